package dev.proviso.testkit.law;

import dev.proviso.condition.Comparison;
import dev.proviso.condition.Condition;
import dev.proviso.condition.ConditionVisitor;
import dev.proviso.fact.Fact;
import dev.proviso.fact.FactVisitor;
import dev.proviso.fact.Grade;
import dev.proviso.fact.Reading;
import dev.proviso.policy.Policy;
import dev.proviso.testkit.Case;
import io.vavr.control.Option;
import java.util.function.Function;

/**
 * The check of what a policy permits because a value is absent: what would not be permitted if it
 * were not known whether there is one.
 */
final class AbsencePermissionCheck implements StricterPolicies.Strictness {

  private AbsencePermissionCheck() {}

  static <T> StricterPolicies<T> of(Policy<T> policy) {
    return StricterPolicies.of(new AbsencePermissionCheck(), policy);
  }

  static <T> Option<LawFault> permitted(PolicyUnderTest<T> underTest, Case<T> of) {
    return underTest.ofAbsence().permitted(underTest, of, "`%2$s` is absent");
  }

  @Override
  public <S> Option<StricterPolicies.Stricter<S>> of(Condition<S> condition) {
    return condition.accept(new PresenceQuestion<>());
  }

  private static final class PresenceQuestion<S>
      extends ConditionVisitor.Default<S, Option<StricterPolicies.Stricter<S>>> {

    @Override
    public <T> Option<StricterPolicies.Stricter<S>> comparison(Comparison<S, T> node) {
      return node.fact()
          .accept(new Present<S, T>())
          .map(
              fact ->
                  new StricterPolicies.Stricter<>(fact, node.withFact(unlessAbsent(node.fact()))));
    }

    @Override
    protected Option<StricterPolicies.Stricter<S>> otherwise(Condition<S> node) {
      return Option.none();
    }
  }

  /** The same question of its presence, to which nobody knows that the answer is no. */
  private static <S, T> Fact<S, T> unlessAbsent(Fact<S, T> presence) {
    return Fact.of("known " + presence.name(), new Presence<>(presence), presence.type());
  }

  /**
   * Reads a presence, where absence is not known. Equal for equal facts: a policy has one fact of a
   * name, however often it asks for it.
   */
  private record Presence<S, T>(Fact<S, T> presence) implements Function<S, Reading<? extends T>> {

    @Override
    public Reading<? extends T> apply(S subject) {
      Reading<T> reading = presence.read(subject);
      return reading.value().exists(Boolean.FALSE::equals) ? Reading.unknown() : reading;
    }
  }

  /** The name of the fact whose presence is asked. */
  private static final class Present<S, T> implements FactVisitor<S, T, Option<String>> {

    @Override
    public Option<String> asked(Fact<S, T> fact) {
      return Option.none();
    }

    @Override
    public Option<String> graded(Fact<S, T> fact, Grade grade) {
      return fact.accept(this);
    }

    @Override
    public <P> Option<String> ofPart(Fact<S, P> part, Fact<P, T> fact) {
      return fact.accept(new Present<>());
    }

    @Override
    public Option<String> presence(Fact<S, T> presence, Fact<S, ?> fact) {
      return Option.some(fact.name());
    }
  }
}
