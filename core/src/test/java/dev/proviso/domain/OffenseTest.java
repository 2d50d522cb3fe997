package dev.proviso.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.proviso.problem.Problem;
import io.vavr.collection.HashSet;
import io.vavr.control.Option;
import java.lang.reflect.Method;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class OffenseTest {

  private static final TermRange TERMS =
      TermRange.between(PrisonTerm.ofYears(1), PrisonTerm.ofYears(10));

  private static Offense.Builder membership() {
    return Offense.builder()
        .jurisdiction(Country.of("DE"))
        .name("Membership in a terrorist association")
        .provision("StGB §129a(1)")
        .variant("base");
  }

  @Test
  void whatever_is_not_said_is_unknown() {
    Offense offense = membership().build();

    assertThat(offense.terms()).isEqualTo(TermRange.unknown());
    assertThat(Parts.optional(Offense.class))
        .hasSize(14)
        .allMatch(part -> Parts.read(part, offense).isEmpty());
  }

  @Test
  void what_is_said_is_kept() {
    Offense offense =
        membership()
            .terms(TERMS)
            .termsWhenCommitted(TermRange.upTo(PrisonTerm.ofYears(5)))
            .highestTermOfSection(PrisonTerm.life())
            .conduct(Conduct.THREAT)
            .threatened(Conduct.ATTACK_ON_LIFE)
            .build();

    assertThat(offense.jurisdiction()).isEqualTo(Country.of("DE"));
    assertThat(offense.name()).isEqualTo("Membership in a terrorist association");
    assertThat(offense.provision()).isEqualTo("StGB §129a(1)");
    assertThat(offense.variant()).isEqualTo("base");
    assertThat(offense.terms()).isEqualTo(TERMS);
    assertThat(offense.termsWhenCommitted()).contains(TermRange.upTo(PrisonTerm.ofYears(5)));
    assertThat(offense.highestTermOfSection()).contains(PrisonTerm.life());
    assertThat(offense.conduct()).contains(Conduct.THREAT);
    assertThat(offense.threatened()).contains(Conduct.ATTACK_ON_LIFE);
  }

  static Iterable<Method> flags() {
    return Parts.flags(Offense.class);
  }

  @ParameterizedTest
  @MethodSource("flags")
  void a_flag_is_kept_where_it_belongs_and_nowhere_else(Method flag) {
    Offense.Builder builder = membership();
    Parts.say(builder, flag.getName(), boolean.class, false);
    Offense offense = builder.build();

    assertThat(Parts.read(flag, offense)).isEqualTo(Option.some(false));
    assertThat(Parts.optional(Offense.class).filter(part -> Parts.read(part, offense).isDefined()))
        .containsExactly(flag);
  }

  @ParameterizedTest
  @MethodSource("flags")
  void a_flag_can_be_forgotten_again(Method flag) {
    Offense.Builder builder = membership();
    Parts.say(builder, flag.getName(), boolean.class, false);
    Parts.say(builder, flag.getName(), Option.class, Option.none());

    assertThat(builder.build()).isEqualTo(membership().build());
  }

  @Test
  void aims_keep_the_order_of_their_type_however_they_are_given() {
    Offense offense =
        membership().aims(Aim.DESTABILIZE_STRUCTURES, Aim.INTIMIDATE_POPULATION).build();

    assertThat(offense.aims().get())
        .containsExactly(Aim.INTIMIDATE_POPULATION, Aim.DESTABILIZE_STRUCTURES);
    assertThat(offense)
        .isEqualTo(
            membership()
                .aims(
                    Option.some(HashSet.of(Aim.INTIMIDATE_POPULATION, Aim.DESTABILIZE_STRUCTURES)))
                .build());
  }

  @Test
  void no_aims_are_not_unknown_aims() {
    assertThat(membership().aims().build().aims().get()).isEmpty();
    assertThat(membership().aims().build()).isNotEqualTo(membership().build());
  }

  @Test
  void every_gap_and_contradiction_is_reported_at_once() {
    Offense.Builder builder =
        Offense.builder()
            .name(" ")
            .variant("a\nb")
            .conduct(Conduct.OTHER)
            .threatened(Conduct.PARTICIPATION)
            .onlyExpression(true)
            .involvesExpression(false);

    assertThat(builder.check().getError().map(Problem::where))
        .containsExactly(
            "offense: jurisdiction",
            "offense: name",
            "offense: provision",
            "offense: variant",
            "offense: threatened",
            "offense: conduct",
            "offense: onlyExpression");
    assertThatIllegalArgumentException()
        .isThrownBy(builder::build)
        .withMessage(builder.check().getError().map(Problem::message).mkString("\n"));
  }

  @Test
  void a_refusal_says_what_is_wrong_and_what_to_do() {
    Offense.Builder builder =
        Offense.builder()
            .jurisdiction(Country.of("DE"))
            .name("")
            .variant("base")
            .onlyExpression(true)
            .involvesExpression(false);

    assertThatIllegalArgumentException()
        .isThrownBy(builder::build)
        .withMessage(
            """
            offense: name: `` is blank or padded; give a name that can be printed
            offense: provision is missing; give it; there is no default that would be safe
            offense: onlyExpression: `true` contradicts involvesExpression `false`; \
            what is only expression involves it; mend one of them\
            """);
  }

  @ParameterizedTest
  @EnumSource
  void only_a_listed_act_other_than_a_threat_can_be_threatened(Conduct act) {
    boolean threatens = act.isListed() && act != Conduct.THREAT;

    assertThat(membership().threatened(act).check().isValid()).isEqualTo(threatens);
    assertThat(membership().conduct(Conduct.THREAT).threatened(act).check().isValid())
        .isEqualTo(threatens);
  }

  @ParameterizedTest
  @EnumSource
  void only_a_threat_threatens_an_act(Conduct conduct) {
    Offense.Builder builder = membership().conduct(conduct).threatened(Conduct.ATTACK_ON_LIFE);

    assertThat(builder.check().isValid()).isEqualTo(conduct == Conduct.THREAT);
    assertThat(membership().conduct(conduct).check().isValid()).isTrue();
  }

  @Test
  void a_value_prints_what_is_known_in_declared_order() {
    assertThat(membership().build())
        .hasToString(
            "Offense[jurisdiction=Germany (DE), name=Membership in a terrorist association,"
                + " provision=StGB §129a(1), variant=base]");
    assertThat(
            membership()
                .aims(Aim.COMPEL_GOVERNMENT, Aim.INTIMIDATE_POPULATION)
                .intentional(true)
                .terms(TERMS)
                .build())
        .hasToString(
            "Offense[jurisdiction=Germany (DE), name=Membership in a terrorist association,"
                + " provision=StGB §129a(1), variant=base, terms=from 1 year to 10 years,"
                + " intentional=true, aims=[INTIMIDATE_POPULATION, COMPEL_GOVERNMENT]]");
  }

  @Test
  void every_optional_part_is_printed_once_it_is_known() {
    String printed =
        membership()
            .termsWhenCommitted(TERMS)
            .highestTermOfSection(PrisonTerm.life())
            .conduct(Conduct.THREAT)
            .threatened(Conduct.ATTACK_ON_LIFE)
            .aims()
            .intentional(true)
            .definedInNationalLaw(true)
            .mayCauseSeriousDamage(true)
            .mayCauseDeath(true)
            .endangersHumanLife(true)
            .majorEconomicLoss(true)
            .qualifiedInterference(true)
            .onlyExpression(true)
            .involvesExpression(true)
            .build()
            .toString();

    assertThat(Parts.optional(Offense.class))
        .allSatisfy(part -> assertThat(printed).containsOnlyOnce(", " + part.getName() + "="));
  }

  @Test
  @SuppressWarnings("NullAway") // that is the point
  void nulls_are_refused_by_name() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> membership().name(null))
        .withMessage("offense: the name is null; give one");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> membership().intentional((Option<Boolean>) null))
        .withMessage("offense: the value of `intentional` is null; give none if it is not known");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> membership().conduct((Conduct) null))
        .withMessage("offense: the value of `conduct` is null; give one");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> membership().aims(Aim.COMPEL_GOVERNMENT, null))
        .withMessage("offense: number 2 of the aims is null; give one");
  }

  @Test
  void a_copy_changes_only_what_is_said_anew() {
    Offense offense = membership().terms(TERMS).intentional(true).build();

    assertThat(offense.toBuilder().build()).isEqualTo(offense).hasSameHashCodeAs(offense);
    assertThat(offense.toBuilder().variant("aggravated").build())
        .isEqualTo(membership().variant("aggravated").terms(TERMS).intentional(true).build());
    assertThat(offense.variant()).isEqualTo("base");
  }

  @Test
  void a_builder_can_be_used_further_without_touching_what_it_built() {
    Offense.Builder builder = membership();
    Offense before = builder.build();
    builder.intentional(true);

    assertThat(before.intentional()).isEmpty();
    assertThat(builder.build().intentional()).contains(true);
  }

  @Property(tries = 300)
  void checking_never_throws_and_agrees_with_building(
      @ForAll String name,
      @ForAll Conduct conduct,
      @ForAll Conduct threatened,
      @ForAll boolean only) {
    Offense.Builder builder =
        membership()
            .name(name)
            .conduct(conduct)
            .threatened(threatened)
            .onlyExpression(only)
            .involvesExpression(!only);

    boolean valid = builder.check().isValid();

    assertThat(valid).isEqualTo(builds(builder));
    if (only || conduct != Conduct.THREAT || name.isBlank()) {
      assertThat(valid).isFalse();
    }
  }

  private static boolean builds(Offense.Builder builder) {
    try {
      builder.build();
      return true;
    } catch (IllegalArgumentException refused) {
      return false;
    }
  }
}
