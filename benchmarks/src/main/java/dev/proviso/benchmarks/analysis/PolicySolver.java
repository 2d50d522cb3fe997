package dev.proviso.benchmarks.analysis;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What the report needs of a solver. */
interface PolicySolver<F> {

  F flag(String fact);

  /** An ordered fact, as a whole number, is the limit or more. */
  F atLeast(String fact, long limit);

  /** A fact with one value out of many has this one. */
  F is(String fact, Object value);

  /** A fact with a set of values has this one among them. */
  F contains(String fact, Object element);

  F and(List<F> operands);

  F or(List<F> operands);

  F not(F operand);

  /** A variable that is true exactly where the formula is. */
  F define(F formula);

  /** Everything was defined; what is left is to say that a fact has one value only. */
  void closeDomains();

  /**
   * Looks for a case.
   *
   * @param all variables that must be true
   * @param none variables that must be false
   * @param some variables; one or more must be true, unless the list is empty
   * @return which variables are true in the case; empty if there is no case
   */
  Optional<Predicate<F>> solve(List<F> all, List<F> none, List<F> some);
}
