package dev.proviso.enforcement;

import dev.proviso.law.Instrument;
import dev.proviso.rule.Rule;
import dev.proviso.rule.Sanction;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** One thing that somebody attempts, some days after the last that was done. */
record Step(Kind kind, String id, List<Rule<String>> broken, Sanction sanction, int days) {

  enum Kind {
    ISSUE,
    SUSPEND,
    SUSPEND_PENDING,
    LICENSE_BACK,
    SYSTEM_BACK,
    ALLEGE,
    REVIEW,
    FIND_BREACH,
    FIND_NO_BREACH,
    ORDER
  }

  /** Some of these are others in all but one part. */
  static final List<Sanction> SANCTIONS =
      List.of(
          Sample.RESTRICT,
          Sample.SHUT_DOWN,
          Sample.SUSPEND,
          Sample.REVOKE,
          Sample.REPRIMAND,
          Sample.REVOKE.citing(Instrument.of("some act").section("4")),
          Sanction.of("revoke", "revocation of the license"),
          Sanction.of("take-away", "taking away the license")
              .taking(Sample.REVOKE.measure().get()));

  static Arbitrary<Step> any() {
    return Combinators.combine(
            Arbitraries.frequency(
                Tuple.of(2, Kind.ISSUE),
                Tuple.of(1, Kind.SUSPEND),
                Tuple.of(1, Kind.SUSPEND_PENDING),
                Tuple.of(2, Kind.LICENSE_BACK),
                Tuple.of(2, Kind.SYSTEM_BACK),
                Tuple.of(2, Kind.ALLEGE),
                Tuple.of(3, Kind.REVIEW),
                Tuple.of(4, Kind.FIND_BREACH),
                Tuple.of(1, Kind.FIND_NO_BREACH),
                Tuple.of(8, Kind.ORDER)),
            Arbitraries.frequency(
                Tuple.of(4, "case-1"), Tuple.of(4, "case-2"), Tuple.of(1, "case-3")),
            Arbitraries.of(Sample.MILD, Sample.GRAVE, Sample.URGENT, Sample.BARE)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3),
            Arbitraries.of(SANCTIONS),
            Arbitraries.frequency(
                Tuple.of(1, -1),
                Tuple.of(9, 0),
                Tuple.of(5, 1),
                Tuple.of(2, 3),
                Tuple.of(2, 8),
                Tuple.of(1, 20)))
        .as(Step::new);
  }

  /** Most runs begin with the issue of the license, or they would not get far. */
  Event firstEvent() {
    return days > 0 || kind == Kind.ORDER ? Sample.issued(days) : event(Sample.DAY);
  }

  Event event(LocalDate last) {
    int day = (int) (last.toEpochDay() - Sample.DAY.toEpochDay()) + days;
    return switch (kind) {
      case ISSUE -> Sample.issued(day);
      case SUSPEND -> Sample.suspended(day);
      case SUSPEND_PENDING -> Sample.suspended(id, day);
      case LICENSE_BACK -> Sample.licenseBack(day);
      case SYSTEM_BACK -> Sample.systemBack(day);
      case ALLEGE -> Sample.alleged(id, day);
      case REVIEW -> Sample.review(id, day);
      case FIND_BREACH ->
          Event.breachFound(id, broken)
              .by(Sample.STATE, Sample.DAY.plusDays(day))
              .because("it is so");
      case FIND_NO_BREACH -> Sample.noBreach(id, day);
      case ORDER -> Sample.ordered(id, sanction, day);
    };
  }
}
