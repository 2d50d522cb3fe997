package dev.proviso.enforcement;

import static dev.proviso.enforcement.Sample.alleged;
import static dev.proviso.enforcement.Sample.breach;
import static dev.proviso.enforcement.Sample.issued;
import static dev.proviso.enforcement.Sample.review;

import dev.proviso.enforcement.IllegalEvent.Kind;
import java.time.LocalDate;
import java.util.List;

/** Dockets that have come so far. */
final class Dockets {

  static final String C = "case-1";

  private Dockets() {}

  static Docket docket(Event... events) {
    return Docket.replay(Sample.LICENSE, List.of(events)).get();
  }

  static Docket found(Event... more) {
    return after(
        docket(issued(0), alleged(C, 5), review(C, 6), breach(C, 7, Sample.GRAVE, Sample.URGENT)),
        more);
  }

  static Docket after(Docket docket, Event... more) {
    Docket longer = docket;
    for (Event event : more) {
      longer = longer.append(event).get();
    }
    return longer;
  }

  static Kind refused(Docket docket, Event event) {
    return docket.append(event).getLeft().kind();
  }

  static LocalDate day(int day) {
    return Sample.DAY.plusDays(day);
  }
}
