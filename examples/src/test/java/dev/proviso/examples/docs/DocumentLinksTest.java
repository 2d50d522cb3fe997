package dev.proviso.examples.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DocumentLinksTest {

  @Test
  void every_link_leads_somewhere() throws IOException {
    List<Page> pages = new ArrayList<>(Page.all());
    for (String further : List.of("CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md")) {
      pages.add(Page.of(further, Files.readString(Page.ROOT.resolve(further))));
    }

    assertThat(DocumentLinks.problems(pages)).isEmpty();
    assertThat(pages.stream().mapToInt(page -> DocumentLinks.of(page).size()).sum())
        .isGreaterThan(60);
  }

  @Test
  void a_broken_link_and_a_broken_anchor_are_found() throws IOException {
    Page page =
        Page.of(
            "docs/one.md",
            """
            # One
            ## What is `unknown`?
            [good](#what-is-unknown) and [bad](#what-is-known)
            [good](two.md#two) and [bad](two.md#one)
            [bad](three.md) and [code](../examples/pom.xml)
            ```java
            [no link](four.md)
            ```
            """);
    Page other = Page.of("docs/two.md", "# Two");

    assertThat(DocumentLinks.problems(List.of(page, other)))
        .extracting(Problem::toString)
        .containsExactly(
            "docs/one.md:3: docs/one.md has no heading #what-is-known",
            "docs/one.md:4: docs/two.md has no heading #one",
            "docs/one.md:5: there is no docs/three.md");
  }

  @Test
  void the_readme_is_short_and_names_each_page_once() throws IOException {
    List<Page> pages = Page.all();
    Page readme = pages.get(0);
    int contents = readme.lines().indexOf("## Documentation");

    assertThat(readme.lines()).hasSizeLessThanOrEqualTo(160);
    assertThat(
            DocumentLinks.of(readme).stream()
                .filter(link -> link.line() > contents)
                .map(DocumentLinks.Link::target)
                .filter(target -> target.startsWith("docs/")))
        .containsExactlyInAnyOrderElementsOf(
            pages.stream().map(Page::name).filter(name -> name.startsWith("docs/")).toList());
  }
}
