package dev.proviso.benchmarks.analysis;

import com.microsoft.z3.BoolExpr;
import com.microsoft.z3.Context;
import com.microsoft.z3.Solver;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Z3's solver for finite domains over propositions. */
@SuppressWarnings("unchecked") // Z3 takes arrays of a generic type as varargs
final class Z3FiniteSolver extends Propositional<BoolExpr> implements AutoCloseable {

  private final Context context = new Context();
  private final Solver solver = context.mkSolver("QF_FD");

  @Override
  BoolExpr atom(String name) {
    return context.mkBoolConst(name);
  }

  @Override
  void atMostOne(List<BoolExpr> atoms) {
    solver.add(context.mkAtMost(atoms.toArray(BoolExpr[]::new), 1));
  }

  @Override
  void require(BoolExpr formula) {
    solver.add(formula);
  }

  @Override
  public BoolExpr and(List<BoolExpr> operands) {
    return context.mkAnd(operands.toArray(BoolExpr[]::new));
  }

  @Override
  public BoolExpr or(List<BoolExpr> operands) {
    return context.mkOr(operands.toArray(BoolExpr[]::new));
  }

  @Override
  public BoolExpr not(BoolExpr operand) {
    return context.mkNot(operand);
  }

  @Override
  public Optional<Predicate<BoolExpr>> solve(
      List<BoolExpr> all, List<BoolExpr> none, List<BoolExpr> some) {
    return Z3Solver.ask(context, solver, all, none, some);
  }

  @Override
  public void close() {
    context.close();
  }
}
