package dev.proviso.compiled;

import dev.proviso.algebra.Formula;
import dev.proviso.algebra.KleeneLogic;
import dev.proviso.algebra.LazyList;
import dev.proviso.condition.Judgment;
import dev.proviso.condition.Truth;
import dev.proviso.rule.Outcome;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Evaluates a formula for one subject: what restricting it to the values of all variables would
 * give, without making any formula. It reads each variable at most once, and none whose value makes
 * no difference to what is read from left to right.
 */
final class FormulaInterpreter {

  private static final int NOT_READ = -2;

  private final VariableReader reader;
  private final Object subject;
  private final @Nullable LocalDate date;
  private final Seq<Judgment> judgments;
  private final @Nullable Object[] memo;
  private final int[] values;

  /** Outcomes of policies that must all permit, for each of them is looked at twice. */
  private @Nullable Map<Formula, Outcome> members;

  FormulaInterpreter(
      List<Variable> variables,
      VariableReader reader,
      Object subject,
      @Nullable LocalDate date,
      Seq<Judgment> judgments,
      @Nullable Object[] memo) {
    this.reader = reader;
    this.subject = subject;
    this.date = date;
    this.judgments = judgments;
    this.memo = memo;
    this.values = new int[variables.size()];
    Arrays.fill(values, NOT_READ);
  }

  /** What was read already is not read again. */
  FormulaInterpreter knowing(Variable variable, int value) {
    values[variable.index()] = value;
    return this;
  }

  /** The {@link Truth} or {@link Outcome} of a formula. */
  Object evaluate(Formula formula) {
    return formula.isTruth() ? truth(formula) : outcome(formula);
  }

  private Truth truth(Formula formula) {
    Formula.Kind kind = formula.kind();
    Formula[] parts = formula.parts();
    if (kind instanceof Formula.Kind.Constant constant) {
      return constant.truth();
    }
    if (kind instanceof Formula.Kind.Leaf leaf) {
      return leaf(leaf);
    }
    if (kind instanceof Formula.Kind.Not) {
      return truth(parts[0]).not();
    }
    if (kind instanceof Formula.Kind.Is is) {
      return KleeneLogic.K3.is(member(parts[0]), is.outcome());
    }
    if (kind instanceof Formula.Kind.AtLeastTwo) {
      return KleeneLogic.K3.atLeastTwo(LazyList.of(parts.length, i -> truth(parts[i])));
    }
    Truth settling = Truth.of(kind instanceof Formula.Kind.Any);
    Truth truth = settling.not();
    for (Formula part : parts) {
      Truth one = truth(part);
      if (one == settling) {
        return settling;
      }
      truth = one == Truth.UNKNOWN ? one : truth;
    }
    return truth;
  }

  private Truth leaf(Formula.Kind.Leaf leaf) {
    int value = values[leaf.variable()];
    if (value == NOT_READ) {
      value = reader.value(leaf.variable(), subject, date, judgments, memo);
      values[leaf.variable()] = value;
    }
    return value == leaf.unknown() ? Truth.UNKNOWN : leaf.cells().truth(value);
  }

  private Outcome member(Formula formula) {
    if (members == null) {
      members = new HashMap<>();
    }
    @Nullable Outcome known = members.get(formula);
    if (known == null) {
      known = outcome(formula);
      members.put(formula, known);
    }
    return known;
  }

  /**
   * Follows a chain without recursion, for it may be thousands of rules long, and keeps the outcome
   * that all unknown truths so far agree on.
   */
  private Outcome outcome(Formula formula) {
    @Nullable Outcome agreed = null;
    Formula left = formula;
    while (left.kind() instanceof Formula.Kind.IfElse ifElse) {
      Truth truth = truth(left.parts()[0]);
      if (truth != Truth.FALSE && agreed != null && agreed != ifElse.outcome()) {
        return Outcome.UNDETERMINED;
      }
      if (truth == Truth.TRUE) {
        return ifElse.outcome();
      }
      agreed = truth == Truth.UNKNOWN ? ifElse.outcome() : agreed;
      left = left.parts()[1];
    }
    Outcome rest = ((Formula.Kind.Fixed) left.kind()).outcome();
    return agreed == null ? rest : KleeneLogic.K3.ifElse(Truth.UNKNOWN, agreed, rest);
  }
}
