package dev.proviso.benchmarks.start;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** A whole program, from the start of the machine that it runs on to its end. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3)
@Measurement(iterations = 30)
@Fork(1)
public class Starts {

  /** How the program is started. */
  public enum Machine {
    /** As it comes. */
    PLAIN,
    /** Without looking whether classes are sound, to see what that takes. */
    UNVERIFIED,
    /** With the first of its two compilers only. */
    QUICK,
    /** With an archive of the classes that an earlier run has loaded. */
    ARCHIVE
  }

  @Param Machine machine = Machine.PLAIN;

  @Param FirstDecision.Goal goal = FirstDecision.Goal.NOTHING;

  private @Nullable Path folder;
  private List<String> command = List.of();

  /** What a user would have on the class path, and no peer. */
  @Setup
  public void pack() throws IOException, InterruptedException, URISyntaxException {
    Path made = Files.createTempDirectory("starts");
    folder = made;
    Path jar = made.resolve("program.jar");
    copy(Path.of(Starts.class.getProtectionDomain().getCodeSource().getLocation().toURI()), jar);
    Path archive = made.resolve("classes.jsa");
    if (machine == Machine.ARCHIVE) {
      command = command(jar, "-XX:ArchiveClassesAtExit=" + archive);
      run();
    }
    command =
        switch (machine) {
          case PLAIN -> command(jar);
          case UNVERIFIED ->
              command(jar, "-XX:+UnlockDiagnosticVMOptions", "-XX:-BytecodeVerificationRemote");
          case QUICK -> command(jar, "-XX:TieredStopAtLevel=1");
          case ARCHIVE -> command(jar, "-XX:SharedArchiveFile=" + archive);
        };
  }

  private List<String> command(Path jar, String... options) {
    List<String> all = new ArrayList<>();
    all.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    all.addAll(Arrays.asList(options));
    all.addAll(List.of("-cp", jar.toString(), FirstDecision.class.getName(), goal.name()));
    return all;
  }

  private static void copy(Path from, Path to) throws IOException {
    try (JarFile all = new JarFile(from.toFile());
        JarOutputStream some = new JarOutputStream(Files.newOutputStream(to))) {
      Enumeration<JarEntry> entries = all.entries();
      while (entries.hasMoreElements()) {
        String name = entries.nextElement().getName();
        boolean peer = name.startsWith("dev/proviso/benchmarks/analysis/");
        boolean service = name.startsWith("META-INF/services/dev.proviso.");
        if ((service || name.startsWith("dev/proviso/") || name.startsWith("io/vavr/")) && !peer) {
          some.putNextEntry(new JarEntry(name));
          try (InputStream bytes = all.getInputStream(all.getEntry(name))) {
            bytes.transferTo(some);
          }
        }
      }
    }
  }

  @Benchmark
  public int run() throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    int status = process.waitFor();
    if (status != 0) {
      throw new IllegalStateException(command + " ended with " + status);
    }
    return status;
  }

  @TearDown
  public void clear() throws IOException {
    try (var files = Files.list(Objects.requireNonNull(folder))) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(Objects.requireNonNull(folder));
  }
}
