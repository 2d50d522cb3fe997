package dev.proviso.examples.cyberexport;

import static dev.proviso.rule.Outcome.FORBIDDEN;
import static dev.proviso.rule.Outcome.PERMITTED;
import static dev.proviso.rule.Outcome.UNDETERMINED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.domain.Aim;
import dev.proviso.domain.Conduct;
import dev.proviso.domain.Country;
import dev.proviso.domain.EndUse;
import dev.proviso.domain.Ground;
import dev.proviso.domain.Offense;
import dev.proviso.domain.PrisonTerm;
import dev.proviso.domain.Purpose;
import dev.proviso.domain.TermRange;
import dev.proviso.examples.cyberexport.Interpretation.Accessories;
import dev.proviso.examples.cyberexport.Interpretation.ActList;
import dev.proviso.examples.cyberexport.Interpretation.Answer;
import dev.proviso.examples.cyberexport.Interpretation.Denials;
import dev.proviso.examples.cyberexport.Interpretation.InAndOfItself;
import dev.proviso.examples.cyberexport.Interpretation.LaterList;
import dev.proviso.examples.cyberexport.Interpretation.LifeImprisonment;
import dev.proviso.examples.cyberexport.Interpretation.MerelyDueTo;
import dev.proviso.examples.cyberexport.Interpretation.Pairing;
import dev.proviso.examples.cyberexport.Interpretation.PenaltyInForce;
import dev.proviso.examples.cyberexport.Interpretation.PenaltyOf;
import dev.proviso.examples.cyberexport.Interpretation.PrivacyLaw;
import dev.proviso.examples.cyberexport.Interpretation.TermTest;
import dev.proviso.examples.cyberexport.Interpretation.UnknownFacts;
import dev.proviso.examples.cyberexport.Interpretation.UnstatedMaximum;
import dev.proviso.rule.Outcome;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class InterpretationTest {

  /** A use that the default answer and another one decide differently. */
  record Case(Answer other, Outcome byDefault, Outcome otherwise, EndUse use) {
    @Override
    public String toString() {
      return other.getClass().getSimpleName() + "." + other;
    }
  }

  private static EndUse with(UnaryOperator<Offense.Builder> change) {
    Offense offense = change.apply(Uses.crime().toBuilder()).build();
    return Uses.ordinary().toBuilder().offense(offense).build();
  }

  private static Offense.Builder terrorist(Offense.Builder offense) {
    return offense
        .terms(TermRange.upTo(PrisonTerm.ofYears(4)))
        .mayCauseSeriousDamage(true)
        .aims(Aim.INTIMIDATE_POPULATION);
  }

  static Stream<Case> cases() {
    PrisonTerm five = PrisonTerm.ofYears(5);
    PrisonTerm ten = PrisonTerm.ofYears(10);
    return Stream.of(
        new Case(TermTest.MINIMUM, PERMITTED, FORBIDDEN, Uses.ordinary()),
        new Case(
            LifeImprisonment.DOES_NOT_COUNT,
            PERMITTED,
            FORBIDDEN,
            with(o -> o.terms(TermRange.upTo(PrisonTerm.life())))),
        new Case(
            PenaltyOf.THE_WHOLE_SECTION,
            FORBIDDEN,
            PERMITTED,
            with(o -> o.terms(TermRange.upTo(five)).highestTermOfSection(Option.some(ten)))),
        new Case(
            UnstatedMaximum.GENERAL_CEILING,
            UNDETERMINED,
            PERMITTED,
            with(
                o ->
                    o.jurisdiction(Country.of("DE"))
                        .terms(TermRange.atLeast(PrisonTerm.ofYears(1))))),
        new Case(
            MerelyDueTo.ANY_GROUND_PRESENT,
            PERMITTED,
            FORBIDDEN,
            Uses.ordinary().toBuilder().grounds(Ground.OPINION).build()),
        new Case(
            InAndOfItself.ANY_EXPRESSION,
            PERMITTED,
            FORBIDDEN,
            with(o -> o.involvesExpression(true))),
        new Case(
            Pairing.PAIRED,
            PERMITTED,
            FORBIDDEN,
            Uses.ordinary().toBuilder().purpose(Purpose.PREVENTION).build()),
        new Case(
            UnknownFacts.DENY,
            UNDETERMINED,
            FORBIDDEN,
            Uses.ordinary().toBuilder().legalApproval(Option.none()).build()),
        new Case(
            PrivacyLaw.OF_THE_TARGET,
            PERMITTED,
            FORBIDDEN,
            Uses.ordinary().toBuilder().compliesWithPrivacyLawOfTarget(false).build()),
        new Case(
            PenaltyInForce.AT_THE_ACT,
            PERMITTED,
            FORBIDDEN,
            with(o -> o.termsWhenCommitted(Option.some(TermRange.upTo(five))))),
        new Case(
            Accessories.TERRORIST_ACT_TOO,
            FORBIDDEN,
            PERMITTED,
            with(o -> terrorist(o).conduct(Conduct.PARTICIPATION))),
        new Case(
            ActList.CONFIRMED_ONLY,
            PERMITTED,
            FORBIDDEN,
            with(o -> terrorist(o).conduct(Conduct.WEAPONS_OR_EXPLOSIVES))),
        new Case(
            LaterList.UNKNOWN,
            PERMITTED,
            UNDETERMINED,
            Uses.ordinary().toBuilder().date(LocalDate.of(2023, 1, 1)).build()));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void another_answer_to_an_open_question_decides_otherwise(Case example) {
    assertThat(outcome(Interpretation.standard(), example.use())).isEqualTo(example.byDefault());
    assertThat(outcome(Interpretation.standard().with(example.other()), example.use()))
        .isEqualTo(example.otherwise());
  }

  @Test
  void all_denials_are_reported_unless_the_first_is_enough() {
    EndUse use =
        Uses.ordinary().toBuilder().legalApproval(false).compliesWithPrivacyLaw(false).build();
    assertThat(CyberEndUse.policy().decide(use).deciding()).hasSize(2);
    assertThat(
            CyberEndUse.policy(Interpretation.standard().with(Denials.FIRST))
                .decide(use)
                .deciding())
        .hasSize(1);
  }

  @Test
  void no_open_question_goes_without_a_case_here() {
    Set<String> questions = new TreeSet<>();
    for (Class<?> question : Answer.class.getPermittedSubclasses()) {
      questions.add(question.getSimpleName());
    }
    Set<String> tested = new TreeSet<>(Set.of("Denials"));
    cases().forEach(c -> tested.add(c.other().getClass().getSimpleName()));
    assertThat(tested).isEqualTo(questions);
  }

  private static Outcome outcome(Interpretation interpretation, EndUse use) {
    return CyberEndUse.outcome(CyberEndUse.policy(interpretation).decide(use), interpretation);
  }
}
