package dev.proviso.testkit.law;

import dev.proviso.testkit.Case;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;

/**
 * Something that is true of every sound policy, with a code that stays the same.
 *
 * <pre>{@code
 * PolicyLaws.MONOTONE.code(); // PV-P-05
 * }</pre>
 */
public final class Law {

  /** How a law is checked that speaks of one subject. */
  interface OfSubject {
    <T> Option<Fault> check(Bench<T> bench, Case<T> of);
  }

  /** How a law is checked that speaks of the policy as a whole. */
  interface OfPolicy {
    <T> Seq<Fault> check(Bench<T> bench);
  }

  private final String code;
  private final String sentence;
  private final Need need;
  private final String help;
  private final Either<OfPolicy, OfSubject> check;
  private final int among;

  private Law(
      String code,
      String sentence,
      Need need,
      String help,
      Either<OfPolicy, OfSubject> check,
      int among) {
    this.code = code;
    this.sentence = sentence;
    this.need = need;
    this.help = help;
    this.check = check;
    this.among = among;
  }

  static Law ofSubject(String code, String sentence, Need need, String help, OfSubject check) {
    return new Law(code, sentence, need, help, Either.right(check), 1);
  }

  static Law ofPolicy(String code, String sentence, Need need, String help, OfPolicy check) {
    return new Law(code, sentence, need, help, Either.left(check), 1);
  }

  /**
   * The code of the law.
   *
   * @return for example "PV-P-05"
   */
  public String code() {
    return code;
  }

  /**
   * The law in one sentence.
   *
   * @return a clause without a full stop
   */
  public String sentence() {
    return sentence;
  }

  /**
   * What must be at hand for it to be checked.
   *
   * @return the need
   */
  public Need need() {
    return need;
  }

  /**
   * What to do where it is broken.
   *
   * @return a clause without a full stop
   */
  public String help() {
    return help;
  }

  /**
   * Whether the law speaks of one subject at a time, or of the policy as a whole.
   *
   * @return true if of one subject
   */
  public boolean isOfSubject() {
    return check.isRight();
  }

  /** The same law, checked of one in so many subjects only, because a check takes long. */
  Law ofOneIn(int several) {
    return new Law(code, sentence, need, help, check, several);
  }

  int among() {
    return among;
  }

  Either<OfPolicy, OfSubject> check() {
    return check;
  }

  /** Laws are equal if they have one code. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Law law && law.code.equals(code);
  }

  @Override
  public int hashCode() {
    return code.hashCode();
  }

  /** Returns the code and the sentence. */
  @Override
  public String toString() {
    return code + " " + sentence;
  }
}
