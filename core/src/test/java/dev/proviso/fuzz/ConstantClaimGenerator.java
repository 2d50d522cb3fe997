package dev.proviso.fuzz;

import dev.proviso.analysis.Claim;
import dev.proviso.analysis.Claims;
import dev.proviso.analysis.PolicyClaim.EveryConstantClassified;
import dev.proviso.analysis.Verdict;
import dev.proviso.fact.Fact;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Draws claims that a policy mentions every constant of a fact. */
final class ConstantClaimGenerator {

  private final World world;
  private final Choices choices;

  ConstantClaimGenerator(World world, Choices choices) {
    this.world = world;
    this.choices = choices;
  }

  @Nullable ClaimModel everyConstant(ClaimGenerator generator, PolicyModel policy) {
    List<Slot> places = new ArrayList<>(slots(world.schema()));
    if (places.isEmpty()) {
      return null;
    }
    Slot slot = choices.one(places);
    ValueKind kind = kind(slot);
    Fact<SubjectModel, ?> fact =
        slot instanceof SetSlot set ? set.fact() : ((ValueSlot) slot).fact();
    EveryConstantClassified<SubjectModel> every =
        Claims.everyConstantClassified(policy.build(), fact);
    Set<String> except = new LinkedHashSet<>();
    if (choices.percent(40)) {
      except.add(kind.shown(choices.below(kind.ladder().size())));
    }
    for (String constant : except) {
      every = every.except(constant, "it is left alone");
    }
    Claim<SubjectModel> claim = generator.modified(every);
    @Nullable ClaimModel impossible =
        generator.impossible(ClaimKind.EVERY_CONSTANT_CLASSIFIED, claim, policy);
    if (impossible != null) {
      return impossible;
    }
    Set<String> mentioned = mentioned(policy, slot, kind);
    Set<String> missing = new LinkedHashSet<>();
    for (int i = 0; i < kind.ladder().size(); i++) {
      missing.add(kind.shown(i));
    }
    missing.removeAll(mentioned);
    Set<String> unused = new LinkedHashSet<>(except);
    unused.removeAll(missing);
    missing.removeAll(except);
    boolean isRefuted = mentioned.isEmpty() || !missing.isEmpty() || !unused.isEmpty();
    return new ClaimModel(
        ClaimKind.EVERY_CONSTANT_CLASSIFIED,
        claim,
        policy,
        EnumSet.of(isRefuted ? Verdict.REFUTED : Verdict.HOLDS),
        null,
        null);
  }

  /** Slots of every level whose kind has few values, all of which it lists. */
  private static List<Slot> slots(Schema level) {
    List<Slot> slots = new ArrayList<>();
    for (Slot slot : level.slots()) {
      if (slot instanceof PartSlot part) {
        slots.addAll(slots(part.inner()));
      } else if (slot instanceof ListSlot list) {
        slots.addAll(slots(list.inner()));
      } else if (slot instanceof SetSlot || slot instanceof ValueSlot) {
        ValueKind kind = kind(slot);
        boolean isGraded = slot instanceof ValueSlot value && value.isGraded();
        if (kind.isClosed() && !kind.equals(ValueKinds.BOOLEAN) && !isGraded) {
          slots.add(slot);
        }
      }
    }
    return slots;
  }

  private static ValueKind kind(Slot slot) {
    return slot instanceof SetSlot set ? set.element() : ((ValueSlot) slot).kind();
  }

  private static Set<String> mentioned(PolicyModel policy, Slot slot, ValueKind kind) {
    Set<Integer> mentioned = new LinkedHashSet<>();
    for (PolicyModel.RuleSet member : policy.ruleSets()) {
      for (RuleModel rule : member.rules()) {
        for (ConditionModel condition : rule.conditions()) {
          Features.all(condition).forEach(one -> mentioned.addAll(mentioned(one, slot)));
        }
      }
    }
    Set<String> words = new LinkedHashSet<>();
    mentioned.forEach(index -> words.add(kind.shown(index)));
    return words;
  }

  private static List<Integer> mentioned(ConditionModel condition, Slot slot) {
    List<Integer> mentioned = new ArrayList<>();
    if (condition instanceof LeafModel.Compared one && one.slot().equals(slot)) {
      mentioned.addAll(one.constants());
    } else if (condition instanceof LeafModel.SetCompared one && one.slot().equals(slot)) {
      mentioned.addAll(one.constants());
    } else if (condition instanceof LeafModel.ComparedLimit one && one.slot().equals(slot)) {
      addKnown(one.limit().earlier(), mentioned);
      addKnown(one.limit().later(), mentioned);
    } else if (condition instanceof LeafModel.Lookup one
        && one.slot().equals(slot)
        && one.register() instanceof RegisterModel.Listed listed) {
      addMembers(listed.earlier(), mentioned);
      addMembers(listed.later(), mentioned);
    }
    return mentioned;
  }

  private static void addKnown(@Nullable Integer value, List<Integer> mentioned) {
    if (value != null) {
      mentioned.add(value);
    }
  }

  private static void addMembers(RegisterModel.@Nullable Members members, List<Integer> mentioned) {
    if (members != null) {
      mentioned.addAll(members.members());
      mentioned.addAll(members.absent());
    }
  }
}
