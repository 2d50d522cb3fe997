package dev.proviso.analysis;

import dev.proviso.condition.Operator;
import dev.proviso.region.Regions;
import dev.proviso.value.ValueType;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One property of cases with the options that a region allows: the values of a fact, whether an
 * element is in a set, or the relation between two facts.
 */
final class BoxAspect {

  /** The property that an aspect describes. */
  private enum Kind {
    /** The value of a variable. */
    VARIABLE,
    /** The value of a fact that is compared with others: a constant, or all between two of them. */
    CELL,
    /** Whether there is anything in a set that nothing mentions. */
    OTHERS,
    /** How the values of two facts stand to each other in their order. */
    ORDER,
    /** Whether two sets, or two values in no order, are the same. */
    SAMENESS
  }

  private static final int LESS = 0;
  private static final int SAME = 1;
  private static final int MORE = 2;

  private final Kind kind;
  private final Axis axis;
  private final @Nullable Axis other;

  /** The first variable that it is about, and for an element its place among those of the set. */
  private final int variable;

  private final int element;

  /** By option: the cases that have it. */
  private final int[] functions;

  /** The options that the region allows. */
  private final BitSet allowed;

  private BoxAspect(
      Kind kind,
      Axis axis,
      @Nullable Axis other,
      int variable,
      int element,
      int[] functions,
      BitSet allowed) {
    this.kind = kind;
    this.axis = axis;
    this.other = other;
    this.variable = variable;
    this.element = element;
    this.functions = functions;
    this.allowed = allowed;
  }

  /**
   * The aspects of a case, in the order of the variables, and then its relations. A negative value
   * allows all options.
   */
  static List<BoxAspect> of(Session<?> session, int[] model) {
    List<BoxAspect> aspects = new ArrayList<>();
    for (Axis axis : session.space().axes()) {
      boolean isCompared = axis.group.members.size() > 1;
      if (session.space().width(axis) == 0) {
        continue;
      }
      if (isCompared && axis.kind() == Axis.Kind.VALUE) {
        aspects.add(cell(session, axis, model[axis.variable]));
      } else if (isCompared && axis.kind() == Axis.Kind.SET) {
        set(session, axis, completed(session, axis, model), aspects);
      } else {
        int first = axis.variable;
        for (int i = 0; i < session.space().width(axis); i++) {
          aspects.add(variable(session, axis, first + i, model[first + i]));
        }
      }
    }
    aspects.sort(Comparator.comparingInt(aspect -> aspect.variable));
    aspects.addAll(ties(session, model));
    return aspects;
  }

  private static List<BoxAspect> ties(Session<?> session, int[] model) {
    List<BoxAspect> ties = new ArrayList<>();
    for (Axis one : session.space().axes()) {
      for (Axis other : one.group.members) {
        if (one.variable < other.variable && one.kind() == Axis.Kind.SET) {
          int[] sets = completed(session, one, model);
          if (isStated(session, one, sets) && isStated(session, other, sets)) {
            ties.add(sameSets(session, one, other, sets));
          }
        } else if (one.variable < other.variable
            && one.kind() == Axis.Kind.VALUE
            && model[one.variable] >= 0
            && model[other.variable] >= 0) {
          boolean isOrdered = one.group.members.stream().anyMatch(member -> member.ordered);
          ties.add(
              isOrdered
                  ? order(session, one, other, model)
                  : sameValues(session, one, other, model));
        }
      }
    }
    return ties;
  }

  /**
   * The model without gaps in compared sets: if it states anything about one set of the group, the
   * elements that it does not state are absent.
   */
  private static int[] completed(Session<?> session, Axis axis, int[] model) {
    if (axis.group.members.stream().noneMatch(member -> isStated(session, member, model))) {
      return model;
    }
    int[] completed = model.clone();
    for (Axis member : axis.group.members) {
      for (int i = 0; i < session.space().width(member); i++) {
        completed[member.variable + i] = Math.max(0, model[member.variable + i]);
      }
    }
    return completed;
  }

  private static boolean isStated(Session<?> session, Axis axis, int[] model) {
    for (int i = 0; i < session.space().width(axis); i++) {
      if (model[axis.variable + i] >= 0) {
        return true;
      }
    }
    return false;
  }

  private static BoxAspect variable(Session<?> session, Axis axis, int variable, int value) {
    DecisionDiagrams diagrams = session.diagrams();
    int[] functions = new int[diagrams.domain(variable)];
    for (int i = 0; i < functions.length; i++) {
      int option = i;
      functions[i] = diagrams.literal(variable, one -> one == option);
    }
    int first = axis.variable + (session.space().open ? 1 : 0);
    return new BoxAspect(
        Kind.VARIABLE, axis, null, variable, variable - first, functions, only(value, functions));
  }

  /** One option; all options if it is negative. */
  private static BitSet only(int option, int[] functions) {
    BitSet options = new BitSet();
    if (option < 0) {
      options.set(0, functions.length);
    } else {
      options.set(option);
    }
    return options;
  }

  private static BoxAspect cell(Session<?> session, Axis axis, int region) {
    Regions regions = axis.regions();
    int domain = session.diagrams().domain(axis.variable);
    int[] functions = new int[cellOf(regions, domain - 1) + 1];
    for (int i = 0; i < functions.length; i++) {
      int cell = i;
      functions[i] = session.diagrams().literal(axis.variable, one -> cellOf(regions, one) == cell);
    }
    BitSet allowed = only(region < 0 ? region : cellOf(regions, region), functions);
    return new BoxAspect(Kind.CELL, axis, null, axis.variable, 0, functions, allowed);
  }

  /** The number of the constant, or of the gap between constants, that a region lies in. */
  private static int cellOf(Regions regions, int region) {
    int cell = 0;
    for (int one = 1; one <= region; one++) {
      boolean isGap = isUnmentioned(regions, one) && isUnmentioned(regions, one - 1);
      cell += isGap ? 0 : 1;
    }
    return cell;
  }

  private static boolean isUnmentioned(Regions regions, int region) {
    return region < regions.size() && regions.isUnmentioned(region);
  }

  private static void set(Session<?> session, Axis axis, int[] model, List<BoxAspect> into) {
    int first = axis.variable + (session.space().open ? 1 : 0);
    for (int variable = axis.variable; variable < first + axis.elements.size(); variable++) {
      into.add(variable(session, axis, variable, model[variable]));
    }
    if (axis.others > 0) {
      int others = first + axis.elements.size();
      DecisionDiagrams diagrams = session.diagrams();
      int any = DecisionDiagrams.FALSE;
      boolean isStated = false;
      boolean isThere = false;
      for (int i = axis.others - 1; i >= 0; i--) {
        any = diagrams.or(diagrams.literal(others + i, value -> value == 1), any);
        isStated |= model[others + i] >= 0;
        isThere |= model[others + i] == 1;
      }
      int[] functions = {diagrams.not(any), any};
      into.add(
          new BoxAspect(
              Kind.OTHERS,
              axis,
              null,
              others,
              axis.elements.size(),
              functions,
              only(!isStated ? -1 : isThere ? 1 : 0, functions)));
    }
  }

  private static BoxAspect order(Session<?> session, Axis one, Axis other, int[] model) {
    DecisionDiagrams diagrams = session.diagrams();
    int known = one.regions().size();
    int[] functions = new int[MORE + 1];
    for (int i = LESS; i <= MORE; i++) {
      int order = i;
      functions[i] =
          diagrams.related(
              one.variable,
              other.variable,
              (l, r) -> l < known && r < known && order(l, r) == order);
    }
    int order = order(model[one.variable], model[other.variable]);
    return new BoxAspect(
        Kind.ORDER, one, other, one.variable, 0, functions, only(order, functions));
  }

  private static int order(int one, int other) {
    return one == other ? SAME : one < other ? LESS : MORE;
  }

  private static BoxAspect sameValues(Session<?> session, Axis one, Axis other, int[] model) {
    int known = one.regions().size();
    int same =
        session.diagrams().related(one.variable, other.variable, (l, r) -> l == r && l < known);
    return sameness(session, one, other, same, model[one.variable] == model[other.variable]);
  }

  private static BoxAspect sameness(
      Session<?> session, Axis one, Axis other, int same, boolean isSame) {
    int[] functions = {session.diagrams().not(same), same};
    return new BoxAspect(
        Kind.SAMENESS, one, other, one.variable, 0, functions, only(isSame ? 1 : 0, functions));
  }

  private static BoxAspect sameSets(Session<?> session, Axis one, Axis other, int[] model) {
    DecisionDiagrams diagrams = session.diagrams();
    int same = DecisionDiagrams.TRUE;
    boolean isSame = true;
    for (int i = session.space().width(one) - 1; i >= 0; i--) {
      int here = one.variable + i;
      int there = other.variable + i;
      same = diagrams.and(diagrams.related(here, there, (l, r) -> l == r), same);
      isSame &= model[here] == model[there];
    }
    return sameness(session, one, other, same, isSame);
  }

  Axis axis() {
    return axis;
  }

  Axis.Group group() {
    return axis.group;
  }

  Stream<Axis> axes() {
    return other == null ? Stream.of(axis) : Stream.of(axis, other);
  }

  int options() {
    return functions.length;
  }

  /** Whether it describes the relation between two facts. */
  boolean isTie() {
    return other != null;
  }

  /** Whether it describes a fact by itself that conditions compare with others. */
  boolean isCompared() {
    return other == null && axis.group.members.size() > 1;
  }

  boolean isOnlyOf(Axis one) {
    return axis == one && other == null;
  }

  boolean isTieOf(Axis one) {
    return axis == one && other != null;
  }

  boolean isOfValue() {
    return axis.kind() == Axis.Kind.VALUE && other == null;
  }

  boolean isOfSame(BoxAspect one) {
    return kind == one.kind && axis == one.axis && other == one.other && variable == one.variable;
  }

  boolean isConstrained() {
    return allowed.cardinality() < functions.length;
  }

  boolean allows(int option) {
    return allowed.get(option);
  }

  /** The same aspect with all options allowed. */
  BoxAspect free() {
    BitSet all = new BitSet();
    all.set(0, functions.length);
    return with(all);
  }

  /** The same aspect with one more option allowed. */
  BoxAspect with(int option) {
    BitSet more = (BitSet) allowed.clone();
    more.set(option);
    return with(more);
  }

  private BoxAspect with(BitSet options) {
    return new BoxAspect(kind, axis, other, variable, element, functions, options);
  }

  int function(DecisionDiagrams diagrams) {
    if (!isConstrained()) {
      return DecisionDiagrams.TRUE;
    }
    if (kind == Kind.VARIABLE) {
      return diagrams.literal(variable, allowed::get);
    }
    return diagrams.any(allowed.stream().map(option -> functions[option]).toArray());
  }

  /** For each allowed option: the function of the cases that have it. */
  Stream<Integer> each() {
    return allowed.stream().mapToObj(option -> functions[option]);
  }

  /** The allowed values of its variable. */
  BitSet values() {
    if (kind != Kind.CELL) {
      return allowed;
    }
    BitSet values = new BitSet();
    Regions regions = axis.regions();
    for (int region = 0; region < regions.size(); region++) {
      values.set(region, allowed.get(cellOf(regions, region)));
    }
    return values;
  }

  /** The element of a set that it is about. */
  Object element() {
    return kind != Kind.OTHERS && element < axis.elements.size()
        ? axis.elements.get(element)
        : new FreshValue(element - axis.elements.size());
  }

  /** The relation of the fact to the other, in words; an order allows one or two options. */
  String tie(RegionWording words) {
    String question = Objects.requireNonNull(other).stated;
    if (kind == Kind.SAMENESS) {
      return words.text(
          allowed.get(1) ? RegionMessages.SAME_AS : RegionMessages.OTHER_THAN, question);
    }
    boolean same = allowed.get(SAME);
    if (allowed.get(LESS) == allowed.get(MORE)) {
      return words.text(same ? RegionMessages.SAME_AS : RegionMessages.OTHER_THAN, question);
    }
    Operator operator =
        allowed.get(LESS)
            ? (same ? Operator.AT_MOST : Operator.LESS_THAN)
            : (same ? Operator.AT_LEAST : Operator.MORE_THAN);
    return words.threshold(axis, operator, question);
  }

  /** Whether the chosen values of its facts are allowed; true if one is not chosen yet. */
  boolean allows(Map<Axis, Object> chosen) {
    @Nullable Object one = chosen.get(axis);
    if (one == null) {
      return true;
    }
    if (other == null) {
      return axis.regions().regionOf(one).exists(region -> values().get(region));
    }
    @Nullable Object two = chosen.get(other);
    if (two == null) {
      return true;
    }
    ValueType<Object> type = axis.type();
    return kind == Kind.SAMENESS
        ? allowed.get(type.same(one, two) ? 1 : 0)
        : allowed.get(Integer.signum(type.compare(one, two)) + 1);
  }
}
