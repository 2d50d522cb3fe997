package dev.proviso.benchmarks.decision;

import dev.proviso.policy.Policy;
import dev.proviso.rule.Outcome;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
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
import org.openjdk.jmh.annotations.Warmup;

/** The first outcome of a policy that has decided but is not yet compiled, in a new machine. */
@org.openjdk.jmh.annotations.State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(10)
public class Compiling {

  @Param({"10", "100", "1000", "5000"})
  int rules;

  /** How many policies the machine has compiled before. */
  @Param({"0", "2"})
  int before;

  private @Nullable Policy<Request> policy;
  private @Nullable Request request;

  /** The policy of ten rules is that of all other benchmarks. */
  @Setup
  public void make() {
    List<Cell> cells = Cell.draw(rules);
    Request first = Requests.anyIn(cells, 1).get(0);
    for (int i = 0; i < before; i++) {
      made(cells).outcome(first);
    }
    Policy<Request> last = made(cells);
    last.decide(first);
    policy = last;
    request = first;
  }

  private Policy<Request> made(List<Cell> cells) {
    return rules == 10 ? TenRules.ofKnown() : ManyPolicy.of(cells);
  }

  @Benchmark
  public Outcome compile() {
    return Objects.requireNonNull(policy).outcome(Objects.requireNonNull(request));
  }
}
