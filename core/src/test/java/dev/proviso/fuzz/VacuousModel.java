package dev.proviso.fuzz;

import dev.proviso.condition.Operator;
import dev.proviso.condition.Quantifier;
import dev.proviso.rule.Effect;
import dev.proviso.text.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A condition of a rule that is true of an empty set, or where there are no parts.
 *
 * @param rule the id of the rule
 * @param place its number among those of the rule
 * @param told the rule and the condition, in the words of a finding; of a prohibition, behind the
 *     heading that it has there
 */
record VacuousModel(String rule, int place, String told) {

  /** How the heading of the prohibitions begins that would apply. */
  static final String WOULD_FORBID = "but for an empty list ";

  private static final int ALL = -1;
  private static final int NONE = -2;

  /** Those of the rules that are not excepted. */
  static List<VacuousModel> of(PolicyModel policy, Set<String> except) {
    return policy.ruleSets().stream()
        .flatMap(member -> member.rules().stream())
        .filter(rule -> !except.contains(rule.id()))
        .flatMap(rule -> of(rule).stream())
        .toList();
  }

  private static List<VacuousModel> of(RuleModel rule) {
    Tightener tightener = new Tightener(NONE);
    rule.mapped(tightener::tightened);
    return IntStream.range(0, tightener.found.size())
        .mapToObj(
            i -> new VacuousModel(rule.id(), i, heading(rule) + rule.id() + tightener.found.get(i)))
        .toList();
  }

  private static String heading(RuleModel rule) {
    return rule.effect() == Effect.FORBID ? WOULD_FORBID : "";
  }

  /** The policy where this condition is false of nothing. */
  PolicyModel strict(PolicyModel policy) {
    return policy.mapped(
        one -> one.id().equals(rule) ? one.mapped(new Tightener(place)::tightened) : one);
  }

  /** The policy where all conditions of rules that are not excepted are false of nothing. */
  static PolicyModel strict(PolicyModel policy, Set<String> except) {
    return policy.mapped(
        one -> except.contains(one.id()) ? one : one.mapped(new Tightener(ALL)::tightened));
  }

  /** Makes one condition false of nothing, or all of them. */
  private static final class Tightener {
    private final int place;
    private final List<String> found = new ArrayList<>();

    Tightener(int place) {
      this.place = place;
    }

    ConditionModel tightened(ConditionModel condition) {
      ConditionModel inside = condition.mapped(this::tightened);
      Optional<Slot> slot = slot(condition);
      if (slot.isEmpty()) {
        return inside;
      }
      int at = found.size();
      found.add(
          " (%s, where the list of %s is empty)"
              .formatted(Wording.of(condition.build()), slot.get().name()));
      return place == ALL || place == at
          ? new ConditionModel.OfSomething(slot.get(), inside)
          : inside;
    }

    /** What must not be empty for a condition not to be true of nothing; none if it never is. */
    private static Optional<Slot> slot(ConditionModel condition) {
      boolean isDenied = condition instanceof ConditionModel.Negation;
      ConditionModel one = isDenied ? condition.children().get(0) : condition;
      if (one instanceof ConditionModel.OfItems items) {
        return isDenied == (items.quantifier() == Quantifier.ANY)
            ? Optional.of(items.list())
            : Optional.empty();
      }
      return one instanceof LeafModel.SetCompared set
              && set.operator() == (isDenied ? Operator.CONTAINS_ANY_OF : Operator.CONTAINS_ONLY)
          ? Optional.of(set.slot())
          : Optional.empty();
    }
  }
}
