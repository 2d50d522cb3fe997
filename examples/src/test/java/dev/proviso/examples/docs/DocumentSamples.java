package dev.proviso.examples.docs;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The Java samples of pages: all are compiled at once, then run in a Java machine of their own, and
 * what they print is compared with the pages.
 *
 * <p>A fence with a package or imports and a type is a whole file; its {@code main} is run. Every
 * other fence is imports, declarations, statements, or declarations that statements follow. Imports
 * count for the whole page; declarations and variables, for the rest of it. A fence {@code text}
 * after a fence {@code java} is exactly what that prints. Tests are run by JUnit.
 */
final class DocumentSamples {

  private static final Set<String> OTHER_LANGUAGES =
      Set.of("console", "xml", "csv", "cedar", "rego");

  private final Path classes;
  private final Path results;
  private final SampleProgram program = new SampleProgram();
  private final List<Problem> problems = new ArrayList<>();
  private final List<Actual> actuals = new ArrayList<>();

  /** What a sample prints where its page says something else. */
  record Actual(Page page, Fence output, String text) {}

  private DocumentSamples(Path folder) throws IOException {
    this.classes = Files.createDirectories(folder.resolve("classes"));
    this.results = Files.createDirectories(folder.resolve("results"));
  }

  /**
   * Compiles and runs what the pages show.
   *
   * @param folder an empty folder, where classes and results go
   */
  static DocumentSamples check(List<Page> pages, Path folder) throws IOException {
    DocumentSamples samples = new DocumentSamples(folder);
    for (Page page : pages) {
      samples.read(page);
    }
    if (samples.problems.isEmpty()) {
      samples.problems.addAll(
          SampleCompiler.compile(samples.program.sources(), samples.classes, samples.classPath()));
    }
    if (samples.problems.isEmpty()) {
      Process process = samples.start();
      samples.refuse(); // meanwhile
      samples.compare(process);
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
    return program.samples().size();
  }

  private String classPath() {
    return classes + File.pathSeparator + System.getProperty("java.class.path");
  }

  private void read(Page page) throws IOException {
    for (Fence fence : page.fences()) {
      checkLanguage(page, fence);
      checkMarks(page, fence);
      writeFile(page, fence);
    }
    List<Sample> samples = Sample.of(page, problems);
    for (Sample sample : samples) {
      if (!sample.pieces().fault().isEmpty()) {
        problems.add(sample.problem(sample.pieces().fault()));
      } else if (sample.pieces().hiddenTest()) {
        problems.add(sample.problem("a test within a class is not run: give the file its imports"));
      }
    }
    PageSources.add(page, samples, program);
  }

  /** A fence without a language could hide output that nobody compares. */
  private void checkLanguage(Page page, Fence fence) {
    if (!fence.isJava() && !fence.isOutput() && !OTHER_LANGUAGES.contains(fence.language())) {
      problems.add(
          new Problem(
              page.name(),
              fence.line(),
              "a fence is java, text (what the java before it prints) or one of "
                  + OTHER_LANGUAGES.stream().sorted().toList()
                  + ", and not \""
                  + fence.language()
                  + "\""));
    }
  }

  private void checkMarks(Page page, Fence fence) {
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

  /** Puts a file that samples read beside their classes. */
  private void writeFile(Page page, Fence fence) throws IOException {
    for (String mark : fence.marks()) {
      if (mark.startsWith(Fence.FILE)) {
        Path folder = classes.resolve(page.packageName().replace('.', '/'));
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(mark.substring(Fence.FILE.length())), fence.text() + "\n");
      }
    }
  }

  /** Samples that are to be refused by the compiler. */
  private void refuse() {
    if (program.refused().isEmpty()) {
      return;
    }
    Map<SampleSource, String> messages =
        SampleCompiler.messages(program.refused().keySet(), results, classPath());
    program
        .refused()
        .forEach(
            (source, sample) -> {
              String message = messages.get(source);
              if (message == null) {
                problems.add(
                    sample.problem("it compiles, though it is marked as code that does not"));
              } else {
                compare(sample, message);
              }
            });
  }

  /** A Java machine of its own, so that no sample meets the output of another test. */
  private Process start() throws IOException {
    Path list = Files.write(results.resolve("runs"), program.runs());
    return new ProcessBuilder(
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
  }

  /** Compares what was printed with the pages. */
  private void compare(Process process) throws IOException {
    String console = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    Path failedTests = results.resolve(SampleRunner.FAILED_TESTS);
    if (!Files.exists(failedTests)) {
      problems.add(new Problem("the program of all samples", 0, console));
      return;
    }
    Files.readAllLines(failedTests).forEach(line -> problems.add(new Problem("tests", 0, line)));
    Map<String, SampleSource> byType =
        program.sources().stream()
            .collect(Collectors.toMap(SampleSource::type, Function.identity()));
    for (int number = 0; number < size(); number++) {
      Sample sample = program.samples().get(number);
      Path error = results.resolve(number + ".err");
      Path output = results.resolve(number + ".out");
      if (Files.exists(error)) {
        problems.add(thrown(sample, Files.readString(error), byType));
      } else {
        String printed = Files.exists(output) ? Files.readString(output) : "";
        compare(sample, printed.replace("\r\n", "\n").stripTrailing());
      }
    }
  }

  /** An exception, at its line of the page: the first line of the report is a class and a line. */
  private static Problem thrown(Sample sample, String report, Map<String, SampleSource> byType) {
    String[] parts = report.split("\n", 2);
    String[] place = parts[0].split(":", 2);
    SampleSource source = byType.get(place[0].replaceAll("\\$.*", ""));
    return source == null
        ? sample.problem(parts[1])
        : source.problem(Long.parseLong(place[1]), parts[1]);
  }

  private void compare(Sample sample, String actual) {
    if (sample.hasOutput() && !actual.equals(sample.expected())) {
      Fence output = sample.outputs().get(0);
      problems.add(
          new Problem(
              sample.page().name(),
              output.line(),
              "the page says\n" + sample.expected() + "\nand the sample prints\n" + actual));
      actuals.add(new Actual(sample.page(), output, actual));
    } else if (!sample.hasOutput() && !sample.mustNotCompile() && !actual.isBlank()) {
      problems.add(sample.problem("it prints what the page does not show:\n" + actual));
    }
  }
}
