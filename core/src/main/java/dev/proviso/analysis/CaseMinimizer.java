package dev.proviso.analysis;

import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Makes a case smaller: no fact of it and no part can be left out, and there is none with fewer
 * facts, as far as the budget allows to look for one.
 */
final class CaseMinimizer {

  /** The maximum number of cases with fewer facts to try; parts may not be able to match one. */
  private static final int MOST_OTHERS = 5;

  private final Session<?> session;
  private final int function;
  private final CaseChecker checker;

  CaseMinimizer(Session<?> session, int function) {
    this.session = session;
    this.function = function;
    this.checker = new CaseChecker(session);
  }

  /** The smallest case that is found, at least as small as one that is known. */
  Session.Model from(Session.Model found) {
    Session.Model own = own(session, found);
    if (!isEnough(own)) {
      return found;
    }
    Session.Model best = shrunk(own);
    try {
      best = smaller(best, session.parts().inFewParts(found.values()));
      best = amongOthers(best);
    } catch (OverBudgetException tooLarge) {
      // It is small, though there may be a smaller one.
    }
    return best;
  }

  /** Case by case with the fewest facts, until parts can be so. */
  private Session.Model amongOthers(Session.Model known) {
    Session.Model best = known;
    ImplicantFinder implicants = new ImplicantFinder(session);
    int left = function;
    for (int i = 0; i < MOST_OTHERS; i++) {
      int @Nullable [] values = implicants.find(left, size(best) - 1);
      if (values == null) {
        return best;
      }
      int[] comparable = session.models().comparable(function, values);
      Option<Session.Model> other = session.parts().inFewParts(comparable);
      best = smaller(best, other);
      if (other.isDefined()) {
        return best;
      }
      left = session.diagrams().minus(left, session.diagrams().cube(values));
    }
    return best;
  }

  private Session.Model smaller(Session.Model best, Option<Session.Model> other) {
    Option<Session.Model> made =
        other.map(model -> own(session, model)).filter(this::isEnough).map(this::shrunk);
    return made.isDefined() && isSmaller(made.get(), best) ? made.get() : best;
  }

  private boolean isSmaller(Session.Model one, Session.Model other) {
    int fewer = Integer.compare(size(one), size(other));
    return fewer < 0 || (fewer == 0 && parts(one) < parts(other));
  }

  /** How many facts a person reads. */
  private int size(Session.Model model) {
    return AssignmentFactory.of(session, model).circumstances().size();
  }

  private static int parts(Session.Model model) {
    return model.parts().values().stream()
        .flatMap(List::stream)
        .mapToInt(part -> 1 + parts(part))
        .sum();
  }

  private boolean isEnough(Session.Model model) {
    return checker.isEnough(function, model);
  }

  /** The model without the values that all parts share; the whole states these. */
  private static Session.Model own(Session<?> at, Session.Model model) {
    int[] values = model.values().clone();
    for (Axis axis : at.space().axes()) {
      if (axis.global) {
        values[axis.variable] = -1;
      }
    }
    Map<String, List<Session.Model>> parts = new LinkedHashMap<>();
    model
        .parts()
        .forEach(
            (list, some) ->
                parts.put(list, some.stream().map(part -> own(at.inner(list), part)).toList()));
    return new Session.Model(values, parts);
  }

  private Session.Model shrunk(Session.Model model) {
    Session.Model before;
    Session.Model after = model;
    do {
      before = after;
      after = shrunk(session, before, this::isEnough);
    } while (stated(after) < stated(before));
    return after;
  }

  /** The number of variables, lists and parts that a model states. */
  private static int stated(Session.Model model) {
    int count = 0;
    for (int value : model.values()) {
      count += value >= 0 ? 1 : 0;
    }
    for (List<Session.Model> some : model.parts().values()) {
      count += 1 + some.stream().mapToInt(part -> 1 + stated(part)).sum();
    }
    return count;
  }

  /** What was asked last is left out first: people ask first for what matters most. */
  private static Session.Model shrunk(
      Session<?> at, Session.Model model, Predicate<Session.Model> isEnough) {
    Session.Model smaller = model;
    List<String> lists = new ArrayList<>(model.parts().keySet());
    Collections.reverse(lists);
    for (String list : lists) {
      smaller = withFewer(at, smaller, list, isEnough);
    }
    List<Axis> axes = new ArrayList<>(at.space().axes());
    Collections.reverse(axes);
    for (Axis axis : axes) {
      smaller = withLess(at, smaller, axis, isEnough);
    }
    return smaller;
  }

  private static Session.Model withFewer(
      Session<?> at, Session.Model model, String list, Predicate<Session.Model> isEnough) {
    Session.Model unstated = with(model, list, null);
    if (isEnough.test(unstated)) {
      return unstated;
    }
    Session.Model smaller = model;
    for (int i = parts(model, list).size() - 1; i >= 0; i--) {
      List<Session.Model> others = new ArrayList<>(parts(smaller, list));
      others.remove(i);
      Session.Model fewer = with(smaller, list, others);
      smaller = isEnough.test(fewer) ? fewer : smaller;
    }
    for (int i = 0; i < parts(smaller, list).size(); i++) {
      int one = i;
      Session.Model whole = smaller;
      Session.Model less =
          shrunk(
              at.inner(list),
              parts(whole, list).get(i),
              part -> isEnough.test(with(whole, list, one, part)));
      smaller = with(whole, list, one, less);
    }
    return smaller;
  }

  private static List<Session.Model> parts(Session.Model model, String list) {
    return Objects.requireNonNull(model.parts().get(list), list);
  }

  private static Session.Model with(
      Session.Model model, String list, int index, Session.Model part) {
    List<Session.Model> parts = new ArrayList<>(parts(model, list));
    parts.set(index, part);
    return with(model, list, parts);
  }

  private static Session.Model with(
      Session.Model model, String list, @Nullable List<Session.Model> some) {
    Map<String, List<Session.Model>> parts = new LinkedHashMap<>(model.parts());
    if (some == null) {
      parts.remove(list);
    } else {
      parts.put(list, some);
    }
    return new Session.Model(model.values(), parts);
  }

  private static Session.Model withLess(
      Session<?> at, Session.Model model, Axis axis, Predicate<Session.Model> isEnough) {
    int width = at.space().width(axis);
    boolean isFixed = axis.global || axis.kind() == Axis.Kind.ANY || isImplied(at, axis, model);
    if (isFixed || !isStated(axis, model.values(), width)) {
      return model;
    }
    int[] values = model.values().clone();
    Arrays.fill(values, axis.variable, axis.variable + width, -1);
    Session.Model without = new Session.Model(values, model.parts());
    if (isEnough.test(without)) {
      return without;
    }
    return axis.kind() == Axis.Kind.SET ? withFewerElements(at, model, axis, isEnough) : model;
  }

  /**
   * Whether a known fact of a part implies that the part is known, or a value that it is present,
   * at no cost for the case.
   */
  private static boolean isImplied(Session<?> at, Axis axis, Session.Model model) {
    VariableSpace space = at.space();
    return axis.isPresence
        ? model.values()[axis.variable] == axis.yes()
            && space.presences.atOrInValueOf(axis).stream()
                .anyMatch(one -> isKnown(at, one, model.values()))
        : axis.kind() == Axis.Kind.PART
            && space.nesting.inside(axis).stream()
                .anyMatch(one -> isKnown(at, one, model.values()));
  }

  private static boolean isKnown(Session<?> at, Axis axis, int[] values) {
    return axis.kind() != Axis.Kind.ANY
        && isStated(axis, values, at.space().width(axis))
        && values[axis.variable] != axis.unknown();
  }

  private static Session.Model withFewerElements(
      Session<?> at, Session.Model model, Axis axis, Predicate<Session.Model> isEnough) {
    Session.Model smaller = model;
    int first = axis.variable + (at.space().open ? 1 : 0);
    for (int i = axis.variable + at.space().width(axis) - 1; i >= first; i--) {
      if (smaller.values()[i] == 1) {
        int[] values = smaller.values().clone();
        values[i] = 0;
        Session.Model fewer = new Session.Model(values, smaller.parts());
        smaller = isEnough.test(fewer) ? fewer : smaller;
      }
    }
    return smaller;
  }

  private static boolean isStated(Axis axis, int[] values, int width) {
    for (int i = axis.variable; i < axis.variable + width; i++) {
      if (values[i] >= 0) {
        return true;
      }
    }
    return false;
  }
}
