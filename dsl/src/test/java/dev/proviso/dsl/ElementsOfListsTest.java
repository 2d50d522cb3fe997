package dev.proviso.dsl;

import static dev.proviso.analysis.Claims.satisfiable;
import static dev.proviso.dsl.Policies.choices;
import static dev.proviso.dsl.Policies.forbid;
import static dev.proviso.dsl.Policies.policy;
import static dev.proviso.rule.CombiningAlgorithm.FORBID_OVERRIDES;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.analysis.Finding;
import dev.proviso.analysis.Prover;
import dev.proviso.analysis.Verdict;
import dev.proviso.condition.Condition;
import dev.proviso.policy.Policy;
import dev.proviso.rule.Outcome;
import dev.proviso.text.ValueText;
import dev.proviso.value.ValueType;
import io.vavr.collection.Set;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** A list loses none of its elements before their value type has said which of them are one. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ElementsOfListsTest {

  /** Equal to what differs only in case. */
  private record Name(String text) {
    static final ValueType<Name> TYPE =
        ValueType.define("name", Name.class).written(Name::text).labeled(Name::text);

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Name name && text.equalsIgnoreCase(name.text);
    }

    @Override
    public int hashCode() {
      return text.toLowerCase(Locale.ROOT).hashCode();
    }
  }

  private record Guests(Collection<Name> names) {
    static Guests of(String... names) {
      List<Name> all = new ArrayList<>();
      for (String name : names) {
        all.add(new Name(name));
      }
      return new Guests(all);
    }
  }

  private static final SetFact<Guests, Name> NAMES =
      choices("names").known(Guests::names).as(Name.TYPE);

  private static Policy<Guests> forbidding(Condition<Guests> when) {
    return policy("door")
        .rules(forbid("name").when(when))
        .combining(FORBID_OVERRIDES)
        .otherwise(Outcome.PERMITTED);
  }

  private static Outcome outcome(Policy<Guests> policy, Guests guests) {
    Outcome decided = policy.decide(guests).outcome();
    for (int i = 0; i < 400; i++) {
      assertThat(policy.outcome(guests)).isEqualTo(decided);
    }
    return decided;
  }

  @Test
  void a_forbidden_element_forbids_wherever_it_stands_in_the_list() {
    Policy<Guests> policy = forbidding(NAMES.containsAnyOf(new Name("a")));

    assertThat(outcome(policy, Guests.of("a", "A"))).isEqualTo(Outcome.FORBIDDEN);
    assertThat(outcome(policy, Guests.of("A", "a"))).isEqualTo(Outcome.FORBIDDEN);
    assertThat(outcome(policy, Guests.of("A", "A"))).isEqualTo(Outcome.PERMITTED);
  }

  @Test
  void every_way_to_read_a_set_keeps_its_elements() {
    for (SetFact<Guests, Name> names :
        List.of(
            choices("names")
                .ifKnown((Guests guests) -> io.vavr.control.Option.some(guests.names())),
            choices("names").unknownIfEmpty((Guests guests) -> Optional.of(guests.names())),
            choices("names").unknownIfNull((Guests guests) -> guests.names()))) {
      Policy<Guests> policy =
          forbidding(names.as(Name.TYPE).containsAllOf(new Name("a"), new Name("A")));

      assertThat(outcome(policy, Guests.of("a", "A"))).isEqualTo(Outcome.FORBIDDEN);
      assertThat(outcome(policy, Guests.of("a", "a"))).isEqualTo(Outcome.PERMITTED);
    }
  }

  @Test
  void the_set_that_is_read_holds_each_value_once_in_the_order_of_the_list() {
    Set<Name> read = NAMES.fact().read(Guests.of("b", "A", "a", "B", "A")).value().get();

    assertThat(read.toArray()).extracting(Name::text).containsExactly("b", "A", "a", "B");
    assertThat(ValueText.labeled(read, NAMES.fact().type())).isEqualTo("{b, A, a, B}");
  }

  @Test
  void a_collection_without_an_order_is_read_in_the_order_of_the_type() {
    Collection<Name> names = Collections.newSetFromMap(new IdentityHashMap<>());
    names.addAll(Guests.of("b", "A", "a", "B").names());
    Set<Name> read = NAMES.fact().read(new Guests(names)).value().get();

    assertThat(read.toArray()).extracting(Name::text).containsExactly("A", "B", "a", "b");
  }

  @Test
  void elements_without_a_type_of_their_own_are_equal_as_their_class_says() {
    SetFact<Guests, Name> names = choices("names").known(Guests::names);

    assertThat(names.fact().read(Guests.of("a", "A", "b")).value().get()).hasSize(2);
    assertThat(outcome(forbidding(names.containsAnyOf(new Name("A"))), Guests.of("a", "b")))
        .isEqualTo(Outcome.FORBIDDEN);
  }

  @Test
  void a_proof_finds_a_set_that_holds_both() {
    Finding finding =
        Prover.standard().check(satisfiable(NAMES.containsAllOf(new Name("a"), new Name("A"))));

    assertThat(finding.verdict()).isEqualTo(Verdict.HOLDS);
    assertThat(finding.explain()).contains("case: names: {a, A}");
  }
}
