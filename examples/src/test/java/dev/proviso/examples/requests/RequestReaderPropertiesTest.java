package dev.proviso.examples.requests;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.examples.cyberexport.CyberEndUse;
import dev.proviso.problem.Problem;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RequestReaderPropertiesTest {

  @Property
  void a_file_of_any_bytes_is_read_or_reported(@ForAll byte[] bytes) {
    RequestText.open(bytes).fold(problems -> problems, rows -> Array.ofAll(() -> rows));
  }

  @Property
  void every_line_below_the_header_is_decided_or_reported(@ForAll("hostile") byte[] lines) {
    Seq<Validation<Seq<Problem>, Request>> rows = RequestText.read(below(lines));
    assertThat(rows).hasSize(lineCount(lines));
    for (Validation<Seq<Problem>, Request> row : rows) {
      if (row.isValid()) {
        assertThat(CyberEndUse.policy().decide(row.get().use()).outcome()).isNotNull();
      } else {
        assertThat(row.getError().map(Problem::message))
            .isNotEmpty()
            .allMatch(message -> message.startsWith("requests.csv: line "))
            .noneMatch(message -> message.contains("\n"));
      }
    }
  }

  @Property
  void sound_lines_are_read_whatever_stands_around_them(
      @ForAll("hostile") byte[] before, @ForAll("hostile") byte[] after) {
    byte[] sound =
        ("\n" + RequestText.line("the-sound-one") + "\n").getBytes(StandardCharsets.UTF_8);
    Seq<Validation<Seq<Problem>, Request>> rows =
        RequestText.read(below(joined(List.of(before, sound, after))));
    assertThat(rows.filter(Validation::isValid).map(row -> row.get().id()))
        .contains("the-sound-one");
  }

  @Provide
  Arbitrary<byte[]> hostile() {
    Arbitrary<byte[]> piece =
        Arbitraries.oneOf(
            Arbitraries.bytes().array(byte[].class).ofMaxSize(40),
            Arbitraries.strings().ofMaxLength(40).map(t -> t.getBytes(StandardCharsets.UTF_8)),
            Arbitraries.of("\n", "\r\n", "\r", "\"", ",", "NONE", "UNKNOWN", "\0", "\uFEFF")
                .map(t -> t.getBytes(StandardCharsets.UTF_8)),
            Arbitraries.of("A1", "A2", "A3")
                .map(id -> (RequestText.line(id) + "\n").getBytes(StandardCharsets.UTF_8)),
            Arbitraries.of(Column.class)
                .filter(column -> column != Column.ID)
                .flatMap(column -> Arbitraries.of(RequestText.with("A4", column, "UNKNOWN")))
                .map(t -> (t + "\n").getBytes(StandardCharsets.UTF_8)));
    return piece.list().ofMaxSize(12).map(RequestReaderPropertiesTest::joined);
  }

  private static byte[] below(byte[] lines) {
    return joined(List.of((RequestText.header() + "\n").getBytes(StandardCharsets.UTF_8), lines));
  }

  private static byte[] joined(List<byte[]> pieces) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    pieces.forEach(all::writeBytes);
    return all.toByteArray();
  }

  /** Counted in another way than the reader does: CR and LF stand for themselves in UTF-8. */
  private static int lineCount(byte[] lines) {
    return Array.of(new String(lines, StandardCharsets.ISO_8859_1).split("[\r\n]", -1))
        .count(line -> !line.isEmpty());
  }
}
