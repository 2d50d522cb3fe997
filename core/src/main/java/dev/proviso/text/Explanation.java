package dev.proviso.text;

import dev.proviso.condition.Truth;
import dev.proviso.law.Citation;
import dev.proviso.rule.Effect;
import dev.proviso.rule.Obligation;
import dev.proviso.rule.Outcome;
import dev.proviso.rule.Sanction;
import dev.proviso.trace.Answer;
import dev.proviso.trace.PolicyTrace;
import dev.proviso.trace.RuleTrace;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;

/**
 * The trace of a policy as text that a lawyer can read: the outcome first, then why, why not, what
 * is missing, and what follows.
 *
 * <pre>{@code
 * Explanation.of(trace, Detail.REASONS);
 * }</pre>
 */
public final class Explanation {

  private final IndentedText page = new IndentedText();
  private final ReasonWriter reasons;
  private final Detail detail;

  /** Of the policy that is being explained. */
  private Seq<RuleTrace> inapplicable = Array.empty();

  private Explanation(Detail detail) {
    this.detail = detail;
    this.reasons = new ReasonWriter(page, detail);
  }

  /**
   * Explains a trace.
   *
   * @param trace the trace
   * @param detail how much detail the text contains
   * @return the text, in lines that end with a line feed
   */
  public static String of(PolicyTrace trace, Detail detail) {
    Explanation explanation = new Explanation(detail);
    explanation.policy(trace);
    return explanation.page.toString();
  }

  private void policy(PolicyTrace trace) {
    page.line(
        ValueText.of(trace.outcome()).toUpperCase(java.util.Locale.ROOT)
            + " under "
            + trace.policy());
    inevitable(trace);
    because(trace);
    missing(trace);
    failures(trace);
    remarks(trace);
    if (detail != Detail.SUMMARY) {
      others(trace);
    }
    consequences(trace);
    trace.members().forEach(member -> page.nest(() -> memberOf(member)));
  }

  private void inevitable(PolicyTrace trace) {
    if (!trace.outcome().isSettled()) {
      trace
          .inevitable()
          .forEach(
              outcome -> {
                page.gap();
                page.line(
                    "Every possible answer to what is not known leads to the same outcome: "
                        + ValueText.of(outcome)
                        + ".");
              });
    }
  }

  private void memberOf(PolicyTrace member) {
    if (detail != Detail.SUMMARY) {
      page.gap();
      policy(member);
    }
  }

  private void because(PolicyTrace trace) {
    if (!trace.members().isEmpty()) {
      page.gap();
      page.line("Every one of these policies must permit:");
      trace
          .members()
          .forEach(m -> page.item(() -> page.line(m.policy() + ": " + ValueText.of(m.outcome()))));
      if (detail == Detail.SUMMARY) {
        rules("The rules that decide:", trace.deciding());
        rules("It depends on:", trace.undecided());
      }
      return;
    }
    if (trace.conflicting().nonEmpty()) {
      rules("Only one rule may apply, but these do:", trace.conflicting());
    } else if (trace.isDefault()) {
      page.gap();
      page.line(
          "No rule decides, and this policy says that it is then "
              + ValueText.of(trace.outcome())
              + ".");
      if (trace.outcome() == Outcome.FORBIDDEN) {
        rules("Nothing permits it:", permits(trace));
      }
    } else if (trace.outcome().isSettled()) {
      rules(
          trace.outcome() == Outcome.PERMITTED ? "It is permitted by:" : "It is forbidden by:",
          trace.deciding());
      if (trace.outcome() == Outcome.FORBIDDEN
          && trace.hasNoApplicablePermit()
          && permits(trace).nonEmpty()) {
        rules("Apart from that, nothing permits it:", permits(trace));
      }
    } else {
      rules("It depends on:", trace.undecided());
    }
  }

  private static Seq<RuleTrace> permits(PolicyTrace trace) {
    return trace.rules().filter(rule -> rule.effect() == Effect.PERMIT);
  }

  private void rules(String heading, Seq<RuleTrace> rules) {
    if (rules.nonEmpty()) {
      page.gap();
      page.line(heading);
      rules.forEach(rule -> page.item(() -> rule(rule)));
    }
  }

  private void rule(RuleTrace trace) {
    page.line(trace.rule().id() + trace.rule().title().map(title -> ": " + title).getOrElse(""));
    citations(trace.rule().citations());
    if (detail == Detail.SUMMARY && trace.truth() != Truth.FALSE) {
      return;
    }
    page.nest(
        () -> {
          page.line(verdict(trace));
          page.nest(() -> reasons.ofRule(trace));
        });
  }

  private String verdict(RuleTrace trace) {
    if (inapplicable.exists(rule -> rule == trace)) {
      return "cannot apply, though each of its conditions may hold by itself:";
    }
    return switch (trace.truth()) {
      case TRUE -> "applies, because";
      case FALSE -> "does not apply, because";
      case UNKNOWN -> "may or may not apply, because";
    };
  }

  private void others(PolicyTrace trace) {
    Seq<RuleTrace> listed =
        trace.deciding().appendAll(trace.undecided()).appendAll(trace.conflicting());
    boolean permitsListed =
        trace.outcome() == Outcome.FORBIDDEN
            && (trace.isDefault() || trace.hasNoApplicablePermit());
    Seq<RuleTrace> rest =
        trace
            .rules()
            .filter(rule -> !listed.exists(one -> one == rule))
            .filter(rule -> !(permitsListed && rule.effect() == Effect.PERMIT));
    inapplicable = trace.inapplicable();
    rules("The other rules:", rest);
  }

  private void missing(PolicyTrace trace) {
    if (trace.missing().nonEmpty()) {
      page.gap();
      page.line("What would settle it:");
      trace.missing().forEach(question -> page.item(() -> page.line(question.toString())));
    }
  }

  private void failures(PolicyTrace trace) {
    answers("What could not be read:", trace.allAnswers().filter(a -> a.reading().isFailed()));
  }

  private void remarks(PolicyTrace trace) {
    answers(
        "What sources disagree about:",
        trace.allAnswers().filter(a -> a.reading().isConflicting()));
    if (trace.remarks().nonEmpty()) {
      page.gap();
      page.line("What is to be noted:");
      trace.remarks().forEach(remark -> page.item(() -> page.line(remark)));
    }
  }

  private void answers(String heading, Seq<Answer> answers) {
    if (answers.nonEmpty()) {
      page.gap();
      page.line(heading);
      answers.forEach(
          answer ->
              page.item(
                  () ->
                      page.line(
                          answer.question()
                              + ": "
                              + answer.reading().reason().getOrElse("no reason given"))));
    }
  }

  private void consequences(PolicyTrace trace) {
    Seq<Obligation> obligations =
        trace.deciding().flatMap(rule -> rule.rule().obligations()).distinct();
    Seq<Sanction> sanctions = trace.deciding().flatMap(rule -> rule.rule().sanctions()).distinct();
    if (obligations.nonEmpty()) {
      page.gap();
      page.line("What must be done:");
      obligations.forEach(o -> page.item(() -> page.line(o.text())));
    }
    if (sanctions.nonEmpty()) {
      page.gap();
      page.line("What a breach can cost, in no order:");
      sanctions.forEach(s -> page.item(() -> page.line(s.text())));
    }
  }

  private void citations(Seq<Citation> citations) {
    if (citations.nonEmpty()) {
      page.nest(() -> page.line(citations.map(Citation::full).mkString("[", "; ", "]")));
    }
  }
}
