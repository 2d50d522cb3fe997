package dev.proviso.fuzz;

import dev.proviso.text.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The rules of a policy without one condition: an operand of "all of" or "any of", or an exception.
 * What is dropped from a definition is dropped wherever the policy uses it.
 *
 * @param owner the rule or definition
 * @param isOfRule whether the owner is a rule
 * @param words what is dropped
 * @param around the dropped condition of the same policy that it is a part of; negative if none
 * @param rules all rules without it
 */
record DroppedModel(
    String owner, boolean isOfRule, String words, int around, List<RuleModel> rules) {

  private static final int NONE = -1;

  /**
   * Something without one condition.
   *
   * @param words what is dropped
   * @param around the one of the same list that it is a part of; negative if none
   * @param left what is left
   */
  private record Drop<T>(String words, int around, T left) {
    <R> Drop<R> within(Function<T, R> whole) {
      return new Drop<>(words, around, whole.apply(left));
    }

    Drop<T> moved(int places) {
      return new Drop<>(words, around < 0 ? NONE : around + places, left);
    }

    /** Inside of one at a place, behind which these have theirs. */
    Drop<T> inside(int place) {
      return new Drop<>(words, around < 0 ? place : around + place + 1, left);
    }
  }

  /** All that can be dropped from the rules of a policy, each before its own parts. */
  static List<DroppedModel> of(PolicyModel.RuleSet policy) {
    List<DroppedModel> all = new ArrayList<>();
    List<RuleModel> rules = policy.rules();
    for (int i = 0; i < rules.size(); i++) {
      int place = i;
      RuleModel rule = rules.get(i);
      List<Drop<RuleModel>> drops =
          ofBoth(
              rule.condition(),
              rule.exceptions(),
              (condition, exceptions) ->
                  new RuleModel(rule.effect(), rule.id(), condition, exceptions, rule.during()));
      int first = all.size();
      for (Drop<RuleModel> drop : drops) {
        List<RuleModel> left = with(rules, place, drop.left);
        all.add(of(rule.id(), true, drop.moved(first).within(one -> left)));
      }
    }
    for (ConditionModel.Defined defined : definitions(rules).values()) {
      List<Drop<ConditionModel.Defined>> drops =
          ofBoth(
              defined.condition(),
              defined.exceptions(),
              (condition, exceptions) ->
                  new ConditionModel.Defined(defined.name(), condition, exceptions));
      int first = all.size();
      for (Drop<ConditionModel.Defined> drop : drops) {
        List<RuleModel> left =
            rules.stream()
                .map(rule -> rule.mapped(condition -> replaced(condition, drop.left)))
                .toList();
        all.add(of(defined.name(), false, drop.moved(first).within(one -> left)));
      }
    }
    return all;
  }

  private static DroppedModel of(String owner, boolean isOfRule, Drop<List<RuleModel>> drop) {
    return new DroppedModel(owner, isOfRule, drop.words, drop.around, drop.left);
  }

  /** Every definition that rules use, also inside of others, by its name. */
  private static Map<String, ConditionModel.Defined> definitions(List<RuleModel> rules) {
    Map<String, ConditionModel.Defined> definitions = new LinkedHashMap<>();
    rules.stream()
        .flatMap(rule -> rule.conditions().stream())
        .flatMap(condition -> Features.all(condition).stream())
        .filter(ConditionModel.Defined.class::isInstance)
        .map(ConditionModel.Defined.class::cast)
        .forEach(defined -> definitions.put(defined.name(), defined));
    return definitions;
  }

  private static ConditionModel replaced(ConditionModel condition, ConditionModel.Defined by) {
    return condition instanceof ConditionModel.Defined defined && defined.name().equals(by.name())
        ? by
        : condition.mapped(child -> replaced(child, by));
  }

  private interface Whole<T> {
    T of(ConditionModel condition, List<ExceptionModel> exceptions);
  }

  private static <T> List<Drop<T>> ofBoth(
      ConditionModel condition, List<ExceptionModel> exceptions, Whole<T> whole) {
    List<Drop<T>> drops = new ArrayList<>();
    of(condition).forEach(drop -> drops.add(drop.within(left -> whole.of(left, exceptions))));
    int first = drops.size();
    ofEach(exceptions, one -> "the exception “" + one.id() + "”", DroppedModel::of)
        .forEach(drop -> drops.add(drop.moved(first).within(left -> whole.of(condition, left))));
    return drops;
  }

  private static List<Drop<ExceptionModel>> of(ExceptionModel exception) {
    return ofBoth(
        exception.condition(),
        exception.exceptions(),
        (condition, exceptions) -> new ExceptionModel(exception.id(), condition, exceptions));
  }

  private static List<Drop<ConditionModel>> of(ConditionModel condition) {
    if (condition instanceof ConditionModel.Conjunction all && isGuarded(all)) {
      // That the compared value is present is no condition of its own.
      int last = all.children().size() - 1;
      return of(all.children().get(last)).stream()
          .map(
              drop ->
                  drop.within(
                      left ->
                          (ConditionModel)
                              new ConditionModel.Conjunction(with(all.children(), last, left))))
          .toList();
    }
    if (condition instanceof ConditionModel.Conjunction all) {
      return ofOperands(all.children(), ConditionModel.Conjunction::new);
    }
    if (condition instanceof ConditionModel.Disjunction any) {
      return ofOperands(any.children(), ConditionModel.Disjunction::new);
    }
    if (condition instanceof ConditionModel.Defined || condition.children().isEmpty()) {
      return List.of();
    }
    // All others have one condition inside.
    return of(condition.children().get(0)).stream()
        .map(drop -> drop.within(left -> condition.mapped(child -> left)))
        .toList();
  }

  /** Whether a conjunction is a comparison that also asks whether the compared value is present. */
  private static boolean isGuarded(ConditionModel.Conjunction all) {
    int last = all.children().size() - 1;
    List<Slot> compared = compared(all.children().get(last));
    return all.children().subList(0, last).stream()
        .allMatch(
            one ->
                one instanceof LeafModel.Present presence
                    && presence.isWanted()
                    && compared.contains(presence.slot()));
  }

  private static List<Slot> compared(ConditionModel condition) {
    return condition instanceof ConditionModel.OfPart one
        ? List.of(one.slot())
        : List.copyOf(LeafModel.compared(condition));
  }

  private static List<Drop<ConditionModel>> ofOperands(
      List<ConditionModel> operands, Function<List<ConditionModel>, ConditionModel> whole) {
    return ofEach(operands, one -> Wording.of(one.build()), DroppedModel::of).stream()
        .map(drop -> drop.within(whole))
        .toList();
  }

  private static <T> List<Drop<List<T>>> ofEach(
      List<T> all, Function<T, String> words, Function<T, List<Drop<T>>> inside) {
    List<Drop<List<T>>> drops = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      int at = i;
      int place = drops.size();
      List<T> without = new ArrayList<>(all);
      without.remove(at);
      drops.add(new Drop<>(words.apply(all.get(i)), NONE, List.copyOf(without)));
      inside
          .apply(all.get(i))
          .forEach(drop -> drops.add(drop.inside(place).within(left -> with(all, at, left))));
    }
    return drops;
  }

  private static <T> List<T> with(List<T> all, int at, T one) {
    List<T> changed = new ArrayList<>(all);
    changed.set(at, one);
    return List.copyOf(changed);
  }

  /** What it is, as it is excepted. */
  String what() {
    return owner + " / " + words;
  }

  /** What it is, in the words of a finding. */
  String told() {
    return words + (isOfRule ? " in the rule " + owner : " in the definition “" + owner + "”");
  }

  /**
   * Whether the finite world has lists that are long enough: each condition on the parts of a list
   * may need a part of its own.
   */
  boolean fits(PolicyModel.RuleSet policy) {
    Map<ListSlot, Long> counts = new LinkedHashMap<>();
    Stream.of(policy.rules(), rules)
        .flatMap(List::stream)
        .flatMap(rule -> rule.conditions().stream())
        .flatMap(condition -> Features.all(condition).stream())
        .filter(ConditionModel.OfItems.class::isInstance)
        .map(ConditionModel.OfItems.class::cast)
        .distinct()
        .forEach(one -> counts.merge(one.list(), 1L, Long::sum));
    return counts.entrySet().stream().allMatch(one -> one.getValue() <= one.getKey().longest());
  }
}
