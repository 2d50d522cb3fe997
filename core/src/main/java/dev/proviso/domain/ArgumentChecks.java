package dev.proviso.domain;

import dev.proviso.check.NameChecks;
import dev.proviso.check.NullChecks;
import dev.proviso.problem.Problem;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;

/** What was given for the parts of a value: refuses nulls, and reports blanks and gaps. */
final class ArgumentChecks {

  private ArgumentChecks() {}

  private static final String REMEDY = "give one";

  /** Returns what must be given, or throws an exception that names the part if it is null. */
  static <T> T given(String where, String part, T value) {
    return NullChecks.notNull(where, part, value, REMEDY);
  }

  /** Returns the option, or throws an exception that names the part if it is or holds null. */
  static <T> Option<T> option(String where, String part, Option<T> option) {
    String answer = "value of `" + part + "`";
    NullChecks.notNull(where, answer, option, "give none if it is not known")
        .forEach(value -> given(where, answer, value));
    return option;
  }

  /** As {@link #option}, for a set of constants, which is put into the order of their type. */
  static <E extends Enum<E>> Option<Set<E>> constants(
      String where, String part, Option<Set<E>> option) {
    return option(where, part, option)
        .map(
            constants ->
                LinkedHashSet.ofAll(
                    List.ofAll(NullChecks.<E>noneNull(where, part, constants, REMEDY)).sorted()));
  }

  /** As {@link #option}, for several values in the order given. */
  static <T> Option<Seq<T>> several(String where, String part, Option<Seq<T>> option) {
    return option(where, part, option)
        .map(values -> List.ofAll(NullChecks.<T>noneNull(where, part, values, REMEDY)));
  }

  /** Reports a mandatory part that was not given. */
  static Option<Problem> missing(String where, Option<?> part) {
    return Option.when(
        part.isEmpty(),
        () -> Problem.missing(where, "give it; there is no default that would be safe"));
  }

  /** Reports a name that says nothing, or that {@link NameChecks} refuses. */
  static Option<Problem> unnamed(String where, String name) {
    return NameChecks.fault(name)
        .map(fault -> Problem.of(where, name, fault.what(), fault.remedy()));
  }

  /** Reports a mandatory name that was not given, or that {@link #unnamed} reports. */
  static Option<Problem> missingOrUnnamed(String where, Option<String> name) {
    return name.fold(() -> missing(where, name), given -> unnamed(where, given));
  }
}
