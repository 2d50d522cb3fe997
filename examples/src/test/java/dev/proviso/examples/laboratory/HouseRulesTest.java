package dev.proviso.examples.laboratory;

import static dev.proviso.examples.laboratory.Booking.Equipment.BENCH;
import static dev.proviso.examples.laboratory.Booking.Equipment.LASER_CUTTER;
import static dev.proviso.examples.laboratory.Booking.Purpose.MAINTENANCE;
import static dev.proviso.examples.laboratory.Booking.Purpose.RESEARCH;
import static dev.proviso.examples.laboratory.Person.Course.GENERAL_SAFETY;
import static dev.proviso.examples.laboratory.Person.Course.LASER_SAFETY;
import static dev.proviso.examples.laboratory.Person.Role.MEMBER;
import static dev.proviso.examples.laboratory.Person.Role.STAFF;
import static dev.proviso.examples.laboratory.Person.Role.STUDENT;
import static dev.proviso.examples.laboratory.Substance.Hazard.INFECTIOUS;
import static dev.proviso.examples.laboratory.Substance.Hazard.TOXIC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.proviso.condition.Judgment;
import dev.proviso.decision.Decision;
import dev.proviso.examples.laboratory.Booking.Equipment;
import dev.proviso.examples.laboratory.Booking.Protection;
import dev.proviso.examples.laboratory.Booking.Purpose;
import dev.proviso.examples.laboratory.Person.Role;
import dev.proviso.rule.Outcome;
import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class HouseRulesTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  private static final Judgment ACCEPTABLE =
      Judgment.yes("acceptable risk").by("the safety officer", DAY).because("looked into");

  private static Person person(Role role) {
    return new Person(role, 30, HashSet.of(GENERAL_SAFETY, LASER_SAFETY), 30, false);
  }

  private static Booking booking(
      LocalDate day,
      int start,
      int end,
      Purpose purpose,
      Equipment equipment,
      Role user,
      Seq<Person> companions,
      Substance... substances) {
    return new Booking(
        day,
        start,
        end,
        purpose,
        equipment,
        person(user),
        companions,
        Array.of(substances),
        HashSet.of(Protection.LASER_GOGGLES),
        true,
        Option.some(0),
        Option.none(),
        Option.some(30));
  }

  private static Booking atTheBench(Substance... substances) {
    return booking(DAY, 9, 17, RESEARCH, BENCH, STUDENT, Array.of(person(MEMBER)), substances);
  }

  private static Decision<Booking> decide(Booking booking, Judgment... judgments) {
    return HouseRules.policy().decide(booking, judgments);
  }

  private static Seq<String> deciding(Booking booking) {
    return decide(booking, ACCEPTABLE).deciding().map(rule -> rule.rule().id());
  }

  @Test
  void a_day_at_the_bench_is_permitted() {
    assertThat(decide(atTheBench()).outcome()).isEqualTo(Outcome.PERMITTED);
  }

  @Test
  void a_hazard_waits_for_the_safety_officer() {
    Booking cut = booking(DAY, 9, 17, RESEARCH, LASER_CUTTER, STUDENT, Array.of(person(MEMBER)));
    assertThat(decide(cut).outcome()).isEqualTo(Outcome.UNDETERMINED);
    assertThat(decide(cut).missing())
        .extracting(Object::toString)
        .containsExactly("acceptable risk");
    assertThat(decide(cut, ACCEPTABLE).outcome()).isEqualTo(Outcome.PERMITTED);
  }

  @Test
  void a_trace_of_poison_is_no_hazard_but_a_trace_of_disease_is() {
    assertThat(deciding(atTheBench(new Substance("nicotine", HashSet.of(TOXIC), 5))))
        .containsExactly("research");
    assertThat(deciding(atTheBench(new Substance("nicotine", HashSet.of(TOXIC), 6))))
        .containsExactly("toxic-outside-the-hood");
    assertThat(deciding(atTheBench(new Substance("anthrax", HashSet.of(INFECTIOUS), 1))))
        .containsExactly("infectious-outside-the-cabinet");
  }

  @Test
  void staff_may_keep_watch_at_night_but_not_over_hazards() {
    assertThat(deciding(booking(DAY, 20, 23, MAINTENANCE, BENCH, STAFF, Array.empty())))
        .containsExactly("maintenance");
    assertThat(deciding(booking(DAY, 20, 23, MAINTENANCE, LASER_CUTTER, STAFF, Array.empty())))
        .contains("alone-at-night");
  }

  @Test
  void what_counts_as_experience_depends_on_the_day() {
    Seq<Person> company = Array.of(person(MEMBER));
    LocalDate secondEdition = LocalDate.of(2024, 9, 1);
    assertThat(
            deciding(
                booking(
                    secondEdition.minusDays(1), 20, 23, RESEARCH, LASER_CUTTER, STUDENT, company)))
        .containsExactly("research");
    assertThat(deciding(booking(secondEdition, 20, 23, RESEARCH, LASER_CUTTER, STUDENT, company)))
        .containsExactly("novice-with-hazards-at-night");
  }

  @Test
  void a_substance_is_kept_out_from_the_day_on_which_it_is_listed() {
    Substance acid = new Substance("hydrofluoric acid", HashSet.of(TOXIC), 1);
    LocalDate listed = LocalDate.of(2024, 9, 1);
    Seq<Person> company = Array.of(person(MEMBER));
    assertThat(
            deciding(booking(listed.minusDays(1), 9, 17, RESEARCH, BENCH, STUDENT, company, acid)))
        .containsExactly("research");
    assertThat(deciding(booking(listed, 9, 17, RESEARCH, BENCH, STUDENT, company, acid)))
        .containsExactly("kept-out");
  }

  @Test
  void a_booking_ends_later_than_it_begins() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> booking(DAY, 9, 9, RESEARCH, BENCH, STUDENT, Array.empty()))
        .withMessage("a booking must end later than it begins: it begins at 9 and ends at 9");
  }
}
