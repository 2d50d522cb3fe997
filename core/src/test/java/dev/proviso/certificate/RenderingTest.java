package dev.proviso.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.domain.Certificate;
import dev.proviso.domain.EndUser;
import dev.proviso.domain.ItemClass;
import dev.proviso.law.Period;
import dev.proviso.policy.Gen;
import dev.proviso.policy.Policy;
import dev.proviso.policy.Sample;
import dev.proviso.regime.Edition;
import io.vavr.collection.Array;
import io.vavr.collection.LinkedHashMap;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

class RenderingTest {

  /** What CommonMark takes for markup inside a line, once escapes and code are out of the way. */
  private static final Pattern INLINE =
      Pattern.compile("[`*_{}\\[\\]<>#|~&!$\\\\]|://|(?i:www\\.)");

  private static final Pattern ESCAPED = Pattern.compile("\\\\[\\p{Punct}]");

  @Provide
  static Arbitrary<CertificateDraft<Sample>> drafts() {
    return Gen.sized((random, size) -> draft(random, Nasty.policy(random, Math.min(size, 3))));
  }

  private static CertificateDraft<Sample> draft(Random random, Policy<Sample> policy) {
    return CertificateTemplate.of(Nasty.name(random), Edition.of(Nasty.name(random), policy))
        .draw(
            Certificate.of(
                Nasty.name(random),
                Uses.STATE,
                EndUser.of(Nasty.name(random), Uses.STATE),
                ItemClass.OTHER,
                Period.always()));
  }

  /** Void elements are closed, and the doctype dropped; all else is XML already. */
  private static Document parsed(String html) {
    String xml = html.replaceFirst("<!DOCTYPE html>\n", "").replaceAll("(<meta [^>]*)>", "$1/>");
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new InputSource(new StringReader(xml)));
    } catch (ParserConfigurationException | SAXException | IOException malformed) {
      throw new AssertionError(malformed);
    }
  }

  private static List<String> elements(Document html) {
    List<String> names = new ArrayList<>();
    NodeList all = html.getElementsByTagName("*");
    for (int i = 0; i < all.getLength(); i++) {
      names.add(all.item(i).getNodeName());
    }
    return names;
  }

  private static List<String> texts(Document html, String element) {
    List<String> texts = new ArrayList<>();
    NodeList all = html.getElementsByTagName(element);
    for (int i = 0; i < all.getLength(); i++) {
      texts.add(all.item(i).getTextContent());
    }
    return texts;
  }

  @Property(tries = 200)
  void html_is_well_formed_and_says_all(@ForAll("drafts") CertificateDraft<Sample> draft) {
    Document html = parsed(draft.html());

    assertThat(texts(html, "h1")).containsExactly(draft.template().title());
    assertThat(texts(html, "title")).containsExactly(draft.template().title());
    assertThat(texts(html, "td"))
        .contains(draft.certificate().number(), draft.certificate().endUser().name());
    assertThat(texts(html, "h2")).hasSize(draft.commitments().map(Clause::kind).distinct().size());
    String all = html.getDocumentElement().getTextContent();
    assertThat(draft.commitments().flatMap(one -> one.lines().map(Clause.Line::words)))
        .allMatch(all::contains);
    assertThat(texts(html, "li"))
        .hasSize(draft.commitments().map(one -> one.lines().size() - 1).sum().intValue());
  }

  @Property(tries = 200)
  void tags_do_not_depend_on_words(@ForAll("drafts") CertificateDraft<Sample> draft) {
    String plain =
        HtmlRenderer.of(
            "x",
            Array.of(CertificateField.values()).toLinkedMap(field -> field, field -> "x"),
            draft.commitments().map(RenderingTest::worded),
            CertificateWording.SIGNED);

    assertThat(elements(parsed(draft.html()))).isEqualTo(elements(parsed(plain)));
  }

  private static Clause worded(Clause commitment) {
    return Clause.of(
        commitment.kind(), "x", commitment.lines().map(line -> Clause.Line.of(line.depth(), "x")));
  }

  @Property(tries = 200)
  void html_needs_and_runs_nothing_else(@ForAll("drafts") CertificateDraft<Sample> draft) {
    Document html = parsed(draft.html());
    String style = texts(html, "style").get(0);

    assertThat(texts(html, "style")).hasSize(1);
    assertThat(style).doesNotContain("url(", "@import", "http", "<", "&");
    assertThat(elements(html))
        .isSubsetOf(
            "html", "head", "meta", "title", "style", "body", "main", "h1", "h2", "table", "tr",
            "th", "td", "section", "div", "span", "ul", "li");
    NodeList all = html.getElementsByTagName("*");
    for (int i = 0; i < all.getLength(); i++) {
      for (int j = 0; j < all.item(i).getAttributes().getLength(); j++) {
        Node attribute = all.item(i).getAttributes().item(j);
        assertThat(attribute.getNodeName())
            .isIn("lang", "charset", "name", "content", "class", "scope");
      }
    }
  }

  @Property(tries = 300)
  void nothing_in_markdown_but_its_own_marks_is_markup(
      @ForAll("drafts") CertificateDraft<Sample> draft) {
    String markdown = draft.markdown();
    String plain =
        MarkdownRenderer.of(
            "x",
            Array.of(CertificateField.values()).toLinkedMap(field -> field, field -> "x"),
            draft.commitments().map(RenderingTest::worded),
            CertificateWording.SIGNED);

    assertThat(inline(markdown)).isEqualTo(inline(plain));
    assertThat(starts(markdown)).isEqualTo(starts(plain));
  }

  private static List<String> inline(String markdown) {
    Matcher mark = INLINE.matcher(ESCAPED.matcher(markdown).replaceAll(""));
    List<String> marks = new ArrayList<>();
    while (mark.find()) {
      marks.add(mark.group());
    }
    return marks;
  }

  /** What each line begins with, as far as it can make a list, a heading, a quotation or a rule. */
  private static List<String> starts(String markdown) {
    Matcher mark = Pattern.compile("(?m)^(?:[ \t]|[-+*=>#|]|[0-9]+[.)])*").matcher(markdown);
    List<String> starts = new ArrayList<>();
    while (mark.find()) {
      starts.add(mark.group());
    }
    return starts;
  }

  @Property(tries = 200)
  void all_three_are_equivalent(@ForAll("drafts") CertificateDraft<Sample> draft) {
    String unescaped = draft.markdown().replaceAll("\\\\([\\p{Punct}])", "$1");
    String html = parsed(draft.html()).getDocumentElement().getTextContent();

    for (Clause.Line line : draft.commitments().flatMap(Clause::lines)) {
      assertThat(draft.text()).contains(line.words() + "\n");
      assertThat(unescaped).contains(line.words() + "\n");
      assertThat(html).contains(line.words());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = true,
      textBlock =
          """
          - a        | \\- a
          1. a       | 1\\. a
          12) a      | 12\\) a
          + a        | \\+ a
          ---        | \\---
          http://a.b | http\\://a.b
          www.a.b    | www\\.a.b
          $a$        | \\$a\\$
          """)
  void a_line_cannot_begin_a_list_or_hold_a_link(String words, String escaped) {
    assertThat(
            MarkdownRenderer.of(
                "t",
                LinkedHashMap.empty(),
                Array.of(
                    Clause.of(
                        Clause.Kind.DEFINITION,
                        "d",
                        Array.of(Clause.Line.of(0, "x"), Clause.Line.of(1, words)))),
                CertificateWording.SIGNED))
        .endsWith("- **1.1** *d*: x\n  - " + escaped + "\n");
  }

  @Test
  void long_clauses_may_be_torn_apart_and_short_ones_not() {
    String html = Uses.template(Uses.later()).draw(Uses.certificate()).html();
    assertThat(html).contains("<div class=\"clause\">").doesNotContain("class=\"clause long\"");
  }
}
