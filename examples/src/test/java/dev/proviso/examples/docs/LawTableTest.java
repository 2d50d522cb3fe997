package dev.proviso.examples.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.testkit.law.CertificateLaws;
import dev.proviso.testkit.law.CodecLaws;
import dev.proviso.testkit.law.CombiningLaws;
import dev.proviso.testkit.law.DefinitionLaws;
import dev.proviso.testkit.law.Law;
import dev.proviso.testkit.law.PolicyLaws;
import dev.proviso.testkit.law.RosterLaws;
import dev.proviso.testkit.law.TimelineLaws;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The tables of docs/laws.md. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LawTableTest {

  private static final Seq<Law> LAWS =
      Array.of(
              PolicyLaws.all(),
              DefinitionLaws.all(),
              CombiningLaws.all(),
              TimelineLaws.all(),
              RosterLaws.all(),
              CertificateLaws.all(),
              CodecLaws.all())
          .flatMap(laws -> laws);

  @Test
  void every_law_stands_in_its_table_with_its_help() throws IOException {
    assertThat(
            Files.readString(Page.ROOT.resolve("docs/laws.md"))
                .lines()
                .filter(line -> line.startsWith("| PV-")))
        .containsExactlyElementsOf(
            LAWS.map(
                law -> "| " + law.code() + " | " + law.sentence() + " | " + law.help() + " |"));
  }

  @Test
  void every_code_is_used_once() {
    assertThat(LAWS.map(Law::code)).doesNotHaveDuplicates();
  }
}
