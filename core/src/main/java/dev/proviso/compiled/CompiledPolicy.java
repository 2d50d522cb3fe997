package dev.proviso.compiled;

import dev.proviso.algebra.Formula;
import dev.proviso.algebra.RuleCombination;
import dev.proviso.batch.Batch;
import dev.proviso.batch.OutcomeColumn;
import dev.proviso.column.BatchAccess;
import dev.proviso.column.Deciding;
import dev.proviso.condition.Judgment;
import dev.proviso.evaluation.EvaluationPlan;
import dev.proviso.fact.Fact;
import dev.proviso.rule.Combining;
import dev.proviso.rule.Effect;
import dev.proviso.rule.Outcome;
import dev.proviso.rule.Rule;
import io.vavr.Lazy;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A policy made ready to give outcomes alone, many of them and fast. They are the outcomes of its
 * decisions, always; they say nothing of the reasons. Safe for use by many threads.
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
  private final Growing byDate;
  private final Growing byFact;
  private final Lazy<Automaton> ofRowsByDate;
  private final Lazy<Automaton> ofRowsByFact;
  private final Making making;

  private CompiledPolicy(Recipe<S> recipe, Option<Fact<S, LocalDate>> dating, Making making) {
    this.recipe = recipe;
    this.dating = dating;
    this.byDate = ofSubjects(recipe, null, making);
    this.byFact = dating.isEmpty() ? byDate : ofSubjects(recipe, dating.get(), making);
    this.ofRowsByDate = ofRows(recipe, null, making);
    this.ofRowsByFact = dating.isEmpty() ? ofRowsByDate : ofRows(recipe, dating.get(), making);
    this.making = making;
  }

  private static <S> Growing ofSubjects(
      Recipe<S> recipe, @Nullable Fact<S, LocalDate> dating, Making making) {
    return new Growing(() -> recipe.program(dating, making), making);
  }

  private static <S> Lazy<Automaton> ofRows(
      Recipe<S> recipe, @Nullable Fact<S, LocalDate> dating, Making making) {
    return Lazy.of(() -> recipe.ofRows(dating, making));
  }

  /**
   * Rules that combine.
   *
   * @param plan all that the policy asks, for outcomes that hang on readings being kept
   * @param rules the rules, in order
   * @param combining how they combine
   * @param otherwise what holds when none applies
   * @param dating the fact that gives the date of a decision, if there is one
   * @param <S> the type of the subject
   * @return the compiled policy
   */
  public static <S> CompiledPolicy<S> of(
      EvaluationPlan<S> plan,
      Seq<Rule<S>> rules,
      Combining combining,
      Outcome otherwise,
      Option<Fact<S, LocalDate>> dating) {
    return new CompiledPolicy<>(
        new Recipe.Rules<>(plan, rules, combining, otherwise), dating, Making.LATER);
  }

  /**
   * Policies that must all permit.
   *
   * @param plan all that the policies ask
   * @param members the policies
   * @param dating the fact that gives the date of a decision, if there is one
   * @param <S> the type of the subject
   * @return the compiled policy
   */
  public static <S> CompiledPolicy<S> together(
      EvaluationPlan<S> plan, Seq<CompiledPolicy<S>> members, Option<Fact<S, LocalDate>> dating) {
    return new CompiledPolicy<>(
        new Recipe.Together<>(plan, members.map(member -> member.recipe)), dating, Making.LATER);
  }

  /**
   * The outcome for a subject.
   *
   * @param subject the subject
   * @param judgments the judgments that people have made about it
   * @return the outcome
   */
  public Outcome outcome(S subject, Seq<Judgment> judgments) {
    return (Outcome) byFact.run(Objects.requireNonNull(subject, "subject"), null, judgments);
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
    return (Outcome) byDate.run(Objects.requireNonNull(subject, "subject"), date, judgments);
  }

  /**
   * The outcomes for all rows of a batch.
   *
   * @param batch the batch
   * @param judgments the judgments that people have made, about every row
   * @return the outcomes, row by row
   */
  public OutcomeColumn outcomes(Batch<? extends S> batch, Seq<Judgment> judgments) {
    return outcomes(ofRowsByFact.get(), batch, null, judgments);
  }

  /**
   * The outcomes for all rows of a batch as of a date, whatever date the policy takes from them.
   *
   * @param date the date
   * @param batch the batch
   * @param judgments the judgments that people have made, about every row
   * @return the outcomes, row by row
   */
  public OutcomeColumn outcomesAsOf(
      LocalDate date, Batch<? extends S> batch, Seq<Judgment> judgments) {
    return outcomes(ofRowsByDate.get(), batch, date, judgments);
  }

  private OutcomeColumn outcomes(
      Automaton automaton,
      Batch<? extends S> batch,
      @Nullable LocalDate date,
      Seq<Judgment> judgments) {
    return BatchAccess.outcomes(
        batch,
        OutcomeColumn.class,
        columns ->
            columns.outcomes(deciding(automaton, Circumstances.of(columns, date, judgments))));
  }

  private Deciding deciding(Automaton automaton, Circumstances circumstances) {
    @Nullable Axes axes = making == Making.FORMULA ? null : Axes.of(automaton, circumstances);
    if (axes == null) {
      return new EachRow(automaton, circumstances);
    }
    @Nullable Deciding table =
        making.isFaster() ? CellTable.of(automaton, circumstances, axes) : null;
    return table == null ? new Walk(automaton, circumstances, axes) : table;
  }

  /** The same policy, made in one way. */
  CompiledPolicy<S> made(Making way) {
    return new CompiledPolicy<>(recipe, dating, way);
  }

  /** Whether it has a method of its own. */
  boolean isWritten() {
    return byFact.isWritten();
  }

  /** What is to be compiled. */
  private sealed interface Recipe<S> {

    void note(Building building);

    Formula formula(Building building);

    EvaluationPlan<S> plan();

    default Program program(@Nullable Fact<S, LocalDate> dating, Making making) {
      Building building = Building.of(dating, Access.SUBJECTS, making);
      note(building);
      Formula formula = formula(building);
      return building.readsTwice() ? new Traced<>(plan(), dating) : building.automaton(formula);
    }

    /** A part that a row holds keeps what was read off it, so that nothing is read twice. */
    default Automaton ofRows(@Nullable Fact<S, LocalDate> dating, Making making) {
      Building building = Building.of(dating, Access.ROWS, making);
      note(building);
      return building.automaton(formula(building));
    }

    record Rules<S>(
        EvaluationPlan<S> plan, Seq<Rule<S>> rules, Combining combining, Outcome otherwise)
        implements Recipe<S> {

      @Override
      public void note(Building building) {
        for (Rule<S> rule : rules) {
          building.note(rule);
        }
      }

      @Override
      public Formula formula(Building building) {
        List<Effect> effects = new ArrayList<>();
        List<Formula> applying = new ArrayList<>();
        for (Rule<S> rule : rules) {
          effects.add(rule.effect());
          applying.add(building.formula(rule));
        }
        return RuleCombination.of(combining, effects, otherwise)
            .outcome(building.formulas(), applying);
      }
    }

    record Together<S>(EvaluationPlan<S> plan, Seq<Recipe<S>> members) implements Recipe<S> {

      @Override
      public void note(Building building) {
        members.forEach(member -> member.note(building));
      }

      @Override
      public Formula formula(Building building) {
        List<Formula> formulas = new ArrayList<>();
        members.forEach(member -> formulas.add(member.formula(building)));
        return building.formulas().together(formulas);
      }
    }
  }
}
