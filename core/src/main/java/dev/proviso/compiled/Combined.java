package dev.proviso.compiled;

import dev.proviso.rule.Combining;
import dev.proviso.rule.Effect;
import dev.proviso.rule.Outcome;
import dev.proviso.rule.Rule;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.List;

/** Joins the truths of rules into one term of outcomes. */
record Combined(Terms terms, Combining combining, Outcome otherwise) {

  <S> Term term(Seq<Rule<S>> rules, List<Term> applying) {
    List<Effect> effects = new ArrayList<>();
    for (Rule<S> rule : rules) {
      effects.add(rule.effect());
    }
    return switch (combining) {
      case FORBID_OVERRIDES -> overriding(effects, applying, Effect.FORBID, Effect.PERMIT);
      case PERMIT_OVERRIDES -> overriding(effects, applying, Effect.PERMIT, Effect.FORBID);
      case FIRST_APPLICABLE -> first(effects, applying);
      case ONLY_ONE_APPLICABLE -> terms.onlyOne(effects, applying, otherwise);
    };
  }

  private Term overriding(
      List<Effect> effects, List<Term> applying, Effect stronger, Effect weaker) {
    return terms.guarded(
        any(effects, applying, stronger),
        stronger.outcome(),
        terms.guarded(any(effects, applying, weaker), weaker.outcome(), terms.outcome(otherwise)));
  }

  private Term any(List<Effect> effects, List<Term> applying, Effect effect) {
    List<Term> with = new ArrayList<>();
    for (int i = 0; i < effects.size(); i++) {
      if (effects.get(i) == effect) {
        with.add(applying.get(i));
      }
    }
    return terms.any(with);
  }

  /** Neighbors of one effect are one: either of them may be the first. */
  private Term first(List<Effect> effects, List<Term> applying) {
    Term rest = terms.outcome(otherwise);
    int end = effects.size();
    while (end > 0) {
      int start = end - 1;
      while (start > 0 && effects.get(start - 1) == effects.get(end - 1)) {
        start--;
      }
      rest =
          terms.guarded(
              terms.any(applying.subList(start, end)), effects.get(start).outcome(), rest);
      end = start;
    }
    return rest;
  }
}
