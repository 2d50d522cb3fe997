package dev.proviso.testkit.mutation;

import static dev.proviso.analysis.Claims.neverPermits;
import static dev.proviso.dsl.Policies.allMustPermit;
import static dev.proviso.dsl.Policies.anyOf;
import static dev.proviso.dsl.Policies.forbid;
import static dev.proviso.dsl.Policies.part;
import static dev.proviso.dsl.Policies.permit;
import static dev.proviso.dsl.Policies.policy;
import static dev.proviso.dsl.Policies.quantity;
import static dev.proviso.rule.CombiningAlgorithm.FORBID_OVERRIDES;
import static dev.proviso.rule.Outcome.FORBIDDEN;
import static dev.proviso.testkit.mutation.Depot.AGE;
import static dev.proviso.testkit.mutation.Depot.DEPOT;
import static dev.proviso.testkit.mutation.Depot.GROWN_UP;
import static dev.proviso.testkit.mutation.Depot.OWNER;
import static dev.proviso.testkit.mutation.Depot.SEALED;
import static dev.proviso.testkit.mutation.Depot.WEIGHT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.proviso.analysis.Claims;
import dev.proviso.analysis.Prover;
import dev.proviso.dsl.OptionalOrderedFact;
import dev.proviso.dsl.OptionalPartFact;
import dev.proviso.dsl.OrderedFact;
import dev.proviso.fact.Reading;
import dev.proviso.law.Period;
import dev.proviso.policy.Policy;
import dev.proviso.testkit.mutation.Depot.Box;
import dev.proviso.time.ListedName;
import dev.proviso.time.NameList;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PolicyMutantsTest {

  private static final Policy<Box> BOXES =
      policy("boxes")
          .rules(
              permit("light").when(WEIGHT.atMost(30)),
              permit("sealed").when(SEALED.isTrue()),
              forbid("heavy").when(WEIGHT.moreThan(100)))
          .combining(FORBID_OVERRIDES)
          .otherwise(FORBIDDEN);

  private static Seq<String> descriptions(Policy<Box> policy) {
    return PolicyMutants.of(policy).all().map(Mutant::description);
  }

  @Test
  void every_kind_of_node_is_changed() {
    assertThat(descriptions(DEPOT))
        .contains(
            "`weight is at most 30` becomes `weight is at most 29` in rule `light`",
            "`weight is at most 30` becomes `weight is at most 31` in rule `light`",
            "`weight is at most 30` becomes `weight is less than 30` in rule `light`",
            "`weight is at most 30` becomes `weight is more than 30` in rule `light`",
            "`weight is at most 30` is left out in rule `light`",
            "one of these is enough: `weight is at most 30`, `weight is at most weight paid for`"
                + " in rule `light`",
            "`weight is at most weight paid for` becomes `weight is less than weight paid for`"
                + " in rule `light`",
            "`it is a “grown-up”` becomes `it is not a “grown-up”` in rule `light`",
            "`at least one of the carriers is a “grown-up”` becomes `each of the carriers is a"
                + " “grown-up”` in rule `carried`",
            "`blue` is left out of `the list of marks includes one or more of {red, blue}` in rule `carried`",
            "`green` is added to `the list of marks includes one or more of {red, blue}` in rule `carried`",
            "`the list of marks includes one or more of {red, blue}` becomes `the list of marks includes all of {red, blue}`"
                + " in rule `carried`",
            "the exception `not sealed` is left out in rule `carried`",
            "the exception `green` is left out in the exception `not sealed` in rule `carried`",
            "`color is green` becomes `color is blue` in the exception `green` in the exception"
                + " `not sealed` in rule `carried`",
            "`the condition “check digit fails” holds` becomes `the condition “check digit fails” does not hold` in rule `odd`",
            "`the question “does it look odd?” is answered yes` becomes `the question “does it look odd?” is answered no`"
                + " in rule `odd`",
            "`2022-07-01` becomes `2022-06-30` in rule `odd`",
            "`forbid` becomes `permit` in rule `odd`",
            "rule `odd` is left out",
            "`age is at least the limit of age` becomes `age is more than the limit of age`"
                + " in the definition of `grown-up`",
            "`town is on the list of towns` becomes `town is not on the list of towns`"
                + " in the definition of `grown-up`",
            "the exception `too old` is left out in the definition of `grown-up`",
            "`18 on 2021-11-25/..` becomes `19` in the history of `limit of age`",
            "`2021-11-25` becomes `2021-11-26` in the history of `limit of age`",
            "`2021-11-25` becomes `2021-11-24` in the history of `list of towns`",
            "`“Oslo”` is left off on ../2021-11-25 in the history of `list of towns`",
            "`forbid overrides` becomes `permit overrides` in policy `depot`",
            "`otherwise forbidden` becomes `otherwise permitted` in policy `depot`");
  }

  @Test
  void of_a_value_that_may_be_absent_only_what_its_author_wrote_is_changed() {
    OptionalOrderedFact<Box, Integer> depth =
        quantity("depth").from((Box box) -> Reading.<Integer>unknown()).mayBeAbsent();
    OptionalPartFact<Box, Integer> lid =
        part("lid").from((Box box) -> Reading.<Integer>unknown()).mayBeAbsent();
    OrderedFact<Integer, Integer> size = quantity("size").known((Integer of) -> of);
    Policy<Box> policy =
        policy("boxes")
            .rules(
                permit("flat").when(depth.atMost(3)),
                permit("closed").when(lid.is(size.atLeast(9))),
                permit("open").when(lid.isAbsent()))
            .combining(FORBID_OVERRIDES)
            .otherwise(FORBIDDEN);

    assertThat(descriptions(policy).filter(one -> one.contains("absent") || one.contains("presen")))
        .containsExactly("`lid is absent` becomes `lid is present` in rule `open`");
    assertThat(descriptions(policy).filter(one -> one.endsWith("`flat`")))
        .containsExactlyInAnyOrder(
            "`depth is at most 3` becomes `depth is at most 2` in rule `flat`",
            "`depth is at most 3` becomes `depth is at most 4` in rule `flat`",
            "`depth is at most 3` becomes `depth is less than 3` in rule `flat`",
            "`depth is at most 3` becomes `depth is more than 3` in rule `flat`",
            "`permit` becomes `forbid` in rule `flat`");
    assertThat(descriptions(policy))
        .contains("`size is at least 9` becomes `size is at least 10` in rule `closed`");
  }

  @Test
  void every_kind_of_mutation_is_made() {
    Policy<Box> joint = allMustPermit("both", DEPOT, BOXES);
    assertThat(PolicyMutants.of(joint).all().map(Mutant::kind).toSet())
        .containsExactlyInAnyOrder(MutationKind.values());
  }

  @Test
  void none_stands_there_twice_and_none_is_the_policy_itself() {
    Seq<Mutant<Box>> all = PolicyMutants.of(DEPOT).all();
    assertThat(all.map(Mutant::digest)).doesNotHaveDuplicates();
    assertThat(all.map(Mutant::policy)).doesNotContain(DEPOT).doesNotHaveDuplicates();
    assertThat(all.map(Mutant::description)).doesNotHaveDuplicates();
  }

  @Test
  void they_come_in_the_same_order_every_time() {
    assertThat(PolicyMutants.of(DEPOT).all()).isEqualTo(PolicyMutants.of(DEPOT).all());
  }

  @Test
  void a_definition_is_changed_wherever_it_is_used_and_in_the_claims_that_mention_it() {
    Mutant<Box> mutant =
        PolicyMutants.of(DEPOT)
            .all()
            .find(one -> one.description().startsWith("the exception `too old`"))
            .get();
    assertThat(mutant.place().rules()).containsExactly("light", "carried");
    assertThat(mutant.written(OWNER.is(GROWN_UP)).toString()).doesNotContain("too old");
    assertThat(mutant.policy().toString()).doesNotContain("too old");
    assertThat(mutant.written(AGE.atLeast(3))).isEqualTo(AGE.atLeast(3));
  }

  @Test
  void one_that_decides_everything_alike_is_proved_to_and_listed_apart() {
    Policy<Box> redundant =
        policy("boxes")
            .rules(
                permit("light").when(WEIGHT.atMost(30)), permit("lighter").when(WEIGHT.atMost(5)))
            .combining(FORBID_OVERRIDES)
            .otherwise(FORBIDDEN);
    MutationReport<Box> report = PolicyMutants.of(redundant).againstCheck(any -> {}).run();
    assertThat(report.equivalent().map(Mutant::description)).contains("rule `lighter` is left out");
    assertThat(report.survived().map(Mutant::description)).contains("rule `light` is left out");
    assertThat(report.explain())
        .contains("Proved to decide every subject alike, and left out:\n- ");
  }

  @Test
  void one_that_differs_only_where_something_is_not_known_is_another_one() {
    Policy<Box> whatever =
        policy("boxes")
            .rules(permit("any").when(anyOf(SEALED.isTrue(), SEALED.isFalse())))
            .combining(FORBID_OVERRIDES)
            .otherwise(FORBIDDEN);
    MutationReport<Box> report = PolicyMutants.of(whatever).againstCheck(any -> {}).run();
    assertThat(report.explain())
        .contains(
            """
            - Nothing in your tests notices if `otherwise forbidden` becomes `otherwise permitted` in policy `boxes`. Which of the two is meant?
              For example: seal: not known (the policy leaves it undetermined; the mutant permits it)
            """);
  }

  @Test
  void what_cannot_be_decided_within_the_steps_is_not_guessed() {
    MutationReport<Box> report =
        PolicyMutants.of(BOXES).within(Prover.within(1)).againstCheck(any -> {}).run();
    assertThat(report.notDecided()).hasSameSizeAs(report.results());
    assertThatThrownBy(() -> report.assertScoreAtLeast(0))
        .isInstanceOf(AssertionError.class)
        .hasMessageStartingWith("no mutant counts")
        .hasMessageContaining("Not decided, and left out:\n- ");
  }

  @Test
  void claims_notice_what_they_speak_of_and_the_report_asks_about_the_rest() {
    MutationReport<Box> report =
        PolicyMutants.of(BOXES)
            .againstClaims(
                policy ->
                    Array.of(
                        neverPermits(policy, WEIGHT.moreThan(100)),
                        Claims.<Box>permitsOnly(policy, anyOf(WEIGHT.atMost(30), SEALED.isTrue()))))
            .run();
    assertThat(report.explain())
        .isEqualTo(
            """
            boxes: 9 of 17 mutants are noticed, 52.9 %

            Rule `light`
            - Nothing in your tests notices if `weight is at most 30` becomes `weight is at most 29` in rule `light`. Which of the two is meant?
              For example: weight: 30; seal: no (the policy permits it by the rule light; the mutant forbids it)
            - Nothing in your tests notices if `weight is at most 30` becomes `weight is less than 30` in rule `light`. Which of the two is meant?
              For example: weight: 30; seal: no (the policy permits it by the rule light; the mutant forbids it)
            - Nothing in your tests notices if `permit` becomes `forbid` in rule `light`. Which of the two is meant?
              For example: weight: 29 (the policy permits it by the rule light; the mutant forbids it by the rule light)
            - Nothing in your tests notices if rule `light` is left out. Is it needed?
              For example: weight: 29; seal: no (the policy permits it by the rule light; the mutant forbids it)

            Rule `sealed`
            - Nothing in your tests notices if `permit` becomes `forbid` in rule `sealed`. Which of the two is meant?
              For example: weight: 29; seal: yes (the policy permits it by the rules light and sealed; the mutant forbids it by the rule sealed)
            - Nothing in your tests notices if rule `sealed` is left out. Is it needed?
              For example: weight: 31; seal: yes (the policy permits it by the rule sealed; the mutant forbids it)

            Rule `heavy`
            - Nothing in your tests notices if `weight is more than 100` becomes `weight is more than 99` in rule `heavy`. Which of the two is meant?
              For example: weight: 100; seal: yes (the policy permits it by the rule sealed; the mutant forbids it by the rule heavy)
            - Nothing in your tests notices if `weight is more than 100` becomes `weight is at least 100` in rule `heavy`. Which of the two is meant?
              For example: weight: 100; seal: yes (the policy permits it by the rule sealed; the mutant forbids it by the rule heavy)
            """);
    assertThatThrownBy(() -> report.assertScoreAtLeast(90))
        .isInstanceOf(AssertionError.class)
        .hasMessage("at least 90.0 % was asked for\n\n" + report.explain());
    assertThatCode(() -> report.assertScoreAtLeast(50)).doesNotThrowAnyException();
  }

  @Test
  void a_check_that_fails_on_the_policy_itself_is_an_error() {
    PolicyMutants<Box> mutants =
        PolicyMutants.of(BOXES)
            .againstClaims(policy -> Array.of(neverPermits(policy, SEALED.isTrue())));
    assertThatThrownBy(mutants::run)
        .isInstanceOf(AssertionError.class)
        .hasMessageStartingWith(
            "policy `boxes` fails a check as it is; mend the policy or the check")
        .hasMessageContaining("Refuted: ");
  }

  @Test
  void nothing_that_might_notice_is_an_error() {
    assertThatThrownBy(() -> PolicyMutants.of(BOXES).run())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("nothing is compared with them; name a table, claims or a check");
  }

  @Test
  void a_kind_is_not_left_out_for_a_blank_reason() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PolicyMutants.of(BOXES).except(MutationKind.FLIPPED_EFFECT, " "))
        .withMessage(
            "mutants: exception for `FLIPPED_EFFECT`: the reason is blank; say why the kind is left"
                + " out");
  }

  @Test
  void a_kind_is_left_out_with_a_reason_that_the_report_repeats() {
    MutationReport<Box> report =
        PolicyMutants.of(BOXES)
            .except(MutationKind.FLIPPED_EFFECT, "the effects are held elsewhere")
            .againstCheck(any -> {})
            .run();
    assertThat(report.results().map(one -> one.mutant().kind()))
        .doesNotContain(MutationKind.FLIPPED_EFFECT);
    assertThat(report.explain()).contains("flipped effect: the effects are held elsewhere");
  }

  @Test
  void a_kind_that_the_policy_has_not_need_not_be_left_out() {
    PolicyMutants<Box> mutants =
        PolicyMutants.of(BOXES)
            .except(MutationKind.REMOVED_ENTRY, "lists are files")
            .againstCheck(any -> {});
    String sentence =
        "emove except(REMOVED_ENTRY, …): the policy has no mutant with a removed entry";

    assertThat(mutants.run().explain()).contains("\nR" + sentence + "\n");
    assertThatThrownBy(() -> mutants.run().assertScoreAtLeast(0))
        .isInstanceOf(AssertionError.class)
        .hasMessageStartingWith("r" + sentence);

    MutationReport<Box> warning = mutants.warnOfUnneededExceptions().run();
    assertThat(warning.explain()).contains("\nR" + sentence + "\n");
    assertThatCode(() -> warning.assertScoreAtLeast(0)).doesNotThrowAnyException();
  }

  @Test
  void a_score_is_a_percentage() {
    MutationReport<Box> report = PolicyMutants.of(BOXES).againstCheck(any -> {}).run();
    assertThat(report.score()).isZero();
    assertThatThrownBy(() -> report.assertScoreAtLeast(101))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("give one from 0 to 100");
  }

  @Test
  void only_subjects_that_there_are_count() {
    MutationReport<Box> report =
        PolicyMutants.of(BOXES).assuming(WEIGHT.atMost(30)).againstCheck(any -> {}).run();
    assertThat(report.equivalent().map(Mutant::description)).contains("rule `heavy` is left out");

    MutationReport<Box> nobody =
        PolicyMutants.of(BOXES)
            .assuming(WEIGHT.atMost(30))
            .assuming(WEIGHT.moreThan(30))
            .againstCheck(any -> {})
            .run();
    assertThat(nobody.notDecided()).hasSameSizeAs(nobody.results());
    assertThat(nobody.explain()).contains("what is assumed contradicts itself");
  }

  @Test
  void the_result_of_a_mutant_does_not_depend_on_what_was_run_before() {
    PolicyMutants<Box> mutants =
        PolicyMutants.of(BOXES)
            .againstClaims(
                policy ->
                    Array.of(
                        neverPermits(policy, WEIGHT.moreThan(100)),
                        Claims.everyRuleReachable(policy),
                        Claims.noRuleRedundant(policy)));
    assertThat(mutants.run().results()).isEqualTo(mutants.run().results());
  }

  @Test
  void a_list_of_names_loses_an_entry_and_has_its_days_moved() {
    NameList names =
        NameList.check(
                "list of names",
                Period.from(LocalDate.of(2020, 1, 1)),
                Array.of(
                    ListedName.from("Oslo", LocalDate.of(2021, 1, 1)).alias("Christiania"),
                    ListedName.from("Bergen", LocalDate.of(2021, 1, 1))
                        .until(LocalDate.of(2022, 1, 1))))
            .get();
    Policy<Box> policy =
        policy("boxes")
            .rules(permit("listed").when(OWNER.is(Depot.TOWN.isListedIn(names))))
            .combining(FORBID_OVERRIDES)
            .asOf(Depot.DAY)
            .otherwise(FORBIDDEN);
    assertThat(descriptions(policy))
        .contains(
            "`Oslo` is left off on 2021-01-01/.. in the history of `list of names`",
            "`2022-01-01` becomes `2022-01-02` in the entry of `Bergen` in the history of `list of"
                + " names`");
    MutationReport<Box> report = PolicyMutants.of(policy).againstCheck(any -> {}).run();
    assertThat(report.equivalent().map(Mutant::description))
        .containsExactly("`forbid overrides` becomes `permit overrides` in policy `boxes`");
    assertThat(report.notDecided()).isEmpty();
  }
}
