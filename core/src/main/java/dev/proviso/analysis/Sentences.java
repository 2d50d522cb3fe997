package dev.proviso.analysis;

import dev.proviso.condition.Condition;
import dev.proviso.fact.Fact;
import dev.proviso.text.Wording;

/** What a claim says, in a sentence. */
final class Sentences {

  private Sentences() {}

  static String of(Claim<?> claim) {
    return switch (claim.kind()) {
      case SATISFIABLE -> first(claim) + " can hold";
      case DISJOINT -> all(claim) + " never hold together";
      case IMPLIES -> first(claim) + " implies " + words(claim.conditions().get(1));
      case EQUIVALENT -> all(claim) + " hold of the same subjects";
      case OVERLAPS -> all(claim) + " can hold together";
      case EXHAUSTIVE -> all(claim) + " leave nothing out";
      case PARTITION -> "exactly one of " + all(claim) + " holds";
      case NEVER_PERMITS -> later(claim) + " never permits where " + first(claim);
      case PERMITS_ONLY -> later(claim) + " permits only where " + first(claim);
      case MAY_PERMIT -> later(claim) + " may permit where " + first(claim);
      case ALWAYS_FORBIDS -> later(claim) + " always forbids where " + first(claim);
      case NO_DOUBLE_BIND -> later(claim) + " never forbids what is required where " + first(claim);
      case COMPLETE -> later(claim) + ": some rule applies to every subject";
      case UNAMBIGUOUS ->
          later(claim) + ": no permission meets a prohibition unless it is excepted";
      case EVERY_RULE_REACHABLE -> later(claim) + ": every rule can be reached";
      case EVERY_DEFINITION_SATISFIABLE -> later(claim) + ": every definition can hold";
      case NO_RULE_REDUNDANT -> later(claim) + ": no rule is redundant";
      case NO_PERMISSION_OVERRIDDEN -> later(claim) + ": no permission is wholly overridden";
      case AT_LEAST_AS_STRICT -> later(claim) + " is at least as strict as " + earlier(claim);
      case NOTHING_NEWLY_PERMITTED ->
          later(claim) + " permits nothing that " + earlier(claim) + " does not permit";
      case ONLY_TIGHTENS ->
          later(claim) + " only tightens " + earlier(claim) + ", and only " + extent(claim);
      case MONOTONE -> later(claim) + ": more " + facts(claim) + " never takes a permission away";
      case EVERY_CONSTANT_CLASSIFIED ->
          later(claim) + ": every constant of " + facts(claim) + " is classified";
    };
  }

  private static String words(Condition<?> condition) {
    return condition
        .asDefinition()
        .map(term -> "“" + term.name() + "”")
        .getOrElse(() -> Wording.of(condition));
  }

  private static String first(Claim<?> claim) {
    return words(claim.conditions().head());
  }

  private static String all(Claim<?> claim) {
    return claim.conditions().map(Sentences::words).mkString(" and ");
  }

  private static String later(Claim<?> claim) {
    return claim.policies().head().id();
  }

  private static String earlier(Claim<?> claim) {
    return claim.policies().get(1).id();
  }

  private static String facts(Claim<?> claim) {
    return claim.facts().map(Fact::name).mkString(" and ");
  }

  private static String extent(Claim<?> claim) {
    return claim.conditions().isEmpty() ? "by " + facts(claim) : "where " + first(claim);
  }
}
