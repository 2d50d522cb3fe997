package dev.proviso.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class LanguageTest {

  private static final Message.Binary IS_ONE_OF =
      Message.binary("condition.is-one-of", "fact", "values");
  private static final Message.Plural CUT_SHORT = Message.plural("value.cut-short", "values");

  private static Language with(String key, String text) {
    Map<String, String> texts = new TreeMap<>(Language.english().texts());
    texts.put(key, text);
    return Language.of(texts);
  }

  @Test
  void values_are_put_in_by_the_names_of_the_placeholders() {
    Language swapped = with("condition.is-one-of", "{values}: one of them is {fact}");

    assertThat(Language.english().text(IS_ONE_OF, "state", "{a, b}"))
        .isEqualTo("state is one of {a, b}");
    assertThat(swapped.text(IS_ONE_OF, "state", "{a, b}"))
        .isEqualTo("{a, b}: one of them is state");
  }

  @Test
  void what_is_put_in_is_not_read_for_placeholders() {
    assertThat(Language.english().text(IS_ONE_OF, "{values}", "{fact}"))
        .isEqualTo("{values} is one of {fact}");
  }

  @Test
  void brackets_without_the_name_of_a_placeholder_are_text() {
    Language brackets = with("condition.is-one-of", "{{fact}} { {values} {} {A} }");

    assertThat(brackets.text(IS_ONE_OF, "state", "x")).isEqualTo("{state} { x {} {A} }");
    assertThat(brackets.texts())
        .containsEntry("condition.is-one-of", "{{fact}} { {values} {} {A} }");
  }

  @Test
  void a_count_chooses_the_form() {
    Map<String, String> texts = new TreeMap<>(Language.english().texts());
    texts.put("value.cut-short.one", "{values} plus {count}");
    texts.put("value.cut-short.other", "{values} plus all {count}");
    Language language = Language.of(texts);

    assertThat(language.text(CUT_SHORT, 1, "a")).isEqualTo("a plus 1");
    assertThat(language.text(CUT_SHORT, 2, "a")).isEqualTo("a plus all 2");
    assertThat(language.text(CUT_SHORT, 0, "a")).isEqualTo("a plus all 0");
  }

  @Test
  void a_language_has_a_text_for_every_key() {
    Map<String, String> texts = new TreeMap<>(Language.english().texts());
    texts.remove("value.true");

    assertThatThrownBy(() -> Language.of(texts))
        .hasMessage("language: there is no text for `value.true`; translate it");
  }

  @Test
  void a_language_has_no_text_that_nothing_writes() {
    assertThatThrownBy(() -> with("value.maybe", "perhaps"))
        .hasMessage("language: nothing is written with `value.maybe`; check the key");
  }

  @Test
  void a_text_has_the_placeholders_of_the_english_one() {
    assertThatThrownBy(() -> with("condition.is-one-of", "{fact} is one of {vlaues}"))
        .hasMessage(
            "language: the text for `condition.is-one-of` has the placeholders [fact, vlaues] and"
                + " not [fact, values]; use each of these");
    assertThatThrownBy(() -> with("value.true", "{fact}"))
        .hasMessageContaining("`value.true` has the placeholders [fact] and not []");
  }

  @Test
  void the_other_language_of_the_tests_has_other_letters_and_the_same_punctuation() {
    String text = Pseudo.language().text(IS_ONE_OF, "state", "{a, b}");

    assertThat(text).isEqualTo("state ｉｓ ｏｎｅ ｏｆ {a, b}");
    assertThat(Pseudo.inEnglish(text)).isEqualTo("state is one of {a, b}");
    assertThat(Pseudo.rest(text)).containsExactly("state", "a", "b");
  }
}
