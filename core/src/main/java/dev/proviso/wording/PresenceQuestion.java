package dev.proviso.wording;

import dev.proviso.fact.Fact;
import dev.proviso.fact.FactVisitor;
import dev.proviso.fact.Grade;
import io.vavr.control.Option;

/** Facts that ask whether the answer to another one is present. */
public final class PresenceQuestion {

  private PresenceQuestion() {}

  /**
   * The name of the fact whose presence a fact asks.
   *
   * @return none if it asks something else
   */
  public static <S, T> Option<String> of(Fact<S, T> fact) {
    return fact.accept(
        new FactVisitor<S, T, Option<String>>() {
          @Override
          public Option<String> asked(Fact<S, T> plain) {
            return Option.none();
          }

          @Override
          public Option<String> graded(Fact<S, T> known, Grade grade) {
            String demand = fact.name().substring(known.name().length());
            return of(known).map(name -> name + demand);
          }

          @Override
          public <P> Option<String> ofPart(Fact<S, P> part, Fact<P, T> inside) {
            return of(inside);
          }

          @Override
          public Option<String> presence(Fact<S, T> presence, Fact<S, ?> of) {
            return Option.some(of.name());
          }
        });
  }
}
