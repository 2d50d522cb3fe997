package dev.proviso.dsl;

import static dev.proviso.dsl.Policies.allOf;
import static dev.proviso.dsl.Policies.anyOf;
import static dev.proviso.dsl.Policies.flag;
import static dev.proviso.dsl.Policies.forbid;
import static dev.proviso.dsl.Policies.not;
import static dev.proviso.dsl.Policies.part;
import static dev.proviso.dsl.Policies.parts;
import static dev.proviso.dsl.Policies.permit;
import static dev.proviso.dsl.Policies.policy;
import static dev.proviso.dsl.Policies.quantity;
import static dev.proviso.rule.CombiningAlgorithm.FORBID_OVERRIDES;
import static dev.proviso.rule.Outcome.FORBIDDEN;
import static dev.proviso.rule.Outcome.PERMITTED;
import static dev.proviso.rule.Outcome.UNDETERMINED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.analysis.Claim;
import dev.proviso.analysis.Claims;
import dev.proviso.analysis.Difference;
import dev.proviso.analysis.FactValue;
import dev.proviso.analysis.Finding;
import dev.proviso.analysis.Prover;
import dev.proviso.analysis.Reasons;
import dev.proviso.analysis.Verdict;
import dev.proviso.condition.Comparison;
import dev.proviso.condition.OpaqueCondition;
import dev.proviso.condition.PartCondition;
import dev.proviso.fact.Fact;
import dev.proviso.fact.Grade;
import dev.proviso.fact.Reading;
import dev.proviso.law.Period;
import dev.proviso.policy.Policy;
import io.vavr.collection.Array;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/**
 * What is absent has no value, in proofs as in decisions: also where a policy reads it without
 * asking first whether it is there.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AbsentFactsInProofsTest {

  private record Vet(boolean licensed) {}

  private record Visit(boolean urgent) {}

  private record Animal(
      Optional<Vet> vet, Optional<LocalDate> registered, List<Visit> visits, boolean tame) {}

  private static final LocalDate DAY = LocalDate.of(2024, 1, 1);

  private static final OptionalPartFact<Animal, Vet> VET = part("vet").absentIfEmpty(Animal::vet);
  private static final BooleanFact<Vet> LICENSED = flag("licensed").known(Vet::licensed);
  private static final OptionalOrderedFact<Animal, LocalDate> REGISTERED =
      quantity("day of registration").absentIfEmpty(Animal::registered);
  private static final BooleanFact<Animal> TAME = flag("tame").known(Animal::tame);
  private static final PartsFact<Animal, Visit> VISITS = parts("visits").known(Animal::visits);
  private static final BooleanFact<Visit> URGENT = flag("urgent").known(Visit::urgent);

  /** Read off an optional part without asking first whether it is there. */
  private static final Policy<Animal> BY_VET =
      policy("vets")
          .rules(permit("licensed").when(PartCondition.of(VET.fact(), LICENSED.isTrue())))
          .combining(FORBID_OVERRIDES)
          .otherwise(FORBIDDEN);

  /** Dated by an optional fact. */
  private static final Policy<Animal> BY_DAY =
      policy("days")
          .rules(permit("since").when(Policies.<Animal>asOfDate().atLeast(DAY)))
          .combining(FORBID_OVERRIDES)
          .asOf(REGISTERED)
          .otherwise(FORBIDDEN);

  private static final Animal NOTHING =
      new Animal(Optional.empty(), Optional.empty(), List.of(), true);

  private static Finding check(Claim<Animal> claim) {
    return Prover.standard().check(claim);
  }

  private static Verdict verdict(Claim<Animal> claim) {
    return check(claim).verdict();
  }

  @Test
  void a_policy_leaves_undetermined_what_it_reads_off_something_absent() {
    assertThat(BY_VET.decide(NOTHING).outcome()).isEqualTo(UNDETERMINED);
    assertThat(BY_DAY.decide(NOTHING).outcome()).isEqualTo(UNDETERMINED);
  }

  @Test
  void so_it_neither_permits_nor_forbids_where_that_is_absent() {
    assertThat(verdict(Claims.mayPermit(BY_VET, VET.isAbsent()))).isEqualTo(Verdict.REFUTED);
    assertThat(verdict(Claims.alwaysForbids(BY_VET, VET.isAbsent()))).isEqualTo(Verdict.REFUTED);
    assertThat(verdict(Claims.mayPermit(BY_DAY, REGISTERED.isAbsent()))).isEqualTo(Verdict.REFUTED);
    assertThat(verdict(Claims.alwaysForbids(BY_DAY, REGISTERED.isAbsent())))
        .isEqualTo(Verdict.REFUTED);
  }

  @Test
  void and_both_where_it_is_present() {
    assertThat(verdict(Claims.mayPermit(BY_VET, VET.isPresent()))).isEqualTo(Verdict.HOLDS);
    assertThat(verdict(Claims.alwaysForbids(BY_VET, VET.is(LICENSED.isFalse()))))
        .isEqualTo(Verdict.HOLDS);
    assertThat(verdict(Claims.mayPermit(BY_DAY, REGISTERED.isPresent()))).isEqualTo(Verdict.HOLDS);
    assertThat(verdict(Claims.alwaysForbids(BY_DAY, REGISTERED.lessThan(DAY))))
        .isEqualTo(Verdict.HOLDS);
  }

  @Test
  void it_decides_about_every_known_subject_only_if_nothing_that_it_reads_is_absent() {
    Policy<Animal> both =
        policy("vets")
            .rules(
                permit("licensed").when(PartCondition.of(VET.fact(), LICENSED.isTrue())),
                forbid("not licensed").when(PartCondition.of(VET.fact(), LICENSED.isFalse())))
            .combining(FORBID_OVERRIDES)
            .otherwise(FORBIDDEN);

    assertThat(check(Claims.complete(both)).example().get().sentence()).isEqualTo("vet: absent");
    assertThat(verdict(Claims.complete(both).assuming(VET.isPresent()))).isEqualTo(Verdict.HOLDS);
  }

  @Test
  void a_policy_that_asks_first_differs_from_one_that_does_not() {
    Policy<Animal> asking =
        policy("vets")
            .rules(permit("licensed").when(VET.is(LICENSED.isTrue())))
            .combining(FORBID_OVERRIDES)
            .otherwise(FORBIDDEN);

    Difference<Animal> difference = Difference.from(BY_VET).to(asking);

    assertThat(difference.lines().map(line -> line.before() + " to " + line.after()))
        .containsExactly("UNDETERMINED to FORBIDDEN");
    assertThat(difference.text()).contains("vet: absent");
    assertThat(Difference.from(asking).to(asking).lines()).isEmpty();
  }

  @Test
  void no_change_of_another_fact_permits_what_is_absent() {
    Reasons<Animal> reasons = Reasons.of(BY_VET).get();

    assertThat(reasons.keeping(VET.fact(), VET.presence().fact()).change(NOTHING, PERMITTED))
        .isEmpty();
    assertThat(reasons.change(NOTHING, PERMITTED).get().mkString("; ")).contains("vet");
    assertThat(
            reasons.change(
                new Animal(Optional.of(new Vet(false)), Optional.empty(), List.of(), true),
                PERMITTED))
        .isNotEmpty();
  }

  @Test
  void the_parts_of_a_list_have_no_date_where_the_whole_has_none() {
    Policy<Animal> visited =
        policy("visits")
            .rules(
                permit("visited")
                    .when(
                        VISITS.any(
                            allOf(URGENT.isTrue(), Policies.<Visit>asOfDate().atLeast(DAY)))))
            .combining(FORBID_OVERRIDES)
            .asOf(REGISTERED)
            .otherwise(FORBIDDEN);

    assertThat(
            visited
                .decide(
                    new Animal(Optional.empty(), Optional.empty(), List.of(new Visit(true)), true))
                .outcome())
        .isEqualTo(UNDETERMINED);
    assertThat(verdict(Claims.mayPermit(visited, REGISTERED.isAbsent())))
        .isEqualTo(Verdict.REFUTED);
    assertThat(verdict(Claims.mayPermit(visited, REGISTERED.isPresent()))).isEqualTo(Verdict.HOLDS);
    assertThat(verdict(Claims.neverPermits(visited, VISITS.every(URGENT.isFalse()))))
        .isEqualTo(Verdict.HOLDS);
  }

  @Test
  void code_gives_no_answer_about_what_is_absent() {
    Policy<Animal> coded =
        policy("code")
            .rules(
                permit("fit")
                    .when(OpaqueCondition.of("fit", Animal::tame, Array.of(REGISTERED.fact()))))
            .combining(FORBID_OVERRIDES)
            .otherwise(FORBIDDEN);

    assertThat(coded.decide(NOTHING).outcome()).isEqualTo(UNDETERMINED);
    assertThat(verdict(Claims.mayPermit(coded, REGISTERED.isAbsent()))).isEqualTo(Verdict.REFUTED);
    assertThat(verdict(Claims.mayPermit(coded, REGISTERED.isPresent()))).isEqualTo(Verdict.HOLDS);
  }

  @Test
  void what_is_not_known_is_neither_present_nor_absent_whatever_is_said_of_its_value() {
    // Over all subjects: a value that is known is present, and nothing else is.
    Comparison<Animal, Boolean> present = Comparison.is(Fact.presenceOf(REGISTERED.fact()), true);
    Comparison<Animal, LocalDate> value = Comparison.is(REGISTERED.fact(), DAY);

    assertThat(verdict(Claims.<Animal>implies(value, present).overAllSubjects()))
        .isEqualTo(Verdict.HOLDS);
    assertThat(verdict(Claims.<Animal>implies(present, anyOf(value, not(value))).overAllSubjects()))
        .isEqualTo(Verdict.HOLDS);
  }

  @Test
  void a_value_and_its_presence_are_known_equally_well() {
    Fact<Animal, LocalDate> documented =
        Fact.<Animal, LocalDate>of("file", a -> Reading.ifKnown(io.vavr.control.Option.none()))
            .demanding(Grade.DOCUMENTED);
    Comparison<Animal, LocalDate> value = Comparison.is(documented, DAY);
    Comparison<Animal, Boolean> present = Comparison.is(Fact.presenceOf(documented), true);

    assertThat(verdict(Claims.<Animal>implies(value, present).overAllSubjects()))
        .isEqualTo(Verdict.HOLDS);
    assertThat(verdict(Claims.<Animal>implies(present, anyOf(value, not(value))).overAllSubjects()))
        .isEqualTo(Verdict.HOLDS);
  }

  /** A law that changes, as of a day that may be absent. */
  private static final Policy<Animal> CHANGED =
      policy("changed")
          .rules(
              permit("tame").when(TAME.isTrue()),
              forbid("new law").when(TAME.isTrue()).during(Period.from(DAY)))
          .combining(FORBID_OVERRIDES)
          .asOf(REGISTERED)
          .otherwise(FORBIDDEN);

  private static Animal registered(LocalDate day, boolean tame) {
    return new Animal(Optional.empty(), Optional.of(day), List.of(), tame);
  }

  @Test
  void reasons_state_the_date_that_was_read_and_no_other() {
    Reasons<Animal> reasons = Reasons.of(CHANGED).get();

    assertThat(reasons.sufficient(registered(DAY, true)).map(AbsentFactsInProofsTest::words))
        .containsExactlyInAnyOrder("tame: yes", "day of registration: 2024-01-01");
    assertThat(reasons.sufficient(NOTHING).map(AbsentFactsInProofsTest::words))
        .contains("day of registration: absent");
  }

  @Test
  void a_change_starts_from_the_date_that_was_read() {
    Reasons<Animal> reasons = Reasons.of(CHANGED).get();
    Animal early = registered(DAY.minusYears(1), true);

    assertThat(CHANGED.decide(early).outcome()).isEqualTo(PERMITTED);
    assertThat(CHANGED.decide(registered(DAY, true)).outcome()).isEqualTo(FORBIDDEN);
    assertThat(reasons.change(registered(DAY, true), FORBIDDEN).get()).isEmpty();
    assertThat(reasons.change(registered(DAY, true), UNDETERMINED).get()).isNotEmpty();
    assertThat(
            reasons
                .changing(REGISTERED.fact(), REGISTERED.presence().fact())
                .change(early, FORBIDDEN)
                .get()
                .map(AbsentFactsInProofsTest::words))
        .containsExactly("day of registration: no earlier than 2024-01-01");
    assertThat(
            reasons
                .change(registered(DAY.minusYears(1), false), PERMITTED)
                .get()
                .map(AbsentFactsInProofsTest::words))
        .containsExactly("tame: yes");
  }

  private static String words(FactValue fact) {
    return fact.question() + ": " + fact.value();
  }

  @Test
  void a_part_that_is_there_is_present_and_not_only_known() {
    Policy<Animal> guarded =
        policy("guarded")
            .rules(
                permit("vet")
                    .when(allOf(anyOf(VET.isAbsent(), VET.is(LICENSED.isTrue())), TAME.isTrue())))
            .combining(FORBID_OVERRIDES)
            .otherwise(FORBIDDEN);
    Animal wild = new Animal(Optional.of(new Vet(true)), Optional.empty(), List.of(), false);

    assertThat(Reasons.of(guarded).get().sufficient(wild).map(AbsentFactsInProofsTest::words))
        .containsExactly("tame: no");
    Policy<Animal> present =
        policy("present")
            .rules(permit("vet").when(anyOf(VET.isAbsent(), TAME.isTrue())))
            .combining(FORBID_OVERRIDES)
            .otherwise(FORBIDDEN);
    assertThat(Reasons.of(present).get().sufficient(wild).map(AbsentFactsInProofsTest::words))
        .containsExactlyInAnyOrder("vet: present", "tame: no");
  }

  @Test
  void a_reading_of_the_authors_making_may_be_absent_if_it_is_said_so() {
    OptionalOrderedFact<Animal, LocalDate> read =
        quantity("day of entry")
            .from(
                (Animal a) ->
                    a.registered().map(Reading::known).orElseGet(Reading::<LocalDate>absent))
            .mayBeAbsent();
    Policy<Animal> dated =
        policy("dated")
            .rules(
                permit("before").when(TAME.isTrue()).during(Period.before(DAY)),
                permit("after").when(TAME.isTrue()).during(Period.from(DAY)),
                forbid("wild").when(TAME.isFalse()))
            .combining(FORBID_OVERRIDES)
            .asOf(read)
            .otherwise(FORBIDDEN);
    Policy<Animal> always =
        policy("always")
            .rules(permit("tame").when(TAME.isTrue()))
            .combining(FORBID_OVERRIDES)
            .otherwise(FORBIDDEN);

    assertThat(dated.decide(NOTHING).outcome()).isEqualTo(UNDETERMINED);
    assertThat(verdict(Claims.alwaysForbids(dated, read.isAbsent()))).isEqualTo(Verdict.REFUTED);
    assertThat(check(Claims.complete(dated)).example().get().sentence())
        .contains("day of entry: absent");
    assertThat(Difference.from(dated).to(always).lines().map(Difference.Line::after))
        .containsExactly(PERMITTED);
  }
}
