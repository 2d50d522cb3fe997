package dev.proviso.digest;

import dev.proviso.check.NullChecks;
import dev.proviso.condition.Condition;
import dev.proviso.condition.Definition;
import dev.proviso.policy.Policy;
import dev.proviso.rule.Rule;
import dev.proviso.style.PrehashedStyle;
import dev.proviso.time.Dated;
import dev.proviso.time.Register;
import dev.proviso.value.ValueType;
import io.vavr.collection.Seq;
import org.immutables.value.Value;

/**
 * What a policy, a definition, a list or a dated limit says, in one spelling only.
 *
 * <p>Definitions, lists and dated limits are held by name and digest where they are used, so that
 * each has a digest of its own, and a change shows in it and in everything that is built on it.
 * {@link #parts()} has them all.
 *
 * <p>Three things are not in the form: the code of facts, that of opaque conditions, and what a
 * value type is beyond its id and the texts of the constants: its functions, the values that it
 * lists, its range. A change of these is a change of meaning that no digest can see; a value type
 * that changes needs another id.
 *
 * <pre>{@code
 * CanonicalForm form = CanonicalForm.of(SERIOUS_CRIME);
 * form.json();   // the form, on one line of JSON
 * form.digest(); // sha256:…
 * }</pre>
 */
@Value.Immutable
@PrehashedStyle
public sealed interface CanonicalForm permits ImmutableCanonicalForm {

  /** What has a form of its own. */
  enum Kind {
    /** A policy. */
    POLICY,
    /** A rule. */
    RULE,
    /** A defined term. */
    DEFINITION,
    /** A roster or a list of names. */
    REGISTER,
    /** A value with its history. */
    DATED,
    /** A certificate, as far as it is the same for every state that signs it. */
    CERTIFICATE
  }

  /** What it is the form of. */
  Kind kind();

  /**
   * What that is called.
   *
   * @return the id or name
   */
  String name();

  /**
   * The form itself.
   *
   * @return JSON on one line, to be encoded in UTF-8
   */
  String json();

  /**
   * The forms of all definitions, lists and dated limits that this one is built on.
   *
   * @return the forms, each after those that it is built on itself, without repetition
   */
  Seq<CanonicalForm> parts();

  /**
   * The digest of the form.
   *
   * @return SHA-256 over the UTF-8 bytes of {@link #json()}
   */
  @Value.Lazy
  default Digest digest() {
    return Digest.of(json());
  }

  /**
   * The form of a policy.
   *
   * @throws IllegalArgumentException if a constant is of a type whose values have no canonical text
   */
  static CanonicalForm of(Policy<?> policy) {
    NullChecks.notNull("canonical form", "policy", policy, "give one");
    CanonicalFormBuilder forms = new CanonicalFormBuilder();
    return forms.policy(policy);
  }

  /**
   * The form of a rule.
   *
   * @throws IllegalArgumentException if a constant is of a type whose values have no canonical text
   */
  static CanonicalForm of(Rule<?> rule) {
    NullChecks.notNull("canonical form", "rule", rule, "give one");
    CanonicalFormBuilder forms = new CanonicalFormBuilder();
    return forms.ofRule(rule);
  }

  /**
   * The form of a definition.
   *
   * @throws IllegalArgumentException if a constant is of a type whose values have no canonical text
   */
  static CanonicalForm of(Definition<?> definition) {
    NullChecks.notNull("canonical form", "definition", definition, "give one");
    return new CanonicalFormBuilder().definition(definition);
  }

  /**
   * The form of a list.
   *
   * @throws IllegalArgumentException if a member is of a type whose values have no canonical text
   */
  static CanonicalForm of(Register<?> register) {
    NullChecks.notNull("canonical form", "list", register, "give one");
    return new CanonicalFormBuilder().register(register);
  }

  /**
   * The form of a dated limit.
   *
   * @throws IllegalArgumentException if a value is of a type whose values have no canonical text
   */
  static CanonicalForm of(Dated<?> dated) {
    NullChecks.notNull("canonical form", "dated limit", dated, "give one");
    return new CanonicalFormBuilder().dated(dated, ValueType.undeclared());
  }

  /**
   * The form of what every state signs that signs a certificate of this edition.
   *
   * @param title the title of the certificate
   * @param edition the name of the edition
   * @param policy the policy of the edition
   * @param wording the version of the words into which policies are put
   * @throws IllegalArgumentException if a constant is of a type whose values have no canonical text
   */
  static CanonicalForm ofCertificate(
      String title, String edition, Policy<?> policy, String wording) {
    NullChecks.notNull("canonical form", "title", title, "give one");
    NullChecks.notNull("canonical form", "name of the edition", edition, "give one");
    NullChecks.notNull("canonical form", "policy", policy, "give one");
    NullChecks.notNull("canonical form", "version of the wording", wording, "give one");
    return new CanonicalFormBuilder().certificate(title, edition, policy, wording);
  }

  /**
   * Puts the operands of a condition into the order of their forms: the order in which they are
   * printed where it must not matter how they were written.
   *
   * @return the same operands, sorted
   * @throws IllegalArgumentException if a constant is of a type whose values have no canonical text
   */
  static <S> Seq<Condition<S>> inOrder(Seq<Condition<S>> operands) {
    NullChecks.<Condition<S>>noneNull(
        "canonical form", "operands", operands, "give one, or leave it out");
    CanonicalFormBuilder forms = new CanonicalFormBuilder();
    return CanonicalJson.sorted(operands, forms::condition);
  }
}
