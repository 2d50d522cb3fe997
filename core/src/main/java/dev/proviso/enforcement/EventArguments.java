package dev.proviso.enforcement;

import dev.proviso.check.NullChecks;
import dev.proviso.rule.Rule;
import dev.proviso.rule.Sanction;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Refuses what no event can be made of, where it is written. */
final class EventArguments {

  private EventArguments() {}

  static <R> EventVisitor<R> visitor(EventVisitor<R> visitor) {
    return NullChecks.notNull("event", "visitor", visitor, "say what to do for each kind of event");
  }

  static Seq<Rule<?>> brokenRules(String caseId, @Nullable Iterable<? extends Rule<?>> rules) {
    return NullChecks.noneNull(
        finding(caseId), "broken rules", rules, "give the rules that were broken");
  }

  static Seq<String> brokenRuleIds(String caseId, @Nullable Iterable<String> ids) {
    return NullChecks.noneNull(
        finding(caseId), "broken rules", ids, "give the ids of the rules that were broken");
  }

  /**
   * The sanctions of rules that are broken together, each once. They are ordered by their ids, so
   * that one id stands for one sanction.
   *
   * @throws IllegalArgumentException if two different ones have the same id, with the rules
   */
  static Set<Sanction> sanctionsOf(String caseId, Seq<Rule<?>> rules) {
    Map<String, Rule<?>> carriers = new HashMap<>();
    for (Rule<?> rule : rules) {
      for (Sanction sanction : rule.sanctions()) {
        @Nullable Rule<?> before = carriers.putIfAbsent(sanction.id(), rule);
        if (before != null && before.sanctions().exists(one -> isAnother(one, sanction))) {
          throw twoOf(
              caseId, sanction, ", in the rules `" + before.id() + "` and `" + rule.id() + "`");
        }
      }
    }
    return unique(caseId, rules.flatMap(Rule::sanctions));
  }

  /**
   * The sanctions of a finding that was kept, each once.
   *
   * @throws IllegalArgumentException if two different ones have the same id
   */
  static Set<Sanction> sanctions(String caseId, @Nullable Iterable<? extends Sanction> sanctions) {
    return unique(
        caseId,
        NullChecks.noneNull(
            finding(caseId), "sanctions", sanctions, "give the sanctions of the broken rules"));
  }

  private static Set<Sanction> unique(String caseId, Seq<Sanction> sanctions) {
    // Sorted, so that what is printed does not depend on the order of the rules.
    Set<Sanction> all = LinkedHashSet.ofAll(sanctions.sortBy(Sanction::id));
    for (Sanction sanction : all) {
      if (all.exists(other -> isAnother(other, sanction))) {
        throw twoOf(caseId, sanction, "");
      }
    }
    return all;
  }

  private static boolean isAnother(Sanction one, Sanction other) {
    return one.id().equals(other.id()) && !one.equals(other);
  }

  private static IllegalArgumentException twoOf(String caseId, Sanction sanction, String where) {
    return new IllegalArgumentException(
        finding(caseId)
            + ": two different sanctions are called `"
            + sanction.id()
            + "`"
            + where
            + "; rename one");
  }

  /** Where a message about a finding of breach begins. */
  static String finding(String caseId) {
    return "event: finding in case `" + caseId + "`";
  }
}
