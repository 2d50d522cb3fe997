package dev.proviso.analysis;

import dev.proviso.condition.Condition;
import dev.proviso.condition.ConditionVisitor;
import dev.proviso.condition.DatedComparison;
import dev.proviso.condition.ListMembership;
import dev.proviso.fact.Reading;
import dev.proviso.wording.ConditionWording;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/** Why a case is no case: registers and dated limits that would have to answer do not. */
final class UndeterminedAnswers {

  private UndeterminedAnswers() {}

  /**
   * The answers on which a case of a completed session rests, each with the reason why it is none.
   */
  static String words(Session<?> session, Session.Model model) {
    Seq<String> all = answers(session, model).distinct();
    return all.isEmpty()
        ? session.language().text(FindingMessages.REGISTER_NOT_KNOWN)
        : session
            .language()
            .text(FindingMessages.NOT_KNOWN_WHETHER, session.wording().values().and(all));
  }

  private static Seq<String> answers(Session<?> session, Session.Model model) {
    Seq<String> own =
        Array.ofAll(session.space().undetermined().entrySet())
            .filter(entry -> model.values()[entry.getValue().variable] >= 0)
            .map(entry -> entry.getKey())
            .flatMap(source -> Reader.read(source, model.values(), session.wording()));
    return model.parts().entrySet().stream()
        .map(entry -> ofParts(session.inner(entry.getKey()), entry.getValue()))
        .reduce(own, Seq::appendAll);
  }

  private static Seq<String> ofParts(Session<?> inner, List<Session.Model> parts) {
    return Array.ofAll(parts).flatMap(part -> answers(inner, part));
  }

  /** Reads the register or the limit once more, where the case has it. */
  private static final class Reader<S> extends ConditionVisitor.Default<S, Option<String>> {
    private final Axis fact;
    private final Axis date;
    private final boolean isCovered;
    private final int[] values;
    private final ConditionWording wording;

    private Reader(
        VariableSpace.UndeterminedAnswer source, int[] values, ConditionWording wording) {
      this.wording = wording;
      this.fact = source.fact();
      this.date = source.date();
      this.isCovered = source.isCovered();
      this.values = values;
    }

    static Option<String> read(
        VariableSpace.UndeterminedAnswer source, int[] values, ConditionWording wording) {
      return read(source.node(), source, values, wording);
    }

    private static <S> Option<String> read(
        Condition<S> node,
        VariableSpace.UndeterminedAnswer source,
        int[] values,
        ConditionWording wording) {
      return node.accept(new Reader<>(source, values, wording));
    }

    @Override
    public <M> Option<String> listMembership(ListMembership<S, M> node) {
      Seq<LocalDate> days = days(node.register()::covers);
      return (fact.kind() == Axis.Kind.SET ? Array.<M>empty() : this.<M>answers())
          .flatMap(member -> days.map(day -> node.holds(member, day)))
          .appendAll(days.map(node.register()::listsOther))
          .find(reading -> !reading.isKnown())
          .map(reading -> words(node, reading));
    }

    @Override
    public <T> Option<String> datedComparison(DatedComparison<S, T> node) {
      return days(node.limit()::covers)
          .map(node.limit()::asOf)
          .find(reading -> !reading.isKnown())
          .map(reading -> words(node, reading));
    }

    @Override
    protected Option<String> otherwise(Condition<S> node) {
      return Option.none();
    }

    private String words(Condition<?> node, Reading<?> unknown) {
      return wording.language().text(FindingMessages.WHETHER, wording.affirming(node))
          + unknown.reason().map(reason -> " (" + reason + ")").getOrElse("");
    }

    @SuppressWarnings("unchecked") // the constants of a fact are of the type of its answers
    private <M> Seq<M> answers() {
      return regions(fact).flatMap(region -> fact.regions().representative(region)).map(m -> (M) m);
    }

    private Seq<LocalDate> days(Predicate<LocalDate> covers) {
      return DiagramCompiler.days(date)
          .zipWithIndex()
          .filter(day -> isIn(date, day._2()))
          .map(day -> day._1())
          .filter(day -> covers.test(day) == isCovered);
    }

    private Seq<Integer> regions(Axis axis) {
      return Array.range(0, axis.regions().size()).filter(region -> isIn(axis, region));
    }

    /** Whether the case has the region, or any, as where nothing is said of it. */
    private boolean isIn(Axis axis, int region) {
      int value = values[axis.variable];
      return value < 0 || value == region;
    }
  }
}
