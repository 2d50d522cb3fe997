package dev.proviso.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.condition.AllOf;
import dev.proviso.condition.Condition;
import dev.proviso.condition.DatedComparison;
import dev.proviso.condition.ListMembership;
import dev.proviso.condition.Not;
import dev.proviso.condition.Operator;
import dev.proviso.condition.PartCondition;
import dev.proviso.fact.Fact;
import dev.proviso.law.Period;
import dev.proviso.policy.Policy;
import dev.proviso.problem.Problem;
import dev.proviso.rule.CombiningAlgorithm;
import dev.proviso.rule.Effect;
import dev.proviso.rule.Outcome;
import dev.proviso.rule.Rule;
import dev.proviso.time.Dated;
import dev.proviso.time.ListSnapshot;
import dev.proviso.time.ListedName;
import dev.proviso.time.NameList;
import dev.proviso.time.OutOfRange;
import dev.proviso.time.Register;
import dev.proviso.time.Roster;
import dev.proviso.time.Span;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/**
 * Claims about registers and dated limits as large as real ones. Each took minutes, outside of the
 * budget, when every name was compared with every entry on every day.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LargeRegistersTest {

  private static final LocalDate START = LocalDate.of(2010, 1, 1);
  private static final int DAYS = 120;

  private record Buyer(String name, int score) {}

  private record Sale(Buyer buyer) {}

  private static final Fact<Buyer, String> NAME = Fact.known("name", Buyer::name);
  private static final Fact<Buyer, Integer> SCORE = Fact.known("score", Buyer::score);
  private static final Fact<Sale, Buyer> BUYER = Fact.known("buyer", Sale::buyer);

  private static String name(SplittableRandom random) {
    StringBuilder name = new StringBuilder();
    for (int syllable = 0; syllable < 5; syllable++) {
      name.append("bcdfgklmnprstvz".charAt(random.nextInt(15)))
          .append("aeiou".charAt(random.nextInt(5)));
      name.append(syllable == 2 ? " " : "");
    }
    return name.toString();
  }

  private static NameList names(int entries) {
    SplittableRandom random = new SplittableRandom(5);
    Seq<ListedName> all =
        Array.range(0, entries)
            .map(
                i ->
                    ListedName.from(name(random) + " " + i, START.plusDays(1 + i % DAYS))
                        .alias(name(random) + " Ltd. " + i));
    return NameList.check("list of names", Period.from(START), all)
        .toEither()
        .getOrElseThrow(Problem::asOneException)
        .afterLast(OutOfRange.HOLD);
  }

  private static Roster<String> roster(int members) {
    Seq<Span<ListSnapshot<String>>> spans =
        Array.range(0, DAYS)
            .map(
                day ->
                    Span.from(
                            START.plusDays(day),
                            ListSnapshot.of(
                                Array.range(0, members)
                                    .filter(member -> member % DAYS <= day)
                                    .map(member -> "member " + member)))
                        .until(START.plusDays(day + 1)));
    return Roster.check("roster", spans).toEither().getOrElseThrow(Problem::asOneException);
  }

  private static Dated<Integer> limit(int values) {
    return Dated.check(
            "limit",
            Array.range(0, values)
                .map(
                    i -> Span.from(START.plusDays(i), i * 7 % values).until(START.plusDays(i + 1))))
        .toEither()
        .getOrElseThrow(Problem::asOneException);
  }

  private static <S> Policy<S> policy(Condition<S> listed) {
    return Policy.of(
        "sales",
        Array.of(
            Rule.of(Effect.PERMIT, "not-listed", Not.of(listed)),
            Rule.of(Effect.FORBID, "listed", listed)),
        CombiningAlgorithm.FORBID_OVERRIDES,
        Outcome.FORBIDDEN);
  }

  private static Condition<Buyer> listed(Register<String> register) {
    return ListMembership.of(NAME, register, Fact.asOf());
  }

  private static <S> void isDecided(Policy<S> policy, Condition<S> listed) {
    assertThat(Prover.standard().check(Claims.neverPermits(policy, listed)).verdict())
        .isEqualTo(Verdict.HOLDS);
    assertThat(Consistency.of(policy).report().findings().map(Finding::verdict))
        .doesNotContain(Verdict.NOT_DECIDED);
  }

  @Test
  void a_thousand_entries_of_a_list_of_names_are_decided() {
    Condition<Buyer> listed = listed(names(1_000));
    isDecided(policy(listed), listed);
  }

  @Test
  void so_are_they_where_many_rules_ask_a_part_for_them() {
    NameList names = names(1_000);
    Seq<Rule<Sale>> rules =
        Array.range(0, 100)
            .map(
                i ->
                    Rule.of(
                        Effect.FORBID,
                        "rule-" + i,
                        PartCondition.of(
                            BUYER,
                            AllOf.of(
                                Dispatch.atLeast(SCORE, i),
                                ListMembership.of(NAME, names, Fact.asOf())))));
    Policy<Sale> policy =
        Policy.of("sales", rules, CombiningAlgorithm.FORBID_OVERRIDES, Outcome.PERMITTED);

    assertThat(Prover.standard().check(Claims.everyRuleReachable(policy)).verdict())
        .isNotEqualTo(Verdict.NOT_DECIDED);
  }

  @Test
  void thousands_of_members_of_a_roster_are_decided() {
    Condition<Buyer> listed = listed(roster(3_000));
    isDecided(policy(listed), listed);
  }

  @Test
  void a_limit_that_changed_a_thousand_times_is_decided() {
    Condition<Buyer> below =
        DatedComparison.threshold(SCORE, Operator.LESS_THAN, limit(1_000), Fact.asOf());
    isDecided(policy(below), below);
  }

  @Test
  void what_is_too_large_is_not_decided_and_that_is_said_at_once() {
    Finding names = Prover.within(100_000).check(Claims.satisfiable(listed(names(1_000))));
    Finding roster = Prover.within(100_000).check(Claims.satisfiable(listed(roster(3_000))));
    Finding limit =
        Prover.within(100_000)
            .check(
                Claims.satisfiable(
                    DatedComparison.threshold(
                        SCORE, Operator.LESS_THAN, limit(1_000), Fact.asOf())));

    assertThat(Array.of(names, roster, limit).map(Finding::verdict))
        .containsOnly(Verdict.NOT_DECIDED);
    assertThat(names.reason())
        .isEqualTo("within 100000 steps: more steps would be needed; give a larger budget");
  }
}
