package dev.proviso.compiled;

import dev.proviso.rule.Effect;
import dev.proviso.rule.Outcome;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A formula over variables, either of truths or of outcomes. One that is equal to another is the
 * same object, see {@link Terms}.
 */
final class Term {

  /** What the parts of a term are joined by. */
  sealed interface Kind {

    /** A truth that is settled, or will stay unknown. */
    record Truth(int truth) implements Kind {}

    /** What a comparison says of a variable. */
    record Leaf(Variable variable, Verdicts verdicts, @Nullable Object comparison)
        implements Kind {}

    /** All parts are true. */
    record All() implements Kind {}

    /** Any part is true. */
    record Any() implements Kind {}

    /** The one part is not true. */
    record Not() implements Kind {}

    /** An outcome that is settled, or will stay undetermined. */
    record Fixed(Outcome outcome) implements Kind {}

    /** An outcome if the first part is true; what the second says if it is false. */
    record Guarded(Outcome outcome) implements Kind {}

    /** Exactly one of the parts may be true, each with an effect. */
    record OnlyOne(List<Effect> effects, Outcome otherwise) implements Kind {}

    /** All parts must permit. */
    record Joint() implements Kind {}
  }

  private final int id;
  private final Kind kind;
  private final Term[] parts;
  private final BitSet variables;
  private final double share;

  Term(int id, Kind kind, Term[] parts) {
    this.id = id;
    this.kind = kind;
    this.parts = parts;
    BitSet all = new BitSet();
    for (Term part : parts) {
      all.or(part.variables);
    }
    if (kind instanceof Kind.Leaf leaf) {
      all.set(leaf.variable().index());
    }
    this.variables = all;
    this.share =
        kind instanceof Kind.Leaf leaf ? leaf.verdicts().share(leaf.variable().size() - 1) : 0;
  }

  int id() {
    return id;
  }

  Kind kind() {
    return kind;
  }

  Term[] parts() {
    return parts;
  }

  boolean asks(int variable) {
    return variables.get(variable);
  }

  /** How likely a leaf is to be true, if any sort of answers is as likely as another. */
  double share() {
    return share;
  }

  /** Whether it asks nothing any more. */
  boolean isSettled() {
    return variables.isEmpty();
  }

  /** How many terms it is made of, itself included, counting none twice. */
  int weight() {
    return inside(term -> true).size();
  }

  /**
   * The terms that it is made of, itself included, each once, as far as they are worth entering.
   * The rules of a large policy stand inside one another: too deep to call oneself for each.
   */
  Set<Term> inside(Predicate<Term> entered) {
    Set<Term> seen = new HashSet<>();
    Deque<Term> left = new ArrayDeque<>();
    left.push(this);
    while (!left.isEmpty()) {
      Term term = left.pop();
      if (entered.test(term) && seen.add(term)) {
        left.addAll(Arrays.asList(term.parts));
      }
    }
    return seen;
  }

  boolean is(int truth) {
    return kind instanceof Kind.Truth settled && settled.truth() == truth;
  }
}
