package dev.proviso.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.vavr.collection.List;
import io.vavr.collection.TreeSet;
import io.vavr.control.Option;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CitationTest {

  private static final Instrument DIRECTIVE = Instrument.of("Directive (EU) 2017/541");
  private static final Source JANES = Source.of("JANES", "Israel tightens", "https://janes.com/1");
  private static final Source TOI = Source.of("TOI", "Amid fallout", "https://toi.com/2");

  @Nested
  class A_citation {

    @Test
    void is_printed_as_its_kind_of_provision_is_cited() {
      Instrument act = Instrument.of("Act");

      assertThat(DIRECTIVE.article("3(1)")).hasToString("Directive (EU) 2017/541, Article 3(1)");
      assertThat(act.section("129a(1)")).hasToString("Act, § 129a(1)");
      assertThat(act.clause("P1")).hasToString("Act, clause P1");
      assertThat(act.paragraph("4")).hasToString("Act, paragraph 4");
      assertThat(act.annex("IV")).hasToString("Act, Annex IV");
    }

    @Test
    void says_in_full_how_far_it_is_trusted_and_who_reports_it() {
      Citation bare = DIRECTIVE.article("3");

      assertThat(bare.full()).isEqualTo("Directive (EU) 2017/541, Article 3");
      assertThat(bare.tagged(Confidence.MEMORY).full())
          .isEqualTo("Directive (EU) 2017/541, Article 3 [M]");
      assertThat(bare.reportedBy(JANES).full())
          .isEqualTo("Directive (EU) 2017/541, Article 3 [JANES]");
      assertThat(bare.reportedBy(JANES, TOI).tagged(Confidence.SECONDARY).full())
          .isEqualTo("Directive (EU) 2017/541, Article 3 [S2: JANES, TOI]");
    }

    @Test
    void keeps_one_confidence_and_every_source_once() {
      Citation citation =
          DIRECTIVE
              .article("3")
              .tagged(Confidence.MEMORY)
              .reportedBy(TOI, TOI)
              .tagged(Confidence.SECONDARY)
              .reportedBy(JANES, TOI);

      assertThat(citation.confidence()).isEqualTo(Option.some(Confidence.SECONDARY));
      assertThat(citation.sources()).containsExactly(TOI, JANES);
    }

    @Test
    void cites_exactly_the_provision_it_names() {
      Citation citation = DIRECTIVE.article("3(1)").tagged(Confidence.MEMORY).reportedBy(TOI);

      assertThat(citation.cites("Directive (EU) 2017/541", "3(1)")).isTrue();
      assertThat(citation.cites("Directive (EU) 2017/541", "3")).isFalse();
      assertThat(citation.cites("directive (EU) 2017/541", "3(1)")).isFalse();
      assertThat(citation.cites("StGB", "3(1)")).isFalse();
    }

    @Test
    void is_equal_to_one_with_the_same_parts() {
      assertThat(DIRECTIVE.article("3").reportedBy(TOI))
          .isEqualTo(DIRECTIVE.article("3").reportedBy(TOI))
          .hasSameHashCodeAs(DIRECTIVE.article("3").reportedBy(TOI))
          .isNotEqualTo(DIRECTIVE.article("3"))
          .isNotEqualTo(DIRECTIVE.section("3").reportedBy(TOI));
    }
  }

  @Nested
  class The_order {

    @Test
    void is_by_instrument_then_kind_then_number_as_a_reader_counts() {
      Instrument act = Instrument.of("Act");
      List<Citation> ordered =
          List.of(
              act.article("2"),
              act.article("3"),
              act.article("3(2)"),
              act.article("3(10)"),
              act.article("3a"),
              act.article("10"),
              act.section("1"),
              DIRECTIVE.article("1"));

      assertThat(TreeSet.ofAll(ordered.reverse())).containsExactlyElementsOf(ordered);
    }

    @Test
    void keeps_citations_apart_that_are_not_equal() {
      Citation bare = DIRECTIVE.article("3");
      List<Citation> variants =
          List.of(
              bare,
              bare.tagged(Confidence.SEEN),
              bare.tagged(Confidence.DERIVED),
              bare.reportedBy(JANES),
              bare.reportedBy(TOI),
              DIRECTIVE.at("http://data.europa.eu/eli/dir/2017/541/oj").article("3"));

      assertThat(TreeSet.ofAll(variants)).containsExactlyInAnyOrderElementsOf(variants);
    }

    @Test
    void of_sources_is_by_key_title_and_address() {
      Source second = Source.of("A", "T", "b");
      List<Source> ordered =
          List.of(Source.of("A", "T", "a"), second, Source.of("A", "U", "a"), JANES, TOI);

      assertThat(ordered.reverse().sorted()).isEqualTo(ordered);
      assertThat(second).isEqualByComparingTo(Source.of("A", "T", "b"));
      assertThat(second).hasToString("A: T <b>");
    }
  }

  @Nested
  class An_instrument {

    @Test
    void gets_an_address_as_a_copy() {
      Instrument linked = DIRECTIVE.at("http://data.europa.eu/eli/dir/2017/541/oj");

      assertThat(DIRECTIVE.address()).isEmpty();
      assertThat(linked.address()).contains("http://data.europa.eu/eli/dir/2017/541/oj");
      assertThat(linked).hasToString("Directive (EU) 2017/541").isNotEqualTo(DIRECTIVE);
      assertThat(linked.article("3").instrument()).isEqualTo(linked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", " StGB", "StGB\n", "St\nGB", "St\u2028GB", "St\u0000GB"})
    void refuses_a_name_that_cannot_be_printed(String name) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Instrument.of(name))
          .withMessageStartingWith("instrument name: `")
          .withMessageNotContainingAny("\n", "\u2028", "\u0000");
    }

    @Test
    void refuses_a_blank_address() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> DIRECTIVE.at(""))
          .withMessageStartingWith("instrument Directive (EU) 2017/541: address: `` is blank");
    }
  }

  @Nested
  class A_provision {

    @ParameterizedTest
    @ValueSource(strings = {"§ 129a", "(1)", "-1", "", " 3", "3 "})
    void refuses_a_number_with_its_sign_or_padding(String number) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> DIRECTIVE.article(number))
          .withMessageStartingWith("provision number: `" + number + "` ");
    }

    @Test
    void is_its_kind_and_number() {
      Provision provision = DIRECTIVE.article("3(1)").provision();

      assertThat(provision).isEqualTo(Provision.of(Provision.Kind.ARTICLE, "3(1)"));
      assertThat(provision.kind()).isEqualTo(Provision.Kind.ARTICLE);
      assertThat(provision.number()).isEqualTo("3(1)");
    }
  }

  @Nested
  class A_source {

    @Test
    void refuses_a_blank_part_by_name() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Source.of("", "t", "a"))
          .withMessageStartingWith("source key: ");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Source.of("k", " ", "a"))
          .withMessageStartingWith("source k: title: ` ` is blank");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Source.of("k", "t", "\t"))
          .withMessageStartingWith("source k: address: `\\t`");
    }
  }
}
