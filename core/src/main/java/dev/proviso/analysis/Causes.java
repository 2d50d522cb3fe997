package dev.proviso.analysis;

import dev.proviso.condition.Truth;
import dev.proviso.decision.Decision;
import dev.proviso.digest.CanonicalForm;
import dev.proviso.policy.Policy;
import dev.proviso.rule.Rule;
import dev.proviso.text.Words;
import dev.proviso.trace.RuleTrace;
import io.vavr.collection.Array;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;

/** What two policies do not have in common, where they turn out otherwise in one case. */
final class Causes {

  private Causes() {}

  static <S> Seq<String> of(
      Policy<S> earlier, Policy<S> later, Decision<?> before, Decision<?> after) {
    Map<String, Truth> then = truths(before);
    Map<String, Truth> now = truths(after);
    Seq<String> deciding = deciding(before).appendAll(deciding(after)).distinct();
    return deciding
        .filter(id -> !then.get(id).equals(now.get(id)))
        .flatMap(id -> named(rules(earlier, id), rules(later, id), id))
        .distinct()
        .sorted();
  }

  /** Whatever else turns out otherwise has no part in the outcome. */
  private static Seq<String> deciding(Decision<?> decision) {
    return decision.deciding().appendAll(decision.undecided()).map(rule -> rule.rule().id());
  }

  private static Map<String, Truth> truths(Decision<?> decision) {
    return decision.trace().allRules().toLinkedMap(rule -> rule.rule().id(), RuleTrace::truth);
  }

  private static <S> Seq<Rule<S>> rules(Policy<S> policy, String id) {
    return policy.allRules().filter(rule -> rule.id().equals(id));
  }

  private static Seq<String> names(Seq<CanonicalForm> parts) {
    return parts.map(part -> Words.of(part.kind()) + " " + part.name()).distinct();
  }

  private static <S> Seq<String> named(Seq<Rule<S>> before, Seq<Rule<S>> after, String id) {
    if (before.isEmpty() || after.isEmpty()) {
      return Array.of("rule " + id);
    }
    try {
      Seq<CanonicalForm> old = before.flatMap(rule -> CanonicalForm.of(rule).parts());
      Seq<CanonicalForm> amended = after.flatMap(rule -> CanonicalForm.of(rule).parts());
      Seq<String> gone = names(old.reject(amended::contains));
      Seq<String> come = names(amended.reject(old::contains));
      // What only one of them mentions was not edited: the rule was, to ask for it or no more.
      Seq<String> edited = gone.filter(come::contains);
      boolean isRuleEdited = edited.size() < gone.size() || edited.size() < come.size();
      return edited.isEmpty() || isRuleEdited ? edited.append("rule " + id) : edited;
    } catch (IllegalArgumentException noForm) {
      // Values of a type of the author's own need not have a canonical form to be compared.
      return Array.of("rule " + id);
    }
  }
}
