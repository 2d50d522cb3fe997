package dev.proviso.fuzz;

import dev.proviso.analysis.Claim;
import dev.proviso.analysis.Verdict;
import dev.proviso.text.Wording;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A claim of the library, with the verdict of the oracle. */
final class ClaimModel {

  private final ClaimKind kind;
  private final Claim<SubjectModel> claim;
  private final @Nullable PolicyModel policy;
  private final Set<Verdict> verdicts;
  private final boolean @Nullable [] cases;
  private final @Nullable Set<String> names;
  private final long @Nullable [] witnesses;

  /**
   * A claim with its verdict.
   *
   * @param kind the kind of claim, for reports
   * @param claim the claim of the library
   * @param policy the policy whose date the conditions of the claim are asked as of; null if none
   * @param verdicts the verdicts that are right
   * @param cases the cases that may be shown, by the index of the subject; null if none may
   * @param names the names that the reason must mention, and no others; null if it is not compared
   */
  ClaimModel(
      ClaimKind kind,
      Claim<SubjectModel> claim,
      @Nullable PolicyModel policy,
      Set<Verdict> verdicts,
      boolean @Nullable [] cases,
      @Nullable Set<String> names) {
    this(kind, claim, policy, verdicts, cases, names, null);
  }

  private ClaimModel(
      ClaimKind kind,
      Claim<SubjectModel> claim,
      @Nullable PolicyModel policy,
      Set<Verdict> verdicts,
      boolean @Nullable [] cases,
      @Nullable Set<String> names,
      long @Nullable [] witnesses) {
    this.kind = kind;
    this.claim = claim;
    this.policy = policy;
    this.verdicts = verdicts;
    this.cases = cases;
    this.names = names;
    this.witnesses = witnesses;
  }

  static ClaimModel of(
      ClaimKind kind,
      Claim<SubjectModel> claim,
      @Nullable PolicyModel policy,
      Verdict verdict,
      boolean[] cases) {
    return new ClaimModel(kind, claim, policy, EnumSet.of(verdict), cases, null);
  }

  /** A claim that there is no case; vacuous if what it is about never occurs. */
  static ClaimModel universal(
      ClaimKind kind,
      Claim<SubjectModel> claim,
      @Nullable PolicyModel policy,
      boolean[] cases,
      boolean isVacuous) {
    Verdict verdict = any(cases) ? Verdict.REFUTED : isVacuous ? Verdict.VACUOUS : Verdict.HOLDS;
    return new ClaimModel(kind, claim, policy, EnumSet.of(verdict), cases, null);
  }

  ClaimModel mayBe(Verdict verdict) {
    EnumSet<Verdict> more = EnumSet.copyOf(verdicts);
    more.add(verdict);
    return new ClaimModel(kind, claim, policy, more, cases, names, witnesses);
  }

  /**
   * The same claim, whose case must have one witness for all subjects in it.
   *
   * @param each the witnesses of each subject, by its index, as bits
   */
  ClaimModel witnessed(long[] each) {
    return new ClaimModel(kind, claim, policy, verdicts, cases, names, each);
  }

  /** The witnesses of a subject, as bits; all where none is needed. */
  long witnesses(int subject) {
    return witnesses == null ? -1 : witnesses[subject];
  }

  ClaimKind kind() {
    return kind;
  }

  Claim<SubjectModel> claim() {
    return claim;
  }

  @Nullable PolicyModel policy() {
    return policy;
  }

  Set<Verdict> verdicts() {
    return verdicts;
  }

  boolean @Nullable [] cases() {
    return cases;
  }

  @Nullable Set<String> names() {
    return names;
  }

  static boolean any(boolean[] cases) {
    for (boolean one : cases) {
      if (one) {
        return true;
      }
    }
    return false;
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(claim.sentence());
    text.append(claim.isOverAllSubjects() ? ", over all subjects" : ", over known subjects");
    claim.assumptions().forEach(one -> text.append(", assuming ").append(Wording.of(one)));
    return text.toString();
  }
}
