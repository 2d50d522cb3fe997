package dev.proviso.fuzz;

import dev.proviso.rule.CombiningAlgorithm;
import dev.proviso.rule.Effect;
import dev.proviso.rule.Outcome;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Draws policies, and changes of policies. */
final class PolicyGenerator {

  private static final List<Outcome> OTHERWISE =
      List.of(Outcome.FORBIDDEN, Outcome.PERMITTED, Outcome.NOT_APPLICABLE);

  private final Choices choices;
  private final Schema schema;
  private final ConditionGenerator conditions;
  private final @Nullable ValueSlot dating;

  PolicyGenerator(Choices choices, Schema schema, ConditionGenerator conditions) {
    this.choices = choices;
    this.schema = schema;
    this.conditions = conditions;
    this.dating = choices.percent(60) ? day(schema, "day") : null;
  }

  private static @Nullable ValueSlot day(Schema schema, String name) {
    return schema.slots(ValueSlot.class).stream()
        .filter(slot -> slot.name().equals(name))
        .findFirst()
        .orElse(null);
  }

  PolicyModel policy(String id) {
    List<PartSlot> parts = schema.slots(PartSlot.class);
    if (!parts.isEmpty() && choices.percent(25)) {
      PartSlot part = parts.get(0);
      @Nullable ValueSlot ofPart = choices.percent(60) ? day(part.inner(), "date of part") : null;
      return ruleSet(id, "", part.inner(), ofPart, part);
    }
    if (choices.percent(15)) {
      return new PolicyModel.Joint(
          id,
          List.of(
              ruleSet(id + " one", "one-", schema, dating, null),
              ruleSet(id + " two", "two-", schema, dating, null)));
    }
    return ruleSet(id, "", schema, dating, null);
  }

  private PolicyModel.RuleSet ruleSet(
      String id, String prefix, Schema level, @Nullable ValueSlot date, @Nullable PartSlot part) {
    List<RuleModel> rules = new ArrayList<>();
    for (int i = 1 + choices.below(4); i > 0; i--) {
      rules.add(rule(prefix + "rule-" + (rules.size() + 1), level));
    }
    return new PolicyModel.RuleSet(
        id,
        List.copyOf(rules),
        choices.one(List.of(CombiningAlgorithm.values())),
        choices.one(OTHERWISE),
        date,
        part);
  }

  private RuleModel rule(String id, Schema level) {
    return new RuleModel(
        choices.one(List.of(Effect.values())),
        id,
        conditions.draw(level, choices.below(3)),
        conditions.exceptions(level, 20),
        during(level));
  }

  private RuleModel.@Nullable Days during(Schema level) {
    List<ValueSlot> dates = conditions.dates(level);
    if (dates.isEmpty() || choices.percent(70)) {
      return null;
    }
    ValueSlot date = choices.one(dates);
    return switch (choices.below(3)) {
      case 0 -> new RuleModel.Days(RegisterModel.FIRST, null, date);
      case 1 -> new RuleModel.Days(null, RegisterModel.SECOND, date);
      default -> new RuleModel.Days(RegisterModel.FIRST, RegisterModel.SECOND, date);
    };
  }

  /** The policy with one change, or another policy. */
  PolicyModel changed(PolicyModel policy, String id) {
    if (!(policy instanceof PolicyModel.RuleSet before) || choices.percent(25)) {
      return policy(id);
    }
    Schema level = before.part() == null ? schema : before.part().inner();
    List<RuleModel> rules = new ArrayList<>(before.rules());
    CombiningAlgorithm combining = before.combining();
    Outcome otherwise = before.otherwise();
    int at = choices.below(rules.size());
    RuleModel rule = rules.get(at);
    switch (choices.below(7)) {
      case 0 -> combining = choices.one(List.of(CombiningAlgorithm.values()));
      case 1 -> otherwise = choices.one(OTHERWISE);
      case 2 -> rules.add(rule("rule-new", level));
      case 3 -> {
        if (rules.size() > 1) {
          rules.remove(at);
        }
      }
      case 4 -> {
        List<ConditionModel> both =
            List.of(rule.condition(), conditions.draw(level, choices.below(2)));
        ConditionModel narrowed =
            choices.percent(50)
                ? new ConditionModel.Conjunction(both)
                : new ConditionModel.Disjunction(both);
        rules.set(
            at,
            new RuleModel(rule.effect(), rule.id(), narrowed, rule.exceptions(), rule.during()));
      }
      default -> rules.set(at, rule(rule.id(), level));
    }
    return new PolicyModel.RuleSet(
        id, List.copyOf(rules), combining, otherwise, before.dating(), before.part());
  }
}
