package dev.proviso.dsl;

import static dev.proviso.dsl.ParcelFacts.INSURED;
import static dev.proviso.dsl.ParcelFacts.WEIGHT;
import static dev.proviso.dsl.Policies.allMustPermit;
import static dev.proviso.dsl.Policies.allOf;
import static dev.proviso.dsl.Policies.anyOf;
import static dev.proviso.dsl.Policies.choice;
import static dev.proviso.dsl.Policies.choices;
import static dev.proviso.dsl.Policies.define;
import static dev.proviso.dsl.Policies.exception;
import static dev.proviso.dsl.Policies.flag;
import static dev.proviso.dsl.Policies.forbid;
import static dev.proviso.dsl.Policies.judgment;
import static dev.proviso.dsl.Policies.not;
import static dev.proviso.dsl.Policies.opaque;
import static dev.proviso.dsl.Policies.part;
import static dev.proviso.dsl.Policies.parts;
import static dev.proviso.dsl.Policies.permit;
import static dev.proviso.dsl.Policies.policy;
import static dev.proviso.dsl.Policies.quantity;
import static dev.proviso.rule.CombiningAlgorithm.FORBID_OVERRIDES;
import static dev.proviso.rule.CombiningAlgorithm.PERMIT_OVERRIDES;
import static dev.proviso.rule.Outcome.FORBIDDEN;
import static dev.proviso.rule.Outcome.PERMITTED;
import static io.vavr.control.Option.none;
import static io.vavr.control.Option.some;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.proviso.condition.AllOf;
import dev.proviso.condition.AnyOf;
import dev.proviso.condition.Condition;
import dev.proviso.condition.Definition;
import dev.proviso.condition.JudgmentQuestion;
import dev.proviso.condition.Not;
import dev.proviso.condition.OpaqueCondition;
import dev.proviso.fact.Fact;
import dev.proviso.fact.Grade;
import dev.proviso.fact.Reading;
import dev.proviso.policy.Policy;
import dev.proviso.rule.Effect;
import dev.proviso.rule.Rule;
import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PoliciesTest {

  private static final Condition<Parcel> HEAVY = WEIGHT.moreThan(30);
  private static final Condition<Parcel> LIGHT = WEIGHT.lessThan(2);
  private static final Condition<Parcel> COVERED = INSURED.isTrue();
  private static final OrderedFact<Parcel, LocalDate> SENT =
      quantity("day of sending").known(parcel -> LocalDate.of(2022, 1, 1));

  /** A way to make a fact, and what the fact reads. */
  record Making<H>(
      String verb, Supplier<H> handle, Function<H, Fact<String, ?>> fact, Reading<?> reading) {
    @Override
    public String toString() {
      return verb + " -> " + reading.status();
    }
  }

  static Stream<Making<?>> makings() {
    Set<String> set = HashSet.of("a", "b");
    Seq<String> seq = Array.of("a", "b");
    Reading<Boolean> declared = Reading.known(true).graded(Grade.DECLARED);
    return Stream.of(
        ofFlag("flag", () -> flag("f").known(s -> true), Reading.known(true)),
        ofFlag("flag", () -> flag("f").known(s -> false), Reading.known(false)),
        ofFlag("flag, ifKnown", () -> flag("f").ifKnown(s -> some(true)), Reading.known(true)),
        ofFlag("flag, ifKnown", () -> flag("f").ifKnown(s -> none()), Reading.unknown()),
        ofFlag("flag, from", () -> flag("f").from(s -> declared), declared),
        ofQuantity("quantity", () -> quantity("f").known(s -> 1), Reading.known(1)),
        ofQuantity(
            "quantity, ifKnown", () -> quantity("f").ifKnown(s -> some(1)), Reading.known(1)),
        ofQuantity(
            "quantity, ifKnown", () -> quantity("f").ifKnown(s -> none()), Reading.unknown()),
        ofQuantity(
            "quantity, from",
            () -> quantity("f").from(s -> Reading.conflicting("why")),
            Reading.conflicting("why")),
        ofChoice("choice", () -> choice("f").known(s -> s), Reading.known("subject")),
        ofChoice(
            "choice, ifKnown", () -> choice("f").ifKnown(s -> some(s)), Reading.known("subject")),
        ofChoice("choice, ifKnown", () -> choice("f").ifKnown(s -> none()), Reading.unknown()),
        ofChoice("choice, from", () -> choice("f").from(s -> declared), declared),
        ofChoices("choices", () -> choices("f").known(s -> set), Reading.known(set)),
        ofChoices(
            "choices, ifKnown", () -> choices("f").ifKnown(s -> some(set)), Reading.known(set)),
        ofChoices("choices, ifKnown", () -> choices("f").ifKnown(s -> none()), Reading.unknown()),
        ofChoices(
            "choices, from",
            () -> choices("f").from(s -> Reading.failed("why")),
            Reading.failed("why")),
        ofPart("part", () -> part("f").known(s -> s), Reading.known("subject")),
        ofPart("part, ifKnown", () -> part("f").ifKnown(s -> some(s)), Reading.known("subject")),
        ofPart("part, ifKnown", () -> part("f").ifKnown(s -> none()), Reading.unknown()),
        ofParts("parts", () -> parts("f").known(s -> seq), Reading.known(seq)),
        ofParts("parts, ifKnown", () -> parts("f").ifKnown(s -> some(seq)), Reading.known(seq)),
        ofParts("parts, ifKnown", () -> parts("f").ifKnown(s -> none()), Reading.unknown()));
  }

  /** Answers as the JDK gives them. */
  @SuppressWarnings("NullAway") // it does not look at the type argument of Function
  static Stream<Making<?>> makingsOfTheJdk() {
    List<String> list = List.of("b", "a", "b");
    Reading<Set<String>> two = Reading.known(HashSet.of("a", "b"));
    Reading<Seq<String>> three = Reading.known(Array.of("b", "a", "b"));
    return Stream.of(
        ofFlag("flag", () -> flag("f").unknownIfEmpty(s -> Optional.of(true)), Reading.known(true)),
        ofFlag("flag", () -> flag("f").unknownIfEmpty(s -> Optional.empty()), Reading.unknown()),
        ofFlag("flag", () -> flag("f").unknownIfNull(s -> true), Reading.known(true)),
        ofFlag("flag", () -> flag("f").unknownIfNull(s -> null), Reading.unknown()),
        ofQuantity(
            "quantity", () -> quantity("f").unknownIfEmpty(s -> Optional.of(1)), Reading.known(1)),
        ofQuantity("quantity", () -> quantity("f").unknownIfNull(s -> null), Reading.unknown()),
        ofChoice(
            "choice",
            () -> choice("f").unknownIfEmpty(s -> Optional.of(s)),
            Reading.known("subject")),
        ofChoice("choice", () -> choice("f").unknownIfNull(s -> null), Reading.unknown()),
        ofChoices("choices", () -> choices("f").known(s -> list), two),
        ofChoices("choices", () -> choices("f").known(s -> new TreeSet<>(list)), two),
        ofChoices("choices", () -> choices("f").unknownIfEmpty(s -> Optional.of(list)), two),
        ofChoices("choices", () -> choices("f").unknownIfNull(s -> list), two),
        ofChoices(
            "choices",
            () -> choices("f").<String, String>unknownIfNull(s -> null),
            Reading.unknown()),
        ofPart(
            "part", () -> part("f").unknownIfEmpty(s -> Optional.of(s)), Reading.known("subject")),
        ofPart("part", () -> part("f").unknownIfNull(s -> null), Reading.unknown()),
        ofParts("parts", () -> parts("f").known(s -> list), three),
        ofParts("parts", () -> parts("f").unknownIfEmpty(s -> Optional.of(list)), three),
        ofParts(
            "parts", () -> parts("f").<String, String>unknownIfNull(s -> null), Reading.unknown()));
  }

  @ParameterizedTest
  @MethodSource("makingsOfTheJdk")
  <H> void a_fact_takes_what_the_jdk_has(Making<H> making) {
    assertThat(making.fact().apply(making.handle().get()).read("subject"))
        .isEqualTo(making.reading());
  }

  @Test
  @SuppressWarnings("NullAway") // what an author may do all the same
  void null_in_place_of_an_optional_or_a_collection_is_a_failed_reading() {
    assertThat(flag("f").<String>unknownIfEmpty(s -> null).fact().read("subject").isFailed())
        .isTrue();
    assertThat(choices("f").<String, String>known(s -> null).fact().read("subject").isFailed())
        .isTrue();
    assertThat(parts("f").<String, String>known(s -> null).fact().read("subject").isFailed())
        .isTrue();
    assertThat(
            choices("f")
                .<String, String>known(s -> Arrays.asList("a", null))
                .fact()
                .read("subject")
                .isFailed())
        .isTrue();
  }

  @Test
  void what_can_be_read_only_once_is_a_failed_reading_at_once() {
    Iterator<String> once = List.of("a").iterator();
    Fact<String, Set<String>> set = choices("f").<String, String>known(s -> () -> once).fact();
    Fact<String, Seq<String>> seq =
        parts("f").<String, String>ifKnown(s -> some(Array.of("a").iterator())).fact();

    assertThat(set.read("subject").reason().get()).contains("return a collection");
    assertThat(set.read("subject").isFailed()).isTrue();
    assertThat(seq.read("subject").isFailed()).isTrue();
  }

  @Test
  void what_gives_another_iterator_each_time_over_what_is_read_once_is_a_failed_reading() {
    Iterator<String> once = List.of("a").iterator();
    Iterable<String> shared =
        () ->
            io.vavr.collection.Iterator.continually(once)
                .takeWhile(Iterator::hasNext)
                .map(Iterator::next);
    Fact<String, Set<String>> set = choices("f").<String, String>known(s -> shared).fact();

    assertThat(set.read("subject").isFailed()).isTrue();
  }

  @Test
  void facts_that_read_in_the_same_way_are_equal() {
    Function<String, Optional<String>> accessor = s -> Optional.of(s);
    Function<String, List<String>> list = List::of;

    assertThat(choice("f").unknownIfEmpty(accessor).fact())
        .isEqualTo(choice("f").unknownIfEmpty(accessor).fact());
    assertThat(choices("f").known(list).fact()).isEqualTo(choices("f").known(list).fact());
    assertThat(parts("f").known(list).fact()).isEqualTo(parts("f").known(list).fact());
  }

  private static Making<?> ofFlag(
      String verb, Supplier<BooleanFact<String>> flag, Reading<?> reading) {
    return new Making<>(verb, flag, BooleanFact::fact, reading);
  }

  private static Making<?> ofQuantity(
      String verb, Supplier<OrderedFact<String, Integer>> quantity, Reading<?> reading) {
    return new Making<>(verb, quantity, OrderedFact::fact, reading);
  }

  private static Making<?> ofChoice(
      String verb, Supplier<ValueFact<String, Object>> choice, Reading<?> reading) {
    return new Making<>(verb, choice, ValueFact::fact, reading);
  }

  private static Making<?> ofChoices(
      String verb, Supplier<SetFact<String, String>> choices, Reading<?> reading) {
    return new Making<>(verb, choices, SetFact::fact, reading);
  }

  private static Making<?> ofPart(
      String verb, Supplier<PartFact<String, Object>> part, Reading<?> reading) {
    return new Making<>(verb, part, PartFact::fact, reading);
  }

  private static Making<?> ofParts(
      String verb, Supplier<PartsFact<String, String>> parts, Reading<?> reading) {
    return new Making<>(verb, parts, PartsFact::fact, reading);
  }

  @ParameterizedTest
  @MethodSource("makings")
  <H> void a_fact_reads_what_its_accessor_says_and_prints_as_its_name(Making<H> making) {
    H handle = making.handle().get();
    Fact<String, ?> fact = making.fact().apply(handle);

    assertThat(handle).hasToString("f");
    assertThat(fact.name()).isEqualTo("f");
    assertThat(fact.read("subject")).isEqualTo(making.reading());
  }

  @Test
  void what_is_said_is_the_condition_that_is_meant() {
    Predicate<Parcel> even = parcel -> parcel.weight() % 2 == 0;

    assertThat(allOf(HEAVY, COVERED, LIGHT)).isEqualTo(AllOf.of(HEAVY, COVERED, LIGHT));
    assertThat(anyOf(HEAVY, COVERED, LIGHT)).isEqualTo(AnyOf.of(HEAVY, COVERED, LIGHT));
    assertThat(not(HEAVY)).isEqualTo(Not.of(HEAVY));
    assertThat(define("heavy").as(HEAVY)).isEqualTo(Definition.of("heavy", HEAVY));
    assertThat(judgment("fair", "Is it fair?"))
        .isEqualTo(JudgmentQuestion.of("fair", "Is it fair?"));
    assertThat(opaque("its weight is even", even, WEIGHT.fact()))
        .isEqualTo(OpaqueCondition.of("its weight is even", even, Array.of(WEIGHT.fact())));
  }

  @Test
  void a_rule_has_the_effect_that_it_opens_with() {
    assertThat(permit("a").when(HEAVY)).isEqualTo(Rule.of(Effect.PERMIT, "a", HEAVY));
    assertThat(forbid("a").when(HEAVY)).isEqualTo(Rule.of(Effect.FORBID, "a", HEAVY));
    assertThat(forbid("a").when(HEAVY).unless(exception("b").when(COVERED)))
        .isEqualTo(Rule.of(Effect.FORBID, "a", HEAVY).unless("b", COVERED));
  }

  @Test
  void a_policy_has_all_that_its_sentence_says() {
    Rule<Parcel> heavy = forbid("heavy").when(HEAVY);
    Rule<Parcel> covered = permit("covered").when(COVERED);
    Policy<Parcel> meant = Policy.of("p", Array.of(heavy, covered), PERMIT_OVERRIDES, FORBIDDEN);

    assertThat(policy("p").rules(heavy, covered).combining(PERMIT_OVERRIDES).otherwise(FORBIDDEN))
        .isEqualTo(meant);
    assertThat(
            policy("p")
                .rules(Array.of(heavy, covered))
                .combining(PERMIT_OVERRIDES)
                .asOf(SENT)
                .otherwise(FORBIDDEN))
        .isEqualTo(meant.asOf(SENT.fact()))
        .isNotEqualTo(meant);
  }

  @Test
  void only_what_every_policy_permits_is_permitted_by_them_together() {
    Policy<Parcel> open = sending("open", COVERED);
    Policy<Parcel> closed = sending("closed", HEAVY);
    Policy<Parcel> light = sending("light", WEIGHT.lessThan(6));

    assertThat(allMustPermit("all", open, light).decide(Parcel.ordinary()).outcome())
        .isEqualTo(PERMITTED);
    assertThat(allMustPermit("all", open, light, closed).decide(Parcel.ordinary()).outcome())
        .isEqualTo(FORBIDDEN);
  }

  private static Policy<Parcel> sending(String id, Condition<Parcel> condition) {
    return policy(id)
        .rules(permit(id).when(condition))
        .combining(FORBID_OVERRIDES)
        .otherwise(FORBIDDEN);
  }

  @Test
  void conditions_of_a_list_are_joined_like_those_that_are_written_out() {
    List<Condition<Parcel>> two = List.of(INSURED.isTrue(), WEIGHT.atMost(5));
    assertThat(Policies.<Parcel>allOf(two)).isEqualTo(allOf(INSURED.isTrue(), WEIGHT.atMost(5)));
    assertThat(Policies.<Parcel>anyOf(two)).isEqualTo(anyOf(INSURED.isTrue(), WEIGHT.atMost(5)));
    assertThat(Policies.<Parcel>allOf(List.of(INSURED.isTrue()))).isEqualTo(INSURED.isTrue());
  }

  @Test
  void joining_an_empty_list_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Policies.<Parcel>allOf(List.of()))
        .withMessage(
            "allOf: the list of the conditions is empty; give one or more, or leave out the allOf");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Policies.<Parcel>anyOf(List.of()))
        .withMessageStartingWith("anyOf: the list of the conditions is empty");
  }
}
