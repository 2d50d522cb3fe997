package dev.proviso.compiled;

import dev.proviso.condition.Judgment;
import dev.proviso.fact.Fact;
import dev.proviso.rule.Combining;
import dev.proviso.rule.Outcome;
import dev.proviso.rule.Rule;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A policy made ready to give outcomes alone, many of them and fast. They are the outcomes of its
 * decisions, always; it says nothing of the reasons. Safe for use by many threads.
 *
 * <pre>{@code
 * Outcome outcome = SHIPPING.outcome(shipment);
 * }</pre>
 *
 * @param <S> the type of the subject
 */
public final class CompiledPolicy<S> {

  private final Recipe<S> recipe;
  private final Option<Fact<S, LocalDate>> dating;
  private final Making making;
  private volatile @Nullable Program byFact;
  private volatile @Nullable Program byDate;

  private CompiledPolicy(Recipe<S> recipe, Option<Fact<S, LocalDate>> dating, Making making) {
    this.recipe = recipe;
    this.dating = dating;
    this.making = making;
  }

  /**
   * Rules that combine.
   *
   * @param rules the rules, in order
   * @param combining how they combine
   * @param otherwise what holds when none applies
   * @param dating the fact that gives the date of a decision, if there is one
   * @param <S> the type of the subject
   * @return the compiled policy
   */
  public static <S> CompiledPolicy<S> of(
      Seq<Rule<S>> rules,
      Combining combining,
      Outcome otherwise,
      Option<Fact<S, LocalDate>> dating) {
    return new CompiledPolicy<>(
        new Recipe.Rules<>(rules, combining, otherwise), dating, Making.FASTEST);
  }

  /**
   * Policies that must all permit.
   *
   * @param members the policies
   * @param dating the fact that gives the date of a decision, if there is one
   * @param <S> the type of the subject
   * @return the compiled policy
   */
  public static <S> CompiledPolicy<S> together(
      Seq<CompiledPolicy<S>> members, Option<Fact<S, LocalDate>> dating) {
    return new CompiledPolicy<>(
        new Recipe.Together<>(members.map(member -> member.recipe)), dating, Making.FASTEST);
  }

  /**
   * The outcome for a subject about which nobody has judged anything.
   *
   * @param subject the subject
   * @return the outcome
   */
  public Outcome outcome(S subject) {
    return outcome(subject, Array.empty());
  }

  /**
   * The outcome for a subject.
   *
   * @param subject the subject
   * @param judgments the judgments that people have made about it
   * @return the outcome
   */
  public Outcome outcome(S subject, Seq<Judgment> judgments) {
    return (Outcome) byFact().run(subject, null, judgments);
  }

  /**
   * The outcome for a subject as of a date, whatever date the policy takes from its subjects.
   *
   * @param date the date
   * @param subject the subject
   * @param judgments the judgments that people have made about it
   * @return the outcome
   */
  public Outcome outcomeAsOf(LocalDate date, S subject, Seq<Judgment> judgments) {
    return (Outcome) byDate().run(subject, date, judgments);
  }

  /** The same policy, made in one way. */
  CompiledPolicy<S> made(Making way) {
    return new CompiledPolicy<>(recipe, dating, way);
  }

  /** Whether it has a method of its own. */
  boolean isWritten() {
    return !(byFact() instanceof Automaton);
  }

  private Program byFact() {
    @Nullable Program made = byFact;
    return made == null ? makeByFact() : made;
  }

  private Program byDate() {
    @Nullable Program made = byDate;
    return made == null ? makeByDate() : made;
  }

  private synchronized Program makeByFact() {
    @Nullable Program made = byFact;
    if (made == null) {
      made = dating.isEmpty() ? byDate() : recipe.program(dating.get(), making);
      byFact = made;
    }
    return made;
  }

  private synchronized Program makeByDate() {
    @Nullable Program made = byDate;
    if (made == null) {
      made = recipe.program(null, making);
      byDate = made;
    }
    return made;
  }

  /** What is to be compiled. */
  private sealed interface Recipe<S> {

    void note(Building building);

    Term term(Building building);

    default Program program(@Nullable Fact<S, LocalDate> dating, Making making) {
      Building building = Building.of(dating);
      note(building);
      return building.program(term(building), making);
    }

    record Rules<S>(Seq<Rule<S>> rules, Combining combining, Outcome otherwise)
        implements Recipe<S> {

      @Override
      public void note(Building building) {
        rules.forEach(building::note);
      }

      @Override
      public Term term(Building building) {
        return Combined.of(building.terms(), combining, otherwise)
            .term(rules, rules.map(building::term));
      }
    }

    record Together<S>(Seq<Recipe<S>> members) implements Recipe<S> {

      @Override
      public void note(Building building) {
        members.forEach(member -> member.note(building));
      }

      @Override
      public Term term(Building building) {
        List<Term> terms = new ArrayList<>();
        members.forEach(member -> terms.add(member.term(building)));
        return building.terms().joint(terms);
      }
    }
  }
}
