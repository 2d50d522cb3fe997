package dev.proviso.examples.docs;

import dev.proviso.examples.docs.SampleParser.Pieces;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/**
 * The Java samples of pages: all are compiled at once, then run in a Java machine of their own, and
 * what they print is compared with the pages.
 *
 * <p>A fence with a package or imports and a type is a whole file; its {@code main} is run. Every
 * other fence is imports, declarations, statements, or declarations that statements follow. Imports
 * count for the whole page; declarations and variables, for the rest of it. A fence {@code text}
 * after a fence {@code java} is exactly what that prints.
 */
final class DocumentSamples {

  private static final Set<String> OTHER_LANGUAGES =
      Set.of("console", "xml", "csv", "cedar", "rego", "properties");

  /** The file of an error, and the first line of its message. */
  private static final Pattern ERROR = Pattern.compile("(?m)^(\\S+\\.java):\\d+: error: (.*)$");

  private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();

  private final Path folder;
  private final List<Problem> problems = new ArrayList<>();
  private final List<SampleSource> sources = new ArrayList<>();
  private final Map<String, Sample> refused = new LinkedHashMap<>();
  private final List<SampleSource> refusedSources = new ArrayList<>();
  private final List<String> runs = new ArrayList<>();
  private final Map<Integer, Sample> samples = new LinkedHashMap<>();

  /** A fence of Java, and the fence that says what it prints. */
  record Sample(Page page, Fence code, Pieces pieces, List<Fence> outputs) {

    Problem problem(String text) {
      return new Problem(page.name(), code.line(), text);
    }

    String expected() {
      return outputs.stream().map(Fence::text).collect(Collectors.joining()).stripTrailing();
    }
  }

  /** What differs from what a page says, by the fence that says it. */
  record Actual(Page page, Fence output, String text) {}

  private final List<Actual> actuals = new ArrayList<>();

  private DocumentSamples(Path folder) {
    this.folder = folder;
  }

  /**
   * Compiles and runs what the pages show.
   *
   * @param folder an empty folder, where classes and results go
   */
  static DocumentSamples check(List<Page> pages, Path folder) throws IOException {
    DocumentSamples samples = new DocumentSamples(folder);
    Files.createDirectories(folder.resolve("classes"));
    Files.createDirectories(folder.resolve("results"));
    for (Page page : pages) {
      samples.read(page);
    }
    if (samples.problems.isEmpty() && samples.compile()) {
      samples.run();
      samples.compileWhatIsRefused();
    }
    return samples;
  }

  List<Problem> problems() {
    return List.copyOf(problems);
  }

  List<Actual> actuals() {
    return List.copyOf(actuals);
  }

  int size() {
    return samples.size();
  }

  /** Sorts the fences of a page into source files. */
  private void read(Page page) throws IOException {
    List<Sample> scope = new ArrayList<>();
    List<String> imports = new ArrayList<>();
    List<Integer> scopes = new ArrayList<>();
    List<Sample> found = new ArrayList<>();
    for (Fence fence : page.fences()) {
      checkMarks(page, fence);
      for (String mark : fence.marks()) {
        if (mark.startsWith(Fence.FILE)) {
          Path file = folder.resolve("classes").resolve(page.packageName().replace('.', '/'));
          Files.createDirectories(file);
          Files.writeString(file.resolve(mark.substring(Fence.FILE.length())), fence.text() + "\n");
        } else if (mark.startsWith(Fence.IMPORT)) {
          imports.add(mark);
        }
      }
      if (fence.isJava() && !fence.isNotCompiled()) {
        Pieces pieces =
            fence.isMarked(Fence.DOES_NOT_COMPILE) ? Pieces.UNREAD : SampleParser.parse(fence);
        found.add(new Sample(page, fence, pieces, new ArrayList<>()));
      } else if (fence.isOutput()) {
        if (found.isEmpty() || !found.get(found.size() - 1).outputs().isEmpty()) {
          problems.add(new Problem(page.name(), fence.line(), "no sample before it prints this"));
        } else {
          found.get(found.size() - 1).outputs().add(fence);
        }
      }
    }
    List<SampleSource> files = new ArrayList<>();
    for (Sample sample : found) {
      Fence fence = sample.code();
      Pieces pieces = sample.pieces();
      if (!pieces.fault().isEmpty()) {
        problems.add(sample.problem(pieces.fault()));
      } else if (pieces.hiddenTest()) {
        problems.add(sample.problem("a test within a class is not run: give the file its imports"));
      } else {
        fence.lines().stream()
            .limit(pieces.imports())
            .filter(line -> line.startsWith("import "))
            .forEach(imports::add);
      }
    }
    if (!problems.isEmpty()) {
      return;
    }
    for (Sample sample : found) {
      if (sample.pieces().isFile()) {
        files.add(file(page, sample));
      }
    }
    for (Sample sample : found) {
      if (sample.code().isMarked(Fence.NEW_SCOPE) && !scope.isEmpty()) {
        scopes.add(scopes.size());
        scope(page, scopes.size(), scope, imports, files);
        scope.clear();
      }
      scope.add(sample);
    }
    scope(page, scopes.size() + 1, scope, imports, files);
  }

  private void checkMarks(Page page, Fence fence) {
    String language = fence.language();
    if (!fence.isJava() && !fence.isOutput() && !OTHER_LANGUAGES.contains(language)) {
      problems.add(
          new Problem(
              page.name(),
              fence.line(),
              "a fence is java, text (what the java before it prints) or one of "
                  + OTHER_LANGUAGES.stream().sorted().toList()
                  + ", and not \""
                  + language
                  + "\""));
    }
    for (String mark : fence.marks()) {
      boolean isKnown =
          Set.of(Fence.THROWS, Fence.DOES_NOT_COMPILE, Fence.NEW_SCOPE).contains(mark)
              || Stream.of(Fence.FILE, Fence.NOT_COMPILED, Fence.IMPORT)
                  .anyMatch(begin -> mark.startsWith(begin) && mark.length() > begin.length());
      if (!isKnown) {
        problems.add(new Problem(page.name(), fence.line(), "unknown mark \"" + mark + "\""));
      }
    }
  }

  /** A sample that is a whole file; without a package, it stands in that of the page. */
  private SampleSource file(Page page, Sample sample) {
    Fence fence = sample.code();
    String declared =
        fence.lines().stream()
            .filter(line -> line.startsWith("package "))
            .map(line -> line.replaceAll("package |;.*", ""))
            .findFirst()
            .orElse("");
    String name =
        fence.lines().stream()
            .filter(
                line -> line.matches("(public |final |abstract )*(class|record|interface|enum) .*"))
            .map(line -> line.replaceAll(".*?(class|record|interface|enum) (\\w+).*", "$2"))
            .findFirst()
            .orElse("Unnamed");
    String home = declared.isEmpty() ? page.packageName() : declared;
    SampleSource source = new SampleSource(page.name(), home + "." + name);
    if (declared.isEmpty()) {
      source.add("package " + home + ";");
    }
    source.add(fence, 0, fence.lines().size());
    sources.add(source);
    int number = samples.size();
    samples.put(number, sample);
    if (fence.text().contains("static void main(")) {
      runs.add("main " + number + " " + source.type());
    }
    if (fence.text().contains("@Test")
        || fence.text().contains("@Property")
        || fence.text().contains("Properties<")) {
      runs.add("test " + source.type());
    }
    return source;
  }

  /** One class of the samples of a page that see each other. */
  private void scope(
      Page page, int number, List<Sample> scope, List<String> imports, List<SampleSource> files) {
    String simple = "Samples" + number;
    SampleSource source = new SampleSource(page.name(), page.packageName() + "." + simple);
    heading(source, page, imports, files);
    source.add("class " + simple + " {");
    SampleSource body = new SampleSource(page.name(), "body");
    List<Runnable> statements = new ArrayList<>();
    boolean hasTest = false;
    int first = -1;
    for (Sample sample : scope) {
      Fence fence = sample.code();
      if (fence.isMarked(Fence.DOES_NOT_COMPILE)) {
        refuse(page, source.type(), sample, imports, files);
        continue;
      }
      Pieces pieces = sample.pieces();
      if (pieces.isFile()) {
        continue;
      }
      int place = samples.size();
      first = first < 0 ? place : first;
      samples.put(place, sample);
      source.add(fence, pieces.imports(), pieces.statements());
      hasTest |= fence.text().contains("@Test") || fence.text().contains("@Property");
      statements.add(
          () -> {
            boolean isThrowing = fence.isMarked(Fence.THROWS);
            source.add("dev.proviso.examples.docs.SampleRunner.begin(" + place + ");");
            if (isThrowing) {
              source.add("try {");
            }
            source.add(fence, pieces.statements(), fence.lines().size());
            if (isThrowing) {
              source.add("dev.proviso.examples.docs.SampleRunner.threw(null);");
              source.add("} catch (Throwable thrown) {");
              source.add("dev.proviso.examples.docs.SampleRunner.threw(thrown);");
              source.add("}");
            }
          });
    }
    if (first < 0) {
      return;
    }
    source.add("static void run() throws Exception {");
    statements.forEach(Runnable::run);
    source.add("}");
    source.add("}");
    sources.add(source);
    runs.add("samples " + first + " " + source.type());
    if (hasTest) {
      runs.add("test " + source.type());
    }
  }

  private static void heading(
      SampleSource source, Page page, List<String> imports, List<SampleSource> files) {
    source.add("package " + page.packageName() + ";");
    imports.stream().filter(line -> !line.isBlank()).distinct().forEach(source::add);
    for (SampleSource file : files) {
      source.add("import static " + file.type() + ".*;");
    }
  }

  /** A sample that must not compile is a class of its own, which sees the samples around it. */
  private void refuse(
      Page page, String scope, Sample sample, List<String> imports, List<SampleSource> files) {
    String simple = "Refused" + refused.size();
    SampleSource source = new SampleSource(page.name(), page.packageName() + "." + simple);
    heading(source, page, imports, files);
    source.add("import static " + scope + ".*;");
    source.add("class " + simple + " {");
    Fence fence = sample.code();
    boolean isDeclaration = fence.lines().get(0).startsWith("static ");
    source.add(isDeclaration ? "" : "void run() throws Exception {");
    source.add(fence, 0, fence.lines().size());
    source.add(isDeclaration ? "" : "}");
    source.add("}");
    refused.put(source.type(), sample);
    refusedSources.add(source);
  }

  private List<String> options(String target) {
    return List.of(
        "-proc:none",
        "-parameters",
        "-Xlint:all",
        "-Xmaxerrs",
        "1000",
        "-Xmaxwarns",
        "1000",
        "-XDshould-stop.ifError=FLOW",
        "-d",
        folder.resolve(target).toString(),
        "-classpath",
        classPath());
  }

  private String classPath() {
    return folder.resolve("classes") + File.pathSeparator + System.getProperty("java.class.path");
  }

  private static List<TextSource> files(List<SampleSource> units) {
    return units.stream().map(SampleSource::file).toList();
  }

  private boolean compile() {
    DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
    COMPILER.getTask(null, null, found, options("classes"), null, files(sources)).call();
    Map<String, SampleSource> byName = byName(sources);
    for (Diagnostic<? extends JavaFileObject> diagnostic : found.getDiagnostics()) {
      String text = diagnostic.getMessage(Locale.ENGLISH);
      SampleSource source =
          diagnostic.getSource() == null ? null : byName.get(diagnostic.getSource().getName());
      problems.add(
          source == null
              ? new Problem("javac", 0, text)
              : source.problem(diagnostic.getLineNumber(), text));
    }
    return problems.isEmpty();
  }

  private static Map<String, SampleSource> byName(List<SampleSource> sources) {
    Map<String, SampleSource> byName = new LinkedHashMap<>();
    for (SampleSource source : sources) {
      byName.put(source.file().getName(), source);
    }
    return byName;
  }

  private void compileWhatIsRefused() {
    if (refusedSources.isEmpty()) {
      return;
    }
    // Without a collector the compiler prints what people see: names without their packages.
    StringWriter console = new StringWriter();
    List<String> options = new ArrayList<>(options("results"));
    options.remove("-Xlint:all");
    JavaCompiler.CompilationTask task =
        COMPILER.getTask(console, null, null, options, null, files(refusedSources));
    task.setLocale(Locale.ENGLISH);
    task.call();
    Map<String, String> messages = new LinkedHashMap<>();
    ERROR
        .matcher(console.toString())
        .results()
        .forEach(found -> messages.putIfAbsent(found.group(1), found.group(2)));
    for (SampleSource source : refusedSources) {
      Sample sample = refused.getOrDefault(source.type(), samples.get(0));
      String message = messages.get(source.file().getName());
      if (message == null) {
        problems.add(sample.problem("it compiles, though it is marked as code that does not"));
      } else if (!sample.outputs().isEmpty() && !message.equals(sample.expected())) {
        differs(sample, message);
      }
    }
  }

  private void differs(Sample sample, String actual) {
    Fence output = sample.outputs().get(0);
    problems.add(
        new Problem(
            sample.page().name(),
            output.line(),
            "the page says\n" + sample.expected() + "\nand the sample prints\n" + actual));
    actuals.add(new Actual(sample.page(), output, actual));
  }

  private void run() throws IOException {
    Path results = folder.resolve("results");
    Path list = Files.write(folder.resolve("runs"), runs);
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-ea",
                "-cp",
                classPath(),
                SampleRunner.class.getName(),
                results.toString(),
                list.toString())
            .redirectErrorStream(true)
            .start();
    String console = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    Path failedTests = results.resolve("tests.err");
    if (!Files.exists(failedTests)) {
      problems.add(new Problem("the program that runs the samples", 0, console));
      return;
    }
    Files.readAllLines(failedTests).forEach(line -> problems.add(new Problem("tests", 0, line)));
    Map<String, SampleSource> byType =
        sources.stream().collect(Collectors.toMap(SampleSource::type, source -> source));
    for (Map.Entry<Integer, Sample> entry : samples.entrySet()) {
      Path error = results.resolve(entry.getKey() + ".err");
      Path output = results.resolve(entry.getKey() + ".out");
      Sample sample = entry.getValue();
      if (Files.exists(error)) {
        String[] thrown = Files.readString(error).split("\n", 2);
        String[] at = thrown[0].split(":", 2);
        SampleSource source = byType.get(at[0].replaceAll("\\$.*", ""));
        problems.add(
            source == null
                ? sample.problem(thrown[1])
                : source.problem(Long.parseLong(at[1]), thrown[1]));
        continue;
      }
      String printed = Files.exists(output) ? Files.readString(output).replace("\r\n", "\n") : "";
      if (!sample.outputs().isEmpty()) {
        if (!printed.stripTrailing().equals(sample.expected())) {
          differs(sample, printed.stripTrailing());
        }
      } else if (!printed.isBlank()) {
        problems.add(sample.problem("it prints what the page does not show:\n" + printed));
      }
    }
  }
}
