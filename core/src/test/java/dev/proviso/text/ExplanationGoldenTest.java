package dev.proviso.text;

import dev.proviso.condition.Comparison;
import dev.proviso.condition.Judgment;
import dev.proviso.condition.Operator;
import dev.proviso.fact.Reading;
import dev.proviso.policy.Policy;
import dev.proviso.rule.CombiningAlgorithm;
import dev.proviso.rule.Effect;
import dev.proviso.rule.Outcome;
import dev.proviso.rule.Rule;
import io.vavr.collection.Array;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whole explanations, word for word, of policies that hold every kind of condition, in every
 * detail. {@code -Dproviso.golden=write} writes them anew; read them before you keep them.
 */
class ExplanationGoldenTest {

  private static final Policy<Shipment> CARRIAGE =
      Policy.of(
              "carriage",
              Array.of(Shipment.ROUTINE, Shipment.EMBARGOED, Shipment.UNSOUND),
              CombiningAlgorithm.FORBID_OVERRIDES,
              Outcome.FORBIDDEN)
          .asOf(Shipment.DAY);

  private static final Rule<Shipment> LIGHT =
      Rule.of(
          Effect.PERMIT, "light", Comparison.threshold(Shipment.WEIGHT, Operator.LESS_THAN, 20));
  private static final Rule<Shipment> SEALED =
      Rule.of(Effect.FORBID, "sealed", Comparison.is(Shipment.SEALED, true));

  private static final Policy<Shipment> FIRST =
      Policy.of(
          "first",
          Array.of(SEALED, LIGHT),
          CombiningAlgorithm.FIRST_APPLICABLE,
          Outcome.NOT_APPLICABLE);
  private static final Policy<Shipment> ONLY_ONE =
      Policy.of(
          "only-one",
          Array.of(SEALED, LIGHT),
          CombiningAlgorithm.ONLY_ONE_APPLICABLE,
          Outcome.PERMITTED);

  private static final Judgment FIT =
      Judgment.yes("fitness").by("the inspector", LocalDate.of(2021, 8, 1)).because("looked into");
  private static final Judgment UNFIT =
      Judgment.no("fitness").by("the director", LocalDate.of(2021, 8, 1)).because("it leaks");

  record Example(
      String name, Policy<Shipment> policy, Shipment shipment, Seq<Judgment> judgments) {}

  private static Example example(
      String name, Policy<Shipment> policy, Shipment shipment, Judgment... judgments) {
    return new Example(name, policy, shipment, Array.of(judgments));
  }

  private static Stream<Example> examples() {
    Shipment fine = Shipment.fine();
    Shipment faulty =
        fine.with(Shipment.PORT, Shipment.Port.ELSEWHERE)
            .with(Shipment.MARKS, LinkedHashSet.of(Shipment.Mark.FLAMMABLE, Shipment.Mark.FRAGILE))
            .with(Shipment.WEIGHT, 31)
            .with(Shipment.INSURED, false)
            .with(Shipment.CONSIGNEE, Shipment.unknown().with(Shipment.NAME, "Ashby & Co"))
            .with(
                Shipment.CRATES,
                Array.of(Shipment.unknown().with(Shipment.SEALED, false), Shipment.unknown()));
    return Stream.of(
        example("fine", CARRIAGE, fine, FIT),
        example("unfit", CARRIAGE, fine, UNFIT),
        example("disputed", CARRIAGE, fine, FIT, UNFIT),
        example("faulty", CARRIAGE, faulty, FIT),
        example(
            "tried in vain",
            CARRIAGE,
            faulty.with(Shipment.SEALED, true).with(Shipment.WEIGHT, 12),
            FIT),
        example("nothing known", CARRIAGE, Shipment.unknown()),
        example(
            "badly known",
            CARRIAGE,
            fine.with(Shipment.PORT, Reading.unknown("the papers are wet"))
                .with(Shipment.SEALED, Reading.conflicting("two say otherwise"))
                .with(Shipment.INSURED, Reading.unknown())
                .with(Shipment.WEIGHT, Reading.failed("the scale is broken"))),
        example("too early", CARRIAGE, fine.with(Shipment.DAY, LocalDate.of(2020, 12, 31)), FIT),
        example("too late", CARRIAGE, fine.with(Shipment.DAY, Shipment.END), FIT),
        example("undated", CARRIAGE, fine.with(Shipment.DAY, Reading.unknown()), FIT),
        example("first", FIRST, fine),
        example("first of none", FIRST, fine.with(Shipment.WEIGHT, 20)),
        example("only one", ONLY_ONE, fine),
        example("more than one", ONLY_ONE, fine.with(Shipment.SEALED, true)),
        example("together", Policy.allMustPermit("both", Array.of(CARRIAGE, FIRST)), fine, FIT),
        example(
            "together in doubt", Policy.allMustPermit("both", Array.of(CARRIAGE, FIRST)), fine));
  }

  static Stream<Arguments> cases() {
    return examples()
        .flatMap(
            example -> Stream.of(Detail.values()).map(detail -> Arguments.of(example, detail)));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void it_prints_the_golden_text(Example example, Detail detail) throws IOException {
    String text = example.policy().decide(example.shipment(), example.judgments()).explain(detail);
    Golden.isAsKept(
        "text/explanations/"
            + example.name().replace(' ', '-')
            + "."
            + detail.name().toLowerCase(Locale.ROOT)
            + ".txt",
        text);
  }
}
