package dev.proviso.fuzz;

import dev.proviso.analysis.Claim;
import dev.proviso.analysis.Claims;
import dev.proviso.condition.Condition;
import dev.proviso.rule.Outcome;
import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** Draws claims about the conditions and policies of a world. */
final class ClaimGenerator {

  private final World world;
  private final Choices choices;
  private final List<ConditionModel> conditions;
  private final PolicyModel policy;
  private final PolicyModel other;
  private final @Nullable ConditionModel assumed;

  ClaimGenerator(World world, Choices choices) {
    this.world = world;
    this.choices = choices;
    this.conditions = choices.shuffled(world.conditions());
    boolean isLater = choices.percent(50);
    this.policy = isLater ? world.later() : world.earlier();
    this.other = isLater ? world.earlier() : world.later();
    this.assumed = choices.percent(20) ? conditions.get(2) : null;
  }

  /** A claim of the kind; null if the world has nothing that it could be about. */
  @Nullable ClaimModel draw(ClaimKind kind) {
    return switch (kind) {
      case SATISFIABLE, IMPLIES, DISJOINT, OVERLAPS, EQUIVALENT, EXHAUSTIVE, PARTITION ->
          ofConditions(kind);
      case NEVER_PERMITS, PERMITS_ONLY, MAY_PERMIT, ALWAYS_FORBIDS, NO_DOUBLE_BIND ->
          ofOutcomes(kind);
      case AT_LEAST_AS_STRICT, NOTHING_NEWLY_PERMITTED, ONLY_TIGHTENS_WHERE -> ofTwo(kind);
      case ONLY_TIGHTENS_BY, MONOTONE -> {
        FactClaimGenerator facts = new FactClaimGenerator(world, choices);
        yield kind == ClaimKind.MONOTONE
            ? facts.monotone(this, policy)
            : facts.onlyTightens(this, policy, other);
      }
      case EVERY_CONSTANT_CLASSIFIED ->
          new ConstantClaimGenerator(world, choices).everyConstant(this, policy);
      default -> new RuleClaimGenerator(world, choices).draw(this, kind, policy);
    };
  }

  /** The claim with an assumption, and over all or known subjects only, by chance. */
  Claim<SubjectModel> modified(Claim<SubjectModel> claim) {
    Claim<SubjectModel> modified = assumed == null ? claim : claim.assuming(assumed.build());
    return choices.percent(50)
        ? modified
        : choices.percent(50) ? modified.overAllSubjects() : modified.overKnownSubjects();
  }

  /** Where what is assumed holds. */
  boolean[] assumed(@Nullable PolicyModel dating, boolean isOpen) {
    Ternary @Nullable [] truths = assumed == null ? null : world.truths(assumed, dating, isOpen);
    return cases(isOpen, i -> truths == null || truths[i] == Ternary.TRUE);
  }

  boolean isAssuming() {
    return assumed != null;
  }

  @Nullable ConditionModel assumption() {
    return assumed;
  }

  boolean[] cases(boolean isOpen, IntPredicate isCase) {
    boolean[] cases = new boolean[world.subjects(isOpen).size()];
    for (int i = 0; i < cases.length; i++) {
      cases[i] = isCase.test(i);
    }
    return cases;
  }

  /** A contradiction in what is assumed refutes every claim, and shows no case. */
  ClaimModel existing(
      ClaimKind kind, Claim<SubjectModel> claim, @Nullable PolicyModel dating, IntPredicate is) {
    boolean[] assumption = assumed(dating, claim.isOverAllSubjects());
    boolean[] cases = cases(claim.isOverAllSubjects(), i -> assumption[i] && is.test(i));
    return ClaimModel.existing(kind, claim, dating, cases);
  }

  ClaimModel universal(
      ClaimKind kind,
      Claim<SubjectModel> claim,
      @Nullable PolicyModel dating,
      IntPredicate isCase,
      IntPredicate isAbout) {
    boolean isOpen = claim.isOverAllSubjects();
    boolean[] assumption = assumed(dating, isOpen);
    boolean[] cases = cases(isOpen, i -> assumption[i] && isCase.test(i));
    if (isAssuming() && !ClaimModel.any(assumption)) {
      return ClaimModel.existing(kind, claim, dating, cases);
    }
    boolean isVacuous = !ClaimModel.any(cases(isOpen, i -> assumption[i] && isAbout.test(i)));
    return ClaimModel.universal(kind, claim, dating, cases, isVacuous);
  }

  private ClaimModel ofConditions(ClaimKind kind) {
    Condition<SubjectModel> first = conditions.get(0).build();
    Condition<SubjectModel> second = conditions.get(1).build();
    boolean mayBeThree =
        kind == ClaimKind.DISJOINT || kind == ClaimKind.EXHAUSTIVE || kind == ClaimKind.PARTITION;
    boolean areThree = mayBeThree && assumed == null && choices.percent(40);
    Condition<SubjectModel> third = conditions.get(2).build();
    Claim<SubjectModel> claim =
        modified(
            switch (kind) {
              case SATISFIABLE -> Claims.satisfiable(first);
              case IMPLIES -> Claims.implies(first, second);
              case OVERLAPS -> Claims.overlaps(first, second);
              case EQUIVALENT -> Claims.equivalent(first, second);
              case DISJOINT ->
                  areThree ? Claims.disjoint(first, second, third) : Claims.disjoint(first, second);
              case EXHAUSTIVE ->
                  areThree
                      ? Claims.exhaustive(first, second, third)
                      : Claims.exhaustive(first, second);
              case PARTITION ->
                  areThree
                      ? Claims.partition(first, second, third)
                      : Claims.partition(first, second);
              default -> throw new IllegalArgumentException(kind.toString());
            });
    boolean isOpen = claim.isOverAllSubjects();
    List<Ternary[]> truths =
        conditions.stream()
            .limit(areThree ? 3 : 2)
            .map(condition -> world.truths(condition, null, isOpen))
            .toList();
    Ternary[] one = truths.get(0);
    Ternary[] two = truths.get(1);
    IntPredicate isMet = i -> one[i] == Ternary.TRUE;
    IntPredicate always = i -> true;
    return switch (kind) {
      case SATISFIABLE -> existing(kind, claim, null, isMet);
      case OVERLAPS -> existing(kind, claim, null, i -> met(truths, i) == 2);
      case IMPLIES ->
          universal(kind, claim, null, i -> isMet.test(i) && two[i] != Ternary.TRUE, isMet);
      case EQUIVALENT -> universal(kind, claim, null, i -> one[i] != two[i], always);
      case EXHAUSTIVE -> universal(kind, claim, null, i -> met(truths, i) == 0, always);
      case PARTITION -> universal(kind, claim, null, i -> met(truths, i) != 1, always);
      default -> disjoint(claim, truths);
    };
  }

  private static int met(List<Ternary[]> truths, int subject) {
    return (int) truths.stream().filter(of -> of[subject] == Ternary.TRUE).count();
  }

  private ClaimModel disjoint(Claim<SubjectModel> claim, List<Ternary[]> truths) {
    boolean[] assumption = assumed(null, claim.isOverAllSubjects());
    boolean isVacuous =
        truths.stream()
            .anyMatch(
                of ->
                    !ClaimModel.any(
                        cases(
                            claim.isOverAllSubjects(),
                            i -> assumption[i] && of[i] == Ternary.TRUE)));
    return universal(ClaimKind.DISJOINT, claim, null, i -> met(truths, i) >= 2, i -> !isVacuous);
  }

  private ClaimModel ofOutcomes(ClaimKind kind) {
    Condition<SubjectModel> where = conditions.get(0).build();
    Claim<SubjectModel> claim =
        modified(
            switch (kind) {
              case NEVER_PERMITS -> Claims.neverPermits(policy.build(), where);
              case PERMITS_ONLY -> Claims.permitsOnly(policy.build(), where);
              case MAY_PERMIT -> Claims.mayPermit(policy.build(), where);
              case ALWAYS_FORBIDS -> Claims.alwaysForbids(policy.build(), where);
              default -> Claims.noDoubleBind(policy.build(), where);
            });
    Ternary[] truths = world.truths(conditions.get(0), policy, claim.isOverAllSubjects());
    Outcome[] outcomes = world.outcomes(policy, claim.isOverAllSubjects());
    IntPredicate isMet = i -> truths[i] == Ternary.TRUE;
    IntPredicate isPermitted = i -> outcomes[i] == Outcome.PERMITTED;
    IntPredicate isForbidden = i -> outcomes[i] == Outcome.FORBIDDEN;
    return switch (kind) {
      case NEVER_PERMITS ->
          universal(
              kind, claim, policy, i -> isPermitted.test(i) && truths[i] != Ternary.FALSE, isMet);
      case PERMITS_ONLY ->
          universal(kind, claim, policy, isPermitted.and(isMet.negate()), isPermitted);
      case MAY_PERMIT -> existing(kind, claim, policy, isPermitted.and(isMet));
      case ALWAYS_FORBIDS -> universal(kind, claim, policy, isMet.and(isForbidden.negate()), isMet);
      default -> universal(kind, claim, policy, isMet.and(isForbidden), isMet);
    };
  }

  private ClaimModel ofTwo(ClaimKind kind) {
    Claim<SubjectModel> claim =
        modified(
            switch (kind) {
              case AT_LEAST_AS_STRICT -> Claims.atLeastAsStrict(policy.build(), other.build());
              case NOTHING_NEWLY_PERMITTED ->
                  Claims.nothingNewlyPermitted(policy.build(), other.build());
              default ->
                  Claims.onlyTightens(policy.build(), other.build(), conditions.get(0).build());
            });
    boolean isOpen = claim.isOverAllSubjects();
    Outcome[] later = world.outcomes(policy, isOpen);
    Outcome[] earlier = world.outcomes(other, isOpen);
    IntPredicate isPermitted = i -> later[i] == Outcome.PERMITTED;
    IntPredicate isNew = i -> isPermitted.test(i) && earlier[i] != Outcome.PERMITTED;
    if (kind == ClaimKind.NOTHING_NEWLY_PERMITTED) {
      return universal(kind, claim, policy, isNew, isPermitted);
    }
    IntPredicate isLooser = isLooser(later, earlier);
    if (kind == ClaimKind.AT_LEAST_AS_STRICT) {
      return universal(kind, claim, policy, isLooser, i -> true);
    }
    Ternary[] where = world.truths(conditions.get(0), policy, isOpen);
    IntPredicate isChanged = i -> later[i] != earlier[i];
    return universal(
        kind,
        claim,
        policy,
        isLooser.or(i -> isChanged.test(i) && where[i] != Ternary.TRUE),
        isChanged);
  }

  static IntPredicate isLooser(Outcome[] later, Outcome[] earlier) {
    return i ->
        (later[i] == Outcome.PERMITTED && earlier[i] != Outcome.PERMITTED)
            || (earlier[i] == Outcome.FORBIDDEN && later[i] != Outcome.FORBIDDEN);
  }
}
