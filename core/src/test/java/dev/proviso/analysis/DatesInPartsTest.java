package dev.proviso.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.condition.AllOf;
import dev.proviso.condition.AnyOf;
import dev.proviso.condition.Comparison;
import dev.proviso.condition.Condition;
import dev.proviso.condition.FactComparison;
import dev.proviso.condition.Not;
import dev.proviso.condition.OpaqueCondition;
import dev.proviso.condition.Operator;
import dev.proviso.condition.QuantifiedCondition;
import dev.proviso.condition.Quantifier;
import dev.proviso.condition.Truth;
import dev.proviso.fact.Fact;
import dev.proviso.policy.Evaluator;
import dev.proviso.policy.Policy;
import dev.proviso.rule.CombiningAlgorithm;
import dev.proviso.rule.Effect;
import dev.proviso.rule.Outcome;
import dev.proviso.rule.Rule;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** What parts ask of the date of the decision, and how it stands to dates of their own. */
class DatesInPartsTest {

  private record Load(LocalDate packed, LocalDate opened, Seq<Load> crates) {}

  private static final Fact<Load, LocalDate> PACKED = Fact.known("packed", Load::packed);
  private static final Fact<Load, LocalDate> OPENED = Fact.known("opened", Load::opened);
  private static final Fact<Load, Seq<Load>> CRATES = Fact.known("crates", Load::crates);

  private static final LocalDate FIRST = LocalDate.of(2021, 7, 1);
  private static final int DAYS = 13;

  /** So many days lie between the first day that is looked at and the first that is named. */
  private static final int BEFORE = 5;

  private static final List<Operator> OPERATORS =
      Arrays.stream(Operator.values()).filter(Operator::isThreshold).toList();

  private static Condition<Load> any(Condition<Load> condition) {
    return QuantifiedCondition.of(CRATES, Quantifier.ANY, condition);
  }

  private static Condition<Load> asOf(Operator operator, LocalDate day) {
    return Comparison.threshold(Fact.<Load>asOf(), operator, day);
  }

  private static Condition<Load> packed(Operator operator) {
    return FactComparison.of(PACKED, operator, Fact.asOf());
  }

  private static Verdict canHold(Condition<Load> condition) {
    return Prover.standard().check(Claims.satisfiable(condition)).verdict();
  }

  @Test
  void a_part_may_be_of_an_earlier_day_than_that_of_the_decision() {
    assertThat(canHold(any(packed(Operator.LESS_THAN)))).isEqualTo(Verdict.HOLDS);
    assertThat(canHold(AllOf.of(asOf(Operator.AT_LEAST, FIRST), any(packed(Operator.AT_LEAST)))))
        .isEqualTo(Verdict.HOLDS);
    assertThat(
            canHold(
                AllOf.of(
                    packed(Operator.AT_LEAST),
                    any(packed(Operator.LESS_THAN)),
                    any(packed(Operator.MORE_THAN)))))
        .isEqualTo(Verdict.HOLDS);
  }

  @Test
  void no_part_is_of_a_day_between_two_days_that_follow_each_other() {
    Condition<Load> between =
        AllOf.of(
            any(
                AllOf.of(
                    packed(Operator.LESS_THAN),
                    Comparison.threshold(PACKED, Operator.MORE_THAN, FIRST))),
            asOf(Operator.MORE_THAN, FIRST));

    assertThat(canHold(AllOf.of(between, asOf(Operator.LESS_THAN, FIRST.plusDays(2)))))
        .isEqualTo(Verdict.REFUTED);
    assertThat(canHold(AllOf.of(between, asOf(Operator.LESS_THAN, FIRST.plusDays(3)))))
        .isEqualTo(Verdict.HOLDS);
  }

  /** Draws what is asked of one load. */
  private record Drawn(Random random) {

    private <T> T one(List<T> options) {
      return options.get(random.nextInt(options.size()));
    }

    private LocalDate day() {
      return FIRST.plusDays(random.nextInt(4));
    }

    Condition<Load> ofOne() {
      Condition<Load> condition =
          switch (random.nextInt(5)) {
            case 0 -> asOf(one(OPERATORS), day());
            case 1 -> Comparison.threshold(one(List.of(PACKED, OPENED)), one(OPERATORS), day());
            case 2 -> FactComparison.of(PACKED, one(OPERATORS), OPENED);
            default -> FactComparison.of(one(List.of(PACKED, OPENED)), one(OPERATORS), Fact.asOf());
          };
      return random.nextInt(4) == 0 ? Not.of(condition) : condition;
    }

    Condition<Load> ofAll() {
      return AllOf.of(ofOne(), ofOne());
    }
  }

  private static boolean holds(Condition<Load> condition, Load load, LocalDate day) {
    return Evaluator.of(load, List.of()).asOf(day).condition(condition).truth() == Truth.TRUE;
  }

  private static LocalDate day(int number) {
    return FIRST.plusDays(number - BEFORE);
  }

  private static List<Load> loads() {
    List<Load> loads = new ArrayList<>();
    for (int packed = 0; packed < DAYS; packed++) {
      for (int opened = 0; opened < DAYS; opened++) {
        loads.add(new Load(day(packed), day(opened), Array.empty()));
      }
    }
    return loads;
  }

  /** What is asked of the whole, of every part, and of one part each. */
  private record Asked(Condition<Load> whole, Condition<Load> every, List<Condition<Load>> some) {

    static Asked draw(Random random) {
      Drawn drawn = new Drawn(random);
      return new Asked(drawn.ofOne(), drawn.ofOne(), List.of(drawn.ofAll(), drawn.ofAll()));
    }

    Condition<Load> condition() {
      return AllOf.of(
          whole,
          QuantifiedCondition.of(CRATES, Quantifier.EVERY, every),
          any(some.get(0)),
          any(some.get(1)));
    }

    /** Whether it holds on some day of some load, each part of which is looked for by itself. */
    boolean canHold() {
      List<Load> loads = loads();
      for (int number = 0; number < DAYS; number++) {
        LocalDate day = day(number);
        if (loads.stream().anyMatch(load -> holds(whole, load, day))
            && some.stream()
                .allMatch(
                    one ->
                        loads.stream()
                            .anyMatch(load -> holds(one, load, day) && holds(every, load, day)))) {
          return true;
        }
      }
      return false;
    }
  }

  @Property(tries = 200)
  void what_can_hold_of_parts_and_of_the_whole_is_what_holds_on_some_day(@ForAll long seed) {
    Asked asked = Asked.draw(new Random(seed));

    assertThat(canHold(asked.condition()))
        .isEqualTo(asked.canHold() ? Verdict.HOLDS : Verdict.REFUTED);
  }

  /** A policy as of a given day that asks one load, and the crates in it, of that day. */
  private record Growing(Condition<Load> condition, List<Condition<Load>> ofCrates) {

    private static final int EARLIEST = 4;
    private static final int ROOM = 10;

    static Growing draw(Random random) {
      Drawn drawn = new Drawn(random);
      List<Condition<Load>> ofCrates = List.of(ofCrate(drawn), ofCrate(drawn));
      Condition<Load> first =
          QuantifiedCondition.of(CRATES, drawn.one(List.of(Quantifier.values())), ofCrates.get(0));
      Condition<Load> second =
          QuantifiedCondition.of(CRATES, drawn.one(List.of(Quantifier.values())), ofCrates.get(1));
      Condition<Load> whole = asOf(drawn.one(OPERATORS), near(random));
      Condition<Load> all =
          switch (random.nextInt(5)) {
            case 0 -> first;
            case 1 -> AllOf.of(first, second);
            case 2 -> AllOf.of(whole, AnyOf.of(first, second));
            case 3 -> AnyOf.of(whole, AllOf.of(first, Not.of(second)));
            default -> AnyOf.of(AllOf.of(whole, first), AllOf.of(Not.of(whole), second));
          };
      return new Growing(all, ofCrates);
    }

    private static LocalDate near(Random random) {
      return FIRST.plusDays(random.nextInt(2));
    }

    private static Condition<Load> ofCrate(Drawn drawn) {
      Random random = drawn.random();
      return switch (random.nextInt(4)) {
        case 0 -> asOf(drawn.one(OPERATORS), near(random));
        case 1 -> packed(drawn.one(OPERATORS));
        case 2 ->
            AllOf.of(
                packed(drawn.one(OPERATORS)),
                Comparison.threshold(PACKED, drawn.one(OPERATORS), near(random)));
        default -> AnyOf.of(packed(drawn.one(OPERATORS)), asOf(drawn.one(OPERATORS), near(random)));
      };
    }

    Claim<Load> claim() {
      return Claims.monotone(
          Policy.of(
              "loads",
              Array.of(Rule.of(Effect.PERMIT, "some", condition)),
              CombiningAlgorithm.FORBID_OVERRIDES,
              Outcome.FORBIDDEN),
          Fact.asOf());
    }

    private static LocalDate day(int number) {
      return FIRST.plusDays(number - EARLIEST);
    }

    /** Whether it holds of some crates on a day, and on a later one of the same crates no more. */
    boolean canBeLost() {
      for (int earlier = 0; earlier < ROOM; earlier++) {
        for (int later = earlier + 1; later < ROOM; later++) {
          LocalDate from = day(earlier);
          LocalDate to = day(later);
          if (crates(from, to).stream()
              .map(some -> new Load(FIRST, FIRST, some))
              .anyMatch(load -> holds(condition, load, from) && !holds(condition, load, to))) {
            return true;
          }
        }
      }
      return false;
    }

    /** Crates for each combination of what can hold of one or more of them on two days. */
    private Collection<Seq<Load>> crates(LocalDate from, LocalDate to) {
      Map<Integer, Seq<Load>> found = new HashMap<>();
      found.put(0, Array.empty());
      for (int packed = 0; packed < ROOM; packed++) {
        Load crate = new Load(day(packed), FIRST, Array.empty());
        for (Seq<Load> others : List.copyOf(found.values())) {
          Seq<Load> more = others.append(crate);
          found.putIfAbsent(answers(more, from, to), more);
        }
      }
      return found.values();
    }

    private int answers(Seq<Load> crates, LocalDate from, LocalDate to) {
      int answers = 0;
      for (Condition<Load> one : ofCrates) {
        for (LocalDate day : List.of(from, to)) {
          answers = answers * 4 + (crates.exists(crate -> holds(one, crate, day)) ? 1 : 0);
          answers += crates.exists(crate -> !holds(one, crate, day)) ? 2 : 0;
        }
      }
      return answers;
    }
  }

  @Property(tries = 150)
  void what_an_earlier_day_permits_a_later_one_does_unless_some_crates_lose_it(@ForAll long seed) {
    Growing growing = Growing.draw(new Random(seed));
    Finding finding = Prover.standard().check(growing.claim());

    assertThat(finding.verdict())
        .as(finding.explain())
        .isEqualTo(growing.canBeLost() ? Verdict.REFUTED : Verdict.HOLDS);
  }

  private static Finding grown(Condition<Load> permitted) {
    return Prover.standard().check(new Growing(permitted, List.of()).claim());
  }

  @Test
  void a_day_from_which_crates_are_permitted_takes_nothing_away_and_one_until_which_does() {
    assertThat(grown(any(asOf(Operator.AT_LEAST, FIRST))).verdict()).isEqualTo(Verdict.HOLDS);
    assertThat(grown(any(packed(Operator.AT_MOST))).verdict()).isEqualTo(Verdict.HOLDS);

    Finding until = grown(any(packed(Operator.AT_LEAST)));
    assertThat(until.verdict()).isEqualTo(Verdict.REFUTED);
    assertThat(until.reason()).isEqualTo("an earlier day is permitted, and a later one is not");
    assertThat(until.example().get().factValues().map(FactValue::question))
        .contains("as-of date", "an earlier as-of date", "crates #1 › packed");
  }

  private static final Fact<Load, LocalDate> SHIPPED = Fact.known("shipped", Load::opened);

  @Test
  void the_fact_that_dates_a_policy_is_the_date_that_its_parts_are_asked_of() {
    Condition<Load> since =
        AllOf.of(
            Comparison.threshold(SHIPPED, Operator.AT_LEAST, FIRST),
            QuantifiedCondition.of(
                CRATES, Quantifier.EVERY, asOf(Operator.AT_LEAST, FIRST.plusDays(1))));
    Policy<Load> dated = dated("dated", since);
    Policy<Load> stricter =
        dated("stricter", AllOf.of(since, Comparison.threshold(SHIPPED, Operator.AT_LEAST, LATE)));

    assertThat(verdict(Claims.monotone(dated, SHIPPED))).isEqualTo(Verdict.HOLDS);
    assertThat(verdict(Claims.monotone(dated("u", Not.of(since)), SHIPPED)))
        .isEqualTo(Verdict.REFUTED);
    assertThat(verdict(Claims.onlyTightens(stricter, dated, SHIPPED))).isEqualTo(Verdict.HOLDS);
    assertThat(verdict(Claims.onlyTightens(dated("none", never()), dated, SHIPPED)))
        .isEqualTo(Verdict.HOLDS);
    assertThat(
            verdict(
                Claims.onlyTightens(
                    dated("some", AllOf.of(since, any(packed(Operator.AT_MOST)))), dated, SHIPPED)))
        .isEqualTo(Verdict.REFUTED);
  }

  @Test
  void what_crates_answer_of_a_day_of_their_own_or_code_of_the_date_is_not_decided() {
    Policy<Load> own = dated("own", any(Comparison.threshold(SHIPPED, Operator.AT_LEAST, FIRST)));
    Condition<Load> code =
        OpaqueCondition.of("a holiday", load -> false, Array.of(Fact.<Load>asOf()));
    Policy<Load> coded = dated("coded", AllOf.of(code, any(asOf(Operator.AT_LEAST, FIRST))));
    Policy<Load> inside = dated("inside", any(AllOf.of(code, asOf(Operator.AT_LEAST, FIRST))));

    assertThat(verdict(Claims.monotone(own, SHIPPED))).isEqualTo(Verdict.NOT_DECIDED);
    assertThat(verdict(Claims.monotone(coded, SHIPPED))).isEqualTo(Verdict.NOT_DECIDED);
    assertThat(verdict(Claims.monotone(inside, SHIPPED))).isEqualTo(Verdict.NOT_DECIDED);
    assertThat(verdict(Claims.onlyTightens(inside, coded, SHIPPED)))
        .isIn(Verdict.NOT_DECIDED, Verdict.REFUTED);
  }

  private static final LocalDate LATE = FIRST.plusDays(30);

  private static Condition<Load> never() {
    return AllOf.of(asOf(Operator.LESS_THAN, FIRST), asOf(Operator.AT_LEAST, FIRST));
  }

  private static Policy<Load> dated(String id, Condition<Load> permitted) {
    return Policy.of(
            id,
            Array.of(Rule.of(Effect.PERMIT, "some", permitted)),
            CombiningAlgorithm.FORBID_OVERRIDES,
            Outcome.FORBIDDEN)
        .asOf(SHIPPED);
  }

  private static Verdict verdict(Claim<Load> claim) {
    return Prover.standard().check(claim).verdict();
  }
}
