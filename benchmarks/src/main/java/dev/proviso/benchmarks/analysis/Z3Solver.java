package dev.proviso.benchmarks.analysis;

import com.microsoft.z3.BoolExpr;
import com.microsoft.z3.Context;
import com.microsoft.z3.IntExpr;
import com.microsoft.z3.Model;
import com.microsoft.z3.Solver;
import com.microsoft.z3.Status;
import dev.proviso.domain.Conduct;
import dev.proviso.domain.Country;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/** Z3 over integers and booleans, kept for the whole report; questions are pushed and popped. */
@SuppressWarnings("unchecked") // Z3 takes arrays of a generic type as varargs
final class Z3Solver implements PolicySolver<BoolExpr>, AutoCloseable {

  private final Context context = new Context();
  private final Solver solver = context.mkSolver("QF_LIA");
  private final Map<Object, Integer> states = new HashMap<>();
  private final Map<String, IntExpr> quantities = new HashMap<>();
  private int definitions;

  Z3Solver() {
    for (Country state : Country.all()) {
      states.put(state, states.size());
    }
  }

  @Override
  public BoolExpr flag(String fact) {
    return context.mkBoolConst(fact);
  }

  @Override
  public BoolExpr atLeast(String fact, long limit) {
    return context.mkGe(integer(fact), context.mkInt(limit));
  }

  private IntExpr integer(String fact) {
    return quantities.computeIfAbsent(fact, context::mkIntConst);
  }

  @Override
  public BoolExpr is(String fact, Object value) {
    IntExpr integer = quantities.get(fact);
    if (integer == null) {
      integer = integer(fact);
      // One more than there are states: a value that no rule mentions is possible.
      int most = value instanceof Conduct ? Conduct.values().length - 1 : states.size();
      solver.add(context.mkGe(integer, context.mkInt(0)));
      solver.add(context.mkLe(integer, context.mkInt(most)));
    }
    int index =
        value instanceof Conduct
            ? List.of(Conduct.values()).indexOf(value)
            : Objects.requireNonNull(states.get(value));
    return context.mkEq(integer, context.mkInt(index));
  }

  @Override
  public BoolExpr contains(String fact, Object element) {
    return context.mkBoolConst(fact + " " + element);
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
  public BoolExpr define(BoolExpr formula) {
    BoolExpr variable = context.mkBoolConst("defined " + definitions++);
    solver.add(context.mkEq(variable, formula));
    return variable;
  }

  @Override
  public void closeDomains() {
    // They were stated on the way.
  }

  @Override
  public void close() {
    context.close();
  }

  @Override
  public Optional<Predicate<BoolExpr>> solve(
      List<BoolExpr> all, List<BoolExpr> none, List<BoolExpr> some) {
    return ask(context, solver, all, none, some);
  }

  static Optional<Predicate<BoolExpr>> ask(
      Context context,
      Solver solver,
      List<BoolExpr> all,
      List<BoolExpr> none,
      List<BoolExpr> some) {
    solver.push();
    try {
      if (!some.isEmpty()) {
        solver.add(context.mkOr(some.toArray(BoolExpr[]::new)));
      }
      List<BoolExpr> assumed = new ArrayList<>(all);
      none.forEach(formula -> assumed.add(context.mkNot(formula)));
      solver.add(assumed.toArray(BoolExpr[]::new));
      Status status = solver.check();
      if (status == Status.UNKNOWN) {
        throw new UndecidedException(solver.getReasonUnknown());
      }
      if (status == Status.UNSATISFIABLE) {
        return Optional.empty();
      }
      Model model = solver.getModel();
      return Optional.of(formula -> model.eval(formula, true).isTrue());
    } finally {
      solver.pop();
    }
  }
}
