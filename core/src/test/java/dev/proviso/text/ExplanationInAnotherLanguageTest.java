package dev.proviso.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.digest.CanonicalForm;
import dev.proviso.language.Language;
import dev.proviso.language.Pseudo;
import dev.proviso.trace.PolicyTrace;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every explanation that is kept in English, in a language that nobody speaks. */
class ExplanationInAnotherLanguageTest {

  private static final Language OTHER = Pseudo.language();

  private static Stream<Arguments> cases() {
    return ExplanationGoldenTest.cases();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void it_says_the_same_with_no_word_of_english_but_the_author_s(
      ExplanationGoldenTest.Example example, Detail detail) {
    PolicyTrace trace = example.policy().decide(example.shipment(), example.judgments()).trace();
    String text = Explanation.of(trace, detail, OTHER);

    assertThat(Pseudo.inEnglish(text)).isEqualTo(Explanation.of(trace, detail));
    String written = written(example, trace);
    assertThat(Pseudo.rest(text)).isNotEmpty();
    assertThat(Pseudo.rest(text).filter(words -> !written.contains(plain(words)))).isEmpty();
  }

  /** What the author wrote, and what those wrote who answered the questions. */
  private static String written(ExplanationGoldenTest.Example example, PolicyTrace trace) {
    CanonicalForm policy = CanonicalForm.of(example.policy());
    return plain(
        policy.json()
            + policy.parts().map(CanonicalForm::json)
            + example.judgments()
            + trace.allAnswers().map(answer -> answer.reading())
            + trace.remarks());
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
