package dev.proviso.testkit.law;

import dev.proviso.check.NameChecks;
import dev.proviso.check.NullChecks;
import dev.proviso.problem.Problem;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.function.Function;

/**
 * Checks that the way in which values are written as text keeps the {@link CodecLaws}.
 *
 * <pre>{@code
 * CodecVerifier.of("period", Period::toString, Period::parse, PERIODS).verify();
 * }</pre>
 *
 * <p>Bad input is made of what is written for the values: something is left out, said twice, put in
 * front or behind, or exchanged for a sign that does not belong there.
 */
public final class CodecVerifier {

  private CodecVerifier() {}

  /**
   * A verifier of what is written and read.
   *
   * @param name what the text is the text of
   * @param write gives the text of a value
   * @param read gives the value of a text, or what is wrong with the text
   * @param values values to write, with those that are hard to write among them
   * @throws IllegalArgumentException if there are no values
   */
  public static <T> LawVerifier of(
      String name,
      Function<? super T, String> write,
      Function<String, ? extends Either<Problem, ? extends T>> read,
      Iterable<? extends T> values) {
    check(name, write);
    NullChecks.notNull("codec `" + name + "`", "reading code", read, "say how a text is read");
    return LawVerifier.of(
        new CodecUnderTest<T>(
            name,
            write::apply,
            Option.some(text -> Either.narrow(read.apply(text))),
            some(name, values)),
        CodecLaws.all());
  }

  /**
   * A verifier of what is only written, such as a canonical form.
   *
   * <pre>{@code
   * CodecVerifier.of("form", policy -> CanonicalForm.of(policy).json(), POLICIES).verify();
   * }</pre>
   *
   * @param name what the text is the text of
   * @param write gives the text of a value
   * @param values values to write; two of them should be equal without being the same
   * @throws IllegalArgumentException if there are no values
   */
  public static <T> LawVerifier of(
      String name, Function<? super T, String> write, Iterable<? extends T> values) {
    check(name, write);
    return LawVerifier.of(
        new CodecUnderTest<T>(name, write::apply, Option.none(), some(name, values)),
        CodecLaws.ofWriting());
  }

  private static void check(String name, Function<?, String> write) {
    NullChecks.notNull("codec", "name", name, "say what the codec is called");
    NameChecks.check("codec", name);
    NullChecks.notNull("codec `" + name + "`", "writing code", write, "say how a value is written");
  }

  private static <T> Seq<T> some(String name, Iterable<? extends T> values) {
    Seq<T> all =
        NullChecks.<T>noneNull(
            "codec `" + name + "`", "values", values, "give one, or leave it out");
    if (all.isEmpty()) {
      throw new IllegalArgumentException(
          "codec `" + name + "`: no values to write; give one or more");
    }
    return all;
  }
}
