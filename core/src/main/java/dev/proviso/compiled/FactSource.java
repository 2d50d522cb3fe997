package dev.proviso.compiled;

import dev.proviso.check.FatalErrors;
import dev.proviso.fact.Fact;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Where a value is found: the subject itself, the date of the decision, or a fact of either. */
final class FactSource {

  /** Stands for an answer that was not looked for. */
  static final Object UNREAD = new Object();

  /** Stands in a memo for an answer that was looked for and is not known. */
  private static final Object NOTHING = new Object();

  private enum Kind {
    WHOLE,
    GIVEN_DATE,
    FACT
  }

  private final Kind kind;
  private final @Nullable FactSource parent;
  private final @Nullable Fact<?, ?> fact;
  private final @Nullable Function<Object, @Nullable Object> reading;
  private int uses;
  private int slot = -1;

  private FactSource(
      Kind kind,
      @Nullable FactSource parent,
      @Nullable Fact<?, ?> fact,
      @Nullable Function<Object, @Nullable Object> reading) {
    this.kind = kind;
    this.parent = parent;
    this.fact = fact;
    this.reading = reading;
  }

  static FactSource whole() {
    return new FactSource(Kind.WHOLE, null, null, null);
  }

  static FactSource givenDate() {
    return new FactSource(Kind.GIVEN_DATE, null, null, null);
  }

  /** A fact, read in a way that suits what its parent gives. */
  static FactSource of(
      FactSource parent, Fact<?, ?> fact, Function<Object, @Nullable Object> reading) {
    parent.used();
    return new FactSource(Kind.FACT, parent, fact, reading);
  }

  /**
   * The fact of the whole from which the value is read, directly or through parts; null for the
   * whole itself and for the given date.
   */
  @Nullable Fact<?, ?> root() {
    return parent == null || parent.kind == Kind.WHOLE ? fact : parent.root();
  }

  /** Whether it is a fact of the whole itself. */
  boolean isOfWhole() {
    return parent != null && parent.kind == Kind.WHOLE;
  }

  /** Takes note of somebody who reads it. */
  void used() {
    uses++;
  }

  /** Whether it has to be kept, as more than one reads it; a fact is read only once. */
  boolean isShared() {
    return kind == Kind.FACT && uses > 1;
  }

  void keepIn(int place) {
    slot = place;
  }

  /** The value; null if it is not known. */
  @Nullable Object get(Object subject, @Nullable LocalDate date, @Nullable Object[] memo) {
    if (kind == Kind.WHOLE) {
      return subject;
    }
    if (kind == Kind.GIVEN_DATE) {
      return date;
    }
    if (slot < 0) {
      return read(subject, date, memo);
    }
    @Nullable Object known = memo[slot];
    if (known == null) {
      known = read(subject, date, memo);
      memo[slot] = known == null ? NOTHING : known;
    }
    return known == NOTHING ? null : known;
  }

  private @Nullable Object read(Object subject, @Nullable LocalDate date, @Nullable Object[] memo) {
    if (parent == null || reading == null) {
      return null;
    }
    if (parent.kind == Kind.WHOLE) {
      return read(reading, subject);
    }
    @Nullable Object of = parent.get(subject, date, memo);
    return readPart(reading, of);
  }

  boolean isWhole() {
    return kind == Kind.WHOLE;
  }

  @Nullable FactSource parent() {
    return parent;
  }

  @Nullable Function<Object, @Nullable Object> reading() {
    return reading;
  }

  /** The same for whoever looks at the class of the answer, as a {@link ValuePartition} does. */
  @Nullable Function<Object, @Nullable Object> readingByClass() {
    return reading instanceof CheckedReader checked ? checked.byClass() : reading;
  }

  /** Reads an answer of a part that may not be known itself. */
  static @Nullable Object readPart(
      Function<Object, @Nullable Object> reading, @Nullable Object of) {
    return of == null ? null : read(reading, of);
  }

  /** Reads an answer; whatever goes wrong in it, it is not known. */
  static @Nullable Object read(Function<Object, @Nullable Object> reading, Object of) {
    try {
      return reading.apply(of);
    } catch (Throwable problem) {
      FatalErrors.throwIfFatal(problem);
      return null;
    }
  }
}
