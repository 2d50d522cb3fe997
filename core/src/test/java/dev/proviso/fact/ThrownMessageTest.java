package dev.proviso.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an exception of the Java machine says to those who read an explanation. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ThrownMessageTest {

  private record Income(int amount) {}

  private static String read(Map<String, Object> subject) {
    return Fact.<Map<String, Object>, Integer>of(
            "income",
            answers -> Reading.known((Integer) Objects.requireNonNull(answers.get("income"))))
        .read(subject)
        .reason()
        .get();
  }

  private static String said(Throwable problem) {
    return SafeReading.failure(problem).reason().get();
  }

  @Test
  void a_value_of_the_wrong_class_is_named_with_the_class_that_is_expected() {
    assertThat(read(Map.of("income", "much")))
        .isEqualTo("ClassCastException: the value is of type String, and Integer is expected");
    assertThat(read(Map.of("income", new Income(5))))
        .isEqualTo("ClassCastException: the value is of type Income, and Integer is expected");
    assertThat(read(Map.of("income", new int[0][0])))
        .isEqualTo("ClassCastException: the value is of type int[][], and Integer is expected");
    assertThat(read(Map.of("income", new String[0])))
        .isEqualTo("ClassCastException: the value is of type String[], and Integer is expected");
  }

  @Test
  void so_it_is_in_other_words_for_the_same() {
    assertThat(said(catchThrowable(() -> Integer.class.cast("much"))))
        .isEqualTo("ClassCastException: the value is of type String, and Integer is expected");
    assertThat(said(new ClassCastException("java.lang.String incompatible with java.lang.Integer")))
        .isEqualTo("ClassCastException: the value is of type String, and Integer is expected");
  }

  @Test
  void a_class_without_a_name_of_its_own_keeps_its_number() {
    Object unnamed = new Object() {};

    assertThat(said(catchThrowable(() -> System.identityHashCode((Integer) unnamed))))
        .isEqualTo(
            "ClassCastException: the value is of type ThrownMessageTest$1, and Integer is expected");
  }

  @Test
  void an_exception_without_a_name_goes_by_the_class_that_it_extends() {
    assertThat(
            said(
                new IllegalStateException() {
                  private static final long serialVersionUID = 1;
                }))
        .isEqualTo("IllegalStateException");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the form cannot be cast",
        "write to Bob@cafe.example (or call)",
        "the parcel is in module 5 (see the list)",
        "a@b"
      })
  void what_an_author_says_stays_as_it_is(String words) {
    assertThat(said(new IllegalStateException(words))).isEqualTo("IllegalStateException: " + words);
  }

  @Test
  void modules_and_class_loaders_are_left_out() {
    assertThat(
            said(
                new IllegalAccessError(
                    "class a.B tried to access private field c.D.e (a.B and c.D are in unnamed"
                        + " module of loader 'app' @5acf9800)")))
        .isEqualTo("IllegalAccessError: class a.B tried to access private field c.D.e");
    assertThat(
            said(
                new IllegalStateException(
                    "module java.base does not \"opens java.util\" to unnamed module @1b2c6ec2")))
        .isEqualTo(
            "IllegalStateException: module java.base does not \"opens java.util\" to unnamed"
                + " module");
  }

  @Test
  void objects_are_named_by_their_class_and_not_by_a_hash_code_that_differs_in_each_run() {
    assertThat(said(new IllegalStateException("found " + new Object() + ".")))
        .isEqualTo("IllegalStateException: found an object of type Object.");
    assertThat(said(new IllegalStateException("x.Y$Inner@1a2b3c, [Lx.Y;@1a2b3c and [I@1a2b3c")))
        .isEqualTo(
            "IllegalStateException: an object of type Inner, an object of type Y[] and an object"
                + " of type int[]");
  }
}
