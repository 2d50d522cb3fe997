package dev.proviso.examples.entitylist;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.decision.Decision;
import dev.proviso.domain.Country;
import dev.proviso.domain.EndUse;
import dev.proviso.domain.EndUser;
import dev.proviso.domain.Party;
import dev.proviso.domain.PartyRole;
import dev.proviso.rule.Outcome;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EntityListTest {

  private static final Country NORWAY = Country.of("NO");

  private static EndUse use(LocalDate date, Party... suppliers) {
    return EndUse.builder()
        .state(NORWAY)
        .endUser(EndUser.of("National police", NORWAY, true))
        .date(date)
        .suppliers(suppliers)
        .build();
  }

  private static Decision<EndUse> decide(LocalDate date, Party... suppliers) {
    return EntityList.policy().decide(use(date, suppliers));
  }

  @ParameterizedTest(name = "{0} on {1}: {2}")
  @CsvSource({
    "Candiru,               2021-11-03, NOT_APPLICABLE",
    "Candiru,               2021-11-04, FORBIDDEN",
    "Saito Tech Ltd.,       2022-06-01, FORBIDDEN",
    "SAITO TECH,            2022-06-01, UNDETERMINED",
    "Candiro,               2022-06-01, UNDETERMINED",
    "NSO Group Technologies,2022-06-01, UNDETERMINED",
    "Intellexa S.A.,        2023-07-17, NOT_APPLICABLE",
    "Intellexa S.A.,        2023-07-18, FORBIDDEN",
    "Example Trading,       2022-06-01, NOT_APPLICABLE",
    "Example Trading,       2021-07-18, UNDETERMINED"
  })
  void a_name_decides_only_to_the_letter_and_on_its_days(
      String name, LocalDate date, Outcome outcome) {
    assertThat(decide(date, Party.of(name, PartyRole.VENDOR)).outcome()).isEqualTo(outcome);
  }

  @Test
  void a_possible_match_is_reported_with_whom() {
    Decision<EndUse> decision =
        decide(LocalDate.of(2022, 6, 1), Party.of("Saito Tech", PartyRole.INTERMEDIARY));
    assertThat(decision.remarks())
        .containsExactly(
            "the name resembles Candiru on the extract of the Entity List; somebody must look into"
                + " it");
    assertThat(decision.missing()).isEmpty();
  }

  @Test
  void one_listed_supplier_among_many_is_enough() {
    Decision<EndUse> decision =
        decide(
            LocalDate.of(2024, 1, 1),
            Party.of("Example Trading", PartyRole.INTERMEDIARY),
            Party.of("Cytrox AD", PartyRole.VENDOR));
    assertThat(decision.outcome()).isEqualTo(Outcome.FORBIDDEN);
    assertThat(decision.citations().map(Object::toString))
        .contains("Federal Register, paragraph 88 FR 46071");
  }

  @Test
  void unknown_suppliers_are_asked_for() {
    EndUse use = use(LocalDate.of(2024, 1, 1)).toBuilder().suppliers(Option.none()).build();
    Decision<EndUse> decision = EntityList.policy().decide(use);
    assertThat(decision.outcome()).isEqualTo(Outcome.UNDETERMINED);
    assertThat(decision.missing().mkString()).isEqualTo("suppliers");
  }

  @Test
  void after_the_extract_its_entries_are_held_and_the_decision_says_so() {
    Decision<EndUse> decision =
        decide(LocalDate.of(2027, 1, 1), Party.of("NSO Group", PartyRole.VENDOR));
    assertThat(decision.outcome()).isEqualTo(Outcome.FORBIDDEN);
    assertThat(decision.remarks().mkString()).contains("it is taken to be the same on 2027-01-01");
  }

  @Test
  void nine_vendors_are_on_it() {
    assertThat(EntityList.vendors().entries()).hasSize(9);
  }
}
