package dev.proviso.benchmarks.analysis;

import java.util.Set;
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

/** The gaps and overlaps of a decision table. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 10, time = 2)
@Fork(
    value = 3,
    jvmArgsAppend = {"-Xmx4g", "-Xss16m"})
public class TableAnalysis {

  @Param({"PROVISO", "DMN", "DMN_READ"})
  String engine = "";

  @Param({"SOUND", "FAULTY", "SCATTERED"})
  String layout = "";

  @Param("100")
  String rows = "";

  private TableEngine.Question question = () -> new TableReport(false, Set.of());

  @Setup
  public void draw() {
    question =
        TableEngine.valueOf(engine)
            .ask(DecisionTable.of(DecisionTable.Layout.valueOf(layout), Integer.parseInt(rows)));
  }

  @Benchmark
  public Object analyze() {
    return question.answer();
  }
}
