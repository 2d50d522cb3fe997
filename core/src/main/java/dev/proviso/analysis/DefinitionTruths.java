package dev.proviso.analysis;

import dev.proviso.condition.Condition;
import dev.proviso.condition.ConditionVisitor;
import dev.proviso.condition.DatedComparison;
import dev.proviso.condition.Definition;
import dev.proviso.condition.ListMembership;
import dev.proviso.condition.Truth;
import dev.proviso.digest.CanonicalForm;
import dev.proviso.trace.ConditionTrace;
import dev.proviso.trace.RuleTrace;
import dev.proviso.trace.TraceWalker;
import dev.proviso.wording.ElementWording;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** How the definitions, lists and limits turned out that some rules ask for. */
final class DefinitionTruths {

  /** By name, and by the part that was asked. */
  private final Map<String, Map<String, Set<Truth>>> truths = new HashMap<>();

  private final ElementWording words;

  DefinitionTruths(Seq<RuleTrace> rules, ElementWording words) {
    this.words = words;
    PartWalker whole = new PartWalker("");
    for (RuleTrace rule : rules) {
      whole.walk(rule.condition());
      rule.exceptions().forEach(whole::walk);
    }
  }

  /** What a part of a rule is called. */
  static String name(CanonicalForm part, ElementWording words) {
    return switch (part.kind()) {
      case DEFINITION -> words.definition(part.name());
      case REGISTER -> words.register(part.name());
      case DATED -> words.dated(part.name());
      case POLICY, RULE, CERTIFICATE ->
          throw new IllegalStateException("no part of a rule: " + part.kind());
    };
  }

  /** Whether it turned out otherwise there; so it did if the same parts were not even asked. */
  boolean isOtherwise(String name, DefinitionTruths there) {
    Map<String, Set<Truth>> here = truths.getOrDefault(name, Map.of());
    Map<String, Set<Truth>> other = there.truths.getOrDefault(name, Map.of());
    return here.keySet().stream().noneMatch(other::containsKey)
        || here.entrySet().stream()
            .anyMatch(at -> !at.getValue().equals(other.getOrDefault(at.getKey(), at.getValue())));
  }

  /** What was asked of the subject, or of one part of it; what is shared, once of each part. */
  private final class PartWalker extends TraceWalker {
    private final String path;
    private final Map<String, PartWalker> parts = new HashMap<>();

    PartWalker(String path) {
      this.path = path;
    }

    @Override
    protected void visit(ConditionTrace trace) {
      trace
          .condition()
          .accept(new ReferenceName<>(words))
          .forEach(
              name ->
                  truths
                      .computeIfAbsent(name, key -> new HashMap<>())
                      .computeIfAbsent(path, key -> EnumSet.noneOf(Truth.class))
                      .add(trace.truth()));
      if (trace.answers().isEmpty()) {
        super.visit(trace);
      } else {
        // What reads a fact and has conditions inside it asks them of the parts that it read.
        trace.children().forEachWithIndex((child, i) -> part(trace, i).walk(child));
      }
    }

    private PartWalker part(ConditionTrace trace, int number) {
      String step = path + trace.answers().head().question().name() + " #" + number + " › ";
      return parts.computeIfAbsent(step, PartWalker::new);
    }
  }

  /** By which a definition, list or limit is found in the other policy. */
  private static final class ReferenceName<S> extends ConditionVisitor.Default<S, Option<String>> {
    private final ElementWording words;

    ReferenceName(ElementWording words) {
      this.words = words;
    }

    @Override
    public Option<String> definition(Definition<S> node) {
      return Option.some(words.definition(node.name()));
    }

    @Override
    public <M> Option<String> listMembership(ListMembership<S, M> node) {
      return Option.some(words.register(node.register().name()));
    }

    @Override
    public <T> Option<String> datedComparison(DatedComparison<S, T> node) {
      return Option.some(words.dated(node.limit().name()));
    }

    @Override
    protected Option<String> otherwise(Condition<S> node) {
      return Option.none();
    }
  }
}
