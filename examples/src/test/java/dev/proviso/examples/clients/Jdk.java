package dev.proviso.examples.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/** A JDK that is installed on this machine, and its tools as processes. */
record Jdk(Path home, int feature) {

  /** The release that the library is compiled for. */
  private static final int OLDEST = 17;

  /** The JDK that runs this test. */
  static Jdk running() {
    return new Jdk(Path.of(System.getProperty("java.home")), Runtime.version().feature());
  }

  /**
   * The newest JDK found: the one that {@code -Dproviso.newest.jdk} names, or one named by an
   * environment variable such as {@code JAVA_HOME_25}, or one beside the JDK that runs this test.
   * The test that asks is skipped if none is newer than that. On the oldest JDK, with {@code
   * -Dproviso.newest.jdk.required=true}, it fails.
   */
  static Jdk newest() {
    String named = System.getProperty("proviso.newest.jdk");
    if (named != null) {
      return at(Path.of(named))
          .findFirst()
          .orElseGet(() -> fail("there is no JDK at " + named + ", named by proviso.newest.jdk"));
    }
    return candidates()
        .flatMap(Jdk::at)
        .filter(jdk -> jdk.feature() > Runtime.version().feature())
        .max(Comparator.comparingInt(Jdk::feature))
        .orElseGet(Jdk::noneNewer);
  }

  private static Jdk noneNewer() {
    String reason =
        "no JDK newer than "
            + Runtime.version().feature()
            + " is installed; name one by -Dproviso.newest.jdk=<its home>";
    boolean isRequired =
        Boolean.getBoolean("proviso.newest.jdk.required") && running().feature() == OLDEST;
    return isRequired ? fail(reason) : abort(reason);
  }

  private static Stream<Path> candidates() {
    List<Path> homes = new ArrayList<>();
    System.getenv()
        .forEach(
            (name, value) -> {
              if (name.matches("JAVA_HOME_\\d+.*")) {
                homes.add(Path.of(value));
              }
            });
    try {
      Path beside = running().home().toRealPath().getParent();
      if (beside != null) {
        try (Stream<Path> siblings = Files.list(beside)) {
          siblings.forEach(homes::add);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return homes.stream();
  }

  private static Stream<Jdk> at(Path home) {
    Path release = home.resolve("release");
    if (!Files.isRegularFile(release)
        || !Files.isExecutable(home.resolve("bin").resolve("javac"))) {
      return Stream.empty();
    }
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(release)) {
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String version = properties.getProperty("JAVA_VERSION", "").replace("\"", "");
    return version.isEmpty()
        ? Stream.empty()
        : Stream.of(new Jdk(home, Runtime.Version.parse(version).feature()));
  }

  /** Compiles with every warning on, and asserts that there is none. */
  void compile(List<String> arguments) {
    List<String> command =
        new ArrayList<>(List.of("-J-XX:TieredStopAtLevel=1", "-Xlint:all", "-Werror"));
    command.addAll(arguments);
    assertThat(run("javac", command)).as("javac %d", feature).isEmpty();
  }

  /** Runs a program to its end, and returns what it prints. */
  String run(List<String> arguments) {
    List<String> command = new ArrayList<>(List.of("-XX:TieredStopAtLevel=1"));
    command.addAll(arguments);
    return run("java", command);
  }

  private String run(String tool, List<String> arguments) {
    List<String> command = new ArrayList<>(List.of(home.resolve("bin").resolve(tool).toString()));
    command.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().remove("JAVA_TOOL_OPTIONS"); // which the tools would print
    try {
      Process process = builder.start();
      String output =
          new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
      int exit = process.waitFor();
      assertThat(exit).as("%s of JDK %d:%n%s", tool, feature, output).isZero();
      return output.replace(System.lineSeparator(), "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
