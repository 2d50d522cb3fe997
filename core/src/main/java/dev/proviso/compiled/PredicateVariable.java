package dev.proviso.compiled;

import dev.proviso.algebra.Formula;
import dev.proviso.algebra.KleeneLogic;
import dev.proviso.algebra.LazyList;
import dev.proviso.algebra.TruthVariable;
import dev.proviso.check.FatalErrors;
import dev.proviso.condition.Comparison;
import dev.proviso.condition.DatedComparison;
import dev.proviso.condition.FactComparison;
import dev.proviso.condition.Judgment;
import dev.proviso.condition.JudgmentQuestion;
import dev.proviso.condition.ListMembership;
import dev.proviso.condition.OpaqueCondition;
import dev.proviso.condition.Quantifier;
import dev.proviso.condition.Truth;
import dev.proviso.fact.Reading;
import dev.proviso.value.ValueType;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** A condition that is asked as a whole, and is false, unknown or true. */
final class PredicateVariable extends Variable {

  private static final ValueType<LocalDate> DATES = ValueType.of(LocalDate.class);

  /** How to ask it. What it throws leaves the condition unknown. */
  interface Question {
    Truth truth(
        Object subject, @Nullable LocalDate date, Seq<Judgment> judgments, @Nullable Object[] memo);
  }

  /** Two facts and what is asked of them. */
  record Pair(FactComparison<?, ?> node, FactSource left, FactSource right) implements Question {

    @Override
    public Truth truth(
        Object subject,
        @Nullable LocalDate date,
        Seq<Judgment> judgments,
        @Nullable Object[] memo) {
      @Nullable Object first = left.get(subject, date, memo);
      @Nullable Object second = first == null ? null : right.get(subject, date, memo);
      return first == null || second == null
          ? Truth.UNKNOWN
          : TruthVariable.truth(compare(node, number(node), first, second));
    }
  }

  private final Question question;
  private final List<FactSource> reads;

  PredicateVariable(int index, Question question, List<FactSource> reads) {
    super(index, TruthVariable.VALUES);
    this.question = question;
    this.reads = reads;
  }

  @Override
  List<FactSource> reads() {
    return reads;
  }

  /** The two facts that are compared; null if something else is asked. */
  @Nullable Pair pair() {
    return question instanceof Pair pair ? pair : null;
  }

  /** Beyond the numbers of comparisons that may be of dates. */
  private static final int NEVER_OF_DATES = 5;

  /** The order of the cases is that of {@link #compare}. */
  static int number(FactComparison<?, ?> node) {
    return !isOfDates(node.type())
        ? NEVER_OF_DATES
        : switch (node.operator()) {
          case AT_LEAST -> 0;
          case MORE_THAN -> 1;
          case AT_MOST -> 2;
          case LESS_THAN -> 3;
          default -> 4;
        };
  }

  /** The value of a comparison of two facts whose answers are known. */
  @SuppressWarnings("unchecked") // the comparison is of these very facts
  static int compare(FactComparison<?, ?> node, int number, Object left, Object right) {
    if (number < NEVER_OF_DATES
        && left instanceof LocalDate first
        && right instanceof LocalDate second) {
      int order = first.compareTo(second);
      boolean holds =
          switch (number) {
            case 0 -> order >= 0;
            case 1 -> order > 0;
            case 2 -> order <= 0;
            case 3 -> order < 0;
            default -> order == 0;
          };
      return holds ? TruthVariable.TRUE : TruthVariable.FALSE;
    }
    try {
      return ((FactComparison<?, Object>) node).holds(left, right)
          ? TruthVariable.TRUE
          : TruthVariable.FALSE;
    } catch (Throwable problem) {
      FatalErrors.throwIfFatal(problem);
      return TruthVariable.UNKNOWN;
    }
  }

  private static boolean isOfDates(ValueType<?> type) {
    return !type.isDeclared() || type.comparesLike(DATES);
  }

  @Override
  int value(
      Object subject, @Nullable LocalDate date, Seq<Judgment> judgments, @Nullable Object[] memo) {
    try {
      return TruthVariable.of(question.truth(subject, date, judgments, memo));
    } catch (Throwable problem) {
      FatalErrors.throwIfFatal(problem);
      return TruthVariable.UNKNOWN;
    }
  }

  /** What the known values of such a variable mean. */
  static final Formula.Cells TRUTHS =
      new Formula.Cells() {
        @Override
        public Truth truth(int value) {
          return TruthVariable.truth(value);
        }

        @Override
        public double share(int values) {
          return 1.0 / values;
        }
      };

  @SuppressWarnings("unchecked") // the comparison is with this very fact
  static Question comparison(Comparison<?, ?> node, FactSource source) {
    Comparison<?, Object> comparison = (Comparison<?, Object>) node;
    return (subject, date, judgments, memo) -> {
      @Nullable Object answer = source.get(subject, date, memo);
      return answer == null ? Truth.UNKNOWN : Truth.of(comparison.holds(answer));
    };
  }

  @SuppressWarnings("unchecked") // the register is of answers to this very fact
  static Question listed(ListMembership<?, ?> node, FactSource member, FactSource day) {
    return ofDay(member, day, ((ListMembership<?, Object>) node)::holds);
  }

  @SuppressWarnings("unchecked") // the limit is for answers to this very fact
  static Question datedComparison(DatedComparison<?, ?> node, FactSource fact, FactSource day) {
    DatedComparison<?, Object> comparison = (DatedComparison<?, Object>) node;
    return ofDay(fact, day, (answer, when) -> comparison.holds(answer, when));
  }

  private static Question ofDay(
      FactSource fact, FactSource day, BiFunction<Object, LocalDate, Reading<Boolean>> law) {
    return (subject, date, judgments, memo) -> {
      @Nullable Object answer = fact.get(subject, date, memo);
      @Nullable Object when = answer == null ? null : day.get(subject, date, memo);
      return answer == null || when == null
          ? Truth.UNKNOWN
          : KleeneLogic.truth(law.apply(answer, (LocalDate) when));
    };
  }

  @SuppressWarnings("unchecked") // the predicate is about whoever the source gives
  static Question opaque(
      OpaqueCondition<?> node, FactSource at, List<FactSource> reads, ReadMode mode) {
    OpaqueCondition<Object> opaque = (OpaqueCondition<Object>) node;
    return (subject, date, judgments, memo) -> {
      for (FactSource read : reads) {
        if (read.get(subject, date, memo) == null) {
          return Truth.UNKNOWN;
        }
      }
      if (at.isWhole()) {
        return mode.truth(opaque, subject);
      }
      @Nullable Object about = at.get(subject, date, memo);
      return about == null ? Truth.UNKNOWN : mode.truth(opaque, about);
    };
  }

  /** True where there is something, else unknown. */
  static Question presence(FactSource source) {
    return (subject, date, judgments, memo) ->
        source.get(subject, date, memo) == null ? Truth.UNKNOWN : Truth.TRUE;
  }

  static Question judgment(JudgmentQuestion<?> node) {
    return (subject, date, judgments, memo) -> {
      Truth said = Truth.UNKNOWN;
      for (Judgment judgment : judgments) {
        if (judgment.id().equals(node.id())) {
          Truth holds = Truth.of(judgment.holds());
          if (said.isSettled() && said != holds) {
            return Truth.UNKNOWN;
          }
          said = holds;
        }
      }
      return said;
    };
  }

  /** Of the parts, each is asked in turn, until it is settled. */
  static Question quantified(
      Quantifier quantifier, FactSource parts, FactSource day, Program condition) {
    return (subject, date, judgments, memo) -> {
      @Nullable Object answer = parts.get(subject, date, memo);
      if (answer == null) {
        return Truth.UNKNOWN;
      }
      @Nullable LocalDate when = (LocalDate) day.get(subject, date, memo);
      @SuppressWarnings("unchecked") // parts are read as a sequence
      Array<Object> each = Array.ofAll((Seq<Object>) answer);
      return KleeneLogic.K3.quantified(
          quantifier,
          LazyList.of(each.size(), part -> (Truth) condition.run(each.get(part), when, judgments)));
    };
  }
}
