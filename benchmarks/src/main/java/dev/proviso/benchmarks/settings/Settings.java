package dev.proviso.benchmarks.settings;

import java.util.Collection;
import java.util.stream.Stream;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.util.Optional;

/** What the command line of JMH leaves to be said. */
public final class Settings {

  private Settings() {}

  /**
   * The values of a parameter.
   *
   * @param options those of the command line
   * @param all the values if none was asked for
   * @return those that were asked for, or all
   */
  public static Collection<String> asked(
      CommandLineOptions options, String parameter, Stream<String> all) {
    Optional<Collection<String>> asked = options.getParameter(parameter);
    return asked.hasValue() ? asked.get() : all.toList();
  }
}
