package dev.proviso.evaluation;

import dev.proviso.algebra.Formula;
import dev.proviso.algebra.FormulaFactory;
import dev.proviso.condition.Quantifier;
import dev.proviso.condition.Truth;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The tuples of formulas that lists of parts answer to some conditions, each once: those of the
 * parts, and all that these make when they are joined.
 *
 * <p>Two formulas are the same answer if they are in every state of the date and the judgments that
 * they ask for. They are compared by a table of their truths, or, if there are too many states, by
 * how they are made; then some answers are kept twice.
 */
final class ListAnswers {

  private static final int MOST_CLASSES = 500;

  private static final int MOST_JOINED = 50_000;

  /** States of the date and the judgments up to which there are tables. */
  private static final int MOST_STATES = 256;

  /** The answers of one list; the table is empty if there is none. */
  private record Tuple(List<Formula> formulas, ByteBuffer table) {

    Object key() {
      return table.hasRemaining() ? table : formulas;
    }
  }

  private final Residual residual;
  private final List<Quantifier> quantifiers;
  private final BitSet asked = new BitSet();
  private final int states;
  private final Map<Formula, byte[]> tables = new HashMap<>();
  private final Map<Object, Tuple> lists = new LinkedHashMap<>();

  ListAnswers(Residual residual, List<Quantifier> quantifiers, Collection<List<Formula>> parts) {
    this.residual = residual;
    this.quantifiers = quantifiers;
    parts.forEach(part -> part.forEach(formula -> asked.or(formula.variables())));
    int product = 1;
    for (int variable : asked.stream().toArray()) {
      product = Math.min(MOST_STATES + 1, product * residual.variable(variable).states());
    }
    this.states = product;
  }

  int size() {
    return lists.size();
  }

  /** What each list answers to one of the conditions; of none of parts, to any of parts. */
  List<Formula> column(int place) {
    return lists.values().stream().map(tuple -> tuple.formulas().get(place)).toList();
  }

  /** Adds the answers of all lists that hold any of these parts besides what they hold. */
  void join(Collection<List<Formula>> formulas) {
    List<Tuple> parts = formulas.stream().map(this::tuple).toList();
    Deque<Tuple> left = new ArrayDeque<>(lists.values());
    for (Tuple part : parts) {
      if (lists.putIfAbsent(part.key(), part) == null) {
        left.push(part);
      }
    }
    int joined = 0;
    while (!left.isEmpty()) {
      Tuple some = left.pop();
      for (Tuple part : parts) {
        if (++joined > MOST_JOINED || lists.size() > MOST_CLASSES) {
          throw new SearchLimitException("too many answers of a list");
        }
        ByteBuffer table = joined(some.table(), part.table());
        if (table.hasRemaining() && lists.containsKey(table)) {
          continue;
        }
        Tuple more = new Tuple(joined(some.formulas(), part.formulas()), table);
        if (lists.putIfAbsent(more.key(), more) == null) {
          left.push(more);
        }
      }
    }
  }

  private List<Formula> joined(List<Formula> left, List<Formula> right) {
    FormulaFactory factory = residual.factory();
    List<Formula> joined = new ArrayList<>();
    for (int i = 0; i < quantifiers.size(); i++) {
      joined.add(
          quantifiers.get(i) == Quantifier.EVERY
              ? factory.and(left.get(i), right.get(i))
              : factory.or(left.get(i), right.get(i)));
    }
    return joined;
  }

  /** The conjunction of truths is the least of them, and the disjunction the greatest. */
  private ByteBuffer joined(ByteBuffer left, ByteBuffer right) {
    byte[] joined = new byte[left.remaining()];
    for (int i = 0; i < joined.length; i++) {
      joined[i] =
          (byte)
              (quantifiers.get(i / states) == Quantifier.EVERY
                  ? Math.min(left.get(i), right.get(i))
                  : Math.max(left.get(i), right.get(i)));
    }
    return ByteBuffer.wrap(joined);
  }

  private Tuple tuple(List<Formula> formulas) {
    if (states > MOST_STATES) {
      return new Tuple(formulas, ByteBuffer.allocate(0));
    }
    ByteBuffer table = ByteBuffer.allocate(formulas.size() * states);
    formulas.forEach(formula -> table.put(tables.computeIfAbsent(formula, this::table)));
    return new Tuple(formulas, table.flip());
  }

  private byte[] table(Formula formula) {
    ByteBuffer table = ByteBuffer.allocate(states);
    tabulate(formula, 0, table);
    return table.array();
  }

  private void tabulate(Formula formula, int from, ByteBuffer table) {
    int next = asked.nextSetBit(from);
    if (next < 0) {
      table.put(order(formula));
      return;
    }
    for (int value = 0; value < residual.variable(next).states(); value++) {
      tabulate(residual.factory().restrict(formula, next, value), next + 1, table);
    }
  }

  private static byte order(Formula settled) {
    return (byte)
        switch ((Truth) Objects.requireNonNull(settled.constant())) {
          case FALSE -> 0;
          case UNKNOWN -> 1;
          case TRUE -> 2;
        };
  }
}
