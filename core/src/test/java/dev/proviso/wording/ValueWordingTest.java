package dev.proviso.wording;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.language.Language;
import dev.proviso.value.ValueType;
import io.vavr.collection.Array;
import org.junit.jupiter.api.Test;

class ValueWordingTest {

  private static final ValueWording ENGLISH = ValueWording.of(Language.english());

  @Test
  void constants_stand_in_braces_though_there_are_none() {
    assertThat(ENGLISH.set(Array.empty(), ValueType.undeclared())).isEqualTo("{}");
    assertThat(ENGLISH.set(Array.of(1, 2), ValueType.undeclared())).isEqualTo("{1, 2}");
  }

  @Test
  void a_sentence_names_several_things_with_an_and() {
    assertThat(ENGLISH.and(Array.empty())).isEmpty();
    assertThat(ENGLISH.and(Array.of("a"))).isEqualTo("a");
    assertThat(ENGLISH.and(Array.of("a", "b"))).isEqualTo("a and b");
    assertThat(ENGLISH.and(Array.of("a", "b", "c"))).isEqualTo("a, b and c");
  }

  @Test
  void more_than_six_values_are_cut_short() {
    assertThat(ENGLISH.briefly(Array.rangeClosed(1, 6), ValueType.undeclared()))
        .isEqualTo("{1, 2, 3, 4, 5, 6}");
    assertThat(ENGLISH.briefly(Array.rangeClosed(1, 7), ValueType.undeclared()))
        .isEqualTo("{1, 2, 3, 4, 5 and 2 more}");
  }

  @Test
  void an_article_goes_by_the_first_letter() {
    assertThat(ENGLISH.withArticle("offense")).isEqualTo("an “offense”");
    assertThat(ENGLISH.withArticle("Act")).isEqualTo("an “Act”");
    assertThat(ENGLISH.withArticle("crime")).isEqualTo("a “crime”");
    assertThat(ENGLISH.withArticle("")).isEqualTo("a “”");
  }
}
