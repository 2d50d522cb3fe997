package dev.proviso.testkit.property;

import static dev.proviso.testkit.law.Parcel.RULES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.proviso.law.Period;
import dev.proviso.rule.CombiningAlgorithm;
import dev.proviso.rule.Outcome;
import dev.proviso.testkit.law.CodecVerifier;
import dev.proviso.testkit.law.CombiningLaws;
import dev.proviso.testkit.law.CombiningVerifier;
import dev.proviso.testkit.law.LawVerifier;
import dev.proviso.testkit.law.RosterVerifier;
import dev.proviso.testkit.law.TimelineVerifier;
import dev.proviso.time.Dated;
import dev.proviso.time.ListSnapshot;
import dev.proviso.time.OutOfRange;
import dev.proviso.time.Roster;
import dev.proviso.time.Span;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.Group;

@SuppressWarnings("ClassCanBeStatic") // groups of jqwik are inner classes
class LawPropertiesTest {

  private static final LocalDate CUT = LocalDate.of(2021, 7, 1);

  @Group
  class OfFirstApplicable implements LawProperties {
    @Override
    public LawVerifier verifier() {
      return CombiningVerifier.of(CombiningAlgorithm.FIRST_APPLICABLE);
    }
  }

  @Group
  class OfForbidOverrides implements LawProperties {
    @Override
    public LawVerifier verifier() {
      return CombiningVerifier.of(CombiningAlgorithm.FORBID_OVERRIDES);
    }
  }

  @Group
  class OfADatedLimit implements LawProperties {
    @Override
    public LawVerifier verifier() {
      return TimelineVerifier.of(
          Dated.of(
                  "limit",
                  Span.before(CUT, 20).citing(RULES.article("1")),
                  Span.from(CUT, 30).until(CUT.plusYears(1)).citing(RULES.article("2")))
              .afterLast(OutOfRange.HOLD));
    }
  }

  @Group
  class OfARoster implements LawProperties {
    @Override
    public LawVerifier verifier() {
      return RosterVerifier.of(
          Roster.of(
              "partners", Span.from(CUT, ListSnapshot.of("Oslo")).citing(RULES.article("1"))));
    }
  }

  @Group
  class OfPeriods implements LawProperties {
    @Override
    public LawVerifier verifier() {
      return CodecVerifier.of(
          "period", Period::toString, Period::parse, List.of(Period.from(CUT), Period.before(CUT)));
    }
  }

  @Example
  void properties_fail_as_the_verifier_does() {
    LawProperties hopeful =
        () ->
            CombiningVerifier.of("hopeful", (conclusions, otherwise) -> Outcome.PERMITTED)
                .only(CombiningLaws.OTHERWISE_HOLDS);

    assertThatThrownBy(hopeful::lawsOfTheWhole)
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("broken: PV-C-02")
        .hasMessageContaining("facts: rules: none; otherwise: FORBIDDEN");
  }

  @Example
  void a_property_looks_at_one_law_and_one_case_at_a_time() {
    LawProperties failing =
        () ->
            CombiningVerifier.of(
                    "failing",
                    (conclusions, otherwise) -> {
                      throw new IllegalStateException("no rules");
                    })
                .only(CombiningLaws.DETERMINISTIC);
    LawVerifier one = failing.cases().sample();

    assertThat(one.laws()).hasSize(1);
    assertThatThrownBy(one::verify)
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("1 of 1 law not in order (1 case from seed ");
  }
}
