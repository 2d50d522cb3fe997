package dev.proviso.analysis;

import dev.proviso.algebra.TruthVariable;
import dev.proviso.condition.Truth;
import dev.proviso.fact.Grade;
import dev.proviso.trace.access.PresencePath;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * Words the circumstances of a case as statements about facts that their author knows. The
 * variables of a space stand for questions that nobody asked in these words: whether a value is
 * present, whether it is known well enough, and whether any of several parts meets a condition.
 *
 * <pre>{@code
 * presence of score: no          // becomes "score: absent"
 * residence, documented: known   // becomes "residence: at least documented"
 * weight, documented: 9          // becomes "weight, at least documented: 9"
 * any 0: no                      // becomes "crates: none is a “heavy”"
 * }</pre>
 */
final class CircumstanceWording {

  private final VariableSpace space;

  CircumstanceWording(VariableSpace space) {
    this.space = space;
  }

  /** The same circumstances in words; two that read alike are one. */
  Seq<FactValue> facts(Seq<FactValue> facts) {
    return new PresenceWording(space).facts(facts).map(this::worded).distinct();
  }

  private FactValue worded(FactValue fact) {
    return ofParts(fact)
        .orElse(() -> named(space, fact.question()).map(name -> worded(fact, name)))
        .getOrElse(fact);
  }

  private Option<FactValue> ofParts(FactValue fact) {
    return Array.ofAll(space.quantified())
        .find(any -> any.axis().question.equals(fact.question()))
        .flatMap(
            any ->
                truth(fact.value())
                    .map(truth -> space.wording.ofAnyPart(any.each(), truth))
                    .map(words -> FactValue.of(any.list().stated, words)));
  }

  private Option<Truth> truth(String value) {
    return Array.of(TruthVariable.TRUE, TruthVariable.FALSE, TruthVariable.UNKNOWN)
        .map(TruthVariable::truth)
        .find(truth -> value.equals(answer(truth)));
  }

  private String answer(Truth truth) {
    return truth == Truth.UNKNOWN ? space.words.notKnown() : space.words.flag(truth == Truth.TRUE);
  }

  /** What findings call a fact, and the grade that it must have. */
  private record Name(String stated, String withoutGrade, Option<Grade> grade) {

    /** The same name behind what leads to it. */
    Name after(String way, int length) {
      return new Name(way + stated.substring(length), way + withoutGrade.substring(length), grade);
    }
  }

  private FactValue worded(FactValue fact, Name name) {
    boolean isMet = fact.value().equals(space.words.known());
    return isMet || fact.value().equals(space.words.notKnown())
        ? name.grade()
            .map(grade -> FactValue.of(name.withoutGrade(), space.words.grade(grade, isMet)))
            .getOrElse(() -> FactValue.of(name.stated(), fact.value()))
        : FactValue.of(name.stated(), fact.value());
  }

  /** The name for a question; none if it is not asked here. */
  private static Option<Name> named(VariableSpace space, String question) {
    Seq<Axis> asked =
        Array.ofAll(space.axes())
            .filter(axis -> !axis.global && (isFor(axis, question) || isAbout(axis, question)));
    return asked.exists(axis -> isFor(axis, question))
        ? Option.some(name(space, asked.filter(axis -> isFor(axis, question))))
        : asked
            .headOption()
            .map(presence -> ofPresence(space, presence))
            .orElse(() -> inside(space, question));
  }

  private static boolean isFor(Axis axis, String question) {
    return axis.question.equals(question);
  }

  /** Whether only the presence of the value is asked. */
  private static boolean isAbout(Axis axis, String question) {
    return axis.isPresence && PresencePath.value(axis.question).contains(question);
  }

  private static Name ofPresence(VariableSpace space, Axis presence) {
    String stated = PresencePath.value(presence.stated).getOrElse(presence.stated);
    return inOnlyGrade(space, stated, presence.onlyGrade);
  }

  /** No grade is named if anything else is asked by the name of a grade as well. */
  private static Name name(VariableSpace space, Seq<Axis> asked) {
    Axis first = asked.head();
    if (asked.forAll(axis -> axis.kind() == Axis.Kind.GRADE)) {
      return new Name(
          first.stated,
          GradeRequirements.withoutGrade(first),
          Option.some(space.demands().demanded(first).grade()));
    }
    return inOnlyGrade(space, first.stated, first.onlyGrade);
  }

  private static Name inOnlyGrade(VariableSpace space, String stated, Option<Grade> only) {
    String suffix = only.map(grade -> ", " + space.words.grade(grade, true)).getOrElse("");
    return new Name(stated, stated.substring(0, stated.length() - suffix.length()), only);
  }

  /** The name for a question about one of several parts, as in "crates #2 › weight". */
  private static Option<Name> inside(VariableSpace space, String question) {
    return QuestionOfPart.of(space, question)
        .flatMap(
            part ->
                named(part.space(), part.question())
                    .map(
                        name ->
                            name.after(
                                part.list().stated + part.number(), part.space().path.length())));
  }
}
