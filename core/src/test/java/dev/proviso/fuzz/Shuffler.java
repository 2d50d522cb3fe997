package dev.proviso.fuzz;

import dev.proviso.condition.Operator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes policies in another order that means the same. */
final class Shuffler {

  private final Choices choices;
  private final boolean areExceptionsReversed;
  private final Map<ConditionModel, ConditionModel> named = new HashMap<>();

  Shuffler(Choices choices, boolean areExceptionsReversed) {
    this.choices = choices;
    this.areExceptionsReversed = areExceptionsReversed;
  }

  PolicyModel policy(PolicyModel policy) {
    if (policy instanceof PolicyModel.Joint joint) {
      return new PolicyModel.Joint(
          joint.id(), joint.ruleSets().stream().map(this::ruleSet).toList());
    }
    return ruleSet((PolicyModel.RuleSet) policy);
  }

  private PolicyModel.RuleSet ruleSet(PolicyModel.RuleSet set) {
    return set.withRules(
        set.rules().stream()
            .map(
                rule ->
                    new RuleModel(
                        rule.effect(),
                        rule.id(),
                        condition(rule.condition()),
                        exceptions(rule.exceptions()),
                        rule.during()))
            .toList());
  }

  private List<ExceptionModel> exceptions(List<ExceptionModel> exceptions) {
    List<ExceptionModel> all = new ArrayList<>();
    for (ExceptionModel one : exceptions) {
      all.add(
          new ExceptionModel(one.id(), condition(one.condition()), exceptions(one.exceptions())));
    }
    if (areExceptionsReversed) {
      Collections.reverse(all);
    }
    return List.copyOf(all);
  }

  private List<ConditionModel> conditions(List<ConditionModel> conditions) {
    return choices.shuffled(conditions.stream().map(this::condition).toList());
  }

  private ConditionModel condition(ConditionModel condition) {
    if (condition instanceof ConditionModel.Conjunction one) {
      return new ConditionModel.Conjunction(conditions(one.children()));
    }
    if (condition instanceof ConditionModel.Disjunction one) {
      return new ConditionModel.Disjunction(conditions(one.children()));
    }
    if (condition instanceof ConditionModel.Negation one) {
      return new ConditionModel.Negation(condition(one.operand()));
    }
    if (condition instanceof ConditionModel.OfItems one) {
      return new ConditionModel.OfItems(one.list(), one.quantifier(), condition(one.each()));
    }
    if (condition instanceof ConditionModel.OfPart one) {
      return new ConditionModel.OfPart(one.slot(), condition(one.condition()));
    }
    // What has a name is one thing, wherever it is used.
    @Nullable ConditionModel known = named.get(condition);
    if (known == null) {
      known =
          condition instanceof ConditionModel.Defined one
              ? new ConditionModel.Defined(
                  one.name(), condition(one.condition()), exceptions(one.exceptions()))
              : leaf(condition);
      named.put(condition, known);
    }
    return known;
  }

  private ConditionModel leaf(ConditionModel condition) {
    if (condition instanceof LeafModel.Compared one && one.operator() == Operator.IS_ONE_OF) {
      return new LeafModel.Compared(one.slot(), one.operator(), choices.shuffled(one.constants()));
    }
    if (condition instanceof LeafModel.SetCompared one) {
      return new LeafModel.SetCompared(
          one.slot(), one.operator(), choices.shuffled(one.constants()));
    }
    if (condition instanceof LeafModel.Lookup one
        && one.register() instanceof RegisterModel.Listed list) {
      RegisterModel shuffled =
          new RegisterModel.Listed(
              list.name(),
              list.kind(),
              members(list.earlier()),
              list.later() == null ? null : members(list.later()),
              list.holdsBefore(),
              list.holdsAfter());
      return new LeafModel.Lookup(one.slot(), shuffled, one.date());
    }
    return condition;
  }

  private RegisterModel.Members members(RegisterModel.Members members) {
    return new RegisterModel.Members(
        choices.shuffled(members.members()), choices.shuffled(members.absent()), members.isOpen());
  }

  /** Whether an order of exceptions is not that of their reversal. */
  static boolean hasSeveralExceptions(PolicyModel policy) {
    return policy.ruleSets().stream()
        .flatMap(set -> set.rules().stream())
        .anyMatch(rule -> rule.exceptions().size() > 1);
  }
}
