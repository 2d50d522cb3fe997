package dev.proviso.testkit.law;

import dev.proviso.check.NullChecks;
import dev.proviso.testkit.Case;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;

/**
 * Something that is true of every sound policy, list, timeline, certificate or spelling, with a
 * code that stays the same.
 *
 * <pre>{@code
 * PolicyLaws.MONOTONE.code(); // PV-P-05
 * }</pre>
 */
public final class Law {

  /** How a law is checked that speaks of one subject. */
  interface OfSubject {
    <T> Option<LawFault> check(PolicyUnderTest<T> underTest, Case<T> of);
  }

  /** How a law is checked that speaks of the policy as a whole. */
  interface OfPolicy {
    <T> Seq<LawFault> check(PolicyUnderTest<T> underTest);
  }

  /** How a law is checked of something that is no policy, for the cases that it can meet. */
  interface OfCase<T> {
    Option<LawFault> check(T thing, long number);
  }

  /** How a law is checked of something that is no policy, all at once. */
  interface OfWhole<T> {
    Seq<LawFault> check(T thing);
  }

  /** The check of a law that is not about policies, and what it is about. */
  record OfThing<T>(Class<T> kind, Either<OfWhole<T>, OfCase<T>> check) {}

  private final String code;
  private final String sentence;
  private final LawRequirement need;
  private final String help;
  private final Either<OfPolicy, OfSubject> check;
  private final int among;
  private final Option<OfThing<?>> ofThing;

  private Law(
      String code,
      String sentence,
      LawRequirement need,
      String help,
      Either<OfPolicy, OfSubject> check,
      int among,
      Option<OfThing<?>> ofThing) {
    this.code = code;
    this.sentence = sentence;
    this.need = need;
    this.help = help;
    this.check = check;
    this.among = among;
    this.ofThing = ofThing;
  }

  static Law ofSubject(
      String code, String sentence, LawRequirement need, String help, OfSubject check) {
    return new Law(code, sentence, need, help, Either.right(check), 1, Option.none());
  }

  static Law ofPolicy(
      String code, String sentence, LawRequirement need, String help, OfPolicy check) {
    return new Law(code, sentence, need, help, Either.left(check), 1, Option.none());
  }

  static <T extends TestedArtifact> Law ofCase(
      Class<T> kind, String code, String sentence, String help, OfCase<T> check) {
    return ofThing(code, sentence, help, new OfThing<>(kind, Either.right(check)));
  }

  static <T extends TestedArtifact> Law ofWhole(
      Class<T> kind, String code, String sentence, String help, OfWhole<T> check) {
    return ofThing(code, sentence, help, new OfThing<>(kind, Either.left(check)));
  }

  private static Law ofThing(String code, String sentence, String help, OfThing<?> of) {
    return new Law(
        code,
        sentence,
        LawRequirement.THING,
        help,
        Either.left(new NoPolicy(code)),
        1,
        Option.some(of));
  }

  static Law named(Seq<Law> all, String suite, String code) {
    NullChecks.notNull(suite, "code of a law", code, "see " + suite + ".all()");
    return all.find(law -> law.code().equals(code))
        .getOrElseThrow(
            () ->
                new IllegalArgumentException(
                    "law: there is no `" + code + "`; see " + suite + ".all()"));
  }

  private record NoPolicy(String code) implements OfPolicy {
    @Override
    public <T> Seq<LawFault> check(PolicyUnderTest<T> underTest) {
      throw new IllegalStateException("law: `" + code + "` is not about policies");
    }
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

  /** What must be at hand for it to be checked. */
  public LawRequirement need() {
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
   * Whether the law speaks of one subject or case at a time, or of the whole.
   *
   * @return true if of one subject or case
   */
  public boolean isOfSubject() {
    return ofThing.map(of -> of.check().isRight()).getOrElse(check.isRight());
  }

  /** The same law, checked of one in so many subjects only, because a check takes long. */
  Law ofOneIn(int several) {
    return new Law(code, sentence, need, help, check, several, ofThing);
  }

  Option<OfThing<?>> ofThing() {
    return ofThing;
  }

  IllegalArgumentException isNotAbout(String others) {
    return new IllegalArgumentException(
        "verifier: `" + code + "` is not about " + others + "; ask for laws that are");
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
