package dev.proviso.analysis;

import dev.proviso.check.MessageLine;
import dev.proviso.check.NameChecks;
import dev.proviso.condition.Condition;
import dev.proviso.fact.Fact;
import dev.proviso.language.Language;
import dev.proviso.policy.Policy;
import dev.proviso.rule.Rule;
import dev.proviso.style.CopyableStyle;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.immutables.value.Value;

/**
 * Something that its author says is true of definitions or policies, for every possible subject.
 *
 * <p>A claim is a value; {@link Claims} creates it, and a {@link Prover} checks it. Its type says
 * which parts it has, and a {@link ClaimVisitor} reads them.
 *
 * <pre>{@code
 * Claims.disjoint(COMBATANT, CIVILIAN)
 * Claims.overlaps(TERRORIST_ACT, SERIOUS_CRIME).because("most terrorist acts are serious crimes")
 * }</pre>
 */
public abstract sealed class Claim<S> permits ConditionClaim, PolicyClaim, TwoPolicyClaim {

  Claim() {}

  /**
   * Calls the method of the visitor for this type of claim.
   *
   * @param visitor what to do for each type of claim
   * @return what that method returned
   */
  public abstract <R> R accept(ClaimVisitor<S, R> visitor);

  abstract Modifiers<S> modifiers();

  abstract Claim<S> withModifiers(Modifiers<S> modifiers);

  /** The conditions in it, in the order in which its sentence names them. */
  abstract Seq<Condition<S>> conditions();

  /** The policies in it, in the order in which its sentence names them. */
  abstract Seq<Policy<S>> policies();

  /** What the sentence calls the policies, in the same order. */
  Seq<String> policyNames(Language language) {
    return policies().map(Policy::id);
  }

  /** Rules that are asked beside those of the policies: these rules, changed in some way. */
  Seq<Rule<S>> variants() {
    return Array.empty();
  }

  /** The facts whose values are compared in their order, whatever the policies ask of them. */
  Seq<Fact<S, ?>> ordered() {
    return Array.empty();
  }

  /** The facts whose values two subjects have in common that the claim compares. */
  Seq<Fact<S, ?>> common() {
    return Array.empty();
  }

  /**
   * The claim in one sentence.
   *
   * @return a clause without a full stop
   */
  public String sentence() {
    return accept(new ClaimWording<>(Language.english()));
  }

  /**
   * Why the claim is made.
   *
   * @return the reason, if its author gave one
   */
  public Option<String> because() {
    return modifiers().because();
  }

  /** What is assumed of every subject. */
  public Seq<Condition<S>> assumptions() {
    return modifiers().assumptions();
  }

  /**
   * Whether the claim includes subjects with unknown facts.
   *
   * @return false for fully known subjects only
   */
  public boolean isOverAllSubjects() {
    return modifiers().isOverAllSubjects();
  }

  /**
   * Why it does not matter if the claim holds vacuously.
   *
   * @return the reason; none if a vacuous claim fails
   */
  public Option<String> vacuousBecause() {
    return modifiers().vacuousBecause();
  }

  /**
   * The same claim, with the reason why it is made.
   *
   * @param reason a clause without a full stop
   * @throws IllegalArgumentException if it is null or blank
   */
  public Claim<S> because(String reason) {
    return withModifiers(modifiers().withBecause(Option.some(text("reason", reason))));
  }

  /**
   * The same claim, over subjects for which a condition holds.
   *
   * @param condition what is assumed, such as that a range's minimum does not exceed its maximum
   */
  public Claim<S> assuming(Condition<? super S> condition) {
    return withModifiers(modifiers().withAssumptions(assumptions().append(assumption(condition))));
  }

  /** The same claim, over all subjects, including those with unknown facts. */
  public Claim<S> overAllSubjects() {
    return withModifiers(modifiers().withIsOverAllSubjects(true));
  }

  /** The same claim, over fully known subjects only. */
  public Claim<S> overKnownSubjects() {
    return withModifiers(modifiers().withIsOverAllSubjects(false));
  }

  /**
   * The same claim, which may hold vacuously.
   *
   * @param reason why that does not matter
   * @throws IllegalArgumentException if it is null or blank
   */
  public Claim<S> evenIfVacuous(String reason) {
    return withModifiers(modifiers().withVacuousBecause(Option.some(text("reason", reason))));
  }

  /** A text that is said of this claim. */
  String text(String which, String text) {
    return text != null && NameChecks.textFault(text).isEmpty()
        ? text
        : AnalysisArguments.text(place(), which, text);
  }

  private Condition<S> assumption(Condition<? super S> condition) {
    return condition == null
        ? AnalysisArguments.condition(place(), "assumption", condition)
        : Condition.narrow(condition);
  }

  /** Where a message about this claim begins. Only messages need it: the sentence takes long. */
  String place() {
    return "claim `" + MessageLine.shortened(sentence()) + "`";
  }

  /** Returns {@link #sentence()}. */
  @Override
  public final String toString() {
    return sentence();
  }

  /** What is said of a claim of any type. */
  @Value.Immutable
  @CopyableStyle
  abstract static sealed class Modifiers<S> permits ImmutableModifiers {

    static <S> Modifiers<S> over(boolean allSubjects) {
      return ImmutableModifiers.of(Option.none(), Array.empty(), allSubjects, Option.none());
    }

    abstract Option<String> because();

    abstract Seq<Condition<S>> assumptions();

    abstract boolean isOverAllSubjects();

    abstract Option<String> vacuousBecause();

    abstract Modifiers<S> withBecause(Option<String> reason);

    abstract Modifiers<S> withAssumptions(Seq<Condition<S>> conditions);

    abstract Modifiers<S> withIsOverAllSubjects(boolean isOverAllSubjects);

    abstract Modifiers<S> withVacuousBecause(Option<String> reason);
  }
}
