package dev.proviso.examples.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A page of Markdown with its fenced blocks.
 *
 * <p>Comments {@code <!-- sample: … -->} mark the fence that follows them.
 */
record Page(String name, List<String> lines, List<Fence> fences) {

  /** The folder of the repository, seen from a module. */
  static final Path ROOT = Path.of("..");

  private static final Pattern MARK = Pattern.compile("<!-- sample: (.*?) -->");
  private static final String FENCE = "```";

  static Page of(String name, String text) {
    List<String> lines = text.lines().toList();
    List<Fence> fences = new ArrayList<>();
    List<String> marks = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      Matcher comment = MARK.matcher(line);
      if (comment.matches()) {
        marks.add(comment.group(1));
      } else if (line.startsWith(FENCE)) {
        int end = i + 1;
        while (end < lines.size() && !lines.get(end).startsWith(FENCE)) {
          end++;
        }
        String language =
            end == lines.size() ? "a fence without an end" : line.substring(FENCE.length()).strip();
        fences.add(
            new Fence(language, List.copyOf(marks), i + 2, List.copyOf(lines.subList(i + 1, end))));
        marks.clear();
        i = end;
      }
    }
    return new Page(name, lines, List.copyOf(fences));
  }

  /** README and all pages of docs, in the order of their names. */
  static List<Page> all() throws IOException {
    try (Stream<Path> guides = Files.list(ROOT.resolve("docs"))) {
      List<Page> pages = new ArrayList<>();
      for (Path file :
          Stream.concat(Stream.of(ROOT.resolve("README.md")), guides)
              .filter(file -> file.toString().endsWith(".md"))
              .sorted()
              .toList()) {
        String name = ROOT.relativize(file).toString().replace('\\', '/');
        pages.add(of(name, Files.readString(file)));
      }
      return List.copyOf(pages);
    }
  }

  /** The lines outside of fences; a line within one is empty. */
  List<String> prose() {
    List<String> prose = new ArrayList<>();
    boolean isCode = false;
    for (String line : lines) {
      boolean isFence = line.startsWith(FENCE);
      prose.add(isCode || isFence ? "" : line);
      isCode = isFence != isCode;
    }
    return prose;
  }

  /** The package of its samples: the name of the file, without what no package can have. */
  String packageName() {
    String file = name.substring(name.lastIndexOf('/') + 1).replace(".md", "");
    return "guide." + file.toLowerCase(java.util.Locale.ROOT).replace("-", "");
  }
}
