package dev.proviso.testkit.coverage;

import dev.proviso.condition.Truth;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import java.util.Locale;

/** A report as JSON. */
final class CoverageJson {

  private CoverageJson() {}

  static String of(CoverageReport report) {
    return "{\"policy\":"
        + text(report.policy())
        + ",\"decisions\":"
        + report.decisions()
        + ",\"applied\":"
        + share(report.applied())
        + ",\"seenBothWays\":"
        + share(report.seenBothWays())
        + ",\"mcdc\":"
        + share(report.mcdc())
        + ",\"nodes\":"
        + report.nodes().map(CoverageJson::node).mkString("[", ",", "]")
        + "}";
  }

  private static String share(Ratio share) {
    return "{\"covered\":"
        + share.covered()
        + ",\"of\":"
        + share.total()
        + ",\"percent\":"
        + share.percent()
        + "}";
  }

  private static String node(NodeCoverage node) {
    return "{\"kind\":"
        + text(node.place().kind().toString())
        + ",\"path\":"
        + texts(node.place().path())
        + ",\"seen\":"
        + truths(node.seen())
        + ",\"deciding\":"
        + truths(node.deciding())
        + "}";
  }

  private static String truths(Set<Truth> truths) {
    return texts(truths.toArray().map(truth -> truth.name().toLowerCase(Locale.ROOT)));
  }

  private static String texts(Seq<String> values) {
    return values.map(CoverageJson::text).mkString("[", ",", "]");
  }

  private static String text(String value) {
    StringBuilder json = new StringBuilder("\"");
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      switch (c) {
        case '"' -> json.append("\\\"");
        case '\\' -> json.append("\\\\");
        default -> {
          // UTF-8 cannot encode half of a surrogate pair; an escape can.
          if (c < 0x20 || Character.isSurrogate(c)) {
            json.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
          } else {
            json.append(c);
          }
        }
      }
    }
    return json.append('"').toString();
  }
}
