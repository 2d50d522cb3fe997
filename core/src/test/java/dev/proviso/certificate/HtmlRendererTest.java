package dev.proviso.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Array;
import io.vavr.collection.LinkedHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlRendererTest {

  private final CertificateTemplate<?> ordinance = Ordinance.template();
  private final String html = ordinance.draw(Uses.certificate()).html();

  private static String clause(Clause.Line... lines) {
    return HtmlRenderer.of(
        "t",
        LinkedHashMap.empty(),
        Array.of(Clause.of(Clause.Kind.OBLIGATION, "o", Array.of(lines))),
        CertificateWording.SIGNED);
  }

  @Test
  void it_begins_with_its_fields_as_a_table() {
    assertThat(html)
        .contains(
            """
            <h1>Certificate of the End Use</h1>
            <table>
            <tr><th scope="row">Format</th><td>proviso-certificate-1</td></tr>
            <tr><th scope="row">Certificate</th><td>EUC-17</td></tr>
            <tr><th scope="row">Edition</th><td>2021</td></tr>
            <tr><th scope="row">Policy</th><td>uses</td></tr>
            <tr><th scope="row">Acquiring state</th><td>Luxembourg (LU)</td></tr>
            <tr><th scope="row">End user</th><td>Police of the example</td></tr>
            <tr><th scope="row">State of the end user</th><td>Luxembourg (LU)</td></tr>
            <tr><th scope="row">Government body</th><td>yes</td></tr>
            <tr><th scope="row">Kind of system</th><td>cyber system</td></tr>
            <tr><th scope="row">Valid from</th><td>2022-01-10</td></tr>
            <tr><th scope="row">Valid until, but not on</th><td>2024-01-10</td></tr>
            <tr><th scope="row">Digest of the definitions</th><td>%s</td></tr>
            <tr><th scope="row">Signed on</th><td>not signed</td></tr>
            <tr><th scope="row">Key of the signer</th><td>not signed</td></tr>
            </table>
            """
                .formatted(ordinance.digest()));
  }

  @Test
  void what_is_nested_is_a_list_in_a_list() {
    assertThat(html)
        .contains(
            """
            <section>
            <h2>4. Definitions</h2>
            <div class="clause"><span class="number">4.1</span><div>“crime fighting” means <span class="id">crime fighting</span>\
            <ul>\
            <li>purpose is investigation</li>\
            <li>except for “petty crime” [Made-up Act, § 3], that is, where\
            <ul>\
            <li>purpose is other</li>\
            <li>except for “repeated”, that is, where\
            <ul>\
            <li>purpose is prevention</li></ul></li></ul></li>\
            <li>the provision says: crimes are investigated</li>\
            <li>source: Made-up Act, § 2; Made-up Act, § 4</li></ul></div></div>
            <div class="clause"><span class="number">4.2</span><div>“police force” means <span class="id">police force</span>\
            <ul>\
            <li>it is a body of the state</li></ul></div></div>
            </section>
            """);
  }

  @Test
  void articles_and_their_clauses_are_numbered() {
    assertThat(html)
        .containsSubsequence(
            "<h2>1. Permitted uses</h2>",
            "<span class=\"number\">1.1</span>",
            "<h2>2. Prohibited uses</h2>",
            "<span class=\"number\">2.1</span>",
            "<span class=\"number\">2.2</span>",
            "<span class=\"number\">2.3</span>",
            "<h2>3. Every other use</h2>",
            "<span class=\"number\">3.1</span>");
  }

  @Test
  void it_ends_with_a_place_for_the_signature() {
    assertThat(html)
        .endsWith(
            """
            <div class="clause"><span class="number">8.12</span><div>it no longer holds <span class="id">expired</span></div></div>
            </section>
            <div class="signature"><div>For the acquiring state</div><div>Place and date</div></div>
            </main>
            </body>
            </html>
            """);
  }

  @ParameterizedTest
  @CsvSource({"400, 400, false", "400, 401, true", "801, 0, true", "0, 801, true"})
  void a_clause_is_long_by_all_of_its_lines(int first, int second, boolean isLong) {
    String html =
        clause(Clause.Line.of(0, "a".repeat(first)), Clause.Line.of(1, "b".repeat(second)));
    assertThat(html.contains("<div class=\"clause long\">")).isEqualTo(isLong);
    assertThat(html.contains("<div class=\"clause\">")).isEqualTo(!isLong);
  }

  @Test
  void lists_are_closed_as_deep_as_they_were_opened() {
    assertThat(
            clause(
                Clause.Line.of(0, "a"),
                Clause.Line.of(1, "b"),
                Clause.Line.of(2, "c"),
                Clause.Line.of(3, "d"),
                Clause.Line.of(1, "e")))
        .contains(
            "<ul><li>b<ul><li>c<ul><li>d</li></ul></li></ul></li><li>e</li></ul></div></div>\n");
  }
}
