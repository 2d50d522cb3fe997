package dev.proviso.testkit.cases;

import dev.proviso.style.ValueStyle;
import io.vavr.collection.Seq;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/** A case of a table in which a policy decides otherwise than the table says. */
@Value.Immutable
@ValueStyle
public abstract sealed class Deviation permits ImmutableDeviation {

  Deviation() {}

  /**
   * The name of the case.
   *
   * @return the text of its first cell
   */
  public abstract String name();

  /**
   * Where the case stands.
   *
   * @return file and line
   */
  public abstract String place();

  /**
   * What differs.
   *
   * @return clauses without a full stop
   */
  public abstract Seq<String> points();

  /**
   * Why the policy decides as it does.
   *
   * @return the explanation of the decision
   */
  public abstract String explanation();

  /**
   * The deviation as a text.
   *
   * @return place, name, what differs, and the explanation
   */
  public String text() {
    String indented =
        explanation()
            .lines()
            .map(line -> (line.isEmpty() ? "" : "    " + line) + "\n")
            .collect(Collectors.joining());
    return place()
        + ": "
        + name()
        + "\n"
        + points().map(point -> "- " + point + "\n").mkString()
        + indented;
  }

  /** Returns {@link #text()}. */
  @Override
  public final String toString() {
    return text();
  }
}
