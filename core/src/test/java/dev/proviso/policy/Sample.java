package dev.proviso.policy;

import dev.proviso.fact.Fact;
import dev.proviso.fact.Reading;
import dev.proviso.value.ValueType;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import java.time.LocalDate;

/** A subject with every kind of answer, some of which throw when they are asked for. */
public record Sample(Map<String, Reading<?>> answers) {

  /** A choice of three. */
  public enum Color {
    RED,
    GREEN,
    BLUE
  }

  /** What sets are made of. */
  public enum Tag {
    LEFT,
    RIGHT
  }

  /** A failed reading with this reason throws instead. */
  public static final String THROWN = "IllegalStateException: thrown on purpose";

  public static final Fact<Sample, Boolean> A =
      Sample.<Boolean>fact("a").worded("a is so", "a is otherwise");
  public static final Fact<Sample, Boolean> B = fact("b");
  public static final Fact<Sample, Boolean> C = fact("c");
  public static final Fact<Sample, Integer> X = fact("x");
  public static final Fact<Sample, Integer> Y = fact("y");
  public static final Fact<Sample, Color> COLOR = fact("color");
  public static final Fact<Sample, Set<Tag>> TAGS =
      Fact.<Sample, Set<Tag>>of("tags", sample -> sample.<Set<Tag>>answer("tags"))
          .as(ValueType.setOf(ValueType.of(Tag.class)));
  public static final Fact<Sample, Sample> PART = fact("part");
  public static final Fact<Sample, Seq<Sample>> PARTS = fact("parts");

  public static final Fact<Sample, LocalDate> DAY = fact("day");

  @SafeVarargs
  @SuppressWarnings("varargs") // only the type of the array is looked at
  private static <T> Fact<Sample, T> fact(String name, T... inferred) {
    return Fact.of(name, sample -> sample.<T>answer(name), inferred);
  }

  private <T> Reading<T> answer(String name) {
    @SuppressWarnings("unchecked") // the generators put the right type under each name
    Reading<T> reading = (Reading<T>) answers.get(name).getOrElse(Reading.unknown());
    if (reading.reason().contains(THROWN)) {
      throw new IllegalStateException("thrown on purpose");
    }
    return reading;
  }

  /** One of the few days on which something changes, or that lie before or after. */
  public static LocalDate day(int number) {
    return LocalDate.of(2020, 1, number);
  }

  /** The same subject, with one answer exchanged. */
  public Sample with(String name, Reading<?> reading) {
    return new Sample(answers.put(name, reading));
  }
}
