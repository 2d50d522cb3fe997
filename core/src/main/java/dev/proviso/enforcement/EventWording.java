package dev.proviso.enforcement;

import io.vavr.collection.Seq;

/** What was done, as the verb phrase that goes with who did it. */
record EventWording(String mark) implements EventVisitor<String> {

  static String line(Event event) {
    String what = event.accept(new EventWording("`"));
    return event.on() + " " + event.by() + " " + what + ": " + event.why();
  }

  /** What was done, fit to be quoted between backticks itself. */
  static String quotable(Event event) {
    return event.accept(new EventWording("'"));
  }

  @Override
  public String licenseIssued(LicenseIssued event) {
    return "issued the license";
  }

  @Override
  public String licenseSuspended(LicenseSuspended event) {
    return "suspended the license as a precaution"
        + event.pending().map(id -> " in case " + quoted(id)).getOrElse("");
  }

  @Override
  public String licenseReinstated(LicenseReinstated event) {
    return "reinstated the license";
  }

  @Override
  public String systemReinstated(SystemReinstated event) {
    return "reinstated the system";
  }

  @Override
  public String breachAlleged(BreachAlleged event) {
    String about = event.about().isEmpty() ? "" : " of " + quoted(event.about());
    return "alleged a breach" + about + " as case " + quoted(event.caseId());
  }

  @Override
  public String reviewOpened(ReviewOpened event) {
    return "opened the review of case " + quoted(event.caseId());
  }

  @Override
  public String breachFound(BreachFound event) {
    Seq<String> sanctions = event.sanctions().toArray().map(sanction -> sanction.id());
    return "found a breach of "
        + quoted(event.brokenRules())
        + " in case "
        + quoted(event.caseId())
        + (sanctions.isEmpty()
            ? ", for which there is no sanction"
            : ", for which there is " + quoted(sanctions));
  }

  @Override
  public String noBreachFound(NoBreachFound event) {
    return "found no breach in case " + quoted(event.caseId());
  }

  @Override
  public String sanctionOrdered(SanctionOrdered event) {
    return "ordered "
        + quoted(event.sanction().id())
        + " ("
        + event.sanction().text()
        + ") in case "
        + quoted(event.caseId());
  }

  private String quoted(Seq<String> names) {
    return names.map(this::quoted).mkString(", ");
  }

  private String quoted(String name) {
    return mark + name + mark;
  }
}
