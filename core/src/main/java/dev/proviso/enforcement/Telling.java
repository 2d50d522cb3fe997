package dev.proviso.enforcement;

import io.vavr.collection.Seq;

/** What was done, as the verb phrase that goes with who did it. */
final class Telling implements Cases<String> {

  private static final Telling TELLING = new Telling();

  private Telling() {}

  static String line(Event event) {
    return event.on() + " " + event.by() + " " + event.fold(TELLING) + ": " + event.why();
  }

  @Override
  public String issued(Issued event) {
    return "issued the license";
  }

  @Override
  public String suspended(Suspended event) {
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
  public String alleged(Alleged event) {
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
  public String ordered(Ordered event) {
    return "ordered "
        + quoted(event.sanction().id())
        + " ("
        + event.sanction().text()
        + ") in case "
        + quoted(event.caseId());
  }

  private static String quoted(Seq<String> names) {
    return names.map(Telling::quoted).mkString(", ");
  }

  private static String quoted(String name) {
    return "`" + name + "`";
  }
}
