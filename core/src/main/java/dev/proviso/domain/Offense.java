package dev.proviso.domain;

import dev.proviso.problem.Problem;
import dev.proviso.style.BuilderStyle;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import org.immutables.value.Value;

/**
 * An offense that is alleged, under the law of one state, with what is known of it.
 *
 * <p>The parts are what the definitions of a terrorist act and of a serious crime ask for; none of
 * them says by itself that the offense is either.
 *
 * <pre>{@code
 * Offense.builder()
 *     .jurisdiction(Country.of("DE"))
 *     .name("Membership in a terrorist association")
 *     .provision("StGB §129a(1)")
 *     .variant("base")
 *     .terms(TermRange.between(PrisonTerm.ofYears(1), PrisonTerm.ofYears(10)))
 *     .conduct(Conduct.PARTICIPATION)
 *     .build();
 * }</pre>
 */
@Value.Immutable
@BuilderStyle
public abstract sealed class Offense permits ImmutableOffense {

  Offense() {}

  /**
   * The state whose law it is.
   *
   * @return the state whose law makes it an offense
   */
  public abstract Country jurisdiction();

  /**
   * What the offense is called.
   *
   * @return for example "Membership in a terrorist association"
   */
  public abstract String name();

  /**
   * Where the statute has it.
   *
   * @return for example "StGB §129a(1)"
   */
  public abstract String provision();

  /**
   * Which variant of the offense is alleged. A statute often punishes the aggravated form more, and
   * it is the variant that decides, not the section.
   *
   * @return for example "base" or "aggravated"
   */
  public abstract String variant();

  /**
   * What the statute threatens.
   *
   * @return the range in force; {@link TermRange#unknown()} unless it was given
   */
  @Value.Default
  public TermRange terms() {
    return TermRange.unknown();
  }

  /**
   * What the statute threatened when the offense was committed, if that is another range.
   *
   * @return the range in force then; none if it is not known
   */
  @Value.Default
  public Option<TermRange> termsWhenCommitted() {
    return Option.none();
  }

  /**
   * The longest term that any variant in the same section allows.
   *
   * @return the longest term; none if it is not known
   */
  @Value.Default
  public Option<PrisonTerm> highestTermOfSection() {
    return Option.none();
  }

  /**
   * Whether the act is intentional: Directive (EU) 2017/541, Article 3(1).
   *
   * @return none if it is not known
   */
  @Value.Default
  public Option<Boolean> intentional() {
    return Option.none();
  }

  /**
   * Whether national law defines the act as an offense: Directive (EU) 2017/541, Article 3(1).
   *
   * @return none if it is not known
   */
  @Value.Default
  public Option<Boolean> definedInNationalLaw() {
    return Option.none();
  }

  /**
   * Whether the act, given its nature or context, may seriously damage a country or an
   * international organization: Directive (EU) 2017/541, Article 3(1).
   *
   * @return none if it is not known
   */
  @Value.Default
  public Option<Boolean> mayCauseSeriousDamage() {
    return Option.none();
  }

  /**
   * What the offense consists in.
   *
   * @return none if it is not known
   */
  @Value.Default
  public Option<Conduct> conduct() {
    return Option.none();
  }

  /**
   * Whether the attack may cause death, which is a condition of act (a).
   *
   * @return none if it is not known
   */
  @Value.Default
  public Option<Boolean> mayCauseDeath() {
    return Option.none();
  }

  /**
   * Whether human life is endangered, which is a condition of acts (g) and (h), and one of two for
   * act (d), where it has to be likely.
   *
   * @return none if it is not known
   */
  @Value.Default
  public Option<Boolean> endangersHumanLife() {
    return Option.none();
  }

  /**
   * Whether major economic loss is likely, which is the other of two conditions for act (d).
   *
   * @return none if it is not known
   */
  @Value.Default
  public Option<Boolean> majorEconomicLoss() {
    return Option.none();
  }

  /**
   * Whether the interference is one of the grave cases of Directive 2013/40/EU, Article 9, which is
   * a condition of act (i). Which cases these are is stated from memory, not verified: Article
   * 9(3), (4)(b) and (4)(c) for systems, (4)(c) for data.
   *
   * @return none if it is not known
   */
  @Value.Default
  public Option<Boolean> qualifiedInterference() {
    return Option.none();
  }

  /**
   * The act that is threatened, where the offense is a threat, act (j).
   *
   * @return one of the acts (a) to (i); none if it is not known, or nothing is threatened
   */
  @Value.Default
  public Option<Conduct> threatened() {
    return Option.none();
  }

  /**
   * What the act aims at: Directive (EU) 2017/541, Article 3(2).
   *
   * @return the aims in the order of their type, empty if it is known to have none of them; none if
   *     its aims are not known
   */
  @Value.Default
  public Option<Set<Aim>> aims() {
    return Option.none();
  }

  /**
   * Whether the offense consists in nothing but expressing an opinion or criticism, or presenting
   * data about the state. The end-use certificate says that this shall not "in and of itself" be a
   * terrorist act or a serious crime.
   *
   * @return none if it is not known
   */
  @Value.Default
  public Option<Boolean> onlyExpression() {
    return Option.none();
  }

  /**
   * Whether the offense involves expressing an opinion or criticism, or presenting data about the
   * state, be it beside other acts.
   *
   * @return none if it is not known
   */
  @Value.Default
  public Option<Boolean> involvesExpression() {
    return Option.none();
  }

  /** A builder that knows nothing yet. */
  public static Builder builder() {
    return new Builder(new ImmutableOffense.Builder());
  }

  /** A builder that starts from this offense, to make a changed copy of it. */
  public Builder toBuilder() {
    return new Builder(new ImmutableOffense.Builder().from(this));
  }

  /** Returns the fields that are known, in declared order. */
  @Override
  public final String toString() {
    return FieldPrinter.of("Offense")
        .add("jurisdiction", jurisdiction())
        .add("name", name())
        .add("provision", provision())
        .add("variant", variant())
        .add("terms", Option.of(terms()).filter(known -> !known.equals(TermRange.unknown())))
        .add("termsWhenCommitted", termsWhenCommitted())
        .add("highestTermOfSection", highestTermOfSection())
        .add("intentional", intentional())
        .add("definedInNationalLaw", definedInNationalLaw())
        .add("mayCauseSeriousDamage", mayCauseSeriousDamage())
        .add("conduct", conduct())
        .add("mayCauseDeath", mayCauseDeath())
        .add("endangersHumanLife", endangersHumanLife())
        .add("majorEconomicLoss", majorEconomicLoss())
        .add("qualifiedInterference", qualifiedInterference())
        .add("threatened", threatened())
        .add("aims", aims())
        .add("onlyExpression", onlyExpression())
        .add("involvesExpression", involvesExpression())
        .toString();
  }

  /**
   * Collects what is known of an offense.
   *
   * <p>Whatever is not said stays unknown; only jurisdiction, name, provision and variant have to
   * be given.
   */
  @SuppressWarnings("immutables:incompat") // the generated builder is inside, not above or below
  public static final class Builder extends OffenseSetters {

    private Builder(ImmutableOffense.Builder draft) {
      super(draft);
    }

    @Override
    Builder self() {
      return this;
    }

    /**
     * Builds the offense, if nothing is wrong with it.
     *
     * @return the offense, or every mandatory part that is missing and every contradiction at once
     */
    public Validation<Seq<Problem>, Offense> check() {
      Offense built = draft.build();
      Seq<Problem> problems = OffenseProblems.of(built);
      return problems.isEmpty() ? Validation.valid(built) : Validation.invalid(problems);
    }

    /**
     * Builds the offense.
     *
     * @throws IllegalArgumentException if something is wrong with it; the message says everything
     *     that {@link #check} reports, one problem a line
     */
    public Offense build() {
      return check().toEither().getOrElseThrow(Problem::asOneException);
    }
  }
}
