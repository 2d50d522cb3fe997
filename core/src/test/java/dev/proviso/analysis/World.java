package dev.proviso.analysis;

import dev.proviso.condition.AllOf;
import dev.proviso.condition.AnyOf;
import dev.proviso.condition.Comparison;
import dev.proviso.condition.Condition;
import dev.proviso.condition.DatedComparison;
import dev.proviso.condition.Definition;
import dev.proviso.condition.ExceptionClause;
import dev.proviso.condition.FactComparison;
import dev.proviso.condition.Judgment;
import dev.proviso.condition.JudgmentQuestion;
import dev.proviso.condition.ListMembership;
import dev.proviso.condition.Not;
import dev.proviso.condition.OpaqueCondition;
import dev.proviso.condition.Operator;
import dev.proviso.condition.PartCondition;
import dev.proviso.condition.QuantifiedCondition;
import dev.proviso.condition.Quantifier;
import dev.proviso.fact.Fact;
import dev.proviso.fact.Reading;
import dev.proviso.law.Period;
import dev.proviso.policy.Gen;
import dev.proviso.policy.Policy;
import dev.proviso.policy.Sample;
import dev.proviso.rule.CombiningAlgorithm;
import dev.proviso.rule.Effect;
import dev.proviso.rule.Outcome;
import dev.proviso.rule.Rule;
import dev.proviso.time.Dated;
import dev.proviso.time.ListSnapshot;
import dev.proviso.time.Roster;
import dev.proviso.time.Span;
import dev.proviso.value.ValueType;
import io.vavr.collection.Array;
import io.vavr.collection.HashMap;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * A few facts with so few values that every subject can be asked, and yet with every value that
 * conditions over them can tell apart: two numbers that are compared find room for both below,
 * between and above the constants.
 */
final class World {

  /** What can be in a world; a test leaves out what it has no exact words for. */
  enum Part {
    FLAGS,
    COMPARED_FLAGS,
    COLOR,
    NUMBER,
    COMPARED_NUMBERS,
    THREE_NUMBERS,
    TAGS,
    COMPARED_TAGS,
    WORDS,
    NAMES,
    DAY,
    AS_OF,
    JUDGMENTS,
    CODE,
    CODE_OF_PARTS,
    WITHIN,
    QUANTIFIED,
    NUMBER_THAT_MAY_BE_ABSENT,
    PART_THAT_MAY_BE_ABSENT,
    DAY_THAT_MAY_BE_ABSENT
  }

  /** One of all the subjects there are. */
  record Subject(Sample sample, Seq<Judgment> judgments, Option<LocalDate> day) {}

  static final String AS_OF = "as-of date";
  static final Fact<Sample, Integer> Z = fact("z");
  static final Fact<Sample, Set<Sample.Tag>> OTHER_TAGS =
      World.<Set<Sample.Tag>>fact("other tags").as(ValueType.setOf(ValueType.of(Sample.Tag.class)));
  static final Fact<Sample, Set<String>> WORDS =
      World.<Set<String>>fact("words").as(ValueType.setOf(ValueType.of(String.class)));
  static final Fact<Sample, String> NAME = fact("name");
  static final Fact<Sample, String> OTHER_NAME = fact("other name");

  static final Fact<Sample, Integer> SCORE = ifPresent("score");
  static final Fact<Sample, Sample> REPORT = ifPresent("report");
  static final Fact<Sample, LocalDate> DAY_OF_REPORT = ifPresent("day of report");

  private static final JudgmentQuestion<Sample> JUDGED =
      JudgmentQuestion.of("first-look", "it looks right");
  private static final JudgmentQuestion<Sample> JUDGED_AGAIN =
      JudgmentQuestion.of("second-look", "it is proper");

  // Code may answer anything, so what it answers is one more thing to enumerate.
  private static final OpaqueCondition<Sample> CODE =
      OpaqueCondition.of("code", s -> answer(s, "code").equals(true), Array.empty());
  private static final OpaqueCondition<Sample> READING_CODE =
      OpaqueCondition.of(
          "reading code", s -> answer(s, "reading code").equals(true), Array.of(Sample.A));
  private static final OpaqueCondition<Sample> SCORING_CODE =
      OpaqueCondition.of(
          "scoring code", s -> answer(s, "scoring code").equals(true), Array.of(SCORE));

  private static final LocalDate CHANGE = Sample.day(3);
  private static final LocalDate NEXT_CHANGE = Sample.day(6);

  static final Roster<Sample.Color> ROSTER =
      Roster.of(
          "roster",
          Span.from(CHANGE, ListSnapshot.of(Sample.Color.RED)).until(NEXT_CHANGE),
          Span.from(
              NEXT_CHANGE,
              ListSnapshot.of(Sample.Color.GREEN)
                  .without(Array.of(Sample.Color.RED))
                  .othersUnknown("the rest was never published")));
  static final Dated<Integer> LIMIT =
      Dated.of(
          "limit",
          Span.before(CHANGE, 2),
          Span.<Integer>unknown(Period.from(CHANGE).until(NEXT_CHANGE), "in dispute"),
          Span.from(NEXT_CHANGE, 3));

  /** The values that a fact can have. */
  private record Dimension(String name, List<Reading<?>> values) {}

  /** The subject or a part of it: its facts, and what can be asked of them. */
  private static final class Place {
    private final List<Dimension> dimensions = new ArrayList<>();
    private final List<Supplier<Condition<Sample>>> leaves = new ArrayList<>();
    private final List<Fact<Sample, LocalDate>> dates = new ArrayList<>();

    int size() {
      return dimensions.stream().mapToInt(one -> one.values().size()).reduce(1, (l, r) -> l * r);
    }

    boolean has(String name) {
      return dimensions.stream().anyMatch(one -> one.name().equals(name));
    }
  }

  private final Random random;
  private final boolean open;
  private final Place whole = new Place();
  private final List<Subject> subjects = new ArrayList<>();
  private final java.util.Set<String> within = new java.util.HashSet<>();
  private final java.util.Set<Part> allowed;
  private boolean isOneDated;
  private int named;

  World(Random random, boolean open, java.util.Set<Part> parts) {
    this.random = random;
    this.open = open;
    this.allowed = parts;
    List<Part> shuffled = new ArrayList<>(parts);
    Collections.shuffle(shuffled, random);
    int most = open ? 500 : 350;
    for (Part part : shuffled) {
      Place addition = new Place();
      add(part, addition, 0);
      if (whole.size() * addition.size() <= most && notYet(addition)) {
        whole.dimensions.addAll(addition.dimensions);
        whole.leaves.addAll(addition.leaves);
        whole.dates.addAll(addition.dates);
      }
    }
    dated(whole);
    enumerate();
  }

  @SafeVarargs
  @SuppressWarnings("varargs") // only the type of the array is looked at
  private static <T> Fact<Sample, T> fact(String name, T... inferred) {
    return Fact.of(name, sample -> World.<T>reading(sample, name), inferred);
  }

  /** What is not known cannot be read: the accessor throws, as those of authors do. */
  @SafeVarargs
  @SuppressWarnings("varargs") // only the type of the array is looked at
  private static <T> Fact<Sample, T> ifPresent(String name, T... inferred) {
    return Fact.ifPresent(
        name,
        (Sample sample) -> {
          Reading<T> reading = reading(sample, name);
          if (!reading.isKnown() && !reading.isAbsent()) {
            throw new IllegalStateException("not known");
          }
          return reading.value();
        },
        inferred);
  }

  @SuppressWarnings("unchecked") // each name has values of one type
  private static <T> Reading<T> reading(Sample sample, String name) {
    return (Reading<T>) sample.answers().get(name).getOrElse(Reading.unknown());
  }

  private static Object answer(Sample sample, String name) {
    return reading(sample, name).value().getOrElseThrow(() -> new IllegalStateException("broken"));
  }

  private boolean notYet(Place addition) {
    return addition.dimensions.stream().noneMatch(one -> whole.has(one.name()));
  }

  boolean isOpen() {
    return open;
  }

  List<Subject> subjects() {
    return subjects;
  }

  boolean has(String fact) {
    return whole.has(fact);
  }

  /** Whether some part has a fact of that name. */
  boolean hasWithin(String fact) {
    return within.contains(fact);
  }

  /** Every other subject that differs in the answer to one fact only, which is more. */
  @SuppressWarnings("unchecked") // the answers to one fact are of one type
  List<Subject> withMore(Subject subject, String fact) {
    Option<?> own = fact.equals(AS_OF) ? subject.day() : reading(subject.sample(), fact).value();
    List<Subject> more = new ArrayList<>();
    for (Reading<?> reading : values(fact)) {
      if (own.isDefined()
          && reading.isKnown()
          && ((Comparable<Object>) reading.value().get()).compareTo(own.get()) > 0) {
        more.add(with(subject, fact, reading));
      }
    }
    return more;
  }

  private List<Reading<?>> values(String fact) {
    return whole.dimensions.stream()
        .filter(one -> one.name().equals(fact))
        .findFirst()
        .orElseThrow()
        .values();
  }

  private static Subject with(Subject subject, String name, Reading<?> reading) {
    return switch (name) {
      case AS_OF ->
          new Subject(
              subject.sample(), subject.judgments(), reading.value().map(LocalDate.class::cast));
      case "first-look", "second-look" ->
          new Subject(
              subject.sample(),
              subject
                  .judgments()
                  .appendAll(reading.value().map(holds -> Gen.judged(name, holds.equals(true)))),
              subject.day());
      default ->
          new Subject(subject.sample().with(name, reading), subject.judgments(), subject.day());
    };
  }

  private void enumerate() {
    subjects.add(new Subject(new Sample(HashMap.empty()), Array.empty(), Option.none()));
    for (Dimension dimension : whole.dimensions) {
      List<Subject> more = new ArrayList<>();
      for (Subject subject : subjects) {
        dimension.values().forEach(value -> more.add(with(subject, dimension.name(), value)));
      }
      subjects.clear();
      subjects.addAll(more);
    }
  }

  private Dimension dimension(String name, List<?> values) {
    List<Reading<?>> readings = new ArrayList<>();
    values.forEach(value -> readings.add(Reading.known(value)));
    if (open) {
      readings.add(Reading.unknown());
    }
    return new Dimension(name, readings);
  }

  private Dimension orAbsent(String name, List<?> values) {
    Dimension dimension = dimension(name, values);
    dimension.values().add(Reading.absent());
    return dimension;
  }

  private static List<Integer> upTo(int last) {
    return IntStream.rangeClosed(0, last).boxed().toList();
  }

  private void add(Part part, Place place, int depth) {
    switch (part) {
      case FLAGS -> flags(place, 1 + random.nextInt(2));
      case COMPARED_FLAGS -> {
        flags(place, 3);
        // Only by a constant does it show that a fact has two values and not three.
        Condition<Sample> telling = Not.of(Comparison.is(Sample.A, true));
        place.leaves.add(() -> AnyOf.of(telling, FactComparison.same(flag(3), flag(3))));
        place.leaves.add(() -> AllOf.of(telling, FactComparison.of(flag(3), threshold(), flag(3))));
      }
      case COLOR -> {
        place.dimensions.add(dimension("color", List.of(Sample.Color.values())));
        place.leaves.add(() -> Comparison.is(Sample.COLOR, pick(Sample.Color.class)));
        place.leaves.add(
            () -> Comparison.isOneOf(Sample.COLOR, Array.fill(2, () -> pick(Sample.Color.class))));
        place.leaves.add(
            () -> Comparison.threshold(Sample.COLOR, threshold(), pick(Sample.Color.class)));
      }
      case NUMBER -> numbers(place, List.of(Sample.X), List.of(2, 3, 4));
      case COMPARED_NUMBERS -> numbers(place, List.of(Sample.X, Sample.Y), List.of(2, 3, 4));
      // Three of them need room for three on either side of a constant.
      case THREE_NUMBERS -> numbers(place, List.of(Sample.X, Sample.Y, Z), List.of(3));
      case TAGS -> tags(place, List.of(Sample.TAGS));
      case COMPARED_TAGS -> {
        tags(place, List.of(Sample.TAGS, OTHER_TAGS));
        place.leaves.add(() -> FactComparison.same(Sample.TAGS, OTHER_TAGS));
      }
      case WORDS -> {
        place.dimensions.add(dimension("words", subsets(List.of("p", "q", "r"))));
        place.leaves.add(() -> ofSet(WORDS, List.of("p", "q")));
      }
      case NAMES -> {
        List<String> names = List.of("p", "q", "r", "s");
        place.dimensions.add(dimension("name", names));
        place.dimensions.add(dimension("other name", names));
        place.leaves.add(() -> Comparison.is(name(), pick(List.of("p", "q"))));
        place.leaves.add(() -> FactComparison.same(NAME, OTHER_NAME));
      }
      case DAY -> {
        place.dimensions.add(dimension("day", days()));
        place.dates.add(Sample.DAY);
      }
      case AS_OF -> {
        place.dimensions.add(dimension(AS_OF, days()));
        place.dates.add(Fact.asOf());
      }
      case JUDGMENTS -> {
        place.dimensions.add(dimension("first-look", List.of(true, false)));
        place.dimensions.add(dimension("second-look", List.of(true, false)));
        place.leaves.add(() -> pick(List.of(JUDGED, JUDGED_AGAIN)));
      }
      case CODE -> {
        place.dimensions.add(dimension("code", List.of(true, false)));
        place.dimensions.add(dimension("reading code", List.of(true, false)));
        place.dimensions.add(dimension("a", List.of(true, false)));
        place.leaves.add(() -> pick(List.of(CODE, READING_CODE)));
      }
      case CODE_OF_PARTS -> {
        place.dimensions.add(dimension("code of parts", List.of(true, false)));
        place.leaves.add(this::codeOfParts);
      }
      case WITHIN -> {
        Place of = part(depth > 0 ? 12 : 30, depth + 1);
        place.dimensions.add(dimension("part", samples(of)));
        place.leaves.add(() -> PartCondition.of(Sample.PART, condition(of, random.nextInt(3))));
      }
      case QUANTIFIED -> quantified(place, depth);
      case NUMBER_THAT_MAY_BE_ABSENT -> {
        numbers(place, List.of(SCORE), List.of(2, 3, 4));
        place.dimensions.set(place.dimensions.size() - 1, orAbsent("score", upTo(6)));
        place.dimensions.add(dimension("scoring code", List.of(true, false)));
        place.leaves.add(() -> presence(SCORE));
        place.leaves.add(() -> SCORING_CODE);
      }
      case PART_THAT_MAY_BE_ABSENT -> {
        Place of = part(depth > 0 ? 12 : 30, depth + 1);
        place.dimensions.add(orAbsent("report", samples(of)));
        place.leaves.add(() -> presence(REPORT));
        place.leaves.add(() -> PartCondition.of(REPORT, condition(of, random.nextInt(3))));
      }
      case DAY_THAT_MAY_BE_ABSENT -> {
        place.dimensions.add(orAbsent("day of report", days()));
        place.dates.add(DAY_OF_REPORT);
        place.leaves.add(() -> presence(DAY_OF_REPORT));
      }
    }
  }

  private Condition<Sample> presence(Fact<Sample, ?> fact) {
    return Comparison.is(Fact.presenceOf(fact), random.nextBoolean());
  }

  /** Code that reads what conditions may ask as parts, too. */
  private Condition<Sample> codeOfParts() {
    List<Fact<Sample, ?>> reads = new ArrayList<>();
    for (Fact<Sample, ?> fact : List.<Fact<Sample, ?>>of(Sample.PART, Sample.PARTS)) {
      if (whole.has(fact.name())) {
        reads.add(fact);
      }
    }
    return OpaqueCondition.of("code of parts", s -> answer(s, "code of parts").equals(true), reads);
  }

  private void flags(Place place, int count) {
    List<String> names = List.of("a", "b", "c").subList(0, count);
    names.forEach(name -> place.dimensions.add(dimension(name, List.of(true, false))));
    place.leaves.add(() -> Comparison.is(flag(count), random.nextBoolean()));
  }

  private Fact<Sample, Boolean> flag(int count) {
    return pick(List.of(Sample.A, Sample.B, Sample.C).subList(0, count));
  }

  private void numbers(Place place, List<Fact<Sample, Integer>> facts, List<Integer> constants) {
    facts.forEach(fact -> place.dimensions.add(dimension(fact.name(), upTo(6))));
    place.leaves.add(() -> Comparison.threshold(pick(facts), threshold(), pick(constants)));
    place.leaves.add(() -> Comparison.is(pick(facts), pick(constants)));
    if (facts.size() > 1) {
      place.leaves.add(() -> FactComparison.of(pick(facts), threshold(), pick(facts)));
      place.leaves.add(() -> FactComparison.same(pick(facts), pick(facts)));
    }
  }

  private void tags(Place place, List<Fact<Sample, Set<Sample.Tag>>> facts) {
    List<Set<Sample.Tag>> sets = subsets(List.of(Sample.Tag.values()));
    facts.forEach(fact -> place.dimensions.add(dimension(fact.name(), sets)));
    place.leaves.add(() -> ofSet(pick(facts), List.of(Sample.Tag.values())));
    place.leaves.add(() -> Comparison.is(pick(facts), pick(sets)));
  }

  private <E> Condition<Sample> ofSet(Fact<Sample, Set<E>> fact, List<E> elements) {
    Operator operator =
        pick(
            List.of(
                Operator.CONTAINS_ANY_OF,
                Operator.CONTAINS_ALL_OF,
                Operator.CONTAINS_ONLY,
                Operator.IS_EMPTY));
    List<E> some = elements.subList(0, 1 + random.nextInt(elements.size()));
    if (operator == Operator.IS_EMPTY) {
      return Comparison.ofSet(fact, operator, Array.<E>empty());
    }
    return Comparison.ofSet(fact, operator, some);
  }

  private static <E> List<Set<E>> subsets(List<E> elements) {
    List<Set<E>> sets = new ArrayList<>();
    for (int mask = 0; mask < 1 << elements.size(); mask++) {
      int chosen = mask;
      sets.add(
          LinkedHashSet.ofAll(elements)
              .filter(element -> (chosen & 1 << elements.indexOf(element)) != 0));
    }
    return sets;
  }

  private Fact<Sample, String> name() {
    return pick(List.of(NAME, OTHER_NAME));
  }

  /** Two days before, between and after the days of change, for two dates may be compared. */
  private static List<LocalDate> days() {
    return IntStream.rangeClosed(1, 8).mapToObj(Sample::day).toList();
  }

  /** What can be asked as of a date, once it is known which dates and facts there are. */
  private void dated(Place place) {
    List<Fact<Sample, LocalDate>> dates = place.dates;
    if (dates.isEmpty()) {
      return;
    }
    place.leaves.add(
        () -> Comparison.threshold(pick(dates), threshold(), pick(List.of(CHANGE, NEXT_CHANGE))));
    if (dates.size() > 1) {
      place.leaves.add(() -> FactComparison.of(pick(dates), threshold(), pick(dates)));
    }
    if (place.has("color")) {
      place.leaves.add(() -> ListMembership.of(Sample.COLOR, ROSTER, pick(dates)));
    }
    if (place.has("x") && !place.has("z")) {
      place.leaves.add(() -> DatedComparison.threshold(Sample.X, threshold(), LIMIT, pick(dates)));
      place.leaves.add(() -> DatedComparison.is(Sample.X, LIMIT, pick(dates)));
    }
  }

  /** A part with a few facts of its own. */
  private Place part(int most, int depth) {
    List<Part> possible =
        new ArrayList<>(
            List.of(
                Part.FLAGS,
                Part.COLOR,
                Part.NUMBER,
                Part.TAGS,
                Part.DAY,
                Part.CODE,
                Part.NUMBER_THAT_MAY_BE_ABSENT));
    if (depth < 2) {
      possible.add(Part.WITHIN);
      possible.add(Part.PART_THAT_MAY_BE_ABSENT);
      possible.add(Part.QUANTIFIED);
    }
    possible.retainAll(allowed);
    Collections.shuffle(possible, random);
    Place place = new Place();
    for (Part part : possible) {
      Place addition = new Place();
      add(part, addition, depth);
      if (place.size() * addition.size() <= most
          && addition.dimensions.stream().noneMatch(one -> place.has(one.name()))) {
        place.dimensions.addAll(addition.dimensions);
        place.leaves.addAll(addition.leaves);
        place.dates.addAll(addition.dates);
      }
    }
    if (place.dimensions.isEmpty()) {
      add(Part.FLAGS, place, depth);
    }
    // There is one date of the decision, also for what is asked of a part.
    if (whole.has(AS_OF)) {
      place.dates.add(Fact.asOf());
    }
    dated(place);
    place.dimensions.forEach(one -> within.add(one.name()));
    // A judgment is about the whole wherever it is asked.
    if (whole.has("first-look")) {
      place.leaves.add(() -> pick(List.of(JUDGED, JUDGED_AGAIN)));
    }
    return place;
  }

  private List<Sample> samples(Place place) {
    List<Sample> samples = new ArrayList<>();
    samples.add(new Sample(HashMap.empty()));
    for (Dimension dimension : place.dimensions) {
      List<Sample> more = new ArrayList<>();
      for (Sample sample : samples) {
        dimension.values().forEach(value -> more.add(sample.with(dimension.name(), value)));
      }
      samples.clear();
      samples.addAll(more);
    }
    return samples;
  }

  /**
   * One condition can hold of one part and not of another, which takes two parts; a second
   * condition takes a third. More parts than that never make a difference.
   */
  private void quantified(Place place, int depth) {
    Place of = part(open ? 9 : 6, depth + 1);
    boolean isDated = !of.dates.isEmpty();
    boolean two = !open && !isDated && random.nextBoolean();
    int count = two ? 2 : 1;
    List<Condition<Sample>> pool = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      pool.add(condition(of, random.nextInt(3)));
    }
    List<Sample> samples = samples(of);
    List<Seq<Sample>> parts = new ArrayList<>();
    choose(samples, 0, Array.empty(), two ? 3 : 2, parts);
    place.dimensions.add(dimension("parts", parts));
    place.leaves.add(
        () -> QuantifiedCondition.of(Sample.PARTS, pick(Quantifier.class), pick(pool)));
    isOneDated = true;
  }

  private static void choose(
      List<Sample> samples, int from, Seq<Sample> chosen, int room, List<Seq<Sample>> all) {
    all.add(chosen);
    for (int i = from; i < samples.size() && room > 0; i++) {
      choose(samples, i, chosen.append(samples.get(i)), room - 1, all);
    }
  }

  private <T> T pick(List<T> options) {
    return options.get(random.nextInt(options.size()));
  }

  private <E extends Enum<E>> E pick(Class<E> type) {
    return pick(Arrays.asList(type.getEnumConstants()));
  }

  private boolean one(int in) {
    return random.nextInt(in) == 0;
  }

  private Operator threshold() {
    return pick(
        List.of(Operator.AT_LEAST, Operator.MORE_THAN, Operator.AT_MOST, Operator.LESS_THAN));
  }

  /** A condition of about this depth. */
  Condition<Sample> condition(int size) {
    return condition(whole, size);
  }

  private Condition<Sample> condition(Place place, int size) {
    if (size <= 0) {
      return pick(place.leaves).get();
    }
    return switch (random.nextInt(7)) {
      case 0, 1 -> AllOf.of(some(place, size));
      case 2, 3 -> AnyOf.of(some(place, size));
      case 4 -> Not.of(condition(place, size - 1));
      case 5 -> {
        Definition<Sample> made =
            Definition.of("definition " + named++, condition(place, size - 1));
        yield one(2) ? made.unless(exception(place, size - 1)) : made;
      }
      default -> pick(place.leaves).get();
    };
  }

  private Seq<Condition<Sample>> some(Place place, int size) {
    return Array.fill(2 + random.nextInt(2), () -> condition(place, size - 1));
  }

  private ExceptionClause<Sample> exception(Place place, int size) {
    ExceptionClause<Sample> made =
        ExceptionClause.of("exception " + named++, condition(place, size));
    return one(3) && size > 0 ? made.unless(exception(place, size - 1)) : made;
  }

  /** A condition that often stands in some relation to another. */
  Condition<Sample> related(Condition<Sample> other, int size) {
    return switch (random.nextInt(5)) {
      case 0 -> AnyOf.of(other, condition(size));
      case 1 -> AllOf.of(other, condition(size));
      case 2 -> Not.of(other);
      default -> condition(size);
    };
  }

  Rule<Sample> rule(int size) {
    Rule<Sample> rule = Rule.of(pick(Effect.class), "rule-" + named++, condition(size));
    while (one(3)) {
      rule = rule.unless(exception(whole, size - 1));
    }
    return !whole.dates.isEmpty() && one(4)
        ? rule.during(Period.from(CHANGE).until(NEXT_CHANGE), pick(whole.dates))
        : rule;
  }

  Policy<Sample> policy(int size) {
    Policy<Sample> policy = undated(size);
    return isDated() ? policy.asOf(pick(datings())) : policy;
  }

  private List<Fact<Sample, LocalDate>> datings() {
    return Array.of(Sample.DAY, DAY_OF_REPORT).filter(day -> whole.has(day.name())).asJava();
  }

  /** What is asked of parts on two dates would take more parts than are enumerated. */
  private boolean isDated() {
    return !datings().isEmpty() && !isOneDated && one(2);
  }

  private Policy<Sample> undated(int size) {
    return one(4)
        ? Policy.allMustPermit("joint " + named++, Array.fill(2, () -> undated(size - 1)))
        : ofRules(Array.fill(1 + random.nextInt(3), () -> rule(size)));
  }

  private Policy<Sample> ofRules(Seq<Rule<Sample>> rules) {
    return Policy.of("policy " + named++, rules, pick(CombiningAlgorithm.class), otherwise());
  }

  private Outcome otherwise() {
    return pick(List.of(Outcome.PERMITTED, Outcome.FORBIDDEN, Outcome.NOT_APPLICABLE));
  }

  /** A policy that is often an edition of another. */
  Policy<Sample> edited(Policy<Sample> policy, int size) {
    if (!(policy instanceof dev.proviso.policy.RulePolicy<Sample> rules) || one(3)) {
      return policy(size);
    }
    Seq<Rule<Sample>> edited =
        one(2) && rules.rules().size() > 1
            ? rules.rules().removeAt(random.nextInt(rules.rules().size()))
            : rules.rules().append(rule(size));
    Policy<Sample> made = Policy.of(rules.id(), edited, rules.combining(), rules.otherwise());
    return rules.dating().map(made::asOf).getOrElse(made);
  }

  @Override
  public String toString() {
    return (open ? "open " : "known ")
        + whole.dimensions.stream().map(Dimension::name).toList()
        + ", "
        + subjects.size()
        + " subjects";
  }
}
