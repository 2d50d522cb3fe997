package dev.proviso.enforcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.proviso.rule.Rule;
import dev.proviso.rule.Sanction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventTest {

  private static final LocalDate DAY = Sample.DAY;

  @Test
  void an_event_says_when_who_and_why() {
    Stream<Event> all =
        Stream.of(
            Event.licenseIssued().by("who", DAY).because("why"),
            Event.licenseSuspended().by("who", DAY).because("why"),
            Event.licenseSuspended("c").by("who", DAY).because("why"),
            Event.licenseReinstated().by("who", DAY).because("why"),
            Event.systemReinstated().by("who", DAY).because("why"),
            Event.breachAlleged("c").by("who", DAY).because("why"),
            Event.reviewOpened("c").by("who", DAY).because("why"),
            Event.breachFound("c", Sample.BARE).by("who", DAY).because("why"),
            Event.noBreachFound("c").by("who", DAY).because("why"),
            Event.sanctionOrdered("c", Sample.REVOKE).by("who", DAY).because("why"));

    assertThat(all)
        .allSatisfy(
            event -> {
              assertThat(event.on()).isEqualTo(DAY);
              assertThat(event.by()).isEqualTo("who");
              assertThat(event.why()).isEqualTo("why");
              if (event instanceof CaseEvent inCase) {
                assertThat(inCase.caseId()).isEqualTo("c");
              }
            });
    assertThat(Event.licenseSuspended("c").by("who", DAY).because("why").pending())
        .containsExactly("c");
    assertThat(Event.licenseSuspended().by("who", DAY).because("why").pending()).isEmpty();
  }

  @Test
  void events_are_equal_by_what_they_say() {
    assertThat(Sample.alleged("c", 1))
        .isEqualTo(Sample.alleged("c", 1))
        .hasSameHashCodeAs(Sample.alleged("c", 1))
        .isNotEqualTo(Sample.alleged("d", 1))
        .isNotEqualTo(Sample.alleged("c", 2));
    assertThat((Event) Event.licenseIssued().by("who", DAY).because("why"))
        .isNotEqualTo(Event.licenseReinstated().by("who", DAY).because("why"));
  }

  @Test
  void an_allegation_names_what_is_said_to_be_broken_or_nothing() {
    assertThat(Event.breachAlleged("c", "rule", "EUC-17").by("who", DAY).because("what").about())
        .containsExactly("rule", "EUC-17");
    assertThat(Event.breachAlleged("c").by("who", DAY).because("what").about()).isEmpty();
  }

  @Test
  void a_finding_carries_the_sanctions_of_the_broken_rules_once_each() {
    BreachFound found = Sample.breach("c", 1, Sample.MILD, Sample.URGENT, Sample.MILD);

    assertThat(found.brokenRules()).containsExactly("mild", "urgent");
    assertThat(found.sanctions())
        .containsExactlyInAnyOrder(
            Sample.RESTRICT, Sample.REPRIMAND, Sample.SHUT_DOWN, Sample.SUSPEND);
  }

  @Property(tries = 100)
  void the_sanctions_of_a_finding_are_exactly_those_of_its_rules_in_whatever_order(
      @ForAll("broken") List<Rule<String>> broken) {
    BreachFound found = Event.breachFound("c", broken).by("who", DAY).because("why");
    List<Rule<String>> reversed = new ArrayList<>(broken);
    Collections.reverse(reversed);

    assertThat(found.sanctions().toJavaSet())
        .isEqualTo(
            new HashSet<Sanction>(
                broken.stream().flatMap(rule -> rule.sanctions().toJavaStream()).toList()));
    assertThat(Event.breachFound("c", reversed).by("who", DAY).because("why").sanctions())
        .isEqualTo(found.sanctions())
        .containsExactlyElementsOf(found.sanctions());
  }

  @Provide
  Arbitrary<List<Rule<String>>> broken() {
    return Arbitraries.of(Sample.MILD, Sample.GRAVE, Sample.URGENT, Sample.BARE)
        .list()
        .ofMinSize(1)
        .ofMaxSize(5);
  }

  @Test
  void a_finding_that_was_kept_is_the_one_that_was_made() {
    assertThat(
            Event.breachFound("c", List.of("grave"), List.of(Sample.SUSPEND, Sample.REVOKE))
                .by(Sample.STATE, Sample.DAY.plusDays(1))
                .because("the logs show it"))
        .isEqualTo(Sample.breach("c", 1, Sample.GRAVE));
  }

  @Test
  void a_breach_of_no_rule_is_no_finding_of_breach() {
    assertThatThrownBy(() -> Event.breachFound("c", List.of()).by("who", DAY).because("why"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("event: finding in case `c`: no rule is broken; say so with noBreachFound");
  }

  @Test
  void two_sanctions_of_one_id_are_refused_with_the_rules_that_carry_them() {
    Sanction low = Sanction.of("fine", "a fine");
    Sanction high = Sanction.of("fine", "a high fine");
    Rule<String> first = Sample.BARE.renamed("first").sanction(low);
    Rule<String> second = Sample.BARE.renamed("second").sanction(high);

    assertThatThrownBy(() -> Event.breachFound("c", first, Sample.BARE, second))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "event: finding in case `c`: two different sanctions are called `fine`, in the rules"
                + " `first` and `second`; rename one");
    assertThatThrownBy(() -> Event.breachFound("c", List.of("first", "second"), List.of(low, high)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "event: finding in case `c`: two different sanctions are called `fine`; rename one");
    assertThat(
            Event.breachFound("c", first, Sample.BARE.renamed("third").sanction(low))
                .by("who", DAY)
                .because("why")
                .sanctions())
        .containsExactly(low);
  }

  @Test
  @SuppressWarnings("NullAway") // what no author should write
  void a_finding_of_no_rules_at_all_says_what_to_give() {
    assertThatThrownBy(() -> Event.breachFound("c", Sample.BARE, (Rule<?>[]) null))
        .hasMessage(
            "event: finding in case `c`: the list of the further broken rules is null; give a rule"
                + " that was broken, or leave it out");
    assertThatThrownBy(() -> Event.breachFound("c", Arrays.asList(Sample.BARE, null)))
        .hasMessage(
            "event: finding in case `c`: number 2 of the broken rules is null; give the rules that"
                + " were broken");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", " padded", "two\nlines", "bell\u0007", "turned\u202Eround"})
  void no_event_takes_a_text_that_would_not_survive_printing(String text) {
    Stream.<Runnable>of(
            () -> Event.licenseIssued().by(text, DAY).because("why"),
            () -> Event.licenseIssued().by("who", DAY).because(text),
            () -> Event.licenseSuspended().by(text, DAY).because("why"),
            () -> Event.licenseSuspended().by("who", DAY).because(text),
            () -> Event.licenseSuspended(text).by("who", DAY).because("why"),
            () -> Event.licenseSuspended("c").by(text, DAY).because("why"),
            () -> Event.licenseSuspended("c").by("who", DAY).because(text),
            () -> Event.licenseReinstated().by(text, DAY).because("why"),
            () -> Event.licenseReinstated().by("who", DAY).because(text),
            () -> Event.systemReinstated().by(text, DAY).because("why"),
            () -> Event.systemReinstated().by("who", DAY).because(text),
            () -> Event.breachAlleged(text).by("who", DAY).because("why"),
            () -> Event.breachAlleged("c").by(text, DAY).because("why"),
            () -> Event.breachAlleged("c").by("who", DAY).because(text),
            () -> Event.breachAlleged("c", "rule", text).by("who", DAY).because("why"),
            () -> Event.reviewOpened(text).by("who", DAY).because("why"),
            () -> Event.reviewOpened("c").by(text, DAY).because("why"),
            () -> Event.reviewOpened("c").by("who", DAY).because(text),
            () -> Event.breachFound(text, Sample.BARE).by("who", DAY).because("why"),
            () -> Event.breachFound("c", Sample.BARE).by(text, DAY).because("why"),
            () -> Event.breachFound("c", Sample.BARE).by("who", DAY).because(text),
            () -> Event.breachFound("c", List.of(text), List.of()).by("who", DAY).because("why"),
            () -> Event.noBreachFound(text).by("who", DAY).because("why"),
            () -> Event.noBreachFound("c").by(text, DAY).because("why"),
            () -> Event.noBreachFound("c").by("who", DAY).because(text),
            () -> Event.sanctionOrdered(text, Sample.REVOKE).by("who", DAY).because("why"),
            () -> Event.sanctionOrdered("c", Sample.REVOKE).by(text, DAY).because("why"),
            () -> Event.sanctionOrdered("c", Sample.REVOKE).by("who", DAY).because(text))
        .forEach(
            attempt ->
                assertThatThrownBy(attempt::run).isInstanceOf(IllegalArgumentException.class));
  }
}
