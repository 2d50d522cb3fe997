package dev.proviso.analysis;

import dev.proviso.region.Regions;
import dev.proviso.text.Words;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Some values of every variable: a box of cases, and how it reads. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Region(Session<?> session, BitSet[] values) {

  /** The largest box around a case that lies in a function: grown value by value. */
  static Region around(Session<?> session, int[] model, int function) {
    Diagrams diagrams = session.diagrams();
    BitSet[] values = new BitSet[model.length];
    for (int variable = 0; variable < model.length; variable++) {
      values[variable] = new BitSet();
      if (model[variable] < 0) {
        values[variable].set(0, diagrams.domain(variable));
      } else {
        values[variable].set(model[variable]);
      }
    }
    Region region = new Region(session, values);
    for (int variable = 0; variable < model.length; variable++) {
      for (int value = 0; value < diagrams.domain(variable); value++) {
        if (!values[variable].get(value)) {
          values[variable].set(value);
          if (diagrams.meet(region.function(), diagrams.not(function))) {
            values[variable].clear(value);
          }
        }
      }
    }
    return region;
  }

  int function() {
    Diagrams diagrams = session.diagrams();
    int box = Diagrams.TRUE;
    for (int variable = values.length - 1; variable >= 0; variable--) {
      BitSet some = values[variable];
      if (some.cardinality() < diagrams.domain(variable)) {
        box = diagrams.and(diagrams.literal(variable, some::get), box);
      }
    }
    return box;
  }

  private boolean isConstrained(int variable) {
    return values[variable].cardinality() < session.diagrams().domain(variable);
  }

  /** The facts that matter, each with all of its values. */
  Seq<Circumstance> circumstances() {
    List<Circumstance> told = new ArrayList<>();
    for (Axis axis : session.space().axes()) {
      int width = session.space().width(axis);
      if (width == 0) {
        continue;
      }
      if (axis.kind() == Axis.Kind.SET) {
        set(axis, told);
      } else if (isConstrained(axis.variable)) {
        told.add(Circumstance.of(axis.question, words(axis, values[axis.variable])));
      }
    }
    return Array.ofAll(told);
  }

  /** One value of anything but a set, in words. */
  static String words(Axis axis, int value) {
    BitSet one = new BitSet();
    one.set(value);
    return words(axis, one);
  }

  /** Some values of anything but a set, in words. */
  static String words(Axis axis, BitSet some) {
    return switch (axis.kind()) {
      case VALUE -> ofValues(axis, some);
      case PART -> some.get(0) ? "known" : "not known";
      default -> free(some);
    };
  }

  private static String free(BitSet some) {
    List<String> answers = new ArrayList<>();
    if (some.get(1)) {
      answers.add("yes");
    }
    if (some.get(0)) {
      answers.add("no");
    }
    if (some.get(2)) {
      answers.add("not known");
    }
    return String.join(" or ", answers);
  }

  private void set(Axis axis, List<Circumstance> told) {
    int first = axis.variable + (session.space().open ? 1 : 0);
    List<Object> there = new ArrayList<>();
    List<Object> absent = new ArrayList<>();
    for (int i = 0; i < axis.elements.size() + axis.others; i++) {
      if (isConstrained(first + i)) {
        Object element =
            i < axis.elements.size()
                ? axis.elements.get(i)
                : new Unmentioned(i - axis.elements.size());
        (values[first + i].get(1) ? there : absent).add(element);
      }
    }
    withAndWithout(axis, there, absent)
        .forEach(words -> told.add(Circumstance.of(axis.question, words)));
  }

  /**
   * What is in a set and what is not, each in words of its own. Where no element is mentioned, the
   * conditions only ask whether the set is empty.
   */
  static Seq<String> withAndWithout(Axis axis, List<Object> there, List<Object> absent) {
    if (axis.elements.isEmpty() && axis.others == 1) {
      return Array.of(Tuple.of("not empty", there), Tuple.of("empty", absent))
          .reject(elements -> elements._2().isEmpty())
          .map(Tuple2::_1);
    }
    List<Object> without = new ArrayList<>(absent);
    if (absent.stream().filter(Unmentioned.class::isInstance).count() == axis.others) {
      // "Without something else" covers all unmentioned elements.
      without.removeIf(element -> element instanceof Unmentioned other && other.number() > 0);
    }
    return Array.of(Tuple.of("with ", there), Tuple.of("without ", without))
        .reject(elements -> elements._2().isEmpty())
        .map(elements -> elements._1() + Series.words(elements._2(), axis.elementType()));
  }

  private static String ofValues(Axis axis, BitSet some) {
    Regions regions = axis.regions();
    int known = regions.size();
    if (some.nextSetBit(0) == known) {
      return Answers.UNKNOWN;
    }
    String unknown = some.get(known) ? " or " + Answers.UNKNOWN : "";
    boolean ordered = axis.group.members.stream().anyMatch(member -> member.ordered);
    return (ordered ? ranges(axis, some) : constants(axis, some)) + unknown;
  }

  private static String constants(Axis axis, BitSet some) {
    Regions regions = axis.regions();
    List<Object> in = new ArrayList<>();
    List<Object> out = new ArrayList<>();
    boolean others = false;
    for (int region = 0; region < regions.size(); region++) {
      if (regions.isUnmentioned(region)) {
        others |= some.get(region);
      } else {
        (some.get(region) ? in : out).add(regions.representative(region).get());
      }
    }
    return others
        ? (out.isEmpty() ? "anything" : "other than " + Series.words(out, axis.elementType()))
        : Series.words(in, axis.elementType());
  }

  private static String ranges(Axis axis, BitSet some) {
    Regions regions = axis.regions();
    List<String> ranges = new ArrayList<>();
    int from = some.nextSetBit(0);
    while (from >= 0 && from < regions.size()) {
      int end = Math.min(some.nextClearBit(from), regions.size());
      ranges.add(range(axis, from, end - 1));
      from = some.nextSetBit(end);
    }
    return String.join(" or ", ranges);
  }

  private static String range(Axis axis, int from, int to) {
    Regions regions = axis.regions();
    if (from == to && !regions.isUnmentioned(from)) {
      return words(axis, regions.representative(from).get());
    }
    String low = bound(axis, from, -1, "more than ", "at least ");
    String high = bound(axis, to, 1, "less than ", "at most ");
    return low.isEmpty() && high.isEmpty()
        ? "anything"
        : low + (low.isEmpty() || high.isEmpty() ? "" : " and ") + high;
  }

  /** The end of a range: at a constant, or beside the next one; open, if there is no next one. */
  private static String bound(Axis axis, int end, int step, String beside, String at) {
    Regions regions = axis.regions();
    int region = end;
    while (region >= 0 && region < regions.size() && regions.isUnmentioned(region)) {
      region += step;
    }
    if (region < 0 || region == regions.size()) {
      return "";
    }
    return (region == end ? at : beside) + words(axis, regions.representative(region).get());
  }

  /** How many combinations of the finite facts that matter the box holds. */
  long combinations() {
    long product = 1;
    for (Axis axis : session.space().axes()) {
      if (axis.kind() == Axis.Kind.VALUE && isConstrained(axis.variable)) {
        product = Math.multiplyExact(product, Math.max(1, finite(axis, values[axis.variable])));
      }
    }
    return product;
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

  /** A value in words, as its type labels it. */
  static String words(Axis axis, Object value) {
    return Words.labeled(value, axis.type());
  }
}
