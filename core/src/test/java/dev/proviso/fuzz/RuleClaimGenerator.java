package dev.proviso.fuzz;

import dev.proviso.analysis.Claim;
import dev.proviso.analysis.Claims;
import dev.proviso.analysis.PolicyClaim.RuleProperty;
import dev.proviso.analysis.Verdict;
import dev.proviso.policy.Policy;
import dev.proviso.rule.Effect;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Draws claims about the rules and definitions of a policy. */
final class RuleClaimGenerator {

  private final World world;
  private final Choices choices;

  RuleClaimGenerator(World world, Choices choices) {
    this.world = world;
    this.choices = choices;
  }

  /** A claim of the kind; null if the finite world does not tell what is right. */
  @Nullable ClaimModel draw(ClaimGenerator generator, ClaimKind kind, PolicyModel model) {
    if (kind == ClaimKind.NO_CONDITION_REDUNDANT && !fits(model)) {
      return null;
    }
    RuleProperty<SubjectModel> property = property(kind, model);
    Set<String> except = new LinkedHashSet<>();
    if (kind != ClaimKind.COMPLETE && choices.percent(25)) {
      List<String> excusable = excusable(kind, model);
      except.addAll(excusable.isEmpty() ? excusable : choices.some(excusable, 1, 2));
    }
    for (String what : except) {
      property = property.except(what, "it may be so");
    }
    Claim<SubjectModel> claim = generator.modified(property);
    @Nullable ClaimModel impossible = generator.impossible(kind, claim, model);
    if (impossible != null) {
      return impossible;
    }
    boolean isOpen = claim.isOverAllSubjects();
    SubjectTest assumption = generator.assumption(model, isOpen);
    if (kind == ClaimKind.COMPLETE) {
      return complete(generator, claim, model, assumption);
    }
    Set<String> used = new LinkedHashSet<>();
    if (kind == ClaimKind.EVERY_DEFINITION_SATISFIABLE) {
      List<RuleOracle.Fault> left =
          excused(new DefinitionOracle(world, model, isOpen, assumption).faults(), except, used);
      return left.isEmpty()
          ? unlessUnused(kind, claim, model, except, used)
          : faulty(kind, claim, model, left, null);
    }
    if (kind == ClaimKind.NO_VACUOUS_PERMISSION) {
      VacuousOracle oracle = new VacuousOracle(world, model, isOpen, assumption, except);
      if (ClaimModel.any(oracle.turned())) {
        return new ClaimModel(
            kind, claim, model, EnumSet.of(Verdict.REFUTED), oracle.cases(), oracle.names());
      }
      used.addAll(oracle.vacuous());
      return unlessUnused(kind, claim, model, except, used);
    }
    @Nullable ClaimModel undecided = null;
    @Nullable ClaimModel refuted = null;
    for (PolicyModel.RuleSet member : model.ruleSets()) {
      RuleOracle oracle = new RuleOracle(world, kind, model, member, isOpen, assumption);
      List<RuleOracle.Fault> faults;
      if (kind == ClaimKind.NO_CONDITION_REDUNDANT) {
        ConditionOracle conditions = new ConditionOracle(world, member, isOpen, assumption);
        faults = conditions.faults();
        if (conditions.isAmbiguous()) {
          return null;
        }
      } else {
        faults = oracle.faults();
      }
      List<RuleOracle.Fault> left = excused(faults, except, used);
      if (left.isEmpty()) {
        continue;
      }
      boolean @Nullable [] cases =
          kind == ClaimKind.UNAMBIGUOUS ? oracle.meeting(left.get(0).what()) : null;
      ClaimModel faulty = faulty(kind, claim, model, left, cases);
      if (faulty.verdicts().contains(Verdict.REFUTED)) {
        refuted = refuted == null ? faulty : refuted;
      } else {
        undecided = undecided == null ? faulty : undecided;
      }
    }
    return refuted != null
        ? refuted
        : undecided != null ? undecided : unlessUnused(kind, claim, model, except, used);
  }

  private ClaimModel complete(
      ClaimGenerator generator,
      Claim<SubjectModel> claim,
      PolicyModel model,
      SubjectTest assumption) {
    boolean isOpen = claim.isOverAllSubjects();
    BitSet gaps = new BitSet();
    for (PolicyModel.RuleSet member : model.ruleSets()) {
      gaps.or(new RuleOracle(world, ClaimKind.COMPLETE, model, member, isOpen, assumption).gap());
    }
    if (!gaps.isEmpty()) {
      return ClaimModel.of(
          ClaimKind.COMPLETE, claim, model, Verdict.REFUTED, generator.cases(isOpen, gaps::get));
    }
    return new ClaimModel(ClaimKind.COMPLETE, claim, model, EnumSet.of(Verdict.HOLDS), null, null);
  }

  private static RuleProperty<SubjectModel> property(ClaimKind kind, PolicyModel model) {
    DefinitionSharer<SubjectModel> sharer = new DefinitionSharer<>();
    Policy<SubjectModel> policy =
        kind == ClaimKind.NO_CONDITION_REDUNDANT
            ? model.build(rule -> rule.rewrite(sharer::rewrite, date -> date))
            : model.build();
    return switch (kind) {
      case COMPLETE -> Claims.complete(policy);
      case UNAMBIGUOUS -> Claims.unambiguous(policy);
      case EVERY_RULE_REACHABLE -> Claims.everyRuleReachable(policy);
      case EVERY_DEFINITION_SATISFIABLE -> Claims.everyDefinitionSatisfiable(policy);
      case NO_RULE_REDUNDANT -> Claims.noRuleRedundant(policy);
      case NO_CONDITION_REDUNDANT -> Claims.noConditionRedundant(policy);
      case NO_VACUOUS_PERMISSION -> Claims.noVacuousPermission(policy);
      default -> Claims.noPermissionOverridden(policy);
    };
  }

  private static boolean fits(PolicyModel model) {
    return model.ruleSets().stream()
        .allMatch(
            member -> DroppedModel.of(member).stream().allMatch(dropped -> dropped.fits(member)));
  }

  /** Refuted by what is surely wrong; not decided where it cannot be told of anything. */
  private static ClaimModel faulty(
      ClaimKind kind,
      Claim<SubjectModel> claim,
      PolicyModel model,
      List<RuleOracle.Fault> faults,
      boolean @Nullable [] cases) {
    boolean isRefuted = faults.stream().anyMatch(RuleOracle.Fault::isSure);
    Set<String> names = new LinkedHashSet<>();
    faults.forEach(fault -> names.add((fault.isSure() ? "" : "? ") + fault.words()));
    return new ClaimModel(
        kind,
        claim,
        model,
        EnumSet.of(isRefuted ? Verdict.REFUTED : Verdict.NOT_DECIDED),
        cases,
        names);
  }

  private static ClaimModel unlessUnused(
      ClaimKind kind,
      Claim<SubjectModel> claim,
      PolicyModel model,
      Set<String> except,
      Set<String> used) {
    Set<String> unused = new LinkedHashSet<>(except);
    unused.removeAll(used);
    Verdict verdict = unused.isEmpty() ? Verdict.HOLDS : Verdict.REFUTED;
    return new ClaimModel(kind, claim, model, EnumSet.of(verdict), null, unused);
  }

  private static List<RuleOracle.Fault> excused(
      List<RuleOracle.Fault> faults, Set<String> except, Set<String> used) {
    faults.stream().map(RuleOracle.Fault::what).filter(except::contains).forEach(used::add);
    return faults.stream().filter(fault -> !except.contains(fault.what())).toList();
  }

  private static List<String> excusable(ClaimKind kind, PolicyModel model) {
    List<String> all = new ArrayList<>();
    if (kind == ClaimKind.NO_CONDITION_REDUNDANT) {
      model
          .ruleSets()
          .forEach(member -> DroppedModel.of(member).forEach(one -> all.add(one.what())));
      return all;
    }
    for (PolicyModel.RuleSet member : model.ruleSets()) {
      for (RuleModel rule : member.rules()) {
        all.add(rule.id());
        for (RuleModel other : member.rules()) {
          if (rule.effect() == Effect.PERMIT && other.effect() == Effect.FORBID) {
            all.add(rule.id() + " / " + other.id());
          }
        }
        rule.conditions().stream()
            .flatMap(condition -> Features.all(condition).stream())
            .filter(ConditionModel.Defined.class::isInstance)
            .forEach(one -> all.add(((ConditionModel.Defined) one).name()));
      }
    }
    boolean ofPairs = kind == ClaimKind.UNAMBIGUOUS;
    boolean ofTerms = kind == ClaimKind.EVERY_DEFINITION_SATISFIABLE;
    return all.stream()
        .filter(one -> one.contains(" / ") == ofPairs && one.startsWith("term") == ofTerms)
        .toList();
  }
}
