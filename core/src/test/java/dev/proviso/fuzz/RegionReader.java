package dev.proviso.fuzz;

import dev.proviso.analysis.FactValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Reads the words in which the library tells many cases at once: the values that each fact has. */
final class RegionReader {

  /** How words about a set begin; what follows is one element, or several in braces. */
  static final String LISTS =
      "^the list (does not )?includes?( (all|none) of| (nothing|something) besides)? ";

  /** How words begin that say of all other elements that none of them is there. */
  static final String ONLY = "the list includes nothing besides ";

  /** How words begin that say of all other elements that one of them is there. */
  static final String OTHERS = "the list includes something besides ";

  private final CaseReader cases;

  RegionReader(World world) {
    this.cases = new CaseReader(world);
  }

  /** The cases; empty if a word of them cannot be read. */
  Optional<CaseModel> read(Iterable<FactValue> circumstances) {
    List<CaseModel.SlotConstraint> facts = new ArrayList<>();
    for (FactValue stated : circumstances) {
      FactValue one = plain(stated);
      Optional<CaseReader.Asked> asked = cases.asked(one.question());
      Optional<Predicate<@Nullable Object>> allowed =
          asked.flatMap(found -> allowed(found.slot(), one.value()));
      if (asked.isEmpty() || allowed.isEmpty()) {
        return Optional.empty();
      }
      facts.add(
          new CaseModel.SlotConstraint(asked.get().path(), asked.get().slot(), allowed.get()));
    }
    return Optional.of(new CaseModel(facts));
  }

  /** That an answer is known well enough, or that it is not, is said of the fact itself. */
  private static FactValue plain(FactValue fact) {
    String question = fact.question() + ", " + CaseReader.WELL_KNOWN;
    return switch (fact.value()) {
      case CaseReader.WELL_KNOWN -> FactValue.of(question, "known");
      case CaseReader.NOT_WELL_KNOWN -> FactValue.of(question, "not known");
      default -> fact;
    };
  }

  private Optional<Predicate<@Nullable Object>> allowed(Slot slot, String words) {
    if (slot instanceof SetSlot set) {
      return ofSet(set, words);
    }
    List<Predicate<@Nullable Object>> any = new ArrayList<>();
    for (String some : words.split(" or ", -1)) {
      Optional<Predicate<@Nullable Object>> one = some(slot, some);
      if (one.isEmpty()) {
        return Optional.empty();
      }
      any.add(one.get());
    }
    return Optional.of(answer -> any.stream().anyMatch(one -> one.test(answer)));
  }

  private static Optional<Predicate<@Nullable Object>> some(Slot slot, String words) {
    if (words.equals("not known")) {
      return Optional.of(answer -> answer == null);
    }
    if (slot.isOptional() && words.equals("absent")) {
      return Optional.of(answer -> answer == Absence.ABSENT);
    }
    if (words.equals("known") || (slot.isOptional() && words.equals("present"))) {
      return Optional.of(CaseModel::isPresent);
    }
    if (slot instanceof ValueSlot value) {
      return indices(value.kind(), words)
          .map(fits -> answer -> answer instanceof Integer index && fits.test(index));
    }
    boolean isYes = words.equals("yes");
    return isYes || words.equals("no")
        ? Optional.of(answer -> answer != null && answer.equals(isYes))
        : Optional.empty();
  }

  private static Optional<IntPredicate> indices(ValueKind kind, String words) {
    if (words.equals("anything")) {
      return Optional.of(index -> true);
    }
    String resembling = "names that resemble a listed one";
    if (words.startsWith("other than ") && words.endsWith(resembling)) {
      String rest = words.substring(0, words.length() - resembling.length());
      Optional<IntPredicate> named =
          rest.equals("other than ")
              ? Optional.of(index -> true)
              : indices(kind, rest.replaceFirst(" and $", ""));
      return named.map(fits -> fits.and(index -> index != RegisterModel.Named.RESEMBLING));
    }
    if (words.startsWith("other than ")) {
      return indices(kind, words.substring("other than ".length())).map(IntPredicate::negate);
    }
    if (words.startsWith("{") && words.endsWith("}")) {
      Set<Integer> all = new HashSet<>();
      for (String label : words.substring(1, words.length() - 1).split(", ", -1)) {
        @Nullable Integer index = constant(kind, label);
        if (index == null) {
          return Optional.empty();
        }
        all.add(index);
      }
      return Optional.of(all::contains);
    }
    IntPredicate fits = index -> true;
    for (String bound : words.split(" and ", -1)) {
      Optional<IntPredicate> one = bound(kind, bound);
      if (one.isEmpty()) {
        return Optional.empty();
      }
      fits = fits.and(one.get());
    }
    return Optional.of(fits);
  }

  private static final List<String> AMOUNTS =
      List.of("at least ", "at most ", "more than ", "less than ", "");

  private static final List<String> TIMES =
      List.of("no earlier than ", "no later than ", "later than ", "earlier than ", "");

  private static Optional<IntPredicate> bound(ValueKind kind, String words) {
    for (String sign : kind.isTime() ? TIMES : AMOUNTS) {
      if (words.startsWith(sign)) {
        @Nullable Integer limit = constant(kind, words.substring(sign.length()));
        return limit == null
            ? Optional.empty()
            : Optional.of(
                switch (sign) {
                  case "at least ", "no earlier than " -> index -> index >= limit;
                  case "at most ", "no later than " -> index -> index <= limit;
                  case "more than ", "later than " -> index -> index > limit;
                  case "less than ", "earlier than " -> index -> index < limit;
                  default -> index -> index == limit;
                });
      }
    }
    return Optional.empty();
  }

  private static @Nullable Integer constant(ValueKind kind, String label) {
    @Nullable Object value = kind.read(label);
    int position = value == null ? -1 : kind.position(value);
    return position < 0 ? null : position;
  }

  private Optional<Predicate<@Nullable Object>> ofSet(SetSlot set, String words) {
    if (words.equals("not known")) {
      return Optional.of(answer -> answer == null);
    }
    if (words.equals("known")) {
      return Optional.of(answer -> answer != null);
    }
    if (words.equals("empty") || words.equals("not empty")) {
      return Optional.of(
          answer -> answer instanceof Set<?> some && some.isEmpty() == words.equals("empty"));
    }
    if (words.startsWith(ONLY) || words.startsWith(OTHERS)) {
      return besides(set, words);
    }
    String elements = words.replaceFirst(LISTS, "");
    String verb = words.substring(0, words.length() - elements.length());
    boolean isWith = verb.equals("the list includes ") || verb.equals("the list includes all of ");
    boolean isSeveral = verb.endsWith(" of ");
    if (verb.isEmpty() || isSeveral != (elements.startsWith("{") && elements.endsWith("}"))) {
      return Optional.empty();
    }
    if (isSeveral) {
      elements = elements.substring(1, elements.length() - 1);
    }
    List<Predicate<Set<?>>> holds = new ArrayList<>();
    for (String label : elements.split(", ", -1)) {
      @Nullable Integer index = constant(set.element(), label);
      if (index != null) {
        holds.add(answer -> answer.contains(index));
      } else {
        return Optional.empty();
      }
    }
    return Optional.of(
        answer ->
            answer instanceof Set<?> some
                && holds.stream().allMatch(one -> one.test(some) == isWith));
  }

  private static Optional<Predicate<@Nullable Object>> besides(SetSlot set, String words) {
    Set<Integer> named = new HashSet<>();
    for (String label : words.replaceFirst(LISTS, "").replaceAll("[{}]", "").split(", ", -1)) {
      @Nullable Integer index = constant(set.element(), label);
      if (index == null) {
        return Optional.empty();
      }
      named.add(index);
    }
    return Optional.of(
        answer ->
            answer instanceof Set<?> some && named.containsAll(some) == words.startsWith(ONLY));
  }
}
