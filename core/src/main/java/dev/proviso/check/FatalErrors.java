package dev.proviso.check;

/**
 * Distinguishes what an author's code throws from what nobody can answer for.
 *
 * <p>Code of an author may throw anything: a failed assertion and a class that is missing are
 * errors, not exceptions, and say no more than that this code gives no result. A machine that is
 * out of memory or broken cannot be trusted to decide anything.
 */
public final class FatalErrors {

  private FatalErrors() {}

  /**
   * Whether what was thrown says that the machine is broken.
   *
   * @return true for a {@link VirtualMachineError}, but not for a stack that is too short
   */
  public static boolean isFatal(Throwable problem) {
    return problem instanceof VirtualMachineError && !(problem instanceof StackOverflowError);
  }

  /** Throws again what says that the machine is broken, and returns for all else. */
  public static void throwIfFatal(Throwable problem) {
    if (problem instanceof VirtualMachineError fatal && isFatal(problem)) {
      throw fatal;
    }
  }
}
