package dev.proviso.analysis;

import dev.proviso.decision.Decision;
import dev.proviso.digest.CanonicalForm;
import dev.proviso.language.Language;
import dev.proviso.policy.Policy;
import dev.proviso.rule.Rule;
import dev.proviso.trace.RuleTrace;
import dev.proviso.wording.ElementWording;
import io.vavr.Tuple;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.HashMap;
import java.util.Map;

/** What two policies do not have in common, where they turn out otherwise in one case. */
final class DifferenceCauses<S> {

  private final Policy<S> earlier;
  private final Policy<S> later;
  private final ElementWording words;

  /** By the id of a rule; the same for all cases. */
  private final Map<String, Edit> edits = new HashMap<>();

  DifferenceCauses(Policy<S> earlier, Policy<S> later, Language language) {
    this.words = new ElementWording(language);
    this.earlier = earlier;
    this.later = later;
  }

  Seq<String> of(Decision<?> before, Decision<?> after) {
    return deciding(before)
        .appendAll(deciding(after))
        .distinct()
        .filter(id -> isOtherwise(traces(before, id), traces(after, id)))
        .flatMap(
            id ->
                rules(earlier, id).isEmpty() || rules(later, id).isEmpty()
                    ? Array.of(words.rule(id))
                    : named(
                        new DefinitionTruths(traces(before, id), words),
                        new DefinitionTruths(traces(after, id), words),
                        id))
        .distinct()
        .sorted();
  }

  /** Whatever else turns out otherwise has no part in the outcome. */
  private static Seq<String> deciding(Decision<?> decision) {
    return decision.deciding().appendAll(decision.undecided()).map(rule -> rule.rule().id());
  }

  private static Seq<RuleTrace> traces(Decision<?> decision, String id) {
    return decision.trace().allRules().filter(rule -> rule.rule().id().equals(id));
  }

  private static <S> Seq<Rule<S>> rules(Policy<S> policy, String id) {
    return policy.allRules().filter(rule -> rule.id().equals(id));
  }

  /** A rule that applies as before, but now forbids what it permitted, turns out otherwise. */
  private static boolean isOtherwise(Seq<RuleTrace> before, Seq<RuleTrace> after) {
    return !before
        .map(rule -> Tuple.of(rule.effect(), rule.truth()))
        .equals(after.map(rule -> Tuple.of(rule.effect(), rule.truth())));
  }

  private Seq<String> named(DefinitionTruths then, DefinitionTruths now, String id) {
    Edit edit = edits.computeIfAbsent(id, this::edit);
    Seq<String> edited = edit.edited().filter(name -> then.isOtherwise(name, now));
    return edited.isEmpty() || edit.isRuleEdited() ? edited.append(words.rule(id)) : edited;
  }

  /** What is not the same in two versions of a rule. */
  private record Edit(Seq<String> edited, boolean isRuleEdited) {}

  private Edit edit(String id) {
    Seq<Rule<S>> before = rules(earlier, id);
    Seq<Rule<S>> after = rules(later, id);
    try {
      Seq<CanonicalForm> old = before.flatMap(rule -> CanonicalForm.of(rule).parts());
      Seq<CanonicalForm> amended = after.flatMap(rule -> CanonicalForm.of(rule).parts());
      Seq<String> come =
          amended.reject(old::contains).map(part -> DefinitionTruths.name(part, words));
      // What only one of them mentions was not edited: the rule was, to ask for it or no more.
      Seq<String> edited =
          old.reject(amended::contains)
              .map(part -> DefinitionTruths.name(part, words))
              .distinct()
              .filter(come::contains);
      return new Edit(edited, !before.map(RuleSignature::of).equals(after.map(RuleSignature::of)));
    } catch (IllegalArgumentException noForm) {
      // Values of a type of the author's own need not have a canonical form to be compared.
      return new Edit(Array.empty(), true);
    }
  }
}
