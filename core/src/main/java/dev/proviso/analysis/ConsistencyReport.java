package dev.proviso.analysis;

import dev.proviso.language.Language;
import dev.proviso.language.Message;
import dev.proviso.style.PrehashedStyle;
import io.vavr.collection.Seq;
import org.immutables.value.Value;

/** What was found about the consistency of a policy. */
@Value.Immutable
@PrehashedStyle
public abstract sealed class ConsistencyReport permits ImmutableConsistencyReport {

  ConsistencyReport() {}

  /** The policy. */
  public abstract String policy();

  /**
   * What a sound policy meets: reachable, irredundant and effective rules.
   *
   * @return a finding for each
   */
  public abstract Seq<Finding> findings();

  /**
   * What an author should know, and may well want: overlaps and gaps.
   *
   * @return a finding for each
   */
  public abstract Seq<Finding> remarks();

  /** The language of the texts. */
  @Value.Auxiliary
  abstract Language language();

  /**
   * Whether the policy is sound.
   *
   * @return true if every finding holds, false also where one is not decided; remarks do not count
   */
  public boolean isConsistent() {
    return findings().forAll(Finding::isAcceptable);
  }

  /** Returns the findings and remarks as a text. */
  @Override
  public final String toString() {
    return language().text(verdict(), policy())
        + "\n"
        + findings().map(Finding::explain).mkString()
        + language().text(ReportMessages.REMARKS)
        + "\n"
        + remarks().map(remark -> remark.explain(FindingMessages.NOT_SO)).mkString();
  }

  private Message.Unary verdict() {
    if (isConsistent()) {
      return ReportMessages.CONSISTENT;
    }
    return findings().forAll(one -> one.isAcceptable() || one.verdict() == Verdict.NOT_DECIDED)
        ? ReportMessages.NOT_KNOWN_TO_BE_CONSISTENT
        : ReportMessages.NOT_CONSISTENT;
  }
}
