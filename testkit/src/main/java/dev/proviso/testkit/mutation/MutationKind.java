package dev.proviso.testkit.mutation;

/** In what way a mutant differs from the policy. */
public enum MutationKind {
  /** A limit is moved by one unit: one, a month of prison, a day, the next constant. */
  SHIFTED_LIMIT,
  /** At least becomes more than, any of the elements becomes all, one part becomes every part. */
  CHANGED_OPERATOR,
  /** One of the conditions that are joined is left out. */
  DROPPED_OPERAND,
  /** What must all hold becomes what must hold in one respect, or the other way round. */
  SWAPPED_JOINER,
  /** A single question is answered the other way round. */
  NEGATED_LEAF,
  /** An exception, of a rule, of a definition or of another exception, is left out. */
  DROPPED_EXCEPTION,
  /** A rule that permits forbids, or the other way round. */
  FLIPPED_EFFECT,
  /** A rule is left out. */
  DROPPED_RULE,
  /** A value is added to a set of values. */
  ADDED_MEMBER,
  /** A value is left out of a set of values. */
  REMOVED_MEMBER,
  /** A value is written for another one. */
  SWAPPED_MEMBER,
  /** A list, a limit or a rule begins or ends one day earlier or later. */
  MOVED_DAY,
  /** Somebody is left off a list. */
  REMOVED_ENTRY,
  /** Rules are combined in another way. */
  CHANGED_COMBINING,
  /** Something else holds where no rule applies. */
  CHANGED_OTHERWISE,
  /** One of the policies that must all permit is left out. */
  DROPPED_POLICY
}
