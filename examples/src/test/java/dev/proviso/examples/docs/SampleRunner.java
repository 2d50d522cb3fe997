package dev.proviso.examples.docs;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.ClassSelector;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/**
 * The program that runs the compiled samples, in a Java machine of its own. What a sample prints
 * goes to a file with its number, {@code 7.out}; an exception that it did not announce, to {@code
 * 7.err}; failed tests, to {@code tests.err}.
 */
public final class SampleRunner {

  /** The file with a line for each test that failed. */
  static final String FAILED_TESTS = "tests.err";

  private static Path results = Path.of(".");
  private static ByteArrayOutputStream printed = new ByteArrayOutputStream();
  private static int current = -1;

  private SampleRunner() {}

  /**
   * Runs everything.
   *
   * @param arguments the folder for the results, and the file that lists what is run: a line {@code
   *     samples <class>}, {@code main <number> <class>} or {@code test <class>} each
   */
  public static void main(String[] arguments) throws IOException {
    results = Path.of(arguments[0]);
    List<ClassSelector> tests = new ArrayList<>();
    PrintStream console = System.out;
    for (String line : Files.readAllLines(Path.of(arguments[1]))) {
      String[] words = line.split(" ", -1);
      switch (words[0]) {
        case "samples" -> {
          current = Integer.parseInt(words[1]);
          run(words[2], "run");
        }
        case "main" -> {
          begin(Integer.parseInt(words[1]));
          run(words[2], "main", (Object) new String[0]);
        }
        default -> tests.add(selectClass(words[1]));
      }
    }
    System.setOut(new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8));
    Files.write(results.resolve(FAILED_TESTS), failures(tests));
    System.setOut(console);
  }

  /** Begins the sample of this number; called by the samples. */
  public static void begin(int number) {
    end();
    current = number;
    printed = new ByteArrayOutputStream();
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
  }

  /** Says what a sample threw which was to throw; called by the samples. */
  public static void threw(@Nullable Throwable thrown) {
    System.out.println(
        thrown == null
            ? "nothing is thrown"
            : thrown.getClass().getSimpleName() + ": " + thrown.getMessage());
  }

  private static void end() {
    write(current + ".out", printed.toByteArray());
    printed = new ByteArrayOutputStream();
    current = -1;
  }

  private static void run(String type, String name, Object... arguments) {
    try {
      Method method =
          arguments.length == 0
              ? Class.forName(type).getDeclaredMethod(name)
              : Class.forName(type).getDeclaredMethod(name, String[].class);
      method.setAccessible(true);
      method.invoke(null, arguments);
    } catch (InvocationTargetException e) {
      fail(e.getCause() == null ? e : e.getCause());
    } catch (ReflectiveOperationException | LinkageError e) {
      fail(e);
    }
    end();
  }

  private static void fail(Throwable thrown) {
    Throwable cause =
        thrown instanceof ExceptionInInitializerError && thrown.getCause() != null
            ? thrown.getCause()
            : thrown;
    StackTraceElement[] trace = cause.getStackTrace();
    String at =
        Stream.of(trace)
            .filter(element -> element.getClassName().startsWith("guide."))
            .findFirst()
            .map(element -> element.getClassName() + ":" + element.getLineNumber())
            .orElse("");
    write(current + ".err", (at + "\n" + cause).getBytes(StandardCharsets.UTF_8));
  }

  private static void write(String file, byte[] content) {
    try {
      Files.write(results.resolve(file), content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Runs tests, each property with few examples, and returns a line for each failure. */
  private static List<String> failures(List<ClassSelector> tests) {
    List<String> failures = new ArrayList<>();
    if (!tests.isEmpty()) {
      LauncherFactory.create()
          .execute(
              LauncherDiscoveryRequestBuilder.request()
                  .selectors(tests)
                  .configurationParameter("jqwik.tries.default", "5")
                  .configurationParameter("jqwik.database", "")
                  .build(),
              new Failures(tests, failures));
    }
    return failures;
  }

  private static final class Failures implements TestExecutionListener {

    private final List<ClassSelector> tests;
    private final List<String> failures;
    private int passed;

    Failures(List<ClassSelector> tests, List<String> failures) {
      this.tests = tests;
      this.failures = failures;
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
      result
          .getThrowable()
          .ifPresent(
              thrown ->
                  failures.add(test.getUniqueId() + " " + thrown.toString().replace("\n", " ")));
      passed += test.isTest() && result.getThrowable().isEmpty() ? 1 : 0;
    }

    @Override
    public void testPlanExecutionFinished(TestPlan plan) {
      if (passed == 0 && failures.isEmpty()) {
        failures.add("no test was found in " + tests);
      }
    }
  }
}
