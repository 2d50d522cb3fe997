package dev.proviso.testkit.cases;

import io.vavr.collection.Seq;
import java.util.stream.Collectors;

/**
 * A case of a table in which a policy decides otherwise than the table says.
 *
 * @param name the name of the case
 * @param place the file and line of the case
 * @param points what differs, each as a clause without a full stop
 * @param explanation the explanation of the decision
 */
public record Deviation(String name, String place, Seq<String> points, String explanation) {

  /**
   * The deviation as a text.
   *
   * @return place, name, what differs, and the explanation
   */
  public String text() {
    String indented =
        explanation
            .lines()
            .map(line -> (line.isEmpty() ? "" : "    " + line) + "\n")
            .collect(Collectors.joining());
    return place
        + ": "
        + name
        + "\n"
        + points.map(point -> "- " + point + "\n").mkString()
        + indented;
  }

  /** Returns {@link #text()}. */
  @Override
  public String toString() {
    return text();
  }
}
