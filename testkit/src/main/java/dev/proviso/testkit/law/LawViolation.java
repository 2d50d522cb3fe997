package dev.proviso.testkit.law;

import dev.proviso.analysis.FactValue;
import dev.proviso.law.Citation;
import dev.proviso.rule.Rule;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * That a law is broken: by which rule, for which facts, and how to see it again.
 *
 * @param law the law
 * @param about what breaks it, by which it can be excepted: the id of a rule or of an exception, a
 *     constant, an outcome, an entry, or the id of the policy
 * @param what what was found, a clause without a full stop
 * @param rule the rule at fault; none if it is no single one
 * @param citations where it is written, if it is no rule that is at fault
 * @param facts the smallest set of facts found that shows it; empty if it depends on none
 * @param seed where chance began
 * @param reproduction the line of Java that shows it again
 */
public record LawViolation(
    Law law,
    String about,
    String what,
    Option<Rule<?>> rule,
    Seq<Citation> citations,
    Seq<FactValue> facts,
    long seed,
    String reproduction) {

  /**
   * The breach as a text.
   *
   * @return the law, what was found, the rule with its citations, the facts, the seed and the line
   *     that reproduces it, in lines that end with a line feed
   */
  public String explain() {
    StringBuilder text = new StringBuilder(law.toString()).append('\n');
    line(text, "found", what);
    rule.forEach(
        one ->
            line(
                text,
                "rule",
                one.id()
                    + (one.citations().isEmpty()
                        ? ""
                        : " (" + one.citations().mkString("; ") + ")")));
    if (citations.nonEmpty()) {
      line(text, "cited", citations.mkString("; "));
    }
    if (facts.nonEmpty()) {
      line(text, "facts", facts.map(one -> one.question() + ": " + one.value()).mkString("; "));
    }
    line(text, "seed", Long.toString(seed));
    line(text, "again", reproduction);
    line(text, "help", law.help());
    return text.toString();
  }

  private static void line(StringBuilder text, String label, String value) {
    text.append("  ").append(label).append(": ").append(value).append('\n');
  }

  /** Returns {@link #explain()}. */
  @Override
  public String toString() {
    return explain();
  }
}
