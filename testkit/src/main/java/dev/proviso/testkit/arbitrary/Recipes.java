package dev.proviso.testkit.arbitrary;

import dev.proviso.check.NameChecks;
import dev.proviso.check.NullChecks;
import dev.proviso.condition.Judgment;
import dev.proviso.domain.Aim;
import dev.proviso.domain.Certificate;
import dev.proviso.domain.Conduct;
import dev.proviso.domain.Country;
import dev.proviso.domain.EndUse;
import dev.proviso.domain.EndUser;
import dev.proviso.domain.Ground;
import dev.proviso.domain.ItemClass;
import dev.proviso.domain.License;
import dev.proviso.domain.Offense;
import dev.proviso.domain.Party;
import dev.proviso.domain.PartyRole;
import dev.proviso.domain.PrisonTerm;
import dev.proviso.domain.Purpose;
import dev.proviso.domain.TermRange;
import dev.proviso.law.Period;
import io.vavr.collection.Array;
import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Recipes for the domain types. All values are valid; whatever a type allows to be unknown is
 * unknown now and then.
 *
 * <pre>{@code
 * Generator<EndUse> uses = Recipes.endUses().generator();
 * EndUse use = uses.next(new Random(17));
 * }</pre>
 */
public final class Recipes {

  /** One in how many values is not known, where a type allows that. */
  private static final int UNKNOWN = 8;

  private static final LocalDate FIRST_DAY = LocalDate.of(2018, 1, 1);
  private static final LocalDate LAST_DAY = LocalDate.of(2030, 12, 31);

  private static final Seq<Country> COUNTRIES =
      Array.of("DE", "NO", "MX", "IL", "SA", "US")
          .map(Country::of)
          .appendAll(Country.all())
          .distinct();

  /** The lengths at which statutes and definitions draw a line, and those next to them. */
  private static final Seq<PrisonTerm> NOTABLE_TERMS =
      Array.of(1, 6, 12, 24, 36, 59, 60, 61, 71, 72, 73, 120, 180, Integer.MAX_VALUE)
          .map(PrisonTerm::ofMonths)
          .append(PrisonTerm.life());

  private static final Recipe<Country> COUNTRY = from -> from.oneOf(COUNTRIES);

  static final Map<Class<?>, Recipe<?>> BY_TYPE =
      HashMap.<Class<?>, Recipe<?>>empty()
          .put(Certificate.class, certificates())
          .put(Country.class, countries())
          .put(EndUse.class, endUses())
          .put(EndUser.class, endUsers())
          .put(Judgment.class, judgments())
          .put(License.class, licenses())
          .put(Offense.class, offenses())
          .put(Party.class, parties())
          .put(Period.class, periods())
          .put(PrisonTerm.class, prisonTerms())
          .put(TermRange.class, termRanges());

  private Recipes() {}

  /** Countries: all there are. */
  public static Recipe<Country> countries() {
    return COUNTRY;
  }

  /**
   * Days, those next to which law changed more often.
   *
   * @return the recipe, for the years 2018 to 2030
   */
  public static Recipe<LocalDate> dates() {
    return from ->
        from.flag()
            ? from.oneOf(
                LocalDate.of(2022, 3, 1),
                FIRST_DAY,
                LocalDate.of(2020, 2, 29),
                LocalDate.of(2021, 11, 30),
                LocalDate.of(2021, 12, 5),
                LocalDate.of(2021, 12, 6),
                LocalDate.of(2021, 12, 7),
                LocalDate.of(2021, 12, 31),
                LAST_DAY)
            : from.make(dates(FIRST_DAY, LAST_DAY));
  }

  /**
   * Days in a range.
   *
   * @param first the first day, which is the ordinary one
   * @param last the last day
   * @throws IllegalArgumentException if the last day is before the first
   */
  public static Recipe<LocalDate> dates(LocalDate first, LocalDate last) {
    NullChecks.notNull("days", "first day", first, "give one");
    NullChecks.notNull("days", "last day", last, "give one");
    long days = ChronoUnit.DAYS.between(first, last);
    if (days < 0) {
      throw new IllegalArgumentException(
          "days: `" + first + "` is after `" + last + "`; swap them");
    }
    return from -> first.plusDays(from.between(0, Math.toIntExact(days)));
  }

  /** Periods, open or not at either end. */
  public static Recipe<Period> periods() {
    return from -> {
      int open = from.between(0, 3);
      LocalDate first = from.oneOf(LocalDate.of(2021, 12, 6), FIRST_DAY, LocalDate.of(2022, 1, 1));
      LocalDate start = from.seldom(2) ? from.make(dates(FIRST_DAY, LAST_DAY)) : first;
      LocalDate end = start.plusDays(from.oneOf(1096, 1, 2, 365, 10_000));
      return switch (open) {
        case 0 -> Period.from(start).until(end);
        case 1 -> Period.from(start);
        case 2 -> Period.before(end);
        default -> Period.always();
      };
    };
  }

  /** Terms of imprisonment: around five, six and ten years more often, and the longest. */
  public static Recipe<PrisonTerm> prisonTerms() {
    return terms(PrisonTerm.ofYears(10));
  }

  private static Recipe<PrisonTerm> terms(PrisonTerm ordinary) {
    Seq<PrisonTerm> notable = NOTABLE_TERMS.remove(ordinary).prepend(ordinary);
    return from -> from.seldom(3) ? PrisonTerm.ofMonths(from.between(1, 480)) : from.oneOf(notable);
  }

  /** Ranges of terms; either end can be unknown. */
  public static Recipe<TermRange> termRanges() {
    Recipe<PrisonTerm> shortest = terms(PrisonTerm.ofYears(2));
    Recipe<PrisonTerm> longest = terms(PrisonTerm.ofYears(10));
    return from -> {
      boolean noMinimum = from.seldom(UNKNOWN);
      boolean noMaximum = from.seldom(UNKNOWN);
      Seq<PrisonTerm> ends = List.of(from.make(shortest), from.make(longest)).sorted();
      return TermRange.check(
              Option.when(!noMinimum, ends.head()), Option.when(!noMaximum, ends.last()))
          .getOrElseThrow(problem -> problem.toException());
    };
  }

  /** End users. */
  public static Recipe<EndUser> endUsers() {
    Recipe<String> name = name("National police", "Ministry of Health", "Example Security Ltd");
    return from ->
        EndUser.of(from.make(name), from.make(COUNTRY), from.ifKnown(UNKNOWN, ordinarily(true)));
  }

  /** Third parties. */
  public static Recipe<Party> parties() {
    Recipe<String> name = name("Example Trading", "Another Agency");
    return from ->
        Party.check(
                from.make(name),
                from.ifKnown(UNKNOWN, COUNTRY),
                from.oneOf(Array.of(PartyRole.values())))
            .getOrElseThrow(problem -> problem.toException());
  }

  /** Licenses. */
  public static Recipe<License> licenses() {
    Recipe<String> number = name("L-2022-4", "7");
    return from ->
        License.of(from.make(number), from.make(COUNTRY), itemClass(from), from.make(periods()));
  }

  /** Certificates, signed or not, for periods of every form. */
  public static Recipe<Certificate> certificates() {
    Recipe<String> number = name("EUC-17", "1");
    return from -> {
      Certificate drawnUp =
          Certificate.of(
              from.make(number),
              from.make(COUNTRY),
              from.make(endUsers()),
              itemClass(from),
              from.make(periods()));
      LocalDate day = from.make(signing(drawnUp.validity()));
      return from.seldom(4) ? drawnUp : drawnUp.signedOn(day);
    };
  }

  /** Days on which it is signed: before the validity, on its first day, or on its last. */
  private static Recipe<LocalDate> signing(Period validity) {
    LocalDate latest = validity.until().getOrElse(LAST_DAY).minusDays(1);
    LocalDate first = validity.from().getOrElse(latest);
    return Recipe.oneOf(first, first.minusDays(1), latest);
  }

  /** Judgments of questions that a policy is likely to ask. */
  public static Recipe<Judgment> judgments() {
    return judgments("proportionate", "necessary");
  }

  /**
   * Judgments of some questions.
   *
   * @param id the id of a question
   * @param more the ids of more
   */
  public static Recipe<Judgment> judgments(String id, String... more) {
    Recipe<String> who = name("Review Board", "Ministry of Justice");
    Recipe<String> why = name("no milder means", "the files are complete");
    NullChecks.notNull("judgments", "id of a question", id, "give one");
    Seq<String> ids =
        NullChecks.<String>noneNull("judgments", "further ids", more, "give one, or leave it out")
            .prepend(id);
    ids.forEach(one -> NameChecks.check("judgments", one));
    return from ->
        Judgment.of(from.oneOf(ids), from.flag())
            .by(from.make(who), from.make(dates()))
            .because(from.make(why));
  }

  /** Offenses: any conduct and aims, any part of them unknown, nothing that contradicts itself. */
  public static Recipe<Offense> offenses() {
    Recipe<String> name = name("Gross drug offense", "Membership in a terrorist association");
    Recipe<String> provision = name("straffeloven §232", "StGB §129a(1)", "1");
    Recipe<TermRange> terms = termRanges();
    return from -> {
      Offense.Builder offense =
          Offense.builder()
              .jurisdiction(from.make(COUNTRY))
              .name(from.make(name))
              .provision(from.make(provision))
              .variant(from.oneOf("base", "aggravated"))
              .terms(from.seldom(UNKNOWN) ? TermRange.unknown() : from.make(terms))
              .termsWhenCommitted(from.ifKnown(UNKNOWN, terms))
              .highestTermOfSection(from.ifKnown(UNKNOWN, terms(PrisonTerm.ofYears(15))))
              .intentional(from.ifKnown(UNKNOWN, ordinarily(true)))
              .definedInNationalLaw(from.ifKnown(UNKNOWN, ordinarily(true)))
              .mayCauseSeriousDamage(from.ifKnown(UNKNOWN, ChoiceSource::flag))
              .mayCauseDeath(from.ifKnown(UNKNOWN, ChoiceSource::flag))
              .endangersHumanLife(from.ifKnown(UNKNOWN, ChoiceSource::flag))
              .majorEconomicLoss(from.ifKnown(UNKNOWN, ChoiceSource::flag))
              .qualifiedInterference(from.ifKnown(UNKNOWN, ChoiceSource::flag))
              .aims(from.ifKnown(UNKNOWN, some -> some.someOf(Array.of(Aim.values()), 3)));
      conduct(from, offense);
      expression(from, offense);
      return offense.build();
    };
  }

  private static void conduct(ChoiceSource from, Offense.Builder offense) {
    Seq<Conduct> acts = Array.of(Conduct.values()).reverse();
    Option<Conduct> conduct = from.ifKnown(UNKNOWN, known -> known.oneOf(acts));
    Option<Conduct> threatened =
        conduct.forAll(act -> act == Conduct.THREAT)
            ? from.ifKnown(
                UNKNOWN,
                known -> known.oneOf(acts.filter(act -> act.isListed() && act != Conduct.THREAT)))
            : Option.none();
    offense.conduct(conduct).threatened(threatened);
  }

  private static void expression(ChoiceSource from, Offense.Builder offense) {
    Option<Boolean> involves = from.ifKnown(UNKNOWN, ordinarily(false));
    Option<Boolean> only = from.ifKnown(UNKNOWN, ordinarily(false));
    boolean contradictory = involves.contains(false) && only.contains(true);
    offense.involvesExpression(contradictory ? Option.some(true) : involves).onlyExpression(only);
  }

  /** End uses: ordinarily one that is in order, with anything of it different or unknown. */
  public static Recipe<EndUse> endUses() {
    Recipe<Party> parties = parties();
    return from -> {
      Option<Set<Ground>> grounds =
          from.ifKnown(UNKNOWN, some -> some.someOf(Array.of(Ground.values()), 10));
      Option<Boolean> harm = from.ifKnown(UNKNOWN, ordinarily(false));
      boolean groundless = harm.contains(true) && grounds.exists(Set::isEmpty);
      return EndUse.builder()
          .state(from.make(COUNTRY))
          .endUser(from.make(endUsers()))
          .itemClass(from.ifKnown(UNKNOWN, Recipes::itemClass))
          .purpose(from.ifKnown(UNKNOWN, known -> known.oneOf(Array.of(Purpose.values()))))
          .offense(from.ifKnown(UNKNOWN, offenses()))
          .grounds(groundless ? Option.none() : grounds)
          .harmMerelyDueToGrounds(harm)
          .legalApproval(from.ifKnown(UNKNOWN, ordinarily(true)))
          .compliesWithNationalLaw(from.ifKnown(UNKNOWN, ordinarily(true)))
          .compliesWithPrivacyLaw(from.ifKnown(UNKNOWN, ordinarily(true)))
          .compliesWithPrivacyLawOfTarget(from.ifKnown(UNKNOWN, ordinarily(true)))
          .certificateSigned(from.ifKnown(UNKNOWN, ordinarily(true)))
          .individualLicense(from.ifKnown(UNKNOWN, ordinarily(false)))
          .recipients(from.ifKnown(UNKNOWN, known -> known.several(3, parties)))
          .suppliers(from.ifKnown(UNKNOWN, known -> known.several(3, parties)))
          .transferConsent(from.ifKnown(UNKNOWN, ordinarily(false)))
          .date(from.make(dates()))
          .build();
    };
  }

  private static ItemClass itemClass(ChoiceSource from) {
    return from.oneOf(Array.of(ItemClass.values()));
  }

  private static Recipe<Boolean> ordinarily(boolean value) {
    return from -> from.seldom(4) != value;
  }

  /** Names as people have them, and such that text could stumble over. */
  private static Recipe<String> name(String ordinary, String... others) {
    Seq<String> names =
        List.of(others)
            .prepend(ordinary)
            .appendAll(
                List.of("Müller & Söhne", "“x”, <y>; 'z' | %s", "شركة المثال", "x".repeat(200)));
    return from -> from.oneOf(names);
  }
}
