package dev.proviso.dsl;

import static dev.proviso.dsl.Policies.choice;
import static dev.proviso.dsl.Policies.choices;
import static dev.proviso.dsl.Policies.forbid;
import static dev.proviso.dsl.Policies.parts;
import static dev.proviso.dsl.Policies.policy;
import static dev.proviso.rule.CombiningAlgorithm.FORBID_OVERRIDES;
import static dev.proviso.rule.Outcome.PERMITTED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.condition.Condition;
import dev.proviso.fact.Reading;
import dev.proviso.policy.Policy;
import dev.proviso.text.Detail;
import dev.proviso.text.ValueText;
import dev.proviso.time.ListSnapshot;
import dev.proviso.value.ValueType;
import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A set is listed in one order, in every run: enum constants have other hash codes in each, and
 * {@code Set.of} another order.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class OrderOfSetsTest {

  private enum Document {
    PASSPORT,
    PLAN,
    INVOICE,
    CONTRACT,
    VISA,
    MAP,
    DEED,
    AUDIT
  }

  private static final String DECLARED =
      "{passport, plan, invoice, contract, visa, map, deed, audit}";
  private static final String REVERSED =
      "{audit, deed, map, visa, contract, invoice, plan, passport}";

  private static final List<Document> BACKWARDS = reversed();

  private static List<Document> reversed() {
    List<Document> all = Arrays.asList(Document.values());
    Collections.reverse(all);
    return List.copyOf(all);
  }

  private static String explained(SetFact<Object, Document> documents) {
    return policy("filing")
        .rules(forbid("empty").when(documents.isNotEmpty()))
        .combining(FORBID_OVERRIDES)
        .otherwise(PERMITTED)
        .decide("x")
        .explain(Detail.FULL);
  }

  private static Stream<Collection<Document>> setsWithoutAnOrder() {
    HashMap<Document, Integer> numbers = new HashMap<>();
    BACKWARDS.forEach(document -> numbers.put(document, 1));
    return Stream.of(
        java.util.Set.copyOf(BACKWARDS),
        new java.util.HashSet<>(BACKWARDS),
        Collections.unmodifiableSet(new java.util.HashSet<>(BACKWARDS)),
        numbers.keySet());
  }

  @ParameterizedTest
  @MethodSource("setsWithoutAnOrder")
  void a_set_without_an_order_is_listed_in_the_order_of_its_type(Collection<Document> set) {
    assertThat(explained(choices("documents").known(x -> set))).contains(DECLARED);
    assertThat(explained(choices("documents").ifKnown(x -> Option.some(set)))).contains(DECLARED);
    assertThat(explained(choices("documents").unknownIfEmpty(x -> Optional.of(set))))
        .contains(DECLARED);
    assertThat(explained(choices("documents").unknownIfNull(x -> set))).contains(DECLARED);
  }

  @Test
  void so_is_a_hash_set_of_vavr() {
    Set<Document> set = HashSet.ofAll(BACKWARDS);

    assertThat(explained(choices("documents").known(x -> set))).contains(DECLARED);
    assertThat(ValueText.of(set)).isEqualTo(DECLARED);
    assertThat(ValueText.of(java.util.Set.copyOf(BACKWARDS))).isEqualTo(DECLARED);
  }

  private static Stream<Iterable<Document>> collectionsWithAnOrder() {
    TreeSet<Document> sorted = new TreeSet<>(Comparator.reverseOrder());
    sorted.addAll(BACKWARDS);
    return Stream.of(
        BACKWARDS,
        new LinkedHashSet<>(BACKWARDS),
        sorted,
        Array.ofAll(BACKWARDS),
        io.vavr.collection.LinkedHashSet.ofAll(BACKWARDS),
        io.vavr.collection.TreeSet.ofAll(Comparator.reverseOrder(), BACKWARDS));
  }

  @ParameterizedTest
  @MethodSource("collectionsWithAnOrder")
  void a_collection_with_an_order_keeps_it(Iterable<Document> documents) {
    assertThat(explained(choices("documents").known(x -> documents))).contains(REVERSED);
  }

  @Test
  void an_enum_set_is_in_the_order_of_its_constants() {
    EnumSet<Document> some = EnumSet.of(Document.VISA, Document.PLAN);

    assertThat(explained(choices("documents").known(x -> some))).contains("{plan, visa}");
  }

  @Test
  void elements_without_an_order_are_in_the_order_of_their_text() {
    java.util.Set<String> letters = java.util.Set.of("g", "b", "e", "a", "d", "f", "c");
    SetFact<Object, String> marks = choices("marks").known(x -> letters);

    assertThat(
            policy("marking")
                .rules(forbid("marked").when(marks.isNotEmpty()))
                .combining(FORBID_OVERRIDES)
                .otherwise(PERMITTED)
                .decide("x")
                .explain(Detail.FULL))
        .contains("{“a”, “b”, “c”, “d”, “e”, “f”, “g”}");
  }

  @Test
  void numbers_are_in_their_order_and_not_in_that_of_their_text() {
    Set<BigDecimal> numbers = HashSet.of(10, 9, 100, 8, 77).map(BigDecimal::valueOf);

    assertThat(ValueText.labeled(numbers, ValueType.setOf(ValueType.of(BigDecimal.class))))
        .isEqualTo("{8, 9, 10, 77, 100}");
  }

  @Test
  void sets_of_sets_are_in_one_order_too() {
    HashSet<HashSet<Document>> pairs =
        HashSet.ofAll(BACKWARDS).map(one -> HashSet.of(one, Document.PLAN, Document.AUDIT));

    assertThat(ValueText.of(pairs))
        .isEqualTo(
            "{{passport, plan, audit}, {plan, audit}, {plan, contract, audit}, {plan, deed, audit},"
                + " {plan, invoice, audit}, {plan, map, audit}, {plan, visa, audit}}");
  }

  private record Item(String name) {}

  private static final ValueFact<Item, String> NAME = choice("name").known(Item::name);

  private static void isNumberSix(PartsFact<Object, Item> items) {
    Policy<Object> policy =
        policy("packing")
            .rules(forbid("knife").when(items.any(NAME.is("knife"))))
            .combining(FORBID_OVERRIDES)
            .otherwise(PERMITTED);

    assertThat(policy.decide("x").explain()).contains("- items #6:\n");
    assertThat(policy.outcome("x")).isEqualTo(policy.decide("x").outcome());
  }

  @Test
  void parts_of_a_set_without_an_order_are_numbered_in_the_order_of_their_texts() {
    List<Item> items =
        Stream.of("saw", "hammer", "knife", "glue", "belt", "nail", "axe", "cord")
            .map(Item::new)
            .toList();

    for (Iterable<Item> set :
        List.<Iterable<Item>>of(
            new java.util.HashSet<>(items), java.util.Set.copyOf(items), HashSet.ofAll(items))) {
      isNumberSix(parts("items").known(x -> set));
      isNumberSix(parts("items").ifKnown(x -> Option.some(set)));
      isNumberSix(parts("items").unknownIfEmpty(x -> Optional.of(set)));
      isNumberSix(parts("items").unknownIfNull(x -> set));
    }
  }

  @Test
  void parts_of_a_collection_with_an_order_are_numbered_as_it_lists_them() {
    List<Item> items = Stream.of("f", "e", "d", "c", "b", "knife").map(Item::new).toList();

    isNumberSix(parts("items").known(x -> items));
    isNumberSix(parts("items").known(x -> new LinkedHashSet<>(items)));
  }

  @Test
  void constants_of_a_condition_are_in_one_order() {
    SetFact<Object, Document> documents = choices("documents").known(x -> BACKWARDS);
    ValueFact<Object, Document> first = choice("first document").known(x -> Document.PLAN);
    java.util.Set<Document> all = java.util.Set.copyOf(BACKWARDS);

    for (Condition<Object> condition :
        Array.of(documents.containsAnyOf(all), documents.containsOnly(all), first.isOneOf(all))) {
      assertThat(condition.wording())
          .contains("{passport, plan, invoice, contract, visa and 3 more}");
    }
    assertThat(documents.containsAnyOf(BACKWARDS).wording())
        .contains("{audit, deed, map, visa, contract and 3 more}");
  }

  @Test
  void members_of_a_list_are_in_one_order() {
    assertThat(ListSnapshot.of(java.util.Set.copyOf(BACKWARDS)).members())
        .containsExactly(Document.values());
    assertThat(ListSnapshot.of(BACKWARDS).members()).containsExactlyElementsOf(BACKWARDS);
  }

  @Test
  void a_reading_lists_them_in_one_order() {
    assertThat(Reading.known(HashSet.ofAll(BACKWARDS)).wording())
        .isEqualTo("known: {PASSPORT, PLAN, INVOICE, CONTRACT, VISA, MAP, DEED, AUDIT}");
    assertThat(
            Reading.known(io.vavr.collection.LinkedHashSet.of(Document.PLAN, Document.MAP))
                .wording())
        .isEqualTo("known: {PLAN, MAP}");
  }
}
