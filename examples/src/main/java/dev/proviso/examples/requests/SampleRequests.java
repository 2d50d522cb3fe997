package dev.proviso.examples.requests;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dev.proviso.domain.Aim;
import dev.proviso.domain.Conduct;
import dev.proviso.domain.Country;
import dev.proviso.domain.Ground;
import dev.proviso.domain.Purpose;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * Generates valid requests: as many as wanted, the same in every run.
 *
 * <pre>{@code
 * SampleRequests.write(1_000_000, writer);
 * }</pre>
 */
public final class SampleRequests {

  private static final long SEED = 20211206;
  private static final Seq<String> OPEN = Array.of("YES", "NO", Vocabulary.UNKNOWN);
  private static final Seq<String> TERMS =
      Array.of("3m", "1y", "2y6m", "5y", "6y", "10y", "15y", "LIFE", Vocabulary.UNKNOWN);
  private static final LocalDate FIRST_DAY = LocalDate.of(2021, 12, 6);
  private static final int DAYS = 1_500;

  private final SplittableRandom random = new SplittableRandom(SEED);

  private SampleRequests() {}

  /**
   * Writes a file of requests.
   *
   * @param count how many
   * @param out where to; it is flushed and left open
   * @throws IOException if that cannot be written to
   */
  public static void write(long count, Writer out) throws IOException {
    SampleRequests sample = new SampleRequests();
    CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
    try {
      csv.writeRecord(Column.all().map(Column::title));
      for (long number = 1; number <= count; number++) {
        csv.writeRecord(sample.row(number));
      }
      csv.flush();
    } catch (UncheckedIOException unwritable) {
      throw unwritable.getCause();
    }
  }

  private Seq<String> row(long number) {
    boolean none = random.nextInt(10) == 0;
    boolean threat = random.nextInt(10) == 0;
    Seq<String> grounds = some(Ground.values());
    return Column.all()
        .map(
            column ->
                none && (column == Column.OFFENSE || Column.ofOffense().contains(column))
                    ? Vocabulary.NONE
                    : cell(column, number, none, threat, grounds));
  }

  private String cell(
      Column column, long number, boolean none, boolean threat, Seq<String> grounds) {
    return switch (column) {
      case ID -> String.format(Locale.ROOT, "G%07d", number);
      case DATE -> FIRST_DAY.plusDays(random.nextInt(DAYS)).toString();
      case STATE -> one(Country.all()).code();
      case END_USER -> one(Array.of("Federal police", "Security service", "Ministry, section 2"));
      case ITEM -> one(Array.of("CYBER_SYSTEM", "CYBER_SYSTEM", "INTELLIGENCE_SYSTEM", "OTHER"));
      case PURPOSE -> none ? Purpose.OTHER.name() : one(Array.of(Purpose.values())).name();
      case OFFENSE -> one(Array.of("fraud", "murder", "money laundering"));
      case PROVISION -> "§" + (1 + random.nextInt(400));
      case VARIANT -> one(Array.of("base", "aggravated"));
      case MINIMUM_TERM, MINIMUM_TERM_WHEN_COMMITTED -> one(Array.of("1m", Vocabulary.UNKNOWN));
      case MAXIMUM_TERM, MAXIMUM_TERM_WHEN_COMMITTED, HIGHEST_TERM_OF_SECTION -> one(TERMS);
      case CONDUCT -> threat ? Conduct.THREAT.name() : one(acts()).name();
      case THREATENED -> threat ? one(acts().filter(Conduct::isListed)).name() : Vocabulary.NONE;
      case AIMS -> joined(some(Aim.values()));
      case EXPRESSION -> one(Array.of("NONE", "NONE", "PARTLY", "ONLY", Vocabulary.UNKNOWN));
      case GROUNDS -> joined(grounds);
      case HARM_MERELY_DUE_TO_GROUNDS -> grounds.isEmpty() ? "NO" : one(OPEN);
      case RECIPIENTS -> one(Array.of(Vocabulary.NONE, Vocabulary.NONE, "CY:Example Trading"));
      case EXPECTED -> "";
      case NOTE -> one(Array.of("", "generated", "generated, \"for tests\""));
      default -> random.nextInt(12) > 0 ? "YES" : one(OPEN);
    };
  }

  private static Seq<Conduct> acts() {
    return Array.of(Conduct.values()).remove(Conduct.THREAT);
  }

  private <T> T one(Seq<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  private Seq<String> some(Enum<?>[] constants) {
    return random.nextInt(3) > 0
        ? Array.empty()
        : Array.of(constants).map(Enum::name).filter(name -> random.nextInt(4) == 0);
  }

  private static String joined(Seq<String> words) {
    return words.isEmpty() ? Vocabulary.NONE : words.mkString("|");
  }
}
