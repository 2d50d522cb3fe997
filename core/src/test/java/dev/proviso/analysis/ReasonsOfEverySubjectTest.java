package dev.proviso.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.proviso.condition.Judgment;
import dev.proviso.fact.Fact;
import dev.proviso.policy.Policy;
import dev.proviso.policy.Sample;
import dev.proviso.rule.Outcome;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** Reasons are held against every subject of a small world. */
class ReasonsOfEverySubjectTest {

  private static final Set<World.Part> PARTS =
      EnumSet.of(
          World.Part.FLAGS,
          World.Part.COLOR,
          World.Part.NUMBER,
          World.Part.COMPARED_NUMBERS,
          World.Part.THREE_NUMBERS,
          World.Part.TAGS,
          World.Part.COMPARED_TAGS,
          World.Part.NAMES,
          World.Part.DAY,
          World.Part.JUDGMENTS,
          World.Part.WITHIN);

  private static final int ASKED = 8;

  /** A subject with what is known of it, by question, and what a policy says of it. */
  private record Decided(World.Subject subject, Map<String, Object> known, Outcome outcome) {}

  private record Case(
      Policy<Sample> policy, List<Decided> subjects, List<Decided> asked, String world) {

    @Override
    public String toString() {
      return policy + " about " + world;
    }
  }

  @Provide
  Arbitrary<Case> cases() {
    return Arbitraries.randomValue(ReasonsOfEverySubjectTest::made);
  }

  private static Case made(Random random) {
    World world = new World(random, true, PARTS);
    Policy<Sample> policy = world.policy(1 + random.nextInt(2));
    List<Decided> subjects = new ArrayList<>();
    for (World.Subject subject : world.subjects()) {
      Outcome outcome = policy.decide(subject.sample(), subject.judgments()).outcome();
      subjects.add(new Decided(subject, known(subject), outcome));
    }
    List<Decided> asked = new ArrayList<>();
    for (int i = 0; i < ASKED; i++) {
      asked.add(subjects.get(random.nextInt(subjects.size())));
    }
    return new Case(policy, subjects, asked, world.toString());
  }

  private static Judgment[] judgments(Decided subject) {
    return subject.subject().judgments().toJavaArray(Judgment[]::new);
  }

  /** What is known of a subject, by question; a part is there under its name. */
  private static Map<String, Object> known(World.Subject subject) {
    Map<String, Object> known = new HashMap<>();
    subject.judgments().forEach(judgment -> known.put(judgment.id(), judgment.holds()));
    known(subject.sample(), "", known);
    return known;
  }

  private static void known(Sample sample, String path, Map<String, Object> into) {
    sample
        .answers()
        .forEach(
            (name, reading) ->
                reading
                    .value()
                    .forEach(
                        value -> {
                          into.put(path + name, value);
                          if (value instanceof Sample part) {
                            known(part, path + name + " › ", into);
                          }
                        }));
  }

  /** Whether the world has room for less and more than what is known of a subject. */
  private static boolean isInTheMiddle(Decided subject) {
    return subject.known().values().stream().allMatch(ReasonsOfEverySubjectTest::isInTheMiddle);
  }

  private static boolean isInTheMiddle(Object value) {
    if (value instanceof Integer number) {
      return number > 0 && number < 6;
    }
    return !(value instanceof LocalDate day)
        || (day.isAfter(Sample.day(1)) && day.isBefore(Sample.day(8)));
  }

  private static boolean agree(Object one, Object other) {
    return one instanceof Sample ? other instanceof Sample : one.equals(other);
  }

  private static boolean agree(
      Map<String, Object> one, Map<String, Object> other, Iterable<String> questions) {
    for (String question : questions) {
      Option<Object> left = Option.of(one.get(question));
      Option<Object> right = Option.of(other.get(question));
      if (left.isDefined() != right.isDefined()
          || (left.isDefined() && !agree(left.get(), right.get()))) {
        return false;
      }
    }
    return true;
  }

  private static boolean suffice(Case given, Decided subject, Seq<String> questions) {
    return given.subjects().stream()
        .filter(other -> other.outcome() != subject.outcome())
        .noneMatch(other -> agree(subject.known(), other.known(), questions));
  }

  @Property(tries = 200)
  void what_suffices_suffices_for_every_subject_and_no_fact_can_be_left_out(
      @ForAll("cases") Case given) {
    Reasons<Sample> reasons = Reasons.of(given.policy()).get();
    for (Decided subject : given.asked()) {
      Seq<String> questions =
          reasons
              .sufficient(subject.subject().sample(), judgments(subject))
              .map(FactValue::question);

      assertThat(suffice(given, subject, questions)).as("%s of %s", questions, subject).isTrue();
      if (isInTheMiddle(subject)) {
        for (String question : questions) {
          assertThat(suffice(given, subject, questions.remove(question)))
              .as("%s without %s of %s", questions, question, subject)
              .isFalse();
        }
      }
    }
  }

  /** Whether a subject is as a change says, and in all else as it was. */
  private static boolean fits(
      Map<String, Object> before, Map<String, Object> after, Seq<FactValue> change) {
    Set<String> others = new LinkedHashSet<>(before.keySet());
    others.addAll(after.keySet());
    others.removeAll(change.map(FactValue::question).asJava());
    Set<String> named = new LinkedHashSet<>(change.map(FactValue::question).asJava());
    // What is inside of a part is not known unless the part is.
    others.removeIf(
        question ->
            named.stream().anyMatch(one -> one.startsWith(question + " › "))
                || named.stream()
                    .anyMatch(one -> question.startsWith(one + " › ") && !after.containsKey(one)));
    return agree(before, after, others)
        && change.forAll(
            one ->
                one.value().startsWith("the list ")
                    ? fitsSet(one, change, before, after)
                    : fits(one.value(), after, after.get(one.question())));
  }

  private static boolean fitsSet(
      FactValue factValue,
      Seq<FactValue> change,
      Map<String, Object> before,
      Map<String, Object> after) {
    Object now = after.get(factValue.question());
    if (!(now instanceof io.vavr.collection.Set<?> set)) {
      return false;
    }
    Set<Object> expected = new java.util.HashSet<>();
    Object was = before.get(factValue.question());
    boolean known = was instanceof io.vavr.collection.Set<?>;
    if (was instanceof io.vavr.collection.Set<?> elements) {
      elements.forEach(expected::add);
    }
    List<String> words = new ArrayList<>();
    for (FactValue one : change.filter(other -> other.question().equals(factValue.question()))) {
      for (Object tag : Sample.Tag.values()) {
        String word = tag.toString().toLowerCase(Locale.ROOT);
        if (one.value().contains(word)) {
          words.add(word);
          if (one.value().matches("the list (does not include|includes none of) .*")) {
            expected.remove(tag);
          } else {
            expected.add(tag);
          }
        }
      }
    }
    // Of a set that was not known, what is not told may be so or not.
    return known
        ? set.toJavaSet().equals(expected)
        : set.forAll(
                element ->
                    expected.contains(element)
                        || !words.contains(element.toString().toLowerCase(Locale.ROOT)))
            && expected.stream().allMatch(element -> set.toJavaSet().contains(element));
  }

  private static boolean fits(String words, Map<String, Object> after, @Nullable Object value) {
    if (words.equals("not known")) {
      return value == null;
    }
    if (value == null) {
      return false;
    }
    if (value instanceof io.vavr.collection.Set<?> set) {
      return words.equals("not empty") ? !set.isEmpty() : !words.equals("empty") || set.isEmpty();
    }
    for (String choice : words.replaceAll("[“”]", "").split(" or ", -1)) {
      boolean all = true;
      for (String bound : choice.split(" and ", -1)) {
        all &= meets(bound, after, value);
      }
      if (all) {
        return true;
      }
    }
    return false;
  }

  private static boolean meets(String bound, Map<String, Object> after, Object value) {
    if (bound.equals("anything") || bound.equals("known")) {
      return true;
    }
    for (String operator :
        List.of(
            "more than ",
            "later than ",
            "less than ",
            "earlier than ",
            "at least ",
            "no earlier than ",
            "at most ",
            "no later than ",
            "other than ",
            "the same as ")) {
      if (bound.startsWith(operator)) {
        String rest = bound.substring(operator.length());
        if (rest.startsWith("{")) {
          return !isOneOf(rest, value);
        }
        Object other = after.containsKey(rest) ? after.get(rest) : null;
        int order = other == null ? order(value, rest) : order(value, words(other));
        return switch (operator) {
          case "more than ", "later than " -> order > 0;
          case "less than ", "earlier than " -> order < 0;
          case "at least ", "no earlier than " -> order >= 0;
          case "at most ", "no later than " -> order <= 0;
          case "other than " -> order != 0;
          default -> order == 0;
        };
      }
    }
    return isOneOf(bound, value);
  }

  private static boolean isOneOf(String words, Object value) {
    return Array.of(words.replace("{", "").replace("}", "").split(", ", -1)).contains(words(value));
  }

  private static String words(Object value) {
    if (value instanceof Boolean flag) {
      return flag ? "yes" : "no";
    }
    return value.toString().toLowerCase(Locale.ROOT);
  }

  private static int order(Object value, String words) {
    if (value instanceof Sample.Color color) {
      return color.compareTo(Sample.Color.valueOf(words.toUpperCase(Locale.ROOT)));
    }
    return value instanceof Integer number
        ? number.compareTo(Integer.valueOf(words))
        : words(value).compareTo(words);
  }

  /** How many known answers are others, how many are learned, and how many are forgotten. */
  private record Cost(int changed, int learned, int forgotten) {

    static Cost of(Map<String, Object> before, Map<String, Object> after) {
      Set<String> all = new LinkedHashSet<>(before.keySet());
      all.addAll(after.keySet());
      int changed = 0;
      int learned = 0;
      int forgotten = 0;
      for (String question : all) {
        Object was = before.get(question);
        Object is = after.get(question);
        if (was == null) {
          // What is learned inside of a part says that the part is known.
          boolean withContent =
              after.keySet().stream().anyMatch(inside -> inside.startsWith(question + " › "));
          learned += withContent ? 0 : 1;
        } else if (is == null) {
          // What is inside of a part is forgotten with it.
          boolean withPart =
              before.keySet().stream()
                  .anyMatch(part -> question.startsWith(part + " › ") && !after.containsKey(part));
          forgotten += withPart ? 0 : 1;
        } else if (!agree(was, is)) {
          changed++;
        }
      }
      return new Cost(changed, learned, forgotten);
    }

    /** Comparable costs: known answers count before others, unless some have to be forgotten. */
    int weight() {
      return forgotten == 0 ? 100 * changed + learned : 10_000 + changed + learned + forgotten;
    }
  }

  @Property(tries = 200)
  void a_change_leads_there_for_every_subject_that_it_describes_and_is_the_nearest(
      @ForAll("cases") Case given) {
    Reasons<Sample> reasons = Reasons.of(given.policy()).get();
    for (Decided subject : given.asked()) {
      Map<String, Object> before = subject.known();
      for (Outcome wanted : Outcome.values()) {
        Option<Seq<FactValue>> change =
            reasons.change(subject.subject().sample(), wanted, judgments(subject));
        if (change.exists(all -> all.exists(one -> one.value().contains("something else")))) {
          // A word for what is not mentioned, which is another thing in each policy.
          continue;
        }
        int nearest = Integer.MAX_VALUE;
        int described = Integer.MAX_VALUE;
        for (Decided other : given.subjects()) {
          Map<String, Object> after = other.known();
          boolean isThere = other.outcome() == wanted;
          int weight = Cost.of(before, after).weight();
          nearest = isThere ? Math.min(nearest, weight) : nearest;
          if (change.isDefined() && fits(before, after, change.get())) {
            assertThat(other.outcome())
                .as("%s of %s is %s", change.get(), before, after)
                .isEqualTo(wanted);
            described = Math.min(described, weight);
          }
        }
        if (isInTheMiddle(subject)) {
          assertThat(described).as("%s of %s to %s", change, before, wanted).isEqualTo(nearest);
        }
      }
    }
  }

  private static String name(FactValue factValue) {
    return factValue.question().substring(factValue.question().lastIndexOf("› ") + 1).strip();
  }

  @Property(tries = 100)
  void what_is_kept_does_not_change(@ForAll("cases") Case given) {
    Reasons<Sample> reasons = Reasons.of(given.policy()).get();
    Fact<?, ?>[] asked =
        Stream.<Fact<?, ?>>of(Sample.X, Sample.A, Sample.DAY, Sample.TAGS)
            .filter(fact -> catchThrowable(() -> reasons.keeping(fact)) == null)
            .toArray(Fact<?, ?>[]::new);
    Reasons<Sample> keeping = reasons.keeping(asked);
    Reasons<Sample> changing = reasons.changing(asked);
    Set<String> names = Set.of("x", "a", "day", "tags");
    for (Decided subject : given.asked()) {
      for (Outcome wanted : Outcome.values()) {
        assertThat(
                keeping
                    .change(subject.subject().sample(), wanted, judgments(subject))
                    .getOrElse(Array::empty)
                    .map(ReasonsOfEverySubjectTest::name))
            .doesNotContainAnyElementsOf(names);
        assertThat(names)
            .containsAll(
                changing
                    .change(subject.subject().sample(), wanted, judgments(subject))
                    .getOrElse(Array::empty)
                    .map(ReasonsOfEverySubjectTest::name)
                    .reject("part"::equals));
      }
    }
  }
}
