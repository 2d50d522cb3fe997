package dev.proviso.benchmarks.analysis;

import java.util.concurrent.TimeUnit;
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
import org.openjdk.jmh.annotations.Warmup;

/** Everything that an author asks of a policy before it is put in force, from the policy itself. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 10, time = 2)
@Fork(
    value = 3,
    jvmArgsAppend = {"-Xmx4g", "-Xss16m"})
public class FullReport {

  @Param("PROVISO")
  String engine = "";

  @Param("STRUCTURED")
  String shape = "";

  @Param("100")
  String rules = "";

  private Subject subject = Generator.subject(Shape.STRUCTURED, 10);

  @Setup
  public void draw() {
    subject = Generator.subject(Shape.valueOf(shape), Integer.parseInt(rules));
  }

  @Benchmark
  public Object report() {
    return Engine.valueOf(engine).report(subject);
  }
}
