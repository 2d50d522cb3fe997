package dev.proviso.analysis;

import dev.proviso.style.PrehashedStyle;
import io.vavr.collection.Seq;
import org.immutables.value.Value;

/** What was found about the consistency of a policy. */
@Value.Immutable
@PrehashedStyle
public abstract sealed class ConsistencyReport permits ImmutableConsistencyReport {

  ConsistencyReport() {}

  /**
   * The policy.
   *
   * @return its id
   */
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
    return policy()
        + verdict()
        + "\n"
        + findings().map(Finding::explain).mkString()
        + "To be noted:\n"
        + remarks().map(remark -> remark.explain("not so")).mkString();
  }

  private String verdict() {
    if (isConsistent()) {
      return " is consistent";
    }
    return findings().forAll(one -> one.isAcceptable() || one.verdict() == Verdict.NOT_DECIDED)
        ? " is not known to be consistent"
        : " is not consistent";
  }
}
