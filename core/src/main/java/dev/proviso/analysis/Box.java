package dev.proviso.analysis;

import dev.proviso.region.Regions;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A region of similar cases and its description in words: the allowed values of each fact and, for
 * facts that are compared with each other, the allowed relations between them.
 *
 * <p>The values of a fact do not distinguish the points between two constants: a region contains
 * all of these points or none. The relation between two facts states the order of such values.
 */
final class Box {

  private final Session<?> session;
  private final List<BoxAspect> aspects;

  private Box(Session<?> session, List<BoxAspect> aspects) {
    this.session = session;
    this.aspects = aspects;
  }

  /**
   * A large region around a case that lies in a function: leaves out aspects of the case, or allows
   * more options of them, as long as the whole region lies in the function.
   */
  static Box around(Session<?> session, int[] model, int function) {
    Box exact = new Box(session, BoxAspect.of(session, model));
    List<BoxAspect> ties = exact.aspects.stream().filter(BoxAspect::isTie).toList();
    List<BoxAspect> compared = new ArrayList<>(exact.aspects);
    compared.removeIf(aspect -> !aspect.isCompared());
    if (ties.isEmpty()) {
      return exact.grown(function, List.of());
    }
    // The order in which aspects are left out decides which remain: values before relations, from
    // the last value asked or from the first one, or relations before values.
    Box best = exact.grown(function, both(reversed(compared), ties));
    best = best.orBetter(exact.grown(function, both(compared, ties)));
    return best.orBetter(exact.grown(function, both(ties, reversed(compared))));
  }

  private static List<BoxAspect> both(List<BoxAspect> first, List<BoxAspect> then) {
    List<BoxAspect> both = new ArrayList<>(first);
    both.addAll(then);
    return both;
  }

  private static List<BoxAspect> reversed(List<BoxAspect> aspects) {
    List<BoxAspect> reversed = new ArrayList<>(aspects);
    Collections.reverse(reversed);
    return reversed;
  }

  private Box grown(int function, List<BoxAspect> first) {
    Box grown = this;
    for (BoxAspect aspect : first) {
      grown = grown.with(aspect.free(), function);
    }
    for (BoxAspect aspect : first) {
      grown = grown.broader(aspect, function);
    }
    for (BoxAspect aspect : aspects) {
      grown = grown.broader(aspect, function);
    }
    return grown;
  }

  private Box broader(BoxAspect of, int function) {
    Box broader = this;
    for (int option = 0; option < of.options(); option++) {
      BoxAspect now = broader.find(of);
      broader = now.allows(option) ? broader : broader.with(now.with(option), function);
    }
    return broader;
  }

  private BoxAspect find(BoxAspect of) {
    return aspects.stream().filter(of::isOfSame).findFirst().orElseThrow();
  }

  /** The region with one aspect replaced, if all of it is in the function. */
  private Box with(BoxAspect aspect, int function) {
    DecisionDiagrams diagrams = session.diagrams();
    Box other =
        new Box(session, aspects.stream().map(one -> aspect.isOfSame(one) ? aspect : one).toList());
    return diagrams.meet(other.function(), diagrams.not(function)) ? this : other;
  }

  /**
   * The region that contains the other one. If they are equal, or neither contains the other, the
   * one with fewer circumstances.
   */
  private Box orBetter(Box other) {
    DecisionDiagrams diagrams = session.diagrams();
    if (diagrams.minus(other.function(), function()) == DecisionDiagrams.FALSE) {
      return diagrams.minus(function(), other.function()) == DecisionDiagrams.FALSE
              && other.circumstances().size() < circumstances().size()
          ? other
          : this;
    }
    boolean isLarger = diagrams.minus(function(), other.function()) == DecisionDiagrams.FALSE;
    return isLarger || other.circumstances().size() < circumstances().size() ? other : this;
  }

  int function() {
    DecisionDiagrams diagrams = session.diagrams();
    int all = DecisionDiagrams.TRUE;
    for (int i = aspects.size() - 1; i >= 0; i--) {
      all = diagrams.and(aspects.get(i).function(diagrams), all);
    }
    return all;
  }

  /** Whether it says how facts stand to each other. */
  boolean isCompared() {
    return aspects.stream().anyMatch(BoxAspect::isTie);
  }

  /** Parts of it, one for each value and relation of compared facts that it allows. */
  List<Integer> corners() {
    DecisionDiagrams diagrams = session.diagrams();
    int whole = function();
    return aspects.stream()
        .filter(aspect -> aspect.isTie() || aspect.isCompared())
        .flatMap(aspect -> aspect.each())
        .map(one -> diagrams.and(whole, one))
        .filter(corner -> corner != DecisionDiagrams.FALSE)
        .distinct()
        .toList();
  }

  /** The facts that matter, each with all of its values. */
  Seq<FactValue> circumstances() {
    List<FactValue> facts = new ArrayList<>();
    PartsInRegion parts = new PartsInRegion(session, aspects);
    for (Axis axis : session.space().axes()) {
      List<BoxAspect> own = aspects.stream().filter(aspect -> aspect.isOnlyOf(axis)).toList();
      if (axis.kind() == Axis.Kind.SET) {
        set(axis, own, facts);
      } else if (axis.kind() == Axis.Kind.ANY) {
        parts.fact(axis).forEach(facts::add);
      } else {
        own.stream()
            .filter(BoxAspect::isConstrained)
            .forEach(
                aspect ->
                    facts.add(FactValue.of(axis.question, words().of(axis, aspect.values()))));
      }
      aspects.stream()
          .filter(aspect -> aspect.isTieOf(axis) && aspect.isConstrained())
          .forEach(aspect -> facts.add(FactValue.of(axis.question, aspect.tie(words()))));
    }
    return new CircumstanceWording(session.space()).facts(Array.ofAll(facts));
  }

  private RegionWording words() {
    return session.space().words;
  }

  private void set(Axis axis, List<BoxAspect> aspects, List<FactValue> facts) {
    List<Object> there = new ArrayList<>();
    List<Object> absent = new ArrayList<>();
    for (BoxAspect aspect : aspects) {
      if (aspect.isConstrained()) {
        (aspect.values().get(1) ? there : absent).add(aspect.element());
      }
    }
    words()
        .withAndWithout(axis, there, absent)
        .forEach(words -> facts.add(FactValue.of(axis.question, words)));
  }

  /** How many combinations of the finite facts that matter the region holds. */
  long combinations() {
    long product = 1;
    Set<Axis.Group> counted = Collections.newSetFromMap(new IdentityHashMap<>());
    for (BoxAspect aspect : aspects) {
      if (aspect.isConstrained() && aspect.isTie()) {
        counted.add(aspect.group());
      }
    }
    for (Axis.Group group : counted) {
      product = Math.multiplyExact(product, Math.max(1, together(group)));
    }
    for (BoxAspect aspect : aspects) {
      if (aspect.isOfValue() && aspect.isConstrained() && !counted.contains(aspect.group())) {
        product = Math.multiplyExact(product, Math.max(1, finite(aspect.axis(), aspect.values())));
      }
    }
    return product;
  }

  /**
   * The number of combinations of values that the aspects of related facts allow together; 0 for
   * sets and for types that do not list all values.
   */
  private long together(Axis.Group group) {
    Option<Seq<Object>> all = group.type().all();
    if (all.isEmpty() || group.ofSets()) {
      return 0;
    }
    List<BoxAspect> own =
        aspects.stream()
            .filter(aspect -> aspect.group() == group && aspect.isConstrained())
            .toList();
    List<Axis> axes = own.stream().flatMap(BoxAspect::axes).distinct().toList();
    return together(all.get(), axes, own, new IdentityHashMap<>());
  }

  private static long together(
      Seq<Object> all, List<Axis> axes, List<BoxAspect> aspects, Map<Axis, Object> chosen) {
    if (!aspects.stream().allMatch(aspect -> aspect.allows(chosen))) {
      return 0;
    }
    if (chosen.size() == axes.size()) {
      return 1;
    }
    Axis next = axes.get(chosen.size());
    long count = 0;
    for (Object value : all) {
      chosen.put(next, value);
      count += together(all, axes, aspects, chosen);
    }
    chosen.remove(next);
    return count;
  }

  private static long finite(Axis axis, BitSet some) {
    Option<Seq<Object>> all = axis.type().all();
    if (all.isEmpty()) {
      return 0;
    }
    long count = 0;
    long mentioned = 0;
    boolean others = false;
    Regions regions = axis.regions();
    for (int region = 0; region < regions.size(); region++) {
      if (regions.isUnmentioned(region)) {
        others |= some.get(region);
      } else {
        mentioned++;
        count += some.get(region) ? 1 : 0;
      }
    }
    return others ? count + all.get().size() - mentioned : count;
  }
}
