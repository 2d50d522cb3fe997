package dev.proviso.value;

import dev.proviso.check.AnyMatch;
import dev.proviso.check.FatalErrors;
import dev.proviso.check.NullChecks;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.util.Comparator;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What the answers to a fact are: which Java values they can be, which of them are equal, how they
 * are ordered, which value follows another, and how a value is written.
 *
 * <p>Where values have an order, two of them are equal if neither is before the other: {@code 10}
 * and {@code 10.00} are one decimal number, and one moment is the same in every time zone. Text is
 * equal by code points and has no order. NaN, null, and a value that a type refuses are no answers;
 * whoever reads them gets a failed reading, never a decision.
 *
 * <p>Types of the JDK and enums have a value type built in, see {@link #of}. A type of one's own
 * gets one by {@link #define}, and with it everything that the built-in ones have: regions in
 * proofs, digests, codes in batches, the speed of compiled policies and generated subjects.
 *
 * <pre>{@code
 * static final ValueType<Money> MONEY =
 *     ValueType.define("money", Money.class).counted(Money::cents, Money::ofCents);
 *
 * static final OrderedFact<Order, Money> TOTAL = quantity("total", MONEY).known(Order::total);
 * }</pre>
 *
 * <p>A class that has a public static method {@code valueType()} without parameters gives its own
 * value type, so that facts of that class need not name it.
 */
public final class ValueType<T> {

  private final Object meaning;
  private final String id;
  private final Class<?> javaType;
  private final @Nullable ValueCheck<T> check;
  private final @Nullable Function<T, T> canonical;
  private final @Nullable Comparator<? super T> order;

  /** Whether values compare themselves: then nothing stands between. */
  private final boolean isNatural;

  private final @Nullable BiPredicate<T, T> same;
  private final @Nullable Function<T, Object> key;
  private final @Nullable Function<T, String> text;
  private final @Nullable ValueLabels<T> labels;
  private final ValueDomain<T> domain;
  private final @Nullable ValueType<Object> element;

  /** Whether keys are equal exactly where values are; of a foreign order that is not known. */
  private final boolean isKeyed;

  private final boolean isTotal;

  ValueType(ValueTypeBuilder<T> builder) {
    meaning = builder.meaning;
    id = builder.id;
    javaType = builder.javaType;
    check = builder.check;
    canonical = builder.canonical;
    order = builder.order;
    isNatural = order == Comparator.naturalOrder();
    same = builder.same;
    key = builder.key;
    text = builder.text;
    labels = builder.label == null ? null : new ValueLabels<>(this, builder.label);
    domain = builder.domain;
    element = builder.element;
    isKeyed = builder.isKeyed;
    isTotal = builder.isTotal;
  }

  Object meaning() {
    return meaning;
  }

  /** Whether keys are equal exactly where values are. */
  boolean isKeyed() {
    return isKeyed;
  }

  private ValueTypeBuilder<T> builder(String newId) {
    return builder(newId, javaType);
  }

  /** The same type for the values that are instances of a subclass. */
  ValueType<T> narrowedTo(Class<?> subclass) {
    ValueTypeBuilder<T> builder = builder(id, subclass);
    builder.domain = InstanceDomain.of(domain, subclass);
    return builder.build();
  }

  private ValueTypeBuilder<T> builder(String newId, Class<?> newJavaType) {
    ValueTypeBuilder<T> builder = new ValueTypeBuilder<>(meaning, newId, newJavaType);
    builder.check = check;
    builder.canonical = canonical;
    builder.order = order;
    builder.same = same;
    builder.key = key;
    builder.text = text;
    builder.label = labels == null ? null : labels.function();
    builder.domain = domain;
    builder.element = element;
    builder.isKeyed = isKeyed;
    builder.isTotal = isTotal;
    return builder;
  }

  /**
   * The value type of a Java type: the built-in one, that of an enum, the one that the class gives
   * by its static method {@code valueType()}, or else one that knows nothing but {@code equals}
   * and, if the class is comparable with itself, {@code compareTo}.
   *
   * <pre>{@code
   * ValueType.of(LocalDate.class).next(LocalDate.of(2024, 2, 28)); // 2024-02-29
   * }</pre>
   *
   * <p>Built in are Boolean, Character and String; Byte, Short, Integer, Long, BigInteger,
   * BigDecimal, Float, Double and Number (equal by number, whatever their class); LocalDate,
   * LocalTime, LocalDateTime, Instant, OffsetDateTime and ZonedDateTime (equal by moment), Year,
   * YearMonth, MonthDay, Duration and Period (twelve months are a year).
   *
   * @param javaType the class or interface
   * @return its value type
   * @throws IllegalArgumentException if its values cannot be answers, such as those of {@code
   *     java.util.Date}, which change; the message names the type to use instead
   */
  public static <T> ValueType<T> of(Class<T> javaType) {
    NullChecks.notNull("value type", "class", javaType, "give the class of the answers");
    return ClassTypes.of(javaType);
  }

  /**
   * The value type of a value, as of its class.
   *
   * @return its value type
   * @throws IllegalArgumentException if values of its class cannot be answers
   */
  public static <T> ValueType<T> ofValue(T value) {
    NullChecks.notNull("value type", "value", value, "give an answer");
    return ClassTypes.ofValue(value);
  }

  /**
   * Sets of values of a type. Two sets are equal if they hold equal elements.
   *
   * @param element the type of the elements
   * @return the type of the sets
   */
  public static <E> ValueType<Set<E>> setOf(ValueType<E> element) {
    NullChecks.notNull("value type", "type of the elements", element, "give one");
    return SetTypes.of(element);
  }

  /**
   * The type of answers that have no declared type. Each answer is compared as a value of its own
   * class, and an answer of another class than what it is compared with is a failed reading.
   */
  public static <T> ValueType<T> undeclared() {
    return ClassTypes.undeclared();
  }

  /**
   * Begins a value type for a class of one's own.
   *
   * <pre>{@code
   * ValueType.define("money", Money.class).counted(Money::cents, Money::ofCents)
   * }</pre>
   *
   * @param id the stable id that is digested, such as "money"; not the name of a class. Digests see
   *     nothing else of a type: give it another id when what its functions say, the values that it
   *     lists, or its range changes
   * @return the opening, which asks how values are compared
   * @throws IllegalArgumentException if the id is blank, padded, not printable, or that of a
   *     built-in type
   */
  public static <T> ValueTypeOpening<T> define(String id, Class<T> javaType) {
    NullChecks.notNull(
        "value type `" + id + "`", "class", javaType, "give the class of the answers");
    return new ValueTypeOpening<>(TypeIds.checked(id, javaType), javaType);
  }

  /**
   * The same type under another id, such as one that outlives the name of an enum class.
   *
   * @param other the stable id that is digested
   * @throws IllegalArgumentException if the id is null, blank, padded, not printable, or that of a
   *     built-in type
   */
  public ValueType<T> identifiedAs(String other) {
    return id.equals(other) ? this : builder(TypeIds.checked(other, javaType)).build();
  }

  /**
   * The same type with labels of its own for people. Labels change no decision and no digest. Give
   * different values different labels; only a type that lists its values distinguishes those where
   * they share one.
   *
   * <pre>{@code
   * choice("ECCN", ValueType.of(Eccn.class).labeled(Eccn::code)).known(Item::eccn)
   * }</pre>
   *
   * @param words the label of a value
   * @throws IllegalArgumentException if there are no words
   */
  public ValueType<T> labeled(Function<? super T, String> words) {
    ValueTypeBuilder<T> builder = builder(id);
    builder.label =
        NullChecks.notNull(
            "value type `" + id + "`",
            "label",
            words,
            "say how a value is called, or leave it out");
    return builder.build();
  }

  /**
   * The same type, whose values are written in digests as people in its field write them.
   *
   * @param written the canonical text of a value, the same exactly for equal values
   * @throws IllegalArgumentException if there is no text
   */
  public ValueType<T> writtenAs(Function<? super T, String> written) {
    NullChecks.notNull(
        "value type `" + id + "`", "text", written, "say how a value is written, or leave it out");
    ValueTypeBuilder<T> builder = builder(id);
    builder.text = written::apply;
    return builder.build();
  }

  /**
   * The id by which digests distinguish types.
   *
   * @return for example "decimal", "date", or the binary name of an enum
   */
  public String id() {
    return id;
  }

  /**
   * The Java type that every value is an instance of.
   *
   * @return the class or interface
   */
  public Class<?> javaType() {
    return javaType;
  }

  /**
   * Whether somebody declared what the values are.
   *
   * @return false for {@link #undeclared()} and for sets of undeclared elements
   */
  public boolean isDeclared() {
    return element == null ? meaning != ClassTypes.UNDECLARED : element.isDeclared();
  }

  /**
   * Whether values are the constants of an enum, which are equal and ordered as they are declared.
   *
   * @return false of a type that its author defines otherwise for the class of an enum
   */
  public boolean isEnum() {
    return javaType.isEnum() && meaning == javaType;
  }

  /**
   * Whether values have an order that a rule can mean.
   *
   * @return true if {@link #compare} can be asked
   */
  public boolean isOrdered() {
    return order != null;
  }

  /**
   * Whether any two values can be compared, and a value is never compared in two ways. That is not
   * known of a class that only has {@code compareTo} or {@code equals}, nor of an order that its
   * author gives as a comparator.
   *
   * @return true for built-in types, enums, and types that are counted, measured, listed or written
   */
  public boolean isTotal() {
    return isTotal;
  }

  /**
   * Whether the library can make values of the type, and knows where there are none. If it cannot,
   * a claim that needs such a value is not decided.
   *
   * @return true for built-in types, enums, and types that are defined by all their values, counted
   *     or measured
   */
  public boolean canMakeValues() {
    return domain.isKnown();
  }

  /**
   * The type of the elements, if the values are sets.
   *
   * @return the type of the elements
   */
  public Option<ValueType<Object>> element() {
    return Option.of(element);
  }

  /**
   * Whether an answer is a value of this type.
   *
   * @param answer the answer, perhaps null
   * @return true if it is
   */
  public boolean admits(@Nullable Object answer) {
    return objection(answer) == null;
  }

  /**
   * Why an answer is no value of this type.
   *
   * @param answer the answer, perhaps null
   * @return the reason, as a clause without a full stop; null if it is a value
   */
  @SuppressWarnings("unchecked") // its class was looked at
  public @Nullable String objection(@Nullable Object answer) {
    if (answer == null) {
      return "the answer is null";
    }
    if (!javaType.isInstance(answer)) {
      return "the answer is of type "
          + answer.getClass().getSimpleName()
          + ", and the fact is declared as "
          + javaType.getSimpleName();
    }
    return check == null ? null : check.objection((T) answer);
  }

  /**
   * Whether every instance of the Java type is a value and stands for itself, so that nothing is
   * left to be checked once the class is known.
   *
   * @return true for most types; false for decimals, floating-point numbers, moments and sets
   */
  public boolean isPlain() {
    return check == null && canonical == null;
  }

  /**
   * The Java value that stands for all that are equal to a value, as far as there is one.
   *
   * <pre>{@code
   * ValueType.of(BigDecimal.class).canonical(new BigDecimal("10.00")); // 10
   * }</pre>
   *
   * @param value a value of this type
   * @return the same value, written in one way
   */
  public T canonical(T value) {
    return canonical == null ? value : canonical.apply(value);
  }

  /**
   * The canonical Java value of a constant that an author writes.
   *
   * @param where where it is written, for the message
   * @return the canonical value
   * @throws IllegalArgumentException if it is no value of this type
   */
  public T constant(String where, @Nullable Object constant) {
    return ConstantValidator.validated(this, where, constant);
  }

  /**
   * Refuses to compare answers whose classes hold others, such as lists and options: whether two of
   * them are equal would hang on how those others compare.
   *
   * @param where what asks for it, for the message
   * @throws IllegalArgumentException if values of the type cannot be compared as a whole
   */
  public void checkComparable(String where) {
    RefusedTypes.checkComparable(this, where);
  }

  /**
   * Whether two values are equal.
   *
   * @param left a canonical value, such as facts read and comparisons hold, see {@link #canonical}
   * @param right another canonical value
   * @return true if they are
   */
  public boolean same(T left, T right) {
    if (same != null) {
      return same.test(left, right);
    }
    if (order == null) {
      return key(left).equals(key(right));
    }
    return compare(left, right) == 0;
  }

  /**
   * Whether one of some values is equal to another value.
   *
   * @param values canonical values of this type
   * @param wanted another canonical value
   * @return true if one is, whatever cannot be compared with the other
   * @throws RuntimeException if none is known to be, and one of them cannot be compared with it
   */
  public boolean contains(Iterable<? extends T> values, T wanted) {
    return AnyMatch.of(values, value -> same(value, wanted));
  }

  /**
   * A set that holds each of some values once. Two Java objects are one element exactly if they are
   * equal as values of this type, whatever their class says.
   *
   * <pre>{@code
   * type.toSet(List.of(first, second)).size() // 2, unless type.same(first, second)
   * }</pre>
   *
   * @param values canonical values of this type
   * @return the set, whose elements come in the order in which they were given
   */
  public Set<T> toSet(Iterable<? extends T> values) {
    return ElementSets.of(this, values);
  }

  /**
   * The values without those that are equal to an earlier one.
   *
   * @param values values of this type
   * @return the different ones, in the order in which they were given
   */
  public Seq<T> distinct(Iterable<? extends T> values) {
    return ElementSets.distinct(this, values);
  }

  /**
   * The values in one order, for a text that lists them: by the order of the type, and by their
   * canonical text where it has none. What a set without an order gives first is another value in
   * each run, as in {@code java.util.Set.of}.
   *
   * @param values values of this type
   * @return all of them
   */
  public Seq<T> sorted(Iterable<? extends T> values) {
    return PrintOrder.of(this, values);
  }

  /** Values whose author's code cannot compare them are not known to be equal. */
  boolean isEqual(T left, T right) {
    try {
      return same(left, right);
    } catch (Throwable incomparable) {
      FatalErrors.throwIfFatal(incomparable);
      return left == right;
    }
  }

  /**
   * A quick test for values that are equal to one of some.
   *
   * @param values values of this type
   * @return true of a value that is equal to one of them
   */
  public Predicate<T> isOneOf(Iterable<? extends T> values) {
    return ElementSets.isOneOf(this, values);
  }

  /**
   * Whether another type compares the same values in the same way, whatever it is called and
   * however it labels them.
   *
   * @param other the other type
   * @return true if answers of both can be compared with each other
   */
  public boolean comparesLike(ValueType<?> other) {
    return meaning.equals(other.meaning);
  }

  /**
   * Compares two values by the order of the type.
   *
   * @param left a canonical value, such as facts read and comparisons hold, see {@link #canonical}
   * @param right another canonical value
   * @return below, at or above 0
   * @throws IllegalStateException if the type has no order
   */
  @SuppressWarnings("unchecked") // only values of a class that is comparable have that order
  public int compare(T left, T right) {
    if (isNatural) {
      return ((Comparable<Object>) left).compareTo(right);
    }
    if (order == null) {
      throw new IllegalStateException("value type `" + id + "` has no order");
    }
    return order.compare(left, right);
  }

  /**
   * An object that is equal to that of another value exactly if both values are equal.
   *
   * @return the key; for a type that defines nothing but an order, the value itself, whose {@code
   *     equals} must then agree with the order
   */
  public Object key(T value) {
    T one = canonical(value);
    return key == null ? one : key.apply(one);
  }

  /**
   * All values of the type, in their order if they have one.
   *
   * @return the values; none if the type has too many, or they are not known
   */
  public Option<Seq<T>> all() {
    return domain.all();
  }

  /**
   * The least value.
   *
   * @return the value; none if there is none or it is not known
   */
  public Option<T> least() {
    return order == null ? Option.none() : domain.least();
  }

  /**
   * The greatest value.
   *
   * @return the value; none if there is none or it is not known
   */
  public Option<T> greatest() {
    return order == null ? Option.none() : domain.greatest();
  }

  /**
   * The next greater value, where values are counted.
   *
   * @return the next one; none after the greatest, or where values are not counted
   */
  public Option<T> next(T value) {
    return order == null ? Option.none() : domain.next(value);
  }

  /**
   * The next smaller value, where values are counted.
   *
   * @return the previous one; none before the least, or where values are not counted
   */
  public Option<T> previous(T value) {
    return order == null ? Option.none() : domain.previous(value);
  }

  /**
   * Readable values strictly between two, in ascending order.
   *
   * @param low the lower one; none for all below the upper one
   * @param high the upper one; none for all above the lower one
   * @param most how many are wanted
   * @return as many, or all there are if those are fewer; none in the place of each value that may
   *     be there, but that its author's code does not make. Of a type whose values cannot be made,
   *     the examples that lie there
   */
  public Seq<Option<T>> strictlyBetween(Option<T> low, Option<T> high, int most) {
    return new ValueMaker<>(this, domain).strictlyBetween(low, high, most);
  }

  /**
   * Readable values that are none of some.
   *
   * @param mentioned the values that they must not be
   * @param most how many are wanted
   * @return as many, or all there are if those are fewer, the made ones first; none in the place of
   *     each value that there may be, but that its author's code does not make
   */
  public Seq<Option<T>> others(Iterable<? extends T> mentioned, int most) {
    return new ValueMaker<>(this, domain).others(mentioned, most);
  }

  /**
   * Whether values have a canonical text, which digests need.
   *
   * @return true unless nobody has said how values are written
   */
  public boolean hasText() {
    return text != null;
  }

  /**
   * The canonical text of a value: the same for equal values, and for no others of the type.
   *
   * @return for example "10" for {@code new BigDecimal("10.00")}
   * @throws IllegalStateException if the type has no canonical text
   */
  public String text(T value) {
    if (text == null) {
      throw new IllegalStateException(
          "value type `" + id + "` has no canonical text; define it with ValueType.define");
    }
    return text.apply(canonical(value));
  }

  /**
   * The label of a value for people, if the type has labels of its own. Listed values that share a
   * label are distinguished by their canonical texts, as in "licensed (B)".
   *
   * @return the label; none if the type has none, or none for this value
   */
  public Option<String> label(T value) {
    return labels == null ? Option.none() : labels.of(canonical(value));
  }

  /**
   * Types are equal if they have the same values, and compare and write them in the same way.
   *
   * @return true if it is such a type
   */
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof ValueType<?> that
            && id.equals(that.id)
            && javaType == that.javaType
            && meaning.equals(that.meaning)
            && Objects.equals(labels, that.labels));
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  /** The id. */
  @Override
  public String toString() {
    return id;
  }
}
