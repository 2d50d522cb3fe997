package dev.proviso.examples.cyberexport;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.analysis.Difference;
import dev.proviso.digest.CanonicalForm;
import io.vavr.Lazy;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/**
 * Who notices the {@link Mistakes} that authors make. It is kept as a file; {@code
 * -Dproviso.golden=write} writes it anew.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SeededMistakesTest {

  private static final Path GOLDEN =
      Path.of("src/test/resources/dev/proviso/examples/cyberexport/seeded-mistakes.txt");

  private record Noticed(Mistake mistake, Seq<String> laws, Seq<String> claims) {

    boolean byAny() {
      return laws.nonEmpty() || claims.nonEmpty();
    }

    String what() {
      return mistake.what();
    }

    String text() {
      return what()
          + "\n"
          + laws.map(law -> "  law: " + law + "\n").mkString()
          + claims.map(claim -> "  claim: " + claim + "\n").mkString()
          + (byAny() ? "" : "  neither\n");
    }
  }

  private static final Lazy<Seq<Noticed>> ALL =
      Lazy.of(() -> Mistakes.all().map(SeededMistakesTest::noticed));

  private static Noticed noticed(Mistake mistake) {
    return new Noticed(mistake, mistake.laws(), mistake.claims());
  }

  private static final Mistake NONE =
      new Mistake("nothing is changed", condition -> null, policy -> policy);

  @Test
  void each_is_another_and_is_made() {
    assertThat(Mistakes.all().map(Mistake::what)).hasSize(40).doesNotHaveDuplicates();
    assertThat(Mistakes.all().map(Mistake::policy))
        .doesNotHaveDuplicates()
        .doesNotContain(NONE.policy());
  }

  @Test
  void the_laws_and_the_claims_notice_all_but_two_of_forty() {
    assertThat(ALL.get().count(Noticed::byAny)).isEqualTo(38);
  }

  @Test
  void the_laws_alone_notice_eight() {
    assertThat(
            ALL.get()
                .filter(one -> one.laws().nonEmpty())
                .map(one -> one.what() + ": " + one.laws().mkString(", ")))
        .containsExactly(
            "an aim is forgotten: PV-P-15 by DESTABILIZE_STRUCTURES",
            "an act is forgotten: PV-P-15 by SEIZURE_OF_TRANSPORT",
            "the definition of terrorist act cites nothing: PV-D-03 by terrorist act",
            "an item is forgotten: PV-P-15 by INTELLIGENCE_SYSTEM",
            "a purpose is forgotten: PV-P-15 by PREVENTION",
            "the list of October 2021 is held to this day: PV-P-12 by state-not-eligible,"
                + " PV-P-13 by state-not-eligible / individual license",
            "a ground is forgotten: PV-P-15 by AGE",
            "a rule cites nothing: PV-P-16 by no-legal-approval");
  }

  /** Claims are about outcomes, and laws do not know what a breach should cost. */
  @Test
  void what_neither_notices_changes_what_is_signed_and_no_outcome() {
    Seq<Noticed> others = ALL.get().reject(Noticed::byAny);

    assertThat(others.map(Noticed::what))
        .containsExactly("a breach of privacy costs nothing", "grounds need not be recorded");
    assertThat(others.map(one -> one.mistake().policy()))
        .allSatisfy(
            policy -> {
              assertThat(Difference.from(NONE.policy()).to(policy).relation())
                  .isEqualTo(Difference.Relation.EQUAL);
              assertThat(CanonicalForm.of(policy).digest())
                  .isNotEqualTo(CanonicalForm.of(NONE.policy()).digest());
            });
  }

  @Test
  void who_notices_what_is_as_it_was() throws IOException {
    String text = ALL.get().map(Noticed::text).mkString("\n");
    if ("write".equals(System.getProperty("proviso.golden"))) {
      Files.writeString(GOLDEN, text);
    }
    assertThat(text).isEqualTo(Files.readString(GOLDEN));
  }

  @Test
  void nothing_is_noticed_where_nothing_was_changed() {
    Noticed none = noticed(NONE);

    assertThat(none.byAny()).as(none.text()).isFalse();
  }
}
