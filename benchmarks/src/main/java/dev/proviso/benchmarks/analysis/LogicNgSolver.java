package dev.proviso.benchmarks.analysis;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.logicng.datastructures.Tristate;
import org.logicng.formulas.Formula;
import org.logicng.formulas.FormulaFactory;
import org.logicng.formulas.Literal;
import org.logicng.formulas.Variable;
import org.logicng.solvers.MiniSat;

/** LogicNG's MiniSat, kept for the whole report; questions are assumptions. */
final class LogicNgSolver extends Propositional<Formula> {

  private final FormulaFactory formulas = new FormulaFactory();
  private final MiniSat solver = MiniSat.miniSat(formulas);
  private final List<Variable> defined = new ArrayList<>();
  private int questions;

  @Override
  Formula atom(String name) {
    return formulas.variable(name);
  }

  @Override
  void atMostOne(List<Formula> atoms) {
    solver.add(formulas.amo(atoms.stream().map(Variable.class::cast).toList()));
  }

  @Override
  void require(Formula formula) {
    solver.add(formula);
  }

  @Override
  public Formula define(Formula formula) {
    Formula variable = super.define(formula);
    defined.add((Variable) variable);
    return variable;
  }

  @Override
  public Formula and(List<Formula> operands) {
    return formulas.and(operands);
  }

  @Override
  public Formula or(List<Formula> operands) {
    return formulas.or(operands);
  }

  @Override
  public Formula not(Formula operand) {
    return operand.negate();
  }

  @Override
  public Optional<Predicate<Formula>> solve(
      List<Formula> all, List<Formula> none, List<Formula> some) {
    List<Literal> assumed = new ArrayList<>();
    all.forEach(formula -> assumed.add((Literal) formula));
    none.forEach(formula -> assumed.add(((Literal) formula).negate()));
    if (!some.isEmpty()) {
      Variable question = formulas.variable("question" + questions++);
      List<Formula> clause = new ArrayList<>(some);
      clause.add(question.negate());
      solver.add(formulas.or(clause));
      assumed.add(question);
    }
    if (solver.sat(assumed) != Tristate.TRUE) {
      return Optional.empty();
    }
    Set<Variable> positive = new HashSet<>(solver.model(defined).positiveVariables());
    return Optional.of(formula -> formula instanceof Variable v && positive.contains(v));
  }
}
