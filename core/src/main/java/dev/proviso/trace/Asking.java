package dev.proviso.trace;

import dev.proviso.condition.AllOf;
import dev.proviso.condition.AnyOf;
import dev.proviso.condition.Cases;
import dev.proviso.condition.Comparison;
import dev.proviso.condition.Condition;
import dev.proviso.condition.DatedComparison;
import dev.proviso.condition.Definition;
import dev.proviso.condition.HumanJudgment;
import dev.proviso.condition.Judgment;
import dev.proviso.condition.Listed;
import dev.proviso.condition.Not;
import dev.proviso.condition.Opaque;
import dev.proviso.condition.Quantified;
import dev.proviso.condition.Truth;
import dev.proviso.condition.TwoFacts;
import dev.proviso.condition.Unless;
import dev.proviso.condition.Within;
import dev.proviso.fact.Fact;
import dev.proviso.fact.Guard;
import dev.proviso.fact.Reading;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Asks each kind of node of one scope. Every operand is asked: a reason not looked for is lost. */
final class Asking<S> implements Cases<S, ConditionTrace> {

  private final Scope<S> scope;
  private final Seq<Judgment> judgments;

  private Asking(Scope<S> scope, Seq<Judgment> judgments) {
    this.scope = scope;
    this.judgments = judgments;
  }

  static <S> Asking<S> of(Scope<S> scope, Seq<Judgment> judgments) {
    return new Asking<>(scope, judgments);
  }

  ConditionTrace ask(Condition<S> condition) {
    @Nullable ConditionTrace known = scope.known(condition);
    return known != null ? known : scope.keep(condition, condition.fold(this));
  }

  Seq<ExceptionTrace> exceptions(Seq<Unless<S>> exceptions) {
    return exceptions.isEmpty() ? Array.empty() : Array.ofAll(exceptions).map(this::exception);
  }

  private ExceptionTrace exception(Unless<S> exception) {
    ConditionTrace condition = ask(exception.condition());
    Seq<ExceptionTrace> inner = exceptions(exception.exceptions());
    return ImmutableExceptionTrace.of(
        exception, Evaluator.unless(condition.truth(), inner), condition, inner);
  }

  @Override
  public ConditionTrace allOf(AllOf<S> node) {
    Seq<ConditionTrace> operands = node.operands().map(this::ask);
    return joined(node, conjunction(operands), operands);
  }

  @Override
  public ConditionTrace anyOf(AnyOf<S> node) {
    Seq<ConditionTrace> operands = node.operands().map(this::ask);
    return joined(node, disjunction(operands), operands);
  }

  @Override
  public ConditionTrace not(Not<S> node) {
    ConditionTrace operand = ask(node.operand());
    return joined(node, operand.truth().not(), Array.of(operand));
  }

  @Override
  public <T> ConditionTrace comparison(Comparison<S, T> node) {
    Answer answer = scope.answer(node.fact());
    Reading<T> reading = scope.read(node.fact());
    Reading<Boolean> verdict =
        reading.then(value -> Guard.run(() -> Reading.known(node.holds(value))));
    return leaf(node, verdict, Array.of(answer));
  }

  @Override
  public <T> ConditionTrace twoFacts(TwoFacts<S, T> node) {
    Reading<T> left = scope.read(node.left());
    Reading<T> right = scope.read(node.right());
    Reading<Boolean> verdict =
        left.then(l -> right.then(r -> Guard.run(() -> Reading.known(node.holds(l, r)))));
    return leaf(node, verdict, Array.of(scope.answer(node.left()), scope.answer(node.right())));
  }

  @Override
  public <M> ConditionTrace listed(Listed<S, M> node) {
    Reading<M> member = scope.read(node.fact());
    Reading<LocalDate> date = scope.read(node.date());
    return dated(
        node,
        member.then(m -> date.then(day -> Guard.run(() -> node.holds(m, day)))),
        node.fact(),
        node.date());
  }

  @Override
  public <T> ConditionTrace datedComparison(DatedComparison<S, T> node) {
    Reading<T> answer = scope.read(node.fact());
    Reading<LocalDate> date = scope.read(node.date());
    return dated(
        node,
        answer.then(a -> date.then(day -> Guard.run(() -> node.holds(a, day)))),
        node.fact(),
        node.date());
  }

  /** Where fact and date are known, the law itself may still not tell; then it says why. */
  private ConditionTrace dated(
      Condition<S> node, Reading<Boolean> verdict, Fact<S, ?> fact, Fact<S, LocalDate> date) {
    Seq<Answer> answers = Array.of(scope.answer(fact), scope.answer(date)).distinct();
    boolean asked = answers.forAll(answer -> answer.reading().isKnown());
    Seq<String> silence =
        asked && !verdict.isKnown() && !verdict.isFailed()
            ? verdict.reason().toArray()
            : Array.empty();
    return ImmutableConditionTrace.of(
        node,
        truth(verdict),
        failedInstead(answers, verdict),
        Array.empty(),
        Array.empty(),
        Option.none(),
        remarks(answers).appendAll(verdict.remarks()).appendAll(silence).distinct());
  }

  @Override
  public <P> ConditionTrace quantified(Quantified<S, P> node) {
    Answer answer = scope.answer(node.parts());
    Reading<Seq<P>> parts =
        scope.read(node.parts()).then(seq -> Guard.run(() -> Reading.known(Array.ofAll(seq))));
    if (!parts.isKnown()) {
      return leaf(node, parts.then(p -> Reading.unknown()), Array.of(answer));
    }
    Seq<ConditionTrace> asked =
        parts
            .value()
            .get()
            .zipWithIndex()
            .map(
                part -> {
                  Scope<P> one = scope.part(node.parts().name(), part._2() + 1, part._1());
                  return of(one, judgments).ask(node.each());
                });
    Truth truth =
        switch (node.quantifier()) {
          case ANY -> disjunction(asked);
          case EVERY -> conjunction(asked);
          case NONE -> disjunction(asked).not();
        };
    return trace(node, truth, Array.of(answer), asked, Array.empty(), Option.none());
  }

  @Override
  public <P> ConditionTrace within(Within<S, P> node) {
    Answer answer = scope.answer(node.part());
    Option<P> part = scope.read(node.part()).value();
    if (part.isEmpty()) {
      return leaf(node, Reading.unknown(), Array.of(answer));
    }
    Scope<P> inner = scope.part(node.part().name(), 0, part.get());
    ConditionTrace asked = of(inner, judgments).ask(node.condition());
    return trace(
        node, asked.truth(), Array.of(answer), Array.of(asked), Array.empty(), Option.none());
  }

  @Override
  public ConditionTrace definition(Definition<S> node) {
    ConditionTrace meaning = ask(node.condition());
    Seq<ExceptionTrace> exceptions = exceptions(node.exceptions());
    return trace(
        node,
        Evaluator.unless(meaning.truth(), exceptions),
        Array.empty(),
        Array.of(meaning),
        exceptions,
        Option.none());
  }

  @Override
  public ConditionTrace opaque(Opaque<S> node) {
    Seq<Answer> answers = Array.ofAll(node.reads()).map(scope::answer);
    if (!answers.forAll(answer -> answer.reading().isKnown())) {
      return leaf(node, Reading.unknown(), answers);
    }
    Reading<Boolean> verdict =
        Guard.run(() -> Reading.known(node.predicate().test(scope.subject())));
    Question own = scope.question(node.id(), Question.Kind.OPAQUE);
    return leaf(node, verdict, answers.append(Answer.of(own, verdict)));
  }

  @Override
  public ConditionTrace humanJudgment(HumanJudgment<S> node) {
    Seq<Judgment> given = judgments.filter(judgment -> judgment.id().equals(node.id()));
    Reading<Boolean> verdict =
        given.map(Judgment::holds).distinct().size() > 1
            ? Reading.failed(
                "judgments disagree: "
                    + given.map(j -> j.who() + " " + (j.holds() ? "yes" : "no")).mkString(", "))
            : Reading.ifKnown(given.headOption().map(Judgment::holds));
    Question question = scope.question(node.id(), Question.Kind.JUDGMENT);
    return trace(
        node,
        truth(verdict),
        Array.of(Answer.of(question, verdict)),
        Array.empty(),
        Array.empty(),
        verdict.isKnown() ? given.headOption() : Option.none());
  }

  /**
   * A comparison that fails on a known answer is a failed reading of it: shown as such, or the
   * failure would go unreported.
   */
  private static Seq<Answer> failedInstead(Seq<Answer> answers, Reading<?> verdict) {
    return verdict.isFailed() && answers.forAll(answer -> answer.reading().isKnown())
        ? answers.map(answer -> Answer.of(answer.question(), verdict))
        : answers;
  }

  private ConditionTrace leaf(Condition<S> node, Reading<Boolean> verdict, Seq<Answer> answers) {
    Seq<Answer> shown = failedInstead(answers, verdict);
    return ImmutableConditionTrace.of(
        node,
        truth(verdict),
        shown,
        Array.empty(),
        Array.empty(),
        Option.none(),
        remarks(answers).appendAll(verdict.remarks()).distinct());
  }

  private static Truth truth(Reading<Boolean> verdict) {
    return verdict.value().map(Truth::of).getOrElse(Truth.UNKNOWN);
  }

  private ConditionTrace joined(Condition<S> node, Truth truth, Seq<ConditionTrace> operands) {
    return trace(node, truth, Array.empty(), operands, Array.empty(), Option.none());
  }

  private static ConditionTrace trace(
      Condition<?> node,
      Truth truth,
      Seq<Answer> answers,
      Seq<ConditionTrace> children,
      Seq<ExceptionTrace> exceptions,
      Option<Judgment> judgment) {
    return ImmutableConditionTrace.of(
        node, truth, answers, children, exceptions, judgment, remarks(answers));
  }

  private static Seq<String> remarks(Seq<Answer> answers) {
    return answers.flatMap(answer -> answer.reading().remarks()).distinct();
  }

  private static Truth conjunction(Seq<ConditionTrace> operands) {
    return operands.foldLeft(Truth.TRUE, (truth, operand) -> truth.and(operand.truth()));
  }

  private static Truth disjunction(Seq<ConditionTrace> operands) {
    return operands.foldLeft(Truth.FALSE, (truth, operand) -> truth.or(operand.truth()));
  }
}
