package dev.proviso.evaluation;

import dev.proviso.algebra.Formula;
import dev.proviso.algebra.FormulaFactory;
import dev.proviso.condition.Quantifier;
import dev.proviso.condition.Truth;
import dev.proviso.trace.ConditionTrace;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What can be asked of a list of parts that is not known: it may be empty, or hold any number of
 * parts of any kind, each of them known in full or not.
 *
 * <p>A part answers all conditions at once, so that what it can answer are tuples: of truths, or of
 * formulas over the date and the judgments of the whole. What lists can answer are the tuples that
 * these make when they are joined. Conditions without a common fact have variables of their own:
 * whatever one list answers to the first conditions and another list to the others, a third list
 * answers to all of them, unless one of the two is empty.
 */
final class UnknownList {

  /** Kinds of parts that are looked at; a bound, so that deciding always ends. */
  private static final int MOST_STATES = 4_000;

  private static final int MOST_CLASSES = 500;

  private final Residual residual;
  private final ResidualVariable list;
  private final List<Quantifier> quantifiers = new ArrayList<>();
  private final List<ConditionTrace> each = new ArrayList<>();
  private @Nullable List<Formula> formulas;

  UnknownList(Residual residual, ResidualVariable list) {
    this.residual = residual;
    this.list = list;
  }

  /** Adds a condition, and says at what place its formula is. */
  int ask(Quantifier quantifier, ConditionTrace condition) {
    quantifiers.add(quantifier);
    each.add(condition);
    return each.size() - 1;
  }

  /** What the list answers to a condition, once all conditions are added. */
  Formula formula(int place) {
    if (formulas == null) {
      formulas = made();
    }
    return formulas.get(place);
  }

  private FormulaFactory factory() {
    return residual.factory();
  }

  private List<Formula> made() {
    List<Formula> roots = each.stream().map(residual::formula).toList();
    Formula[] ofSome = new Formula[roots.size()];
    BitSet done = new BitSet();
    for (int place = 0; place < ofSome.length; place++) {
      if (!done.get(place)) {
        BitSet together = together(place, roots);
        answer(together.stream().toArray(), roots, ofSome);
        done.or(together);
      }
    }
    List<Formula> made = new ArrayList<>();
    for (int place = 0; place < ofSome.length; place++) {
      Formula empty = factory().quantified(quantifiers.get(place), List.of());
      List<Formula> byValue = new ArrayList<>();
      for (int value = 0; value < list.size(); value++) {
        byValue.add(
            list.isAbsent(value)
                ? Formula.of(Truth.UNKNOWN)
                : list.isEmpty(value) ? empty : ofSome[place]);
      }
      made.add(factory().select(list.index(), byValue));
    }
    return made;
  }

  /** The conditions that a fact of the parts connects with one of them. */
  private BitSet together(int first, List<Formula> roots) {
    BitSet together = new BitSet();
    together.set(first);
    BitSet asked = own(roots.get(first));
    boolean grown = true;
    while (grown) {
      grown = false;
      for (int place = 0; place < roots.size(); place++) {
        BitSet more = own(roots.get(place));
        if (!together.get(place) && more.intersects(asked)) {
          together.set(place);
          asked.or(more);
          grown = true;
        }
      }
    }
    return together;
  }

  private BitSet own(Formula formula) {
    BitSet own = new BitSet();
    formula.variables().stream()
        .filter(variable -> residual.variable(variable).isWithin(list))
        .forEach(own::set);
    return own;
  }

  /** What lists with parts answer to some conditions. */
  private void answer(int[] places, List<Formula> roots, Formula[] answers) {
    List<Formula> asked = Arrays.stream(places).mapToObj(roots::get).toList();
    Set<List<Formula>> inFull = parts(asked, true);
    Set<List<Formula>> all = new LinkedHashSet<>(inFull);
    all.addAll(parts(asked, false));
    limit(all.size(), MOST_CLASSES);
    List<Quantifier> joined = Arrays.stream(places).mapToObj(quantifiers::get).toList();
    ListAnswers lists = new ListAnswers(residual, joined, all);
    lists.join(inFull);
    int complete = lists.size();
    lists.join(all);
    @Nullable ResidualVariable variable =
        lists.size() == 1 ? null : residual.lists(list, lists.size(), complete);
    for (int i = 0; i < places.length; i++) {
      List<Formula> byValue = lists.column(i);
      boolean same = byValue.stream().distinct().count() == 1;
      Formula any =
          same || variable == null ? byValue.get(0) : factory().select(variable.index(), byValue);
      answers[places[i]] = joined.get(i) == Quantifier.NONE ? factory().not(any) : any;
    }
  }

  /** What single parts answer, known in full or at all. */
  private Set<List<Formula>> parts(List<Formula> asked, boolean inFull) {
    Set<List<Formula>> parts = new LinkedHashSet<>();
    parts(asked, inFull, parts, new HashSet<>());
    return parts;
  }

  private void parts(
      List<Formula> left, boolean inFull, Set<List<Formula>> parts, Set<List<Formula>> seen) {
    if (!seen.add(left)) {
      return;
    }
    limit(seen.size(), MOST_STATES);
    BitSet own = new BitSet();
    left.forEach(formula -> own.or(own(formula)));
    int next = own.nextSetBit(0);
    if (next < 0) {
      parts.add(left);
      return;
    }
    ResidualVariable variable = residual.variable(next);
    int values = inFull ? variable.completions() : variable.states();
    for (int i = 0; i < values; i++) {
      int value = i;
      parts(
          left.stream().map(formula -> factory().restrict(formula, next, value)).toList(),
          inFull,
          parts,
          seen);
    }
  }

  private static void limit(int size, int most) {
    if (size > most) {
      throw new SearchLimitException("too many kinds of parts");
    }
  }
}
