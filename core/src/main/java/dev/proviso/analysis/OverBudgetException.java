package dev.proviso.analysis;

import dev.proviso.language.Language;

/** The question is too large for the budget; whoever asked says so. */
final class OverBudgetException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** How many variables there would be; none if the steps are used up. */
  private final int variables;

  OverBudgetException(int variables) {
    super(null, null, false, false);
    this.variables = variables;
  }

  /** Why the question is too large, and what to do about it. */
  String reason(Language language) {
    return variables == 0
        ? language.text(FindingMessages.MORE_STEPS)
        : language.text(
            FindingMessages.TOO_MANY_FACTS,
            Integer.toString(variables),
            Integer.toString(DecisionDiagrams.MOST_VARIABLES));
  }

  @Override
  public String getMessage() {
    return reason(Language.english());
  }
}
