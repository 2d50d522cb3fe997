package dev.proviso.compiled;

import dev.proviso.condition.OpaqueCondition;
import dev.proviso.condition.Truth;
import dev.proviso.fact.Fact;
import dev.proviso.value.ValueType;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How facts are read off whatever conditions are asked of. */
enum ReadMode {
  /** Off subjects and their parts, by the code of their authors. */
  SUBJECTS {
    @Override
    Role distinguished(Role role) {
      return Role.ANSWER;
    }

    @Override
    Function<Object, @Nullable Object> reading(Fact<?, ?> fact, Role role) {
      return CheckedReader.of(fact);
    }

    @Override
    Truth truth(OpaqueCondition<Object> opaque, Object about) {
      return Truth.of(opaque.predicate().test(about));
    }

    @Override
    VariableReader reader(List<Variable> variables) {
      return ReaderGenerator.of(variables);
    }
  },

  /** Off rows of columns, and parts that rows hold: see {@link RowAnswers}. */
  ROWS {
    @Override
    Role distinguished(Role role) {
      return role;
    }

    @Override
    Function<Object, @Nullable Object> reading(Fact<?, ?> fact, Role role) {
      return switch (role) {
        case ANSWER -> of -> value(fact.type(), ((RowAnswers) of).answer(fact));
        case PART -> of -> ((RowAnswers) of).part(fact);
        case PARTS -> of -> ((RowAnswers) of).parts(fact);
      };
    }

    @Override
    Truth truth(OpaqueCondition<Object> opaque, Object about) {
      return ((RowAnswers) about).truth(opaque);
    }

    @Override
    VariableReader reader(List<Variable> variables) {
      return VariableReader.of(variables);
    }
  };

  /** What is no value of its type is not known, as where it is read off a subject. */
  @SuppressWarnings("unchecked") // it was looked at
  private static <T> @Nullable Object value(ValueType<T> type, @Nullable Object answer) {
    return answer != null && type.admits(answer) ? type.canonical((T) answer) : null;
  }

  /** What an answer is read for. */
  enum Role {
    /** To be compared. */
    ANSWER,
    /** To be asked further, as a part. */
    PART,
    /** To be asked further, as a sequence of parts. */
    PARTS
  }

  /** The role, or one that stands for all where answers are the same in each. */
  abstract Role distinguished(Role role);

  /** Gives an answer, or null if it is not known; throws what an author's code throws. */
  abstract Function<Object, @Nullable Object> reading(Fact<?, ?> fact, Role role);

  /** What code says about whatever it is about. */
  abstract Truth truth(OpaqueCondition<Object> opaque, Object about);

  /** How variables are read. */
  abstract VariableReader reader(List<Variable> variables);
}
