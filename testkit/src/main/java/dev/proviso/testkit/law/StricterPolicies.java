package dev.proviso.testkit.law;

import dev.proviso.condition.Condition;
import dev.proviso.condition.ConditionRewriter;
import dev.proviso.condition.Definition;
import dev.proviso.decision.Decision;
import dev.proviso.fact.Fact;
import dev.proviso.policy.Policy;
import dev.proviso.rule.Outcome;
import dev.proviso.rule.Rule;
import dev.proviso.testkit.Case;
import dev.proviso.text.ValueText;
import dev.proviso.text.Wording;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A policy some of whose conditions ask for more, to find what is permitted only because they ask
 * for no more than they do.
 */
final class StricterPolicies<T> {

  /** A condition in its rule that can ask for more, and the fact that it asks. */
  record Weak(Rule<?> rule, Condition<?> condition, String fact) {}

  /** A condition that asks for more, in place of one that asks of a fact. */
  record Stricter<S>(String fact, Condition<S> instead) {}

  /** Which conditions ask for too little, and what to ask instead. */
  interface Strictness {
    <S> Option<Stricter<S>> of(Condition<S> condition);
  }

  /** Asks for more in the first so many such conditions. */
  private static final class Rewriting {

    private final Strictness strictness;
    private final int most;

    /** A definition has one meaning in all of a policy. */
    private final Map<Condition<?>, Condition<?>> definitions = new HashMap<>();

    private final List<Weak> found = new ArrayList<>();

    Rewriting(Strictness strictness, int most) {
      this.strictness = strictness;
      this.most = most;
    }

    <S> Policy<S> policy(Policy<S> policy) {
      return policy.rewrite(
          rule -> rule.rewrite(new InRule<S>(rule)::rewrite, date -> date), date -> date);
    }

    private final class InRule<S> extends ConditionRewriter.Same<S> {
      private final Rule<?> rule;

      InRule(Rule<?> rule) {
        this.rule = rule;
      }

      @Override
      protected <P> InRule<P> part(Fact<S, ?> part) {
        return new InRule<>(rule);
      }

      /** Every time: what stands in two places turns the outcome in one of them first. */
      @Override
      public Condition<S> rewrite(Condition<S> condition) {
        Condition<S> written = condition.accept(this);
        for (Stricter<S> stricter : strictness.of(written)) {
          found.add(new Weak(rule, written, stricter.fact()));
          return found.size() > most ? written : stricter.instead();
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

  private final Strictness strictness;
  private final Policy<T> policy;
  private final Policy<T> strict;
  private final Seq<Weak> all;

  private StricterPolicies(
      Strictness strictness, Policy<T> policy, Policy<T> strict, Seq<Weak> all) {
    this.strictness = strictness;
    this.policy = policy;
    this.strict = strict;
    this.all = all;
  }

  static <T> StricterPolicies<T> of(Strictness strictness, Policy<T> policy) {
    Rewriting nowhere = new Rewriting(strictness, 0);
    nowhere.policy(policy);
    Policy<T> strict = new Rewriting(strictness, nowhere.found.size()).policy(policy);
    return new StricterPolicies<>(strictness, policy, strict, Array.ofAll(nowhere.found));
  }

  /** What is permitted, and would not be if its conditions asked for more; and why it is true. */
  Option<LawFault> permitted(PolicyUnderTest<T> underTest, Case<T> of, String why) {
    if (all.isEmpty()) {
      return Option.none();
    }
    Decision<T> decision = underTest.decide(of);
    return decision.isPermitted() && !underTest.decide(strict, of).isPermitted()
        ? fault(underTest, of, decision, why)
        : Option.none();
  }

  /** By the first condition that turns the outcome, together with those before it. */
  private Option<LawFault> fault(
      PolicyUnderTest<T> underTest, Case<T> of, Decision<T> decision, String why) {
    for (int most = 1; most <= all.size(); most++) {
      Policy<T> stricter = new Rewriting(strictness, most).policy(policy);
      Outcome otherwise = underTest.decide(stricter, of).outcome();
      if (otherwise != Outcome.PERMITTED) {
        return Option.some(fault(all.get(most - 1), decision, otherwise, why));
      }
    }
    return Option.none();
  }

  private static LawFault fault(Weak turning, Decision<?> decision, Outcome otherwise, String why) {
    Seq<String> rules = decision.deciding().map(rule -> "`" + rule.rule().id() + "`");
    String permitted =
        rules.isEmpty()
            ? "it is permitted where no rule applies"
            : rules.mkString(", ") + (rules.size() == 1 ? " permits" : " permit");
    return LawFault.of(
            turning.rule().id(),
            String.format(why, Wording.of(turning.condition()), turning.fact())
                + ", and "
                + permitted
                + "; without that the outcome is "
                + ValueText.of(otherwise))
        .by(Option.some(turning.rule()));
  }
}
