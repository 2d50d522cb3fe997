package dev.proviso.fuzz;

/** Why a subject has no answer, where it is not only unknown. */
enum Absence {
  /** The reading failed: nobody can learn the answer. */
  FAILED,
  /** Sources disagree: the answer can still be learned. */
  CONFLICTING,
  /** It is known that the subject has no answer. */
  ABSENT
}
