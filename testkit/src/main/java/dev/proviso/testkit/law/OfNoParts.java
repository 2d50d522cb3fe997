package dev.proviso.testkit.law;

import dev.proviso.condition.AllOf;
import dev.proviso.condition.AnyOf;
import dev.proviso.condition.Condition;
import dev.proviso.condition.Not;
import dev.proviso.condition.Quantified;
import dev.proviso.condition.Quantifier;
import dev.proviso.decision.Decision;
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
import org.jspecify.annotations.Nullable;

/** The check of what a policy permits to subjects that have no parts. */
final class OfNoParts<T> {

  /** A condition that is true of no parts, in its rule. */
  private record Vacuous(Rule<?> rule, Condition<?> condition, Quantified<?, ?> asked) {}

  /** Asks of the first so many such conditions that there be a part. */
  private static final class Strict implements Rewriting.Edit {

    private final int most;
    private final List<Vacuous> found = new ArrayList<>();
    private @Nullable Rule<?> rule;

    Strict(int most) {
      this.most = most;
    }

    @Override
    public void into(Rule<?> next) {
      rule = next;
    }

    @Override
    public <S> Condition<S> of(Condition<S> condition) {
      Quantified<S, ?> asked = asked(condition);
      if (asked == null || rule == null) {
        return condition;
      }
      found.add(new Vacuous(rule, condition, asked));
      return found.size() > most ? condition : AllOf.of(condition, some(asked));
    }

    /** What is asked of parts by a condition that is true where there are none. */
    private static <S> @Nullable Quantified<S, ?> asked(Condition<S> condition) {
      if (condition instanceof Quantified<S, ?> asked && asked.quantifier() != Quantifier.ANY) {
        return asked;
      }
      return condition instanceof Not<S> not
              && not.operand() instanceof Quantified<S, ?> asked
              && asked.quantifier() == Quantifier.ANY
          ? asked
          : null;
    }

    /** As true, false or unknown as what is asked, but false where there are no parts. */
    private static <S, P> Condition<S> some(Quantified<S, P> asked) {
      Condition<P> either = AnyOf.of(asked.each(), Not.of(asked.each()));
      return Quantified.of(asked.parts(), Quantifier.ANY, either);
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
    Rewriting.edited(policy, nowhere);
    Policy<T> strict = Rewriting.edited(policy, new Strict(nowhere.found.size()));
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
      Policy<T> stricter = Rewriting.edited(policy, new Strict(most));
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
