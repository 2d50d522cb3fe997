package dev.proviso.fuzz;

import dev.proviso.condition.Operator;
import dev.proviso.condition.Quantifier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Draws conditions about the subjects of a schema, and about their parts. */
final class ConditionGenerator {

  private static final List<Operator> THRESHOLDS =
      List.of(Operator.AT_LEAST, Operator.MORE_THAN, Operator.AT_MOST, Operator.LESS_THAN);

  private final Choices choices;
  private final RegisterGenerator registers;
  private final @Nullable ValueSlot asOf;
  private final @Nullable JudgmentSlot judgment;

  /** Definitions by level; one name has one meaning. */
  private final Map<Schema, List<ConditionModel.Defined>> definitions = new HashMap<>();

  /** What is asked of the parts of each list; no more than it may have parts. */
  private final Map<ListSlot, List<ConditionModel>> ofItems = new HashMap<>();

  private int named;

  ConditionGenerator(Choices choices, Schema root) {
    this.choices = choices;
    this.registers = new RegisterGenerator(choices);
    this.asOf = SchemaGenerator.asOf(root);
    this.judgment = root.slots(JudgmentSlot.class).stream().findFirst().orElse(null);
  }

  ConditionModel draw(Schema level, int depth) {
    if (depth == 0 || choices.percent(15)) {
      return choices.one(leaves(level)).get();
    }
    return switch (choices.below(8)) {
      case 0, 1, 2 -> new ConditionModel.Conjunction(several(level, depth));
      case 3, 4, 5 -> new ConditionModel.Disjunction(several(level, depth));
      case 6 -> new ConditionModel.Negation(draw(level, depth - 1));
      default -> defined(level, depth);
    };
  }

  private List<ConditionModel> several(Schema level, int depth) {
    List<ConditionModel> several = new ArrayList<>();
    for (int i = choices.percent(25) ? 3 : 2; i > 0; i--) {
      several.add(draw(level, depth - 1));
    }
    return List.copyOf(several);
  }

  private ConditionModel defined(Schema level, int depth) {
    List<ConditionModel.Defined> known =
        definitions.computeIfAbsent(level, key -> new ArrayList<>());
    if (known.size() < 2) {
      ConditionModel condition = draw(level, depth - 1);
      List<ExceptionModel> exceptions = exceptions(level, 30);
      known.add(new ConditionModel.Defined("term " + named++, condition, exceptions));
    }
    return choices.one(known);
  }

  /** Exceptions, if any, with exceptions to them. */
  List<ExceptionModel> exceptions(Schema level, int percentage) {
    List<ExceptionModel> exceptions = new ArrayList<>();
    while (exceptions.size() < 2 && choices.percent(percentage)) {
      exceptions.add(
          new ExceptionModel(
              "exception " + named++, draw(level, choices.below(2)), exceptions(level, 15)));
    }
    return List.copyOf(exceptions);
  }

  /** The dates that conditions of a level may ask for. */
  List<ValueSlot> dates(Schema level) {
    List<ValueSlot> dates =
        new ArrayList<>(
            level.slots(ValueSlot.class).stream()
                .filter(slot -> slot.kind().equals(ValueKinds.DATE) && !slot.isGraded())
                .toList());
    if (asOf != null && !dates.contains(asOf)) {
      dates.add(asOf);
    }
    return dates;
  }

  private List<Supplier<ConditionModel>> leaves(Schema level) {
    List<Supplier<ConditionModel>> leaves = new ArrayList<>();
    List<ValueSlot> values = new ArrayList<>(level.slots(ValueSlot.class));
    if (asOf != null && !values.contains(asOf)) {
      values.add(asOf);
    }
    for (ValueSlot slot : values) {
      leaves.add(() -> guarded(List.of(slot), compared(slot)));
      if (slot.isOptional()) {
        leaves.add(() -> new LeafModel.Present(slot, choices.percent(50)));
      }
      if (!dates(level).isEmpty() && !slot.isAsOf()) {
        leaves.add(() -> dated(slot, level));
      }
      for (ValueSlot other : values.subList(0, values.indexOf(slot))) {
        if (other.kind().equals(slot.kind()) && isRoomy(slot) && isRoomy(other)) {
          leaves.add(() -> guarded(List.of(slot, other), pair(slot, other)));
        }
      }
    }
    List<SetSlot> sets = level.slots(SetSlot.class);
    sets.forEach(slot -> leaves.add(() -> ofSet(slot)));
    if (sets.size() == 2) {
      leaves.add(() -> new LeafModel.ComparedSets(sets.get(0), sets.get(1)));
    }
    for (PartSlot slot : level.slots(PartSlot.class)) {
      leaves.add(() -> guarded(List.of(slot), ofPart(slot)));
      if (slot.isOptional()) {
        leaves.add(() -> new LeafModel.Present(slot, choices.percent(50)));
      }
    }
    level.slots(ListSlot.class).forEach(slot -> leaves.add(() -> ofItems(slot)));
    level.slots(CodeSlot.class).forEach(slot -> leaves.add(() -> new LeafModel.OfCode(slot)));
    if (judgment != null) {
      leaves.add(() -> new LeafModel.Judged(judgment));
    }
    return leaves;
  }

  private ConditionModel ofPart(PartSlot slot) {
    return new ConditionModel.OfPart(slot, draw(slot.inner(), choices.below(3)));
  }

  /**
   * A condition as it is, or as authors write it who know that slots may be absent: what is absent
   * does not meet it, and meets its denial.
   */
  private ConditionModel guarded(List<Slot> slots, ConditionModel condition) {
    List<Slot> optional = slots.stream().filter(Slot::isOptional).distinct().toList();
    if (optional.isEmpty() || choices.percent(35)) {
      return condition;
    }
    boolean isDenied = choices.percent(30);
    List<ConditionModel> operands = new ArrayList<>();
    optional.forEach(slot -> operands.add(new LeafModel.Present(slot, !isDenied)));
    operands.add(isDenied ? new ConditionModel.Negation(condition) : condition);
    return isDenied
        ? new ConditionModel.Disjunction(List.copyOf(operands))
        : new ConditionModel.Conjunction(List.copyOf(operands));
  }

  /** Whether the finite world holds the order of two facts wherever they may be. */
  private static boolean isRoomy(ValueSlot slot) {
    return slot.indices().size() >= slot.kind().world(3).size();
  }

  private ConditionModel ofItems(ListSlot list) {
    List<ConditionModel> asked = ofItems.computeIfAbsent(list, key -> new ArrayList<>());
    if (asked.size() < list.longest()) {
      Quantifier quantifier = choices.one(List.of(Quantifier.values()));
      ConditionModel each = draw(list.inner(), choices.below(2));
      asked.add(new ConditionModel.OfItems(list, quantifier, each));
    }
    return choices.one(asked);
  }

  private ValueSlot demanded(ValueSlot slot) {
    return slot.isGraded() && choices.percent(50) ? slot.documented() : slot;
  }

  private Operator isOrThreshold(ValueSlot slot) {
    return slot.kind().isOrdered() && choices.percent(75) ? choices.one(THRESHOLDS) : Operator.IS;
  }

  private ConditionModel compared(ValueSlot slot) {
    List<Integer> constants = slot.kind().constants();
    return choices.percent(10)
        ? new LeafModel.Compared(demanded(slot), Operator.IS_ONE_OF, choices.some(constants, 1, 2))
        : new LeafModel.Compared(
            demanded(slot), isOrThreshold(slot), choices.some(constants, 1, 1));
  }

  private ConditionModel pair(ValueSlot slot, ValueSlot other) {
    return choices.percent(50)
        ? new LeafModel.ComparedPair(demanded(slot), isOrThreshold(slot), demanded(other))
        : new LeafModel.ComparedPair(demanded(other), isOrThreshold(slot), demanded(slot));
  }

  private ConditionModel ofSet(SetSlot slot) {
    List<Integer> named = slot.indices().stream().filter(slot.element()::isConstant).toList();
    return switch (choices.below(6)) {
      case 0 -> new LeafModel.SetCompared(slot, Operator.IS_EMPTY, List.of());
      case 1 ->
          new LeafModel.SetCompared(
              slot, Operator.IS, choices.some(named, 0, named.size()).stream().sorted().toList());
      default ->
          new LeafModel.SetCompared(
              slot,
              choices.one(
                  List.of(
                      Operator.CONTAINS_ANY_OF, Operator.CONTAINS_ALL_OF, Operator.CONTAINS_ONLY)),
              choices.some(named, 1, named.size()));
    };
  }

  private ConditionModel dated(ValueSlot slot, Schema level) {
    ValueSlot date = choices.one(dates(level));
    return guarded(List.of(slot, date), dated(slot, date));
  }

  private ConditionModel dated(ValueSlot slot, ValueSlot date) {
    ValueKind kind = slot.kind();
    if (kind.equals(ValueKinds.NAME)) {
      RegisterModel list = registers.named("list " + named++);
      return new LeafModel.Lookup(demanded(slot), list, date);
    }
    if (choices.percent(50)) {
      RegisterModel list = registers.listed("list " + named++, kind);
      return new LeafModel.Lookup(demanded(slot), list, date);
    }
    boolean isKnownEarlier = choices.percent(80);
    LimitModel limit =
        new LimitModel(
            "limit " + named++,
            kind,
            isKnownEarlier ? choices.one(kind.constants()) : null,
            !isKnownEarlier || choices.percent(60) ? choices.one(kind.constants()) : null,
            choices.percent(40),
            choices.percent(40));
    return new LeafModel.ComparedLimit(demanded(slot), isOrThreshold(slot), limit, date);
  }
}
