package dev.proviso.text;

import dev.proviso.condition.AllOf;
import dev.proviso.condition.AnyOf;
import dev.proviso.condition.Comparison;
import dev.proviso.condition.Condition;
import dev.proviso.condition.DatedComparison;
import dev.proviso.condition.Definition;
import dev.proviso.condition.HumanJudgment;
import dev.proviso.condition.Not;
import dev.proviso.condition.Quantified;
import dev.proviso.condition.Truth;
import dev.proviso.condition.Within;
import dev.proviso.fact.Reading;
import dev.proviso.law.Citation;
import dev.proviso.trace.Answer;
import dev.proviso.trace.ConditionTrace;
import dev.proviso.trace.ExceptionTrace;
import dev.proviso.trace.RuleTrace;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/**
 * Why a condition turned out as it did: the leaves that made it so, or, in full detail, all of
 * them.
 */
final class Reasons {

  private final Page page;
  private final Detail detail;
  private final Set<ConditionTrace> told = Collections.newSetFromMap(new IdentityHashMap<>());

  Reasons(Page page, Detail detail) {
    this.page = page;
    this.detail = detail;
  }

  void ofRule(RuleTrace trace) {
    trace
        .inForce()
        .filter(force -> detail == Detail.FULL || force.truth() != Truth.TRUE)
        .forEach(force -> inForce(trace, force));
    if (detail == Detail.FULL || trace.inForce().forAll(force -> force.truth() != Truth.FALSE)) {
      Truth own = trace.inForce().isEmpty() ? trace.truth() : trace.onItsOwn();
      unless(own, trace.condition(), trace.exceptions());
    }
  }

  private void inForce(RuleTrace trace, ConditionTrace force) {
    String standing =
        trace
            .standing()
            .map(
                known ->
                    switch (known) {
                      case IN_FORCE -> "it is in force";
                      case UPCOMING -> "it is upcoming, not yet in force";
                      case EXPIRED -> "it is no longer in force";
                    })
            .getOrElse("it cannot be told whether it is in force");
    String days = trace.rule().during().map(f -> Words.days(f.period())).getOrElse("");
    page.item(() -> page.line(standing + " (in force " + days + read(force, ", ") + ")"));
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
    String verdict =
        switch (trace.truth()) {
          case TRUE -> "applies";
          case FALSE -> "does not apply";
          case UNKNOWN -> "may or may not apply";
        };
    page.line(
        "the exception “"
            + trace.exception().id()
            + "” "
            + verdict
            + cited(trace.exception().citations()));
    page.nest(() -> unless(trace.truth(), trace.condition(), trace.exceptions()));
  }

  void of(ConditionTrace trace) {
    Condition<?> node = trace.condition();
    if (node instanceof Not<?>) {
      of(trace.children().head());
    } else if (node instanceof AllOf<?>) {
      operands(trace, Truth.FALSE);
    } else if (node instanceof AnyOf<?>) {
      operands(trace, Truth.TRUE);
    } else if (node instanceof Within<?, ?> && trace.children().nonEmpty()) {
      within(trace);
    } else if (node instanceof Definition<?> definition) {
      headed(trace, definition, clause(trace));
    } else if (node instanceof Quantified<?, ?> && trace.children().nonEmpty()) {
      page.item(
          () -> {
            page.line(clause(trace));
            page.nest(() -> trace.children().forEach(this::of));
          });
    } else {
      page.item(() -> page.line(leaf(trace)));
    }
  }

  /** A false conjunction is false for its false operands, a true disjunction for its true ones. */
  private void operands(ConditionTrace trace, Truth decisive) {
    if (detail == Detail.FULL) {
      String quantity = decisive == Truth.FALSE ? "all of these" : "one or more of these";
      page.item(
          () -> {
            page.line(quantity + ": " + Words.of(trace.truth()));
            page.nest(() -> trace.children().forEach(this::of));
          });
      return;
    }
    Truth wanted = trace.truth();
    Seq<ConditionTrace> children =
        wanted != decisive && wanted.isSettled()
            ? trace.children()
            : trace.children().filter(child -> child.truth() == wanted);
    children.forEach(this::of);
  }

  private void within(ConditionTrace trace) {
    ConditionTrace inner = trace.children().head();
    if (inner.condition() instanceof Definition<?> definition) {
      headed(inner, definition, clause(trace));
    } else {
      page.item(
          () -> {
            page.line("of the " + trace.answers().head().question().name() + ":");
            page.nest(() -> of(inner));
          });
    }
  }

  private void headed(ConditionTrace trace, Definition<?> definition, String clause) {
    boolean again = !told.add(trace);
    page.item(
        () -> {
          page.line(clause + cited(definition.citations()) + (again ? ", as shown above" : ""));
          if (!again) {
            if (detail == Detail.FULL && definition.text().isDefined()) {
              page.nest(() -> page.line("the provision says: " + definition.text().get()));
            }
            page.nest(() -> unless(trace.truth(), trace.children().head(), trace.exceptions()));
          }
        });
  }

  private static String cited(Seq<Citation> citations) {
    return citations.isEmpty() ? "" : " [" + Citations.of(citations) + "]";
  }

  private String clause(ConditionTrace trace) {
    Condition<?> condition = trace.condition();
    boolean affirmed = trace.truth() != Truth.FALSE;
    String words =
        detail != Detail.FULL
            ? Wording.briefly(condition, affirmed)
            : (affirmed ? Wording.of(condition) : Wording.denying(condition));
    if (trace.truth() != Truth.UNKNOWN) {
      return words;
    }
    return condition instanceof HumanJudgment<?> judgment
        ? "it is for a person to judge: " + judgment.question()
        : "it cannot be told whether " + words;
  }

  private String leaf(ConditionTrace trace) {
    String judged =
        trace
            .judgment()
            .map(j -> " (" + j.who() + ", " + j.when() + ": " + j.why() + ")")
            .getOrElse("");
    return clause(trace) + read(trace) + judged + cited(trace.lawOfTheDay()) + remarked(trace);
  }

  /** What is held beyond its days is told once for all; why the law does not tell, right here. */
  private String remarked(ConditionTrace trace) {
    return detail == Detail.FULL || trace.truth() == Truth.UNKNOWN
        ? trace.remarks().map(remark -> "; note: " + remark).mkString()
        : "";
  }

  private static String read(ConditionTrace trace, String before) {
    return trace.allAnswers().map(Reasons::shown).map(shown -> before + shown).mkString();
  }

  private static String read(ConditionTrace trace) {
    boolean plain =
        trace.condition() instanceof Comparison<?, ?> c
            && c.constants().headOption().exists(Boolean.class::isInstance);
    Seq<String> shown =
        trace
            .answers()
            .filter(a -> a.question().kind() == dev.proviso.trace.Question.Kind.FACT)
            .filter(answer -> !(plain && answer.reading().isKnown()))
            .map(Reasons::shown)
            .appendAll(limit(trace));
    return shown.isEmpty() ? "" : shown.mkString(" (", "; ", ")");
  }

  /** The limit that applied on the day. */
  private static Option<String> limit(ConditionTrace trace) {
    return trace.condition() instanceof DatedComparison<?, ?> dated
        ? trace
            .answers()
            .last()
            .reading()
            .value()
            .filter(LocalDate.class::isInstance)
            .flatMap(date -> dated.limit().asOf((LocalDate) date).value())
            .map(value -> dated.limit().name() + ": " + Words.labeled(value, dated.type()))
        : Option.none();
  }

  private static String shown(Answer answer) {
    Reading<?> reading = answer.reading();
    String name = answer.question().name();
    return switch (reading.status()) {
      case KNOWN ->
          name
              + ": "
              + Words.labeled(reading.value().get(), answer.type())
              + reading.grade().map(grade -> ", " + Words.of(grade)).getOrElse("");
      case CONFLICTING ->
          name + " is in conflict: " + reading.reason().getOrElse("no reason given");
      case UNKNOWN -> name + " is not known" + reading.reason().map(r -> ": " + r).getOrElse("");
      case FAILED -> name + " could not be read: " + reading.reason().getOrElse("no reason given");
    };
  }
}
