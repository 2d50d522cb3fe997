package dev.proviso.examples.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.doctree.ReturnTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What others may call is documented, and says nothing that its signature says. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class JavadocTest {

  private static final Seq<Path> MODULES =
      Array.of("core", "dsl", "testkit").map(name -> Path.of("..", name, "src", "main", "java"));

  private static final Pattern EXPORTED = Pattern.compile("(?m)^  exports ([a-z.]+);");

  @Test
  void whatever_is_exported_is_documented() {
    Findings findings = Findings.of(MODULES.flatMap(JavadocTest::exported));

    assertThat(findings.seen).isGreaterThan(1_500);
    assertThat(findings.undocumented).isEmpty();
  }

  @Test
  void no_tag_repeats_what_the_signature_says() {
    assertThat(Findings.of(MODULES.flatMap(JavadocTest::sources)).empty).isEmpty();
  }

  @Test
  void a_missing_sentence_and_an_empty_tag_are_found() {
    Findings findings =
        Findings.of(
            Array.of(
                new Source(
                    "Sample",
                    """
                    /** A sample. */
                    public interface Sample<T> {
                      int undocumented();

                      /**
                       * Documented.
                       *
                       * @param value the value
                       * @param limit the limit, in months
                       * @param <R> the type of the result
                       * @return the result
                       */
                      <R> R documented(int value, int limit);

                      @Override
                      String toString();
                    }
                    """)));

    assertThat(findings.undocumented).containsExactly("Sample: undocumented");
    assertThat(findings.empty)
        .containsExactly(
            "Sample: @param value the value",
            "Sample: @param <R> the type of the result",
            "Sample: @return the result");
  }

  /** The sources of the packages that the module exports to everybody. */
  private static Seq<Source> exported(Path module) {
    String declaration = new Source(module.resolve("module-info.java")).text;
    Set<String> packages =
        Array.ofAll(EXPORTED.matcher(declaration).results().map(found -> found.group(1)).toList())
            .toSet();
    return sources(module)
        .filter(source -> packages.exists(name -> source.text.startsWith("package " + name + ";")));
  }

  private static Seq<Source> sources(Path module) {
    try (Stream<Path> files = Files.walk(module)) {
      return Array.ofAll(
          files
              .filter(file -> file.toString().endsWith(".java"))
              .filter(file -> !file.endsWith("module-info.java"))
              .sorted()
              .map(Source::new)
              .toList());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static final class Source extends SimpleJavaFileObject {

    private final String name;
    private final String text;

    Source(Path file) {
      this(file.getFileName().toString().replace(".java", ""), read(file));
    }

    Source(String name, String text) {
      super(URI.create("string:///" + name + ".java"), Kind.SOURCE);
      this.name = name;
      this.text = text;
    }

    private static String read(Path file) {
      try {
        return Files.readString(file, StandardCharsets.UTF_8);
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }

    @Override
    public String getName() {
      return name;
    }
  }

  /** What the comments of some sources lack, and what they have too much. */
  private static final class Findings extends TreePathScanner<@Nullable Void, Boolean> {

    private static final String ARTICLE = "(the|this|these|a|an|another|its|their|any)";
    private static final Pattern OF_TYPE = Pattern.compile("the type of .*");
    private static final Pattern ONE_NOUN = Pattern.compile(ARTICLE + "( same| new)? [\\w-]+");

    private final DocTrees trees;
    private final List<String> undocumented = new ArrayList<>();
    private final List<String> empty = new ArrayList<>();
    private String file = "";
    private int seen;

    private Findings(DocTrees trees) {
      this.trees = trees;
    }

    static Findings of(Seq<Source> sources) {
      JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
      JavacTask task =
          (JavacTask)
              compiler.getTask(null, null, null, List.of("-proc:none"), null, sources.asJava());
      Findings findings = new Findings(DocTrees.instance(task));
      try {
        for (CompilationUnitTree unit : task.parse()) {
          JavaFileObject source = unit.getSourceFile();
          findings.file = source.getName();
          findings.scan(unit, true);
        }
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
      return findings;
    }

    @Override
    public @Nullable Void visitClass(ClassTree node, Boolean visible) {
      boolean isVisible = visible && isVisible(node.getModifiers());
      note(node.getSimpleName().toString(), isVisible);
      return super.visitClass(node, isVisible);
    }

    @Override
    public @Nullable Void visitMethod(MethodTree node, Boolean visible) {
      boolean isOverriding =
          node.getModifiers().getAnnotations().stream()
              .anyMatch(one -> one.getAnnotationType().toString().equals("Override"));
      // The canonical constructor of a record says what the record says.
      boolean isOfRecord = node.getReturnType() == null && parent().getKind() == Tree.Kind.RECORD;
      note(
          node.getName().toString(),
          visible && !isOverriding && !isOfRecord && isVisible(node.getModifiers()));
      return null;
    }

    @Override
    public @Nullable Void visitVariable(VariableTree node, Boolean visible) {
      boolean isComponent = parent().getKind() == Tree.Kind.RECORD && !isStatic(node);
      note(node.getName().toString(), visible && !isComponent && isVisible(node.getModifiers()));
      return null;
    }

    private static boolean isStatic(VariableTree node) {
      return node.getModifiers().getFlags().contains(Modifier.STATIC);
    }

    private Tree parent() {
      return getCurrentPath().getParentPath().getLeaf();
    }

    /** Members of an interface are public, unless they say that they are private. */
    private boolean isVisible(ModifiersTree modifiers) {
      return switch (parent().getKind()) {
        case INTERFACE, ANNOTATION_TYPE -> !modifiers.getFlags().contains(Modifier.PRIVATE);
        default ->
            modifiers.getFlags().contains(Modifier.PUBLIC)
                || modifiers.getFlags().contains(Modifier.PROTECTED);
      };
    }

    private void note(String name, boolean isVisible) {
      TreePath path = getCurrentPath();
      @Nullable DocCommentTree comment = trees.getDocCommentTree(path);
      if (isVisible) {
        seen++;
        if (comment == null || comment.getFirstSentence().isEmpty()) {
          undocumented.add(file + ": " + name);
        }
      }
      if (comment != null) {
        comment.getBlockTags().stream()
            .filter(Findings::isEmpty)
            .forEach(tag -> empty.add(file + ": " + tag));
      }
    }

    private static boolean isEmpty(DocTree tag) {
      if (tag instanceof ParamTree param) {
        String text = words(param.getDescription());
        return (param.isTypeParameter() && OF_TYPE.matcher(text).matches())
            || ONE_NOUN.matcher(text).matches();
      }
      return tag instanceof ReturnTree result
          && ONE_NOUN.matcher(words(result.getDescription())).matches();
    }

    private static String words(List<? extends DocTree> description) {
      StringBuilder words = new StringBuilder();
      description.forEach(words::append);
      return words.toString();
    }
  }
}
