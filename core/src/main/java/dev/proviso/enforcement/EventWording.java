package dev.proviso.enforcement;

import dev.proviso.language.Language;
import dev.proviso.rule.Sanction;
import io.vavr.collection.Seq;

/** What was done, as the verb phrase that goes with who did it. */
record EventWording(Language language, String mark) implements EventVisitor<String> {

  static String line(Event event, Language language) {
    String what = event.accept(new EventWording(language, "`"));
    return event.on() + " " + language.text(EventMessages.ENTRY, event.by(), what, event.why());
  }

  /** What was done, fit to be quoted between backticks itself. */
  static String quotable(Event event, Language language) {
    return event.accept(new EventWording(language, "'"));
  }

  @Override
  public String licenseIssued(LicenseIssued event) {
    return language.text(EventMessages.ISSUED);
  }

  @Override
  public String licenseSuspended(LicenseSuspended event) {
    return event
        .pending()
        .map(id -> language.text(EventMessages.SUSPENDED_IN_CASE, quoted(id)))
        .getOrElse(() -> language.text(EventMessages.SUSPENDED));
  }

  @Override
  public String licenseReinstated(LicenseReinstated event) {
    return language.text(EventMessages.LICENSE_REINSTATED);
  }

  @Override
  public String systemReinstated(SystemReinstated event) {
    return language.text(EventMessages.SYSTEM_REINSTATED);
  }

  @Override
  public String breachAlleged(BreachAlleged event) {
    String id = quoted(event.caseId());
    return event.about().isEmpty()
        ? language.text(EventMessages.ALLEGED, id)
        : language.text(EventMessages.ALLEGED_OF, quoted(event.about()), id);
  }

  @Override
  public String reviewOpened(ReviewOpened event) {
    return language.text(EventMessages.REVIEW_OPENED, quoted(event.caseId()));
  }

  @Override
  public String breachFound(BreachFound event) {
    String breach =
        language.text(
            EventMessages.BREACH_FOUND, quoted(event.brokenRules()), quoted(event.caseId()));
    Seq<String> sanctions = event.sanctions().toArray().map(Sanction::id);
    return sanctions.isEmpty()
        ? language.text(EventMessages.BREACH_WITHOUT_SANCTION, breach)
        : language.text(
            EventMessages.BREACH_WITH_SANCTIONS, sanctions.size(), breach, quoted(sanctions));
  }

  @Override
  public String noBreachFound(NoBreachFound event) {
    return language.text(EventMessages.NO_BREACH_FOUND, quoted(event.caseId()));
  }

  @Override
  public String sanctionOrdered(SanctionOrdered event) {
    return language.text(
        EventMessages.ORDERED,
        quoted(event.sanction().id()),
        event.sanction().text(),
        quoted(event.caseId()));
  }

  private String quoted(Seq<String> names) {
    return names.map(this::quoted).mkString(", ");
  }

  private String quoted(String name) {
    return mark + name + mark;
  }
}
