package dev.proviso.analysis;

import dev.proviso.language.Language;
import dev.proviso.language.Message;
import dev.proviso.style.PrehashedStyle;
import dev.proviso.wording.CitationWording;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.immutables.value.Value;

/**
 * What checking a claim found.
 *
 * <pre>{@code
 * Finding finding = Prover.standard().check(claim);
 * if (!finding.isAcceptable()) {
 *   System.out.println(finding);
 * }
 * }</pre>
 */
@Value.Immutable
@PrehashedStyle
public abstract sealed class Finding permits ImmutableFinding {

  Finding() {}

  /** What was claimed. */
  public abstract Claim<?> claim();

  /**
   * What came of it.
   *
   * @return holds, vacuous, refuted, or not decided
   */
  public abstract Verdict verdict();

  /**
   * Why, in one sentence.
   *
   * @return a clause without a full stop
   */
  public abstract String reason();

  /**
   * A smallest case that refutes the claim or, where a claim says that there is a case, shows it:
   * no fact and no part of it can be left out, and there is none with fewer facts unless it would
   * take long to find.
   *
   * @return the case; none if there is none to show
   */
  public abstract Option<Counterexample> example();

  /**
   * What the result rests on: questions for a person and code that cannot be looked into, which
   * were taken to answer anything. Where there is a case, it is those whose answers the case names.
   *
   * @return the notes, as clauses without a full stop
   */
  public abstract Seq<String> notes();

  /** The language of the texts. */
  @Value.Auxiliary
  abstract Language language();

  /**
   * The same finding as a counterexample.
   *
   * @return the case that refutes the claim; none if it is not refuted, or no single case does
   */
  public Option<Counterexample> counterexample() {
    return verdict() == Verdict.REFUTED ? example() : Option.none();
  }

  /**
   * Whether the claim can be relied on.
   *
   * @return true if it holds, or holds vacuously and its author allowed that
   */
  public boolean isAcceptable() {
    return verdict() == Verdict.HOLDS
        || (verdict() == Verdict.VACUOUS && claim().vacuousBecause().isDefined());
  }

  /**
   * The finding as a text.
   *
   * @return the claim, the verdict, the reason, and the case
   */
  public String explain() {
    return explain(FindingMessages.REFUTED);
  }

  String explain(Message.Unary refuted) {
    StringBuilder text = new StringBuilder();
    Message.Unary heading =
        switch (verdict()) {
          case HOLDS -> FindingMessages.HOLDS;
          case VACUOUS -> FindingMessages.VACUOUS;
          case REFUTED -> refuted;
          case NOT_DECIDED -> FindingMessages.NOT_DECIDED;
        };
    line(text, "", heading, sentence(claim()));
    if (!reason().isEmpty()) {
      text.append("  ").append(reason().replace("; ", ";\n    ")).append('\n');
    }
    claim().because().forEach(why -> line(text, "  ", FindingMessages.BECAUSE, why));
    for (Counterexample one : example()) {
      line(text, "  ", FindingMessages.CASE, CaseWording.facts(one.factValues(), language()));
      one.replayed().forEach(line -> text.append("    ").append(line).append('\n'));
      if (one.citations().nonEmpty()) {
        CitationWording wording = CitationWording.of(language());
        String law = one.citations().map(wording::citation).mkString("; ");
        line(text, "    ", FindingMessages.SOURCE, law);
      }
    }
    notes().forEach(note -> line(text, "  ", FindingMessages.NOTE, note));
    return text.toString();
  }

  private <S> String sentence(Claim<S> claim) {
    return claim.accept(new ClaimWording<>(language()));
  }

  private void line(StringBuilder text, String indent, Message.Unary message, String value) {
    text.append(indent).append(language().text(message, value)).append('\n');
  }

  /** Returns {@link #explain()}. */
  @Override
  public final String toString() {
    return explain();
  }
}
