package dev.proviso.certificate;

import dev.proviso.check.NullChecks;
import dev.proviso.condition.Truth;
import dev.proviso.digest.CanonicalForm;
import dev.proviso.domain.Certificate;
import dev.proviso.language.Language;
import dev.proviso.policy.Policy;
import dev.proviso.policy.PolicyVisitor;
import dev.proviso.problem.Problem;
import dev.proviso.regime.Edition;
import dev.proviso.regime.Editions;
import dev.proviso.regime.TransitionalClause;
import dev.proviso.rule.CombiningAlgorithm;
import dev.proviso.rule.Rule;
import dev.proviso.style.PrehashedStyle;
import dev.proviso.trace.RuleTrace;
import dev.proviso.wording.ElementWording;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.Array;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * What becomes of issued certificates when one edition takes the place of another.
 *
 * <p>A certificate loses its basis through what changed in a rule, unless the rule turns out the
 * same before and after for everything that certificate says: a state that is on both lists is not
 * touched by a change of the list. What the certificate does not say is unknown, and a changed rule
 * that depends on it touches the certificate. Where the policy combines its rules in another way,
 * or answers otherwise where none applies, every certificate is touched.
 *
 * <pre>{@code
 * Amendment.of(editions, "2020", "2021").effects(certificates, CertifiedUse::knownFrom);
 * }</pre>
 */
public final class Amendment<S> {

  private final Editions<Policy<S>> editions;
  private final Edition<Policy<S>> before;
  private final Edition<Policy<S>> after;
  private final LocalDate day;
  private final ElementWording words;
  private final Seq<Touched> touched;
  private final Seq<String> reshaped;

  private Amendment(
      Editions<Policy<S>> editions,
      Edition<Policy<S>> before,
      Edition<Policy<S>> after,
      ElementWording words) {
    this.editions = editions;
    this.before = before;
    this.after = after;
    this.day = after.effectiveFrom().get();
    this.words = words;
    this.touched = Touched.between(before.value(), after.value(), words);
    this.reshaped =
        isReshaped(before.value(), after.value())
            ? Array.of(words.policy(after.value().id()))
            : Array.empty();
  }

  /** The same step, with the names of what changed in a language. */
  Amendment<S> in(Language language) {
    return new Amendment<>(editions, before, after, new ElementWording(language));
  }

  /**
   * The step from one edition to another.
   *
   * @param editions the editions, with their transitional clauses
   * @param before the name of the edition that certificates were signed under
   * @param after the name of the edition that takes its place
   * @throws IllegalArgumentException if there is no such edition, or the later one has no first day
   */
  public static <S> Amendment<S> of(Editions<Policy<S>> editions, String before, String after) {
    NullChecks.notNull("amendment", "list of the editions", editions, "give the editions");
    String where = "amendment of " + editions.name();
    NullChecks.notNull(where, "name of the earlier edition", before, "name an edition");
    NullChecks.notNull(where, "name of the later edition", after, "name an edition");
    Edition<Policy<S>> later = edition(editions, after);
    if (later.effectiveFrom().isEmpty()) {
      throw Problem.of(
              editions.name(),
              after,
              "has always been in force",
              "name an edition that took the place of another")
          .toException();
    }
    return new Amendment<>(
        editions, edition(editions, before), later, new ElementWording(Language.english()));
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
   * What changed: the rules, definitions, lists and limits whose forms are not the same, and the
   * policy itself if it combines its rules in another way.
   *
   * @return their names, such as "definition serious crime", in order, without repetition
   */
  public Seq<String> changes() {
    return touched
        .flatMap(one -> one.names().prepend(words.rule(one.id())))
        .appendAll(reshaped)
        .distinct()
        .sorted();
  }

  /**
   * What becomes of certificates that were signed under the earlier edition.
   *
   * @param subject makes a subject of the policy from a certificate and the day for which it is
   *     asked; whatever the certificate does not say must be unknown
   * @return one effect for each certificate, in their order
   */
  public Seq<Effect> effects(Iterable<Certificate> certificates, Subject<S> subject) {
    String where = "amendment of " + editions.name();
    Seq<Certificate> all =
        NullChecks.noneNull(
            where, "certificates", certificates, "give a certificate, or leave it out");
    NullChecks.notNull(
        where, "subject", subject, "say how to make a subject from a certificate and a day");
    return all.map(certificate -> effect(certificate, subject));
  }

  /** What a certificate says, as a subject of a policy. */
  @FunctionalInterface
  public interface Subject<S> {

    /**
     * Makes a subject of a certificate.
     *
     * @param day the day for which it is asked
     * @return a subject that states what the certificate says; everything else is unknown
     */
    S of(Certificate certificate, LocalDate day);
  }

  /** What becomes of one certificate. */
  @Value.Immutable
  @PrehashedStyle
  public sealed interface Effect permits ImmutableEffect {

    /** The certificate. */
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
    Option<TransitionalClause> transition();

    /**
     * The effect in one line.
     *
     * @return for example "EUC-17 (Norway (NO)) loses its basis through definition serious crime"
     */
    default String line() {
      return Amendment.line(this, Language.english());
    }
  }

  /** An effect in one line. What it loses its basis through is in the language of the amendment. */
  static String line(Effect effect, Language language) {
    String named = effect.certificate().number() + " (" + effect.certificate().state() + ")";
    if (!effect.keepsItsBasis()) {
      return language.text(
          AmendmentMessages.LOSES_ITS_BASIS, named, effect.through().mkString(", "));
    }
    return effect
        .transition()
        .map(clause -> language.text(AmendmentMessages.KEEPS_ITS_BASIS_BY, named, clause.id()))
        .getOrElse(() -> language.text(AmendmentMessages.KEEPS_ITS_BASIS, named));
  }

  private Effect effect(Certificate certificate, Subject<S> subject) {
    Option<TransitionalClause> clause =
        certificate
            .signedOn()
            .flatMap(signed -> editions.madeOn(signed).transition(day))
            .filter(found -> found.edition().equals(before.id()));
    if (clause.isDefined()) {
      return ImmutableEffect.of(certificate, true, Array.empty(), clause);
    }
    Seq<String> through = lost(certificate, subject).distinct().sorted();
    return ImmutableEffect.of(certificate, through.isEmpty(), through, Option.none());
  }

  private Seq<String> lost(Certificate certificate, Subject<S> subject) {
    LocalDate eve = day.minusDays(1);
    Map<String, RuleTrace> earlier = traces(before.value(), subject.of(certificate, eve), eve);
    Map<String, RuleTrace> later = traces(after.value(), subject.of(certificate, day), day);
    Seq<String> changed =
        touched
            .filter(one -> isTouched(earlier.get(one.key()), later.get(one.key())))
            .flatMap(one -> one.blamed(words));
    Seq<String> moved =
        Touched.keyed(after.value())
            .filter(rule -> !touched.exists(one -> one.key().equals(rule._1())))
            .filter(rule -> truth(earlier.get(rule._1())) != truth(later.get(rule._1())))
            .flatMap(rule -> Touched.lists(rule._2(), words));
    return reshaped.appendAll(changed).appendAll(moved);
  }

  /** A rule that applies, but permits where it used to forbid, did not turn out the same. */
  private static boolean isTouched(Option<RuleTrace> then, Option<RuleTrace> now) {
    Truth truth = truth(now);
    return truth(then) != truth
        || !truth.isSettled()
        || (truth == Truth.TRUE && then.get().effect() != now.get().effect());
  }

  private static Truth truth(Option<RuleTrace> rule) {
    return rule.map(RuleTrace::truth).getOrElse(Truth.FALSE);
  }

  private static <S> Map<String, RuleTrace> traces(Policy<S> policy, S subject, LocalDate day) {
    return Touched.keyed(policy)
        .map(Tuple2::_1)
        .zip(policy.decideAsOf(day, subject).trace().allRules())
        .toLinkedMap(rule -> rule);
  }

  /**
   * Whether a policy combines its rules in another way, or answers otherwise where none applies.
   * Whether that changes a decision depends on facts that a certificate does not state.
   */
  private static <S> boolean isReshaped(Policy<S> before, Policy<S> after) {
    Set<String> common =
        Touched.keyed(before)
            .map(Tuple2::_1)
            .toLinkedSet()
            .intersect(Touched.keyed(after).map(Tuple2::_1).toLinkedSet());
    return !shape(before, "", common).equals(shape(after, "", common));
  }

  private static <S> Seq<Object> shape(Policy<S> policy, String path, Set<String> common) {
    return policy.accept(
        PolicyVisitor.of(
            rules -> {
              Seq<String> order =
                  rules.combining() == CombiningAlgorithm.FIRST_APPLICABLE
                      ? rules.rules().map(rule -> path + rule.id()).filter(common::contains)
                      : Array.empty();
              return Array.of(rules.combining(), rules.otherwise(), order);
            },
            joint ->
                joint
                    .members()
                    .sortBy(Policy::id)
                    .map(member -> shape(member, Touched.path(path, member), common))));
  }

  /** A rule whose form is not the same in both editions, and what in it changed. */
  private record Touched(String key, String id, Seq<String> names) {

    static Seq<Touched> between(Policy<?> before, Policy<?> after, ElementWording words) {
      Map<String, CanonicalForm> old = forms(before);
      Map<String, CanonicalForm> amended = forms(after);
      return old.keySet()
          .addAll(amended.keySet())
          .toArray()
          .filter(key -> !json(old, key).equals(json(amended, key)))
          .map(
              key ->
                  new Touched(
                      key,
                      amended.get(key).orElse(old.get(key)).get().name(),
                      differing(parts(old, key), parts(amended, key), words)));
    }

    /** Every rule, in the order of the policy; members may have rules of one id. */
    static <S> Seq<Tuple2<String, Rule<S>>> keyed(Policy<S> policy) {
      return keyed(policy, "");
    }

    private static <S> Seq<Tuple2<String, Rule<S>>> keyed(Policy<S> policy, String path) {
      return policy.accept(
          PolicyVisitor.of(
              rules -> rules.rules().map(rule -> Tuple.of(path + rule.id(), rule)),
              joint -> joint.members().flatMap(member -> keyed(member, path(path, member)))));
    }

    static String path(String path, Policy<?> member) {
      return path + member.id() + " › ";
    }

    /** What a certificate is said to lose its basis through: the parts, or else the rule itself. */
    Seq<String> blamed(ElementWording words) {
      return names.isEmpty() ? Array.of(words.rule(id)) : names;
    }

    static Seq<String> lists(Rule<?> rule, ElementWording words) {
      Seq<String> lists =
          CanonicalForm.of(rule)
              .parts()
              .filter(part -> part.kind() != CanonicalForm.Kind.DEFINITION)
              .map(part -> name(part, words));
      return lists.isEmpty() ? Array.of(words.rule(rule.id())) : lists;
    }

    private static Map<String, CanonicalForm> forms(Policy<?> policy) {
      return formsOf(policy);
    }

    private static <S> Map<String, CanonicalForm> formsOf(Policy<S> policy) {
      return keyed(policy).toLinkedMap(Tuple2::_1, rule -> CanonicalForm.of(rule._2()));
    }

    private static String json(Map<String, CanonicalForm> forms, String id) {
      return forms.get(id).map(CanonicalForm::json).getOrElse("");
    }

    private static Seq<CanonicalForm> parts(Map<String, CanonicalForm> forms, String id) {
      return forms.get(id).map(CanonicalForm::parts).getOrElse(Array::empty);
    }

    private static Seq<String> differing(
        Seq<CanonicalForm> old, Seq<CanonicalForm> amended, ElementWording words) {
      Seq<CanonicalForm> gone = old.filter(part -> !amended.exists(part::equals));
      Seq<CanonicalForm> come = amended.filter(part -> !old.exists(part::equals));
      return gone.appendAll(come).map(part -> name(part, words)).distinct();
    }

    private static String name(CanonicalForm part, ElementWording words) {
      return switch (part.kind()) {
        case DEFINITION -> words.definition(part.name());
        case REGISTER -> words.register(part.name());
        case DATED -> words.dated(part.name());
        case POLICY, RULE, CERTIFICATE ->
            throw new IllegalStateException("no part of a rule: " + part.kind());
      };
    }
  }
}
