package dev.proviso.testkit.law;

import dev.proviso.analysis.Assignment;
import dev.proviso.analysis.TwoPolicyClaim;
import dev.proviso.decision.Decision;
import dev.proviso.policy.Policy;
import dev.proviso.rule.Outcome;
import dev.proviso.testkit.Case;
import dev.proviso.testkit.Generator;
import dev.proviso.testkit.Subjects;
import io.vavr.Lazy;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A policy on trial: with subjects to be asked about, and what its author says of it. */
final class PolicyUnderTest<T> {

  /** How much is asked about one subject: more costs time, and finds little. */
  private static final int MOST = 12;

  private static final Pattern PART = Pattern.compile("( #[0-9]+)? ›.*");

  /** How often a fact is not known: half of all subjects are known wholly. */
  private static final double[] UNKNOWN = {0, 0, 0.1, 0.3};

  /** What its author says of a policy. */
  record Terms(
      Policy<?> original,
      boolean own,
      Seq<TwoPolicyClaim<?>> tightenings,
      double floor,
      long seed,
      int tries) {

    Terms from(long start, int count) {
      return new Terms(original, own, tightenings, floor, start, count);
    }
  }

  /** A subject with what the policy says of it. */
  record Tried<T>(Case<T> of, Decision<T> decision, long seed) {}

  private final Terms terms;
  private final Subjects<T> subjects;
  private final Option<Subjects<T>> varied;
  private final Seq<Generator<Case<T>>> generators;
  private final Lazy<StricterPolicies<T>> ofNoParts =
      Lazy.of(() -> VacuousPermissionCheck.of(policy()));
  private final Lazy<StricterPolicies<T>> ofAbsence =
      Lazy.of(() -> AbsencePermissionCheck.of(policy()));
  private @Nullable Seq<Tried<T>> tried;

  PolicyUnderTest(Terms terms, Subjects<T> subjects, Option<Subjects<T>> varied) {
    this.terms = terms;
    this.subjects = subjects;
    this.varied = varied;
    List<Generator<Case<T>>> all = new ArrayList<>();
    for (double unknown : UNKNOWN) {
      all.add(subjects.generator(unknown));
    }
    this.generators = Array.ofAll(all);
  }

  Terms terms() {
    return terms;
  }

  /** The same subjects, from another place in the row of chance. */
  PolicyUnderTest<T> from(long seed, int tries) {
    return new PolicyUnderTest<>(terms.from(seed, tries), subjects, varied);
  }

  Policy<T> policy() {
    return subjects.policy();
  }

  /** Where the policy takes it for an answer that there are no parts. */
  StricterPolicies<T> ofNoParts() {
    return ofNoParts.get();
  }

  /** Where the policy asks whether something is absent. */
  StricterPolicies<T> ofAbsence() {
    return ofAbsence.get();
  }

  /**
   * That the code fails that makes subjects: no fault of the policy, and none to be passed over.
   */
  private static final class NoSubject extends IllegalStateException {
    private static final long serialVersionUID = 1;

    NoSubject(String facts, RuntimeException cause) {
      super(
          "verifier: the code that makes subjects throws "
              + cause
              + (facts.isEmpty() ? "" : " for `" + facts + "`")
              + "; a value or part that is not known is none: leave it open, or use made.get(…),"
              + " made.getPart(…) and made.getParts(…), which are always there",
          cause);
    }

    NoSubject(Assignment made) {
      super(
          "verifier: the code that makes subjects gives null for `"
              + made
              + "`; give a subject for all facts that it is called with");
    }
  }

  /** Code of an author that makes subjects, which may give null. */
  static <T> Function<Assignment, T> neverNull(Function<? super Assignment, ? extends T> build) {
    return made -> {
      @Nullable T subject = build.apply(made);
      if (subject == null) {
        throw new NoSubject(made);
      }
      return subject;
    };
  }

  Case<T> drawn(long seed) {
    try {
      return generators.get(Math.floorMod(seed, UNKNOWN.length)).next(new SplittableRandom(seed));
    } catch (NoSubject ofNull) {
      throw ofNull;
    } catch (RuntimeException thrown) {
      throw new NoSubject("", thrown);
    }
  }

  Case<T> built(Assignment made) {
    try {
      return subjects.built(made);
    } catch (NoSubject ofNull) {
      throw ofNull;
    } catch (RuntimeException thrown) {
      throw new NoSubject(made.toString(), thrown);
    }
  }

  /** The same facts in a subject that differs in what no fact reads. */
  Option<Case<T>> varied(Assignment made) {
    return varied.map(other -> other.built(made));
  }

  Decision<T> decide(Case<T> of) {
    return subjects.decide(of);
  }

  Outcome outcome(Case<T> of) {
    return subjects.outcome(of);
  }

  Decision<T> decide(Policy<T> other, Case<T> of) {
    return subjects.decide(other, of);
  }

  /** All subjects with their decisions; those that cannot be decided about break another law. */
  Seq<Tried<T>> tried() {
    Seq<Tried<T>> known = tried;
    if (known == null) {
      List<Tried<T>> all = new ArrayList<>();
      for (int i = 0; i < terms.tries(); i++) {
        long seed = terms.seed() + i;
        Case<T> of = drawn(seed);
        decided(of).forEach(decision -> all.add(new Tried<>(of, decision, seed)));
      }
      known = Array.ofAll(all);
      tried = known;
    }
    return known;
  }

  private Option<Decision<T>> decided(Case<T> of) {
    try {
      return Option.some(decide(of));
    } catch (RuntimeException | Error thrown) {
      return Option.none();
    }
  }

  /** What is known of a subject, in an order of chance, but not too much of it. */
  static Seq<String> some(Case<?> of) {
    Seq<String> known = known(of.made());
    if (known.isEmpty()) {
      return known;
    }
    String all =
        of.made().circumstances().map(one -> one.question() + ": " + one.value()).mkString("; ");
    int first = Math.floorMod(all.hashCode(), known.size());
    return known.drop(first).appendAll(known.take(first)).take(MOST);
  }

  /**
   * The questions that can be left open: those that the subject answers, and the facts whose parts
   * it describes.
   */
  private static Seq<String> known(Assignment made) {
    return made.circumstances()
        .flatMap(one -> Array.of(one.question(), PART.matcher(one.question()).replaceFirst("")))
        .distinct()
        .filter(question -> !made.without(question).equals(made));
  }

  /** The first fault of a law, for as few facts as show it. */
  Option<LawViolation> firstBreach(Law law, Law.OfSubject check, Seq<String> excepted) {
    int tries = Math.max(1, terms.tries() / law.among());
    for (int i = 0; i < tries; i++) {
      long seed = terms.seed() + i;
      Case<T> of = drawn(seed);
      Option<LawFault> fault = fault(check, of).filter(one -> !excepted.contains(one.about()));
      if (fault.isDefined()) {
        return Option.some(breach(law, smallest(check, of, fault.get()), seed, 1));
      }
    }
    return Option.none();
  }

  LawViolation breach(Law law, LawFault fault, long seed, int tries) {
    String again =
        "PolicyVerifier.of(policy)"
            + (terms.own() ? ".subjects(…)" : "")
            + (varied.isDefined() ? ".varying(…)" : "")
            + (law.need() == LawRequirement.EARLIER_POLICY ? ".tightens(…)" : "")
            + (law.equals(PolicyLaws.BOTH_OUTCOMES) ? ".floor(" + terms.floor() + ")" : "")
            + ".only("
            + (law.code().startsWith("PV-D") ? "DefinitionLaws" : "PolicyLaws")
            + ".named(\""
            + law.code()
            + "\")).seed("
            + seed
            + "L).tries("
            + tries
            + ").verify();";
    return ImmutableLawViolation.of(
        law,
        fault.about(),
        fault.fact(),
        fault.what(),
        fault.rule(),
        fault.citations(),
        fault.made().map(ReportedFacts::of).getOrElse(Array::empty),
        seed,
        again);
  }

  private LawFault smallest(Law.OfSubject check, Case<T> of, LawFault found) {
    Case<T> least = of;
    LawFault fault = found;
    boolean smaller = true;
    while (smaller) {
      smaller = false;
      for (String question : known(least.made())) {
        Case<T> less = built(least.made().without(question));
        Option<LawFault> still = fault(check, less).filter(f -> f.about().equals(found.about()));
        if (still.isDefined()) {
          least = less;
          fault = still.get();
          smaller = true;
        }
      }
    }
    return fault.made().isDefined() ? fault : fault.of(least.made());
  }

  /** What throws while deciding breaks the law that nothing does, and no other. */
  private Option<LawFault> fault(Law.OfSubject check, Case<T> of) {
    try {
      return check.check(this, of);
    } catch (NoSubject noFault) {
      throw noFault;
    } catch (RuntimeException | Error thrown) {
      return Option.none();
    }
  }
}
