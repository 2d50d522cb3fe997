package dev.proviso.dsl;

import static dev.proviso.condition.Truth.FALSE;
import static dev.proviso.condition.Truth.TRUE;
import static dev.proviso.condition.Truth.UNKNOWN;
import static dev.proviso.dsl.ParcelFacts.BOX;
import static dev.proviso.dsl.ParcelFacts.BOXES;
import static dev.proviso.dsl.ParcelFacts.DESTINATION;
import static dev.proviso.dsl.ParcelFacts.INSURED;
import static dev.proviso.dsl.ParcelFacts.LABELS;
import static dev.proviso.dsl.ParcelFacts.LIMIT;
import static dev.proviso.dsl.ParcelFacts.ORIGIN;
import static dev.proviso.dsl.ParcelFacts.SEALED;
import static dev.proviso.dsl.ParcelFacts.WEIGHT;
import static dev.proviso.dsl.Policies.asOfDate;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.condition.Condition;
import dev.proviso.condition.Truth;
import dev.proviso.fact.Grade;
import dev.proviso.policy.Evaluator;
import dev.proviso.time.Dated;
import dev.proviso.time.ListSnapshot;
import dev.proviso.time.Roster;
import dev.proviso.time.Span;
import dev.proviso.value.ValueType;
import io.vavr.collection.Array;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class VerbsTest {

  private static final LocalDate CHANGE = LocalDate.of(2022, 1, 1);
  private static final Dated<Integer> OLD_AND_NEW =
      Dated.of("limit", Span.before(CHANGE, 4), Span.from(CHANGE, 7));
  private static final ValueType<String> CODES =
      ValueType.define("code", String.class).written(code -> code);
  private static final ValueType<Integer> GRAMS =
      ValueType.define("grams", Integer.class).counted(grams -> grams, grams -> (int) grams);
  private static final Roster<String> NORTH =
      Roster.of(
          "list of the north",
          Span.before(CHANGE, ListSnapshot.of("SE")),
          Span.from(CHANGE, ListSnapshot.of("SE", "NO")));

  /**
   * One sentence, said in the test that is about it, and how it turns out for an ordinary parcel
   * and for one that little is known of.
   */
  record Sentence(
      Class<?> handle,
      String verb,
      Supplier<Condition<Parcel>> condition,
      Truth ordinary,
      Truth unknown) {
    @Override
    public String toString() {
      return handle.getSimpleName() + "." + verb + " -> " + ordinary + ", " + unknown;
    }
  }

  static Stream<Sentence> sentences() {
    return Stream.of(
        new Sentence(BooleanFact.class, "isTrue", () -> INSURED.isTrue(), TRUE, UNKNOWN),
        new Sentence(BooleanFact.class, "isFalse", () -> INSURED.isFalse(), FALSE, UNKNOWN),
        new Sentence(
            BooleanFact.class, "worded", () -> INSURED.worded("a", "b").isTrue(), TRUE, UNKNOWN),
        new Sentence(OrderedFact.class, "atLeast", () -> WEIGHT.atLeast(5), TRUE, TRUE),
        new Sentence(OrderedFact.class, "atLeast", () -> WEIGHT.atLeast(6), FALSE, FALSE),
        new Sentence(OrderedFact.class, "atLeast", () -> WEIGHT.atLeast(LIMIT), FALSE, UNKNOWN),
        new Sentence(OrderedFact.class, "moreThan", () -> WEIGHT.moreThan(5), FALSE, FALSE),
        new Sentence(OrderedFact.class, "moreThan", () -> WEIGHT.moreThan(4), TRUE, TRUE),
        new Sentence(OrderedFact.class, "moreThan", () -> LIMIT.moreThan(WEIGHT), TRUE, UNKNOWN),
        new Sentence(OrderedFact.class, "atMost", () -> WEIGHT.atMost(5), TRUE, TRUE),
        new Sentence(OrderedFact.class, "atMost", () -> WEIGHT.atMost(4), FALSE, FALSE),
        new Sentence(OrderedFact.class, "atMost", () -> WEIGHT.atMost(LIMIT), TRUE, UNKNOWN),
        new Sentence(OrderedFact.class, "lessThan", () -> WEIGHT.lessThan(5), FALSE, FALSE),
        new Sentence(OrderedFact.class, "lessThan", () -> WEIGHT.lessThan(6), TRUE, TRUE),
        new Sentence(OrderedFact.class, "lessThan", () -> WEIGHT.lessThan(LIMIT), TRUE, UNKNOWN),
        new Sentence(OrderedFact.class, "between", () -> WEIGHT.between(5, 6), TRUE, TRUE),
        new Sentence(OrderedFact.class, "between", () -> WEIGHT.between(6, 9), FALSE, FALSE),
        new Sentence(OrderedFact.class, "is", () -> LIMIT.is(7), TRUE, UNKNOWN),
        new Sentence(OrderedFact.class, "atLeast", () -> LIMIT.atLeast(OLD_AND_NEW), TRUE, UNKNOWN),
        new Sentence(
            OrderedFact.class, "moreThan", () -> LIMIT.moreThan(OLD_AND_NEW), FALSE, UNKNOWN),
        new Sentence(OrderedFact.class, "atMost", () -> WEIGHT.atMost(OLD_AND_NEW), TRUE, TRUE),
        new Sentence(
            OrderedFact.class, "lessThan", () -> LIMIT.lessThan(OLD_AND_NEW), FALSE, UNKNOWN),
        new Sentence(
            OrderedFact.class,
            "evidenced",
            () -> WEIGHT.evidenced(Grade.DECLARED).is(5),
            UNKNOWN,
            UNKNOWN),
        new Sentence(
            BooleanFact.class,
            "evidenced",
            () -> INSURED.evidenced(Grade.DECLARED).isTrue(),
            UNKNOWN,
            UNKNOWN),
        new Sentence(
            ValueFact.class,
            "evidenced",
            () -> DESTINATION.evidenced(Grade.DECLARED).is("NO"),
            UNKNOWN,
            UNKNOWN),
        new Sentence(
            SetFact.class,
            "evidenced",
            () -> LABELS.evidenced(Grade.DECLARED).isEmpty(),
            UNKNOWN,
            UNKNOWN),
        new Sentence(
            ValueFact.class, "isListedIn", () -> DESTINATION.isListedIn(NORTH), TRUE, UNKNOWN),
        new Sentence(
            ValueFact.class,
            "isListedIn",
            () -> DESTINATION.isListedIn(NORTH, asOfDate()),
            TRUE,
            UNKNOWN),
        new Sentence(
            ValueFact.class,
            "isNotListedIn",
            () -> DESTINATION.isNotListedIn(NORTH),
            FALSE,
            UNKNOWN),
        new Sentence(
            ValueFact.class,
            "isNotListedIn",
            () -> DESTINATION.isNotListedIn(NORTH, asOfDate()),
            FALSE,
            UNKNOWN),
        new Sentence(ValueFact.class, "is", () -> DESTINATION.is("NO"), TRUE, UNKNOWN),
        new Sentence(ValueFact.class, "isNot", () -> DESTINATION.isNot("NO"), FALSE, UNKNOWN),
        new Sentence(
            ValueFact.class, "isOneOf", () -> DESTINATION.isOneOf("SE", "NO"), TRUE, UNKNOWN),
        new Sentence(
            ValueFact.class, "isOneOf", () -> DESTINATION.isOneOf(Array.of("SE")), FALSE, UNKNOWN),
        new Sentence(
            ValueFact.class, "isNoneOf", () -> DESTINATION.isNoneOf("SE", "NO"), FALSE, UNKNOWN),
        new Sentence(
            ValueFact.class, "isNoneOf", () -> DESTINATION.isNoneOf(Array.of("SE")), TRUE, UNKNOWN),
        new Sentence(
            ValueFact.class, "isSameAs", () -> DESTINATION.isSameAs(ORIGIN), TRUE, UNKNOWN),
        new Sentence(ValueFact.class, "as", () -> DESTINATION.as(CODES).is("NO"), TRUE, UNKNOWN),
        new Sentence(SetFact.class, "as", () -> LABELS.as(CODES).isEmpty(), FALSE, TRUE),
        new Sentence(OrderedFact.class, "as", () -> WEIGHT.as(GRAMS).atLeast(5), TRUE, TRUE),
        new Sentence(
            SetFact.class,
            "containsAnyOf",
            () -> LABELS.containsAnyOf("heavy", "wet"),
            TRUE,
            FALSE),
        new Sentence(
            SetFact.class,
            "containsAnyOf",
            () -> LABELS.containsAnyOf(Array.of("wet")),
            FALSE,
            FALSE),
        new Sentence(
            SetFact.class,
            "containsAllOf",
            () -> LABELS.containsAllOf("heavy", "wet"),
            FALSE,
            FALSE),
        new Sentence(
            SetFact.class,
            "containsAllOf",
            () -> LABELS.containsAllOf(Array.of("heavy")),
            TRUE,
            FALSE),
        new Sentence(
            SetFact.class, "containsOnly", () -> LABELS.containsOnly("heavy"), FALSE, TRUE),
        new Sentence(
            SetFact.class,
            "containsOnly",
            () -> LABELS.containsOnly(Array.of("heavy", "fragile")),
            TRUE,
            TRUE),
        new Sentence(SetFact.class, "isEmpty", () -> LABELS.isEmpty(), FALSE, TRUE),
        new Sentence(SetFact.class, "isNotEmpty", () -> LABELS.isNotEmpty(), TRUE, FALSE),
        new Sentence(
            BooleanFact.class, "mayBeAbsent", () -> INSURED.mayBeAbsent().isTrue(), TRUE, UNKNOWN),
        new Sentence(
            OptionalBooleanFact.class,
            "mayBeAbsent",
            () -> INSURED.mayBeAbsent().mayBeAbsent().isPresent(),
            TRUE,
            UNKNOWN),
        new Sentence(
            OptionalBooleanFact.class,
            "isPresent",
            () -> INSURED.mayBeAbsent().isPresent(),
            TRUE,
            UNKNOWN),
        new Sentence(
            OptionalBooleanFact.class,
            "isAbsent",
            () -> INSURED.mayBeAbsent().isAbsent(),
            FALSE,
            UNKNOWN),
        new Sentence(
            OptionalBooleanFact.class,
            "presence",
            () -> INSURED.mayBeAbsent().presence().isFalse(),
            FALSE,
            UNKNOWN),
        new Sentence(
            OptionalBooleanFact.class,
            "presenceWorded",
            () -> INSURED.mayBeAbsent().presenceWorded("a", "b").isPresent(),
            TRUE,
            UNKNOWN),
        new Sentence(
            OptionalBooleanFact.class,
            "evidenced",
            () -> INSURED.mayBeAbsent().evidenced(Grade.DECLARED).isAbsent(),
            UNKNOWN,
            UNKNOWN),
        new Sentence(
            OptionalBooleanFact.class,
            "worded",
            () -> INSURED.mayBeAbsent().worded("a", "b").isTrue(),
            TRUE,
            UNKNOWN),
        new Sentence(
            OrderedFact.class, "mayBeAbsent", () -> LIMIT.mayBeAbsent().is(7), TRUE, UNKNOWN),
        new Sentence(
            OptionalOrderedFact.class,
            "mayBeAbsent",
            () -> LIMIT.mayBeAbsent().mayBeAbsent().isPresent(),
            TRUE,
            UNKNOWN),
        new Sentence(
            OptionalOrderedFact.class,
            "isPresent",
            () -> LIMIT.mayBeAbsent().isPresent(),
            TRUE,
            UNKNOWN),
        new Sentence(
            OptionalOrderedFact.class,
            "isAbsent",
            () -> LIMIT.mayBeAbsent().isAbsent(),
            FALSE,
            UNKNOWN),
        new Sentence(
            OptionalOrderedFact.class,
            "presence",
            () -> LIMIT.mayBeAbsent().presence().isFalse(),
            FALSE,
            UNKNOWN),
        new Sentence(
            OptionalOrderedFact.class,
            "presenceWorded",
            () -> LIMIT.mayBeAbsent().presenceWorded("a", "b").isPresent(),
            TRUE,
            UNKNOWN),
        new Sentence(
            OptionalOrderedFact.class,
            "evidenced",
            () -> LIMIT.mayBeAbsent().evidenced(Grade.DECLARED).isAbsent(),
            UNKNOWN,
            UNKNOWN),
        new Sentence(
            OptionalOrderedFact.class,
            "as",
            () -> LIMIT.mayBeAbsent().as(GRAMS).atLeast(5),
            TRUE,
            UNKNOWN),
        new Sentence(
            ValueFact.class,
            "mayBeAbsent",
            () -> DESTINATION.mayBeAbsent().is("NO"),
            TRUE,
            UNKNOWN),
        new Sentence(
            OptionalValueFact.class,
            "mayBeAbsent",
            () -> DESTINATION.mayBeAbsent().mayBeAbsent().isPresent(),
            TRUE,
            UNKNOWN),
        new Sentence(
            OptionalValueFact.class,
            "isPresent",
            () -> DESTINATION.mayBeAbsent().isPresent(),
            TRUE,
            UNKNOWN),
        new Sentence(
            OptionalValueFact.class,
            "isAbsent",
            () -> DESTINATION.mayBeAbsent().isAbsent(),
            FALSE,
            UNKNOWN),
        new Sentence(
            OptionalValueFact.class,
            "presence",
            () -> DESTINATION.mayBeAbsent().presence().isFalse(),
            FALSE,
            UNKNOWN),
        new Sentence(
            OptionalValueFact.class,
            "presenceWorded",
            () -> DESTINATION.mayBeAbsent().presenceWorded("a", "b").isPresent(),
            TRUE,
            UNKNOWN),
        new Sentence(
            OptionalValueFact.class,
            "evidenced",
            () -> DESTINATION.mayBeAbsent().evidenced(Grade.DECLARED).isAbsent(),
            UNKNOWN,
            UNKNOWN),
        new Sentence(
            OptionalValueFact.class,
            "as",
            () -> DESTINATION.mayBeAbsent().as(CODES).is("NO"),
            TRUE,
            UNKNOWN),
        new Sentence(
            PartFact.class,
            "mayBeAbsent",
            () -> BOX.mayBeAbsent().is(SEALED.isTrue()),
            TRUE,
            UNKNOWN),
        new Sentence(
            OptionalPartFact.class,
            "mayBeAbsent",
            () -> BOX.mayBeAbsent().mayBeAbsent().isPresent(),
            TRUE,
            UNKNOWN),
        new Sentence(
            OptionalPartFact.class,
            "isPresent",
            () -> BOX.mayBeAbsent().isPresent(),
            TRUE,
            UNKNOWN),
        new Sentence(
            OptionalPartFact.class, "isAbsent", () -> BOX.mayBeAbsent().isAbsent(), FALSE, UNKNOWN),
        new Sentence(
            OptionalPartFact.class,
            "presence",
            () -> BOX.mayBeAbsent().presence().isFalse(),
            FALSE,
            UNKNOWN),
        new Sentence(
            OptionalPartFact.class,
            "presenceWorded",
            () -> BOX.mayBeAbsent().presenceWorded("a", "b").isPresent(),
            TRUE,
            UNKNOWN),
        new Sentence(PartFact.class, "is", () -> BOX.is(SEALED.isTrue()), TRUE, UNKNOWN),
        new Sentence(PartsFact.class, "any", () -> BOXES.any(SEALED.isTrue()), TRUE, FALSE),
        new Sentence(PartsFact.class, "every", () -> BOXES.every(SEALED.isTrue()), FALSE, TRUE),
        new Sentence(
            PartsFact.class,
            "named",
            () -> BOXES.named(box -> "a box").every(SEALED.isTrue()),
            FALSE,
            TRUE),
        new Sentence(PartsFact.class, "none", () -> BOXES.none(SEALED.isTrue()), FALSE, TRUE));
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void every_verb_says_what_it_means(Sentence sentence) {
    assertThat(truth(Parcel.ordinary(), sentence.condition().get())).isEqualTo(sentence.ordinary());
    assertThat(truth(Parcel.unknown(), sentence.condition().get())).isEqualTo(sentence.unknown());
  }

  @Test
  void no_verb_goes_without_a_sentence_here() {
    Set<String> verbs = new TreeSet<>();
    for (Class<?> handle :
        new Class<?>[] {
          BooleanFact.class,
          OrderedFact.class,
          ValueFact.class,
          SetFact.class,
          PartFact.class,
          PartsFact.class,
          OptionalBooleanFact.class,
          OptionalOrderedFact.class,
          OptionalValueFact.class,
          OptionalPartFact.class
        }) {
      for (Method method : handle.getDeclaredMethods()) {
        if (Modifier.isPublic(method.getModifiers())
            && !method.isSynthetic()
            && !Set.of("fact", "toString").contains(method.getName())) {
          verbs.add(handle.getSimpleName() + "." + method.getName());
        }
      }
    }
    Set<String> tested = new TreeSet<>();
    sentences().forEach(s -> tested.add(s.handle().getSimpleName() + "." + s.verb()));
    assertThat(tested).isEqualTo(verbs);
  }

  private static Truth truth(Parcel parcel, Condition<Parcel> condition) {
    return Evaluator.of(parcel, Array.empty()).asOf(CHANGE).condition(condition).truth();
  }
}
