package dev.proviso.testkit.law;

import static dev.proviso.dsl.Policies.policy;
import static dev.proviso.rule.CombiningAlgorithm.FORBID_OVERRIDES;
import static dev.proviso.rule.Outcome.FORBIDDEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.proviso.digest.CanonicalForm;
import dev.proviso.digest.Digest;
import dev.proviso.domain.Country;
import dev.proviso.domain.PrisonTerm;
import dev.proviso.law.Confidence;
import dev.proviso.law.Period;
import dev.proviso.policy.Policy;
import dev.proviso.problem.Problem;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CodecLawsTest {

  private static final LocalDate DAY = LocalDate.of(2021, 12, 6);

  private static Either<Problem, Integer> number(String text) {
    return text.matches("0|[1-9][0-9]{0,6}")
        ? Either.right(Integer.valueOf(text))
        : Either.left(Problem.of("number", text, "is not a number", "write digits"));
  }

  private static Seq<String> broken(
      Function<Integer, String> write, Function<String, Either<Problem, Integer>> read) {
    return CodecVerifier.of("number", write, read, List.of(7, 0, 120, 7))
        .report()
        .breaches()
        .map(breach -> breach.law().code())
        .distinct();
  }

  @Test
  void hold_for_periods() {
    CodecVerifier.of(
            "period",
            Period::toString,
            Period::parse,
            List.of(
                Period.always(),
                Period.from(DAY),
                Period.before(DAY),
                Period.from(DAY).until(DAY.plusDays(1)),
                Period.from(DAY)))
        .verify();
  }

  @Test
  void hold_for_digests_countries_and_confidence() {
    CodecVerifier.of("digest", Digest::hex, Digest::parse, List.of(Digest.of("a"), Digest.of("b")))
        .verify();
    CodecVerifier.of(
            "country", Country::code, Country::parse, List.of(Country.of("NO"), Country.of("LU")))
        .verify();
    CodecVerifier.of("confidence", Confidence::tag, Confidence::parse, List.of(Confidence.values()))
        .verify();
  }

  @Test
  void hold_for_terms() {
    CodecVerifier.of(
            "term",
            PrisonTerm::code,
            PrisonTerm::parse,
            List.of(PrisonTerm.ofYears(6), PrisonTerm.ofMonths(7), PrisonTerm.life()))
        .except(CodecLaws.ONE_SPELLING, "18m and 1y6m are one term")
        .verify();
  }

  @Test
  void hold_for_the_canonical_form() {
    Policy<Parcel> other =
        policy("parcels")
            .rules(Parcel.LIGHT, Parcel.HEAVY)
            .combining(FORBID_OVERRIDES)
            .otherwise(FORBIDDEN);

    CodecVerifier.of(
            "canonical form",
            one -> CanonicalForm.of(one).json(),
            Array.<Policy<?>>of(Parcel.PARCELS, other))
        .verify();
  }

  @Test
  void are_kept_by_a_strict_reader() {
    assertThat(broken(String::valueOf, CodecLawsTest::number)).isEmpty();
  }

  @Test
  void are_broken_by_a_text_that_changes_each_time() {
    AtomicInteger written = new AtomicInteger();

    assertThat(broken(value -> value + "." + written.getAndIncrement(), CodecLawsTest::number))
        .contains("PV-K-01", "PV-K-02");
  }

  @Test
  void are_broken_by_different_values_with_one_text() {
    assertThat(broken(value -> "7", CodecLawsTest::number)).contains("PV-K-03", "PV-K-05");
  }

  @Test
  void are_broken_by_half_a_character() {
    assertThat(broken(value -> value + "\ud83d", CodecLawsTest::number)).contains("PV-K-04");
  }

  @Test
  void are_broken_by_a_reader_that_reads_something_else() {
    assertThat(broken(String::valueOf, text -> number(text).map(value -> value + 1)))
        .contains("PV-K-05");
  }

  @Test
  void are_broken_by_a_reader_that_trims() {
    Function<String, Either<Problem, Integer>> trimming = text -> number(text.trim());

    assertThat(broken(String::valueOf, trimming)).containsExactly("PV-K-06");
    assertThat(CodecVerifier.of("number", String::valueOf, trimming, List.of(7)).report().explain())
        .contains("broken: PV-K-06 what is read is written as it was read")
        .contains("facts: text: ` 7`")
        .contains(
            "again: CodecVerifier.of(name, write, read, values)"
                + ".only(CodecLaws.named(\"PV-K-06\")).seed(");
    CodecVerifier.of("number", String::valueOf, trimming, List.of(7))
        .except(CodecLaws.ONE_SPELLING, "people leave blanks behind")
        .verify();
  }

  @Test
  void are_broken_by_a_reader_that_throws() {
    assertThat(broken(String::valueOf, text -> Either.right(Integer.valueOf(text))))
        .contains("PV-K-07");
  }

  @Test
  void are_broken_by_a_problem_that_says_nothing() {
    assertThat(
            broken(
                String::valueOf,
                text -> number(text).mapLeft(problem -> Problem.of(" ", text, "is bad", " "))))
        .containsExactly("PV-K-07");
  }

  @Test
  void need_values() {
    assertThatThrownBy(
            () -> CodecVerifier.of("number", String::valueOf, CodecLawsTest::number, List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("codec `number`: no values to write; give one or more");
  }
}
