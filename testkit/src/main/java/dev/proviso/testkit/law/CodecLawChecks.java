package dev.proviso.testkit.law;

import dev.proviso.check.FatalErrors;
import dev.proviso.problem.Problem;
import dev.proviso.testkit.law.CodecUnderTest.Altered;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.nio.charset.StandardCharsets;

/** The checks of the laws of codecs. */
final class CodecLawChecks {

  private CodecLawChecks() {}

  static <T> Seq<LawFault> deterministic(CodecUnderTest<T> of) {
    return of.values()
        .flatMap(
            value -> {
              String one = of.write().apply(value);
              String two = of.write().apply(value);
              return fault(
                  !one.equals(two), value, "it is written as `" + one + "`, then otherwise");
            });
  }

  static <T> Seq<LawFault> alike(CodecUnderTest<T> of) {
    return pairs(of)
        .flatMap(
            pair ->
                fault(
                    pair.one().equals(pair.two()) && !pair.first().equals(pair.second()),
                    pair.one(),
                    "an equal value is written as `" + pair.second() + "`"));
  }

  static <T> Seq<LawFault> apart(CodecUnderTest<T> of) {
    return pairs(of)
        .flatMap(
            pair ->
                fault(
                    !pair.one().equals(pair.two()) && pair.first().equals(pair.second()),
                    pair.one(),
                    "it is written like another value, " + pair.two()));
  }

  private record Pair<T>(T one, T two, String first, String second) {}

  private static <T> Seq<Pair<T>> pairs(CodecUnderTest<T> of) {
    Seq<String> texts = of.values().map(of.write());
    return of.values()
        .zip(texts)
        .zipWithIndex()
        .flatMap(
            one ->
                of.values()
                    .zip(texts)
                    .drop(one._2() + 1)
                    .map(two -> new Pair<>(one._1()._1(), two._1(), one._1()._2(), two._2())));
  }

  static <T> Seq<LawFault> encodable(CodecUnderTest<T> of) {
    return of.values()
        .flatMap(
            value -> {
              String text = of.write().apply(value);
              byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
              return fault(
                  !new String(bytes, StandardCharsets.UTF_8).equals(text),
                  value,
                  "its text does not survive UTF-8");
            });
  }

  static <T> Seq<LawFault> readBack(CodecUnderTest<T> of) {
    return of.values()
        .flatMap(
            value -> {
              String text = of.write().apply(value);
              Either<Problem, T> read = of.read().get().apply(text);
              return fault(
                      !read.toOption().contains(value),
                      value,
                      read.fold(
                          problem -> "it is not read back: " + problem,
                          other -> "it is read back as " + other))
                  .map(fault -> fault.where("text", text));
            });
  }

  static <T> Option<LawFault> oneSpelling(CodecUnderTest<T> of, long number) {
    Altered altered = of.altered(number);
    return of.read()
        .get()
        .apply(altered.text())
        .toOption()
        .map(of.write())
        .filter(again -> !again.equals(altered.text()))
        .map(again -> fault(altered, "it is read, but would be written as `" + again + "`"));
  }

  static <T> Option<LawFault> badInput(CodecUnderTest<T> of, long number) {
    Altered altered = of.altered(number);
    Either<Problem, T> read;
    try {
      read = of.read().get().apply(altered.text());
    } catch (Throwable thrown) {
      FatalErrors.throwIfFatal(thrown);
      return Option.some(fault(altered, "reading it throws " + thrown));
    }
    return read.swap()
        .toOption()
        .filter(problem -> !isReported(problem))
        .map(problem -> fault(altered, "the problem does not say where, what or what to do"));
  }

  private static boolean isReported(Problem problem) {
    return Array.of(problem.where(), problem.what(), problem.remedy()).forAll(it -> !it.isBlank())
        && problem.message().lines().count() == 1;
  }

  private static Seq<LawFault> fault(boolean isFault, Object value, String what) {
    return isFault
        ? Array.of(LawFault.of(String.valueOf(value), what).where("value", value))
        : Array.empty();
  }

  /** What is excepted is excepted by the text that was written: the altered ones are many. */
  private static LawFault fault(Altered altered, String what) {
    return LawFault.of(altered.written(), what).where("text", "`" + altered.text() + "`");
  }
}
