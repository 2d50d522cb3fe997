package dev.proviso.testkit.law;

import dev.proviso.analysis.FactValue;
import dev.proviso.law.Citation;
import dev.proviso.rule.Rule;
import dev.proviso.style.ValueStyle;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.immutables.value.Value;

/** That a law is broken: by which rule, for which facts, and how to see it again. */
@Value.Immutable
@ValueStyle
public abstract sealed class LawViolation permits ImmutableLawViolation {

  LawViolation() {}

  /** The law that is broken. */
  public abstract Law law();

  /**
   * What breaks it, by which it can be excepted: the id of a rule or of an exception, a constant,
   * an outcome, an entry, or the id of the policy.
   */
  public abstract String about();

  /**
   * The fact whose value breaks the law, by which all its values can be excepted at once.
   *
   * @return the name of the fact; none if the breach is not about a value of a fact
   */
  public abstract Option<String> fact();

  /**
   * What was found.
   *
   * @return a clause without a full stop
   */
  public abstract String what();

  /**
   * The rule at fault.
   *
   * @return none if it is no single one
   */
  public abstract Option<Rule<?>> rule();

  /** Where it is written, if no rule is at fault. */
  public abstract Seq<Citation> citations();

  /**
   * The smallest set of facts found that shows the breach.
   *
   * @return empty if it depends on none
   */
  public abstract Seq<FactValue> facts();

  /**
   * The seed of the subject, or the number of the case.
   *
   * @return the seed that reproduces the breach
   */
  public abstract long seed();

  /**
   * How to see the breach again.
   *
   * @return a line of Java
   */
  public abstract String reproduction();

  /**
   * The breach as a text.
   *
   * @return the law, what was found, the rule with its citations, the facts, the seed and the line
   *     that reproduces it, in lines that end with a line feed
   */
  public String explain() {
    StringBuilder text = new StringBuilder(law().toString()).append('\n');
    line(text, "found", what());
    rule()
        .forEach(
            one ->
                line(
                    text,
                    "rule",
                    one.id()
                        + (one.citations().isEmpty()
                            ? ""
                            : " (" + one.citations().mkString("; ") + ")")));
    if (citations().nonEmpty()) {
      line(text, "cited", citations().mkString("; "));
    }
    if (facts().nonEmpty()) {
      line(text, "facts", facts().map(one -> one.question() + ": " + one.value()).mkString("; "));
    }
    line(text, "seed", Long.toString(seed()));
    line(text, "again", reproduction());
    line(text, "help", law().help());
    return text.toString();
  }

  private static void line(StringBuilder text, String label, String value) {
    text.append("  ").append(label).append(": ").append(value).append('\n');
  }

  /** Returns {@link #explain()}. */
  @Override
  public final String toString() {
    return explain();
  }
}
