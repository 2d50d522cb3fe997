package dev.proviso.text;

import dev.proviso.check.NullChecks;
import dev.proviso.condition.Truth;
import dev.proviso.language.Language;
import dev.proviso.language.Message;
import dev.proviso.law.Citation;
import dev.proviso.rule.Effect;
import dev.proviso.rule.Obligation;
import dev.proviso.rule.Outcome;
import dev.proviso.rule.Sanction;
import dev.proviso.trace.Answer;
import dev.proviso.trace.ConditionTrace;
import dev.proviso.trace.PolicyTrace;
import dev.proviso.trace.Question;
import dev.proviso.trace.RuleTrace;
import dev.proviso.trace.access.AbsentDate;
import dev.proviso.trace.access.PresenceQuestions;
import dev.proviso.wording.CitationWording;
import dev.proviso.wording.ConditionWording;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.function.Predicate;

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
  private final Language language;
  private final ConditionWording conditions;
  private final CitationWording citations;
  private final ReasonWriter reasons;
  private final Detail detail;

  /** Of the policy that is being explained. */
  private Seq<RuleTrace> inapplicable = Array.empty();

  private Explanation(Detail detail, Language language) {
    this.detail = detail;
    this.language = language;
    this.conditions = ConditionWording.of(language);
    this.citations = CitationWording.of(language);
    this.reasons = new ReasonWriter(page, detail, conditions, citations);
  }

  private static final String DETAIL = "say how much, such as Detail.REASONS";

  /**
   * Explains a trace in English.
   *
   * @param detail how much detail the text contains
   * @return the text, in lines that end with a line feed
   */
  public static String of(PolicyTrace trace, Detail detail) {
    NullChecks.notNull("explanation", "trace", trace, "give the trace of a decision");
    NullChecks.notNull("explanation", "detail", detail, DETAIL);
    return of(trace, detail, Language.english());
  }

  /** Explains a trace in a language. What the author of the policy wrote stays as it is. */
  static String of(PolicyTrace trace, Detail detail, Language language) {
    Explanation explanation = new Explanation(detail, language);
    explanation.policy(trace);
    return explanation.page.toString();
  }

  /**
   * Explains how a condition turned out.
   *
   * @param detail how much detail the text contains
   * @return the text, in lines that end with a line feed
   */
  public static String of(ConditionTrace trace, Detail detail) {
    NullChecks.notNull("explanation", "trace", trace, "give the trace of a condition");
    NullChecks.notNull("explanation", "detail", detail, DETAIL);
    Language english = Language.english();
    Explanation explanation = new Explanation(detail, english);
    explanation.page.line(
        english.text(
            switch (trace.truth()) {
              case TRUE -> ExplanationMessages.HOLDS;
              case FALSE -> ExplanationMessages.DOES_NOT_HOLD;
              case UNKNOWN -> ExplanationMessages.HOLDING_NOT_ESTABLISHED;
            }));
    explanation.page.nest(() -> explanation.reasons.of(trace));
    return explanation.page.toString();
  }

  private void policy(PolicyTrace trace) {
    String policy =
        trace
            .edition()
            .map(id -> language.text(ExplanationMessages.EDITION, id, trace.policy()))
            .getOrElse(trace.policy());
    page.line(language.text(heading(trace.outcome()), policy));
    inevitable(trace);
    because(trace);
    missing(trace);
    absent(trace);
    failures(trace);
    remarks(trace);
    if (detail != Detail.SUMMARY) {
      others(trace);
    }
    consequences(trace);
    trace.members().forEach(member -> page.nest(() -> memberOf(member)));
  }

  private static Message.Unary heading(Outcome outcome) {
    return switch (outcome) {
      case PERMITTED -> ExplanationMessages.PERMITTED;
      case FORBIDDEN -> ExplanationMessages.FORBIDDEN;
      case NOT_APPLICABLE -> ExplanationMessages.NOT_APPLICABLE;
      case UNDETERMINED -> ExplanationMessages.UNDETERMINED;
    };
  }

  private String outcome(PolicyTrace trace) {
    return conditions.values().outcome(trace.outcome());
  }

  private void inevitable(PolicyTrace trace) {
    if (!trace.outcome().isSettled()) {
      trace
          .inevitable()
          .forEach(
              outcome -> {
                page.gap();
                page.line(
                    language.text(
                        ExplanationMessages.INEVITABLE, conditions.values().outcome(outcome)));
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
      heading(ExplanationMessages.MEMBERS);
      trace.members().forEach(m -> page.item(() -> page.line(m.policy() + ": " + outcome(m))));
      if (detail == Detail.SUMMARY) {
        rules(ExplanationMessages.DECIDING, trace.deciding());
        rules(ExplanationMessages.DEPENDS_ON, trace.undecided());
      }
      return;
    }
    if (trace.conflicting().nonEmpty()) {
      rules(ExplanationMessages.CONFLICTING, trace.conflicting());
    } else if (trace.isDefault()) {
      page.gap();
      page.line(language.text(ExplanationMessages.DEFAULT, outcome(trace)));
      if (trace.outcome() == Outcome.FORBIDDEN) {
        rules(ExplanationMessages.NOTHING_PERMITS, permits(trace));
      }
    } else if (trace.outcome().isSettled()) {
      rules(
          trace.outcome() == Outcome.PERMITTED
              ? ExplanationMessages.PERMITTED_BY
              : ExplanationMessages.FORBIDDEN_BY,
          trace.deciding());
      if (trace.outcome() == Outcome.FORBIDDEN
          && trace.hasNoApplicablePermit()
          && permits(trace).nonEmpty()) {
        rules(ExplanationMessages.NOTHING_PERMITS_EITHER, permits(trace));
      }
    } else {
      rules(ExplanationMessages.DEPENDS_ON, trace.undecided());
    }
  }

  private static Seq<RuleTrace> permits(PolicyTrace trace) {
    return trace.rules().filter(rule -> rule.effect() == Effect.PERMIT);
  }

  private void heading(Message.Plain heading) {
    page.gap();
    page.line(language.text(heading));
  }

  private void rules(Message.Plain heading, Seq<RuleTrace> rules) {
    if (rules.nonEmpty()) {
      heading(heading);
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
      return language.text(ExplanationMessages.RULE_CANNOT_APPLY);
    }
    return language.text(
        switch (trace.truth()) {
          case TRUE -> ExplanationMessages.RULE_APPLIES;
          case FALSE -> ExplanationMessages.RULE_DOES_NOT_APPLY;
          case UNKNOWN -> ExplanationMessages.RULE_MAY_APPLY;
        });
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
    rules(ExplanationMessages.OTHER_RULES, rest);
  }

  private void missing(PolicyTrace trace) {
    if (trace.missing().nonEmpty()) {
      JudgmentTexts texts = new JudgmentTexts(trace);
      items(ExplanationMessages.MISSING, trace.missing().map(question -> named(question, texts)));
    }
  }

  /** A judgment is named by the words of its question: its id is no question. */
  private String named(Question question, JudgmentTexts texts) {
    return texts
        .of(question)
        .map(text -> language.text(ExplanationMessages.ANSWER_OF_PERSON, text))
        .map(text -> question.path().append(text).mkString(" › "))
        .getOrElse(question::toString);
  }

  /**
   * Facts to learn are no help there. An absent date of the decision counts as a failure, but it
   * was read.
   */
  private void absent(PolicyTrace trace) {
    Seq<String> absent = trace.absent().map(this::absentItem);
    Seq<String> dates =
        trace
            .allAnswers()
            .filter(answer -> AbsentDate.is(answer.reading()))
            .map(answer -> answer.question() + ": " + reasons.reason(answer));
    items(
        trace.outcome().isSettled()
            ? ExplanationMessages.ABSENT_ANYWAY
            : ExplanationMessages.ABSENT,
        absent.appendAll(dates));
  }

  private String absentItem(Answer answer) {
    return language.text(
        answer.mayBeAbsent()
            ? ExplanationMessages.ABSENT_ITEM
            : ExplanationMessages.ABSENT_UNDECLARED,
        answer.question().toString());
  }

  private void failures(PolicyTrace trace) {
    answers(
        ExplanationMessages.FAILURES,
        trace,
        answer ->
            answer.reading().isFailed()
                && !AbsentDate.is(answer.reading())
                && !isDisputedJudgment(answer));
  }

  /** Two judgments that disagree count as a failure, but both were read. */
  private static boolean isDisputedJudgment(Answer answer) {
    return answer.reading().isFailed() && answer.question().kind() == Question.Kind.JUDGMENT;
  }

  private void remarks(PolicyTrace trace) {
    answers(
        ExplanationMessages.CONFLICTS,
        trace,
        answer -> answer.reading().isConflicting() || isDisputedJudgment(answer));
    Seq<String> remarks =
        trace.remarks().appendAll(trace.unaskedJudgments().map(id -> unasked(id, trace)));
    items(ExplanationMessages.REMARKS, remarks);
  }

  private String unasked(String judgment, PolicyTrace trace) {
    Seq<String> asked = trace.askedJudgments();
    return asked.isEmpty()
        ? language.text(ExplanationMessages.UNASKED_JUDGMENT_OF_NONE, judgment)
        : language.text(
            ExplanationMessages.UNASKED_JUDGMENT, judgment, asked.mkString("“", "”, “", "”"));
  }

  private void answers(Message.Plain heading, PolicyTrace trace, Predicate<Answer> wanted) {
    Seq<Answer> answers =
        PresenceQuestions.withoutPresenceOfAnswered(trace.allAnswers().filter(wanted));
    if (answers.nonEmpty()) {
      JudgmentTexts texts = new JudgmentTexts(trace);
      items(heading, answers.map(one -> named(one.question(), texts) + ": " + reasons.reason(one)));
    }
  }

  private void items(Message.Plain heading, Seq<String> lines) {
    if (lines.nonEmpty()) {
      heading(heading);
      lines.forEach(line -> page.item(() -> page.line(line)));
    }
  }

  private void consequences(PolicyTrace trace) {
    Seq<Obligation> obligations =
        trace.deciding().flatMap(rule -> rule.rule().obligations()).distinct();
    Seq<Sanction> sanctions = trace.deciding().flatMap(rule -> rule.rule().sanctions()).distinct();
    if (obligations.nonEmpty()) {
      heading(ExplanationMessages.OBLIGATIONS);
      obligations.forEach(o -> page.item(() -> page.line(o.text())));
    }
    if (sanctions.nonEmpty()) {
      heading(ExplanationMessages.SANCTIONS);
      sanctions.forEach(s -> page.item(() -> page.line(s.text())));
    }
  }

  private void citations(Seq<Citation> cited) {
    if (cited.nonEmpty()) {
      page.nest(() -> page.line(citations.allInFull(cited)));
    }
  }
}
