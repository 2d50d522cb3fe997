package dev.proviso.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.condition.AllOf;
import dev.proviso.condition.Comparison;
import dev.proviso.condition.Condition;
import dev.proviso.condition.Not;
import dev.proviso.condition.Operator;
import dev.proviso.condition.Quantified;
import dev.proviso.condition.Quantifier;
import dev.proviso.condition.Truth;
import dev.proviso.condition.TwoFacts;
import dev.proviso.fact.Fact;
import dev.proviso.policy.Evaluator;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
    return Quantified.of(CRATES, Quantifier.ANY, condition);
  }

  private static Condition<Load> asOf(Operator operator, LocalDate day) {
    return Comparison.threshold(Fact.<Load>asOf(), operator, day);
  }

  private static Condition<Load> packed(Operator operator) {
    return TwoFacts.of(PACKED, operator, Fact.asOf());
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
            case 2 -> TwoFacts.of(PACKED, one(OPERATORS), OPENED);
            default -> TwoFacts.of(one(List.of(PACKED, OPENED)), one(OPERATORS), Fact.asOf());
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
          Quantified.of(CRATES, Quantifier.EVERY, every),
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
}
