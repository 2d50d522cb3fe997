package dev.proviso.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.condition.AllOf;
import dev.proviso.condition.AnyOf;
import dev.proviso.condition.Comparison;
import dev.proviso.condition.Condition;
import dev.proviso.condition.DatedComparison;
import dev.proviso.condition.Definition;
import dev.proviso.condition.FactComparison;
import dev.proviso.condition.JudgmentQuestion;
import dev.proviso.condition.ListMembership;
import dev.proviso.condition.Not;
import dev.proviso.condition.OpaqueCondition;
import dev.proviso.condition.Operator;
import dev.proviso.condition.PartCondition;
import dev.proviso.fact.Fact;
import dev.proviso.fact.Reading;
import dev.proviso.law.Period;
import dev.proviso.policy.History;
import dev.proviso.policy.Policy;
import dev.proviso.policy.RulePolicy;
import dev.proviso.policy.Sample;
import dev.proviso.rule.CombiningAlgorithm;
import dev.proviso.rule.Effect;
import dev.proviso.rule.Outcome;
import dev.proviso.rule.Rule;
import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.junit.jupiter.api.Test;
import org.logicng.formulas.Literal;

/**
 * Of policies that are too large to ask every subject the analysis says what a SAT solver says.
 * What holds of several parts is left to smaller worlds: how many parts there are is no
 * proposition.
 */
class SolverTest {

  private static final int TRIES = 120;
  private static final int MANY_TRIES = 1_000;
  private static final int CONTRASTED = 40;

  private static final List<Fact<Sample, Boolean>> FLAGS =
      IntStream.range(0, 8).mapToObj(i -> SolverTest.<Boolean>fact("flag " + i)).toList();
  private static final List<Fact<Sample, Integer>> NUMBERS =
      List.of(Sample.X, Sample.Y, WorldFacts.Z);
  private static final List<JudgmentQuestion<Sample>> JUDGMENTS =
      List.of(JudgmentQuestion.of("one", "it is so"), JudgmentQuestion.of("two", "it is proper"));
  private static final OpaqueCondition<Sample> CODE =
      OpaqueCondition.of("code", s -> true, Array.of(Sample.X));

  private static <T> Fact<Sample, T> fact(String name) {
    return Fact.of(name, sample -> Reading.unknown());
  }

  /** Two editions of a policy, and two conditions. */
  private record Edited(
      RulePolicy<Sample> earlier,
      RulePolicy<Sample> later,
      Policy<Sample> joint,
      Condition<Sample> first,
      Condition<Sample> second) {}

  /** Makes policies of up to twenty rules over some twenty facts. */
  private static final class Maker {
    private final Random random;
    private int named;

    Maker(Random random) {
      this.random = random;
    }

    Edited edited() {
      RulePolicy<Sample> earlier = policy(5 + random.nextInt(15));
      RulePolicy<Sample> later = edited(earlier);
      Condition<Sample> first = condition(2);
      return new Edited(
          earlier,
          later,
          Policy.allMustPermit("joint", Array.of(later, policy(1 + random.nextInt(4)))),
          first,
          related(first));
    }

    private Condition<Sample> related(Condition<Sample> other) {
      return switch (random.nextInt(4)) {
        case 0 -> AnyOf.of(other, AllOf.of(other, condition(1)));
        case 1 -> AllOf.of(other, condition(1));
        default -> condition(2);
      };
    }

    private RulePolicy<Sample> policy(int rules) {
      return (RulePolicy<Sample>)
          Policy.of(
              "policy " + named++,
              Array.fill(rules, this::rule),
              pick(CombiningAlgorithm.values()),
              pick(new Outcome[] {Outcome.PERMITTED, Outcome.FORBIDDEN, Outcome.NOT_APPLICABLE}));
    }

    private RulePolicy<Sample> edited(RulePolicy<Sample> policy) {
      Seq<Rule<Sample>> rules = policy.rules();
      int at = random.nextInt(rules.size());
      rules =
          switch (random.nextInt(4)) {
            case 0 -> rules.removeAt(at);
            case 1 -> rules.append(rule());
            case 2 -> rules.update(at, rules.get(at).unless("exception " + named++, condition(1)));
            default -> rules.update(at, rule());
          };
      return (RulePolicy<Sample>)
          Policy.of("policy " + named++, rules, policy.combining(), policy.otherwise());
    }

    private Rule<Sample> rule() {
      Rule<Sample> rule =
          Rule.of(pick(Effect.values()), "rule-" + named++, condition(1 + random.nextInt(2)));
      while (one(3)) {
        rule = rule.unless("exception " + named++, condition(1));
      }
      return one(5)
          ? rule.during(Period.from(Sample.day(4)).until(Sample.day(8)), Sample.DAY)
          : rule;
    }

    private Condition<Sample> condition(int size) {
      if (size == 0) {
        return leaf(true);
      }
      return switch (random.nextInt(6)) {
        case 0, 1 -> AllOf.of(Array.fill(2 + random.nextInt(2), () -> condition(size - 1)));
        case 2 -> AnyOf.of(Array.fill(2 + random.nextInt(2), () -> condition(size - 1)));
        case 3 -> Not.of(condition(size - 1));
        case 4 ->
            Definition.of("definition " + named++, condition(size - 1))
                .unless("exception " + named++, condition(size - 1));
        default -> leaf(true);
      };
    }

    private Condition<Sample> leaf(boolean whole) {
      return switch (random.nextInt(whole ? 12 : 10)) {
        case 0, 1 -> Comparison.is(pick(FLAGS), random.nextBoolean());
        case 2 ->
            Comparison.isOneOf(Sample.COLOR, Array.fill(2, () -> pick(Sample.Color.values())));
        case 3 -> Comparison.threshold(pick(NUMBERS), threshold(), pick(List.of(4, 6, 8)));
        case 4 -> Comparison.is(pick(NUMBERS), pick(List.of(4, 6, 8)));
        case 5 ->
            one(3)
                ? FactComparison.same(pick(NUMBERS), pick(NUMBERS))
                : FactComparison.of(pick(NUMBERS), threshold(), pick(NUMBERS));
        case 6 -> ofSet();
        case 7 -> Comparison.threshold(Sample.DAY, threshold(), Sample.day(2 + random.nextInt(10)));
        case 8 ->
            one(2)
                ? ListMembership.of(
                    Sample.COLOR, pick(List.of(History.ROSTER, History.OLD_ROSTER)), Sample.DAY)
                : ListMembership.of(Sample.DAY, History.HOLIDAYS, Sample.DAY);
        case 9 ->
            one(2)
                ? DatedComparison.threshold(Sample.X, threshold(), History.LIMIT, Sample.DAY)
                : DatedComparison.threshold(Sample.DAY, threshold(), History.DEADLINE, Sample.DAY);
        case 10 -> one(2) ? pick(JUDGMENTS) : CODE;
        default ->
            PartCondition.of(
                Sample.PART, one(2) ? leaf(false) : AllOf.of(leaf(false), leaf(false)));
      };
    }

    private Condition<Sample> ofSet() {
      Operator operator =
          pick(
              List.of(
                  Operator.CONTAINS_ANY_OF,
                  Operator.CONTAINS_ALL_OF,
                  Operator.CONTAINS_ONLY,
                  Operator.IS_EMPTY));
      if (operator == Operator.IS_EMPTY) {
        return one(2)
            ? Comparison.ofSet(Sample.TAGS, operator, Array.<Sample.Tag>empty())
            : Comparison.is(Sample.TAGS, HashSet.of(pick(Sample.Tag.values())));
      }
      return Comparison.ofSet(Sample.TAGS, operator, Array.of(pick(Sample.Tag.values())));
    }

    private Operator threshold() {
      return pick(
          List.of(Operator.AT_LEAST, Operator.MORE_THAN, Operator.AT_MOST, Operator.LESS_THAN));
    }

    private <T> T pick(List<T> options) {
      return options.get(random.nextInt(options.size()));
    }

    private <T> T pick(T[] options) {
      return pick(Arrays.asList(options));
    }

    private boolean one(int in) {
      return random.nextInt(in) == 0;
    }
  }

  @Provide
  Arbitrary<Edited> policies() {
    return Arbitraries.randomValue(random -> new Maker(random).edited());
  }

  @Property(tries = TRIES)
  void the_analysis_says_what_a_solver_says(@ForAll("policies") Edited edited) {
    agreeOn(edited);
  }

  @Tag("long")
  @Property(tries = MANY_TRIES)
  void the_analysis_says_of_a_thousand_policies_what_a_solver_says(
      @ForAll("policies") Edited edited) {
    agreeOn(edited);
  }

  private static void agreeOn(Edited edited) {
    Map<ClaimKind, String> bySolver = bySolver(edited, Propositions.Way.RIGHTLY);
    Map<ClaimKind, String> byAnalysis = byAnalysis(edited);
    for (Claim<Sample> claim : claims(edited)) {
      ClaimKind kind = ClaimKind.of(claim);
      if (mayBeLeftOpen(
          claim, bySolver.getOrDefault(kind, ""), byAnalysis.getOrDefault(kind, ""))) {
        bySolver.put(kind, byAnalysis.getOrDefault(kind, ""));
      }
    }

    assertThat(byAnalysis).as(edited.toString()).isEqualTo(bySolver);
  }

  /**
   * The solver takes what a register or a limit leaves open for what never holds: the analysis does
   * not decide it, or finds that it holds in any case.
   */
  private static boolean mayBeLeftOpen(Claim<Sample> claim, String bySolver, String byAnalysis) {
    Stretches.Changes<Sample> changes = new Stretches.Changes<>();
    claim.conditions().forEach(changes::walk);
    claim.policies().flatMap(Policy::allRules).forEach(rule -> rule.walk(changes));
    boolean isNever = bySolver.startsWith("VACUOUS") || bySolver.startsWith("REFUTED");
    return changes.isAboutLaw()
        && ((isNever && byAnalysis.startsWith("NOT_DECIDED"))
            || (bySolver.startsWith("VACUOUS") && byAnalysis.startsWith("HOLDS")));
  }

  private static List<Claim<Sample>> claims(Edited edited) {
    return List.of(
        Claims.everyRuleReachable(edited.later()),
        Claims.unambiguous(edited.later()),
        Claims.complete(edited.later()),
        Claims.nothingNewlyPermitted(edited.later(), edited.earlier()),
        Claims.atLeastAsStrict(edited.later(), edited.earlier()),
        Claims.neverPermits(edited.joint(), edited.first()).overKnownSubjects(),
        Claims.alwaysForbids(edited.joint(), edited.second()).overKnownSubjects(),
        Claims.equivalent(edited.first(), edited.second()),
        Claims.implies(edited.first(), edited.second()),
        Claims.overlaps(edited.first(), edited.second()));
  }

  /** The verdicts, with the rules that are named for them. */
  private static Map<ClaimKind, String> byAnalysis(Edited edited) {
    Map<ClaimKind, String> found = new EnumMap<>(ClaimKind.class);
    for (Claim<Sample> claim : claims(edited)) {
      Finding finding = Prover.standard().check(claim);
      List<String> named = namedRules(edited, finding);
      found.put(ClaimKind.of(claim), verdict(finding, named) + named.toString());
    }
    return found;
  }

  /** The solver knows no calendar: it asks which rules are never reached on any day. */
  private static Verdict verdict(Finding finding, List<String> named) {
    boolean isForSomeDays =
        ClaimKind.of(finding.claim()) == ClaimKind.EVERY_RULE_REACHABLE
            && named.isEmpty()
            && finding.reason().matches("(?s).* (from|until)\\b.*");
    return isForSomeDays ? Verdict.HOLDS : finding.verdict();
  }

  private static List<String> namedRules(Edited edited, Finding finding) {
    List<String> named = new ArrayList<>();
    for (Rule<Sample> rule : edited.later().rules()) {
      boolean isNamed =
          switch (ClaimKind.of(finding.claim())) {
            case EVERY_RULE_REACHABLE -> finding.reason().contains(rule.id() + " (");
            case UNAMBIGUOUS ->
                // With the rule that it meets, with others, with days, or last.
                (finding.reason() + ";").matches("(?s).* " + rule.id() + "[ ,;].*");
            default -> false;
          };
      if (isNamed) {
        named.add(rule.id());
      }
    }
    return named;
  }

  private static Map<ClaimKind, String> bySolver(Edited edited, Propositions.Way way) {
    Propositions put = new Propositions(way);
    Map<ClaimKind, String> found = new EnumMap<>(ClaimKind.class);
    List<Rule<Sample>> rules = edited.later().rules().asJava();
    List<Literal> applying =
        rules.stream().map(rule -> put.define(put.truths(rule).yes())).toList();
    boolean first = edited.later().combining() == CombiningAlgorithm.FIRST_APPLICABLE;

    List<String> unreached = new ArrayList<>();
    java.util.Set<String> ambiguous = new java.util.LinkedHashSet<>();
    for (int i = 0; i < rules.size(); i++) {
      List<Literal> reached = new ArrayList<>(List.of(applying.get(i)));
      for (int other = 0; other < i; other++) {
        if (first) {
          reached.add(applying.get(other).negate());
        }
        if (rules.get(i).effect() != rules.get(other).effect()
            && put.isPossible(applying.get(i), applying.get(other))) {
          ambiguous.add(rules.get(i).id());
          ambiguous.add(rules.get(other).id());
        }
      }
      if (!put.isPossible(reached.toArray(Literal[]::new))) {
        unreached.add(rules.get(i).id());
      }
    }
    List<String> met = rules.stream().map(Rule::id).filter(ambiguous::contains).toList();
    found.put(ClaimKind.EVERY_RULE_REACHABLE, refutedIf(!unreached.isEmpty()) + "" + unreached);
    found.put(ClaimKind.UNAMBIGUOUS, refutedIf(!met.isEmpty()) + "" + met);
    Literal[] gap = applying.stream().map(Literal::negate).toArray(Literal[]::new);
    found.put(ClaimKind.COMPLETE, refutedIf(put.isPossible(gap)) + "[]");
    compare(put, edited, found);
    conditions(put, edited, found);
    return found;
  }

  private static void compare(Propositions put, Edited edited, Map<ClaimKind, String> found) {
    Literal now = put.define(put.outcome(edited.later(), Outcome.PERMITTED));
    Literal then = put.define(put.outcome(edited.earlier(), Outcome.PERMITTED));
    Literal forbidden = put.define(put.outcome(edited.later(), Outcome.FORBIDDEN));
    Literal wasForbidden = put.define(put.outcome(edited.earlier(), Outcome.FORBIDDEN));
    boolean more = put.isPossible(now, then.negate());
    boolean looser = more || put.isPossible(wasForbidden, forbidden.negate());
    found.put(ClaimKind.NOTHING_NEWLY_PERMITTED, verdict(more, put.isPossible(now)) + "[]");
    found.put(ClaimKind.AT_LEAST_AS_STRICT, refutedIf(looser) + "[]");
  }

  private static void conditions(Propositions put, Edited edited, Map<ClaimKind, String> found) {
    Propositions.Truths left = put.truths(edited.first());
    Propositions.Truths right = put.truths(edited.second());
    Literal first = put.define(left.yes());
    Literal second = put.define(right.yes());
    Literal notFirst = put.define(left.no());
    Literal notSecond = put.define(right.no());
    boolean together = put.isPossible(first, second);
    boolean alone = put.isPossible(first, second.negate());
    boolean differ =
        alone
            || put.isPossible(first.negate(), second)
            || put.isPossible(notFirst, notSecond.negate())
            || put.isPossible(notFirst.negate(), notSecond);
    found.put(ClaimKind.OVERLAPPING, refutedIf(!together) + "[]");
    found.put(ClaimKind.EQUIVALENT, refutedIf(differ) + "[]");
    found.put(ClaimKind.IMPLIES, verdict(alone, put.isPossible(first)) + "[]");

    Literal permitted = put.define(put.outcome(edited.joint(), Outcome.PERMITTED));
    Literal forbidden = put.define(put.outcome(edited.joint(), Outcome.FORBIDDEN));
    found.put(
        ClaimKind.NEVER_PERMITS,
        verdict(put.isPossible(permitted, notFirst.negate()), put.isPossible(first)) + "[]");
    found.put(
        ClaimKind.ALWAYS_FORBIDS,
        verdict(put.isPossible(second, forbidden.negate()), put.isPossible(second)) + "[]");
  }

  private static Verdict refutedIf(boolean refuted) {
    return verdict(refuted, true);
  }

  private static Verdict verdict(boolean refuted, boolean occurs) {
    return refuted ? Verdict.REFUTED : occurs ? Verdict.HOLDS : Verdict.VACUOUS;
  }

  @Test
  void to_leave_out_exceptions_is_noticed() {
    assertThat(noticed(Propositions.Way.WITHOUT_EXCEPTIONS)).isGreaterThan(CONTRASTED / 4);
  }

  @Test
  void to_take_limits_in_or_out_the_other_way_is_noticed() {
    assertThat(noticed(Propositions.Way.WITH_LIMITS_TAKEN_IN_OR_OUT_THE_OTHER_WAY))
        .isGreaterThan(CONTRASTED / 10);
  }

  private static int noticed(Propositions.Way way) {
    Random random = new Random(20211206);
    int noticed = 0;
    for (int i = 0; i < CONTRASTED; i++) {
      Edited edited = new Maker(random).edited();
      noticed += byAnalysis(edited).equals(bySolver(edited, way)) ? 0 : 1;
    }
    return noticed;
  }

  @Test
  void what_is_generated_leads_to_every_verdict() {
    Random random = new Random(20211206);
    Map<ClaimKind, java.util.Set<String>> verdicts = new EnumMap<>(ClaimKind.class);
    for (int i = 0; i < CONTRASTED; i++) {
      byAnalysis(new Maker(random).edited())
          .forEach(
              (kind, verdict) ->
                  verdicts
                      .computeIfAbsent(kind, k -> new java.util.HashSet<>())
                      .add(verdict.substring(0, verdict.indexOf('['))));
    }
    verdicts.remove(ClaimKind.COMPLETE);
    assertThat(verdicts.values()).allSatisfy(all -> assertThat(all).contains("HOLDS", "REFUTED"));
  }
}
