package dev.proviso.enforcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.proviso.rule.Rule;
import dev.proviso.rule.Sanction;
import java.time.LocalDate;
import java.util.ArrayList;
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
            Event.issued(DAY, "who", "why"),
            Event.suspended(DAY, "who", "why"),
            Event.suspended("c", DAY, "who", "why"),
            Event.licenseReinstated(DAY, "who", "why"),
            Event.systemReinstated(DAY, "who", "why"),
            Event.alleged("c", DAY, "who", "why"),
            Event.reviewOpened("c", DAY, "who", "why"),
            Event.breachFound("c", DAY, "who", "why", Sample.BARE),
            Event.noBreachFound("c", DAY, "who", "why"),
            Event.ordered("c", Sample.REVOKE, DAY, "who", "why"));

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
    assertThat(Event.suspended("c", DAY, "who", "why").pending()).containsExactly("c");
    assertThat(Event.suspended(DAY, "who", "why").pending()).isEmpty();
  }

  @Test
  void events_are_equal_by_what_they_say() {
    assertThat(Sample.alleged("c", 1))
        .isEqualTo(Sample.alleged("c", 1))
        .hasSameHashCodeAs(Sample.alleged("c", 1))
        .isNotEqualTo(Sample.alleged("d", 1))
        .isNotEqualTo(Sample.alleged("c", 2));
    assertThat((Event) Event.issued(DAY, "who", "why"))
        .isNotEqualTo(Event.licenseReinstated(DAY, "who", "why"));
  }

  @Test
  void an_allegation_names_what_is_said_to_be_broken_or_nothing() {
    assertThat(Event.alleged("c", DAY, "who", "what", "rule", "EUC-17").about())
        .containsExactly("rule", "EUC-17");
    assertThat(Event.alleged("c", DAY, "who", "what").about()).isEmpty();
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
    BreachFound found = Event.breachFound("c", DAY, "who", "why", broken);
    List<Rule<String>> reversed = new ArrayList<>(broken);
    Collections.reverse(reversed);

    assertThat(found.sanctions().toJavaSet())
        .isEqualTo(
            new HashSet<Sanction>(
                broken.stream().flatMap(rule -> rule.sanctions().toJavaStream()).toList()));
    assertThat(Event.breachFound("c", DAY, "who", "why", reversed).sanctions())
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
            Event.breachFound(
                "c",
                Sample.DAY.plusDays(1),
                Sample.STATE,
                "the logs show it",
                List.of("grave"),
                List.of(Sample.SUSPEND, Sample.REVOKE)))
        .isEqualTo(Sample.breach("c", 1, Sample.GRAVE));
  }

  @Test
  void a_breach_of_no_rule_is_no_finding_of_breach() {
    assertThatThrownBy(() -> Event.breachFound("c", DAY, "who", "why", List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("finding in `c`: no rule is broken; say so with noBreachFound");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", " padded", "two\nlines", "bell\u0007", "turned\u202Eround"})
  void no_event_takes_a_text_that_would_not_survive_printing(String text) {
    Stream.<Runnable>of(
            () -> Event.issued(DAY, text, "why"),
            () -> Event.issued(DAY, "who", text),
            () -> Event.suspended(DAY, text, "why"),
            () -> Event.suspended(DAY, "who", text),
            () -> Event.suspended(text, DAY, "who", "why"),
            () -> Event.suspended("c", DAY, text, "why"),
            () -> Event.suspended("c", DAY, "who", text),
            () -> Event.licenseReinstated(DAY, text, "why"),
            () -> Event.licenseReinstated(DAY, "who", text),
            () -> Event.systemReinstated(DAY, text, "why"),
            () -> Event.systemReinstated(DAY, "who", text),
            () -> Event.alleged(text, DAY, "who", "why"),
            () -> Event.alleged("c", DAY, text, "why"),
            () -> Event.alleged("c", DAY, "who", text),
            () -> Event.alleged("c", DAY, "who", "why", "rule", text),
            () -> Event.reviewOpened(text, DAY, "who", "why"),
            () -> Event.reviewOpened("c", DAY, text, "why"),
            () -> Event.reviewOpened("c", DAY, "who", text),
            () -> Event.breachFound(text, DAY, "who", "why", Sample.BARE),
            () -> Event.breachFound("c", DAY, text, "why", Sample.BARE),
            () -> Event.breachFound("c", DAY, "who", text, Sample.BARE),
            () -> Event.breachFound("c", DAY, "who", "why", List.of(text), List.of()),
            () -> Event.noBreachFound(text, DAY, "who", "why"),
            () -> Event.noBreachFound("c", DAY, text, "why"),
            () -> Event.noBreachFound("c", DAY, "who", text),
            () -> Event.ordered(text, Sample.REVOKE, DAY, "who", "why"),
            () -> Event.ordered("c", Sample.REVOKE, DAY, text, "why"),
            () -> Event.ordered("c", Sample.REVOKE, DAY, "who", text))
        .forEach(
            attempt ->
                assertThatThrownBy(attempt::run).isInstanceOf(IllegalArgumentException.class));
  }
}
