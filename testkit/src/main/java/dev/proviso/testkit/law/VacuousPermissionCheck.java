package dev.proviso.testkit.law;

import dev.proviso.condition.AllOf;
import dev.proviso.condition.AnyOf;
import dev.proviso.condition.Comparison;
import dev.proviso.condition.Condition;
import dev.proviso.condition.ConditionVisitor;
import dev.proviso.condition.Not;
import dev.proviso.condition.Operator;
import dev.proviso.condition.QuantifiedCondition;
import dev.proviso.condition.Quantifier;
import dev.proviso.policy.Policy;
import dev.proviso.testkit.Case;
import io.vavr.collection.Array;
import io.vavr.control.Option;

/** The check of what a policy permits because a set is empty or because there are no parts. */
final class VacuousPermissionCheck implements StricterPolicies.Strictness {

  private VacuousPermissionCheck() {}

  static <T> StricterPolicies<T> of(Policy<T> policy) {
    return StricterPolicies.of(new VacuousPermissionCheck(), policy);
  }

  /** What is permitted, and would not be if there had to be something. */
  static <T> Option<LawFault> permitted(PolicyUnderTest<T> underTest, Case<T> of) {
    return underTest.ofNoParts().permitted(underTest, of, "`%s` is true because `%s` is empty");
  }

  @Override
  public <S> Option<StricterPolicies.Stricter<S>> of(Condition<S> condition) {
    return condition
        .accept(new VacuousPart<>(false))
        .map(
            something ->
                new StricterPolicies.Stricter<>(
                    something.fact(), AllOf.of(condition, something.condition())));
  }

  /** That a fact gives something; as true, false or unknown as what is asked of it. */
  private record Something<S>(String fact, Condition<S> condition) {}

  /** What must be there for a condition not to be true of nothing. */
  private static final class VacuousPart<S>
      extends ConditionVisitor.Default<S, Option<Something<S>>> {
    private final boolean denied;

    VacuousPart(boolean denied) {
      this.denied = denied;
    }

    @Override
    public Option<Something<S>> not(Not<S> node) {
      return denied ? Option.none() : node.operand().accept(new VacuousPart<>(true));
    }

    @Override
    public <P> Option<Something<S>> quantified(QuantifiedCondition<S, P> node) {
      if (denied != (node.quantifier() == Quantifier.ANY)) {
        return Option.none();
      }
      // As true, false or unknown as what is asked, but false where there are no parts.
      Condition<P> either = AnyOf.of(node.each(), Not.of(node.each()));
      return Option.some(
          new Something<>(
              node.parts().name(), QuantifiedCondition.of(node.parts(), Quantifier.ANY, either)));
    }

    @Override
    public <T> Option<Something<S>> comparison(Comparison<S, T> node) {
      Operator vacuous = denied ? Operator.CONTAINS_ANY_OF : Operator.CONTAINS_ONLY;
      return node.operator() == vacuous
          ? Option.some(
              new Something<>(
                  node.fact().name(), Not.of(node.with(Operator.IS_EMPTY, Array.empty()))))
          : Option.none();
    }

    @Override
    protected Option<Something<S>> otherwise(Condition<S> node) {
      return Option.none();
    }
  }
}
