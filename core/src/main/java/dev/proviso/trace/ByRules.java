package dev.proviso.trace;

import dev.proviso.condition.Truth;
import dev.proviso.rule.Combining;
import dev.proviso.rule.Conclusion;
import dev.proviso.rule.Effect;
import dev.proviso.rule.Outcome;
import io.vavr.control.Option;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/** Rules that combine. */
record ByRules<S>(
    String policy, Option<Combining> combining, Option<Outcome> otherwise, List<Applying<S>> rules)
    implements Concluding<S> {

  @Override
  public PolicyTrace conclude(Findings<S> findings, Account<S> account) {
    Outcome outcome =
        combining.get().outcome(() -> new Conclusions<>(rules, findings), otherwise.get());
    return PolicyTrace.byRules(policy, combining, otherwise, outcome, () -> account.rules(rules));
  }

  /** What each rule says in turn: one object that stands for all of them, as none is kept. */
  private static final class Conclusions<S> implements Iterator<Conclusion>, Conclusion {

    private final List<Applying<S>> rules;
    private final Findings<S> findings;
    private int next;

    Conclusions(List<Applying<S>> rules, Findings<S> findings) {
      this.rules = rules;
      this.findings = findings;
    }

    @Override
    public boolean hasNext() {
      return next < rules.size();
    }

    @Override
    public Conclusion next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      next++;
      return this;
    }

    @Override
    public Effect effect() {
      return rules.get(next - 1).effect();
    }

    @Override
    public Truth truth() {
      return Step.truth(findings.code(rules.get(next - 1).place()));
    }
  }
}
