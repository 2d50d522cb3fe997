package dev.proviso.certificate;

import dev.proviso.condition.Truth;
import dev.proviso.digest.CanonicalForm;
import dev.proviso.domain.Certificate;
import dev.proviso.policy.Policy;
import dev.proviso.problem.Problem;
import dev.proviso.regime.Edition;
import dev.proviso.regime.Editions;
import dev.proviso.regime.Transition;
import dev.proviso.rule.Rule;
import dev.proviso.trace.RuleTrace;
import io.vavr.collection.Array;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.function.Function;
import org.immutables.value.Value;

/**
 * What becomes of issued certificates when one edition takes the place of another.
 *
 * <p>A certificate loses its basis through what changed in a rule, unless the rule turns out the
 * same before and after for everything that certificate says: a state that is on both lists is not
 * touched by a change of the list. What the certificate does not say is unknown, and a changed rule
 * that hangs on it is touched.
 *
 * <pre>{@code
 * Amendment.of(editions, "2020", "2021").effects(certificates, CertifiedUse::knownFrom);
 * }</pre>
 *
 * @param <S> the type of the subject of the policies
 */
public final class Amendment<S> {

  private final Editions<Policy<S>> editions;
  private final Edition<Policy<S>> before;
  private final Edition<Policy<S>> after;
  private final LocalDate day;
  private final Seq<Touched> touched;

  private Amendment(
      Editions<Policy<S>> editions, Edition<Policy<S>> before, Edition<Policy<S>> after) {
    this.editions = editions;
    this.before = before;
    this.after = after;
    this.day = after.effectiveFrom().get();
    this.touched = Touched.between(before.value(), after.value());
  }

  /**
   * The step from one edition to another.
   *
   * @param editions the editions, with their transitional clauses
   * @param before the name of the edition that certificates were signed under
   * @param after the name of the edition that takes its place
   * @param <S> the type of the subject of the policies
   * @return the amendment
   * @throws IllegalArgumentException if there is no such edition, or the later one has no first day
   */
  public static <S> Amendment<S> of(Editions<Policy<S>> editions, String before, String after) {
    Edition<Policy<S>> later = edition(editions, after);
    if (later.effectiveFrom().isEmpty()) {
      throw Problem.of(
              editions.name(),
              after,
              "has always been in force",
              "name an edition that took the place of another")
          .toException();
    }
    return new Amendment<>(editions, edition(editions, before), later);
  }

  private static <S> Edition<Policy<S>> edition(Editions<Policy<S>> editions, String id) {
    return editions
        .edition(id)
        .getOrElseThrow(
            () ->
                Problem.of(
                        editions.name(),
                        id,
                        "is not one of the editions",
                        "name one of " + editions.all().map(Edition::id).mkString(", "))
                    .toException());
  }

  /**
   * What changed: the rules, definitions, lists and limits whose forms are not the same.
   *
   * @return their names, such as "definition serious crime", in order, without repetition
   */
  public Seq<String> changes() {
    return touched.flatMap(one -> one.names().prepend("rule " + one.id())).distinct().sorted();
  }

  /**
   * What becomes of certificates that were signed under the earlier edition.
   *
   * @param certificates the certificates
   * @param subject what a certificate says, as a subject of the policy of which nothing else is
   *     known; given the certificate and the day for which it is asked
   * @return one effect for each certificate, in their order
   */
  public Seq<Effect> effects(Iterable<Certificate> certificates, Subject<S> subject) {
    return Array.ofAll(certificates).map(certificate -> effect(certificate, subject));
  }

  /**
   * What a certificate says, as a subject of a policy.
   *
   * @param <S> the type of the subject
   */
  @FunctionalInterface
  public interface Subject<S> {

    /**
     * Makes a subject of a certificate.
     *
     * @param certificate the certificate
     * @param day the day for which it is asked
     * @return a subject of which nothing is known but what the certificate says
     */
    S of(Certificate certificate, LocalDate day);
  }

  /** What becomes of one certificate. */
  @Value.Immutable
  @Node
  public sealed interface Effect permits ImmutableEffect {

    /**
     * The certificate.
     *
     * @return the certificate
     */
    Certificate certificate();

    /**
     * Whether it keeps its basis.
     *
     * @return false if a state would have to sign anew
     */
    boolean keepsItsBasis();

    /**
     * Through what it loses its basis, such as "definition serious crime".
     *
     * @return the names; empty if it keeps its basis
     */
    Seq<String> through();

    /**
     * The transitional clause by which it keeps its basis in spite of changes.
     *
     * @return the clause, if there is one
     */
    Option<Transition> transition();

    /**
     * The effect in one line.
     *
     * @return for example "EUC-17 (Norway (NO)) loses its basis through definition serious crime"
     */
    default String line() {
      String named = certificate().number() + " (" + certificate().state() + ")";
      if (!keepsItsBasis()) {
        return named + " loses its basis through " + through().mkString(", ");
      }
      return named
          + " keeps its basis"
          + transition().map(clause -> " by the transitional clause " + clause.id()).getOrElse("");
    }
  }

  private Effect effect(Certificate certificate, Subject<S> subject) {
    Option<Transition> clause =
        certificate
            .signedOn()
            .flatMap(signed -> editions.transition(day, signed))
            .filter(found -> found.edition().equals(before.id()));
    if (clause.isDefined()) {
      return ImmutableEffect.of(certificate, true, Array.empty(), clause);
    }
    Seq<String> through = lost(certificate, subject).distinct().sorted();
    return ImmutableEffect.of(certificate, through.isEmpty(), through, Option.none());
  }

  private Seq<String> lost(Certificate certificate, Subject<S> subject) {
    LocalDate eve = day.minusDays(1);
    Map<String, Truth> earlier = truths(before.value(), subject.of(certificate, eve), eve);
    Map<String, Truth> later = truths(after.value(), subject.of(certificate, day), day);
    Function<String, Truth> then = id -> earlier.getOrElse(id, Truth.FALSE);
    Function<String, Truth> now = id -> later.getOrElse(id, Truth.FALSE);
    Seq<String> changed =
        touched
            .filter(one -> isTouched(then.apply(one.id()), now.apply(one.id())))
            .flatMap(Touched::blamed);
    Seq<String> moved =
        after
            .value()
            .allRules()
            .filter(rule -> !touched.exists(one -> one.id().equals(rule.id())))
            .filter(rule -> then.apply(rule.id()) != now.apply(rule.id()))
            .flatMap(rule -> Touched.lists(rule));
    return changed.appendAll(moved);
  }

  private static boolean isTouched(Truth then, Truth now) {
    return then != now || !now.isSettled();
  }

  private static <S> Map<String, Truth> truths(Policy<S> policy, S subject, LocalDate day) {
    Seq<RuleTrace> rules = policy.decideAsOf(day, subject).trace().allRules();
    return rules.toLinkedMap(rule -> rule.rule().id(), RuleTrace::truth);
  }

  /** A rule whose form is not the same in both editions, and what in it changed. */
  private record Touched(String id, Seq<String> names) {

    static Seq<Touched> between(Policy<?> before, Policy<?> after) {
      Map<String, CanonicalForm> old = forms(before);
      Map<String, CanonicalForm> amended = forms(after);
      return old.keySet()
          .addAll(amended.keySet())
          .toArray()
          .filter(id -> !json(old, id).equals(json(amended, id)))
          .map(id -> new Touched(id, differing(parts(old, id), parts(amended, id))));
    }

    /** What a certificate is said to lose its basis through: the parts, or else the rule itself. */
    Seq<String> blamed() {
      return names.isEmpty() ? Array.of("rule " + id) : names;
    }

    static Seq<String> lists(Rule<?> rule) {
      Seq<String> lists =
          CanonicalForm.of(rule)
              .parts()
              .filter(part -> part.kind() != CanonicalForm.Kind.DEFINITION)
              .map(Touched::name);
      return lists.isEmpty() ? Array.of("rule " + rule.id()) : lists;
    }

    private static Map<String, CanonicalForm> forms(Policy<?> policy) {
      return Array.<Rule<?>>ofAll(policy.allRules())
          .toLinkedMap(rule -> rule.id(), rule -> CanonicalForm.of(rule));
    }

    private static String json(Map<String, CanonicalForm> forms, String id) {
      return forms.get(id).map(CanonicalForm::json).getOrElse("");
    }

    private static Seq<CanonicalForm> parts(Map<String, CanonicalForm> forms, String id) {
      return forms.get(id).map(CanonicalForm::parts).getOrElse(Array::empty);
    }

    private static Seq<String> differing(Seq<CanonicalForm> old, Seq<CanonicalForm> amended) {
      Seq<CanonicalForm> gone = old.filter(part -> !amended.exists(part::equals));
      Seq<CanonicalForm> come = amended.filter(part -> !old.exists(part::equals));
      return gone.appendAll(come).map(Touched::name).distinct();
    }

    private static String name(CanonicalForm form) {
      return dev.proviso.text.Words.of(form.kind()) + " " + form.name();
    }
  }
}
