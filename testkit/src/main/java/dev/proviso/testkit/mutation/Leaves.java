package dev.proviso.testkit.mutation;

import dev.proviso.condition.Comparison;
import dev.proviso.condition.DatedComparison;
import dev.proviso.condition.Operator;
import dev.proviso.condition.TwoFacts;
import dev.proviso.time.Dated;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** Leaves of the tree, written anew with one thing changed. */
@SuppressWarnings({"unchecked", "rawtypes"}) // every value comes from a leaf of the same fact
final class Leaves {

  private Leaves() {}

  /** The same comparison with other constants. */
  static <S, T> Comparison<S, T> with(
      Comparison<S, T> node, Operator operator, Seq<Object> constants) {
    if (operator.isThreshold()) {
      return Comparison.threshold(
          (dev.proviso.fact.Fact) node.fact(), operator, (Comparable) constants.head());
    }
    if (operator.isAboutSets()) {
      return Comparison.ofSet((dev.proviso.fact.Fact) node.fact(), operator, constants);
    }
    return operator == Operator.IS
        ? Comparison.is(node.fact(), (T) constants.head())
        : Comparison.isOneOf(node.fact(), (Seq<T>) constants);
  }

  static <S, T> TwoFacts<S, T> with(TwoFacts<S, T> node, Operator operator) {
    return TwoFacts.of(
        (dev.proviso.fact.Fact) node.left(), operator, (dev.proviso.fact.Fact) node.right());
  }

  static <S, T> DatedComparison<S, T> with(
      DatedComparison<S, T> node, Operator operator, Dated<T> limit) {
    return operator == Operator.IS
        ? DatedComparison.is(node.fact(), limit, node.date())
        : DatedComparison.threshold(
            (dev.proviso.fact.Fact) node.fact(), operator, (Dated) limit, node.date());
  }

  /** The operator that is easily written for another one. */
  static Option<Operator> mistaken(Operator operator, int constants) {
    return switch (operator) {
      case AT_LEAST -> Option.some(Operator.MORE_THAN);
      case MORE_THAN -> Option.some(Operator.AT_LEAST);
      case AT_MOST -> Option.some(Operator.LESS_THAN);
      case LESS_THAN -> Option.some(Operator.AT_MOST);
      case CONTAINS_ANY_OF -> Option.when(constants > 1, Operator.CONTAINS_ALL_OF);
      case CONTAINS_ALL_OF -> Option.when(constants > 1, Operator.CONTAINS_ANY_OF);
      case CONTAINS_ONLY -> Option.some(Operator.CONTAINS_ANY_OF);
      case IS, IS_ONE_OF, IS_EMPTY -> Option.none();
    };
  }
}
