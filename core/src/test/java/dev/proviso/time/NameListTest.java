package dev.proviso.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.proviso.check.EditDistance;
import dev.proviso.fact.Reading;
import dev.proviso.law.Citation;
import dev.proviso.law.Instrument;
import dev.proviso.law.Period;
import dev.proviso.problem.Problem;
import io.vavr.collection.Array;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameListTest {

  private static final LocalDate KNOWN = LocalDate.of(2020, 1, 1);
  private static final LocalDate LISTED = LocalDate.of(2021, 11, 4);
  private static final LocalDate REMOVED = LocalDate.of(2023, 6, 1);
  private static final LocalDate END = LocalDate.of(2024, 1, 1);
  private static final LocalDate THEN = LocalDate.of(2022, 1, 1);

  private static final Citation RULE = Instrument.of("86 FR 60759").section("1");
  private static final Citation REMOVAL = Instrument.of("88 FR").section("2");

  private static final NameList ENTITIES =
      NameList.check(
              "Entity List",
              Period.from(KNOWN).until(END),
              Array.of(
                  ListedName.from("Candiru", LISTED).alias("Saito Tech Ltd.").citing(RULE),
                  ListedName.from("NSO Group Technologies", LISTED),
                  ListedName.from("Positive Technologies AO", LISTED)
                      .until(REMOVED)
                      .citing(REMOVAL)))
          .get();

  private static Reading<Boolean> lists(String name, LocalDate date) {
    return ENTITIES.lists(name, date);
  }

  @Test
  void a_name_or_an_alias_to_the_letter_is_listed() {
    assertThat(ENTITIES.match("Candiru", THEN).value()).contains(NameMatch.EXACT);
    assertThat(ENTITIES.match("Saito Tech Ltd.", THEN).value()).contains(NameMatch.ALIAS);
    assertThat(lists("Candiru", THEN)).isEqualTo(Reading.known(true));
    assertThat(lists("Saito Tech Ltd.", THEN)).isEqualTo(Reading.known(true));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CANDIRU",
        "candiru",
        "Candiru.",
        "Candiru Ltd",
        "Candiru, Ltd.",
        "The Candiru Company",
        "Candriu",
        "Candiruu",
        "Cándiru",
        "Saito-Tech",
        "SAITO TECH LIMITED",
        "NSO Group",
        "N.S.O. Group Technologies",
        "NSOGroup Technologies",
        "Technologies NSO Group",
        "Positive Technologies",
        "Positive Tecnologies"
      })
  void a_name_that_resembles_one_is_possibly_listed_and_not_known(String name) {
    assertThat(ENTITIES.match(name, THEN).value()).contains(NameMatch.POSSIBLE);
    assertThat(lists(name, THEN).isKnown()).isFalse();
    assertThat(lists(name, THEN).reason().get())
        .contains("resembles")
        .contains("Entity List")
        .contains("somebody must look into it");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Siemens AG", "Acme Ltd", "Saturn", "Ltd.", "Q", "北京"})
  void a_name_that_resembles_none_is_not_listed(String name) {
    assertThat(ENTITIES.match(name, THEN).value()).contains(NameMatch.NONE);
    assertThat(lists(name, THEN)).isEqualTo(Reading.known(false));
  }

  @Test
  void before_its_listing_a_name_is_not_listed_nor_is_what_resembles_it() {
    LocalDate before = LISTED.minusDays(1);

    assertThat(lists("Candiru", before)).isEqualTo(Reading.known(false));
    assertThat(lists("CANDIRU", before)).isEqualTo(Reading.known(false));
    assertThat(lists("Candiru", LISTED)).isEqualTo(Reading.known(true));
  }

  @Test
  void a_name_that_was_removed_is_not_listed_from_that_day_on() {
    assertThat(lists("Positive Technologies AO", REMOVED.minusDays(1)))
        .isEqualTo(Reading.known(true));
    assertThat(lists("Positive Technologies AO", REMOVED)).isEqualTo(Reading.known(false));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "-", "+", "?!", "\u200B"})
  void what_has_no_letter_and_no_digit_is_nobody_s_name(String called) {
    assertThat(lists(called, KNOWN))
        .isEqualTo(
            Reading.unknown(
                "the name has no letter and no digit; give the name, or leave it unknown"));
    assertThat(lists(called, END).reason().get()).contains("is known only for days");
  }

  @Test
  void the_days_of_a_list_that_goes_on_are_said_from_the_first() {
    assertThat(
            NameList.of("list", Period.from(KNOWN), ENTITIES.entries().head())
                .lists("Candiru", KNOWN.minusDays(1))
                .reason()
                .get())
        .isEqualTo("the list is known only for days from 2020-01-01 on, not for 2019-12-31");
    assertThat(
            NameList.of("list", Period.before(END), ENTITIES.entries().head())
                .lists("Candiru", END)
                .reason()
                .get())
        .isEqualTo("the list is known only for days before 2024-01-01, not for 2024-01-01");
  }

  @Test
  void a_day_outside_the_known_ones_is_refused() {
    for (LocalDate day : List.of(KNOWN.minusDays(1), END, END.plusYears(1))) {
      assertThat(lists("Candiru", day).isKnown()).isFalse();
      assertThat(lists("Candiru", day).reason().get())
          .isEqualTo(
              "the Entity List is known only for days from 2020-01-01 until, but not on,"
                  + " 2024-01-01, not for "
                  + day);
      assertThat(ENTITIES.listsOther(day).isKnown()).isFalse();
    }
  }

  @Test
  void a_list_that_is_held_answers_as_on_its_last_day_and_says_so() {
    NameList held = ENTITIES.afterLast(OutOfRange.HOLD);
    for (String name : List.of("Candiru", "CANDIRU", "Siemens AG", "Positive Technologies AO")) {
      Reading<Boolean> last = held.lists(name, END.minusDays(1));
      Reading<Boolean> later = held.lists(name, END.plusYears(1));

      assertThat(last.remarks()).isEmpty();
      assertThat(later.value()).isEqualTo(last.value());
      assertThat(later.remarks())
          .containsExactly(
              "the Entity List is known only for days from 2020-01-01 until, but not on,"
                  + " 2024-01-01; it is taken to be the same on 2025-01-01");
      assertThat(held.lists(name, KNOWN.minusDays(1)).isKnown()).isFalse();
    }
  }

  @Test
  void the_law_of_a_day_is_that_of_the_entries_of_that_day() {
    assertThat(ENTITIES.citations(LISTED.minusDays(1))).isEmpty();
    assertThat(ENTITIES.citations(THEN)).containsExactly(RULE, REMOVAL);
    assertThat(ENTITIES.citations(REMOVED)).containsExactly(RULE);
    assertThat(ENTITIES.afterLast(OutOfRange.HOLD).citations(END.plusYears(1)))
        .containsExactly(RULE);
  }

  @Test
  void all_that_is_wrong_with_a_list_is_reported_at_once() {
    assertThat(
            NameList.check(
                    "list",
                    Period.from(KNOWN),
                    Array.of(
                        ListedName.from("Reversed", REMOVED).until(LISTED),
                        ListedName.from("Early", KNOWN.minusDays(1)),
                        ListedName.from("Twice", LISTED),
                        ListedName.from("Other", LISTED).alias("Twice")))
                .getError()
                .map(Problem::message))
        .hasSize(3)
        .anyMatch(m -> m.startsWith("list: Reversed: `2023-06-01/2021-11-04` holds no day"))
        .anyMatch(m -> m.startsWith("list: Early: `2019-12-31/..` reaches out"))
        .anyMatch(m -> m.startsWith("list: Twice: `2021-11-04/.. and 2021-11-04/..` overlap"));
    assertThat(
            NameList.check("list", Period.always(), Array.empty()).getError().map(Problem::message))
        .containsExactly("list: entries is missing; give one or more");
  }

  @Test
  void between_two_changes_every_day_has_the_same_answers() {
    for (LocalDate day = KNOWN.minusDays(30); day.isBefore(END.plusDays(30)); ) {
      LocalDate next = day.plusDays(1);
      if (!ENTITIES.changes().contains(next)) {
        for (String name : List.of("Candiru", "CANDIRU", "Positive Technologies AO", "Saturn")) {
          assertThat(lists(name, day).value()).isEqualTo(lists(name, next).value());
        }
      }
      day = next;
    }
  }

  @Test
  void a_history_answers_each_day_as_the_list_does() {
    for (String called : List.of("Candiru", "CANDIRU", "Positive Technologies", "somebody else")) {
      for (LocalDate day = KNOWN.minusDays(1); !day.isAfter(END); day = day.plusDays(19)) {
        for (NameList list : List.of(ENTITIES, ENTITIES.afterLast(OutOfRange.HOLD))) {
          assertThat(list.history(called).apply(day)).isEqualTo(list.lists(called, day));
        }
      }
    }
  }

  @Test
  void its_examples_show_every_way_in_which_it_can_answer() {
    assertThat(ENTITIES.examples())
        .containsExactlyInAnyOrder(
            "Candiru",
            "Saito Tech Ltd.",
            "Candiru.",
            "Positive Technologies AO",
            "Positive Technologies AO.");
    assertThat(ENTITIES.match("Candiru.", THEN).value()).contains(NameMatch.POSSIBLE);
    assertThat(ENTITIES.match("Positive Technologies AO.", THEN).value())
        .contains(NameMatch.POSSIBLE);
  }

  @Test
  void a_long_list_has_few_examples() {
    NameList list =
        NameList.check(
                "list",
                Period.always(),
                Array.range(0, 2000).map(i -> ListedName.from("Name " + i, LISTED.plusDays(i % 5))))
            .get();

    assertThat(list.mentioned()).hasSize(2000);
    assertThat(list.examples()).hasSize(15);
  }

  private record Edited(String name, String edited) {}

  private static final List<String> WORDS =
      List.of(
          "Candiru",
          "Group",
          "AG",
          "Ltd",
          "S.p.A.",
          "Technik",
          "Co",
          "Positive",
          "NSO",
          "Company",
          "GmbH",
          "of",
          "Élan",
          "Завод",
          "한국",
          "42");

  /** Letters, marks, separators, and characters that stand for several letters. */
  private static final String CHARACTERS = "aeizAÉя한北7 .-&'\u0301ﬁ㎏ﷺİß";

  @Provide
  Arbitrary<Edited> edited() {
    return Arbitraries.randomValue(
        random -> {
          String name = "";
          while (name.codePoints().filter(Character::isLetter).count() < 8) {
            String joiner =
                name.isEmpty() ? "" : List.of(" ", " ", "-", ", ").get(random.nextInt(4));
            name += joiner + WORDS.get(random.nextInt(WORDS.size()));
          }
          int at = random.nextInt(name.length());
          char other = CHARACTERS.charAt(random.nextInt(CHARACTERS.length()));
          String edited =
              switch (random.nextInt(3)) {
                case 0 -> name.substring(0, at) + other + name.substring(at);
                case 1 -> name.substring(0, at) + other + name.substring(at + 1);
                default -> name.substring(0, at) + name.substring(at + 1);
              };
          return new Edited(name, edited);
        });
  }

  private static NameList only(String name) {
    return NameList.check("list", Period.always(), Array.of(ListedName.from(name, LISTED))).get();
  }

  @Property(tries = 5000)
  void no_single_slip_makes_a_listed_name_of_eight_letters_known_to_be_unlisted(
      @ForAll("edited") Edited given) {
    assertThat(only(given.name()).lists(given.edited(), THEN).value())
        .as("%s", given)
        .doesNotContain(false);
  }

  @Test
  void to_compare_names_without_their_legal_forms_alone_misses_a_slip() {
    // One slip away, but three from what is left of the name without its legal form.
    assertThat(EditDistance.between("siemens", "siemensag")).isEqualTo(2);
    assertThat(only("Siemens AG").match("SiemensAG", THEN).value()).contains(NameMatch.POSSIBLE);
    assertThat(only("Company Co").match("Compary Co", THEN).value()).contains(NameMatch.POSSIBLE);
  }

  @Property(tries = 500)
  void a_name_is_listed_whatever_other_entries_resemble_it(@ForAll("edited") Edited given) {
    List<ListedName> entries = new ArrayList<>();
    entries.add(ListedName.from(given.name(), LISTED));
    if (!given.edited().equals(given.name()) && given.edited().equals(given.edited().strip())) {
      entries.add(ListedName.from(given.edited(), LISTED));
    }
    NameList list = NameList.check("list", Period.always(), entries).get();

    assertThat(list.lists(given.name(), THEN)).isEqualTo(Reading.known(true));
    assertThat(list.match(given.name(), THEN).value()).contains(NameMatch.EXACT);
  }

  @Test
  void a_list_in_code_is_the_list_that_is_checked() {
    ListedName candiru = ListedName.from("Candiru", LISTED);
    assertThat(NameList.of("list", Period.from(KNOWN), candiru))
        .isEqualTo(NameList.check("list", Period.from(KNOWN), Array.of(candiru)).get());
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> NameList.of("list", Period.from(KNOWN), candiru.until(LISTED.minusDays(1))))
        .withMessageContaining("list: Candiru");
  }
}
