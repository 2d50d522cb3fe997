package dev.proviso.analysis;

import static dev.proviso.analysis.WorldFacts.AS_OF;
import static dev.proviso.analysis.WorldFacts.CHANGE;
import static dev.proviso.analysis.WorldFacts.CODE;
import static dev.proviso.analysis.WorldFacts.DAY_OF_REPORT;
import static dev.proviso.analysis.WorldFacts.JUDGED;
import static dev.proviso.analysis.WorldFacts.JUDGED_AGAIN;
import static dev.proviso.analysis.WorldFacts.LIMIT;
import static dev.proviso.analysis.WorldFacts.NAME;
import static dev.proviso.analysis.WorldFacts.NEXT_CHANGE;
import static dev.proviso.analysis.WorldFacts.OTHER_NAME;
import static dev.proviso.analysis.WorldFacts.OTHER_TAGS;
import static dev.proviso.analysis.WorldFacts.READING_CODE;
import static dev.proviso.analysis.WorldFacts.REPORT;
import static dev.proviso.analysis.WorldFacts.ROSTER;
import static dev.proviso.analysis.WorldFacts.SCORE;
import static dev.proviso.analysis.WorldFacts.SCORING_CODE;
import static dev.proviso.analysis.WorldFacts.WORDS;
import static dev.proviso.analysis.WorldFacts.Z;

import dev.proviso.condition.AllOf;
import dev.proviso.condition.AnyOf;
import dev.proviso.condition.Comparison;
import dev.proviso.condition.Condition;
import dev.proviso.condition.DatedComparison;
import dev.proviso.condition.FactComparison;
import dev.proviso.condition.ListMembership;
import dev.proviso.condition.Not;
import dev.proviso.condition.OpaqueCondition;
import dev.proviso.condition.Operator;
import dev.proviso.condition.PartCondition;
import dev.proviso.condition.QuantifiedCondition;
import dev.proviso.condition.Quantifier;
import dev.proviso.fact.Fact;
import dev.proviso.fact.Reading;
import dev.proviso.policy.Sample;
import io.vavr.collection.Array;
import io.vavr.collection.HashMap;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Generates the facts of a world, with all values that conditions over them can tell apart. */
final class WorldGenerator {

  private final WorldChoices choices;
  private final WorldConditions conditions;
  private final boolean open;
  private final java.util.Set<World.Part> allowed;
  private final WorldPlace whole = new WorldPlace();
  private final java.util.Set<String> within = new java.util.HashSet<>();
  private boolean isOneDated;

  WorldGenerator(
      WorldChoices choices,
      WorldConditions conditions,
      boolean open,
      java.util.Set<World.Part> parts) {
    this.choices = choices;
    this.conditions = conditions;
    this.open = open;
    this.allowed = parts;
    List<World.Part> shuffled = new ArrayList<>(parts);
    choices.shuffle(shuffled);
    int most = open ? 500 : 350;
    for (World.Part part : shuffled) {
      WorldPlace addition = new WorldPlace();
      add(part, addition, 0);
      whole.addIfSmall(addition, most);
    }
    dated(whole);
  }

  /** The facts of a subject, and what can be asked of them. */
  WorldPlace whole() {
    return whole;
  }

  /** Whether some part has a fact of that name. */
  boolean hasWithin(String fact) {
    return within.contains(fact);
  }

  /** Whether lists of parts are asked: as many are enumerated as it takes on one date. */
  boolean isOneDated() {
    return isOneDated;
  }

  private WorldPlace.Dimension dimension(String name, List<?> values) {
    List<Reading<?>> readings = new ArrayList<>();
    values.forEach(value -> readings.add(Reading.known(value)));
    if (open) {
      readings.add(Reading.unknown());
    }
    return new WorldPlace.Dimension(name, readings);
  }

  private WorldPlace.Dimension orAbsent(String name, List<?> values) {
    WorldPlace.Dimension dimension = dimension(name, values);
    dimension.values().add(Reading.absent());
    return dimension;
  }

  private static List<Integer> upTo(int last) {
    return IntStream.rangeClosed(0, last).boxed().toList();
  }

  private void add(World.Part part, WorldPlace place, int depth) {
    switch (part) {
      case FLAGS -> flags(place, 1 + choices.below(2));
      case COMPARED_FLAGS -> {
        flags(place, 3);
        // Without a constant a fact of three values would pass for one of two.
        Condition<Sample> withConstant = Not.of(Comparison.is(Sample.A, true));
        place.leaves.add(() -> AnyOf.of(withConstant, FactComparison.same(flag(3), flag(3))));
        place.leaves.add(
            () -> AllOf.of(withConstant, FactComparison.of(flag(3), choices.threshold(), flag(3))));
      }
      case COLOR -> {
        place.dimensions.add(dimension("color", List.of(Sample.Color.values())));
        place.leaves.add(() -> Comparison.is(Sample.COLOR, choices.pick(Sample.Color.class)));
        place.leaves.add(
            () ->
                Comparison.isOneOf(
                    Sample.COLOR, Array.fill(2, () -> choices.pick(Sample.Color.class))));
        place.leaves.add(
            () ->
                Comparison.threshold(
                    Sample.COLOR, choices.threshold(), choices.pick(Sample.Color.class)));
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
        place.leaves.add(() -> Comparison.is(name(), choices.pick(List.of("p", "q"))));
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
        place.leaves.add(() -> choices.pick(List.of(JUDGED, JUDGED_AGAIN)));
      }
      case CODE -> {
        place.dimensions.add(dimension("code", List.of(true, false)));
        place.dimensions.add(dimension("reading code", List.of(true, false)));
        place.dimensions.add(dimension("a", List.of(true, false)));
        place.leaves.add(() -> choices.pick(List.of(CODE, READING_CODE)));
      }
      case CODE_OF_PARTS -> {
        place.dimensions.add(dimension("code of parts", List.of(true, false)));
        place.leaves.add(this::codeOfParts);
      }
      case WITHIN -> {
        WorldPlace of = part(depth > 0 ? 12 : 30, depth + 1);
        place.dimensions.add(dimension("part", samples(of)));
        place.leaves.add(
            () -> PartCondition.of(Sample.PART, conditions.draw(of, choices.below(3))));
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
        WorldPlace of = part(depth > 0 ? 12 : 30, depth + 1);
        place.dimensions.add(orAbsent("report", samples(of)));
        place.leaves.add(() -> presence(REPORT));
        place.leaves.add(() -> PartCondition.of(REPORT, conditions.draw(of, choices.below(3))));
      }
      case DAY_THAT_MAY_BE_ABSENT -> {
        place.dimensions.add(orAbsent("day of report", days()));
        place.dates.add(DAY_OF_REPORT);
        place.leaves.add(() -> presence(DAY_OF_REPORT));
      }
    }
  }

  private Condition<Sample> presence(Fact<Sample, ?> fact) {
    return Comparison.is(Fact.presenceOf(fact), choices.yes());
  }

  /** Code that reads what conditions may ask as parts, too. */
  private Condition<Sample> codeOfParts() {
    List<Fact<Sample, ?>> reads = new ArrayList<>();
    for (Fact<Sample, ?> fact : List.<Fact<Sample, ?>>of(Sample.PART, Sample.PARTS)) {
      if (whole.has(fact.name())) {
        reads.add(fact);
      }
    }
    return OpaqueCondition.of(
        "code of parts", s -> WorldFacts.answer(s, "code of parts").equals(true), reads);
  }

  private void flags(WorldPlace place, int count) {
    List<String> names = List.of("a", "b", "c").subList(0, count);
    names.forEach(name -> place.dimensions.add(dimension(name, List.of(true, false))));
    place.leaves.add(() -> Comparison.is(flag(count), choices.yes()));
  }

  private Fact<Sample, Boolean> flag(int count) {
    return choices.pick(List.of(Sample.A, Sample.B, Sample.C).subList(0, count));
  }

  private void numbers(
      WorldPlace place, List<Fact<Sample, Integer>> facts, List<Integer> constants) {
    facts.forEach(fact -> place.dimensions.add(dimension(fact.name(), upTo(6))));
    place.leaves.add(
        () ->
            Comparison.threshold(
                choices.pick(facts), choices.threshold(), choices.pick(constants)));
    place.leaves.add(() -> Comparison.is(choices.pick(facts), choices.pick(constants)));
    if (facts.size() > 1) {
      place.leaves.add(
          () -> FactComparison.of(choices.pick(facts), choices.threshold(), choices.pick(facts)));
      place.leaves.add(() -> FactComparison.same(choices.pick(facts), choices.pick(facts)));
    }
  }

  private void tags(WorldPlace place, List<Fact<Sample, Set<Sample.Tag>>> facts) {
    List<Set<Sample.Tag>> sets = subsets(List.of(Sample.Tag.values()));
    facts.forEach(fact -> place.dimensions.add(dimension(fact.name(), sets)));
    place.leaves.add(() -> ofSet(choices.pick(facts), List.of(Sample.Tag.values())));
    place.leaves.add(() -> Comparison.is(choices.pick(facts), choices.pick(sets)));
  }

  private <E> Condition<Sample> ofSet(Fact<Sample, Set<E>> fact, List<E> elements) {
    Operator operator =
        choices.pick(
            List.of(
                Operator.CONTAINS_ANY_OF,
                Operator.CONTAINS_ALL_OF,
                Operator.CONTAINS_ONLY,
                Operator.IS_EMPTY));
    List<E> some = elements.subList(0, 1 + choices.below(elements.size()));
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
    return choices.pick(List.of(NAME, OTHER_NAME));
  }

  /** Two days before, between and after the days of change, for two dates may be compared. */
  private static List<LocalDate> days() {
    return IntStream.rangeClosed(1, 8).mapToObj(Sample::day).toList();
  }

  /** What can be asked as of a date, once it is known which dates and facts there are. */
  private void dated(WorldPlace place) {
    List<Fact<Sample, LocalDate>> dates = place.dates;
    if (dates.isEmpty()) {
      return;
    }
    place.leaves.add(
        () ->
            Comparison.threshold(
                choices.pick(dates),
                choices.threshold(),
                choices.pick(List.of(CHANGE, NEXT_CHANGE))));
    if (dates.size() > 1) {
      place.leaves.add(
          () -> FactComparison.of(choices.pick(dates), choices.threshold(), choices.pick(dates)));
    }
    if (place.has("color")) {
      place.leaves.add(() -> ListMembership.of(Sample.COLOR, ROSTER, choices.pick(dates)));
    }
    if (place.has("x") && !place.has("z")) {
      place.leaves.add(
          () ->
              DatedComparison.threshold(Sample.X, choices.threshold(), LIMIT, choices.pick(dates)));
      place.leaves.add(() -> DatedComparison.is(Sample.X, LIMIT, choices.pick(dates)));
    }
  }

  /** A part with a few facts of its own. */
  private WorldPlace part(int most, int depth) {
    List<World.Part> possible =
        new ArrayList<>(
            List.of(
                World.Part.FLAGS,
                World.Part.COLOR,
                World.Part.NUMBER,
                World.Part.TAGS,
                World.Part.DAY,
                World.Part.CODE,
                World.Part.NUMBER_THAT_MAY_BE_ABSENT));
    if (depth < 2) {
      possible.add(World.Part.WITHIN);
      possible.add(World.Part.PART_THAT_MAY_BE_ABSENT);
      possible.add(World.Part.QUANTIFIED);
    }
    possible.retainAll(allowed);
    choices.shuffle(possible);
    WorldPlace place = new WorldPlace();
    for (World.Part part : possible) {
      WorldPlace addition = new WorldPlace();
      add(part, addition, depth);
      place.addIfSmall(addition, most);
    }
    if (place.dimensions.isEmpty()) {
      add(World.Part.FLAGS, place, depth);
    }
    // There is one date of the decision, also for what is asked of a part.
    if (whole.has(AS_OF)) {
      place.dates.add(Fact.asOf());
    }
    dated(place);
    place.dimensions.forEach(one -> within.add(one.name()));
    // A judgment is about the whole wherever it is asked.
    if (whole.has("first-look")) {
      place.leaves.add(() -> choices.pick(List.of(JUDGED, JUDGED_AGAIN)));
    }
    return place;
  }

  private List<Sample> samples(WorldPlace place) {
    List<Sample> samples = new ArrayList<>();
    samples.add(new Sample(HashMap.empty()));
    for (WorldPlace.Dimension dimension : place.dimensions) {
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
  private void quantified(WorldPlace place, int depth) {
    WorldPlace of = part(open ? 9 : 6, depth + 1);
    boolean isDated = !of.dates.isEmpty();
    boolean two = !open && !isDated && choices.yes();
    int count = two ? 2 : 1;
    List<Condition<Sample>> pool = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      pool.add(conditions.draw(of, choices.below(3)));
    }
    List<Sample> samples = samples(of);
    List<Seq<Sample>> parts = new ArrayList<>();
    choose(samples, 0, Array.empty(), two ? 3 : 2, parts);
    place.dimensions.add(dimension("parts", parts));
    place.leaves.add(
        () ->
            QuantifiedCondition.of(
                Sample.PARTS, choices.pick(Quantifier.class), choices.pick(pool)));
    isOneDated = true;
  }

  private static void choose(
      List<Sample> samples, int from, Seq<Sample> chosen, int room, List<Seq<Sample>> all) {
    all.add(chosen);
    for (int i = from; i < samples.size() && room > 0; i++) {
      choose(samples, i, chosen.append(samples.get(i)), room - 1, all);
    }
  }
}
