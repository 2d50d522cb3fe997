package dev.proviso.text;

/** How much detail an explanation contains. */
public enum Detail {
  /** The outcome, the rules that decided it or that it depends on, and what is missing. */
  SUMMARY,
  /** For every rule, whether it applies and why or why not; and what follows. */
  REASONS,
  /** Everything that was asked, with every answer, citation and provision text. */
  FULL
}
