package dev.proviso.fuzz;

import dev.proviso.analysis.FactValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the words in which the library tells a case. */
final class CaseReader {

  /** What the analysis calls an answer about parts: nobody but itself. */
  static final Pattern INTERNAL = Pattern.compile("\\bany \\d+\\b");

  private static final String UNKNOWN = "not known";
  static final String WELL_KNOWN = "at least documented";
  static final String NOT_WELL_KNOWN = "not documented";

  private final World world;

  CaseReader(World world) {
    this.world = world;
  }

  /** A question with the slot that it asks. */
  record Asked(List<CaseModel.Step> path, Slot slot) {
    /** The same question, to which only what is documented is an answer. */
    Asked documented() {
      return slot instanceof ValueSlot value ? new Asked(path, value.documented()) : this;
    }

    /** Facts of one level and kind have one scale. */
    String scale() {
      return path + " " + (slot instanceof ValueSlot value ? value.kind() : slot.name());
    }
  }

  /** The case; empty if a word of it cannot be read. */
  Optional<CaseModel> read(Iterable<FactValue> circumstances) {
    List<Asked> asked = new ArrayList<>();
    List<String> words = new ArrayList<>();
    for (FactValue one : circumstances) {
      Optional<Asked> found = asked(one.question());
      if (found.isEmpty()) {
        return Optional.empty();
      }
      boolean isOfGrade = one.value().equals(WELL_KNOWN) || one.value().equals(NOT_WELL_KNOWN);
      asked.add(isOfGrade ? found.get().documented() : found.get());
      words.add(one.value().equals(NOT_WELL_KNOWN) ? UNKNOWN : one.value());
    }
    // A value that is well known is one statement.
    for (int i = 0; i < asked.size(); i++) {
      int grade = words.get(i).equals(WELL_KNOWN) ? -1 : asked.indexOf(asked.get(i).documented());
      if (grade >= 0 && words.get(grade).equals(WELL_KNOWN)) {
        asked.set(i, asked.get(grade));
        asked.remove(grade);
        words.remove(grade);
        i = -1;
      }
    }
    Map<String, SortedSet<Object>> between = between(asked, words);
    Map<Object, Integer> others = new HashMap<>();
    List<CaseModel.SlotConstraint> facts = new ArrayList<>();
    for (int i = 0; i < asked.size(); i++) {
      Optional<Predicate<@Nullable Object>> allowed =
          allowed(asked.get(i), words.get(i), between, others);
      if (allowed.isEmpty()) {
        return Optional.empty();
      }
      facts.add(
          new CaseModel.SlotConstraint(asked.get(i).path(), asked.get(i).slot(), allowed.get()));
    }
    return Optional.of(new CaseModel(facts));
  }

  Optional<Asked> asked(String question) {
    if (question.equals("part: date of part")) {
      return asked("part › date of part");
    }
    Schema level = world.schema();
    List<CaseModel.Step> path = new ArrayList<>();
    String[] names = question.split(" › ", -1);
    for (int i = 0; i < names.length; i++) {
      String[] item = names[i].split(" #", -1);
      Optional<Slot> slot = slot(level, item[0]);
      if (slot.isEmpty() || i == names.length - 1) {
        return slot.map(found -> new Asked(List.copyOf(path), found));
      }
      path.add(new CaseModel.Step(slot.get(), item.length == 1 ? 0 : Integer.parseInt(item[1])));
      if (slot.get() instanceof PartSlot part) {
        level = part.inner();
      } else if (slot.get() instanceof ListSlot list) {
        level = list.inner();
      } else {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static Optional<Slot> slot(Schema level, String name) {
    for (Slot slot : level.slots()) {
      if (slot.name().equals(name)) {
        return Optional.of(slot);
      }
      if (slot instanceof ValueSlot value && (value.name() + ", " + WELL_KNOWN).equals(name)) {
        return Optional.of(value.documented());
      }
    }
    return Optional.empty();
  }

  /** Values that no condition names, by their scale and in their order. */
  private static Map<String, SortedSet<Object>> between(List<Asked> asked, List<String> words) {
    Map<String, SortedSet<Object>> between = new HashMap<>();
    for (int i = 0; i < words.size(); i++) {
      if (asked.get(i).slot() instanceof ValueSlot slot) {
        @Nullable Object value = slot.kind().read(words.get(i));
        if (value != null && slot.kind().position(value) < 0) {
          between
              .computeIfAbsent(asked.get(i).scale(), key -> new TreeSet<>(slot.kind().order()))
              .add(value);
        }
      }
    }
    return between;
  }

  private static Optional<Predicate<@Nullable Object>> allowed(
      Asked asked,
      String words,
      Map<String, SortedSet<Object>> between,
      Map<Object, Integer> others) {
    if (words.equals(UNKNOWN)) {
      return Optional.of(answer -> answer == null);
    }
    if (asked.slot().isOptional() && words.equals("absent")) {
      return Optional.of(answer -> answer == Absence.ABSENT);
    }
    if (asked.slot().isOptional() && words.equals("present")) {
      return Optional.of(CaseModel::isPresent);
    }
    if (asked.slot() instanceof PartSlot) {
      return words.equals("known") ? Optional.of(CaseModel::isPresent) : Optional.empty();
    }
    if (asked.slot() instanceof ListSlot) {
      return switch (words) {
        case "none" -> Optional.of(answer -> answer instanceof List<?> all && all.isEmpty());
        case "one or more" ->
            Optional.of(answer -> answer instanceof List<?> all && !all.isEmpty());
        case "known" -> Optional.of(answer -> answer != null);
        default -> Optional.empty();
      };
    }
    if (asked.slot() instanceof CodeSlot || asked.slot() instanceof JudgmentSlot) {
      boolean isYes = words.equals("yes");
      return isYes || words.equals("no")
          ? Optional.of(answer -> answer != null && answer.equals(isYes))
          : Optional.empty();
    }
    if (asked.slot() instanceof SetSlot set) {
      return elements(set, words, others).map(elements -> elements::equals);
    }
    ValueSlot slot = (ValueSlot) asked.slot();
    if (slot.demand() != null && words.equals(WELL_KNOWN)) {
      return Optional.of(answer -> answer != null);
    }
    @Nullable Object value = slot.kind().read(words);
    if (value == null) {
      return Optional.empty();
    }
    @Nullable Integer end =
        slot.kind().position(value) < 0 ? slot.kind().end(value, slot.indices()) : null;
    @Nullable Integer index =
        end != null
            ? end
            : slot.kind().index(value, between.getOrDefault(asked.scale(), new TreeSet<>()));
    return index == null
        ? Optional.empty()
        : Optional.of(answer -> answer != null && answer.equals(index));
  }

  /**
   * The elements of a set in braces; empty if one cannot be read.
   *
   * @param others the elements of this case that are not of the finite world, and those that stand
   *     for them
   */
  private static Optional<Set<Integer>> elements(
      SetSlot set, String words, Map<Object, Integer> others) {
    Set<Integer> elements = new HashSet<>();
    if (words.equals("none")) {
      return Optional.of(elements);
    }
    String inside = words.startsWith("{") ? words.substring(1, words.length() - 1) : words;
    List<Integer> free =
        new ArrayList<>(set.indices().stream().filter(i -> !set.element().isConstant(i)).toList());
    free.removeAll(others.values());
    for (String label : Arrays.asList(inside.split(", ", -1))) {
      @Nullable Object value = set.element().read(label);
      int position = value == null ? -1 : set.element().position(value);
      if (position >= 0 && set.indices().contains(position)) {
        elements.add(position);
      } else if (value == null || (free.isEmpty() && !others.containsKey(value))) {
        return Optional.empty();
      } else {
        elements.add(others.computeIfAbsent(value, key -> free.remove(0)));
      }
    }
    return Optional.of(elements);
  }
}
