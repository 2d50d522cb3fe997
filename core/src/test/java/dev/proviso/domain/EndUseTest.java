package dev.proviso.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.proviso.problem.Problem;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.lang.reflect.Method;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EndUseTest {

  private static final Country GERMANY = Country.of("DE");
  private static final EndUser POLICE = EndUser.of("Federal police", GERMANY, true);
  private static final LocalDate DATE = LocalDate.of(2023, 1, 15);
  private static final Party BROKER = Party.of("Broker", PartyRole.INTERMEDIARY);
  private static final Party FRIEND = Party.of("Friend", PartyRole.RECIPIENT, Country.of("FR"));
  private static final Offense FRAUD =
      Offense.builder()
          .jurisdiction(GERMANY)
          .name("Fraud")
          .provision("StGB §263(1)")
          .variant("base")
          .build();

  private static EndUse.Builder use() {
    return EndUse.builder().state(GERMANY).endUser(POLICE).date(DATE);
  }

  @Test
  void whatever_is_not_said_is_unknown() {
    EndUse use = use().build();

    assertThat(Parts.optional(EndUse.class))
        .hasSize(14)
        .allMatch(part -> Parts.read(part, use).isEmpty());
  }

  @Test
  void what_is_said_is_kept() {
    EndUse use =
        use()
            .itemClass(ItemClass.CYBER_SYSTEM)
            .purpose(Purpose.PREVENTION)
            .offense(FRAUD)
            .recipients(FRIEND, BROKER)
            .build();

    assertThat(use.state()).isEqualTo(GERMANY);
    assertThat(use.endUser()).isEqualTo(POLICE);
    assertThat(use.date()).isEqualTo(DATE);
    assertThat(use.itemClass()).contains(ItemClass.CYBER_SYSTEM);
    assertThat(use.purpose()).contains(Purpose.PREVENTION);
    assertThat(use.offense()).contains(FRAUD);
    assertThat(use.recipients().get()).containsExactly(FRIEND, BROKER);
  }

  static Iterable<Method> flags() {
    return Parts.flags(EndUse.class);
  }

  @ParameterizedTest
  @MethodSource("flags")
  void a_flag_is_kept_where_it_belongs_and_nowhere_else(Method flag) {
    EndUse.Builder builder = use();
    Parts.say(builder, flag.getName(), boolean.class, true);
    EndUse use = builder.build();

    assertThat(Parts.read(flag, use)).isEqualTo(Option.some(true));
    assertThat(Parts.optional(EndUse.class).filter(part -> Parts.read(part, use).isDefined()))
        .containsExactly(flag);
  }

  @ParameterizedTest
  @MethodSource("flags")
  void a_flag_can_be_forgotten_again(Method flag) {
    EndUse.Builder builder = use();
    Parts.say(builder, flag.getName(), boolean.class, true);
    Parts.say(builder, flag.getName(), Option.class, Option.none());

    assertThat(builder.build()).isEqualTo(use().build());
  }

  @Test
  void grounds_keep_the_order_of_their_type_however_they_are_given() {
    Set<Ground> unordered = HashSet.of(Ground.AGE, Ground.RELIGION, Ground.OPINION);

    assertThat(use().grounds(Ground.AGE, Ground.OPINION, Ground.RELIGION).build())
        .isEqualTo(use().grounds(Option.some(unordered)).build());
    assertThat(use().grounds(Option.some(unordered)).build().grounds().get())
        .containsExactly(Ground.RELIGION, Ground.OPINION, Ground.AGE);
  }

  @Test
  void none_is_not_unknown() {
    assertThat(use().grounds().build().grounds().get()).isEmpty();
    assertThat(use().recipients().build().recipients().get()).isEmpty();
    assertThat(use().grounds().build()).isNotEqualTo(use().build());
  }

  @Test
  void harm_merely_due_to_no_ground_contradicts_itself() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> use().grounds().harmMerelyDueToGrounds(true).build())
        .withMessage(
            "end use: harmMerelyDueToGrounds: `true` contradicts grounds, which are known to be"
                + " none; name the ground, or leave the grounds unknown");
    assertThat(use().grounds().harmMerelyDueToGrounds(false).check().isValid()).isTrue();
    assertThat(use().harmMerelyDueToGrounds(true).check().isValid()).isTrue();
    assertThat(use().grounds(Ground.AGE).harmMerelyDueToGrounds(true).check().isValid()).isTrue();
  }

  @Test
  void every_gap_and_contradiction_is_reported_at_once() {
    assertThat(
            EndUse.builder()
                .grounds()
                .harmMerelyDueToGrounds(true)
                .check()
                .getError()
                .map(Problem::where))
        .containsExactly(
            "end use: state",
            "end use: endUser",
            "end use: date",
            "end use: harmMerelyDueToGrounds");
  }

  @Test
  void an_end_user_of_another_state_is_for_a_policy_to_judge() {
    assertThat(use().state(Country.of("FR")).check().isValid()).isTrue();
  }

  @Test
  void a_value_prints_what_is_known_in_declared_order() {
    assertThat(use().recipients(BROKER, FRIEND).legalApproval(true).grounds().build())
        .hasToString(
            "EndUse[state=Germany (DE),"
                + " endUser=EndUser[name=Federal police, state=Germany (DE), government=true],"
                + " grounds=[], legalApproval=true,"
                + " recipients=[Party[name=Broker, role=INTERMEDIARY],"
                + " Party[name=Friend, state=France (FR), role=RECIPIENT]],"
                + " date=2023-01-15]");
  }

  @Test
  void every_optional_part_is_printed_once_it_is_known() {
    EndUse.Builder builder =
        use()
            .itemClass(ItemClass.CYBER_SYSTEM)
            .purpose(Purpose.OTHER)
            .offense(FRAUD)
            .grounds(Ground.AGE)
            .recipients()
            .suppliers();
    Parts.flags(EndUse.class)
        .forEach(flag -> Parts.say(builder, flag.getName(), boolean.class, true));
    String printed = builder.build().toString();

    assertThat(Parts.optional(EndUse.class))
        .allSatisfy(part -> assertThat(printed).containsOnlyOnce(", " + part.getName() + "="));
  }

  @Test
  @SuppressWarnings("NullAway") // that is the point
  void nulls_are_refused_by_name() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> use().date(null))
        .withMessage("end use: the date is null; give one");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> use().recipients(BROKER, null))
        .withMessage("end use: number 2 of the recipients is null; give one");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> use().offense(Option.some(null)))
        .withMessage("end use: the value of `offense` is null; give one");
  }

  @Test
  void a_copy_changes_only_what_is_said_anew() {
    EndUse use = use().legalApproval(true).grounds(Ground.AGE).build();

    assertThat(use.toBuilder().build()).isEqualTo(use).hasSameHashCodeAs(use);
    assertThat(use.toBuilder().legalApproval(false).build())
        .isEqualTo(use().legalApproval(false).grounds(Ground.AGE).build())
        .isNotEqualTo(use);
  }

  @Property(tries = 300)
  void checking_agrees_with_the_one_rule_there_is(
      @ForAll boolean harm, @ForAll java.util.Set<Ground> grounds) {
    EndUse.Builder builder =
        use()
            .harmMerelyDueToGrounds(harm)
            .grounds(Option.some(HashSet.ofAll(grounds)))
            .recipients(Option.some(List.of(BROKER)));

    assertThat(builder.check().isInvalid()).isEqualTo(harm && grounds.isEmpty());
    builder
        .check()
        .forEach(use -> assertThat(use.grounds().get()).containsExactlyElementsOf(sorted(grounds)));
  }

  private static List<Ground> sorted(java.util.Set<Ground> grounds) {
    return List.of(Ground.values()).filter(grounds::contains);
  }
}
