package dev.proviso.analysis;

import dev.proviso.algebra.TruthVariable;
import dev.proviso.region.Regions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether the facts that a case states are sufficient: whether every subject that agrees
 * with the case makes a function true.
 *
 * <p>A case states some facts and, for some lists, their parts; all other facts may have any value.
 * The points of a gap between two constants represent all possible orders of values in it. The case
 * states the order of a value relative to other stated values in the same gap, but not its place
 * among the points, so that its order relative to unstated values stays open.
 */
final class CaseChecker {

  /** Beyond so many ways to give the answers of a list to its parts, a case counts as too small. */
  private static final int MOST_WAYS = 256;

  private final Session<?> session;
  private final DecisionDiagrams diagrams;
  private int ways;

  CaseChecker(Session<?> session) {
    this.session = session;
    this.diagrams = session.diagrams();
  }

  /** Whether every subject that agrees with a case makes a function true. */
  boolean isEnough(int function, Session.Model model) {
    return agreeing(model.values(), Map.of()) != DecisionDiagrams.FALSE
        && !canBe(diagrams.not(function), model, Map.of());
  }

  /**
   * Whether some subject, or some part of one, agrees with a case and makes a function true.
   *
   * @param dates the regions of the stated dates of the whole, by the key of their axes here
   */
  private boolean canBe(int function, Session.Model model, Map<String, Integer> dates) {
    int left = diagrams.and(function, agreeing(model.values(), dates));
    for (String list : model.parts().keySet()) {
      left = diagrams.and(left, session.knowledge().known(session.space().axis("part " + list)));
    }
    while (left != DecisionDiagrams.FALSE) {
      int[] values = diagrams.path(left);
      int[] clash = clash(values, model, dates);
      if (clash == null) {
        return true;
      }
      left = diagrams.minus(left, diagrams.cube(clash));
    }
    return false;
  }

  /** Answers of one of the lists that its parts cannot give; none if all can. */
  private int @Nullable [] clash(int[] values, Session.Model model, Map<String, Integer> dates) {
    for (Map.Entry<String, Session<?>> entry : session.inners()) {
      String list = entry.getKey();
      List<VariableSpace.Any> asked = session.parts().asked(list, values);
      if (asked.isEmpty() || !session.space().statements.mayBeKnown(list, values)) {
        continue;
      }
      @Nullable List<Session.Model> parts = model.parts().get(list);
      if (parts == null || isOneOrMore(entry.getValue(), parts)) {
        int @Nullable [] misfit = session.parts().misfit(list, values);
        if (misfit != null) {
          return misfit;
        }
      }
      if (parts != null && !canBe(list, asked, values, parts, dates(model, dates, list))) {
        return answers(list, asked, values);
      }
    }
    return null;
  }

  /** Whether a list has parts, but the case states nothing about them, nor their number. */
  private static boolean isOneOrMore(Session<?> inner, List<Session.Model> parts) {
    return !parts.isEmpty() && parts.stream().noneMatch(part -> statesAnything(inner, part));
  }

  /** Whether a case states anything of a part; its own parts state what they answer. */
  private static boolean statesAnything(Session<?> inner, Session.Model part) {
    VariableSpace space = inner.space();
    return !part.parts().isEmpty()
        || space.axes().stream()
            .filter(axis -> axis.kind() != Axis.Kind.ANY)
            .anyMatch(axis -> isStated(axis, part.values(), space.width(axis)));
  }

  /** All answers about a list, and what is the same in all of its parts. */
  private int[] answers(String list, List<VariableSpace.Any> asked, int[] values) {
    int[] answers = new int[values.length];
    Arrays.fill(answers, -1);
    asked.forEach(any -> answers[any.axis().variable] = values[any.axis().variable]);
    for (Axis axis : session.inner(list).space().axes()) {
      if (axis.global) {
        int variable = session.outer(axis).variable;
        answers[variable] = values[variable];
      }
    }
    return answers;
  }

  private boolean canBe(
      String list,
      List<VariableSpace.Any> asked,
      int[] values,
      List<Session.Model> parts,
      Map<String, Integer> dates) {
    CaseChecker inside = new CaseChecker(session.inner(list));
    int same = session.parts().global(inside.session, values);
    List<VariableSpace.Any> given =
        asked.stream().filter(any -> values[any.axis().variable] != TruthVariable.FALSE).toList();
    if (isOneOrMore(inside.session, parts)) {
      // Whatever is answered, there are parts that answer it; but there must be one.
      int one = inside.diagrams.and(same, inside.session.parts().wanted(asked, List.of(), values));
      return !given.isEmpty() || !inside.session.isSurelyEmpty(one);
    }
    List<List<VariableSpace.Any>> shares = new ArrayList<>();
    for (Session.Model part : parts) {
      shares.add(new ArrayList<>());
      if (!inside.canGive(asked, List.of(), values, same, part, dates)) {
        return false;
      }
    }
    ways = 0;
    return canGive(inside, asked, given, 0, shares, values, same, parts, dates);
  }

  /** Whether each answer can be given by some part. */
  private boolean canGive(
      CaseChecker inside,
      List<VariableSpace.Any> asked,
      List<VariableSpace.Any> given,
      int next,
      List<List<VariableSpace.Any>> shares,
      int[] values,
      int same,
      List<Session.Model> parts,
      Map<String, Integer> dates) {
    if (next == given.size() || ++ways > MOST_WAYS) {
      return true;
    }
    for (int i = 0; i < parts.size(); i++) {
      List<VariableSpace.Any> share = shares.get(i);
      share.add(given.get(next));
      if (inside.canGive(asked, share, values, same, parts.get(i), dates)
          && canGive(inside, asked, given, next + 1, shares, values, same, parts, dates)) {
        return true;
      }
      share.remove(share.size() - 1);
    }
    return false;
  }

  private boolean canGive(
      List<VariableSpace.Any> asked,
      List<VariableSpace.Any> share,
      int[] values,
      int same,
      Session.Model part,
      Map<String, Integer> dates) {
    return canBe(diagrams.and(same, session.parts().wanted(asked, share, values)), part, dates);
  }

  /** The stated dates that the parts of a list have in common, by the key of their axes there. */
  private Map<String, Integer> dates(Session.Model model, Map<String, Integer> dates, String list) {
    Map<String, Integer> inside = new HashMap<>();
    for (Axis axis : session.inner(list).space().axes()) {
      if (axis.global && axis.asked == Axis.Kind.VALUE) {
        Axis outer = session.outer(axis);
        int value =
            outer.global ? dates.getOrDefault(outer.key, -1) : model.values()[outer.variable];
        if (value >= 0) {
          inside.put(axis.key, value);
        }
      }
    }
    return inside;
  }

  /** A fact whose stated value lies between two constants. */
  private record Between(Axis axis, int region) {}

  /** The function of the subjects whose own facts agree with the stated values. */
  private int agreeing(int[] values, Map<String, Integer> dates) {
    int all = DecisionDiagrams.TRUE;
    List<Between> between = new ArrayList<>();
    for (Axis axis : session.space().axes()) {
      int region = axis.global ? dates.getOrDefault(axis.key, -1) : first(axis, values);
      if (axis.kind() == Axis.Kind.VALUE && region >= 0 && isBetween(axis.regions(), region)) {
        between.add(new Between(axis, region));
        all = axis.global ? all : diagrams.and(all, gap(axis, region));
      } else if (!axis.global) {
        all = diagrams.and(all, agreeing(axis, values));
      }
      all =
          session.space().statements.isAnsweredByCode(axis, values)
              ? diagrams.and(all, session.knowledge().knownToCode(axis))
              : all;
      all = diagrams.and(all, session.knowledge().knownIfPresent(axis, values));
    }
    for (int i = 0; i < between.size(); i++) {
      for (Between other : between.subList(0, i)) {
        all = diagrams.and(all, inOrder(between.get(i), other));
      }
    }
    return all;
  }

  private int first(Axis axis, int[] values) {
    return session.space().width(axis) == 0 ? -1 : values[axis.variable];
  }

  private static boolean isBetween(Regions regions, int region) {
    return region < regions.size() && regions.isUnmentioned(region);
  }

  /** Where a value can stand among the points of its gap: with no more beside it than there are. */
  private int gap(Axis axis, int region) {
    Regions regions = axis.regions();
    int first = region;
    while (first > 0 && regions.isUnmentioned(first - 1)) {
      first--;
    }
    int last = region;
    while (last + 1 < regions.size() && regions.isUnmentioned(last + 1)) {
      last++;
    }
    int lowest = Math.max(first, last - regions.room(region, last + 1));
    int highest = Math.min(last, first + regions.room(first - 1, region));
    return diagrams.literal(axis.variable, value -> value >= lowest && value <= highest);
  }

  private static boolean isOneGap(Regions regions, int one, int other) {
    for (int region = Math.min(one, other); region <= Math.max(one, other); region++) {
      if (!regions.isUnmentioned(region)) {
        return false;
      }
    }
    return true;
  }

  /** The function in which two comparable values in the same gap keep their stated order. */
  private int inOrder(Between left, Between right) {
    Regions regions = left.axis().regions();
    int one = left.region();
    int other = right.region();
    if (left.axis().group != right.axis().group || !isOneGap(regions, one, other)) {
      return DecisionDiagrams.TRUE;
    }
    int order = Integer.compare(one, other);
    int room = regions.room(Math.min(one, other), Math.max(one, other));
    return diagrams.related(
        left.axis().variable,
        right.axis().variable,
        (l, r) -> Integer.compare(l, r) == order && Math.abs(l - r) <= room + 1);
  }

  /** The function of the subjects whose answers to one question agree with the stated ones. */
  private int agreeing(Axis axis, int[] values) {
    int width = session.space().width(axis);
    int all = DecisionDiagrams.TRUE;
    // What the parts of a list answer follows from the parts.
    if (axis.kind() == Axis.Kind.ANY || !isStated(axis, values, width)) {
      return all;
    }
    boolean isSet = axis.kind() == Axis.Kind.SET;
    boolean isUnknown = isSet && session.space().open && values[axis.variable] == 1;
    for (int i = width - 1; i >= 0; i--) {
      // A set lacks every element that the case does not state.
      int value = isSet ? Math.max(values[axis.variable + i], 0) : values[axis.variable + i];
      if (value >= 0 && !(isUnknown && i > 0)) {
        all = diagrams.and(diagrams.literal(axis.variable + i, known -> known == value), all);
      }
    }
    return all;
  }

  private static boolean isStated(Axis axis, int[] values, int width) {
    return Arrays.stream(values, axis.variable, axis.variable + width)
        .anyMatch(value -> value >= 0);
  }
}
