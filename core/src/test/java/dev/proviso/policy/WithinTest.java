package dev.proviso.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.proviso.condition.AllOf;
import dev.proviso.condition.AnyOf;
import dev.proviso.condition.Comparison;
import dev.proviso.condition.Condition;
import dev.proviso.condition.ExceptionClause;
import dev.proviso.condition.Judgment;
import dev.proviso.condition.PartCondition;
import dev.proviso.decision.Decision;
import dev.proviso.fact.Fact;
import dev.proviso.fact.Reading;
import dev.proviso.law.Instrument;
import dev.proviso.law.Period;
import dev.proviso.rule.CombiningAlgorithm;
import dev.proviso.rule.Effect;
import dev.proviso.rule.Obligation;
import dev.proviso.rule.Outcome;
import dev.proviso.rule.Rule;
import dev.proviso.rule.Sanction;
import io.vavr.collection.Array;
import io.vavr.collection.HashMap;
import io.vavr.collection.Seq;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** A policy about a part, asked of the whole. */
class WithinTest {

  private static final Fact<Sample, Sample> PART =
      Fact.known("the part", whole -> (Sample) whole.answers().get("held").get().value().get());

  private record Case(Policy<Sample> policy, Sample part, Seq<Judgment> judgments) {

    Sample whole() {
      return new Sample(HashMap.of("held", Reading.known(part)));
    }
  }

  @Provide
  Arbitrary<Case> cases() {
    return Gen.sized(
        (random, size) -> {
          Gen gen = random.nextBoolean() ? Gen.of(random) : Gen.dated(random);
          return new Case(gen.policy(size), gen.sample(random.nextInt(70)), gen.judgments());
        });
  }

  @Property(tries = 300)
  void says_of_the_whole_what_the_policy_says_of_the_part(@ForAll("cases") Case given) {
    assertThat(
            Policy.within(PART, given.policy()).decide(given.whole(), given.judgments()).outcome())
        .isEqualTo(given.policy().decide(given.part(), given.judgments()).outcome());
  }

  @Property(tries = 100)
  void permits_nothing_of_a_whole_whose_part_is_not_known(@ForAll("cases") Case given) {
    Fact<Sample, Sample> lost = Fact.of("the part", whole -> Reading.failed("lost"));
    Policy<Sample> policy =
        Policy.of(
            "permits by rules only",
            given.policy().allRules().distinctBy(Rule::id),
            CombiningAlgorithm.FORBID_OVERRIDES,
            Outcome.FORBIDDEN);

    assertThat(Policy.within(lost, policy).decide(given.whole()).outcome())
        .isNotEqualTo(Outcome.PERMITTED);
  }

  @Test
  void names_a_part_that_is_not_there_and_what_to_do() {
    Fact<Sample, Sample> none = Fact.of("the part", whole -> Reading.absent());
    Policy<Sample> policy =
        Policy.of(
            "about the part",
            Array.of(Rule.of(Effect.PERMIT, "r", Comparison.is(Sample.A, true))),
            CombiningAlgorithm.FORBID_OVERRIDES,
            Outcome.FORBIDDEN);
    Decision<Sample> decision = Policy.within(none, policy).decide(new Sample(HashMap.empty()));

    assertThat(decision.outcome()).isEqualTo(Outcome.UNDETERMINED);
    assertThat(decision.missing()).isEmpty();
    assertThat(decision.trace().absent().map(answer -> answer.question().toString()))
        .containsExactly("the part");
    assertThat(decision.explain())
        .contains(
            """
            Absent, although the outcome depends on it:
            - the part: decide about a subject that has one, or declare the fact with \
            .mayBeAbsent() if a subject may have none
            """);
  }

  @Test
  void says_nothing_of_an_absent_part_on_which_nothing_depends() {
    Fact<Sample, Sample> none = Fact.of("the part", whole -> Reading.absent());
    Fact<Sample, Boolean> unknown = Fact.of("other", whole -> Reading.unknown());
    Condition<Sample> guarded =
        AllOf.of(
            Comparison.is(Fact.presenceOf(none), true),
            PartCondition.of(none, Comparison.is(Sample.A, true)));
    Policy<Sample> policy =
        Policy.of(
            "guarded",
            Array.of(Rule.of(Effect.PERMIT, "r", AnyOf.of(guarded, Comparison.is(unknown, true)))),
            CombiningAlgorithm.FORBID_OVERRIDES,
            Outcome.FORBIDDEN);
    Decision<Sample> decision = policy.decide(new Sample(HashMap.empty()));

    assertThat(decision.missing().map(Object::toString)).containsExactly("other");
    assertThat(decision.trace().absent()).isEmpty();
    assertThat(decision.explain()).doesNotContain("Absent");
  }

  private static final Period YEAR = Period.from(Sample.day(1)).until(Sample.day(5));
  private static final Obligation REPORT = Obligation.of("report", "report it");
  private static final Sanction FINE = Sanction.of("fine", "a fine");
  private static final Instrument ACT = Instrument.of("Act");

  private static final Policy<Sample> FULL =
      Policy.of(
              "full",
              Array.of(
                  Rule.of(Effect.PERMIT, "r", Comparison.is(Sample.A, true))
                      .during(YEAR, Sample.DAY)
                      .citing(ACT.section("1"))
                      .titled("What is so is permitted")
                      .oblige(REPORT)
                      .sanction(FINE)
                      .unless(
                          ExceptionClause.<Sample>of("e", Comparison.is(Sample.B, true))
                              .citing(ACT.section("2"))
                              .unless("f", Comparison.is(Sample.C, true))),
                  Rule.of(Effect.FORBID, "plain", Comparison.is(Sample.C, true))),
              CombiningAlgorithm.PERMIT_OVERRIDES,
              Outcome.NOT_APPLICABLE)
          .asOf(Sample.DAY);

  @Test
  void keeps_all_that_is_said_of_the_rules() {
    RulePolicy<Sample> lifted = (RulePolicy<Sample>) Policy.within(PART, FULL);
    Rule<Sample> rule = lifted.rules().head();

    assertThat(lifted.id()).isEqualTo("full");
    assertThat(lifted.combining()).isEqualTo(CombiningAlgorithm.PERMIT_OVERRIDES);
    assertThat(lifted.otherwise()).isEqualTo(Outcome.NOT_APPLICABLE);
    assertThat(lifted.dating().map(Fact::name)).containsExactly("the part: day");
    assertThat(lifted.rules().map(Rule::id)).containsExactly("r", "plain");
    assertThat(rule.effect()).isEqualTo(Effect.PERMIT);
    assertThat(rule.title()).containsExactly("What is so is permitted");
    assertThat(rule.citations()).containsExactly(ACT.section("1"));
    assertThat(rule.obligations()).containsExactly(REPORT);
    assertThat(rule.sanctions()).containsExactly(FINE);
    assertThat(rule.during().get().period()).isEqualTo(YEAR);
    assertThat(rule.exceptions().map(ExceptionClause::id)).containsExactly("e");
    assertThat(rule.exceptions().head().citations()).containsExactly(ACT.section("2"));
    assertThat(rule.exceptions().head().exceptions().map(ExceptionClause::id)).containsExactly("f");
    assertThat(lifted.rules().last().title()).isEmpty();
    assertThat(lifted.rules().last().during()).isEmpty();
  }

  @Test
  void of_a_policy_without_a_date_has_none() {
    Policy<Sample> undated =
        Policy.of(
            "undated",
            Array.of(Rule.of(Effect.PERMIT, "r", Comparison.is(Sample.A, true)).during(YEAR)),
            CombiningAlgorithm.FORBID_OVERRIDES,
            Outcome.FORBIDDEN);
    Policy<Sample> lifted = Policy.within(PART, undated);
    Sample so = new Sample(HashMap.of("a", Reading.known(true)));
    Sample whole = new Sample(HashMap.of("held", Reading.known(so)));

    assertThat(lifted.dating()).isEmpty();
    assertThat(lifted.decide(whole).outcome()).isEqualTo(Outcome.UNDETERMINED);
    assertThat(lifted.decideAsOf(Sample.day(2), whole).outcome()).isEqualTo(Outcome.PERMITTED);
    assertThat(lifted.decideAsOf(Sample.day(6), whole).outcome()).isEqualTo(Outcome.FORBIDDEN);
  }

  @Test
  void of_several_policies_asks_each_of_them() {
    Policy<Sample> both =
        Policy.allMustPermit(
            "both",
            Array.of(
                FULL,
                Policy.of(
                        "more",
                        Array.of(Rule.of(Effect.PERMIT, "s", Comparison.is(Sample.B, true))),
                        CombiningAlgorithm.FORBID_OVERRIDES,
                        Outcome.FORBIDDEN)
                    .asOf(Sample.DAY)));
    Policy<Sample> lifted = Policy.within(PART, both);

    assertThat(lifted.id()).isEqualTo("both");
    assertThat(lifted.allRules().map(Rule::id)).containsExactly("r", "plain", "s");
    assertThat(lifted.dating().map(Fact::name)).containsExactly("the part: day");
  }

  @Test
  void twice_of_one_policy_is_the_same() {
    assertThat(Policy.within(PART, FULL))
        .isEqualTo(Policy.within(PART, FULL))
        .hasSameHashCodeAs(Policy.within(PART, FULL));
  }

  @Test
  void refuses_policies_of_one_name_as_ever() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Policy.allMustPermit("twice", Array.of(FULL, FULL)))
        .withMessageContaining("more than one policy is called `full`");
  }
}
