package dev.proviso.oracle;

import dev.proviso.condition.AllOf;
import dev.proviso.condition.AnyOf;
import dev.proviso.condition.Comparison;
import dev.proviso.condition.Condition;
import dev.proviso.condition.DatedComparison;
import dev.proviso.condition.FactComparison;
import dev.proviso.condition.ListMembership;
import dev.proviso.condition.Not;
import dev.proviso.condition.Operator;
import dev.proviso.fact.Fact;
import dev.proviso.time.Dated;
import dev.proviso.time.ListSnapshot;
import dev.proviso.time.OutOfRange;
import dev.proviso.time.Roster;
import dev.proviso.time.Span;
import io.vavr.collection.Array;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A condition over plain objects: the oracle evaluates it, and writes it for the library. */
sealed interface OracleCondition {

  OracleTruth of(Plain subject);

  /** The condition, with each constant written in one of the ways in which Java can write it. */
  <T> Condition<Subject> written(Subject.Facts<T> facts, Kind<T> kind, Random random);

  /** The same with other constants. */
  OracleCondition with(UnaryOperator<Object> change);

  private static List<Object> all(List<Object> constants, UnaryOperator<Object> change) {
    List<Object> changed = new ArrayList<>();
    constants.forEach(constant -> changed.add(change.apply(constant)));
    return changed;
  }

  private static <T> List<T> written(List<Object> plain, Kind<T> kind, Random random) {
    List<T> values = new ArrayList<>();
    plain.forEach(one -> values.add(kind.written().apply(one, random)));
    return values;
  }

  @SuppressWarnings("unchecked") // plain objects of ordered kinds are comparable
  static boolean stands(Object left, Operator operator, Object right) {
    if (operator == Operator.IS) {
      return left.equals(right);
    }
    int order = ((Comparable<Object>) left).compareTo(right);
    return switch (operator) {
      case AT_LEAST -> order >= 0;
      case MORE_THAN -> order > 0;
      case AT_MOST -> order <= 0;
      case LESS_THAN -> order < 0;
      default -> throw new IllegalStateException(operator.toString());
    };
  }

  /** An answer compared with constants. */
  record Compared(int place, Operator operator, List<Object> constants) implements OracleCondition {

    @Override
    public OracleTruth of(Plain subject) {
      @Nullable Object answer = subject.at(place);
      if (answer == null) {
        return OracleTruth.OPEN;
      }
      return OracleTruth.of(
          switch (operator) {
            case IS_ONE_OF -> constants.contains(answer);
            case CONTAINS_ANY_OF -> constants.stream().anyMatch(((Set<?>) answer)::contains);
            case CONTAINS_ALL_OF -> ((Set<?>) answer).containsAll(constants);
            case CONTAINS_ONLY -> constants.containsAll((Set<?>) answer);
            case IS_EMPTY -> ((Set<?>) answer).isEmpty();
            default -> stands(answer, operator, constants.get(0));
          });
    }

    @Override
    @SuppressWarnings("unchecked") // operators over sets are drawn for sets only
    public <T> Condition<Subject> written(Subject.Facts<T> facts, Kind<T> kind, Random random) {
      Fact<Subject, T> fact = facts.at(place);
      if (operator.isAboutSets() && kind.element() != null) {
        List<Object> elements =
            new ArrayList<>(
                OracleCondition.written(constants, (Kind<Object>) kind.element(), random));
        return Comparison.ofSet(
            (Fact<Subject, io.vavr.collection.Set<Object>>) (Fact<Subject, ?>) fact,
            operator,
            elements);
      }
      List<T> values = OracleCondition.written(constants, kind, random);
      if (operator == Operator.IS_ONE_OF && random.nextBoolean()) {
        values.add(kind.written().apply(constants.get(0), random));
      }
      return switch (operator) {
        case IS -> Comparison.is(fact, values.get(0));
        case IS_ONE_OF -> Comparison.isOneOf(fact, values);
        default -> Comparison.threshold(fact, operator, values.get(0));
      };
    }

    @Override
    public OracleCondition with(UnaryOperator<Object> change) {
      return new Compared(place, operator, all(constants, change));
    }
  }

  /** Both answers compared with each other. */
  record Both(Operator operator) implements OracleCondition {

    @Override
    public OracleTruth of(Plain subject) {
      @Nullable Object left = subject.first();
      @Nullable Object right = subject.second();
      return left == null || right == null
          ? OracleTruth.OPEN
          : OracleTruth.of(stands(left, operator, right));
    }

    @Override
    public <T> Condition<Subject> written(Subject.Facts<T> facts, Kind<T> kind, Random random) {
      return operator == Operator.IS
          ? FactComparison.same(facts.first(), facts.second())
          : FactComparison.of(facts.first(), operator, facts.second());
    }

    @Override
    public OracleCondition with(UnaryOperator<Object> change) {
      return this;
    }
  }

  /** The day on which limits and lists change. */
  LocalDate CHANGE = LocalDate.of(2024, 3, 1);

  /** The day before which nothing is known, and that after which nothing is known. */
  LocalDate FIRST = LocalDate.of(2020, 1, 1);

  LocalDate END = LocalDate.of(2030, 1, 1);

  /** Which of the two spans a day lies in; -1 if it is not known. */
  private static int span(@Nullable LocalDate day, boolean isBounded) {
    if (day == null || (isBounded && (day.isBefore(FIRST) || !day.isBefore(END)))) {
      return -1;
    }
    return day.isBefore(CHANGE) ? 0 : 1;
  }

  private static <V> List<Span<V>> spans(V before, V after, boolean isBounded) {
    return isBounded
        ? List.of(Span.from(FIRST, before).until(CHANGE), Span.from(CHANGE, after).until(END))
        : List.of(Span.before(CHANGE, before), Span.from(CHANGE, after));
  }

  private static <T> Fact<Subject, LocalDate> date(Subject.Facts<T> facts, boolean isAsOf) {
    return isAsOf ? Fact.asOf() : facts.day();
  }

  /** An answer compared with a limit that changes. */
  record DatedLimit(
      String name,
      int place,
      Operator operator,
      Object before,
      Object after,
      boolean isBounded,
      boolean isAsOf)
      implements OracleCondition {

    @Override
    public OracleTruth of(Plain subject) {
      @Nullable Object answer = subject.at(place);
      int span = span(subject.day(), isBounded);
      return answer == null || span < 0
          ? OracleTruth.OPEN
          : OracleTruth.of(stands(answer, operator, span == 0 ? before : after));
    }

    @Override
    public <T> Condition<Subject> written(Subject.Facts<T> facts, Kind<T> kind, Random random) {
      List<T> limits = OracleCondition.written(List.of(before, after), kind, random);
      List<Span<T>> spans = spans(limits.get(0), limits.get(1), isBounded);
      Dated<T> limit =
          Dated.of(name, spans.get(0), spans.get(1))
              .beforeFirst(OutOfRange.REFUSE)
              .afterLast(OutOfRange.REFUSE);
      return operator == Operator.IS
          ? DatedComparison.is(facts.at(place), limit, date(facts, isAsOf))
          : DatedComparison.threshold(facts.at(place), operator, limit, date(facts, isAsOf));
    }

    @Override
    public OracleCondition with(UnaryOperator<Object> change) {
      return new DatedLimit(
          name, place, operator, change.apply(before), change.apply(after), isBounded, isAsOf);
    }
  }

  /** An answer looked up in a list that changes. */
  record Lookup(
      String name,
      int place,
      List<Object> before,
      List<Object> after,
      boolean isBounded,
      boolean isAsOf)
      implements OracleCondition {

    @Override
    public OracleTruth of(Plain subject) {
      @Nullable Object answer = subject.at(place);
      int span = span(subject.day(), isBounded);
      return answer == null || span < 0
          ? OracleTruth.OPEN
          : OracleTruth.of((span == 0 ? before : after).contains(answer));
    }

    @Override
    public <T> Condition<Subject> written(Subject.Facts<T> facts, Kind<T> kind, Random random) {
      List<Span<ListSnapshot<T>>> spans =
          spans(listing(before, kind, random), listing(after, kind, random), isBounded);
      return ListMembership.of(
          facts.at(place), Roster.of(name, spans.get(0), spans.get(1)), date(facts, isAsOf));
    }

    private static <T> ListSnapshot<T> listing(List<Object> members, Kind<T> kind, Random random) {
      return members.isEmpty()
          ? ListSnapshot.nobody()
          : ListSnapshot.of(OracleCondition.written(members, kind, random));
    }

    @Override
    public OracleCondition with(UnaryOperator<Object> change) {
      return new Lookup(name, place, all(before, change), all(after, change), isBounded, isAsOf);
    }
  }

  /** Every one of some terms. */
  record Every(List<OracleCondition> terms) implements OracleCondition {

    @Override
    public OracleTruth of(Plain subject) {
      return OracleTruth.every(
          terms.stream().map(oracleCondition -> oracleCondition.of(subject)).toList());
    }

    @Override
    public <T> Condition<Subject> written(Subject.Facts<T> facts, Kind<T> kind, Random random) {
      return AllOf.of(Array.ofAll(terms).map(term -> term.written(facts, kind, random)));
    }

    @Override
    public OracleCondition with(UnaryOperator<Object> change) {
      return new Every(terms.stream().map(term -> term.with(change)).toList());
    }
  }

  /** Some of the terms. */
  record Some(List<OracleCondition> terms) implements OracleCondition {

    @Override
    public OracleTruth of(Plain subject) {
      return OracleTruth.some(terms.stream().map(term -> term.of(subject)).toList());
    }

    @Override
    public <T> Condition<Subject> written(Subject.Facts<T> facts, Kind<T> kind, Random random) {
      return AnyOf.of(Array.ofAll(terms).map(term -> term.written(facts, kind, random)));
    }

    @Override
    public OracleCondition with(UnaryOperator<Object> change) {
      return new Some(terms.stream().map(term -> term.with(change)).toList());
    }
  }

  /** The opposite of a term. */
  record Opposite(OracleCondition term) implements OracleCondition {

    @Override
    public OracleTruth of(Plain subject) {
      return term.of(subject).opposite();
    }

    @Override
    public <T> Condition<Subject> written(Subject.Facts<T> facts, Kind<T> kind, Random random) {
      return Not.of(term.written(facts, kind, random));
    }

    @Override
    public OracleCondition with(UnaryOperator<Object> change) {
      return new Opposite(term.with(change));
    }
  }
}
