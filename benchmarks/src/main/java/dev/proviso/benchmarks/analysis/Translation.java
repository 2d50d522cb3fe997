package dev.proviso.benchmarks.analysis;

import dev.proviso.condition.AllOf;
import dev.proviso.condition.AnyOf;
import dev.proviso.condition.Comparison;
import dev.proviso.condition.Condition;
import dev.proviso.condition.ConditionVisitor;
import dev.proviso.condition.Not;
import dev.proviso.condition.Operator;
import dev.proviso.domain.Ground;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** Puts conditions into the formulas of a solver. */
final class Translation<F> extends ConditionVisitor.Default<Application, F> {

  private final PolicySolver<F> solver;

  Translation(PolicySolver<F> solver) {
    this.solver = solver;
  }

  F of(Condition<Application> condition) {
    return condition.accept(this);
  }

  @Override
  public F allOf(AllOf<Application> node) {
    return solver.and(node.operands().map(this::of).asJava());
  }

  @Override
  public F anyOf(AnyOf<Application> node) {
    return solver.or(node.operands().map(this::of).asJava());
  }

  @Override
  public F not(Not<Application> node) {
    return solver.not(of(node.operand()));
  }

  @Override
  public <T> F comparison(Comparison<Application, T> node) {
    String fact = node.fact().name();
    List<Object> constants = node.constants().asJava();
    return switch (node.operator()) {
      case IS, IS_ONE_OF ->
          constants.get(0) instanceof Boolean value
              ? value ? solver.flag(fact) : solver.not(solver.flag(fact))
              : solver.or(constants.stream().map(c -> solver.is(fact, c)).toList());
      case AT_LEAST -> solver.atLeast(fact, number(constants));
      case MORE_THAN -> solver.atLeast(fact, number(constants) + 1);
      case AT_MOST -> solver.not(solver.atLeast(fact, number(constants) + 1));
      case LESS_THAN -> solver.not(solver.atLeast(fact, number(constants)));
      case CONTAINS_ANY_OF ->
          solver.or(constants.stream().map(c -> solver.contains(fact, c)).toList());
      case CONTAINS_ALL_OF ->
          solver.and(constants.stream().map(c -> solver.contains(fact, c)).toList());
      case CONTAINS_ONLY ->
          solver.not(
              solver.or(
                  Arrays.stream(Ground.values())
                      .filter(ground -> !constants.contains(ground))
                      .map(ground -> solver.contains(fact, ground))
                      .toList()));
      case IS_EMPTY -> throw unexpected(Operator.IS_EMPTY);
    };
  }

  private static long number(List<Object> constants) {
    return constants.get(0) instanceof LocalDate date
        ? date.toEpochDay()
        : ((Integer) constants.get(0)).longValue();
  }

  private static IllegalArgumentException unexpected(Object what) {
    return new IllegalArgumentException("no generated policy has " + what);
  }

  @Override
  protected F otherwise(Condition<Application> node) {
    throw unexpected(node);
  }
}
