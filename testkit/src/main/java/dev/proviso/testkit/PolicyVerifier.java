package dev.proviso.testkit;

import dev.proviso.analysis.Assignment;
import dev.proviso.analysis.Claims;
import dev.proviso.analysis.Finding;
import dev.proviso.analysis.Prover;
import dev.proviso.policy.Policy;
import io.vavr.collection.Array;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Holds a policy to the laws of policies, in one line of a test.
 *
 * <pre>{@code
 * @Test
 * void the_policy_keeps_the_laws() {
 *   PolicyVerifier.of(SHIPPING).verify();
 * }
 * }</pre>
 *
 * @param <S> the type of the subject
 */
public final class PolicyVerifier<S> {

  private static final long SEED = 20_211_206;
  private static final int TRIES = 400;
  private static final int FLOOR = 2;

  private final Policy<S> policy;
  private final @Nullable Function<? super Assignment, ? extends S> build;
  private final long seed;
  private final int tries;
  private final int floor;
  private final Map<Law, String> excepted;
  private final Seq<Policy<S>> earlier;

  private PolicyVerifier(
      Policy<S> policy,
      @Nullable Function<? super Assignment, ? extends S> build,
      long seed,
      int tries,
      int floor,
      Map<Law, String> excepted,
      Seq<Policy<S>> earlier) {
    this.policy = policy;
    this.build = build;
    this.seed = seed;
    this.tries = tries;
    this.floor = floor;
    this.excepted = excepted;
    this.earlier = earlier;
  }

  /**
   * Verifies a policy over subjects that are nothing but their facts.
   *
   * @param policy the policy
   * @param <S> the type of the subject
   * @return what can be asked of it
   */
  public static <S> PolicyVerifier<S> of(Policy<S> policy) {
    return new PolicyVerifier<>(
        policy, null, SEED, TRIES, FLOOR, LinkedHashMap.empty(), Array.empty());
  }

  /**
   * The same, over subjects of the author's own type: also how facts are read, and code in
   * conditions, is held to the laws.
   *
   * @param builder makes a subject from the values of its facts
   * @return what can be asked of the policy
   */
  public PolicyVerifier<S> subjects(Function<? super Assignment, ? extends S> builder) {
    return new PolicyVerifier<>(policy, builder, seed, tries, floor, excepted, earlier);
  }

  /**
   * The same, with other subjects.
   *
   * @param chance where chance begins; the same number gives the same subjects
   * @return what can be asked of the policy
   */
  public PolicyVerifier<S> seed(long chance) {
    return new PolicyVerifier<>(policy, build, chance, tries, floor, excepted, earlier);
  }

  /**
   * The same, with more subjects or fewer.
   *
   * @param subjects how many; 400 unless told
   * @return what can be asked of the policy
   * @throws IllegalArgumentException if there are none
   */
  public PolicyVerifier<S> tries(int subjects) {
    if (subjects <= 0) {
      throw new IllegalArgumentException(
          "policy verifier: `" + subjects + "` subjects; give one or more");
    }
    return new PolicyVerifier<>(policy, build, seed, subjects, floor, excepted, earlier);
  }

  /**
   * The same, with another share of subjects that must be permitted, and forbidden.
   *
   * @param percent from 0 to 50; 2 unless told
   * @return what can be asked of the policy
   * @throws IllegalArgumentException if it is less or more
   */
  public PolicyVerifier<S> floor(int percent) {
    if (percent < 0 || percent > 50) {
      throw new IllegalArgumentException(
          "policy verifier: `" + percent + "` per cent; give 0 to 50");
    }
    return new PolicyVerifier<>(policy, build, seed, tries, percent, excepted, earlier);
  }

  /**
   * The same, but for one law, which the policy breaks. If it does not, that is a failure: an
   * exception that nobody needs hides the next mistake.
   *
   * @param law the law
   * @param because why the policy may break it
   * @return what can be asked of the policy
   * @throws IllegalArgumentException if no reason is given
   */
  public PolicyVerifier<S> except(Law law, String because) {
    if (because.isBlank()) {
      throw new IllegalArgumentException(
          "policy verifier: no reason is given for the exception from " + law.code());
    }
    return new PolicyVerifier<>(
        policy, build, seed, tries, floor, excepted.put(law, because), earlier);
  }

  /**
   * The same, claiming that the policy is at least as strict as an earlier one.
   *
   * @param looser the earlier policy
   * @return what can be asked of the policy
   */
  public PolicyVerifier<S> tightens(Policy<S> looser) {
    return new PolicyVerifier<>(
        policy, build, seed, tries, floor, excepted, earlier.append(looser));
  }

  /**
   * Checks every law.
   *
   * @return what became of each
   */
  public LawReport report() {
    return report(
        build == null ? examined(Subjects.ofFacts(policy)) : examined(Subjects.of(policy, build)));
  }

  /**
   * Checks every law.
   *
   * @throws AssertionError if one or more are broken, or excepted without need; it names all of
   *     them
   */
  public void verify() {
    LawReport report = report();
    if (!report.isSound()) {
      throw new AssertionError(report.toString());
    }
  }

  /** The laws of which each subject by itself can be a breach; what is excepted is left out. */
  void verifySubjects() {
    LawReport all = report();
    LawReport broken =
        new LawReport(
            all.policy(),
            all.entries()
                .filter(entry -> PolicyLaws.ofSubjects().contains(entry.law()))
                .filter(entry -> entry.standing() == LawReport.Standing.BROKEN),
            all.reproduce());
    if (broken.entries().nonEmpty()) {
      throw new AssertionError(broken.toString());
    }
  }

  private <X> Examination<X> examined(Subjects<X> subjects) {
    return new Examination<>(subjects, seed, tries, floor, looser());
  }

  private Option<String> looser() {
    return earlier
        .map(before -> Prover.standard().check(Claims.atLeastAsStrict(policy, before)))
        .find(finding -> !finding.isAcceptable())
        .map(Finding::explain)
        .map(String::stripTrailing);
  }

  private LawReport report(Examination<?> examined) {
    return new LawReport(
        policy.id(), PolicyLaws.all().map(law -> entry(law, law.check(examined))), again());
  }

  private LawReport.Entry entry(Law law, Option<Breach> breach) {
    Option<String> because = excepted.get(law);
    LawReport.Standing standing =
        breach.isEmpty()
            ? (because.isEmpty() ? LawReport.Standing.KEPT : LawReport.Standing.NEEDLESSLY_EXCEPTED)
            : (because.isEmpty() ? LawReport.Standing.BROKEN : LawReport.Standing.EXCEPTED);
    return new LawReport.Entry(law, standing, because, breach.map(Breach::text).getOrElse(""));
  }

  private String again() {
    return "PolicyVerifier.of("
        + policy.id()
        + ")"
        + (build == null ? "" : ".subjects(…)")
        + ".seed("
        + seed
        + "L).tries("
        + tries
        + ").verify();";
  }
}
