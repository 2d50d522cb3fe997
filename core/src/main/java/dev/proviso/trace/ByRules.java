package dev.proviso.trace;

import dev.proviso.condition.Truth;
import dev.proviso.rule.Combining;
import dev.proviso.rule.Conclusion;
import dev.proviso.rule.Effect;
import dev.proviso.rule.Outcome;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** Rules that combine. */
final class ByRules<S> implements Concluding<S> {

  private final String policy;
  private final Option<Combining> combining;
  private final Option<Outcome> otherwise;
  private final Seq<Applying<S>> rules;
  private final Effect[] effects;
  private final int[] places;

  ByRules(String policy, Combining combining, Outcome otherwise, Seq<Applying<S>> rules) {
    this.policy = policy;
    this.combining = Option.some(combining);
    this.otherwise = Option.some(otherwise);
    this.rules = rules;
    this.effects = new Effect[rules.size()];
    this.places = new int[rules.size()];
    int count = 0;
    for (Applying<S> rule : rules) {
      effects[count] = rule.effect();
      places[count++] = rule.place();
    }
  }

  @Override
  public PolicyTrace conclude(Findings<S> findings, Account<S> account) {
    return PolicyTrace.byRules(
        policy,
        combining,
        otherwise,
        combining.get().outcome(() -> new Conclusions(findings), otherwise.get()),
        () -> account.rules(rules));
  }

  /** What each rule says in turn: one object that stands for all of them, as none is kept. */
  private final class Conclusions implements Iterator<Conclusion>, Conclusion {

    private final Findings<S> findings;
    private int rule = -1;

    Conclusions(Findings<S> findings) {
      this.findings = findings;
    }

    @Override
    public boolean hasNext() {
      return rule + 1 < places.length;
    }

    @Override
    public Conclusion next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      rule++;
      return this;
    }

    @Override
    public Effect effect() {
      return effects[rule];
    }

    @Override
    public Truth truth() {
      return Step.truth(findings.code(places[rule]));
    }
  }
}
