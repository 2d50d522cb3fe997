package dev.proviso.enforcement;

import static dev.proviso.enforcement.Dockets.C;
import static dev.proviso.enforcement.Dockets.after;
import static dev.proviso.enforcement.Dockets.day;
import static dev.proviso.enforcement.Dockets.docket;
import static dev.proviso.enforcement.Dockets.found;
import static dev.proviso.enforcement.Sample.alleged;
import static dev.proviso.enforcement.Sample.breach;
import static dev.proviso.enforcement.Sample.issued;
import static dev.proviso.enforcement.Sample.licenseBack;
import static dev.proviso.enforcement.Sample.noBreach;
import static dev.proviso.enforcement.Sample.ordered;
import static dev.proviso.enforcement.Sample.review;
import static dev.proviso.enforcement.Sample.suspended;
import static dev.proviso.enforcement.Sample.systemBack;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.enforcement.IllegalEvent.Kind;
import dev.proviso.language.Language;
import dev.proviso.language.Pseudo;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What became of a license, in a language that nobody speaks. */
class EventsInAnotherLanguageTest {

  private static final Language OTHER = Pseudo.language();

  private static Docket everything() {
    return found(
        ordered(C, Sample.SHUT_DOWN, 8),
        systemBack(9),
        suspended(9),
        licenseBack(10),
        alleged("case-2", 10),
        suspended("case-2", 11),
        review("case-2", 11),
        noBreach("case-2", 12),
        Event.breachAlleged("case-3").by("a lawyer", day(12)).because("the system is misused"),
        review("case-3", 12),
        breach("case-3", 12, Sample.BARE));
  }

  @Test
  void a_docket_states_what_happened_with_no_word_of_english_but_that_of_those_who_did_it() {
    Docket docket = everything();
    String text = docket.history(OTHER);

    assertThat(Pseudo.inEnglish(text)).isEqualTo(docket.history());
    isWrittenBy(text, docket.events().mkString());
  }

  /** In a problem, names are in single quotation marks. */
  private static void isWrittenBy(String text, String events) {
    assertThat(Pseudo.rest(text.replace("'", "`")).filter(words -> !events.contains(words)))
        .isEmpty();
  }

  private static IllegalEvent illegal(Docket docket, Event event) {
    return docket.append(event).getLeft();
  }

  private static List<IllegalEvent> refusals() {
    Docket revoked = found(ordered(C, Sample.REVOKE, 8));
    Docket reversible =
        after(
            Docket.of(Sample.LICENSE, Revocation.REVERSIBLE),
            found(ordered(C, Sample.REVOKE, 8)).events().toJavaArray(Event[]::new));
    Docket open = docket(issued(0), alleged(C, 5));
    return List.of(
        illegal(open, suspended(4)),
        illegal(docket(), suspended(1)),
        illegal(open, issued(6)),
        illegal(open, review("case-2", 6)),
        illegal(open, alleged(C, 6)),
        illegal(after(open, review(C, 6)), review(C, 6)),
        illegal(open, noBreach(C, 6)),
        illegal(found(), suspended(C, 8)),
        illegal(open, ordered(C, Sample.REVOKE, 6)),
        illegal(revoked, ordered(C, Sample.REVOKE, 8)),
        illegal(open, suspended(50)),
        illegal(revoked, suspended(9)),
        illegal(after(open, suspended(6)), suspended(7)),
        illegal(revoked, licenseBack(9)),
        illegal(reversible, licenseBack(50)),
        illegal(open, licenseBack(6)),
        illegal(docket(issued(0)), licenseBack(1)),
        illegal(open, systemBack(6)));
  }

  @Test
  void the_sample_of_refusals_has_every_kind() {
    assertThat(refusals()).extracting(IllegalEvent::kind).contains(Kind.values());
  }

  @Test
  void a_refusal_states_the_same_with_no_word_of_english_but_that_of_those_who_did_it() {
    for (IllegalEvent illegal : refusals()) {
      String text = new IllegalEventWording(OTHER).problem(illegal).message();

      assertThat(Pseudo.inEnglish(text)).isEqualTo(illegal.problem().message());
      isWrittenBy(text, illegal.license() + illegal.event());
    }
  }
}
