package dev.proviso.dsl;

import static dev.proviso.dsl.Policies.allOf;
import static dev.proviso.dsl.Policies.choice;
import static dev.proviso.dsl.Policies.forbid;
import static dev.proviso.dsl.Policies.not;
import static dev.proviso.dsl.Policies.permit;
import static dev.proviso.dsl.Policies.policy;
import static dev.proviso.dsl.Policies.quantity;
import static dev.proviso.rule.CombiningAlgorithm.FORBID_OVERRIDES;
import static dev.proviso.rule.Outcome.FORBIDDEN;
import static dev.proviso.rule.Outcome.PERMITTED;
import static dev.proviso.rule.Outcome.UNDETERMINED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.analysis.Claims;
import dev.proviso.analysis.Difference;
import dev.proviso.analysis.Prover;
import dev.proviso.analysis.Reasons;
import dev.proviso.analysis.Verdict;
import dev.proviso.batch.Batch;
import dev.proviso.condition.Condition;
import dev.proviso.condition.DatedComparison;
import dev.proviso.condition.Operator;
import dev.proviso.fact.Fact;
import dev.proviso.fact.Reading;
import dev.proviso.law.Period;
import dev.proviso.policy.Policy;
import dev.proviso.rule.Outcome;
import dev.proviso.rule.Rule;
import dev.proviso.text.Detail;
import dev.proviso.text.Wording;
import dev.proviso.time.Dated;
import dev.proviso.time.ListSnapshot;
import dev.proviso.time.ListedName;
import dev.proviso.time.NameList;
import dev.proviso.time.Register;
import dev.proviso.time.Roster;
import dev.proviso.time.Span;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/**
 * A list and a limit have a day. Where the subject does not have the day as of which they are
 * asked, nobody knows what they say: not even where they say it on every day.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AbsentDayOfListTest {

  private record House(Optional<String> wood, Reading<LocalDate> built, int floors) {}

  private static final LocalDate DAY = LocalDate.of(2024, 1, 1);

  private static final OptionalValueFact<House, String> WOOD =
      choice("wood").absentIfEmpty(House::wood);
  private static final OptionalOrderedFact<House, LocalDate> BUILT =
      quantity("day of completion").from(House::built).mayBeAbsent();
  private static final OrderedFact<House, Integer> FLOORS = quantity("floors").known(House::floors);

  private static final Roster<String> ROSTER =
      Roster.of("list of woods", Span.during(Period.always(), ListSnapshot.of("Oak")));
  private static final NameList NAMES =
      NameList.of(
          "names of woods", Period.always(), ListedName.from("Oak", LocalDate.of(1900, 1, 1)));
  private static final Dated<Integer> LIMIT =
      Dated.of("limit of floors", Span.during(Period.always(), 3));

  private static final Condition<House> LOW =
      DatedComparison.threshold(FLOORS.fact(), Operator.AT_MOST, LIMIT, BUILT.fact());

  private static final House WITHOUT_DAY = house("Oak", Reading.absent());

  private static House house(String wood, Reading<LocalDate> built) {
    return new House(Optional.of(wood), built, 2);
  }

  private static Policy<House> of(Outcome otherwise, Rule<House> rule) {
    return policy("houses").rules(rule).combining(FORBID_OVERRIDES).otherwise(otherwise);
  }

  private static Policy<House> permitting(Condition<House> condition) {
    return of(FORBIDDEN, permit("fit").when(condition));
  }

  private static Seq<Condition<House>> questions() {
    Seq<Register<String>> registers = Array.of(ROSTER, NAMES);
    return registers
        .flatMap(list -> Array.of(WOOD.isListedIn(list, BUILT), WOOD.isNotListedIn(list, BUILT)))
        .append(LOW)
        .append(not(LOW));
  }

  @Test
  void is_not_known_to_be_off_a_list_or_within_a_limit_nor_on_or_beyond_it() {
    for (Condition<House> question : questions()) {
      Policy<House> asking = permitting(question);

      assertThat(asking.decide(WITHOUT_DAY).outcome()).as("%s", question).isEqualTo(UNDETERMINED);
      assertThat(asking.outcome(WITHOUT_DAY)).as("%s", question).isEqualTo(UNDETERMINED);
    }
  }

  @Test
  void leaves_a_prohibition_open_that_the_list_states_on_every_day() {
    for (Register<String> list : Array.of(ROSTER, NAMES)) {
      Policy<House> kept = of(PERMITTED, forbid("kept").when(WOOD.isListedIn(list, BUILT)));

      assertThat(kept.decide(WITHOUT_DAY).outcome()).isEqualTo(UNDETERMINED);
      assertThat(kept.outcome(WITHOUT_DAY)).isEqualTo(UNDETERMINED);
      assertThat(kept.decide(house("Oak", Reading.known(DAY))).outcome()).isEqualTo(FORBIDDEN);
      assertThat(kept.decide(house("Elm", Reading.known(DAY))).outcome()).isEqualTo(PERMITTED);
    }
  }

  @Test
  void is_named_with_what_to_do_and_is_not_missing() {
    Policy<House> unlisted = permitting(WOOD.isNotListedIn(ROSTER, BUILT));

    assertThat(unlisted.decide(WITHOUT_DAY).explain())
        .isEqualTo(
            """
            UNDETERMINED under houses

            It depends on:
            - fit
                may or may not apply, because
                  - it is not established whether wood is on the list of woods on the day of completion (wood: “Oak”; day of completion: absent)

            Absent, although the outcome depends on it:
            - day of completion: decide about a subject that has one, or let the rule ask first whether it is present
            """);
    assertThat(unlisted.decide(WITHOUT_DAY).explain(Detail.FULL))
        .contains("on the day of completion (wood: “Oak”; day of completion: absent)");
    assertThat(unlisted.decide(WITHOUT_DAY).missing()).isEmpty();
    assertThat(unlisted.decide(WITHOUT_DAY).inevitable()).isEmpty();
  }

  @Test
  void a_rule_that_asks_first_whether_there_is_a_day_is_settled() {
    Condition<House> guarded = allOf(BUILT.isPresent(), WOOD.isNotListedIn(ROSTER, BUILT));

    assertThat(permitting(guarded).decide(WITHOUT_DAY).outcome()).isEqualTo(FORBIDDEN);
    assertThat(permitting(guarded).decide(house("Elm", Reading.known(DAY))).isPermitted()).isTrue();
    assertThat(permitting(guarded).decide(WITHOUT_DAY).failures()).isEmpty();
  }

  @Test
  void what_is_not_there_itself_is_on_no_list_whatever_the_day() {
    House without = new House(Optional.empty(), Reading.absent(), 2);

    assertThat(permitting(WOOD.isListedIn(ROSTER, BUILT)).decide(without).outcome())
        .isEqualTo(FORBIDDEN);
    assertThat(permitting(WOOD.isNotListedIn(ROSTER, BUILT)).decide(without).outcome())
        .isEqualTo(PERMITTED);
  }

  @Test
  void a_day_that_is_not_known_is_missing_although_there_may_be_none() {
    Policy<House> unlisted = permitting(WOOD.isNotListedIn(ROSTER, BUILT));
    House unknown = house("Elm", Reading.unknown());

    assertThat(unlisted.decide(unknown).missing().map(Object::toString))
        .containsExactly("day of completion");
    assertThat(unlisted.decide(unknown).inevitable()).isEmpty();
  }

  @Test
  void a_column_of_absent_days_gives_the_outcome_of_the_decision() {
    Batch<House> rows =
        Batch.<House>ofRows(3)
            .codes(WOOD.fact(), new int[] {0, 1, 0}, List.of("Oak", "Elm"))
            .dates(
                BUILT.fact(),
                new int[] {(int) DAY.toEpochDay(), 0, 0},
                new boolean[] {true, false, false})
            .booleans(BUILT.presence().fact(), new boolean[] {true, false, false});
    Policy<House> kept = of(PERMITTED, forbid("kept").when(WOOD.isListedIn(ROSTER, BUILT)));

    assertThat(Array.range(0, 3).map(kept.outcomes(rows)::at))
        .containsExactly(FORBIDDEN, UNDETERMINED, UNDETERMINED);
  }

  @Test
  void claims_and_differences_know_that_nothing_is_settled_without_a_day() {
    Policy<House> kept = of(PERMITTED, forbid("kept").when(WOOD.isListedIn(ROSTER, BUILT)));
    Prover prover = Prover.standard();

    assertThat(prover.check(Claims.neverPermits(kept, WOOD.is("Oak"))).verdict())
        .isEqualTo(Verdict.HOLDS);
    assertThat(
            prover
                .check(Claims.mayPermit(kept, allOf(WOOD.isPresent(), BUILT.isAbsent())))
                .verdict())
        .isEqualTo(Verdict.REFUTED);
    assertThat(prover.check(Claims.alwaysForbids(kept, WOOD.is("Oak"))).verdict())
        .isEqualTo(Verdict.REFUTED);
    assertThat(
            prover
                .check(Claims.alwaysForbids(kept, allOf(WOOD.is("Oak"), BUILT.isPresent())))
                .verdict())
        .isEqualTo(Verdict.HOLDS);
    assertThat(
            Difference.from(kept)
                .to(of(PERMITTED, forbid("kept").when(WOOD.is("Oak"))))
                .lines()
                .map(line -> line.before() + " to " + line.after()))
        .containsExactlyInAnyOrder("UNDETERMINED to FORBIDDEN", "UNDETERMINED to PERMITTED");
    assertThat(
            Reasons.of(kept)
                .get()
                .sufficient(WITHOUT_DAY)
                .map(one -> one.question() + ": " + one.value()))
        .containsExactlyInAnyOrder("wood: present", "day of completion: absent");
  }

  @Test
  void the_wording_names_the_question_and_shows_the_presence_that_an_author_asks_for() {
    assertThat(Wording.of(WOOD.isListedIn(ROSTER, BUILT)))
        .isEqualTo("wood is on the list of woods on the day of completion");
    assertThat(Wording.of(allOf(BUILT.isPresent(), LOW)))
        .isEqualTo("(day of completion is present and " + Wording.of(LOW) + ")");
  }

  @Test
  void the_spelling_by_a_fact_and_by_the_day_of_the_decision_have_one_outcome() {
    for (House house : Array.of(WITHOUT_DAY, house("Elm", Reading.absent()))) {
      Policy<House> byFact = of(PERMITTED, forbid("kept").when(WOOD.isListedIn(ROSTER, BUILT)));
      Policy<House> byDay =
          policy("houses")
              .rules(forbid("kept").when(WOOD.isListedIn(ROSTER)))
              .combining(FORBID_OVERRIDES)
              .asOf(BUILT)
              .otherwise(PERMITTED);

      assertThat(byFact.decide(house).outcome()).isEqualTo(byDay.decide(house).outcome());
    }
  }

  @Test
  void a_day_that_is_read_absent_without_having_been_declared_so_is_unknown_too() {
    Fact<House, LocalDate> plain = quantity("day").from(House::built).fact();
    Policy<House> limited =
        permitting(DatedComparison.threshold(FLOORS.fact(), Operator.AT_MOST, LIMIT, plain));

    assertThat(limited.decide(WITHOUT_DAY).outcome()).isEqualTo(UNDETERMINED);
    assertThat(limited.decide(WITHOUT_DAY).explain()).contains("day: ", ".mayBeAbsent()");
  }
}
