package dev.proviso.analysis;

import dev.proviso.algebra.TruthVariable;
import dev.proviso.condition.Truth;
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
    return ofParts(fact).orElse(() -> ofGrade(fact)).getOrElse(fact);
  }

  private Option<FactValue> ofParts(FactValue fact) {
    return Array.ofAll(space.quantified())
        .find(any -> any.axis().question.equals(fact.question()))
        .flatMap(
            any ->
                truth(fact.value())
                    .map(truth -> space.wording.ofAnyPart(any.each(), truth))
                    .map(words -> FactValue.of(any.list().question, words)));
  }

  private Option<Truth> truth(String value) {
    return Array.of(TruthVariable.TRUE, TruthVariable.FALSE, TruthVariable.UNKNOWN)
        .map(TruthVariable::truth)
        .find(truth -> value.equals(answer(truth)));
  }

  private String answer(Truth truth) {
    return truth == Truth.UNKNOWN ? space.words.notKnown() : space.words.flag(truth == Truth.TRUE);
  }

  private Option<FactValue> ofGrade(FactValue fact) {
    boolean isMet = fact.value().equals(space.words.known());
    return isMet || fact.value().equals(space.words.notKnown())
        ? grade(space, PresencePath.withoutNumbers(fact.question()))
            .map(grade -> worded(fact.question(), grade, isMet))
        : Option.none();
  }

  private FactValue worded(String question, GradeOf grade, boolean isMet) {
    return FactValue.of(
        question.substring(0, question.length() - grade.suffix().length()),
        space.words.grade(grade.required().grade(), isMet));
  }

  /** A required grade, and what it adds to the name of its fact, as in ", documented". */
  private record GradeOf(AssignmentData.RequiredGrade required, String suffix) {}

  /** The grade that a question asks for; none if anything else is asked by this name as well. */
  private static Option<GradeOf> grade(VariableSpace space, String question) {
    Seq<Axis> asked =
        Array.ofAll(space.axes()).filter(axis -> axis.question.equals(question) && !axis.global);
    if (asked.isEmpty()) {
      return Array.ofAll(space.inners())
          .flatMap(inner -> grade(inner.getValue(), question))
          .headOption();
    }
    return asked.forAll(axis -> axis.kind() == Axis.Kind.GRADE)
        ? Option.some(
            new GradeOf(
                space.demands().demanded(asked.head()),
                asked.head().name.substring(asked.head().name.lastIndexOf(", "))))
        : Option.none();
  }
}
