package dev.proviso.fact;

import dev.proviso.check.NameChecks;
import dev.proviso.check.NullChecks;
import dev.proviso.style.PrehashedStyle;
import dev.proviso.value.ValueType;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.immutables.value.Value;

/**
 * What one source says about a fact, and how well it knows.
 *
 * <p>Several pieces of evidence are weighed into one {@link Reading}: sources that agree give a
 * known answer with the best of their grades, and sources that disagree give a conflict, whatever
 * their grades and whichever came last.
 *
 * <pre>{@code
 * Evidence.weigh(
 *     Evidence.of(true, Grade.DECLARED, "the end user's application"),
 *     Evidence.of(true, Grade.DOCUMENTED, "court order 17/22")); // known: true, documented
 * }</pre>
 */
@Value.Immutable
@PrehashedStyle
public sealed interface Evidence<T> permits ImmutableEvidence {

  /** What the source says. */
  T value();

  /** How well the source knows. */
  Grade grade();

  /**
   * Who or what says so.
   *
   * @return for example "court order 17/22"
   */
  String source();

  /**
   * A piece of evidence.
   *
   * @param value what the source says
   * @param grade how well it knows
   * @param source who or what says so
   * @throws IllegalArgumentException if the source is blank, padded or holds control characters
   */
  static <T> Evidence<T> of(T value, Grade grade, String source) {
    return ImmutableEvidence.of(
        NullChecks.notNull("evidence", "value", value, "give what the source says"),
        NullChecks.notNull("evidence", "grade", grade, "say how well the source knows"),
        NameChecks.check("source", source));
  }

  /**
   * Weighs what several sources say.
   *
   * @param evidence the evidence, in any order
   * @return unknown if there is none; known, with the best grade, if all agree, as {@link
   *     ValueType#of} compares values of their class; in conflict if any two disagree, as {@code 1}
   *     and {@code 1L} do: give both as one class
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is read once and never kept
  static <T> Reading<T> weigh(Evidence<? extends T>... evidence) {
    return weigh(
        NullChecks.<Evidence<? extends T>>noneNull(
            "evidence", "pieces of evidence", evidence, "give one, or leave it out"));
  }

  /**
   * Weighs what several sources say.
   *
   * @param evidence the evidence, in any order
   * @return unknown if there is none; known, with the best grade, if all agree, as {@link
   *     ValueType#of} compares values of their class; in conflict if any two disagree, as {@code 1}
   *     and {@code 1L} do: give both as one class
   */
  static <T> Reading<T> weigh(Iterable<? extends Evidence<? extends T>> evidence) {
    Seq<Evidence<? extends T>> all =
        NullChecks.<Evidence<? extends T>>noneNull(
            "evidence", "pieces of evidence", evidence, "give one, or leave it out");
    if (all.isEmpty()) {
      return Reading.unknown();
    }
    Seq<T> values = ValueType.<T>undeclared().distinct(all.<T>map(Evidence::value));
    if (values.size() > 1) {
      return Reading.conflicting(
          SourceText.ofAll(
                  all.map(Evidence::source), all.<Object>map(Evidence::value), values.toArray())
              .distinct()
              .sorted()
              .mkString("sources disagree: ", "; ", ""));
    }
    Option<Grade> best = all.map(Evidence::grade).max();
    return Reading.<T>known(values.head()).graded(best.get());
  }
}
