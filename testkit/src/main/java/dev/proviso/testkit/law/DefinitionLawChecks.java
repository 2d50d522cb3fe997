package dev.proviso.testkit.law;

import dev.proviso.condition.Definition;
import dev.proviso.condition.Truth;
import dev.proviso.trace.ConditionTrace;
import dev.proviso.trace.ExceptionTrace;
import dev.proviso.trace.TraceWalker;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** The checks of laws of the definitions that a policy is built on. */
final class DefinitionLawChecks extends TraceWalker {

  /** What was seen of one definition. */
  private static final class Seen {
    private final Definition<?> definition;
    private final Set<Truth> truths = new LinkedHashSet<>();
    private final Set<String> bitten = new LinkedHashSet<>();
    private final Set<String> exceptions = new LinkedHashSet<>();

    Seen(Definition<?> definition) {
      this.definition = definition;
    }
  }

  private final Map<String, Seen> all = new LinkedHashMap<>();

  private DefinitionLawChecks() {}

  private static <T> Seq<Seen> seen(PolicyUnderTest<T> underTest) {
    DefinitionLawChecks found = new DefinitionLawChecks();
    for (PolicyUnderTest.Tried<T> tried : underTest.tried()) {
      found.walk(tried.decision().trace());
    }
    return Array.ofAll(found.all.values());
  }

  @Override
  protected void visit(ConditionTrace trace) {
    for (Definition<?> definition : trace.condition().asDefinition()) {
      Seen seen = all.computeIfAbsent(definition.name(), name -> new Seen(definition));
      seen.truths.add(trace.truth());
      boolean holds = trace.children().forAll(child -> child.truth() == Truth.TRUE);
      trace.exceptions().forEach(one -> bite(seen, one, holds));
    }
    super.visit(trace);
  }

  private static void bite(Seen seen, ExceptionTrace exception, boolean holds) {
    seen.exceptions.add(exception.exception().id());
    if (holds && exception.truth() == Truth.TRUE) {
      seen.bitten.add(exception.exception().id());
    }
    boolean inner = holds && exception.condition().truth() == Truth.TRUE;
    exception.exceptions().forEach(one -> bite(seen, one, inner));
  }

  static <T> Seq<LawFault> dividing(PolicyUnderTest<T> underTest) {
    return seen(underTest)
        .flatMap(
            seen ->
                Array.of(Truth.TRUE, Truth.FALSE)
                    .reject(seen.truths::contains)
                    .map(
                        truth ->
                            LawFault.of(
                                seen.definition.name(),
                                "the definition `"
                                    + seen.definition.name()
                                    + "` "
                                    + (truth == Truth.TRUE ? "holds of" : "fails of")
                                    + " none of "
                                    + Count.of(underTest.terms().tries(), "subject"))));
  }

  static <T> Seq<LawFault> biting(PolicyUnderTest<T> underTest) {
    return seen(underTest)
        .flatMap(
            seen ->
                Array.ofAll(seen.exceptions)
                    .reject(seen.bitten::contains)
                    .map(
                        id ->
                            LawFault.of(
                                seen.definition.name() + " / " + id,
                                "the exception `"
                                    + id
                                    + "` of the definition `"
                                    + seen.definition.name()
                                    + "` bit for none of "
                                    + Count.of(underTest.terms().tries(), "subject"))));
  }

  static <T> Seq<LawFault> cited(PolicyUnderTest<T> underTest) {
    return seen(underTest)
        .map(seen -> seen.definition)
        .filter(definition -> definition.citations().isEmpty())
        .map(
            definition ->
                LawFault.of(
                    definition.name(), "the definition `" + definition.name() + "` cites nothing"));
  }
}
