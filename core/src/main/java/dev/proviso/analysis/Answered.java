package dev.proviso.analysis;

import dev.proviso.condition.Condition;
import dev.proviso.condition.DatedComparison;
import dev.proviso.condition.Definition;
import dev.proviso.condition.Listed;
import dev.proviso.condition.Quantified;
import dev.proviso.condition.Truth;
import dev.proviso.condition.Within;
import dev.proviso.digest.CanonicalForm;
import dev.proviso.text.Words;
import dev.proviso.trace.ConditionTrace;
import dev.proviso.trace.ExceptionTrace;
import dev.proviso.trace.RuleTrace;
import io.vavr.collection.Seq;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

/** How the definitions, lists and limits turned out that some rules ask for. */
final class Answered {

  /** By name, and by the part that was asked. */
  private final Map<String, Map<String, Set<Truth>>> truths = new HashMap<>();

  private final IdentityHashMap<ConditionTrace, Set<String>> seen = new IdentityHashMap<>();

  Answered(Seq<RuleTrace> rules) {
    for (RuleTrace rule : rules) {
      visit(rule.condition(), "");
      rule.exceptions().forEach(exception -> visit(exception, ""));
    }
  }

  static String name(CanonicalForm form) {
    return name(form.kind(), form.name());
  }

  private static String name(CanonicalForm.Kind kind, String name) {
    return Words.of(kind) + " " + name;
  }

  /** Whether it turned out otherwise there; so it did if the same parts were not even asked. */
  boolean isOtherwise(String name, Answered there) {
    Map<String, Set<Truth>> here = truths.getOrDefault(name, Map.of());
    Map<String, Set<Truth>> other = there.truths.getOrDefault(name, Map.of());
    return here.keySet().stream().noneMatch(other::containsKey)
        || here.entrySet().stream()
            .anyMatch(at -> !at.getValue().equals(other.getOrDefault(at.getKey(), at.getValue())));
  }

  private void visit(ExceptionTrace trace, String at) {
    visit(trace.condition(), at);
    trace.exceptions().forEach(exception -> visit(exception, at));
  }

  /** What is shared is visited once in each part. */
  private void visit(ConditionTrace trace, String at) {
    if (!seen.computeIfAbsent(trace, key -> new HashSet<>()).add(at)) {
      return;
    }
    Condition<?> condition = trace.condition();
    if (condition instanceof Definition<?> definition) {
      put(CanonicalForm.Kind.DEFINITION, definition.name(), at, trace);
    } else if (condition instanceof Listed<?, ?> listed) {
      put(CanonicalForm.Kind.REGISTER, listed.register().name(), at, trace);
    } else if (condition instanceof DatedComparison<?, ?> dated) {
      put(CanonicalForm.Kind.DATED, dated.limit().name(), at, trace);
    }
    int number = 0;
    for (ConditionTrace child : trace.children()) {
      number++;
      visit(child, at + step(condition, number));
    }
    trace.exceptions().forEach(exception -> visit(exception, at));
  }

  private static String step(Condition<?> condition, int number) {
    if (condition instanceof Quantified<?, ?> quantified) {
      return quantified.parts().name() + " #" + number + " › ";
    }
    return condition instanceof Within<?, ?> within ? within.part().name() + " › " : "";
  }

  private void put(CanonicalForm.Kind kind, String name, String at, ConditionTrace trace) {
    truths
        .computeIfAbsent(name(kind, name), key -> new HashMap<>())
        .computeIfAbsent(at, key -> EnumSet.noneOf(Truth.class))
        .add(trace.truth());
  }
}
