package dev.proviso.compiled;

import dev.proviso.algebra.Formula;
import dev.proviso.algebra.RuleCombination;
import dev.proviso.batch.Batch;
import dev.proviso.batch.OutcomeColumn;
import dev.proviso.column.BatchAccess;
import dev.proviso.column.RowDecider;
import dev.proviso.condition.Judgment;
import dev.proviso.evaluation.EvaluationPlan;
import dev.proviso.fact.Fact;
import dev.proviso.rule.CombiningAlgorithm;
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
 */
public final class CompiledPolicy<S> {

  private final Recipe<S> recipe;
  private final Option<Fact<S, LocalDate>> dating;
  private final TieredProgram byDate;
  private final TieredProgram byFact;
  private final Lazy<Automaton> ofRowsByDate;
  private final Lazy<Automaton> ofRowsByFact;
  private final ExecutionTier tier;

  private CompiledPolicy(Recipe<S> recipe, Option<Fact<S, LocalDate>> dating, ExecutionTier tier) {
    this.recipe = recipe;
    this.dating = dating;
    this.byDate = ofSubjects(recipe, null, tier);
    this.byFact = dating.isEmpty() ? byDate : ofSubjects(recipe, dating.get(), tier);
    this.ofRowsByDate = ofRows(recipe, null, tier);
    this.ofRowsByFact = dating.isEmpty() ? ofRowsByDate : ofRows(recipe, dating.get(), tier);
    this.tier = tier;
  }

  private static <S> TieredProgram ofSubjects(
      Recipe<S> recipe, @Nullable Fact<S, LocalDate> dating, ExecutionTier tier) {
    return new TieredProgram(() -> recipe.program(dating, tier), tier);
  }

  private static <S> Lazy<Automaton> ofRows(
      Recipe<S> recipe, @Nullable Fact<S, LocalDate> dating, ExecutionTier tier) {
    return Lazy.of(() -> recipe.ofRows(dating, tier));
  }

  /**
   * Rules that combine.
   *
   * @param plan all that the policy asks, for outcomes that hang on readings being kept
   * @param rules the rules, in order
   * @param combining how they combine
   * @param otherwise what holds when none applies
   * @param dating the fact that gives the date of a decision, if there is one
   * @return the compiled policy
   */
  public static <S> CompiledPolicy<S> of(
      EvaluationPlan<S> plan,
      Seq<Rule<S>> rules,
      CombiningAlgorithm combining,
      Outcome otherwise,
      Option<Fact<S, LocalDate>> dating) {
    return new CompiledPolicy<>(
        new Recipe.Rules<>(plan, rules, combining, otherwise), dating, ExecutionTier.ADAPTIVE);
  }

  /**
   * Policies that must all permit.
   *
   * @param plan all that the policies ask
   * @param dating the fact that gives the date of a decision, if there is one
   * @return the compiled policy
   */
  public static <S> CompiledPolicy<S> together(
      EvaluationPlan<S> plan, Seq<CompiledPolicy<S>> members, Option<Fact<S, LocalDate>> dating) {
    return new CompiledPolicy<>(
        new Recipe.Together<>(plan, members.map(member -> member.recipe)),
        dating,
        ExecutionTier.ADAPTIVE);
  }

  /**
   * The outcome for a subject.
   *
   * @param judgments the judgments that people have made about it
   */
  public Outcome outcome(S subject, Seq<Judgment> judgments) {
    return (Outcome) byFact.run(Objects.requireNonNull(subject, "subject"), null, judgments);
  }

  /**
   * The outcome for a subject as of a date, whatever date the policy takes from its subjects.
   *
   * @param judgments the judgments that people have made about it
   */
  public Outcome outcomeAsOf(LocalDate date, S subject, Seq<Judgment> judgments) {
    return (Outcome) byDate.run(Objects.requireNonNull(subject, "subject"), date, judgments);
  }

  /**
   * The outcomes for all rows of a batch.
   *
   * @param judgments the judgments that people have made, about every row
   * @return the outcomes, row by row
   */
  public OutcomeColumn outcomes(Batch<? extends S> batch, Seq<Judgment> judgments) {
    return outcomes(ofRowsByFact.get(), batch, null, judgments);
  }

  /**
   * The outcomes for all rows of a batch as of a date, whatever date the policy takes from them.
   *
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
            columns.outcomes(deciding(automaton, BatchContext.of(columns, date, judgments))));
  }

  private RowDecider deciding(Automaton automaton, BatchContext context) {
    @Nullable RowClassifier classifier =
        tier == ExecutionTier.INTERPRETED ? null : RowClassifier.of(automaton, context);
    if (classifier == null) {
      return new SingleRowDecider(automaton, context);
    }
    @Nullable RowDecider table =
        tier.isFaster() ? CellTableDecider.of(automaton, context, classifier) : null;
    return table == null ? new AutomatonDecider(automaton, context, classifier) : table;
  }

  /** The same policy, made in one way. */
  CompiledPolicy<S> made(ExecutionTier way) {
    return new CompiledPolicy<>(recipe, dating, way);
  }

  /** Whether it has a method of its own. */
  boolean isWritten() {
    return byFact.isWritten();
  }

  /** What is to be compiled. */
  private sealed interface Recipe<S> {

    void note(FormulaBuilder builder);

    Formula formula(FormulaBuilder builder);

    EvaluationPlan<S> plan();

    default Program program(@Nullable Fact<S, LocalDate> dating, ExecutionTier tier) {
      FormulaBuilder builder = FormulaBuilder.of(dating, ReadMode.SUBJECTS, tier);
      note(builder);
      Formula formula = formula(builder);
      return builder.readsTwice()
          ? new TracingProgram<>(plan(), dating)
          : builder.automaton(formula);
    }

    /** A part that a row holds keeps what was read off it, so that nothing is read twice. */
    default Automaton ofRows(@Nullable Fact<S, LocalDate> dating, ExecutionTier tier) {
      FormulaBuilder builder = FormulaBuilder.of(dating, ReadMode.ROWS, tier);
      note(builder);
      return builder.automaton(formula(builder));
    }

    record Rules<S>(
        EvaluationPlan<S> plan, Seq<Rule<S>> rules, CombiningAlgorithm combining, Outcome otherwise)
        implements Recipe<S> {

      @Override
      public void note(FormulaBuilder builder) {
        for (Rule<S> rule : rules) {
          builder.note(rule);
        }
      }

      @Override
      public Formula formula(FormulaBuilder builder) {
        List<Effect> effects = new ArrayList<>();
        List<Formula> applying = new ArrayList<>();
        for (Rule<S> rule : rules) {
          effects.add(rule.effect());
          applying.add(builder.formula(rule));
        }
        return RuleCombination.of(combining, effects, otherwise)
            .outcome(builder.formulas(), applying);
      }
    }

    record Together<S>(EvaluationPlan<S> plan, Seq<Recipe<S>> members) implements Recipe<S> {

      @Override
      public void note(FormulaBuilder builder) {
        members.forEach(member -> member.note(builder));
      }

      @Override
      public Formula formula(FormulaBuilder builder) {
        List<Formula> formulas = new ArrayList<>();
        members.forEach(member -> formulas.add(member.formula(builder)));
        return builder.formulas().together(formulas);
      }
    }
  }
}
