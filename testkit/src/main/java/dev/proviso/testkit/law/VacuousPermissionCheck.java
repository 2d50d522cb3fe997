package dev.proviso.testkit.law;

import dev.proviso.condition.AllOf;
import dev.proviso.condition.AnyOf;
import dev.proviso.condition.Comparison;
import dev.proviso.condition.Condition;
import dev.proviso.condition.ConditionRewriter;
import dev.proviso.condition.ConditionVisitor;
import dev.proviso.condition.Definition;
import dev.proviso.condition.Not;
import dev.proviso.condition.Operator;
import dev.proviso.condition.QuantifiedCondition;
import dev.proviso.condition.Quantifier;
import dev.proviso.decision.Decision;
import dev.proviso.fact.Fact;
import dev.proviso.policy.Policy;
import dev.proviso.rule.Outcome;
import dev.proviso.rule.Rule;
import dev.proviso.testkit.Case;
import dev.proviso.text.Wording;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The check of what a policy permits because a set is empty or because there are no parts. */
final class VacuousPermissionCheck<T> {

  /** A condition that is true of nothing, in its rule, and the fact that gives nothing. */
  private record Vacuous(Rule<?> rule, Condition<?> condition, String fact) {}

  /** That a fact gives something; as true, false or unknown as what is asked of it. */
  private record Something<S>(String fact, Condition<S> condition) {}

  /** Asks of the first so many such conditions that there be something. */
  private static final class Strict {

    private final int most;

    /** A definition has one meaning in all of a policy. */
    private final Map<Condition<?>, Condition<?>> definitions = new HashMap<>();

    private final List<Vacuous> found = new ArrayList<>();

    Strict(int most) {
      this.most = most;
    }

    <S> Policy<S> policy(Policy<S> policy) {
      return policy.rewrite(
          rule -> rule.rewrite(new StrictRewriter<S>(rule)::rewrite, date -> date), date -> date);
    }

    private final class StrictRewriter<S> extends ConditionRewriter.Same<S> {
      private final Rule<?> rule;

      StrictRewriter(Rule<?> rule) {
        this.rule = rule;
      }

      @Override
      protected <P> StrictRewriter<P> part(Fact<S, ?> part) {
        return new StrictRewriter<>(rule);
      }

      /** Every time: what stands in two places turns the outcome in one of them first. */
      @Override
      public Condition<S> rewrite(Condition<S> condition) {
        Condition<S> written = condition.accept(this);
        for (Something<S> something : written.accept(new VacuousPart<>(false))) {
          found.add(new Vacuous(rule, written, something.fact()));
          return found.size() > most ? written : AllOf.of(written, something.condition());
        }
        return written;
      }

      @Override
      @SuppressWarnings("unchecked") // it was made of an equal definition
      public Condition<S> definition(Definition<S> node) {
        Condition<?> written = definitions.get(node);
        if (written == null) {
          written = super.definition(node);
          definitions.put(node, written);
        }
        return (Condition<S>) written;
      }
    }
  }

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

  private final Policy<T> policy;
  private final Policy<T> strict;
  private final Seq<Vacuous> all;

  private VacuousPermissionCheck(Policy<T> policy, Policy<T> strict, Seq<Vacuous> all) {
    this.policy = policy;
    this.strict = strict;
    this.all = all;
  }

  static <T> VacuousPermissionCheck<T> in(Policy<T> policy) {
    Strict nowhere = new Strict(0);
    nowhere.policy(policy);
    Policy<T> strict = new Strict(nowhere.found.size()).policy(policy);
    return new VacuousPermissionCheck<>(policy, strict, Array.ofAll(nowhere.found));
  }

  /** What is permitted, and would not be if there had to be something. */
  static <T> Option<LawFault> permitted(PolicyUnderTest<T> underTest, Case<T> of) {
    VacuousPermissionCheck<T> here = underTest.ofNoParts();
    if (here.all.isEmpty()) {
      return Option.none();
    }
    Decision<T> decision = underTest.decide(of);
    return decision.isPermitted() && !underTest.decide(here.strict, of).isPermitted()
        ? here.fault(underTest, of, decision)
        : Option.none();
  }

  /** By the first condition that turns the outcome, together with those before it. */
  private Option<LawFault> fault(PolicyUnderTest<T> underTest, Case<T> of, Decision<T> decision) {
    for (int most = 1; most <= all.size(); most++) {
      Policy<T> stricter = new Strict(most).policy(policy);
      Outcome otherwise = underTest.decide(stricter, of).outcome();
      if (otherwise != Outcome.PERMITTED) {
        return Option.some(fault(all.get(most - 1), decision, otherwise));
      }
    }
    return Option.none();
  }

  private static LawFault fault(Vacuous turning, Decision<?> decision, Outcome otherwise) {
    Seq<String> rules = decision.deciding().map(rule -> "`" + rule.rule().id() + "`");
    String permitted =
        rules.isEmpty()
            ? "it is permitted where no rule applies"
            : rules.mkString(", ") + (rules.size() == 1 ? " permits" : " permit");
    return LawFault.of(
            turning.rule().id(),
            "`"
                + Wording.of(turning.condition())
                + "` is true because `"
                + turning.fact()
                + "` is empty, and "
                + permitted
                + "; without that it says "
                + otherwise)
        .by(Option.some(turning.rule()));
  }
}
