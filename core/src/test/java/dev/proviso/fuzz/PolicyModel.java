package dev.proviso.fuzz;

import dev.proviso.policy.Policy;
import dev.proviso.rule.CombiningAlgorithm;
import dev.proviso.rule.Effect;
import dev.proviso.rule.Outcome;
import dev.proviso.rule.Rule;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A policy of the oracle: evaluated here, and built as a policy of the library. */
sealed interface PolicyModel {

  String id();

  default Policy<SubjectModel> build() {
    return build(rule -> rule);
  }

  /** The policy of the library, with every rule changed. */
  Policy<SubjectModel> build(UnaryOperator<Rule<SubjectModel>> each);

  /** The policy with other rules. */
  PolicyModel mapped(UnaryOperator<RuleModel> change);

  /** The outcome for a whole subject, whose slot for the date of the decision is given. */
  default Outcome outcome(SubjectModel root, @Nullable ValueSlot given) {
    return outcome(root, given, Completion.NONE);
  }

  /** The outcome if registers and limits answer so where they give no answer. */
  Outcome outcome(SubjectModel root, @Nullable ValueSlot given, Completion completion);

  /** The situation in which conditions about this policy are evaluated. */
  Situation situation(SubjectModel root, @Nullable ValueSlot given);

  /** The policies made of rules. */
  List<RuleSet> ruleSets();

  static Situation undated(SubjectModel root, @Nullable ValueSlot given) {
    return new Situation(root, given == null ? null : (Integer) root.answer(given));
  }

  /** Rules with the way in which they combine, asked of the subject or of a part of it. */
  record RuleSet(
      String id,
      List<RuleModel> rules,
      CombiningAlgorithm combining,
      Outcome otherwise,
      @Nullable ValueSlot dating,
      @Nullable PartSlot part)
      implements PolicyModel {

    /** Cheap: what is remembered of a policy is looked up for every subject. */
    @Override
    public int hashCode() {
      return id.hashCode();
    }

    @Override
    public Situation situation(SubjectModel root, @Nullable ValueSlot given) {
      if (dating == null) {
        return undated(root, given);
      }
      @Nullable SubjectModel dated = part == null ? root : part.part(root);
      return new Situation(root, dated == null ? null : (Integer) dated.answer(dating));
    }

    Ternary truth(
        RuleModel rule, SubjectModel root, @Nullable ValueSlot given, Completion completion) {
      @Nullable SubjectModel here = part == null ? root : part.part(root);
      Situation situation = situation(root, given).completed(completion);
      if (here != null) {
        return rule.truth(here, situation);
      }
      if (part != null && root.stored(part) == Absence.ABSENT) {
        // No rule of a policy about a part applies to a subject that does not have it.
        return Ternary.FALSE;
      }
      // The date of the decision is not in the part: a rule can be out of force all the same.
      RuleModel.@Nullable Days during = rule.during();
      return during != null && during.date().isAsOf()
          ? during.truth(root, situation).and(Ternary.UNKNOWN)
          : Ternary.UNKNOWN;
    }

    @Override
    public Outcome outcome(SubjectModel root, @Nullable ValueSlot given, Completion completion) {
      return outcome(truths(root, given, completion));
    }

    /** The truths of all rules, in their order. */
    List<Ternary> truths(SubjectModel root, @Nullable ValueSlot given, Completion completion) {
      List<Ternary> truths = new ArrayList<>(rules.size());
      for (RuleModel rule : rules) {
        truths.add(truth(rule, root, given, completion));
      }
      return truths;
    }

    /** The outcome where the rules have these truths: settled if all that are open agree. */
    Outcome outcome(List<Ternary> truths) {
      Set<Outcome> possible = EnumSet.noneOf(Outcome.class);
      int certain = 0;
      int open = 0;
      for (int i = 0; i < truths.size(); i++) {
        certain |= truths.get(i) == Ternary.TRUE ? 1 << i : 0;
        open |= truths.get(i) == Ternary.UNKNOWN ? 1 << i : 0;
      }
      for (int some = open; ; some = (some - 1) & open) {
        List<Effect> applying = new ArrayList<>();
        for (int i = 0; i < truths.size(); i++) {
          if (((certain | some) & 1 << i) != 0) {
            applying.add(rules.get(i).effect());
          }
        }
        possible.add(combined(applying));
        if (some == 0) {
          break;
        }
      }
      return possible.size() == 1 ? possible.iterator().next() : Outcome.UNDETERMINED;
    }

    private Outcome combined(List<Effect> applying) {
      if (applying.isEmpty()) {
        return otherwise;
      }
      if (combining == CombiningAlgorithm.ONLY_ONE_APPLICABLE && applying.size() > 1) {
        return Outcome.UNDETERMINED;
      }
      boolean isPermitted =
          switch (combining) {
            case FORBID_OVERRIDES -> !applying.contains(Effect.FORBID);
            case PERMIT_OVERRIDES -> applying.contains(Effect.PERMIT);
            case FIRST_APPLICABLE, ONLY_ONE_APPLICABLE -> applying.get(0) == Effect.PERMIT;
          };
      return isPermitted ? Outcome.PERMITTED : Outcome.FORBIDDEN;
    }

    @Override
    public Policy<SubjectModel> build(UnaryOperator<Rule<SubjectModel>> each) {
      List<Rule<SubjectModel>> built = rules.stream().map(RuleModel::build).map(each).toList();
      Policy<SubjectModel> policy = Policy.of(id, built, combining, otherwise);
      if (dating != null) {
        policy = policy.asOf(dating.dateFact());
      }
      return part == null ? policy : Policy.within(part.fact(), policy);
    }

    @Override
    public List<RuleSet> ruleSets() {
      return List.of(this);
    }

    @Override
    public String toString() {
      StringBuilder text = new StringBuilder(id);
      text.append(part == null ? "" : " within " + part.name());
      text.append(dating == null ? "" : " as of " + dating.name());
      text.append(": ").append(combining).append(" otherwise ").append(otherwise);
      rules.forEach(rule -> text.append("\n    ").append(rule));
      return text.toString();
    }

    @Override
    public RuleSet mapped(UnaryOperator<RuleModel> change) {
      return withRules(rules.stream().map(change).toList());
    }

    RuleSet withRules(List<RuleModel> changed) {
      return new RuleSet(id, changed, combining, otherwise, dating, part);
    }
  }

  /** Policies that must all permit. */
  record Joint(String id, List<RuleSet> ruleSets) implements PolicyModel {

    @Override
    public Situation situation(SubjectModel root, @Nullable ValueSlot given) {
      return ruleSets.stream()
          .filter(member -> member.dating() != null)
          .findFirst()
          .map(member -> member.situation(root, given))
          .orElseGet(() -> undated(root, given));
    }

    @Override
    public Outcome outcome(SubjectModel root, @Nullable ValueSlot given, Completion completion) {
      Set<Outcome> all = EnumSet.noneOf(Outcome.class);
      ruleSets.forEach(member -> all.add(member.outcome(root, given, completion)));
      for (Outcome outcome :
          List.of(Outcome.FORBIDDEN, Outcome.UNDETERMINED, Outcome.NOT_APPLICABLE)) {
        if (all.contains(outcome)) {
          return outcome;
        }
      }
      return Outcome.PERMITTED;
    }

    @Override
    public Policy<SubjectModel> build(UnaryOperator<Rule<SubjectModel>> each) {
      return Policy.allMustPermit(id, ruleSets.stream().map(one -> one.build(each)).toList());
    }

    @Override
    public Joint mapped(UnaryOperator<RuleModel> change) {
      return new Joint(id, ruleSets.stream().map(one -> one.mapped(change)).toList());
    }

    @Override
    public String toString() {
      StringBuilder text = new StringBuilder(id).append(": all of");
      ruleSets.forEach(member -> text.append("\n  ").append(member));
      return text.toString();
    }
  }
}
