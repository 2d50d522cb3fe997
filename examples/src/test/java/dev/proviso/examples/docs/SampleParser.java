package dev.proviso.examples.docs;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/**
 * Finds out what the lines of a Java fence are: imports, then a whole file, or declarations, or
 * statements, or declarations that statements follow.
 */
final class SampleParser {

  private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();
  private static final Set<String> TESTS = Set.of("Test", "Property", "Example");

  private SampleParser() {}

  /**
   * A fence, cut into its pieces by lines.
   *
   * @param imports the first line behind the imports
   * @param statements the first line of the statements
   * @param isFile whether it is a whole file, with a package or imports
   * @param fault why it cannot be read, or an empty text
   * @param hiddenTest whether a test stands in a class within the sample, where nothing runs it
   */
  record Pieces(int imports, int statements, boolean isFile, String fault, boolean hiddenTest) {

    /** Of a fence that the compiler is to refuse. */
    static final Pieces UNREAD = new Pieces(0, 0, false, "", false);
  }

  static Pieces parse(Fence fence) {
    List<String> lines = fence.lines();
    int imports = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith("import ") || lines.get(i).startsWith("package ")) {
        imports = i + 1;
      }
    }
    int size = lines.size();
    if (lines.stream().skip(imports).allMatch(String::isBlank)) {
      return new Pieces(imports, size, false, "", false);
    }
    if (imports > 0 && attempt("", lines, "").errors().isEmpty()) {
      return new Pieces(imports, size, true, "", false);
    }
    List<Attempt> failed = new ArrayList<>();
    for (int cut = size; cut >= imports; cut--) {
      boolean isCut = cut == size || cut == imports || lines.get(cut - 1).isBlank();
      if (isCut) {
        Attempt attempt = members(lines.subList(imports, cut), lines.subList(cut, size));
        if (!attempt.errors().isEmpty()) {
          failed.add(attempt);
        } else if (!attempt.found().hasLocalVariable()) {
          return new Pieces(imports, cut, false, "", attempt.found().hasHiddenTest());
        }
      }
    }
    // The attempt that got farthest is what the author meant.
    Attempt best =
        failed.stream()
            .max(Comparator.comparingLong(Attempt::position))
            .orElseThrow(() -> new IllegalStateException("a sample is read in some way"));
    return new Pieces(
        imports, size, false, best.errors().get(0).getMessage(java.util.Locale.ENGLISH), false);
  }

  private static Attempt members(List<String> members, List<String> statements) {
    List<String> all = new ArrayList<>(members);
    all.add("void run() throws Exception {");
    all.addAll(statements);
    all.add("}");
    return attempt("class X {", all, "}");
  }

  private static Attempt attempt(String before, List<String> lines, String after) {
    String source = before + "\n" + String.join("\n", lines) + "\n" + after;
    DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
    JavacTask task =
        (JavacTask)
            COMPILER.getTask(
                null, null, found, List.of(), null, List.of(new TextSource("X", source)));
    try {
      Iterable<? extends CompilationUnitTree> units = task.parse();
      List<Diagnostic<? extends JavaFileObject>> errors =
          found.getDiagnostics().stream()
              .<Diagnostic<? extends JavaFileObject>>map(error -> error)
              .filter(error -> error.getKind() == Diagnostic.Kind.ERROR)
              .toList();
      Finder finder = new Finder();
      units.forEach(unit -> finder.scan(unit, 0));
      return new Attempt(errors, finder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Finds out what the members of the class around a sample are. */
  private static final class Finder extends TreeScanner<Void, Integer> {

    private boolean hiddenTest;
    private boolean localVariable;

    boolean hasHiddenTest() {
      return hiddenTest;
    }

    /** Whether a member is a variable that is not static: it is meant as a local one. */
    boolean hasLocalVariable() {
      return localVariable;
    }

    @Override
    public Void visitClass(ClassTree tree, Integer depth) {
      for (Tree member : tree.getMembers()) {
        localVariable |=
            depth == 0
                && member instanceof VariableTree field
                && !field.getModifiers().getFlags().contains(Modifier.STATIC);
      }
      return super.visitClass(tree, depth + 1);
    }

    @Override
    public Void visitMethod(MethodTree tree, Integer depth) {
      for (AnnotationTree annotation : tree.getModifiers().getAnnotations()) {
        hiddenTest |= depth > 1 && TESTS.contains(annotation.getAnnotationType().toString());
      }
      return super.visitMethod(tree, depth);
    }
  }

  private record Attempt(List<Diagnostic<? extends JavaFileObject>> errors, Finder found) {

    long position() {
      return errors.get(0).getPosition();
    }
  }
}
