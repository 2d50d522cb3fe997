package dev.proviso.fuzz;

import dev.proviso.analysis.Claim;
import dev.proviso.analysis.Claims;
import dev.proviso.analysis.Verdict;
import dev.proviso.fact.Fact;
import dev.proviso.rule.Outcome;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** Draws claims about what facts do to the outcome of a policy. */
final class FactClaimGenerator {

  private final World world;
  private final Choices choices;

  FactClaimGenerator(World world, Choices choices) {
    this.world = world;
    this.choices = choices;
  }

  /** A fact of the subject, or of a part of it. */
  private record Place(@Nullable PartSlot part, ValueSlot slot) {

    @Nullable Integer value(SubjectModel root) {
      @Nullable SubjectModel here = part == null ? root : part.part(root);
      return here == null ? null : (Integer) here.answer(slot);
    }

    /** The value, or that it is known to be absent; null if nothing is known. */
    @Nullable Object known(SubjectModel root) {
      @Nullable SubjectModel here = part == null ? root : part.part(root);
      return here == null ? null : here.known(slot);
    }

    /** The subject without its answer. */
    SubjectModel without(SubjectModel root) {
      if (part == null) {
        return root.with(slot, null);
      }
      @Nullable SubjectModel here = part.part(root);
      return here == null ? root : root.with(part, here.with(slot, null));
    }

    Fact<SubjectModel, ?> fact() {
      return slot.fact();
    }
  }

  private List<Place> places(boolean isOrdered) {
    List<Place> places = new ArrayList<>();
    world.schema().slots(ValueSlot.class).forEach(slot -> places.add(new Place(null, slot)));
    for (PartSlot part : world.schema().slots(PartSlot.class)) {
      part.inner().slots(ValueSlot.class).forEach(slot -> places.add(new Place(part, slot)));
    }
    places.removeIf(
        place -> place.slot.isGraded() || (isOrdered && !place.slot.kind().isOrdered()));
    return places;
  }

  @Nullable ClaimModel monotone(ClaimGenerator generator, PolicyModel policy) {
    List<Place> places = places(true);
    if (places.isEmpty()) {
      return null;
    }
    Place chosen = choices.one(places);
    Claim<SubjectModel> claim = generator.modified(Claims.monotone(policy.build(), chosen.fact()));
    Place place = dating(policy, chosen);
    boolean isOpen = claim.isOverAllSubjects();
    boolean[] assumed = generator.assumed(policy, isOpen);
    Outcome[] outcomes = world.outcomes(policy, isOpen);
    List<SubjectModel> subjects = world.subjects(isOpen);
    Map<SubjectModel, Long> permitted = new HashMap<>();
    for (int i = 0; i < assumed.length; i++) {
      @Nullable Integer value = place.value(subjects.get(i));
      if (value != null && assumed[i] && outcomes[i] == Outcome.PERMITTED) {
        permitted.merge(place.without(subjects.get(i)), 1L << value, (one, other) -> one | other);
      }
    }
    // The smaller values with which a subject would be permitted: a case shows one of them.
    long[] less = new long[assumed.length];
    for (int i = 0; i < less.length; i++) {
      @Nullable Integer value = place.value(subjects.get(i));
      long all = permitted.getOrDefault(place.without(subjects.get(i)), 0L);
      less[i] = value == null ? 0 : all & ((1L << value) - 1);
    }
    IntPredicate isCase = i -> less[i] != 0 && outcomes[i] != Outcome.PERMITTED;
    Set<String> mentions = mentions(policy, place.slot, true);
    boolean isMentioned = !mentions.isEmpty();
    ClaimModel model =
        generator
            .universal(ClaimKind.MONOTONE, claim, policy, isCase, i -> isMentioned)
            .witnessed(less);
    boolean isUnclear =
        mentions.equals(Set.of("listed")) || (!isMentioned && generator.assumption() != null);
    return undecidable(
        isUnclear ? model.mayBe(Verdict.VACUOUS).mayBe(Verdict.HOLDS) : model, place.slot);
  }

  /** The date of the decision is the fact that dates the policy, where there is one. */
  private static Place dating(PolicyModel policy, Place place) {
    if (place.slot.isAsOf()) {
      for (PolicyModel.RuleSet member : policy.ruleSets()) {
        @Nullable ValueSlot dating = member.dating();
        if (dating != null) {
          return new Place(member.part(), dating);
        }
      }
    }
    return place;
  }

  /** What code reads is documented not to be decided. */
  private ClaimModel undecidable(ClaimModel model, Slot slot) {
    boolean isRead =
        Features.of(world).all().stream()
            .anyMatch(
                one -> one instanceof LeafModel.OfCode code && code.slot().reads().contains(slot));
    return isRead ? model.mayBe(Verdict.NOT_DECIDED).mayBe(Verdict.VACUOUS) : model;
  }

  /** The kinds of conditions of a policy that compare the values of a slot. */
  private static Set<String> mentions(PolicyModel policy, ValueSlot slot, boolean withDates) {
    Set<String> kinds = new HashSet<>();
    for (PolicyModel.RuleSet member : policy.ruleSets()) {
      boolean isDating = slot.equals(member.dating());
      for (RuleModel rule : member.rules()) {
        for (ConditionModel condition : rule.conditions()) {
          Features.all(condition)
              .forEach(
                  one -> {
                    for (ValueSlot asked : LeafModel.asked(one)) {
                      if (asked.equals(slot) || (isDating && asked.isAsOf())) {
                        kinds.add(one.kind());
                      }
                    }
                  });
        }
        if (withDates && rule.during() != null) {
          ValueSlot date = rule.during().date();
          if (date.equals(slot) || (isDating && date.isAsOf())) {
            kinds.add("during");
          }
        }
      }
    }
    return kinds;
  }

  /** A fact by whose value policies are compared: a value, or a whole part, or a list of parts. */
  private record Whole(Slot slot, Fact<SubjectModel, ?> fact, @Nullable Place place) {

    @Nullable Object known(SubjectModel root) {
      return place == null ? root.known(slot) : place.known(root);
    }
  }

  private List<Whole> wholes() {
    List<Whole> wholes = new ArrayList<>();
    places(false).forEach(place -> wholes.add(new Whole(place.slot, place.fact(), place)));
    world
        .schema()
        .slots(PartSlot.class)
        .forEach(slot -> wholes.add(new Whole(slot, slot.fact(), null)));
    world
        .schema()
        .slots(ListSlot.class)
        .forEach(slot -> wholes.add(new Whole(slot, slot.fact(), null)));
    return wholes;
  }

  /** What parts answer as of a date, or by a judgment, is documented not to be decided. */
  private ClaimModel undecidable(ClaimModel model, Whole whole) {
    boolean isOfParts =
        whole.place == null && world.schema().slots().stream().anyMatch(slot -> !slot.isFact());
    return isOfParts
        ? model.mayBe(Verdict.NOT_DECIDED).mayBe(Verdict.VACUOUS)
        : undecidable(model, whole.slot);
  }

  @Nullable ClaimModel onlyTightens(
      ClaimGenerator generator, PolicyModel later, PolicyModel earlier) {
    List<Whole> places = wholes();
    if (places.isEmpty()) {
      return null;
    }
    List<Whole> by = choices.some(places, 1, 2);
    Claim<SubjectModel> claim =
        generator.modified(
            by.size() == 1
                ? Claims.onlyTightens(later.build(), earlier.build(), by.get(0).fact)
                : Claims.onlyTightens(
                    later.build(), earlier.build(), by.get(0).fact, by.get(1).fact));
    boolean isOpen = claim.isOverAllSubjects();
    boolean[] assumed = generator.assumed(later, isOpen);
    Outcome[] is = world.outcomes(later, isOpen);
    Outcome[] was = world.outcomes(earlier, isOpen);
    List<SubjectModel> subjects = world.subjects(isOpen);
    Set<List<@Nullable Object>> changed = new HashSet<>();
    for (int i = 0; i < assumed.length; i++) {
      if (assumed[i] && is[i] != was[i]) {
        changed.add(values(by, subjects.get(i)));
      }
    }
    IntPredicate isLooser = ClaimGenerator.isLooser(is, was);
    boolean isAnyLooser =
        ClaimModel.any(generator.cases(isOpen, i -> assumed[i] && isLooser.test(i)));
    IntPredicate isSpared =
        i ->
            is[i] == Outcome.PERMITTED
                && was[i] == Outcome.PERMITTED
                && changed.contains(values(by, subjects.get(i)));
    ClaimModel model =
        generator.universal(
            ClaimKind.ONLY_TIGHTENS_BY,
            claim,
            later,
            isAnyLooser ? isLooser : isSpared,
            i -> is[i] != was[i]);
    return isAnyLooser ? model : undecidable(undecidable(model, by.get(0)), by.get(by.size() - 1));
  }

  private static List<@Nullable Object> values(List<Whole> by, SubjectModel subject) {
    List<@Nullable Object> values = new ArrayList<>();
    by.forEach(place -> values.add(place.known(subject)));
    return values;
  }
}
