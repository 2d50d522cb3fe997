package dev.proviso.testkit.law;

import dev.proviso.analysis.Assignment;
import dev.proviso.analysis.FactValue;
import dev.proviso.condition.Judgment;
import dev.proviso.fact.Fact;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * The facts of a subject as the report of a law states them: those that are known, and the presence
 * of a value as a statement about the value, as in "veto: absent".
 */
final class ReportedFacts {

  private final Seq<FactValue> all;
  private final Seq<String> judged;

  private ReportedFacts(Seq<FactValue> all, Seq<String> judged) {
    this.all = all;
    this.judged = judged;
  }

  /** The facts that are known, or all facts if none is. */
  static Seq<FactValue> of(Assignment made) {
    Seq<FactValue> known = made.circumstances().reject(one -> one.value().equals("not known"));
    Seq<FactValue> all = known.isEmpty() ? made.circumstances() : known;
    return new ReportedFacts(all, made.judgments().map(Judgment::id)).worded();
  }

  private Seq<FactValue> worded() {
    return all.flatMap(
        one -> valueOf(one).map(value -> presence(value, one)).getOrElse(() -> Option.some(one)));
  }

  /** What is known is present: only the presence of what has no known value is stated. */
  private Option<FactValue> presence(String value, FactValue presence) {
    boolean isAbsent = presence.value().equals("no");
    return isAbsent || !all.exists(one -> isAbout(one, value))
        ? Option.some(FactValue.of(value, isAbsent ? "absent" : "present"))
        : Option.none();
  }

  private static boolean isAbout(FactValue fact, String question) {
    return fact.question().equals(question) || fact.question().startsWith(question + " › ");
  }

  /** The question for the value whose presence is answered; none if it is not about a presence. */
  private Option<String> valueOf(FactValue fact) {
    String question = fact.question();
    int inside = question.lastIndexOf(" › ");
    int start = inside < 0 ? 0 : inside + " › ".length();
    boolean isPresence =
        question.startsWith(Fact.PRESENCE, start)
            && (fact.value().equals("yes") || fact.value().equals("no"))
            && !judged.contains(question);
    return isPresence
        ? Option.some(
            question.substring(0, start) + question.substring(start + Fact.PRESENCE.length()))
        : Option.none();
  }
}
