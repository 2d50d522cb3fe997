package dev.proviso.testkit.law;

import dev.proviso.analysis.Assignment;
import dev.proviso.analysis.Claims;
import dev.proviso.analysis.TwoPolicyClaim;
import dev.proviso.check.FatalErrors;
import dev.proviso.check.NullChecks;
import dev.proviso.fact.Fact;
import dev.proviso.policy.Policy;
import dev.proviso.rule.Outcome;
import dev.proviso.testkit.Subjects;
import io.vavr.Lazy;
import io.vavr.collection.Array;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Checks that a policy keeps the {@link PolicyLaws}, in any test and with any engine.
 *
 * <pre>{@code
 * @Test
 * void shipping_keeps_the_laws() {
 *   PolicyVerifier.of(SHIPPING).verify();
 * }
 * }</pre>
 *
 * <p>So far subjects are nothing but their facts. With subjects of one's own type, the code that
 * reads their facts is checked as well:
 *
 * <pre>{@code
 * PolicyVerifier.of(SHIPPING)
 *     .subjects(made -> new Shipment(made.get(DESTINATION.fact()), made.find(INSURED.fact())))
 *     .except(PolicyLaws.EVERY_RULE_IS_CITED, "house rules are written nowhere")
 *     .verify();
 * }</pre>
 *
 * <p>Subjects are made by chance from a fixed seed, so that a test is the same in every run.
 */
public final class PolicyVerifier<S> {

  private static final long SEED = 20211206;
  private static final int TRIES = 1000;
  private static final double FLOOR = 0.1;

  /** Twelve for each share of unknown facts; a part that is not known is among them. */
  private static final int SUBJECTS_TO_CHECK = 48;

  /** The most breaches of one law that are reported. */
  private static final int MOST = 20;

  private record Start<T>(Subjects<T> subjects, Option<Subjects<T>> varied) {

    PolicyUnderTest<T> bench(PolicyUnderTest.Terms terms) {
      return new PolicyUnderTest<>(terms, subjects, varied);
    }
  }

  private final Policy<S> policy;
  private final Lazy<Start<?>> start;
  private final Option<Subjects<S>> own;
  private final Seq<TwoPolicyClaim<?>> tightenings;
  private final LawExemptions exceptions;
  private final Seq<Law> laws;
  private final double floor;
  private final long seed;
  private final int tries;

  private PolicyVerifier(
      Policy<S> policy,
      Lazy<Start<?>> start,
      Option<Subjects<S>> own,
      Seq<TwoPolicyClaim<?>> tightenings,
      LawExemptions exceptions,
      Seq<Law> laws,
      double floor,
      long seed,
      int tries) {
    this.policy = policy;
    this.start = start;
    this.own = own;
    this.tightenings = tightenings;
    this.exceptions = exceptions;
    this.laws = laws;
    this.floor = floor;
    this.seed = seed;
    this.tries = tries;
  }

  /** A verifier of all laws, over subjects that are nothing but their facts. */
  public static <S> PolicyVerifier<S> of(Policy<S> policy) {
    NullChecks.notNull("verifier", "policy", policy, "give a policy");
    return new PolicyVerifier<>(
        policy,
        Lazy.of(() -> new Start<>(Subjects.ofFacts(policy), Option.none())),
        Option.none(),
        Array.empty(),
        LawExemptions.none(),
        PolicyLaws.all(),
        FLOOR,
        SEED,
        TRIES);
  }

  /**
   * The same, over subjects of the author's own type.
   *
   * @param build makes a subject from the values of its facts; what is not known should be left
   *     open wherever the type can say so
   */
  public PolicyVerifier<S> subjects(Function<? super Assignment, ? extends S> build) {
    NullChecks.notNull(where(), "code that makes subjects", build, "say how a subject is made");
    Subjects<S> made = Subjects.of(policy, PolicyUnderTest.neverNull(build));
    return with(Lazy.of(() -> new Start<>(made, Option.none())), Option.some(made));
  }

  /**
   * The same, with a second way to make subjects, to verify that no decision depends on what the
   * policy does not ask.
   *
   * <pre>{@code
   * .subjects(made -> new Shipment(made.get(WEIGHT.fact()), "red"))
   * .varying(made -> new Shipment(made.get(WEIGHT.fact()), "green"))
   * }</pre>
   *
   * @param build makes a subject of the same facts that differs in everything else
   * @throws IllegalStateException if the first way was not said
   */
  public PolicyVerifier<S> varying(Function<? super Assignment, ? extends S> build) {
    Subjects<S> first =
        own.getOrElseThrow(
            () -> new IllegalStateException("verifier: call subjects(…) before varying(…)"));
    NullChecks.notNull(where(), "code that makes subjects", build, "say how a subject is made");
    Subjects<S> second = Subjects.of(policy, PolicyUnderTest.neverNull(build));
    return with(Lazy.of(() -> new Start<>(first, Option.some(second))), own);
  }

  /** The same, beginning chance elsewhere. */
  public PolicyVerifier<S> seed(long start) {
    return with(exceptions, laws, floor, start, tries);
  }

  /**
   * The same, with more subjects or fewer. Laws about explanations and about what is missing take
   * longest, and are checked of every fourth and every tenth only.
   *
   * @param count how many subjects are made
   * @throws IllegalArgumentException if there are none
   */
  public PolicyVerifier<S> tries(int count) {
    if (count < 1) {
      throw new IllegalArgumentException("verifier: `" + count + "` tries; give one or more");
    }
    return with(exceptions, laws, floor, seed, count);
  }

  /**
   * How many subjects are made.
   *
   * @return the number; 1000 if nothing was said
   */
  public int tries() {
    return tries;
  }

  /** Where chance begins. */
  public long seed() {
    return seed;
  }

  /**
   * The same, with another share of subjects that must be permitted, and of those that must be
   * forbidden.
   *
   * @param percent the share in per cent; 0.1 if nothing is said
   * @throws IllegalArgumentException if it is not from 0 to 50
   */
  public PolicyVerifier<S> floor(double percent) {
    if (!(percent >= 0 && percent <= 50)) {
      throw new IllegalArgumentException(
          "verifier: a floor of `" + percent + "` per cent; give one from 0 to 50");
    }
    return with(exceptions, laws, percent, seed, tries);
  }

  /**
   * The same, with some laws only.
   *
   * @param rest any further ones
   * @throws IllegalArgumentException if one of them is not about policies
   */
  public PolicyVerifier<S> only(Law first, Law... rest) {
    NullChecks.notNull(where(), "first law", first, "give a law");
    Seq<Law> further =
        NullChecks.noneNull(where(), "further laws", rest, "give a law, or leave it out");
    return with(exceptions, ofPolicies(further.prepend(first)), floor, seed, tries);
  }

  private static Seq<Law> ofPolicies(Seq<Law> asked) {
    asked
        .find(law -> law.ofThing().isDefined())
        .forEach(
            law -> {
              throw law.isNotAbout("policies");
            });
    return asked;
  }

  /**
   * The same, with further laws, such as the {@link DefinitionLaws}.
   *
   * @param further the further laws
   * @throws IllegalArgumentException if one of them is not about policies
   */
  public PolicyVerifier<S> and(Iterable<Law> further) {
    return with(
        exceptions,
        laws.appendAll(
                ofPolicies(
                    NullChecks.noneNull(where(), "laws", further, "give a law, or leave it out")))
            .distinct(),
        floor,
        seed,
        tries);
  }

  /**
   * The same, where a law may be broken. An exception that is not needed fails, unless a law of
   * subjects is checked of a single one.
   *
   * @param because why it may be broken, as a clause without a full stop
   * @throws IllegalArgumentException if the reason is blank
   */
  public PolicyVerifier<S> except(Law law, String because) {
    return except(LawExemption.of(law, because));
  }

  /**
   * The same, where a law may be broken by one thing. An exception that is not needed fails.
   *
   * <pre>{@code
   * .except(PolicyLaws.EVERY_CONSTANT_IS_CLASSIFIED, "OTHER", "the law is silent about it")
   * }</pre>
   *
   * @param about what may break it, as {@link LawViolation#about()} names it
   * @param because why it may be broken, as a clause without a full stop
   * @throws IllegalArgumentException if the reason is blank
   */
  public PolicyVerifier<S> except(Law law, String about, String because) {
    return except(LawExemption.about(law, about, because));
  }

  /**
   * The same, where a law may be broken by any value of one fact. An exception that is not needed
   * fails.
   *
   * <pre>{@code
   * .except(PolicyLaws.EVERY_CONSTANT_IS_CLASSIFIED, ITEM.fact(), "other items are outside")
   * }</pre>
   *
   * @param fact the fact, as {@link LawViolation#fact()} or {@link LawViolation#about()} names it
   * @param because why it may be broken, as a clause without a full stop
   * @throws IllegalArgumentException if the reason is blank
   */
  public PolicyVerifier<S> except(Law law, Fact<?, ?> fact, String because) {
    return except(
        LawExemption.ofFact(
            law, NullChecks.notNull(where(), "fact", fact, "give a fact").name(), because));
  }

  /**
   * The same, where an exception that is not needed does not fail. The report names it, and {@link
   * #verify()} logs it as a warning.
   */
  public PolicyVerifier<S> warnOfUnneededExceptions() {
    return with(exceptions.warning(), laws, floor, seed, tries);
  }

  private PolicyVerifier<S> except(LawExemption exception) {
    return with(exceptions.with(exception), laws, floor, seed, tries);
  }

  /**
   * The same, held to be at least as strict as an earlier policy.
   *
   * @param earlier the earlier policy
   */
  public PolicyVerifier<S> tightens(Policy<S> earlier) {
    NullChecks.notNull(where(), "earlier policy", earlier, "give a policy");
    TwoPolicyClaim<?> claim = Claims.atLeastAsStrict(policy, earlier);
    return new PolicyVerifier<>(
        policy, start, own, tightenings.append(claim), exceptions, laws, floor, seed, tries);
  }

  private PolicyVerifier<S> with(Lazy<Start<?>> begun, Option<Subjects<S>> made) {
    return new PolicyVerifier<>(
        policy, begun, made, tightenings, exceptions, laws, floor, seed, tries);
  }

  private PolicyVerifier<S> with(
      LawExemptions excepted, Seq<Law> checked, double least, long from, int count) {
    return new PolicyVerifier<>(
        policy, start, own, tightenings, excepted, checked, least, from, count);
  }

  /**
   * Makes a few subjects of each kind: wholly known ones and ones with unknown facts.
   *
   * @throws IllegalStateException if the code that makes subjects throws, with what to write
   *     instead
   */
  public void checkSubjects() {
    PolicyUnderTest<?> underTest;
    try {
      underTest = bench();
    } catch (Throwable contradictoryType) {
      FatalErrors.throwIfFatal(contradictoryType);
      return; // which report() says
    }
    for (int i = 0; i < SUBJECTS_TO_CHECK; i++) {
      underTest.drawn(seed + i);
    }
  }

  /**
   * Checks the laws.
   *
   * @throws AssertionError if any is broken, or an exception is not needed; with all of it in one
   *     message
   */
  public void verify() {
    report().verify();
  }

  /**
   * How the subjects are decided, so that one can see of what chance makes enough.
   *
   * <pre>{@code
   * PolicyVerifier.of(SHIPPING).outcomes(); // PERMITTED -> 329, FORBIDDEN -> 487, …
   * }</pre>
   *
   * @return how many subjects have each outcome, without those whose decision throws
   */
  public Map<Outcome, Integer> outcomes() {
    return outcomes(bench());
  }

  private static <T> Map<Outcome, Integer> outcomes(PolicyUnderTest<T> underTest) {
    Map<Outcome, Integer> counted = TreeMap.empty();
    for (PolicyUnderTest.Tried<T> tried : underTest.tried()) {
      counted = counted.put(tried.decision().outcome(), 1, Integer::sum);
    }
    return counted;
  }

  /**
   * Checks the laws.
   *
   * @return what came of each
   */
  public LawReport report() {
    PolicyUnderTest<?> underTest;
    try {
      underTest = bench();
    } catch (Throwable thrown) {
      FatalErrors.throwIfFatal(thrown);
      Seq<LawFault> faults =
          laws.contains(PolicyLaws.EQUAL_VALUES_ARE_ALIKE)
              ? ValueLawChecks.ofTypes(policy)
              : Array.empty();
      if (faults.isEmpty()) {
        throw thrown;
      }
      return withoutSubjects(faults);
    }
    return ImmutableLawReport.of(
        "policy `" + policy.id() + "`", seed, tries, laws.map(law -> verdict(law, underTest)));
  }

  /** Where a value type contradicts itself, no subjects can be made of its values. */
  private LawReport withoutSubjects(Seq<LawFault> faults) {
    Law broken = PolicyLaws.EQUAL_VALUES_ARE_ALIKE;
    Seq<LawViolation> breaches =
        faults.map(
            fault ->
                ImmutableLawViolation.of(
                    broken,
                    fault.about(),
                    fault.fact(),
                    fault.what(),
                    fault.rule(),
                    fault.citations(),
                    fault.facts(),
                    seed,
                    "PolicyVerifier.of(policy).only(PolicyLaws.named(\""
                        + broken.code()
                        + "\")).verify();"));
    return ImmutableLawReport.of(
        "policy `" + policy.id() + "`",
        seed,
        tries,
        laws.map(
            law ->
                law.equals(broken)
                    ? exceptions.verdict(law, breaches, tries)
                    : LawExemptions.notChecked(
                        law, "a value type contradicts itself, see " + broken.code())));
  }

  private String where() {
    return "verifier of policy `" + policy.id() + "`";
  }

  private PolicyUnderTest<?> bench() {
    return start
        .get()
        .bench(new PolicyUnderTest.Terms(policy, own.isDefined(), tightenings, floor, seed, tries));
  }

  private LawVerdict verdict(Law law, PolicyUnderTest<?> underTest) {
    if (law.need() == LawRequirement.OWN_SUBJECTS && own.isEmpty()) {
      return LawExemptions.notChecked(law, "it needs subjects(…)");
    }
    if (law.need() == LawRequirement.EARLIER_POLICY && tightenings.isEmpty()) {
      return LawExemptions.notChecked(law, "no earlier policy was named with tightens(…)");
    }
    return exceptions.verdict(law, breaches(law, underTest), tries);
  }

  private <T> Seq<LawViolation> breaches(Law law, PolicyUnderTest<T> underTest) {
    if (law.check().isLeft()) {
      return law.check()
          .getLeft()
          .check(underTest)
          .map(fault -> underTest.breach(law, fault, seed, tries));
    }
    List<LawViolation> found = new ArrayList<>();
    Option<LawViolation> next = underTest.firstBreach(law, law.check().get(), Array.empty());
    while (next.isDefined() && found.size() < MOST) {
      found.add(next.get());
      next =
          underTest.firstBreach(
              law, law.check().get(), Array.ofAll(found).map(LawViolation::about));
    }
    return Array.ofAll(found);
  }

  /** Returns the policy, and where chance begins. */
  @Override
  public String toString() {
    return "policy `" + policy.id() + "`, " + Count.of(tries, "subject") + " from seed " + seed;
  }
}
