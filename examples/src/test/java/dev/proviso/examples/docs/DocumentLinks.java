package dev.proviso.examples.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The links of pages: each leads to a file, and each anchor to a heading of its page. */
final class DocumentLinks {

  private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
  private static final Pattern HEADING = Pattern.compile("#{1,6} (.*)");

  private DocumentLinks() {}

  /** A link, with the line on which it stands. */
  record Link(String target, int line) {}

  static List<Link> of(Page page) {
    List<Link> links = new ArrayList<>();
    List<String> prose = page.prose();
    for (int i = 0; i < prose.size(); i++) {
      Matcher found = LINK.matcher(prose.get(i));
      while (found.find()) {
        links.add(new Link(found.group(1), i + 1));
      }
    }
    return links;
  }

  /** The anchors that GitHub gives to the headings of a page. */
  static Set<String> anchors(Page page) {
    Set<String> anchors = new HashSet<>();
    Map<String, Integer> seen = new HashMap<>();
    for (String line : page.prose()) {
      Matcher heading = HEADING.matcher(line);
      if (heading.matches()) {
        String anchor =
            heading
                .group(1)
                .replaceAll("\\[([^]]*)\\]\\([^)]*\\)", "$1")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N} _-]", "")
                .replace(' ', '-');
        int before = seen.merge(anchor, 1, Integer::sum) - 1;
        anchors.add(before == 0 ? anchor : anchor + "-" + before);
      }
    }
    return anchors;
  }

  static List<Problem> problems(List<Page> pages) throws IOException {
    List<Problem> problems = new ArrayList<>();
    Map<String, Page> byName = new HashMap<>();
    pages.forEach(page -> byName.put(page.name(), page));
    for (Page page : pages) {
      for (Link link : of(page)) {
        if (link.target().matches("[a-z]+:.*")) {
          continue;
        }
        String[] parts = link.target().split("#", 2);
        Path file =
            parts[0].isEmpty()
                ? Path.of(page.name())
                : Path.of(page.name()).resolveSibling(parts[0]).normalize();
        String name = file.toString().replace('\\', '/');
        Path there = Page.ROOT.resolve(file);
        if (!byName.containsKey(name) && !Files.exists(there)) {
          problems.add(new Problem(page.name(), link.line(), "there is no " + name));
        } else if (parts.length > 1) {
          Page target = byName.get(name);
          if (target == null) {
            target = Page.of(name, Files.readString(there));
          }
          if (!anchors(target).contains(parts[1])) {
            problems.add(
                new Problem(page.name(), link.line(), name + " has no heading #" + parts[1]));
          }
        }
      }
    }
    return problems;
  }
}
