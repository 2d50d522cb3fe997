package dev.proviso.dsl;

import static dev.proviso.analysis.Claims.everyRuleReachable;
import static dev.proviso.analysis.Claims.exhaustive;
import static dev.proviso.analysis.Claims.implies;
import static dev.proviso.analysis.Claims.neverPermits;
import static dev.proviso.analysis.Claims.noConditionRedundant;
import static dev.proviso.analysis.Claims.noVacuousPermission;
import static dev.proviso.analysis.Claims.permitsOnly;
import static dev.proviso.analysis.Claims.satisfiable;
import static dev.proviso.dsl.Policies.allOf;
import static dev.proviso.dsl.Policies.choice;
import static dev.proviso.dsl.Policies.choices;
import static dev.proviso.dsl.Policies.flag;
import static dev.proviso.dsl.Policies.forbid;
import static dev.proviso.dsl.Policies.permit;
import static dev.proviso.dsl.Policies.policy;
import static dev.proviso.dsl.Policies.quantity;
import static dev.proviso.rule.CombiningAlgorithm.FIRST_APPLICABLE;
import static dev.proviso.rule.CombiningAlgorithm.FORBID_OVERRIDES;
import static dev.proviso.rule.Outcome.FORBIDDEN;
import static dev.proviso.rule.Outcome.NOT_APPLICABLE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.analysis.Claim;
import dev.proviso.analysis.Claims;
import dev.proviso.analysis.Consistency;
import dev.proviso.analysis.Prover;
import dev.proviso.analysis.Verdict;
import dev.proviso.law.Period;
import dev.proviso.policy.Policy;
import dev.proviso.time.Dated;
import dev.proviso.time.ListSnapshot;
import dev.proviso.time.Roster;
import dev.proviso.time.Span;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The samples of docs/proofs.md, compiled and run; the guide shows nothing else. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ProofsGuideTest {

  private static final Path GUIDE = Path.of("../docs/proofs.md");
  private static final Path SOURCE = Path.of("src/test/java/dev/proviso/dsl/ProofsGuideTest.java");

  record Order(
      Set<String> tags, int weight, Option<Boolean> insured, String state, LocalDate day) {}

  static final SetFact<Order, String> TAGS = choices("tags").known(Order::tags);
  static final OrderedFact<Order, Integer> WEIGHT = quantity("weight").known(Order::weight);
  static final BooleanFact<Order> INSURED = flag("insurance").ifKnown(Order::insured);
  static final ValueFact<Order, String> STATE = choice("state").known(Order::state);
  static final OrderedFact<Order, LocalDate> DAY = quantity("day of the order").known(Order::day);

  static final Policy<Order> ORDERS =
      policy("orders")
          .rules(
              permit("light").when(WEIGHT.atMost(30)),
              permit("insured").when(allOf(WEIGHT.atMost(500), INSURED.isTrue())),
              forbid("embargo").when(STATE.is("Atlantis")))
          .combining(FORBID_OVERRIDES)
          .otherwise(FORBIDDEN);

  static final Policy<Order> TAGGED =
      policy("tagged")
          .rules(permit("allowed").when(TAGS.containsOnly("red", "blue")))
          .combining(FORBID_OVERRIDES)
          .otherwise(FORBIDDEN);

  static final Policy<Order> RATES =
      policy("rates")
          .rules(
              permit("high").when(allOf(WEIGHT.moreThan(100), INSURED.isTrue())),
              forbid("low").when(allOf(WEIGHT.atMost(100), INSURED.isTrue())),
              permit("others").when(WEIGHT.atMost(500)))
          .combining(FIRST_APPLICABLE)
          .otherwise(FORBIDDEN);

  static final Dated<Integer> LOW =
      Dated.of(
          "lower limit",
          Span.from(LocalDate.of(2024, 1, 1), 100).until(LocalDate.of(2026, 1, 1)),
          Span.from(LocalDate.of(2026, 1, 1), 540));

  static final Dated<Integer> HIGH =
      Dated.of("upper limit", Span.from(LocalDate.of(2024, 1, 1), 305));

  static final Policy<Order> CROSSING =
      policy("crossing")
          .rules(
              permit("low").when(WEIGHT.atMost(LOW)),
              forbid("middle").when(allOf(WEIGHT.moreThan(LOW), WEIGHT.atMost(HIGH))))
          .combining(FORBID_OVERRIDES)
          .asOf(DAY)
          .otherwise(NOT_APPLICABLE);

  static final Roster<String> UNSEEN =
      Roster.of(
          "list of suspects",
          Span.during(
              Period.always(), ListSnapshot.<String>nobody().othersUnknown("it is not at hand")));

  private static String dense(String text) {
    return text.replaceAll("//[^\n]*", "").replaceAll("\\s+", "").replaceAll(";$", "");
  }

  private static List<String> blocks(String language) throws IOException {
    return Pattern.compile("(?m)^```" + language + "\n(.*?)^```$", Pattern.DOTALL)
        .matcher(Files.readString(GUIDE))
        .results()
        .map(found -> found.group(1))
        .toList();
  }

  /** The guide shows the result of the sample before it. */
  private static void prints(String result) throws IOException {
    assertThat(Files.readString(GUIDE)).contains("\n```\n" + result.strip() + "\n```\n");
  }

  @Test
  void every_sample_of_the_guide_stands_in_this_class() throws IOException {
    String source = dense(Files.readString(SOURCE));

    assertThat(blocks("java")).hasSizeGreaterThan(9);
    for (String sample : blocks("java")) {
      for (String statement : sample.split("\n\n", -1)) {
        assertThat(source).as(statement).contains(dense(statement));
      }
    }
  }

  @Test
  void the_guide_names_every_claim() throws IOException {
    String guide = Files.readString(GUIDE);

    assertThat(
            Stream.of(Claims.class.getMethods())
                .filter(method -> Modifier.isStatic(method.getModifiers()))
                .map(Method::getName))
        .hasSizeGreaterThan(25)
        .allSatisfy(name -> assertThat(guide).contains("`" + name + "`"));
  }

  @Test
  void a_claim_and_a_report() {
    assertThat(Prover.standard().check(neverPermits(ORDERS, STATE.is("Atlantis"))).verdict())
        .isEqualTo(Verdict.HOLDS);
    assertThat(Consistency.of(ORDERS).report().isConsistent()).isTrue();
  }

  @Test
  void what_is_not_known_counts_over_all_subjects() {
    Claim<Order> covered = exhaustive(INSURED.isTrue(), INSURED.isFalse());

    assertThat(Prover.standard().check(covered).verdict()).isEqualTo(Verdict.HOLDS);
    assertThat(Prover.standard().check(covered.overAllSubjects()).verdict())
        .isEqualTo(Verdict.REFUTED);
  }

  @Test
  void an_assumption_leaves_subjects_out() {
    assertThat(
            Prover.standard()
                .check(neverPermits(ORDERS, WEIGHT.moreThan(30)).assuming(INSURED.isFalse()))
                .verdict())
        .isEqualTo(Verdict.HOLDS);
  }

  @Test
  void a_counterexample_is_decided_again() throws IOException {
    prints(Prover.standard().check(permitsOnly(ORDERS, WEIGHT.atMost(30))).explain());
  }

  @Test
  void what_never_occurs_is_vacuous() {
    Claim<Order> empty = implies(allOf(WEIGHT.atMost(10), WEIGHT.moreThan(20)), INSURED.isTrue());

    assertThat(Prover.standard().check(empty).verdict()).isEqualTo(Verdict.VACUOUS);
    assertThat(
            Prover.standard()
                .check(empty.evenIfVacuous("the limits move next year"))
                .isAcceptable())
        .isTrue();
  }

  @Test
  void what_is_true_of_nothing_is_told() throws IOException {
    prints(Prover.standard().check(noVacuousPermission(TAGGED)).reason());
    assertThat(
            Prover.standard()
                .check(
                    noVacuousPermission(TAGGED).except("allowed", "what has no tags is harmless"))
                .verdict())
        .isEqualTo(Verdict.HOLDS);
  }

  @Test
  void what_changes_nothing_is_told() throws IOException {
    prints(Prover.standard().check(noConditionRedundant(RATES)).reason());
  }

  @Test
  void stretches_of_the_calendar_are_told() throws IOException {
    prints(Prover.standard().check(everyRuleReachable(CROSSING)).reason());
  }

  @Test
  void what_a_register_leaves_open_is_not_decided() throws IOException {
    prints(Prover.standard().check(satisfiable(STATE.isListedIn(UNSEEN))).reason());
  }

  @Test
  void what_is_too_large_for_the_budget_is_not_decided() throws IOException {
    prints(Prover.within(10).check(neverPermits(ORDERS, STATE.is("Atlantis"))).reason());
  }
}
