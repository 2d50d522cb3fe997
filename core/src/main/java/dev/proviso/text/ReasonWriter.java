package dev.proviso.text;

import dev.proviso.condition.AllOf;
import dev.proviso.condition.AnyOf;
import dev.proviso.condition.Comparison;
import dev.proviso.condition.Condition;
import dev.proviso.condition.ConditionVisitor;
import dev.proviso.condition.DatedComparison;
import dev.proviso.condition.Definition;
import dev.proviso.condition.JudgmentQuestion;
import dev.proviso.condition.Not;
import dev.proviso.condition.PartCondition;
import dev.proviso.condition.QuantifiedCondition;
import dev.proviso.condition.Quantifier;
import dev.proviso.condition.Truth;
import dev.proviso.fact.Fact;
import dev.proviso.fact.Reading;
import dev.proviso.fact.SafeReading;
import dev.proviso.language.Language;
import dev.proviso.language.Message;
import dev.proviso.law.Citation;
import dev.proviso.trace.Answer;
import dev.proviso.trace.ConditionTrace;
import dev.proviso.trace.ExceptionTrace;
import dev.proviso.trace.Question;
import dev.proviso.trace.RuleTrace;
import dev.proviso.trace.access.AbsentDate;
import dev.proviso.wording.CitationWording;
import dev.proviso.wording.ConditionWording;
import dev.proviso.wording.ValueWording;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Why a condition turned out as it did: the leaves that made it so, or, in full detail, all of
 * them.
 */
final class ReasonWriter {

  private final IndentedText page;
  private final Detail detail;
  private final Language language;
  private final ConditionWording conditions;
  private final ValueWording values;
  private final CitationWording citations;
  private final Set<ConditionTrace> described = Collections.newSetFromMap(new IdentityHashMap<>());

  ReasonWriter(
      IndentedText page, Detail detail, ConditionWording conditions, CitationWording citations) {
    this.page = page;
    this.detail = detail;
    this.language = conditions.language();
    this.conditions = conditions;
    this.values = conditions.values();
    this.citations = citations;
  }

  void ofRule(RuleTrace trace) {
    trace
        .inForce()
        .filter(force -> detail == Detail.FULL || isReason(trace, force))
        .forEach(force -> inForce(trace, force));
    if (detail == Detail.FULL || trace.inForce().forAll(force -> force.truth() != Truth.FALSE)) {
      Truth own = trace.inForce().isEmpty() ? trace.truth() : trace.onItsOwn();
      unless(own, trace.condition(), trace.exceptions());
    }
  }

  /** A rule that does not apply on any day does so whether or not it is in force. */
  private static boolean isReason(RuleTrace trace, ConditionTrace force) {
    return force.truth() != Truth.TRUE && force.truth() == trace.truth();
  }

  private void inForce(RuleTrace trace, ConditionTrace force) {
    Message.Unary standing =
        trace
            .standing()
            .map(
                known ->
                    switch (known) {
                      case IN_FORCE -> ReasonMessages.IN_FORCE;
                      case UPCOMING -> ReasonMessages.NOT_YET_IN_FORCE;
                      case EXPIRED -> ReasonMessages.NO_LONGER_IN_FORCE;
                    })
            .getOrElse(ReasonMessages.IN_FORCE_NOT_ESTABLISHED);
    Seq<String> days =
        trace
            .rule()
            .during()
            .map(f -> language.text(ReasonMessages.IN_FORCE_DAYS, values.days(f.period())))
            .toArray();
    Seq<String> read = force.allAnswers().map(this::date);
    page.item(() -> page.line(language.text(standing, days.appendAll(read).mkString("; "))));
  }

  /**
   * A date that is absent or could not be read is one for all rules, and what to do is said below,
   * once.
   */
  private String date(Answer answer) {
    if (AbsentDate.is(answer.reading())) {
      return language.text(ReasonMessages.ABSENT, answer.question().name());
    }
    return answer.reading().isFailed()
        ? language.text(ReasonMessages.FAILED_BRIEFLY, answer.question().name())
        : shown(answer);
  }

  /** An exception is a reason where it bites, where it may, and where it was tried in vain. */
  private void unless(Truth truth, ConditionTrace condition, Seq<ExceptionTrace> exceptions) {
    boolean wanted = detail == Detail.FULL || truth != Truth.FALSE || condition.truth() == truth;
    if (wanted || exceptions.forAll(e -> e.truth() == Truth.FALSE)) {
      of(condition);
    }
    exceptions
        .filter(e -> detail == Detail.FULL || truth == Truth.TRUE || e.truth() == biting(truth))
        .forEach(e -> page.item(() -> exception(e)));
  }

  /** What denies a rule is an exception that applies; what leaves it open is one that may. */
  private static Truth biting(Truth truth) {
    return truth == Truth.FALSE ? Truth.TRUE : truth;
  }

  private void exception(ExceptionTrace trace) {
    Message.Unary verdict =
        switch (trace.truth()) {
          case TRUE -> ReasonMessages.EXCEPTION_APPLIES;
          case FALSE -> ReasonMessages.EXCEPTION_DOES_NOT_APPLY;
          case UNKNOWN -> ReasonMessages.EXCEPTION_MAY_APPLY;
        };
    page.line(
        language.text(verdict, trace.exception().id()) + cited(trace.exception().citations()));
    page.nest(() -> unless(trace.truth(), trace.condition(), trace.exceptions()));
  }

  void of(ConditionTrace trace) {
    trace.condition().accept(new Reason<>(trace));
  }

  /** Prints one condition by its kind. */
  private final class Reason<S> extends ConditionVisitor.Default<S, IndentedText> {
    private final ConditionTrace trace;

    Reason(ConditionTrace trace) {
      this.trace = trace;
    }

    @Override
    public IndentedText not(Not<S> node) {
      of(trace.children().head());
      return page;
    }

    @Override
    public IndentedText allOf(AllOf<S> node) {
      return operands(trace, Truth.FALSE);
    }

    @Override
    public IndentedText anyOf(AnyOf<S> node) {
      return operands(trace, Truth.TRUE);
    }

    @Override
    public <P> IndentedText partCondition(PartCondition<S, P> node) {
      return trace.children().isEmpty() ? otherwise(node) : ofPart(trace);
    }

    @Override
    public <P> IndentedText quantified(QuantifiedCondition<S, P> node) {
      return trace.children().isEmpty()
          ? otherwise(node)
          : ofParts(trace, node.parts(), decisive(node.quantifier()));
    }

    @Override
    public IndentedText definition(Definition<S> node) {
      return headed(trace, node, clause(trace));
    }

    @Override
    public <T> IndentedText comparison(Comparison<S, T> node) {
      boolean plain = node.constants().headOption().exists(Boolean.class::isInstance);
      return leaf(trace, clause(trace), read(answer -> !(plain && answer.reading().isKnown())));
    }

    /** With the limit that applied on the day. */
    @Override
    public <T> IndentedText datedComparison(DatedComparison<S, T> node) {
      Option<String> limit =
          trace
              .answers()
              .last()
              .reading()
              .value()
              .filter(LocalDate.class::isInstance)
              .flatMap(date -> node.limit().asOf((LocalDate) date).value())
              .map(value -> node.limit().name() + ": " + values.labeled(value, node.type()));
      return leaf(trace, clause(trace), read(answer -> true).appendAll(limit));
    }

    @Override
    public IndentedText judgmentQuestion(JudgmentQuestion<S> node) {
      return leaf(
          trace,
          trace.truth() == Truth.UNKNOWN ? toJudge(node.question()) : clause(trace),
          Array.empty());
    }

    /** Who said what is said below, once. */
    private String toJudge(String question) {
      boolean isDisputed = trace.answers().exists(answer -> answer.reading().isFailed());
      return language.text(
          isDisputed ? ReasonMessages.JUDGMENTS_DISAGREE : ReasonMessages.TO_JUDGE, question);
    }

    @Override
    protected IndentedText otherwise(Condition<S> node) {
      return trace.children().isEmpty()
          ? leaf(trace, clause(trace), read(answer -> true))
          : nested(clause(trace), trace.children());
    }

    private Seq<String> read(Predicate<Answer> wanted) {
      return trace
          .answers()
          .filter(answer -> answer.question().kind() == Question.Kind.FACT)
          .filter(wanted)
          .map(ReasonWriter.this::shown);
    }
  }

  private IndentedText nested(String heading, Seq<ConditionTrace> traces) {
    page.item(
        () -> {
          page.line(heading);
          page.nest(() -> traces.forEach(this::of));
        });
    return page;
  }

  /** A false conjunction is false for its false operands, a true disjunction for its true ones. */
  private IndentedText operands(ConditionTrace trace, Truth decisive) {
    Seq<ConditionTrace> compared = PresenceReasons.withoutComparisonsOfAbsent(trace.children());
    if (detail == Detail.FULL) {
      Message.Plain heading = decisive == Truth.FALSE ? all(trace.truth()) : any(trace.truth());
      return nested(language.text(heading), compared);
    }
    Truth wanted = trace.truth();
    Seq<ConditionTrace> children =
        wanted != decisive && wanted.isSettled()
            ? compared
            : compared.filter(child -> child.truth() == wanted);
    PresenceReasons.withoutPresenceOfCompared(children).forEach(this::of);
    return page;
  }

  private static Message.Plain all(Truth truth) {
    return switch (truth) {
      case TRUE -> ReasonMessages.ALL_HOLD;
      case FALSE -> ReasonMessages.NOT_ALL_HOLD;
      case UNKNOWN -> ReasonMessages.ALL_NOT_ESTABLISHED;
    };
  }

  private static Message.Plain any(Truth truth) {
    return switch (truth) {
      case TRUE -> ReasonMessages.ANY_HOLDS;
      case FALSE -> ReasonMessages.NONE_HOLDS;
      case UNKNOWN -> ReasonMessages.ANY_NOT_ESTABLISHED;
    };
  }

  private IndentedText ofPart(ConditionTrace trace) {
    ConditionTrace inner = trace.children().head();
    for (Definition<?> definition : inner.condition().asDefinition()) {
      return headed(inner, definition, clause(trace));
    }
    String part = trace.answers().head().question().name();
    return nested(language.text(ReasonMessages.OF_PART, part), trace.children());
  }

  /** What one part settles by itself: that there is one, or that not every one is so. */
  private static Truth decisive(Quantifier quantifier) {
    return quantifier == Quantifier.EVERY ? Truth.FALSE : Truth.TRUE;
  }

  /**
   * Each part by its number, and by its name if its author gave one; below FULL those that count.
   */
  private IndentedText ofParts(ConditionTrace trace, Fact<?, ?> parts, Truth decisive) {
    Seq<ConditionTrace> each = trace.children();
    boolean isSettledByOne = each.exists(child -> child.truth() == decisive);
    Truth wanted = isSettledByOne ? decisive : trace.truth();
    boolean isAll = detail == Detail.FULL || (!isSettledByOne && wanted.isSettled());
    page.item(
        () -> {
          page.line(clause(trace));
          page.nest(
              () ->
                  each.forEachWithIndex(
                      (child, index) -> {
                        if (isAll || child.truth() == wanted) {
                          nested(part(trace, parts, index), Array.of(child));
                        }
                      }));
        });
    return page;
  }

  private String part(ConditionTrace trace, Fact<?, ?> parts, int index) {
    String number = Integer.toString(index + 1);
    return partAt(trace, index)
        .flatMap(parts::nameOfPart)
        .map(
            name ->
                language.text(ReasonMessages.NAMED_PART, parts.name(), number, values.value(name)))
        .getOrElse(() -> language.text(ReasonMessages.NUMBERED_PART, parts.name(), number));
  }

  /** The part that the author's code gave; none where its list does not give it again. */
  private static Option<Object> partAt(ConditionTrace trace, int index) {
    Reading<?> read = trace.answers().head().reading();
    return SafeReading.<Object>run(
            () ->
                read.value().getOrNull() instanceof Seq<?> parts && index < parts.size()
                    ? Reading.ifKnown(Option.of(parts.get(index)))
                    : Reading.unknown())
        .value();
  }

  private IndentedText headed(ConditionTrace trace, Definition<?> definition, String clause) {
    boolean again = !described.add(trace);
    String heading = clause + cited(definition.citations());
    page.item(
        () -> {
          page.line(again ? language.text(ReasonMessages.SHOWN_ABOVE, heading) : heading);
          if (!again) {
            if (detail == Detail.FULL && definition.text().isDefined()) {
              String text = definition.text().get();
              page.nest(() -> page.line(language.text(ReasonMessages.PROVISION, text)));
            }
            page.nest(() -> unless(trace.truth(), trace.children().head(), trace.exceptions()));
          }
        });
    return page;
  }

  private String cited(Seq<Citation> cited) {
    return cited.isEmpty() ? "" : " " + citations.list(cited);
  }

  private String clause(ConditionTrace trace) {
    return detail == Detail.FULL
        ? conditions.stating(trace.condition(), trace.truth())
        : conditions.statingBriefly(trace.condition(), trace.truth());
  }

  private IndentedText leaf(ConditionTrace trace, String clause, Seq<String> read) {
    Seq<String> judgments =
        trace.judgments().map(one -> one.who() + ", " + one.when() + ": " + one.why());
    String judged = judgments.isEmpty() ? "" : judgments.mkString(" (", "; ", ")");
    String shown = read.isEmpty() ? "" : read.mkString(" (", "; ", ")");
    String words = clause + shown + judged + cited(trace.lawOfTheDay()) + remarked(trace);
    page.item(() -> page.line(words));
    return page;
  }

  /**
   * The explanation lists all remarks once. Except in full detail, only an unknown leaf repeats its
   * own, which state why the law gives no answer.
   */
  private String remarked(ConditionTrace trace) {
    return detail == Detail.FULL || trace.truth() == Truth.UNKNOWN
        ? trace
            .remarks()
            .map(remark -> "; " + language.text(ReasonMessages.NOTE, remark))
            .mkString()
        : "";
  }

  private String shown(Answer answer) {
    Reading<?> reading = answer.reading();
    String name = answer.question().name();
    return switch (reading.status()) {
      case KNOWN ->
          name
              + ": "
              + values.labeled(reading.value().get(), answer.type())
              + reading.grade().map(grade -> ", " + values.grade(grade)).getOrElse("");
      case ABSENT -> language.text(ReasonMessages.ABSENT, name);
      case CONFLICTING -> language.text(ReasonMessages.IN_CONFLICT, name, reason(answer));
      case UNKNOWN ->
          reading
              .reason()
              .map(reason -> language.text(ReasonMessages.NOT_KNOWN_BECAUSE, name, reason))
              .getOrElse(() -> language.text(ReasonMessages.NOT_KNOWN, name));
      case FAILED ->
          AbsentDate.is(reading)
              ? language.text(ReasonMessages.ABSENT, name)
              : language.text(ReasonMessages.FAILED, name, reason(answer));
    };
  }

  /** Why an answer is not known, as whoever gave it says. */
  String reason(Answer answer) {
    return answer.reading().reason().getOrElse(() -> language.text(ReasonMessages.NO_REASON));
  }
}
