package dev.proviso.oracle;

import dev.proviso.fact.Fact;
import dev.proviso.fact.Reading;
import dev.proviso.value.ValueType;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Random;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Two answers of one kind and a day; an answer is raw, so it may be anything. */
record Subject(@Nullable Object first, @Nullable Object second, @Nullable Object day) {

  /** Stands for an accessor that throws. */
  static final Object THROWS = new Object();

  /** The facts, each read in a way of its own. */
  record Facts<T>(Fact<Subject, T> first, Fact<Subject, T> second, Fact<Subject, LocalDate> day) {

    static <T> Facts<T> of(Kind<T> kind, Random random) {
      Fact<Subject, T> first = fact("first", Subject::first, kind.type(), random);
      Fact<Subject, T> second = fact("second", Subject::second, kind.type(), random);
      return new Facts<>(
          first, second, fact("day", Subject::day, ValueType.of(LocalDate.class), random));
    }

    Fact<Subject, T> at(int place) {
      return place == 0 ? first : second;
    }
  }

  @SuppressWarnings({"unchecked", "NullAway"}) // pollutes the heap on purpose
  private static <T> Fact<Subject, T> fact(
      String name, Function<Subject, @Nullable Object> raw, ValueType<T> type, Random random) {
    Function<Subject, @Nullable Object> given =
        subject -> {
          @Nullable Object answer = raw.apply(subject);
          if (answer == THROWS) {
            throw new IllegalStateException("no answer");
          }
          return answer;
        };
    return switch (random.nextInt(3)) {
      case 0 -> Fact.known(name, subject -> (T) given.apply(subject), type);
      case 1 -> Fact.ifKnown(name, subject -> Option.of((T) given.apply(subject)), type);
      default ->
          Fact.of(
              name,
              subject -> {
                @Nullable Object answer = given.apply(subject);
                return answer == null
                    ? Reading.conflicting("sources disagree")
                    : Reading.known((T) answer);
              },
              type);
    };
  }
}
