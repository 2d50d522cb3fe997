package dev.proviso.examples.docs;

import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/** Compiles the sources of samples, all in one call. */
final class SampleCompiler {

  private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();

  /** The file of an error, and the first line of its message. */
  private static final Pattern ERROR = Pattern.compile("(?m)^(\\S+\\.java):\\d+: error: (.*)$");

  private SampleCompiler() {}

  /** Compiles into a folder of classes, and returns all errors and warnings. */
  static List<Problem> compile(List<SampleSource> sources, Path classes, String classPath) {
    DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
    List<String> options = new ArrayList<>(options(classes, classPath));
    options.add("-Xlint:all");
    COMPILER.getTask(null, null, found, options, null, files(sources)).call();
    Map<String, SampleSource> byFile =
        sources.stream()
            .collect(Collectors.toMap(source -> source.file().getName(), Function.identity()));
    List<Problem> problems = new ArrayList<>();
    for (Diagnostic<? extends JavaFileObject> diagnostic : found.getDiagnostics()) {
      String text = diagnostic.getMessage(Locale.ENGLISH);
      SampleSource source =
          diagnostic.getSource() == null ? null : byFile.get(diagnostic.getSource().getName());
      problems.add(
          source == null
              ? new Problem("javac", 0, text)
              : source.problem(diagnostic.getLineNumber(), text));
    }
    return problems;
  }

  /**
   * Compiles sources that are to be refused.
   *
   * @return the first line of the first message about each; none of a source that compiles
   */
  static Map<SampleSource, String> messages(
      Collection<SampleSource> sources, Path classes, String classPath) {
    // Without a collector the compiler prints what people see: names without their packages.
    StringWriter console = new StringWriter();
    JavaCompiler.CompilationTask task =
        COMPILER.getTask(console, null, null, options(classes, classPath), null, files(sources));
    task.setLocale(Locale.ENGLISH);
    task.call();
    Map<String, String> byFile = new HashMap<>();
    ERROR
        .matcher(console.toString())
        .results()
        .forEach(found -> byFile.putIfAbsent(found.group(1), found.group(2)));
    Map<SampleSource, String> messages = new LinkedHashMap<>();
    for (SampleSource source : sources) {
      String message = byFile.get(source.file().getName());
      if (message != null) {
        messages.put(source, message);
      }
    }
    return messages;
  }

  /** An error in one source must not keep the compiler from looking at the others. */
  private static List<String> options(Path classes, String classPath) {
    return List.of(
        "-proc:none",
        "-parameters",
        "-Xmaxerrs",
        "1000",
        "-Xmaxwarns",
        "1000",
        "-XDshould-stop.ifError=FLOW",
        "-d",
        classes.toString(),
        "-classpath",
        classPath);
  }

  private static List<TextSource> files(Collection<SampleSource> sources) {
    return sources.stream().map(SampleSource::file).toList();
  }
}
