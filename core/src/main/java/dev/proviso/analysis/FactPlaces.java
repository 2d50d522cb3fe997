package dev.proviso.analysis;

import dev.proviso.condition.ConditionWalker;
import dev.proviso.fact.Fact;
import dev.proviso.fact.FactVisitor;
import dev.proviso.fact.Grade;
import dev.proviso.policy.Policy;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Where a policy asks for a fact: of the subject and of its parts, in whatever grade, and whether
 * it is present. Another fact of the same name, in another part, is not it.
 */
final class FactPlaces<S> extends ConditionWalker<S> {

  private final Fact<?, ?> wanted;
  private final String within;
  private final Set<String> found;

  private FactPlaces(Fact<?, ?> wanted, String within, Set<String> found) {
    this.wanted = wanted;
    this.within = within;
    this.found = found;
  }

  /** The paths of a fact, and of its presence, wherever a policy asks for it. */
  static <S> Set<String> of(Policy<S> policy, Fact<?, ?> wanted) {
    Set<String> found = new LinkedHashSet<>();
    FactPlaces<S> places = new FactPlaces<>(read(wanted), "", found);
    policy
        .allRules()
        .forEach(
            rule -> {
              places.walk(rule.condition());
              rule.exceptions().forEach(places::walk);
            });
    return found;
  }

  @Override
  protected void fact(Fact<S, ?> fact) {
    if (read(fact).reading().equals(wanted.reading())) {
      found.add(FactPath.of(within, fact));
    }
  }

  @Override
  protected <P> FactPlaces<P> part(Fact<S, ?> part) {
    return new FactPlaces<>(wanted, FactPath.inside(FactPath.of(within, part)), found);
  }

  /** The fact that is read, whatever is asked about its answer. */
  private static <S, T> Fact<?, ?> read(Fact<S, T> fact) {
    return fact.accept(
        new FactVisitor<S, T, Fact<?, ?>>() {
          @Override
          public Fact<?, ?> asked(Fact<S, T> plain) {
            return plain;
          }

          @Override
          public Fact<?, ?> graded(Fact<S, T> known, Grade grade) {
            return read(known);
          }

          @Override
          public Fact<?, ?> presence(Fact<S, T> presence, Fact<S, ?> value) {
            return read(value);
          }

          @Override
          public <P> Fact<?, ?> ofPart(Fact<S, P> part, Fact<P, T> inside) {
            return read(inside);
          }
        });
  }
}
