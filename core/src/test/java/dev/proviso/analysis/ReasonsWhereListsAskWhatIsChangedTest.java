package dev.proviso.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.condition.AllOf;
import dev.proviso.condition.Comparison;
import dev.proviso.condition.Condition;
import dev.proviso.condition.FactComparison;
import dev.proviso.condition.Judgment;
import dev.proviso.condition.JudgmentQuestion;
import dev.proviso.condition.Not;
import dev.proviso.condition.Operator;
import dev.proviso.condition.QuantifiedCondition;
import dev.proviso.condition.Quantifier;
import dev.proviso.fact.Fact;
import dev.proviso.policy.Policy;
import dev.proviso.rule.CombiningAlgorithm;
import dev.proviso.rule.Effect;
import dev.proviso.rule.Outcome;
import dev.proviso.rule.Rule;
import dev.proviso.value.ValueType;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** A judgment or a date that is changed is another one for each part of a list as well. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReasonsWhereListsAskWhatIsChangedTest {

  private record Party(boolean flagged, LocalDate until, Seq<Party> owners) {

    static Party of(boolean flagged, Party... owners) {
      return new Party(flagged, LocalDate.of(2024, 6, 1), Array.of(owners));
    }
  }

  private record Deal(Option<LocalDate> day, Seq<Party> parties) {}

  private static final Fact<Deal, Seq<Party>> PARTIES = Fact.known("parties", Deal::parties);
  private static final Fact<Party, Seq<Party>> OWNERS = Fact.known("owners", Party::owners);
  private static final Fact<Deal, LocalDate> DAY =
      Fact.ifKnown("day", Deal::day, ValueType.of(LocalDate.class));
  private static final Fact<Party, LocalDate> UNTIL =
      Fact.known("until", Party::until, ValueType.of(LocalDate.class));
  private static final Condition<Party> FLAGGED =
      Comparison.is(Fact.known("flagged", Party::flagged, ValueType.of(Boolean.class)), true);
  private static final Condition<Party> EXPIRED =
      FactComparison.of(Fact.<Party>asOf(), Operator.MORE_THAN, UNTIL);
  private static final LocalDate IN_2024 = LocalDate.of(2024, 3, 1);

  private static <P> JudgmentQuestion<P> fair() {
    return JudgmentQuestion.of("fair", "Is it fair?");
  }

  private static <P> JudgmentQuestion<P> harmful() {
    return JudgmentQuestion.of("harmful", "Does it do harm?");
  }

  private static Judgment judgment(String id, boolean holds) {
    return Judgment.of(id, holds).by("the board", IN_2024).because("looked into");
  }

  private static Rule<Deal> permit(Condition<Deal> when) {
    return Rule.of(Effect.PERMIT, "permit", when);
  }

  private static Rule<Deal> forbid(Condition<Deal> when) {
    return Rule.of(Effect.FORBID, "forbid", when);
  }

  @SafeVarargs
  @SuppressWarnings("varargs") // the array is read once and never kept
  private static Policy<Deal> policy(Rule<Deal>... rules) {
    return Policy.of("p", Array.of(rules), CombiningAlgorithm.FORBID_OVERRIDES, Outcome.FORBIDDEN);
  }

  private static Deal deal(Party... parties) {
    return new Deal(Option.some(IN_2024), Array.of(parties));
  }

  private static Option<String> change(Policy<Deal> policy, Deal deal, Judgment... judgments) {
    return Reasons.of(policy)
        .get()
        .change(deal, Outcome.PERMITTED, judgments)
        .map(facts -> facts.map(one -> one.question() + ": " + one.value()).mkString("; "));
  }

  private static final Policy<Deal> ONE_JUDGMENT_FOR_BOTH =
      policy(
          permit(fair()),
          forbid(QuantifiedCondition.of(PARTIES, Quantifier.ANY, AllOf.of(FLAGGED, fair()))));

  @Test
  void a_judgment_is_not_changed_if_that_makes_a_part_forbid() {
    assertThat(
            ONE_JUDGMENT_FOR_BOTH.outcome(deal(Party.of(true)), Array.of(judgment("fair", true))))
        .isEqualTo(Outcome.FORBIDDEN);
    assertThat(change(ONE_JUDGMENT_FOR_BOTH, deal(Party.of(true)), judgment("fair", false)).get())
        .startsWith("fair: yes; parties: none is such that (");
  }

  @Test
  void a_judgment_is_all_that_is_changed_if_no_part_then_forbids() {
    assertThat(change(ONE_JUDGMENT_FOR_BOTH, deal(Party.of(false)), judgment("fair", false)))
        .contains("fair: yes");
    assertThat(change(ONE_JUDGMENT_FOR_BOTH, deal(), judgment("fair", false)))
        .contains("fair: yes");
  }

  @Test
  void a_judgment_that_nobody_has_made_is_made_for_the_parts_too() {
    assertThat(change(ONE_JUDGMENT_FOR_BOTH, deal(Party.of(false)))).contains("fair: yes");
    assertThat(change(ONE_JUDGMENT_FOR_BOTH, deal(Party.of(true))).get())
        .startsWith("fair: yes; parties: none is such that (");
  }

  @Test
  void a_list_answers_otherwise_by_itself_where_a_judgment_is_changed() {
    Policy<Deal> onlyFair =
        policy(permit(QuantifiedCondition.of(PARTIES, Quantifier.ANY, AllOf.of(FLAGGED, fair()))));

    assertThat(change(onlyFair, deal(Party.of(true)), judgment("fair", false)))
        .contains("fair: yes");
    assertThat(change(onlyFair, deal(Party.of(false)), judgment("fair", false)).get())
        .startsWith("parties: at least one is such that (")
        .endsWith("); fair: yes");
  }

  @Test
  void so_do_the_parts_of_parts() {
    Policy<Deal> owners =
        policy(
            permit(fair()),
            forbid(
                QuantifiedCondition.of(
                    PARTIES,
                    Quantifier.ANY,
                    QuantifiedCondition.of(OWNERS, Quantifier.ANY, AllOf.of(FLAGGED, fair())))));

    assertThat(change(owners, deal(Party.of(true, Party.of(false))), judgment("fair", false)))
        .contains("fair: yes");
    assertThat(change(owners, deal(Party.of(true, Party.of(true))), judgment("fair", false)).get())
        .contains("; ");
  }

  @Test
  void the_one_of_two_judgments_is_changed_that_no_part_minds() {
    Policy<Deal> either =
        policy(
            permit(fair()),
            Rule.of(Effect.PERMIT, "harmless", Not.of(harmful())),
            forbid(QuantifiedCondition.of(PARTIES, Quantifier.ANY, AllOf.of(FLAGGED, fair()))));

    assertThat(
            change(
                either, deal(Party.of(true)), judgment("fair", false), judgment("harmful", true)))
        .contains("harmful: no");
  }

  private static final Policy<Deal> FROM_APRIL =
      policy(
              permit(Comparison.threshold(DAY, Operator.AT_LEAST, LocalDate.of(2024, 4, 1))),
              forbid(QuantifiedCondition.of(PARTIES, Quantifier.ANY, AllOf.of(FLAGGED, EXPIRED))))
          .asOf(DAY);

  @Test
  void a_date_is_changed_to_days_on_which_no_part_forbids() {
    assertThat(change(FROM_APRIL, deal(Party.of(true))))
        .contains("day: no earlier than 2024-04-01 and no later than 2024-06-01");
    assertThat(change(FROM_APRIL, deal(Party.of(false))))
        .contains("day: no earlier than 2024-04-01");
  }

  @Test
  void a_date_that_is_not_known_is_learned_for_the_parts_too() {
    Deal undated = new Deal(Option.none(), Array.of(Party.of(true)));

    assertThat(change(FROM_APRIL, undated))
        .contains("day: no earlier than 2024-04-01 and no later than 2024-06-01");
  }

  @Test
  void a_date_that_is_forgotten_is_not_known_of_the_parts_either() {
    Reasons<Deal> reasons = Reasons.of(FROM_APRIL).get();

    assertThat(
            reasons
                .change(deal(Party.of(true)), Outcome.UNDETERMINED)
                .get()
                .map(one -> one.question() + ": " + one.value()))
        .containsExactly("day: not known");
  }
}
