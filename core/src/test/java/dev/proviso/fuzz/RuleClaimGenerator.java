package dev.proviso.fuzz;

import dev.proviso.analysis.Claim;
import dev.proviso.analysis.Claims;
import dev.proviso.analysis.PolicyClaim.RuleProperty;
import dev.proviso.analysis.Verdict;
import dev.proviso.policy.Policy;
import dev.proviso.rule.Combining;
import dev.proviso.rule.Effect;
import dev.proviso.rule.Outcome;
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

  /** What is wrong with one member, and the subjects to which no rule applies. */
  private record Fault(Set<String> names, BitSet gap) {}

  ClaimModel draw(ClaimGenerator generator, ClaimKind kind, PolicyModel model) {
    Policy<SubjectModel> policy = model.build();
    RuleProperty<SubjectModel> property =
        switch (kind) {
          case COMPLETE -> Claims.complete(policy);
          case UNAMBIGUOUS -> Claims.unambiguous(policy);
          case EVERY_RULE_REACHABLE -> Claims.everyRuleReachable(policy);
          case EVERY_DEFINITION_SATISFIABLE -> Claims.everyDefinitionSatisfiable(policy);
          case NO_RULE_REDUNDANT -> Claims.noRuleRedundant(policy);
          default -> Claims.noPermissionOverridden(policy);
        };
    Set<String> except = new LinkedHashSet<>();
    if (kind != ClaimKind.COMPLETE && choices.percent(25)) {
      except.addAll(choices.some(excusable(kind, model), 1, 2));
    }
    for (String what : except) {
      property = property.except(what, "it may be so");
    }
    Claim<SubjectModel> claim = generator.modified(property);
    boolean isOpen = claim.isOverAllSubjects();
    boolean[] assumed = generator.assumed(model, isOpen);
    if (generator.isAssuming() && !ClaimModel.any(assumed)) {
      return ClaimModel.existing(kind, claim, model, assumed);
    }
    Set<String> used = new LinkedHashSet<>();
    if (kind == ClaimKind.EVERY_DEFINITION_SATISFIABLE) {
      Set<String> never = new DefinitionOracle(world, model, isOpen, assumed).never();
      return verdict(kind, claim, model, excused(never, except, used), null, except, used);
    }
    for (PolicyModel.RuleSet member : model.ruleSets()) {
      Fault fault = fault(kind, member, isOpen, assumed);
      Set<String> left = excused(fault.names, except, used);
      if (!left.isEmpty()) {
        boolean @Nullable [] cases =
            kind == ClaimKind.UNAMBIGUOUS
                ? meeting(member, left, isOpen, assumed)
                : kind == ClaimKind.COMPLETE ? generator.cases(isOpen, fault.gap::get) : null;
        return verdict(kind, claim, model, left, cases, except, used);
      }
    }
    return verdict(kind, claim, model, Set.of(), null, except, used);
  }

  private static ClaimModel verdict(
      ClaimKind kind,
      Claim<SubjectModel> claim,
      PolicyModel model,
      Set<String> names,
      boolean @Nullable [] cases,
      Set<String> except,
      Set<String> used) {
    boolean isRefuted = !names.isEmpty() || !used.containsAll(except);
    Set<String> told = new LinkedHashSet<>(names);
    if (names.isEmpty()) {
      told.addAll(except);
      told.removeAll(used);
    }
    return new ClaimModel(
        kind,
        claim,
        model,
        EnumSet.of(isRefuted ? Verdict.REFUTED : Verdict.HOLDS),
        cases,
        kind == ClaimKind.COMPLETE ? null : told);
  }

  private static Set<String> excused(Set<String> names, Set<String> except, Set<String> used) {
    Set<String> left = new LinkedHashSet<>(names);
    left.removeAll(except);
    names.stream().filter(except::contains).forEach(used::add);
    return left;
  }

  private static List<String> excusable(ClaimKind kind, PolicyModel model) {
    List<String> all = new ArrayList<>(List.of("nothing of this name"));
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
    List<String> fitting =
        all.stream()
            .filter(one -> one.contains(" / ") == ofPairs && one.startsWith("term") == ofTerms)
            .toList();
    return fitting.isEmpty() ? List.of("nothing of this name") : fitting;
  }

  private Ternary truth(PolicyModel.RuleSet member, RuleModel rule, int subject, boolean isOpen) {
    return member.truth(rule, world.subjects(isOpen).get(subject), world.asOf());
  }

  private Fault fault(
      ClaimKind kind, PolicyModel.RuleSet member, boolean isOpen, boolean[] assumed) {
    int count = assumed.length;
    List<RuleModel> rules = member.rules();
    boolean[][] applies = new boolean[rules.size()][count];
    Outcome[] outcomes = world.outcomes(member, isOpen);
    Set<String> faulty = new LinkedHashSet<>();
    rules.forEach(rule -> faulty.add(rule.id()));
    BitSet gap = new BitSet();
    Set<String> pairs = new LinkedHashSet<>();
    for (int i = 0; i < count; i++) {
      if (!assumed[i]) {
        continue;
      }
      List<Ternary> truths = new ArrayList<>();
      for (RuleModel rule : rules) {
        truths.add(truth(member, rule, i, isOpen));
      }
      gap.set(i, !truths.contains(Ternary.TRUE));
      boolean isBefore = false;
      for (int r = 0; r < rules.size(); r++) {
        applies[r][i] = truths.get(r) == Ternary.TRUE;
        boolean isAsked = applies[r][i] && !(isBefore && isFirst(member));
        boolean isFine =
            switch (kind) {
              case EVERY_RULE_REACHABLE -> isAsked;
              case NO_RULE_REDUNDANT ->
                  member.outcome(truths) != member.outcome(without(truths, r));
              case NO_PERMISSION_OVERRIDDEN ->
                  rules.get(r).effect() == Effect.FORBID
                      || (isAsked && outcomes[i] == Outcome.PERMITTED);
              default -> true;
            };
        if (isFine) {
          faulty.remove(rules.get(r).id());
        }
        isBefore |= applies[r][i];
      }
      pairs.addAll(pairs(rules, truths));
    }
    return kind == ClaimKind.COMPLETE
        ? new Fault(gap.isEmpty() ? Set.of() : Set.of("gap"), gap)
        : new Fault(kind == ClaimKind.UNAMBIGUOUS ? pairs : faulty, gap);
  }

  /** A rule that surely does not apply is one that is not there. */
  private static List<Ternary> without(List<Ternary> truths, int rule) {
    List<Ternary> others = new ArrayList<>(truths);
    others.set(rule, Ternary.FALSE);
    return others;
  }

  private static boolean isFirst(PolicyModel.RuleSet member) {
    return member.combining() == Combining.FIRST_APPLICABLE;
  }

  private static Set<String> pairs(List<RuleModel> rules, List<Ternary> truths) {
    Set<String> pairs = new LinkedHashSet<>();
    for (int p = 0; p < rules.size(); p++) {
      for (int f = 0; f < rules.size(); f++) {
        if (truths.get(p) == Ternary.TRUE
            && truths.get(f) == Ternary.TRUE
            && rules.get(p).effect() == Effect.PERMIT
            && rules.get(f).effect() == Effect.FORBID) {
          pairs.add(rules.get(p).id() + " / " + rules.get(f).id());
        }
      }
    }
    return pairs;
  }

  /** Where two rules of one of these pairs apply together. */
  private boolean[] meeting(
      PolicyModel.RuleSet member, Set<String> pairs, boolean isOpen, boolean[] assumed) {
    boolean[] cases = new boolean[assumed.length];
    for (int i = 0; i < cases.length; i++) {
      int subject = i;
      List<Ternary> truths =
          member.rules().stream().map(rule -> truth(member, rule, subject, isOpen)).toList();
      cases[i] = assumed[i] && pairs(member.rules(), truths).stream().anyMatch(pairs::contains);
    }
    return cases;
  }
}
