package dev.proviso.testkit.law;

import dev.proviso.condition.AllOf;
import dev.proviso.condition.AnyOf;
import dev.proviso.condition.Condition;
import dev.proviso.condition.ConditionRewriter;
import dev.proviso.condition.ConditionVisitor;
import dev.proviso.condition.Not;
import dev.proviso.condition.Quantified;
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
import java.util.List;

/** The check of what a policy permits to subjects that have no parts. */
final class OfNoParts<T> {

  /** A condition that is true of no parts, in its rule. */
  private record Vacuous(Rule<?> rule, Condition<?> condition, Quantified<?, ?> asked) {}

  /** Asks of the first so many such conditions that there be a part. */
  private static final class Strict {

    private final int most;
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
        for (Quantified<S, ?> asked : written.accept(new VacuousPart<>(false))) {
          found.add(new Vacuous(rule, written, asked));
          return found.size() > most ? written : AllOf.of(written, some(asked));
        }
        return written;
      }
    }

    /** As true, false or unknown as what is asked, but false where there are no parts. */
    private static <S, P> Condition<S> some(Quantified<S, P> asked) {
      Condition<P> either = AnyOf.of(asked.each(), Not.of(asked.each()));
      return Quantified.of(asked.parts(), Quantifier.ANY, either);
    }
  }

  /** What is asked of parts by a condition that is true where there are none. */
  private static final class VacuousPart<S>
      extends ConditionVisitor.Default<S, Option<Quantified<S, ?>>> {
    private final boolean denied;

    VacuousPart(boolean denied) {
      this.denied = denied;
    }

    @Override
    public Option<Quantified<S, ?>> not(Not<S> node) {
      return denied ? Option.none() : node.operand().accept(new VacuousPart<>(true));
    }

    @Override
    public <P> Option<Quantified<S, ?>> quantified(Quantified<S, P> node) {
      return Option.when(denied == (node.quantifier() == Quantifier.ANY), node);
    }

    @Override
    protected Option<Quantified<S, ?>> otherwise(Condition<S> node) {
      return Option.none();
    }
  }

  private final Policy<T> policy;
  private final Policy<T> strict;
  private final Seq<Vacuous> all;

  private OfNoParts(Policy<T> policy, Policy<T> strict, Seq<Vacuous> all) {
    this.policy = policy;
    this.strict = strict;
    this.all = all;
  }

  static <T> OfNoParts<T> in(Policy<T> policy) {
    Strict nowhere = new Strict(0);
    nowhere.policy(policy);
    Policy<T> strict = new Strict(nowhere.found.size()).policy(policy);
    return new OfNoParts<>(policy, strict, Array.ofAll(nowhere.found));
  }

  /** What is permitted, and would not be if there had to be a part. */
  static <T> Option<Fault> permitted(Bench<T> bench, Case<T> of) {
    OfNoParts<T> here = bench.ofNoParts();
    if (here.all.isEmpty()) {
      return Option.none();
    }
    Decision<T> decision = bench.decide(of);
    return decision.isPermitted() && !bench.decide(here.strict, of).isPermitted()
        ? here.fault(bench, of, decision)
        : Option.none();
  }

  /** By the first condition that turns the outcome, together with those before it. */
  private Option<Fault> fault(Bench<T> bench, Case<T> of, Decision<T> decision) {
    for (int most = 1; most <= all.size(); most++) {
      Policy<T> stricter = new Strict(most).policy(policy);
      Outcome otherwise = bench.decide(stricter, of).outcome();
      if (otherwise != Outcome.PERMITTED) {
        return Option.some(fault(all.get(most - 1), decision, otherwise));
      }
    }
    return Option.none();
  }

  private static Fault fault(Vacuous turning, Decision<?> decision, Outcome otherwise) {
    Seq<String> rules = decision.deciding().map(rule -> "`" + rule.rule().id() + "`");
    String permitted =
        rules.isEmpty()
            ? "it is permitted where no rule applies"
            : rules.mkString(", ") + (rules.size() == 1 ? " permits" : " permit");
    return Fault.of(
            turning.rule().id(),
            "`"
                + Wording.of(turning.condition())
                + "` is true because `"
                + turning.asked().parts().name()
                + "` is empty, and "
                + permitted
                + "; without that it says "
                + otherwise)
        .by(Option.some(turning.rule()));
  }
}
