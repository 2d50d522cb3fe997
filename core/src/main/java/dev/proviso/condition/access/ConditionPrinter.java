package dev.proviso.condition.access;

import dev.proviso.check.FatalErrors;
import dev.proviso.condition.Condition;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/**
 * Prints conditions for debuggers, shells and the messages of assertions. Conditions are data and
 * know only this; their wording stands above them and is found as a service of the module or class
 * path.
 */
public interface ConditionPrinter {

  /**
   * A condition in words.
   *
   * @return one short line
   */
  String print(Condition<?> condition);

  /**
   * A condition in the words of the installed printer. Never throws: a debugger shows what is
   * there, also where the code of an author's value throws, or no printer is installed.
   *
   * @return one short line; the kind of the condition where it cannot be put into words
   */
  static String words(Condition<?> condition) {
    try {
      @Nullable ConditionPrinter printer = Installed.FIRST;
      if (printer != null) {
        return printer.print(condition);
      }
    } catch (Throwable broken) {
      FatalErrors.throwIfFatal(broken);
      // The kind of the condition is all that is certain.
    }
    return condition.getClass().getSimpleName().replace("Immutable", "") + " without words";
  }

  /** Found when a condition is first printed. */
  final class Installed {

    private static final @Nullable ConditionPrinter FIRST = first();

    private Installed() {}

    private static @Nullable ConditionPrinter first() {
      try {
        return ServiceLoader.load(ConditionPrinter.class, ConditionPrinter.class.getClassLoader())
            .findFirst()
            .orElse(null);
      } catch (ServiceConfigurationError broken) {
        return null;
      }
    }
  }
}
