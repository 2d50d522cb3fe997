package dev.proviso.domain;

import dev.proviso.problem.Problem;
import dev.proviso.style.BuilderStyle;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * One use of a controlled system, as it is requested or was made: who, for what, against whom, and
 * on which legal footing.
 *
 * <p>It says what is known of the case and judges nothing: that is for policies. Whatever is not
 * said is unknown, which is not the same as no.
 *
 * <pre>{@code
 * EndUse.builder()
 *     .state(Country.of("DE"))
 *     .endUser(EndUser.of("Federal Criminal Police Office", Country.of("DE"), true))
 *     .purpose(Purpose.INVESTIGATION)
 *     .offense(membership)
 *     .grounds(Ground.OPINION)
 *     .harmMerelyDueToGrounds(false)
 *     .legalApproval(true)
 *     .date(LocalDate.of(2023, 1, 15))
 *     .build();
 * }</pre>
 */
@Value.Immutable
@BuilderStyle
public abstract sealed class EndUse permits ImmutableEndUse {

  EndUse() {}

  /**
   * The state that acquires the system.
   *
   * @return the acquiring state
   */
  public abstract Country state();

  /**
   * Who uses the system. That it belongs to the acquiring state is for a policy to ask.
   *
   * @return the end user
   */
  public abstract EndUser endUser();

  /**
   * What kind of system it is.
   *
   * @return none if it is not known
   */
  @Value.Default
  public Option<ItemClass> itemClass() {
    return Option.none();
  }

  /**
   * What the system is used for, with regard to the offense.
   *
   * @return none if it is not known; if it is known to be used for no offense at all, {@link
   *     Purpose#OTHER}
   */
  @Value.Default
  public Option<Purpose> purpose() {
    return Option.none();
  }

  /**
   * The offense that is to be investigated or prevented.
   *
   * @return none if it is not known
   */
  @Value.Default
  public Option<Offense> offense() {
    return Option.none();
  }

  /**
   * The grounds that had part in choosing the target.
   *
   * @return the grounds in the order of their type, empty if none had part; none if it is not known
   */
  @Value.Default
  public Option<Set<Ground>> grounds() {
    return Option.none();
  }

  /**
   * Whether harm is inflicted merely due to one of the grounds: the prohibition of the end-use
   * certificate. A ground that is present but not the sole reason does not make it so.
   *
   * @return none if it is not known
   */
  @Value.Default
  public Option<Boolean> harmMerelyDueToGrounds() {
    return Option.none();
  }

  /**
   * Whether the approvals that the law of the acquiring state requires were obtained before the
   * use: a warrant, or a judicial or ministerial order.
   *
   * @return none if it is not known
   */
  @Value.Default
  public Option<Boolean> legalApproval() {
    return Option.none();
  }

  /**
   * Whether the use complies with the law of the acquiring state.
   *
   * @return none if it is not known
   */
  @Value.Default
  public Option<Boolean> compliesWithNationalLaw() {
    return Option.none();
  }

  /**
   * Whether the use complies with the privacy law of the acquiring state.
   *
   * @return none if it is not known
   */
  @Value.Default
  public Option<Boolean> compliesWithPrivacyLaw() {
    return Option.none();
  }

  /**
   * Whether the use complies with the privacy law of the state where the target is, for policies
   * that ask for that one.
   *
   * @return none if it is not known
   */
  @Value.Default
  public Option<Boolean> compliesWithPrivacyLawOfTarget() {
    return Option.none();
  }

  /**
   * Whether the acquiring state has signed the end-use certificate.
   *
   * @return none if it is not known
   */
  @Value.Default
  public Option<Boolean> certificateSigned() {
    return Option.none();
  }

  /**
   * Whether an individual license was granted, which a state needs whose exports are decided case
   * by case.
   *
   * @return none if it is not known
   */
  @Value.Default
  public Option<Boolean> individualLicense() {
    return Option.none();
  }

  /**
   * The third parties to whom the system, or what it yields, is transferred.
   *
   * @return the parties in the order given, empty if nothing is transferred; none if it is not
   *     known
   */
  @Value.Default
  public Option<Seq<Party>> recipients() {
    return Option.none();
  }

  /**
   * Who sells or makes the system, and who stands between: vendors and intermediaries.
   *
   * @return the parties in the order given; none if it is not known
   */
  @Value.Default
  public Option<Seq<Party>> suppliers() {
    return Option.none();
  }

  /**
   * Whether the exporting state's ministry of defense has consented to the transfer. That the
   * end-use certificate has such a clause is stated from memory, not verified.
   *
   * @return none if it is not known
   */
  @Value.Default
  public Option<Boolean> transferConsent() {
    return Option.none();
  }

  /** The day of the request; the law and the lists in force on it apply. */
  public abstract LocalDate date();

  /** A builder that knows nothing yet. */
  public static Builder builder() {
    return new Builder(new ImmutableEndUse.Builder());
  }

  /** A builder that starts from this end use, to make a changed copy of it. */
  public Builder toBuilder() {
    return new Builder(new ImmutableEndUse.Builder().from(this));
  }

  /** Returns the fields that are known, in declared order. */
  @Override
  public final String toString() {
    return FieldPrinter.of("EndUse")
        .add("state", state())
        .add("endUser", endUser())
        .add("itemClass", itemClass())
        .add("purpose", purpose())
        .add("offense", offense())
        .add("grounds", grounds())
        .add("harmMerelyDueToGrounds", harmMerelyDueToGrounds())
        .add("legalApproval", legalApproval())
        .add("compliesWithNationalLaw", compliesWithNationalLaw())
        .add("compliesWithPrivacyLaw", compliesWithPrivacyLaw())
        .add("compliesWithPrivacyLawOfTarget", compliesWithPrivacyLawOfTarget())
        .add("certificateSigned", certificateSigned())
        .add("individualLicense", individualLicense())
        .add("recipients", recipients())
        .add("suppliers", suppliers())
        .add("transferConsent", transferConsent())
        .add("date", date())
        .toString();
  }

  /**
   * Collects what is known of an end use.
   *
   * <p>Whatever is not said stays unknown; only state, endUser and date have to be given.
   */
  @SuppressWarnings("immutables:incompat") // the generated builder is inside, not above or below
  public static final class Builder extends EndUseSetters {

    private Builder(ImmutableEndUse.Builder draft) {
      super(draft);
    }

    @Override
    Builder self() {
      return this;
    }

    /**
     * Builds the end use, if nothing is wrong with it.
     *
     * @return the end use, or every mandatory part that is missing and every contradiction at once
     */
    public Validation<Seq<Problem>, EndUse> check() {
      EndUse built = draft.build();
      Seq<Problem> problems = EndUseProblems.of(built);
      return problems.isEmpty() ? Validation.valid(built) : Validation.invalid(problems);
    }

    /**
     * Builds the end use.
     *
     * @return the end use
     * @throws IllegalArgumentException if something is wrong with it; the message says everything
     *     that {@link #check} reports, one problem a line
     */
    public EndUse build() {
      return check().toEither().getOrElseThrow(Problem::asOneException);
    }
  }
}
