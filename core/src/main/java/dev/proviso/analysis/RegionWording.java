package dev.proviso.analysis;

import dev.proviso.algebra.TruthVariable;
import dev.proviso.condition.Operator;
import dev.proviso.fact.Grade;
import dev.proviso.language.Language;
import dev.proviso.language.Message;
import dev.proviso.region.Regions;
import dev.proviso.value.ValueType;
import dev.proviso.wording.ConditionWording;
import dev.proviso.wording.ValueWording;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** The values of facts in the words of a language: one value, several values, and ranges. */
final class RegionWording {

  private static final int BRIEF = 6;
  private static final Grade BEST = Array.of(Grade.values()).reduce((a, b) -> a.meets(b) ? a : b);

  private final Language language;
  private final ValueWording values;
  private final String known;
  private final String notKnown;
  private final String anything;

  RegionWording(ConditionWording wording) {
    this.language = wording.language();
    this.values = wording.values();
    this.known = language.text(RegionMessages.KNOWN);
    this.notKnown = language.text(RegionMessages.NOT_KNOWN);
    this.anything = language.text(RegionMessages.ANYTHING);
  }

  /** An answer that is known, whatever it is. */
  String known() {
    return known;
  }

  /** An answer that is not known. */
  String notKnown() {
    return notKnown;
  }

  /** Every known answer. */
  String anything() {
    return anything;
  }

  /** The answer yes or no. */
  String flag(boolean answer) {
    return values.value(answer);
  }

  /** A text that names nothing. */
  String text(Message.Plain message) {
    return language.text(message);
  }

  /** A text that names another fact. */
  String text(Message.Unary message, String fact) {
    return language.text(message, fact);
  }

  /** All of several statements about one answer. */
  String and(Seq<String> all) {
    return all.reduceLeftOption((before, next) -> language.text(RegionMessages.AND, before, next))
        .getOrElse("");
  }

  private String or(Seq<String> all) {
    return all.reduceLeftOption((before, next) -> language.text(RegionMessages.OR, before, next))
        .getOrElse("");
  }

  /** A value, as its type labels it. */
  String of(Axis axis, Object value) {
    return value(value, axis.type());
  }

  /** A value of whatever type. */
  String value(Object value) {
    return values.value(value);
  }

  private String value(Object value, ValueType<?> type) {
    if (value instanceof FreshValue other) {
      return other.number() == 0
          ? language.text(RegionMessages.SOMETHING_ELSE)
          : language.text(
              RegionMessages.SOMETHING_ELSE_NUMBERED, Integer.toString(other.number() + 1));
    }
    return values.labeled(value, type);
  }

  /** Several values in one order; many are cut short. */
  private String all(List<Object> some, ValueType<?> type) {
    Seq<String> words = ValueOrder.inOrder(some).map(value -> value(value, type));
    if (words.size() == 1) {
      return words.head();
    }
    return words.size() <= BRIEF
        ? words.mkString("{", ", ", "}")
        : "{"
            + values.cutShort(words.take(BRIEF - 1).mkString(", "), words.size() - BRIEF + 1)
            + "}";
  }

  /** One value of anything but a set. */
  String of(Axis axis, int value) {
    BitSet one = new BitSet();
    one.set(value);
    return of(axis, one);
  }

  /** Some values of anything but a set. */
  String of(Axis axis, BitSet some) {
    return switch (axis.kind()) {
      case VALUE -> ofValues(axis, some);
      case PART, GRADE -> some.get(0) ? known : notKnown;
      default -> free(some);
    };
  }

  private String free(BitSet some) {
    List<String> answers = new ArrayList<>();
    if (some.get(TruthVariable.TRUE)) {
      answers.add(flag(true));
    }
    if (some.get(TruthVariable.FALSE)) {
      answers.add(flag(false));
    }
    if (some.get(TruthVariable.UNKNOWN)) {
      answers.add(notKnown);
    }
    return or(Array.ofAll(answers));
  }

  /**
   * What is in a set and what is not, each in words of its own. Where no element is mentioned, the
   * conditions only ask whether the set is empty.
   */
  Seq<String> withAndWithout(Axis axis, List<Object> there, List<Object> absent) {
    List<String> words = new ArrayList<>();
    if (axis.elements.isEmpty() && axis.others == 1) {
      if (!there.isEmpty()) {
        words.add(language.text(RegionMessages.NOT_EMPTY));
      }
      if (!absent.isEmpty()) {
        words.add(language.text(RegionMessages.EMPTY));
      }
      return Array.ofAll(words);
    }
    List<Object> with = new ArrayList<>(there);
    List<Object> without = new ArrayList<>(absent);
    boolean isMore = with.removeIf(FreshValue.class::isInstance);
    if (!with.isEmpty()) {
      words.add(
          language.text(
              with.size() == 1 ? RegionMessages.INCLUDES : RegionMessages.INCLUDES_ALL,
              all(with, axis.elementType())));
    }
    if (isMore) {
      words.add(
          axis.elements.isEmpty()
              ? language.text(RegionMessages.NOT_EMPTY)
              : besides(axis, RegionMessages.INCLUDES_OTHERS, axis.elements));
    }
    // Nothing besides the rest: that says of the elements that are left out that they are absent.
    boolean isNoMore = without.removeIf(FreshValue.class::isInstance);
    if (isNoMore && !isMore) {
      List<Object> rest = new ArrayList<>(axis.elements);
      rest.removeAll(without);
      words.add(
          rest.isEmpty()
              ? language.text(RegionMessages.EMPTY)
              : besides(axis, RegionMessages.INCLUDES_ONLY, rest));
    } else if (!without.isEmpty()) {
      words.add(
          language.text(
              without.size() == 1 ? RegionMessages.DOES_NOT_INCLUDE : RegionMessages.INCLUDES_NONE,
              all(without, axis.elementType())));
    }
    return Array.ofAll(words);
  }

  /** All are listed, however many: what is left out would count as something else. */
  private String besides(Axis axis, Message.Unary message, List<Object> elements) {
    Seq<String> listed =
        ValueOrder.inOrder(elements).map(element -> value(element, axis.elementType()));
    return language.text(
        message, listed.size() == 1 ? listed.head() : listed.mkString("{", ", ", "}"));
  }

  private String ofValues(Axis axis, BitSet some) {
    int unknown = axis.regions().size();
    if (some.nextSetBit(0) == unknown) {
      return notKnown;
    }
    boolean ordered = axis.group.members.stream().anyMatch(member -> member.ordered);
    String stated = ordered ? ranges(axis, some) : constants(axis, some);
    return some.get(unknown) ? or(Array.of(stated, notKnown)) : stated;
  }

  private String constants(Axis axis, BitSet some) {
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
    return others ? allBut(axis, out) : oneOf(axis, in);
  }

  /** One name that resembles a listed one stands for all that do. */
  private String oneOf(Axis axis, List<Object> in) {
    List<Object> like = new ArrayList<>(in);
    like.removeIf(value -> !axis.isResembling(value));
    in.removeAll(like);
    List<String> words = new ArrayList<>();
    if (!in.isEmpty() || like.isEmpty()) {
      words.add(all(in, axis.elementType()));
    }
    if (!like.isEmpty()) {
      words.add(language.text(RegionMessages.RESEMBLING_SUCH_AS, all(like, axis.elementType())));
    }
    return or(Array.ofAll(words));
  }

  private String allBut(Axis axis, List<Object> out) {
    boolean resembling = out.removeIf(axis::isResembling);
    List<String> words = new ArrayList<>();
    if (!out.isEmpty()) {
      words.add(all(out, axis.elementType()));
    }
    if (resembling) {
      words.add(language.text(RegionMessages.RESEMBLING));
    }
    return words.isEmpty()
        ? anything
        : language.text(RegionMessages.OTHER_THAN, and(Array.ofAll(words)));
  }

  private String ranges(Axis axis, BitSet some) {
    Regions regions = axis.regions();
    List<String> ranges = new ArrayList<>();
    int from = some.nextSetBit(0);
    while (from >= 0 && from < regions.size()) {
      int end = Math.min(some.nextClearBit(from), regions.size());
      ranges.add(range(axis, from, end - 1));
      from = some.nextSetBit(end);
    }
    return or(Array.ofAll(ranges));
  }

  private String range(Axis axis, int from, int to) {
    Regions regions = axis.regions();
    if (from == to && !regions.isUnmentioned(from)) {
      return of(axis, regions.representative(from).get());
    }
    List<String> ends = new ArrayList<>();
    bound(axis, from, -1, Operator.MORE_THAN, Operator.AT_LEAST, ends);
    bound(axis, to, 1, Operator.LESS_THAN, Operator.AT_MOST, ends);
    return ends.isEmpty() ? anything : and(Array.ofAll(ends));
  }

  /** The end of a range: at a constant, or beside the next one; open, if there is no next one. */
  private void bound(
      Axis axis, int end, int step, Operator beside, Operator at, List<String> ends) {
    Regions regions = axis.regions();
    int region = end;
    while (region >= 0 && region < regions.size() && regions.isUnmentioned(region)) {
      region += step;
    }
    if (region >= 0 && region < regions.size()) {
      String limit = of(axis, regions.representative(region).get());
      ends.add(threshold(axis, region == end ? at : beside, limit));
    }
  }

  /**
   * How the values of a fact are related to a limit.
   *
   * @param operator one of the thresholds
   * @param limit a value in words, or another fact
   */
  String threshold(Axis axis, Operator operator, String limit) {
    boolean isTime = ConditionWording.isPointInTime(axis.type());
    return language.text(
        switch (operator) {
          case AT_LEAST -> isTime ? RegionMessages.NO_EARLIER : RegionMessages.AT_LEAST;
          case MORE_THAN -> isTime ? RegionMessages.LATER : RegionMessages.MORE_THAN;
          case AT_MOST -> isTime ? RegionMessages.NO_LATER : RegionMessages.AT_MOST;
          case LESS_THAN -> isTime ? RegionMessages.EARLIER : RegionMessages.LESS_THAN;
          default -> throw new IllegalStateException(operator + " is no threshold");
        },
        limit);
  }

  /**
   * Whether an answer meets a grade.
   *
   * @return for example "at least documented", "verified", since no grade is better, or "not
   *     verified"
   */
  String grade(Grade grade, boolean isMet) {
    String words = values.grade(grade);
    if (!isMet) {
      return language.text(RegionMessages.NOT_KNOWN_WELL, words);
    }
    return grade == BEST ? words : language.text(RegionMessages.KNOWN_WELL_OR_BETTER, words);
  }

  /** Whether words say that an answer is known, and known well enough. */
  boolean statesKnown(String words) {
    return !words.equals(notKnown)
        && Array.of(Grade.values()).forAll(grade -> !words.equals(grade(grade, false)));
  }
}
