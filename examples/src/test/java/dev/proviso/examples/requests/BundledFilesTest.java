package dev.proviso.examples.requests;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.proviso.domain.Country;
import dev.proviso.domain.Offense;
import dev.proviso.domain.PrisonTerm;
import dev.proviso.domain.TermRange;
import dev.proviso.examples.cyberexport.Main;
import dev.proviso.problem.Problem;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class BundledFilesTest {

  private static Seq<NamedCsvRecord> rows(String file) throws IOException {
    try (InputStream bytes = open(file);
        CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(bytes)) {
      return Array.ofAll(rows);
    }
  }

  private static InputStream open(String file) {
    return Objects.requireNonNull(Main.class.getResourceAsStream(file), file);
  }

  private static Seq<Request> requests() throws IOException {
    try (InputStream bytes = open("use-requests.csv")) {
      RequestReader rows = RequestReader.open("use-requests.csv", bytes).get();
      return Array.ofAll(() -> rows).map(row -> row.toEither().get());
    }
  }

  private static Either<Problem, Option<PrisonTerm>> term(String text) {
    return text.isEmpty() ? Either.right(Option.none()) : PrisonTerm.parse(text).map(Option::some);
  }

  private static TermRange terms(NamedCsvRecord row) {
    return TermRange.check(
            term(row.getField("minimum_term")).get(), term(row.getField("maximum_term")).get())
        .get();
  }

  @Test
  void thirty_seven_states_are_eligible_and_nine_were_dropped() throws IOException {
    Seq<NamedCsvRecord> states = rows("eligible-states.csv");
    assertThat(states.map(row -> Country.of(row.getField("iso2"))).distinct()).hasSize(46);
    assertThat(states.count(row -> row.getField("status").equals("ELIGIBLE"))).isEqualTo(37);
    assertThat(states.count(row -> row.getField("status").equals("DROPPED"))).isEqualTo(9);
  }

  @Test
  void sixty_six_offenses_reach_six_years_by_their_maximum_and_five_by_their_minimum()
      throws IOException {
    Seq<TermRange> terms = rows("offenses.csv").map(BundledFilesTest::terms);
    PrisonTerm six = PrisonTerm.ofYears(6);
    assertThat(terms).hasSize(94);
    assertThat(terms.count(range -> range.maximum().exists(term -> term.compareTo(six) >= 0)))
        .isEqualTo(66);
    assertThat(terms.count(range -> range.minimum().exists(term -> term.compareTo(six) >= 0)))
        .isEqualTo(5);
  }

  @Test
  void the_requests_state_the_terms_that_the_statutes_state() throws IOException {
    Seq<NamedCsvRecord> statutes = rows("offenses.csv");
    Seq<Offense> listed =
        requests()
            .flatMap(request -> request.use().offense())
            .filter(
                offense ->
                    statutes.exists(row -> row.getField("provision").equals(offense.provision())));
    assertThat(listed).hasSize(11);
    for (Offense offense : listed) {
      assertThat(
              statutes
                  .filter(row -> row.getField("state").equals(offense.jurisdiction().code()))
                  .filter(row -> row.getField("provision").equals(offense.provision()))
                  .filter(row -> row.getField("variant").equals(offense.variant()))
                  .map(BundledFilesTest::terms))
          .containsExactly(offense.terms());
    }
  }
}
