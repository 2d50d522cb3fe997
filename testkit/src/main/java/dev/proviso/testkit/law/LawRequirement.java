package dev.proviso.testkit.law;

/** What must be at hand for a law to be checked. */
public enum LawRequirement {
  /** The policy alone. */
  POLICY,
  /** Subjects of the author's own type, so that the author's code runs. */
  OWN_SUBJECTS,
  /** An earlier policy that the author compares with. */
  EARLIER_POLICY,
  /** No policy, but the list, timeline, certificate, spelling or combination that it is about. */
  THING
}
