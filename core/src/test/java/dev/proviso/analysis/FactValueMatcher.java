package dev.proviso.analysis;

import dev.proviso.condition.Judgment;
import dev.proviso.fact.Reading;
import dev.proviso.policy.Sample;
import dev.proviso.text.ValueText;
import io.vavr.collection.Array;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the words of a circumstance, as a person would, and holds a subject against them. */
final class FactValueMatcher {

  private static final String UNKNOWN = "not known";
  private static final String OTHERS = "something else";

  private static Map<String, Reading<?>> answers(Sample sample) {
    return sample.answers();
  }

  /** Code gives no answer where it does not know what it reads. */
  private static final Map<String, Seq<String>> READ_BY_CODE =
      LinkedHashMap.of(
          "reading code",
          Array.of("a"),
          "code of parts",
          Array.of("parts", "part"),
          "scoring code",
          Array.of("score"));

  private FactValueMatcher() {}

  /** The name of a list, the number of one of its parts, and what is told of that part. */
  private static final Pattern OF_PART = Pattern.compile("(.*?) #(\\d+) › (.*)");

  /** Whether a subject is as is told, and each of its lists holds parts that are as is told. */
  static boolean matchesAll(World.Subject subject, Seq<FactValue> facts) {
    Seq<FactValue> ofWhole = facts.reject(one -> OF_PART.matcher(one.question()).matches());
    return ofWhole.forAll(one -> matches(subject, one))
        && ofParts(facts).forAll(list -> holds(subject, reading(subject, list._1()), list._2()));
  }

  /** By list, and by the number of the part. */
  private static Map<String, Map<Integer, Seq<FactValue>>> ofParts(Seq<FactValue> facts) {
    Map<String, Map<Integer, Seq<FactValue>>> lists = LinkedHashMap.empty();
    for (FactValue one : facts) {
      Matcher part = OF_PART.matcher(one.question());
      if (part.matches()) {
        Map<Integer, Seq<FactValue>> parts = lists.getOrElse(part.group(1), LinkedHashMap.empty());
        int number = Integer.parseInt(part.group(2));
        FactValue inside = FactValue.of(part.group(3), one.value());
        lists =
            lists.put(
                part.group(1),
                parts.put(number, parts.getOrElse(number, Array.empty()).append(inside)));
      }
    }
    return lists;
  }

  /** Whether there are as many parts as are told, each of which is as one of those. */
  private static boolean holds(
      World.Subject subject, Reading<?> list, Map<Integer, Seq<FactValue>> told) {
    if (!list.isKnown()) {
      return false;
    }
    Array<Sample> parts = Array.ofAll((Seq<?>) list.value().get()).map(Sample.class::cast);
    int count = told.keySet().max().get();
    return parts.size() == count
        && parts
            .permutations()
            .exists(
                some ->
                    told.forAll(
                        one -> matchesAll(inside(subject, some.get(one._1() - 1)), one._2())));
  }

  /** A part as a subject of its own, of which people judge what they judge of the whole. */
  private static World.Subject inside(World.Subject subject, Sample part) {
    return new World.Subject(part, subject.judgments(), subject.day());
  }

  /** Whether a subject has the one value that is told. */
  static boolean matches(World.Subject subject, FactValue factValue) {
    Reading<?> reading = reading(subject, factValue.question());
    if (isAboutPresence(factValue)) {
      return reading.presence().value().contains(factValue.value().equals("present"));
    }
    if (factValue.value().equals(UNKNOWN) || !reading.isKnown()) {
      return factValue.value().equals(UNKNOWN) && !reading.isKnown() && !reading.isAbsent();
    }
    // A part, and what only code reads, has no values that could be told apart: it is known, or it
    // is not.
    if (factValue.value().equals(OTHERS) || factValue.value().equals("known")) {
      return true;
    }
    if (reading.value().get() instanceof Seq<?> parts) {
      return factValue.value().equals(parts.isEmpty() ? "none" : "one or more");
    }
    return reading.value().get() instanceof Set<?> set
        ? set.map(ValueText::of).toSet().equals(listed(factValue.value()).toSet())
        : ValueText.of(reading.value().get()).equals(factValue.value());
  }

  private static boolean isAboutPresence(FactValue factValue) {
    return factValue.value().equals("present") || factValue.value().equals("absent");
  }

  /** Whether a subject has one of the values that are told. */
  static boolean isAmong(VariableSpace space, World.Subject subject, FactValue factValue) {
    Reading<?> reading = reading(subject, factValue.question());
    if (isAboutPresence(factValue)) {
      return matches(subject, factValue);
    }
    if (!reading.isKnown()) {
      return false;
    }
    Object value = reading.value().get();
    String text = factValue.value();
    for (Axis other : space.axes()) {
      for (String tie : TIES) {
        if (text.equals(tie + " " + other.question)) {
          return reading(subject, other.question).value().exists(of -> stands(value, tie, of));
        }
      }
    }
    if (text.equals("empty") || text.equals("not empty")) {
      return ((Set<?>) value).isEmpty() == text.equals("empty");
    }
    if (value instanceof Set<?> set) {
      if (text.contains(" besides ")) {
        Seq<String> rest = listed(text.replaceFirst("^.* besides ", ""));
        return set.map(ValueText::of).forAll(rest::contains) == text.contains(" nothing ");
      }
      boolean wanted = text.matches("the list includes (?!none of ).*");
      return listed(text.replaceFirst("^the list (does not )?includes?( (all|none) of)? ", ""))
          .forAll(element -> set.map(ValueText::of).contains(element) == wanted);
    }
    if (text.startsWith("other than ")) {
      return !listed(text.substring("other than ".length())).contains(ValueText.of(value));
    }
    return text.equals("anything")
        || (text.startsWith("{")
            ? listed(text).contains(ValueText.of(value))
            : Array.of(text.split(" or ", -1)).exists(range -> isWithin(value, range)));
  }

  private static final List<String> TIES =
      List.of(
          "at most",
          "at least",
          "less than",
          "more than",
          "no later than",
          "no earlier than",
          "earlier than",
          "later than",
          "the same as",
          "other than");

  @SuppressWarnings("unchecked") // facts that are compared are of one type
  private static boolean stands(Object one, String tie, Object other) {
    return switch (tie) {
      case "the same as" -> one.equals(other);
      case "other than" -> !one.equals(other);
      case "at most", "no later than" -> ((Comparable<Object>) one).compareTo(other) <= 0;
      case "at least", "no earlier than" -> ((Comparable<Object>) one).compareTo(other) >= 0;
      case "less than", "earlier than" -> ((Comparable<Object>) one).compareTo(other) < 0;
      case "more than", "later than" -> ((Comparable<Object>) one).compareTo(other) > 0;
      default -> throw new IllegalArgumentException(tie);
    };
  }

  private static boolean isWithin(Object value, String range) {
    return Array.of(range.split(" and ", -1)).forAll(bound -> meets(value, bound));
  }

  private static boolean meets(Object value, String bound) {
    String limit = bound.substring(bound.lastIndexOf(' ') + 1);
    if (bound.startsWith("at least ") || bound.startsWith("no earlier than ")) {
      return order(value, limit) >= 0;
    }
    if (bound.startsWith("at most ") || bound.startsWith("no later than ")) {
      return order(value, limit) <= 0;
    }
    if (bound.startsWith("more than ") || bound.startsWith("later than ")) {
      return order(value, limit) > 0;
    }
    if (bound.startsWith("less than ") || bound.startsWith("earlier than ")) {
      return order(value, limit) < 0;
    }
    return ValueText.of(value).equals(bound);
  }

  private static int order(Object value, String limit) {
    if (value instanceof Integer number) {
      return number.compareTo(Integer.valueOf(limit));
    }
    if (value instanceof LocalDate day) {
      return day.compareTo(LocalDate.parse(limit));
    }
    return value instanceof Sample.Color color
        ? color.compareTo(Sample.Color.valueOf(limit.toUpperCase(Locale.ROOT)))
        : ((Boolean) value).compareTo(limit.equals("yes"));
  }

  private static Seq<String> listed(String text) {
    if (text.equals("none")) {
      return Array.empty();
    }
    return text.startsWith("{")
        ? Array.of(text.substring(1, text.length() - 1).split(", ", -1))
        : Array.of(text);
  }

  private static Reading<?> reading(World.Subject subject, String question) {
    if (question.equals(WorldFacts.AS_OF)) {
      return Reading.ifKnown(subject.day());
    }
    if (question.endsWith("-look")) {
      return Reading.ifKnown(
          subject
              .judgments()
              .find(judgment -> judgment.id().equals(question))
              .map(Judgment::holds));
    }
    Reading<?> reading = Reading.known(subject.sample());
    for (String step : question.split(" › ", -1)) {
      reading = reading.isKnown() ? of((Sample) reading.value().get(), step) : Reading.unknown();
    }
    return reading;
  }

  private static Reading<?> of(Sample sample, String name) {
    Map<String, Reading<?>> answers = answers(sample);
    Seq<Reading<?>> read = READ_BY_CODE.getOrElse(name, Array.empty()).flatMap(answers::get);
    return read.exists(one -> !one.isKnown())
        ? Reading.unknown()
        : answers
            .get(name)
            .getOrElseThrow(() -> new IllegalStateException("asked of nothing: " + name));
  }
}
