package dev.proviso.compiled;

import dev.proviso.check.FatalErrors;
import dev.proviso.condition.Judgment;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A program that is made when it is first asked, and made faster when it has been asked often: who
 * asks a few times does not wait for code that would pay only later.
 */
final class TieredProgram {

  /** So often something is asked before it is worth code of its own. */
  static final int TIER_UP_CALLS = 256;

  private final Supplier<Program> first;
  private final ExecutionTier tier;

  private @Nullable Program young;
  private volatile @Nullable Program grown;
  private int left;

  TieredProgram(Supplier<Program> first, ExecutionTier tier) {
    this.first = first;
    this.tier = tier;
    this.left = tier == ExecutionTier.ADAPTIVE ? TIER_UP_CALLS : 0;
  }

  Object run(Object subject, @Nullable LocalDate date, Seq<Judgment> judgments) {
    @Nullable Program program = grown;
    // Two calls, so that the machine, which looks at what is called where, sees one kind in each.
    return program == null
        ? early().run(subject, date, judgments)
        : program.run(subject, date, judgments);
  }

  private synchronized Program early() {
    if (young == null) {
      young = first.get();
    }
    if (--left >= 0) {
      return young;
    }
    Program now = tier.isFaster() ? faster(young) : young;
    grown = now;
    return now;
  }

  private static Program faster(Program young) {
    try {
      return young.faster();
    } catch (Throwable failed) {
      // The slower program has the same outcomes, so that it can always replace the faster one.
      FatalErrors.throwIfFatal(failed);
      return young;
    }
  }

  /** Whether it has become a method of its own. */
  boolean isWritten() {
    @Nullable Program program = grown;
    Program now = program == null ? early() : program;
    return !(now instanceof Automaton || now instanceof TracingProgram<?>);
  }
}
