package dev.proviso.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.proviso.problem.Problem;
import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountryTest {

  private static final String NONE_NEAR =
      "none is near; write two upper-case letters, such as `DE`";
  private static final Set<String> CODES = HashSet.of(Locale.getISOCountries());

  @Test
  void the_codes_are_those_that_the_jdk_knows() {
    assertThat(Country.all().map(Country::code)).containsExactlyInAnyOrderElementsOf(CODES);
  }

  @Test
  void every_code_has_the_alpha_3_code_that_the_jdk_gives_it() {
    for (Country country : Country.all()) {
      String alpha3 = new Locale("", country.code()).getISO3Country();

      assertThat(Country.parse(alpha3).getLeft().remedy())
          .isEqualTo("did you mean `" + country.code() + "`?");
    }
  }

  @Test
  void every_country_has_a_name_of_its_own() {
    assertThat(Country.all().map(Country::name)).doesNotHaveDuplicates().allMatch(this::isClean);
  }

  private boolean isClean(String name) {
    return !name.isBlank() && name.equals(name.strip()) && !name.contains("  ");
  }

  @Test
  void the_countries_are_ordered_by_code() {
    assertThat(Country.all().sorted()).isEqualTo(Country.all());
    assertThat(Country.all().head()).isEqualTo(Country.of("AD"));
    assertThat(Country.all().last()).isEqualTo(Country.of("ZW"));
  }

  @Test
  void a_country_prints_as_name_and_code() {
    assertThat(Country.of("DE")).hasToString("Germany (DE)");
    assertThat(Country.of("CI")).hasToString("Côte d’Ivoire (CI)");
    assertThat(Country.of("GS").name()).isEqualTo("South Georgia & South Sandwich Islands");
  }

  @Test
  void names_do_not_change_with_the_jdk() {
    assertThat(Country.of("TR").name()).isEqualTo("Turkey");
  }

  @Test
  void every_code_reads_as_the_one_instance_of_its_country() {
    for (Country country : Country.all()) {
      assertThat(Country.parse(country.code()).get()).isSameAs(country);
    }
    assertThat(Country.of("DE")).isNotEqualTo(Country.of("FR"));
  }

  @Test
  void a_refusal_names_field_value_and_remedy() {
    assertThat(Country.parse("UK").mapLeft(Problem::message))
        .isEqualTo(
            Either.left("country: `UK` is not an ISO 3166-1 alpha-2 code; did you mean `GB`?"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Country.of("UK"))
        .withMessage("country: `UK` is not an ISO 3166-1 alpha-2 code; did you mean `GB`?");
  }

  @ParameterizedTest
  @CsvSource({
    "de, DE",
    "' DE', DE",
    "Uk, GB",
    "uk, GB",
    "EL, GR",
    "SU, RU",
    "deu, DE",
    "UAE, AE",
    "usa, US"
  })
  void a_code_of_another_system_or_case_is_understood(String given, String meant) {
    assertThat(remedy(given)).isEqualTo("did you mean `" + meant + "`?");
  }

  @ParameterizedTest
  @CsvSource({
    "Germany, DE",
    "GERMANY, DE",
    "Cote d'Ivoire, CI",
    "Ivory Coast, CI",
    "Trinidad and Tobago, TT",
    "Türkiye, TR",
    "United States of America, US",
    "Syrian Arab Republic, SY",
    "Czech Republic, CZ",
    "Hong Kong, HK"
  })
  void an_english_name_is_understood(String given, String meant) {
    assertThat(remedy(given)).isEqualTo("did you mean `" + meant + "`?");
  }

  @ParameterizedTest
  @CsvSource({
    "Germny, DE",
    "Untied Kingdom, GB",
    "Lichtenstein, LI",
    "ED, DE",
    "DX, DE",
    "D, DE",
    "DEX, DE"
  })
  void a_slip_of_the_pen_leads_to_the_nearest_country(String given, String meant) {
    assertThat(remedy(given)).isEqualTo("did you mean `" + meant + "`?");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "XK", "EU", "QQ", "QQQ", "12", "Atlantis", "Германия", "\uD800"})
  void where_nothing_is_near_nothing_is_guessed(String given) {
    assertThat(remedy(given)).isEqualTo(NONE_NEAR);
  }

  @Test
  void a_very_long_text_is_refused_without_a_search() {
    assertThat(remedy("Germany".repeat(1_000_000))).isEqualTo(NONE_NEAR);
  }

  @Property(tries = 1000)
  void every_text_is_a_code_or_refused_with_a_valid_one_or_none(@ForAll String text) {
    check(text);
  }

  @Property(tries = 300)
  void so_is_every_word(@ForAll @AlphaChars @StringLength(min = 1, max = 12) String word) {
    check(word);
  }

  private static void check(String text) {
    Either<Problem, Country> read = Country.parse(text);

    assertThat(read.isRight()).isEqualTo(CODES.contains(text));
    read.peek(country -> assertThat(country.code()).isEqualTo(text));
    read.peekLeft(
        problem ->
            assertThat(problem.remedy())
                .satisfiesAnyOf(
                    remedy -> assertThat(remedy).isEqualTo(NONE_NEAR),
                    remedy ->
                        assertThat(CODES.map(code -> "did you mean `" + code + "`?"))
                            .contains(remedy)));
  }

  private static String remedy(String given) {
    return Country.parse(given).getLeft().remedy();
  }
}
