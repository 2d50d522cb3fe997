package dev.proviso.law;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.problem.Problem;
import io.vavr.control.Either;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ConfidenceTest {

  @ParameterizedTest
  @EnumSource
  void a_tag_reads_back_as_its_confidence(Confidence confidence) {
    assertThat(Confidence.parse(confidence.tag())).isEqualTo(Either.right(confidence));
    assertThat(confidence.meaning()).isNotBlank();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "s", "S3", " S", "SEEN"})
  void anything_else_is_refused(String tag) {
    assertThat(Confidence.parse(tag).isLeft()).isTrue();
  }

  @Test
  void a_refusal_names_every_tag_and_what_it_means() {
    assertThat(Confidence.parse("X").mapLeft(Problem::message))
        .isEqualTo(
            Either.left(
                "confidence: `X` is not a confidence tag; write `S` (text seen in the source"
                    + " itself), `S2` (seen in a secondary write-up), `M` (from memory, not"
                    + " verified), `D` (own derivation)"));
  }
}
