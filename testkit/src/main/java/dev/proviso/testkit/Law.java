package dev.proviso.testkit;

import io.vavr.control.Option;
import java.util.function.Function;

/**
 * Something that is to be true of every policy, with a code by which it is found, cited and
 * excepted.
 *
 * <pre>{@code
 * PolicyLaws.UNKNOWN_NEVER_PERMITS.code(); // "PV-P-05"
 * }</pre>
 */
public final class Law {

  private final String code;
  private final String sentence;
  private final String help;
  private final Function<Examination<?>, Option<Breach>> check;

  Law(String code, String sentence, String help, Function<Examination<?>, Option<Breach>> check) {
    this.code = code;
    this.sentence = sentence;
    this.help = help;
    this.check = check;
  }

  /**
   * The code of the law, which stays the same from release to release.
   *
   * @return such as "PV-P-01"
   */
  public String code() {
    return code;
  }

  /**
   * What the law says.
   *
   * @return a clause without a full stop
   */
  public String sentence() {
    return sentence;
  }

  /**
   * What to do where it is broken.
   *
   * @return a clause without a full stop
   */
  public String help() {
    return help;
  }

  Option<Breach> check(Examination<?> examined) {
    return check.apply(examined);
  }

  /** Returns the code and the sentence. */
  @Override
  public String toString() {
    return code + " " + sentence;
  }
}
