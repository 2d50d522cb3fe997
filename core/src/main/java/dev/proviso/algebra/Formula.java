package dev.proviso.algebra;

import dev.proviso.condition.Truth;
import dev.proviso.rule.Outcome;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A formula over variables, either of truths or of outcomes. Each variable has finitely many
 * values, numbered from 0; the last of them stands for an answer that is not known. Formulas of one
 * {@link FormulaFactory} are equal exactly if they are the same object. Immutable.
 */
public final class Formula {

  /** What joins the parts of a formula. */
  public sealed interface Kind {

    /** A truth that is settled, or stays unknown. */
    record Constant(Truth truth) implements Kind {}

    /** A truth for each known value of a variable; unknown if the value is not known. */
    record Leaf(int variable, int unknown, Cells cells) implements Kind {}

    /** A part for each known value of a variable; unknown if the value is not known. */
    record Switch(int variable) implements Kind {}

    /** All parts are true. */
    record All() implements Kind {}

    /** Any part is true. */
    record Any() implements Kind {}

    /** Two parts or more are true; a part may be there twice. */
    record AtLeastTwo() implements Kind {}

    /** The one part is not true. */
    record Not() implements Kind {}

    /** The one part, an outcome, is this one; unknown while it is undetermined. */
    record Is(Outcome outcome) implements Kind {}

    /** An outcome that is settled, or stays undetermined. */
    record Fixed(Outcome outcome) implements Kind {}

    /** An outcome if the first part is true; what the second says if it is false. */
    record IfElse(Outcome outcome) implements Kind {}
  }

  /** The truth of a leaf for each known value of its variable. */
  public interface Cells {

    /** The truth for a value. */
    Truth truth(int value);

    /** How many of so many values make it true, as a share of one. */
    double share(int values);
  }

  private static final Map<Truth, Formula> TRUTHS = new EnumMap<>(Truth.class);
  private static final Map<Outcome, Formula> OUTCOMES = new EnumMap<>(Outcome.class);

  static {
    for (Truth truth : Truth.values()) {
      TRUTHS.put(truth, new Formula(TRUTHS.size(), new Kind.Constant(truth)));
    }
    for (Outcome outcome : Outcome.values()) {
      OUTCOMES.put(outcome, new Formula(TRUTHS.size() + OUTCOMES.size(), new Kind.Fixed(outcome)));
    }
  }

  /** How many formulas belong to no factory. */
  static final int CONSTANTS = TRUTHS.size() + OUTCOMES.size();

  private final int id;
  private final Kind kind;
  private final Formula[] parts;
  private final BitSet variables;
  private final double share;

  Formula(int id, Kind kind, Formula... parts) {
    this.id = id;
    this.kind = kind;
    this.parts = parts;
    BitSet all = new BitSet();
    for (Formula part : parts) {
      all.or(part.variables);
    }
    if (kind instanceof Kind.Leaf leaf) {
      all.set(leaf.variable());
    } else if (kind instanceof Kind.Switch of) {
      all.set(of.variable());
    }
    this.variables = all;
    this.share = kind instanceof Kind.Leaf leaf ? leaf.cells().share(leaf.unknown()) : 0;
  }

  /** The constant. */
  public static Formula of(Truth truth) {
    return Objects.requireNonNull(TRUTHS.get(truth));
  }

  /** The constant. */
  public static Formula of(Outcome outcome) {
    return Objects.requireNonNull(OUTCOMES.get(outcome));
  }

  int id() {
    return id;
  }

  /** What joins its parts. */
  public Kind kind() {
    return kind;
  }

  /** The parts; not to be changed. */
  public Formula[] parts() {
    return parts;
  }

  /** The variables that it depends on; not to be changed. */
  public BitSet variables() {
    return variables;
  }

  /** Whether it depends on a variable. */
  public boolean asks(int variable) {
    return variables.get(variable);
  }

  /** How likely a leaf is to be true, if any value is as likely as another. */
  public double share() {
    return share;
  }

  /** Whether it depends on no variable any more. */
  public boolean isSettled() {
    return variables.isEmpty();
  }

  /** Whether it is a formula of truths, not of outcomes. */
  public boolean isTruth() {
    return !(kind instanceof Kind.Fixed || kind instanceof Kind.IfElse);
  }

  /** The constant that it is: a {@link Truth} or an {@link Outcome}; null if it is none. */
  public @Nullable Object constant() {
    if (kind instanceof Kind.Constant constant) {
      return constant.truth();
    }
    return kind instanceof Kind.Fixed fixed ? fixed.outcome() : null;
  }

  /** How many formulas it consists of, itself included, each counted once. */
  public int weight() {
    return inside(formula -> true).size();
  }

  /**
   * The formulas that it consists of, itself included, each once, as far as they are worth
   * entering. It does not recurse: the rules of a large policy stand inside one another.
   */
  public Set<Formula> inside(Predicate<Formula> entered) {
    Set<Formula> seen = new HashSet<>();
    Deque<Formula> left = new ArrayDeque<>();
    left.push(this);
    while (!left.isEmpty()) {
      Formula formula = left.pop();
      if (entered.test(formula) && seen.add(formula)) {
        left.addAll(Arrays.asList(formula.parts));
      }
    }
    return seen;
  }
}
