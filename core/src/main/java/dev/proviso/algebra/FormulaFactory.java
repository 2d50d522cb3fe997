package dev.proviso.algebra;

import dev.proviso.condition.Truth;
import dev.proviso.rule.Outcome;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Makes formulas, each only once and as short as it can be without a look at any variable, and
 * restricts them to what is known. For use by one thread at a time.
 */
public final class FormulaFactory implements OutcomeAlgebra<Formula, Formula> {

  private static final int VISITS_PER_FORMULA = 64;

  private static final Formula FALSE = Formula.of(Truth.FALSE);
  private static final Formula UNKNOWN = Formula.of(Truth.UNKNOWN);
  private static final Formula TRUE = Formula.of(Truth.TRUE);

  private static final Formula.Kind ALL = new Formula.Kind.All();
  private static final Formula.Kind ANY = new Formula.Kind.Any();
  private static final Formula.Kind AT_LEAST_TWO = new Formula.Kind.AtLeastTwo();
  private static final Formula.Kind NOT = new Formula.Kind.Not();

  /**
   * By kind, details and parts. The keys are lists, for the JDK generates the hash code of a record
   * only when it is first asked for, and that takes longer than all formulas of a small policy.
   */
  private final Map<List<?>, Formula> made = new HashMap<>();

  private long visits;

  /** How much was done so far: a formula made counts, and a formula visited a little. */
  public long work() {
    return made.size() + visits / VISITS_PER_FORMULA;
  }

  /** How many formulas it keeps. */
  public int size() {
    return made.size();
  }

  /** Drops all formulas but as many as it made first; nobody may use the others any more. */
  public void shrink(int size) {
    made.values().removeIf(formula -> formula.id() >= Formula.CONSTANTS + size);
  }

  @Override
  public Formula truth(Truth truth) {
    return Formula.of(truth);
  }

  /**
   * A truth for each value of a variable.
   *
   * @param unknown its last value, which stands for an answer that is not known
   * @param cells the truths; leaves with equal ones are the same formula
   */
  public Formula leaf(int variable, int unknown, Formula.Cells cells) {
    return make(new Formula.Kind.Leaf(variable, unknown, cells), List.of(variable, unknown, cells));
  }

  /**
   * A formula for each known value of a variable. As long as the variable has no value it is
   * unknown, even if all of them are the same.
   */
  public Formula select(int variable, Collection<Formula> byValue) {
    return byValue.stream().allMatch(part -> part == UNKNOWN)
        ? UNKNOWN
        : make(
            new Formula.Kind.Switch(variable), List.of(variable), byValue.toArray(new Formula[0]));
  }

  @Override
  public Formula all(List<? extends Formula> parts) {
    return joined(ALL, FALSE, TRUE, parts);
  }

  @Override
  public Formula any(List<? extends Formula> parts) {
    return joined(ANY, TRUE, FALSE, parts);
  }

  @Override
  public Formula and(Formula left, Formula right) {
    return all(List.of(left, right));
  }

  @Override
  public Formula or(Formula left, Formula right) {
    return any(List.of(left, right));
  }

  @Override
  public Formula not(Formula part) {
    if (part.constant() instanceof Truth settled) {
      return truth(settled.not());
    }
    return part.kind() == NOT ? part.parts()[0] : make(NOT, List.of(), part);
  }

  @Override
  public Formula outcome(Outcome outcome) {
    return Formula.of(outcome);
  }

  @Override
  public Formula ifElse(Formula truth, Outcome outcome, Formula rest) {
    Formula then = outcome(outcome);
    if (truth == TRUE || rest == then) {
      return then;
    }
    if (truth == FALSE) {
      return rest;
    }
    return truth == UNKNOWN && rest.constant() != null
        ? outcome(Outcome.UNDETERMINED)
        : make(new Formula.Kind.IfElse(outcome), List.of(outcome), truth, rest);
  }

  @Override
  public Formula is(Formula part, Outcome expected) {
    return part.constant() instanceof Outcome known
        ? truth(KleeneLogic.K3.is(known, expected))
        : make(new Formula.Kind.Is(expected), List.of(expected), part);
  }

  /** One formula for all operands, where those that the algebra would derive are many. */
  @Override
  public Formula atLeastTwo(List<? extends Formula> operands) {
    List<Formula> left = new ArrayList<>();
    int holding = 0;
    for (Formula operand : operands) {
      if (operand == TRUE) {
        holding++;
      } else if (operand != FALSE) {
        left.add(operand);
      }
    }
    if (holding > 0) {
      return holding > 1 ? TRUE : any(left);
    }
    left.sort(Comparator.comparingInt(Formula::id));
    if (left.size() < 2) {
      return FALSE;
    }
    return left.get(left.size() - 1) == UNKNOWN
        ? UNKNOWN
        : make(AT_LEAST_TWO, List.of(), left.toArray(new Formula[0]));
  }

  private Formula joined(
      Formula.Kind kind, Formula settling, Formula neutral, List<? extends Formula> parts) {
    TreeMap<Integer, Formula> left = new TreeMap<>();
    for (Formula part : parts) {
      if (part == settling) {
        return part;
      }
      if (part.kind() == kind) {
        for (Formula inner : part.parts()) {
          left.put(inner.id(), inner);
        }
      } else if (part != neutral) {
        left.put(part.id(), part);
      }
    }
    if (left.isEmpty()) {
      return neutral;
    }
    return left.size() == 1
        ? left.firstEntry().getValue()
        : make(kind, List.of(), left.values().toArray(new Formula[0]));
  }

  private Formula make(Formula.Kind kind, List<?> own, Formula... parts) {
    List<Object> key = new ArrayList<>(2 + parts.length);
    key.add(kind.getClass());
    key.add(own);
    for (Formula part : parts) {
      key.add(part.id());
    }
    @Nullable Formula before = made.get(key);
    if (before != null) {
      return before;
    }
    Formula formula = new Formula(Formula.CONSTANTS + made.size(), kind, parts);
    made.put(key, formula);
    return formula;
  }

  /** What is left of a formula once a variable has a value: the residual formula. */
  public Formula restrict(Formula formula, int variable, int value) {
    return restrict(formula, variable, value, new HashMap<>());
  }

  private Formula restrict(Formula formula, int variable, int value, Map<Formula, Formula> known) {
    visits++;
    if (!formula.asks(variable)) {
      return formula;
    }
    if (formula.kind() instanceof Formula.Kind.Leaf leaf) {
      return value == leaf.unknown() ? UNKNOWN : truth(leaf.cells().truth(value));
    }
    if (formula.kind() instanceof Formula.Kind.Switch of && of.variable() == variable) {
      return value == formula.parts().length ? UNKNOWN : formula.parts()[value];
    }
    if (formula.kind() instanceof Formula.Kind.IfElse) {
      return restrictChain(formula, variable, value, known);
    }
    boolean keep = formula.parts().length > 1;
    @Nullable Formula before = keep ? known.get(formula) : null;
    if (before != null) {
      return before;
    }
    List<Formula> parts = new ArrayList<>(formula.parts().length);
    for (Formula part : formula.parts()) {
      parts.add(restrict(part, variable, value, known));
    }
    Formula after = rebuilt(formula.kind(), parts);
    if (keep) {
      known.put(formula, after);
    }
    return after;
  }

  /** Follows a chain without recursion, for it may be thousands of rules long. */
  private Formula restrictChain(
      Formula formula, int variable, int value, Map<Formula, Formula> known) {
    Deque<Formula> chain = new ArrayDeque<>();
    Formula left = formula;
    while (left.kind() instanceof Formula.Kind.IfElse
        && left.asks(variable)
        && !known.containsKey(left)) {
      visits += chain.isEmpty() ? 0 : 1;
      chain.push(left);
      left = left.parts()[1];
    }
    @Nullable Formula before = known.get(left);
    Formula after = before != null ? before : restrict(left, variable, value, known);
    for (Formula ifElse : chain) {
      Formula truth = restrict(ifElse.parts()[0], variable, value, known);
      after = ifElse(truth, ((Formula.Kind.IfElse) ifElse.kind()).outcome(), after);
      known.put(ifElse, after);
    }
    return after;
  }

  private Formula rebuilt(Formula.Kind kind, List<Formula> parts) {
    if (kind == ALL) {
      return all(parts);
    }
    if (kind == ANY) {
      return any(parts);
    }
    if (kind == AT_LEAST_TWO) {
      return atLeastTwo(parts);
    }
    if (kind == NOT) {
      return not(parts.get(0));
    }
    return kind instanceof Formula.Kind.Is is
        ? is(parts.get(0), is.outcome())
        : select(((Formula.Kind.Switch) kind).variable(), parts);
  }
}
