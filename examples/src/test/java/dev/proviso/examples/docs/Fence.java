package dev.proviso.examples.docs;

import java.util.List;

/**
 * A fenced block of a page.
 *
 * @param language the word behind the opening fence, or an empty text
 * @param marks what the comments before the fence say of it
 * @param line the number of its first line of content in the page, from 1 on
 * @param lines its content
 */
record Fence(String language, List<String> marks, int line, List<String> lines) {

  /** The code ends with an exception; the output is its name and message. */
  static final String THROWS = "throws";

  /** The compiler refuses the code; the output is the first line of its first message. */
  static final String DOES_NOT_COMPILE = "does not compile";

  /** Earlier samples of the page are out of sight from here on. */
  static final String NEW_SCOPE = "new scope";

  /** The fence is a file that the samples read; its name, seen from the package, follows. */
  static final String FILE = "file ";

  /** The fence is not looked at, for the reason that follows. */
  static final String NOT_COMPILED = "not compiled because ";

  /** Imports that readers need not see. */
  static final String IMPORT = "import ";

  boolean isJava() {
    return language.equals("java");
  }

  /** States what the Java before it prints. */
  boolean isOutput() {
    return language.equals("text");
  }

  boolean isMarked(String mark) {
    return marks.contains(mark);
  }

  boolean isNotCompiled() {
    return marks.stream().anyMatch(mark -> mark.startsWith(NOT_COMPILED));
  }

  String text() {
    return String.join("\n", lines);
  }
}
