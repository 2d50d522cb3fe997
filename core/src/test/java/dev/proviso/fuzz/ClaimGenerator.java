package dev.proviso.fuzz;

import dev.proviso.analysis.Claim;
import dev.proviso.analysis.Claims;
import dev.proviso.analysis.Verdict;
import dev.proviso.condition.Condition;
import dev.proviso.rule.Outcome;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
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
      case NO_VACUOUS_PERMISSION -> {
        boolean isWithout = VacuousModel.of(policy, Set.of()).isEmpty();
        yield new RuleClaimGenerator(world, choices).draw(this, kind, isWithout ? other : policy);
      }
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
    return cases(isOpen, assumption(dating, isOpen)::holds);
  }

  /** That what is assumed holds. */
  SubjectTest assumption(@Nullable PolicyModel dating, boolean isOpen) {
    return assumed == null ? (subject, completion) -> true : isTrue(assumed, dating, isOpen);
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

  /** Whether something is so of some subject if registers and limits leave nothing open. */
  boolean isLeftOpen(boolean isOpen, SubjectTest test) {
    for (int i = 0; i < world.subjects(isOpen).size(); i++) {
      int subject = i;
      if (Completion.isPossible(completion -> test.holds(subject, completion))) {
        return true;
      }
    }
    return false;
  }

  /**
   * The verdict if what is assumed never holds: then every claim is refuted, and shows no case;
   * null if it holds.
   */
  @Nullable ClaimModel impossible(
      ClaimKind kind, Claim<SubjectModel> claim, @Nullable PolicyModel dating) {
    boolean isOpen = claim.isOverAllSubjects();
    SubjectTest assumption = assumption(dating, isOpen);
    boolean[] none = new boolean[world.subjects(isOpen).size()];
    if (!isAssuming() || ClaimModel.any(cases(isOpen, assumption::holds))) {
      return null;
    }
    return ClaimModel.of(
        kind,
        claim,
        dating,
        isLeftOpen(isOpen, assumption) ? Verdict.NOT_DECIDED : Verdict.REFUTED,
        none);
  }

  /** A claim that there is a case. */
  private ClaimModel existing(
      ClaimKind kind, Claim<SubjectModel> claim, @Nullable PolicyModel dating, SubjectTest is) {
    @Nullable ClaimModel impossible = impossible(kind, claim, dating);
    if (impossible != null) {
      return impossible;
    }
    boolean isOpen = claim.isOverAllSubjects();
    SubjectTest isCase = assumption(dating, isOpen).and(is);
    boolean[] cases = cases(isOpen, isCase::holds);
    if (ClaimModel.any(cases)) {
      return ClaimModel.of(kind, claim, dating, Verdict.HOLDS, cases);
    }
    // What a policy does not permit as the law is known it does not permit.
    boolean isUndecided = kind != ClaimKind.MAY_PERMIT && isLeftOpen(isOpen, isCase);
    return ClaimModel.of(
        kind, claim, dating, isUndecided ? Verdict.NOT_DECIDED : Verdict.REFUTED, cases);
  }

  /** A claim that there is no case, as far as registers and limits answer. */
  ClaimModel universal(
      ClaimKind kind,
      Claim<SubjectModel> claim,
      @Nullable PolicyModel dating,
      IntPredicate isCase,
      IntPredicate isAbout) {
    @Nullable ClaimModel impossible = impossible(kind, claim, dating);
    if (impossible != null) {
      return impossible;
    }
    boolean isOpen = claim.isOverAllSubjects();
    boolean[] assumption = assumed(dating, isOpen);
    boolean[] cases = cases(isOpen, i -> assumption[i] && isCase.test(i));
    boolean isVacuous = !ClaimModel.any(cases(isOpen, i -> assumption[i] && isAbout.test(i)));
    return ClaimModel.universal(kind, claim, dating, cases, isVacuous);
  }

  /**
   * A claim that there is no case. What it is about may occur if registers and limits left nothing
   * open: then it is not vacuous, and not decided if there would be a case.
   *
   * @param about what it is about; it is vacuous where one of them never occurs
   */
  private ClaimModel conditional(
      ClaimKind kind,
      Claim<SubjectModel> claim,
      @Nullable PolicyModel dating,
      SubjectTest is,
      List<SubjectTest> about) {
    boolean isOpen = claim.isOverAllSubjects();
    SubjectTest assumption = assumption(dating, isOpen);
    ClaimModel plain = universal(kind, claim, dating, is::holds, i -> true);
    if (!plain.verdicts().equals(EnumSet.of(Verdict.HOLDS))
        || about.stream()
            .allMatch(one -> ClaimModel.any(cases(isOpen, assumption.and(one)::holds)))) {
      return plain;
    }
    Verdict verdict =
        isLeftOpen(isOpen, assumption.and(is))
            ? Verdict.NOT_DECIDED
            : about.stream().allMatch(one -> isLeftOpen(isOpen, assumption.and(one)))
                ? Verdict.HOLDS
                : Verdict.VACUOUS;
    return ClaimModel.of(kind, claim, dating, verdict, new boolean[world.subjects(isOpen).size()]);
  }

  private SubjectTest isTrue(
      ConditionModel condition, @Nullable PolicyModel dating, boolean isOpen) {
    return is(condition, dating, isOpen, Ternary.TRUE);
  }

  private SubjectTest is(
      ConditionModel condition, @Nullable PolicyModel dating, boolean isOpen, Ternary truth) {
    return (subject, completion) ->
        world.truth(condition, dating, isOpen, subject, completion) == truth;
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
    List<SubjectTest> each =
        conditions.stream()
            .limit(areThree ? 3 : 2)
            .map(condition -> isTrue(condition, null, isOpen))
            .toList();
    SubjectTest one = each.get(0);
    SubjectTest two = each.get(1);
    IntPredicate always = i -> true;
    return switch (kind) {
      case SATISFIABLE -> existing(kind, claim, null, one);
      case OVERLAPS -> existing(kind, claim, null, one.and(two));
      case IMPLIES -> conditional(kind, claim, null, one.and(two.not()), List.of(one));
      case EQUIVALENT -> {
        Ternary[] left = world.truths(conditions.get(0), null, isOpen);
        Ternary[] right = world.truths(conditions.get(1), null, isOpen);
        yield universal(kind, claim, null, i -> left[i] != right[i], always);
      }
      case EXHAUSTIVE ->
          universal(kind, claim, null, i -> met(each, i, Completion.NONE) == 0, always);
      case PARTITION ->
          universal(kind, claim, null, i -> met(each, i, Completion.NONE) != 1, always);
      default ->
          conditional(kind, claim, null, (i, completion) -> met(each, i, completion) >= 2, each);
    };
  }

  private static int met(List<SubjectTest> conditions, int subject, Completion completion) {
    return (int) conditions.stream().filter(one -> one.holds(subject, completion)).count();
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
    boolean isOpen = claim.isOverAllSubjects();
    SubjectTest isMet = isTrue(conditions.get(0), policy, isOpen);
    SubjectTest isExcluded = is(conditions.get(0), policy, isOpen, Ternary.FALSE);
    SubjectTest isPermitted = decides(policy, isOpen, Outcome.PERMITTED);
    SubjectTest isForbidden = decides(policy, isOpen, Outcome.FORBIDDEN);
    return switch (kind) {
      case NEVER_PERMITS ->
          conditional(kind, claim, policy, isPermitted.and(isExcluded.not()), List.of(isMet));
      case PERMITS_ONLY ->
          universal(kind, claim, policy, isPermitted.and(isMet.not())::holds, isPermitted::holds);
      case MAY_PERMIT -> existing(kind, claim, policy, isPermitted.and(isMet));
      case ALWAYS_FORBIDS ->
          conditional(kind, claim, policy, isMet.and(isForbidden.not()), List.of(isMet));
      default -> conditional(kind, claim, policy, isMet.and(isForbidden), List.of(isMet));
    };
  }

  private SubjectTest decides(PolicyModel by, boolean isOpen, Outcome outcome) {
    return (subject, completion) -> world.outcome(by, isOpen, subject, completion) == outcome;
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
