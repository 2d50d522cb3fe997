package dev.proviso.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.condition.AllOf;
import dev.proviso.condition.Comparison;
import dev.proviso.condition.Condition;
import dev.proviso.condition.FactComparison;
import dev.proviso.condition.Judgment;
import dev.proviso.condition.JudgmentQuestion;
import dev.proviso.condition.Operator;
import dev.proviso.condition.PartCondition;
import dev.proviso.fact.Fact;
import dev.proviso.fact.Reading;
import dev.proviso.policy.Gen;
import dev.proviso.policy.Sample;
import dev.proviso.policy.UnanimousPolicy;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** A case says what matters and nothing else. */
class CounterexampleTest {

  private static final int TRIES = 60;
  private static final int CONTRASTED = 40;

  /**
   * All of which a case tells a value that a person can look up in the world, and tells it alone:
   * how a number stands to another is shown by two values.
   */
  private static final Set<World.Part> REPORTED =
      EnumSet.complementOf(
          EnumSet.of(
              World.Part.COMPARED_FLAGS,
              World.Part.COMPARED_NUMBERS,
              World.Part.THREE_NUMBERS,
              World.Part.COMPARED_TAGS,
              World.Part.NAMES,
              World.Part.WORDS,
              World.Part.AS_OF,
              World.Part.DAY_THAT_MAY_BE_ABSENT,
              World.Part.QUANTIFIED));

  /** Of a set all is told, though only some of its elements may matter. */
  private static final Set<World.Part> REPORTED_ALONE =
      EnumSet.copyOf(REPORTED.stream().filter(part -> part != World.Part.TAGS).toList());

  /** No single subject is a case of these, or it is a case together with another subject. */
  private static final Set<ClaimKind> NOT_OF_ONE_SUBJECT =
      EnumSet.of(
          ClaimKind.UNAMBIGUOUS,
          ClaimKind.EVERY_RULE_REACHABLE,
          ClaimKind.NO_RULE_REDUNDANT,
          ClaimKind.NO_CONDITION_REDUNDANT,
          ClaimKind.NO_PERMISSION_OVERRIDDEN,
          ClaimKind.NO_VACUOUS_PERMISSION,
          ClaimKind.MONOTONE);

  @Provide
  Arbitrary<Trial> known() {
    return Gen.sized((random, size) -> Trial.of(random, size, false, REPORTED));
  }

  @Provide
  Arbitrary<Trial> open() {
    return Gen.sized((random, size) -> Trial.of(random, size, true, REPORTED));
  }

  /** A claim of a trial with the case that was found for it. */
  record Shown(Trial trial, Enumeration enumeration, Claim<Sample> claim, Finding finding) {

    Seq<FactValue> circumstances() {
      return finding.example().get().factValues();
    }

    /** Whether every subject is a case that has what is told of some facts. */
    boolean isEnough(Seq<FactValue> facts) {
      IntPredicate isCase = enumeration.isCase(claim);
      List<World.Subject> subjects = trial.world().subjects();
      return IntStream.range(0, subjects.size())
          .filter(i -> FactValueMatcher.matchesAll(subjects.get(i), facts))
          .allMatch(isCase);
    }

    /** Whether the world has a subject that is as is told. */
    boolean isThere() {
      return trial.world().subjects().stream()
          .anyMatch(one -> FactValueMatcher.matchesAll(one, circumstances()));
    }

    /** Whether values of so many facts are enough, whatever all others are. */
    boolean isThereOneOf(int size) {
      IntPredicate isCase = enumeration.isCase(claim);
      List<World.Subject> subjects = trial.world().subjects();
      boolean[] cases = new boolean[subjects.size()];
      for (int i = 0; i < cases.length; i++) {
        cases[i] = isCase.test(i);
      }
      Seq<Map<String, Object>> all = Array.ofAll(subjects).map(Shown::facts);
      return Array.ofAll(all.head().keySet())
          .combinations(size)
          .exists(
              names -> {
                Set<Seq<Object>> every = new HashSet<>();
                Set<Seq<Object>> none = new HashSet<>();
                for (int i = 0; i < cases.length; i++) {
                  every.add(names.map(all.get(i)::get));
                  if (!cases[i]) {
                    none.add(names.map(all.get(i)::get));
                  }
                }
                return none.size() < every.size();
              });
    }

    private static Map<String, Object> facts(World.Subject subject) {
      Map<String, Object> facts = new HashMap<>();
      subject.sample().answers().forEach((name, reading) -> facts.put(name, reading.value()));
      for (String look : List.of("first-look", "second-look")) {
        facts.put(
            look, subject.judgments().find(one -> one.id().equals(look)).map(Judgment::holds));
      }
      return facts;
    }

    String words() {
      return trial + "\n" + finding.explain();
    }
  }

  static List<Shown> shown(Trial trial) {
    Enumeration enumeration = new Enumeration(trial.world(), Enumeration.Way.RIGHTLY);
    return trial.claims().stream()
        .filter(claim -> !NOT_OF_ONE_SUBJECT.contains(ClaimKind.of(claim)))
        .filter(
            claim ->
                ClaimKind.of(claim) != ClaimKind.COMPLETE
                    || !(claim.policies().head() instanceof UnanimousPolicy<Sample>))
        .map(claim -> new Shown(trial, enumeration, claim, Prover.standard().check(claim)))
        .filter(one -> one.finding().example().isDefined())
        .toList();
  }

  @Property(tries = TRIES)
  void every_subject_that_matches_a_case_is_a_case(@ForAll("known") Trial trial) {
    shown(trial)
        .forEach(one -> assertThat(one.isEnough(one.circumstances())).as(one.words()).isTrue());
  }

  @Property(tries = TRIES)
  void every_subject_that_matches_a_case_is_a_case_whatever_else_is_not_known(
      @ForAll("open") Trial trial) {
    shown(trial)
        .forEach(one -> assertThat(one.isEnough(one.circumstances())).as(one.words()).isTrue());
  }

  @Provide
  Arbitrary<Trial> knownAlone() {
    return Gen.sized((random, size) -> Trial.of(random, size, false, REPORTED_ALONE));
  }

  @Provide
  Arbitrary<Trial> openAlone() {
    return Gen.sized((random, size) -> Trial.of(random, size, true, REPORTED_ALONE));
  }

  @Property(tries = TRIES)
  void without_any_one_of_its_facts_a_case_is_none(@ForAll("knownAlone") Trial trial) {
    shown(trial).forEach(one -> assertThat(superfluous(one)).as(one.words()).isEmpty());
  }

  @Property(tries = TRIES)
  void without_any_one_of_its_facts_a_case_is_none_where_facts_are_not_known(
      @ForAll("openAlone") Trial trial) {
    shown(trial).forEach(one -> assertThat(superfluous(one)).as(one.words()).isEmpty());
  }

  /** What can be left out; whatever is enough with less is enough with one left out. */
  static Option<FactValue> superfluous(Shown shown) {
    return shown
        .circumstances()
        .find(factValue -> shown.isEnough(shown.circumstances().remove(factValue)));
  }

  /** Of a set all is told that is in it, and of a list all of its parts, as far as they matter. */
  static final Set<World.Part> WITH_LISTS = with(REPORTED, World.Part.QUANTIFIED);

  private static Set<World.Part> with(Set<World.Part> parts, World.Part... more) {
    Set<World.Part> all = EnumSet.copyOf(parts);
    all.addAll(List.of(more));
    return all;
  }

  @Provide
  Arbitrary<Trial> knownLists() {
    return Gen.sized((random, size) -> Trial.of(random, size, false, WITH_LISTS));
  }

  @Provide
  Arbitrary<Trial> openLists() {
    return Gen.sized((random, size) -> Trial.of(random, size, true, WITH_LISTS));
  }

  static void isSmallest(Trial trial) {
    for (Shown one : shown(trial)) {
      assertThat(one.isEnough(one.circumstances())).as(one.words()).isTrue();
      assertThat(superfluous(one)).as(one.words()).isEmpty();
    }
  }

  @Property(tries = TRIES)
  void of_a_case_no_fact_and_no_part_of_a_list_can_be_left_out(@ForAll("knownLists") Trial trial) {
    isSmallest(trial);
  }

  @Property(tries = TRIES)
  void of_a_case_no_fact_and_no_part_of_a_list_can_be_left_out_where_facts_are_not_known(
      @ForAll("openLists") Trial trial) {
    isSmallest(trial);
  }

  @Test
  void that_parts_are_known_is_not_reported_beside_one_of_which_something_is_not() {
    VariableSpace space = new Session<Sample>(true).space();
    AssignmentData answers = new AssignmentData(space);
    FactValue ofOneOfParts = FactValue.of("parts #1 › x", space.words.notKnown());
    FactValue ofPart = FactValue.of("part › x", space.words.notKnown());

    assertThat(answers.knows(List.of(ofOneOfParts), "parts")).isTrue();
    assertThat(answers.knows(List.of(ofPart), "part")).isFalse();
  }

  /**
   * Two values that are compared are stated by both. Beside a value near the end of the world there
   * is no room for two others that differ.
   */
  private static final Set<World.Part> COMPARED =
      EnumSet.of(
          World.Part.FLAGS,
          World.Part.COMPARED_FLAGS,
          World.Part.COMPARED_NUMBERS,
          World.Part.THREE_NUMBERS,
          World.Part.COMPARED_TAGS,
          World.Part.NAMES,
          World.Part.DAY,
          World.Part.AS_OF);

  private static final Set<String> ENDS = Set.of("0", "1", "5", "6", "2020-01-01", "2020-01-08");

  @Provide
  Arbitrary<Trial> compared() {
    return Gen.sized((random, size) -> Trial.of(random, size, random.nextBoolean(), COMPARED));
  }

  @Property(tries = TRIES)
  void of_a_case_of_compared_facts_none_can_be_left_out(@ForAll("compared") Trial trial) {
    for (Shown one : shown(trial)) {
      if (one.isThere()
          && !one.circumstances().exists(factValue -> ENDS.contains(factValue.value()))) {
        assertThat(one.isEnough(one.circumstances())).as(one.words()).isTrue();
        assertThat(superfluous(one)).as(one.words()).isEmpty();
      }
    }
  }

  private static final Set<World.Part> FEW =
      EnumSet.of(
          World.Part.FLAGS,
          World.Part.COLOR,
          World.Part.NUMBER,
          World.Part.JUDGMENTS,
          World.Part.CODE);

  @Provide
  Arbitrary<Trial> few() {
    return Gen.sized((random, size) -> Trial.of(random, size, random.nextBoolean(), FEW));
  }

  @Property(tries = TRIES)
  void there_is_no_case_with_fewer_facts(@ForAll("few") Trial trial) {
    for (Shown one : shown(trial)) {
      int size = one.circumstances().size();
      assertThat(size == 0 || !one.isThereOneOf(size - 1)).as(one.words()).isTrue();
    }
  }

  @Property(tries = TRIES)
  void the_sentence_names_the_facts_that_matter_and_no_others(@ForAll("known") Trial trial) {
    for (Shown one : shown(trial)) {
      String sentence = one.finding().example().get().sentence();
      assertThat(sentence)
          .isEqualTo(
              one.circumstances().isEmpty()
                  ? "whatever the facts are"
                  : one.circumstances()
                      .map(factValue -> factValue.question() + ": " + factValue.value())
                      .mkString("; "));
      assertThat(one.circumstances().map(FactValue::question).distinct())
          .hasSameSizeAs(one.circumstances());
    }
  }

  /** Of a part that is not known, nothing is said: of this one all that matters is that it is. */
  private static Condition<Sample> properPart() {
    return PartCondition.of(Sample.PART, JudgmentQuestion.<Sample>of("look", "it is proper"));
  }

  private static String example(Condition<Sample> condition) {
    Claim<Sample> claim = Claims.satisfiable(condition).overAllSubjects();
    return Prover.standard().check(claim).example().get().sentence();
  }

  @Test
  void that_a_part_is_known_is_reported_where_nothing_else_says_so() {
    assertThat(example(properPart())).isEqualTo("look: yes; part: known");
  }

  @Test
  void that_a_part_is_known_goes_without_saying_where_one_of_its_parts_is() {
    assertThat(example(PartCondition.of(Sample.PART, properPart())))
        .isEqualTo("look: yes; part › part: known");
  }

  @Test
  void that_a_part_is_known_is_not_described_by_a_fact_whose_name_begins_alike() {
    Fact<Sample, Boolean> partner = Fact.of("partner", sample -> Reading.unknown());

    assertThat(example(AllOf.of(Comparison.is(partner, true), properPart())))
        .isEqualTo("partner: yes; look: yes; part: known");
  }

  @Test
  void how_two_numbers_stand_to_each_other_is_described_by_both() {
    Claim<Sample> claim =
        Claims.satisfiable(FactComparison.of(Sample.X, Operator.AT_MOST, Sample.Y));
    Counterexample shown = Prover.standard().check(claim).example().get();

    assertThat(shown.factValues().map(FactValue::question)).containsExactly("x", "y");
  }

  @Test
  void a_fact_too_many_or_too_few_is_noticed() {
    Random random = new Random(20211206);
    int many = 0;
    int few = 0;
    for (int i = 0; i < CONTRASTED; i++) {
      Trial trial = Trial.of(random, 1 + i % 2, i % 3 == 0, REPORTED);
      for (Shown one : shown(trial)) {
        few += one.circumstances().nonEmpty() && !one.isEnough(one.circumstances().tail()) ? 1 : 0;
        many +=
            another(one).exists(factValue -> one.isEnough(one.circumstances().append(factValue)))
                ? 1
                : 0;
      }
    }
    assertThat(few).isGreaterThan(CONTRASTED);
    assertThat(many).isGreaterThan(CONTRASTED);
  }

  /** A fact that a case does not name. */
  private static Option<FactValue> another(Shown shown) {
    return io.vavr.collection.Array.of("a", "x", "color")
        .filter(fact -> shown.trial().world().has(fact))
        .filter(
            fact -> !shown.circumstances().exists(factValue -> factValue.question().equals(fact)))
        .map(fact -> FactValue.of(fact, fact.equals("a") ? "yes" : fact.equals("x") ? "2" : "red"))
        .headOption();
  }
}
