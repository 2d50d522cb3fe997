package dev.proviso.testkit.law;

import dev.proviso.problem.Problem;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.function.Function;

/** A way of writing values on trial. */
record CodecUnderTest<T>(
    String name,
    Function<T, String> write,
    Option<Function<String, Either<Problem, T>>> read,
    Seq<T> values)
    implements TestedArtifact {

  private static final int MOST = 5000;

  /** Signs that have led readers astray: among them a digit that is no ASCII digit. */
  private static final Seq<String> SIGNS =
      Array.of(
          "",
          " ",
          "\t",
          "\n",
          "\u0000",
          "\"",
          ",",
          "-",
          "0",
          "x",
          "X",
          "\u00e9",
          "\u0660",
          "\u202e",
          "\ud83d\ude00",
          "\ud83d",
          "\ufeff");

  /** A text that was written, altered in one place. */
  record Altered(String written, String text) {}

  /** The first cases are plainly bad; the others are good ones with one sign out of place. */
  Altered altered(long number) {
    long from = number & Long.MAX_VALUE;
    if (from < SIGNS.size()) {
      return new Altered("", SIGNS.get((int) from));
    }
    long left = from - SIGNS.size();
    String written = write.apply(values.get((int) (left % values.size())));
    left /= values.size();
    String sign = SIGNS.get((int) (left % SIGNS.size()));
    left /= SIGNS.size();
    boolean replaces = left % 2 == 0;
    int at = (int) (left / 2 % (written.length() + 1));
    String rest = written.substring(replaces ? Math.min(written.length(), at + 1) : at);
    return new Altered(written, written.substring(0, at) + sign + rest);
  }

  @Override
  public String kind() {
    return "text of";
  }

  @Override
  public String verifier() {
    return "CodecVerifier.of(name, write, " + (read.isDefined() ? "read, " : "") + "values)";
  }

  @Override
  public String laws() {
    return "CodecLaws";
  }

  @Override
  public int cases() {
    long longest = values.map(value -> write.apply(value).length()).max().getOrElse(0);
    return (int) Math.min(MOST, SIGNS.size() + 2L * values.size() * SIGNS.size() * (longest + 1));
  }
}
