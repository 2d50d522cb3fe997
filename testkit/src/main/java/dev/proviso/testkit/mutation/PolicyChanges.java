package dev.proviso.testkit.mutation;

import dev.proviso.condition.Definition;
import dev.proviso.digest.CanonicalForm;
import dev.proviso.digest.Digest;
import dev.proviso.policy.Policy;
import dev.proviso.policy.PolicyVisitor;
import dev.proviso.policy.RulePolicy;
import dev.proviso.policy.UnanimousPolicy;
import dev.proviso.rule.CombiningAlgorithm;
import dev.proviso.rule.Effect;
import dev.proviso.rule.Outcome;
import dev.proviso.rule.Rule;
import dev.proviso.text.ValueText;
import dev.proviso.time.Dated;
import dev.proviso.time.Register;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Makes every mutant of a policy, in the order in which the policy is written. */
final class PolicyChanges<S> {

  private final Policy<S> policy;
  private final PolicyInventory inventory;
  private final List<Mutant<S>> all = new ArrayList<>();

  private PolicyChanges(Policy<S> policy) {
    this.policy = policy;
    this.inventory = PolicyInventory.of(policy);
  }

  /** All mutants, each once: what is written alike, or like the policy itself, is no other one. */
  static <S> Seq<Mutant<S>> of(Policy<S> policy) {
    PolicyChanges<S> changes = new PolicyChanges<>(policy);
    changes.policy(policy, changed -> changed);
    changes.definitions();
    changes.histories();
    Set<Digest> seen = new HashSet<>();
    seen.add(CanonicalForm.of(policy).digest());
    return Array.ofAll(changes.all).filter(mutant -> seen.add(mutant.digest()));
  }

  private PolicyChanges<S> policy(Policy<S> of, Function<Policy<S>, Policy<S>> whole) {
    return of.accept(
        PolicyVisitor.of(rules -> rules(rules, whole), joint -> members(joint, whole)));
  }

  private PolicyChanges<S> members(UnanimousPolicy<S> joint, Function<Policy<S>, Policy<S>> whole) {
    Seq<Policy<S>> members = joint.members();
    for (int i = 0; i < members.size(); i++) {
      int index = i;
      policy(
          members.get(i),
          one -> whole.apply(Policy.allMustPermit(joint.id(), members.update(index, one))));
      Seq<Policy<S>> rest = members.removeAt(i);
      add(
          new Change<>(
              MutationKind.DROPPED_POLICY,
              whole.apply(rest.size() == 1 ? rest.head() : Policy.allMustPermit(joint.id(), rest)),
              "policy `" + members.get(i).id() + "` is left out"),
          ImmutableMutationPlace.of(joint.id(), Array.empty(), Array.empty(), ""));
    }
    return this;
  }

  private PolicyChanges<S> rules(RulePolicy<S> of, Function<Policy<S>, Policy<S>> whole) {
    Seq<Rule<S>> rules = of.rules();
    for (int i = 0; i < rules.size(); i++) {
      int index = i;
      Rule<S> rule = rules.get(i);
      MutationPlace place =
          ImmutableMutationPlace.of(of.id(), Array.of(rule.id()), Array.empty(), "");
      rule(rule)
          .map(change -> change.as(one -> whole.apply(of.withRules(rules.update(index, one)))))
          .forEach(change -> add(change, place));
      if (rules.size() > 1) {
        add(
            new Change<>(
                MutationKind.DROPPED_RULE,
                whole.apply(of.withRules(rules.removeAt(i))),
                "rule `" + rule.id() + "` is left out"),
            ImmutableMutationPlace.of(of.id(), Array.of(rule.id()), Array.empty(), ""));
      }
    }
    whole(of, whole);
    return this;
  }

  private void whole(RulePolicy<S> of, Function<Policy<S>, Policy<S>> whole) {
    MutationPlace place = ImmutableMutationPlace.of(of.id(), Array.empty(), Array.empty(), "");
    CombiningAlgorithm combining =
        of.combining() == CombiningAlgorithm.FORBID_OVERRIDES
            ? CombiningAlgorithm.PERMIT_OVERRIDES
            : CombiningAlgorithm.FORBID_OVERRIDES;
    Outcome otherwise = of.otherwise() == Outcome.PERMITTED ? Outcome.FORBIDDEN : Outcome.PERMITTED;
    add(
        Change.becoming(
            MutationKind.CHANGED_COMBINING,
            whole.apply(of.withCombining(combining)),
            ValueText.of(of.combining()),
            ValueText.of(combining)),
        place);
    add(
        Change.becoming(
            MutationKind.CHANGED_OTHERWISE,
            whole.apply(of.withOtherwise(otherwise)),
            "otherwise " + ValueText.of(of.otherwise()),
            "otherwise " + ValueText.of(otherwise)),
        place);
  }

  private Seq<Change<Rule<S>>> rule(Rule<S> rule) {
    ConditionChanges<S> changes = new ConditionChanges<>(inventory.values());
    Effect other = rule.effect() == Effect.PERMIT ? Effect.FORBID : Effect.PERMIT;
    return changes
        .of(rule.condition())
        .map(c -> c.as(rule::withCondition))
        .appendAll(changes.ofExceptions(rule.exceptions()).map(c -> c.as(rule::withExceptions)))
        .appendAll(
            rule.during()
                .toArray()
                .flatMap(
                    force ->
                        TimelineMutations.ofPeriod(force.period())
                            .map(c -> c.as(days -> rule.during(days, force.date())))))
        .append(
            Change.becoming(
                MutationKind.FLIPPED_EFFECT,
                rule.withEffect(other),
                ValueText.of(rule.effect()),
                ValueText.of(other)));
  }

  private void definitions() {
    for (Definition<?> definition : inventory.definitions()) {
      definition(definition);
    }
  }

  private <P> void definition(Definition<P> node) {
    ConditionChanges<P> changes = new ConditionChanges<>(inventory.values());
    changes
        .of(node.condition())
        .map(c -> c.as(node::withCondition))
        .appendAll(changes.ofExceptions(node.exceptions()).map(c -> c.as(node::withExceptions)))
        .forEach(change -> everywhere(node, change, inventory.of(node)));
  }

  private void histories() {
    for (Dated<?> limit : inventory.limits()) {
      limit(limit);
    }
    for (Register<?> register : inventory.registers()) {
      register(register);
    }
  }

  private <T> void limit(Dated<T> limit) {
    TimelineMutations.ofLimit(limit, inventory.type(limit))
        .forEach(change -> everywhere(limit, change, inventory.of(limit)));
  }

  private <M> void register(Register<M> register) {
    TimelineMutations.ofRegister(register)
        .forEach(change -> everywhere(register, change, inventory.of(register)));
  }

  private void everywhere(Object before, Change<?> change, MutationPlace place) {
    DefinitionSubstitution substitution = DefinitionSubstitution.of(before, change.after());
    all.add(
        new Mutant<>(
            new Change<>(change.kind(), substitution.policy(policy), change.what()),
            place,
            substitution));
  }

  private void add(Change<Policy<S>> change, MutationPlace place) {
    all.add(new Mutant<>(change, place, DefinitionSubstitution.none()));
  }
}
