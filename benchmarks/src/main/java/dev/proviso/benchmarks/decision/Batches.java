package dev.proviso.benchmarks.decision;

import dev.proviso.batch.Batch;
import dev.proviso.policy.Policy;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One row of ten million under ten rules, by one core or by all. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(Batches.ROWS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 10, time = 2)
@Fork(
    value = 3,
    jvmArgsAppend = {"-Xms2g", "-Xmx2g"})
public class Batches {

  static final int ROWS = 10_000_000;

  @Param("ONE")
  String cores = "";

  @Param("IF_ELSE")
  String engine = "";

  private final Policy<Request> policy = TenRules.ofKnown();
  private @Nullable RequestColumns columns;
  private @Nullable Batch<Request> batch;
  private boolean isByHand;
  private boolean isParallel;

  @Setup
  public void draw() {
    RequestColumns drawn = RequestColumns.draw(ROWS);
    isByHand = engine.equals(Engine.IF_ELSE.name());
    isParallel = cores.equals("ALL");
    batch = isParallel ? drawn.batch().parallel() : drawn.batch();
    columns = drawn;
  }

  @Benchmark
  public Object decide() {
    return isByHand
        ? Objects.requireNonNull(columns).byHand(isParallel)
        : policy.outcomes(Objects.requireNonNull(batch));
  }
}
