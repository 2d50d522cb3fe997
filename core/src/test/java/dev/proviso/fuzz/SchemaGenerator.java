package dev.proviso.fuzz;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Draws what the subjects of a world have answers to. */
final class SchemaGenerator {

  private static final int MOST_KNOWN = 700;
  private static final int MOST_OF_TRIPLES = 1_800;
  private static final int MOST_OPEN = 5_000;

  /** At most as many conditions are asked of the parts of one list as it may have parts. */
  private static final int LONGEST = 2;

  private final Choices choices;
  private final ValueKind main;
  private final boolean isAnyPairCompared;
  private final boolean isTripleCompared;
  private final boolean mayBeAbsent;
  private final int room;
  private int names;

  /** The pair of facts of the main kind may be compared. */
  SchemaGenerator(Choices choices, ValueKind main) {
    this.choices = choices;
    this.main = main;
    this.isAnyPairCompared = choices.percent(35);
    this.isTripleCompared = isAnyPairCompared && main.ladder().size() <= 12 && choices.percent(25);
    this.mayBeAbsent = choices.percent(25);
    this.room = isTripleCompared ? 5 : isAnyPairCompared ? 3 : 1;
  }

  /** A schema whose finite world is small enough. */
  static Schema draw(Choices choices, ValueKind main) {
    while (true) {
      SchemaGenerator generator = new SchemaGenerator(choices, main);
      Schema schema = generator.root();
      long most = generator.isTripleCompared ? MOST_OF_TRIPLES : MOST_KNOWN;
      if (schema.size(false) <= most && schema.size(true) <= MOST_OPEN) {
        return schema;
      }
    }
  }

  private String name() {
    return String.valueOf((char) ('a' + names++));
  }

  private Schema root() {
    List<Slot> slots = new ArrayList<>();
    int count = isTripleCompared ? 3 : isAnyPairCompared && !main.equals(ValueKinds.DATE) ? 2 : 1;
    boolean isGraded = choices.percent(10) && !main.equals(ValueKinds.NAME);
    for (int i = 0; i < count; i++) {
      List<Integer> world = main.world(room);
      ValueSlot slot = ValueSlot.of(name(), slots.size(), main, world);
      slots.add(isGraded && i == 0 ? slot.graded() : optional(slot));
    }
    for (int i = choices.below(3); i > 0 && !isTripleCompared; i--) {
      slots.add(smallSlot(slots.size()));
    }
    if (choices.percent(20)) {
      sets(slots);
    }
    dates(slots);
    if (choices.percent(30)) {
      slots.add(part("part", slots.size(), part(choices.percent(30))));
    }
    if (choices.percent(25)) {
      slots.add(new ListSlot("list", slots.size(), items(choices.percent(20)), LONGEST));
    }
    if (choices.percent(20)) {
      slots.add(new JudgmentSlot("fair", slots.size()));
    }
    if (choices.percent(15)) {
      slots.add(code(slots, "code"));
    }
    return new Schema(List.copyOf(slots));
  }

  /** A slot with few values: yes or no, or the constants of an enum. */
  private ValueSlot smallSlot(int place) {
    return choices.percent(75)
        ? booleanSlot(place)
        : optional(ValueSlot.of(name(), place, ValueKinds.LEVEL, ValueKinds.LEVEL.constants()));
  }

  private ValueSlot booleanSlot(int place) {
    return optional(ValueSlot.of(name(), place, ValueKinds.BOOLEAN, List.of(0, 1)));
  }

  /** In some worlds several slots are optional, in most none is. */
  private ValueSlot optional(ValueSlot slot) {
    return mayBeAbsent && choices.percent(45) ? slot.optional() : slot;
  }

  private PartSlot part(String name, int place, Schema inner) {
    return new PartSlot(name, place, inner, mayBeAbsent && choices.percent(60));
  }

  /** A set, or two that may be compared with each other. */
  private void sets(List<Slot> slots) {
    List<Integer> named = main.constants();
    List<Integer> others = new ArrayList<>(main.world(5));
    others.removeAll(named);
    boolean areTwo = choices.percent(30);
    List<Integer> elements =
        new ArrayList<>(named.subList(0, Math.min(areTwo ? 1 : 2, named.size())));
    elements.addAll(others.subList(0, Math.min(areTwo ? 2 : 1, others.size())));
    if (main.isClosed()) {
      elements = named;
    }
    for (int i = areTwo ? 2 : 1; i > 0; i--) {
      slots.add(new SetSlot(name(), slots.size(), main, List.copyOf(elements)));
    }
  }

  private void dates(List<Slot> slots) {
    List<Integer> days = ValueKinds.DATE.world(main.equals(ValueKinds.DATE) ? room : 1);
    switch (choices.below(8)) {
      case 0, 1 -> slots.add(ValueSlot.asOf(slots.size(), ValueKinds.DATE, days));
      case 2 -> slots.add(optional(ValueSlot.of("day", slots.size(), ValueKinds.DATE, days)));
      default -> {
        // No date is asked in the other worlds.
      }
    }
  }

  private Schema part(boolean isNested) {
    List<Slot> slots = new ArrayList<>();
    if (choices.percent(50)) {
      slots.add(optional(ValueSlot.of(name(), 0, main, main.world(1))));
    } else {
      slots.add(smallSlot(0));
    }
    if (isNested) {
      slots.add(part("inner", slots.size(), new Schema(List.of(booleanSlot(0)))));
    } else if (choices.percent(15)) {
      slots.add(
          optional(
              ValueSlot.of(
                  "date of part", slots.size(), ValueKinds.DATE, ValueKinds.DATE.world(1))));
    }
    if (choices.percent(15)) {
      slots.add(code(slots, "code of part"));
    }
    return new Schema(List.copyOf(slots));
  }

  private Schema items(boolean isNested) {
    List<Slot> slots = new ArrayList<>();
    if (choices.percent(30) && main.world(1).size() <= 3) {
      slots.add(optional(ValueSlot.of(name(), 0, main, main.world(1))));
    } else {
      slots.add(booleanSlot(0));
    }
    if (isNested) {
      slots.add(new ListSlot("sublist", 1, new Schema(List.of(booleanSlot(0))), 1));
    } else if (choices.percent(50)) {
      slots.add(booleanSlot(1));
    } else if (choices.percent(20)) {
      slots.add(code(slots, "code of item"));
    }
    return new Schema(List.copyOf(slots));
  }

  /** Code that reads none, one or two slots of its level. */
  private CodeSlot code(List<Slot> slots, String id) {
    List<Slot> readable = slots.stream().filter(Slot::isFact).toList();
    return new CodeSlot(id, slots.size(), choices.some(readable, 0, 2));
  }

  /** The slot for the date of the decision, if the world asks for it. */
  static @Nullable ValueSlot asOf(Schema schema) {
    return schema.slots(ValueSlot.class).stream()
        .filter(ValueSlot::isAsOf)
        .findFirst()
        .orElse(null);
  }
}
