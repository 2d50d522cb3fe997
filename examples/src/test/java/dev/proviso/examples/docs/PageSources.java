package dev.proviso.examples.docs;

import dev.proviso.examples.docs.SampleParser.Pieces;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Makes source files of the samples of one page: a file for each sample that is a whole file, and a
 * class for each group of samples that see one another.
 */
final class PageSources {

  private static final String RUNNER = SampleRunner.class.getName();

  private final Page page;
  private final SampleProgram program;
  private final List<String> imports;
  private final List<SampleSource> files = new ArrayList<>();

  private PageSources(Page page, List<Sample> samples, SampleProgram program) {
    this.page = page;
    this.program = program;
    this.imports =
        Stream.concat(
                page.fences().stream()
                    .flatMap(fence -> fence.marks().stream())
                    .filter(mark -> mark.startsWith(Fence.IMPORT)),
                samples.stream()
                    .flatMap(
                        sample -> sample.code().lines().stream().limit(sample.pieces().imports()))
                    .filter(line -> line.startsWith(Fence.IMPORT)))
            .distinct()
            .toList();
  }

  static void add(Page page, List<Sample> samples, SampleProgram program) {
    PageSources sources = new PageSources(page, samples, program);
    samples.stream().filter(sample -> sample.pieces().isFile()).forEach(sources::addFile);
    List<List<Sample>> scopes = new ArrayList<>();
    for (Sample sample : samples) {
      if (scopes.isEmpty() || sample.code().isMarked(Fence.NEW_SCOPE)) {
        scopes.add(new ArrayList<>());
      }
      scopes.get(scopes.size() - 1).add(sample);
    }
    for (int i = 0; i < scopes.size(); i++) {
      sources.addScope("Samples" + (i + 1), scopes.get(i));
    }
  }

  /** A sample that is a whole file; without a package, it stands in that of the page. */
  private void addFile(Sample sample) {
    Fence code = sample.code();
    String declared =
        code.lines().stream()
            .filter(line -> line.startsWith("package "))
            .map(line -> line.replaceAll("package |;.*", ""))
            .findFirst()
            .orElse("");
    String name =
        code.lines().stream()
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
    source.add(code, 0, code.lines().size());
    program.add(source);
    files.add(source);
    int number = program.number(sample);
    if (code.text().contains("static void main(")) {
      program.runMain(number, source);
    }
    if (hasTest(code)) {
      program.runTests(source);
    }
  }

  /** A test, or a class that inherits the properties of the test kit. */
  private static boolean hasTest(Fence code) {
    return Stream.of("@Test", "@Property", " implements PolicyProperties<")
        .anyMatch(code.text()::contains);
  }

  /** A class of samples that see one another: first their members, then one method. */
  private void addScope(String name, List<Sample> scope) {
    SampleSource source = open(name);
    scope.stream()
        .filter(Sample::mustNotCompile)
        .forEach(sample -> addRefused(sample, source.type()));
    List<Sample> run =
        scope.stream()
            .filter(sample -> !sample.mustNotCompile() && !sample.pieces().isFile())
            .toList();
    if (run.isEmpty()) {
      return;
    }
    for (Sample sample : run) {
      source.add(sample.code(), sample.pieces().imports(), sample.pieces().statements());
    }
    source.add("static void run() throws Exception {");
    List<Integer> numbers = run.stream().map(program::number).toList();
    for (int i = 0; i < run.size(); i++) {
      addStatements(source, numbers.get(i), run.get(i));
    }
    source.add("}");
    source.add("}");
    program.add(source);
    program.runSamples(numbers.get(0), source);
    if (run.stream().anyMatch(sample -> hasTest(sample.code()))) {
      program.runTests(source);
    }
  }

  /** Variables of one sample are seen by the next, so that only an exception needs a block. */
  private static void addStatements(SampleSource source, int number, Sample sample) {
    Fence code = sample.code();
    Pieces pieces = sample.pieces();
    source.add(RUNNER + ".begin(" + number + ");");
    boolean isThrowing = code.isMarked(Fence.THROWS);
    if (isThrowing) {
      source.add("try {");
    }
    source.add(code, pieces.statements(), code.lines().size());
    if (isThrowing) {
      source.add(RUNNER + ".threw(null);");
      source.add("} catch (Throwable thrown) {");
      source.add(RUNNER + ".threw(thrown);");
      source.add("}");
    }
  }

  /** A sample that must not compile is a class of its own, which sees the samples around it. */
  private void addRefused(Sample sample, String scope) {
    SampleSource source = open("Refused" + program.nextRefused(), scope);
    Fence code = sample.code();
    boolean isMember = code.lines().get(0).startsWith("static ");
    source.add(isMember ? "" : "void run() throws Exception {");
    source.add(code, 0, code.lines().size());
    source.add(isMember ? "" : "}");
    source.add("}");
    program.addRefused(source, sample);
  }

  private SampleSource open(String name, String... seen) {
    SampleSource source = new SampleSource(page.name(), page.packageName() + "." + name);
    source.add("package " + page.packageName() + ";");
    imports.forEach(source::add);
    Stream.concat(files.stream().map(SampleSource::type), Stream.of(seen))
        .forEach(type -> source.add("import static " + type + ".*;"));
    source.add("class " + name + " {");
    return source;
  }
}
