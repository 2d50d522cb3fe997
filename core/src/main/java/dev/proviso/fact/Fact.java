package dev.proviso.fact;

import dev.proviso.check.NameChecks;
import dev.proviso.check.NullChecks;
import dev.proviso.style.PrehashedStyle;
import dev.proviso.value.ValueType;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.function.Function;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A named, typed question about a subject.
 *
 * <p>Two facts are equal if they have the same name, phrase and value type; the lambda that reads
 * them takes no part, so that policies can be compared, printed and analyzed.
 *
 * <p>A fact knows what its answers are: the {@link ValueType} of the Java type that the compiler
 * infers, or the one that is given. Where Java erases the type, it is undeclared, and each answer
 * counts as of its own class.
 *
 * <pre>{@code
 * Fact<Shipment, Boolean> insured = Fact.of("insured", s -> Reading.known(s.insured()));
 * }</pre>
 */
@Value.Immutable
@PrehashedStyle
public sealed interface Fact<S, T> permits ImmutableFact {

  /** How the names of facts begin that ask for the presence of another one. */
  String PRESENCE = "presence of ";

  /** The name of the fact: a noun phrase, such as "legal approval". */
  String name();

  /**
   * How the fact reads as a clause, if its author said so.
   *
   * @return the phrase, if there is one
   */
  Option<Phrase> phrase();

  /**
   * What the answers are, and how they are compared.
   *
   * @return the value type
   */
  ValueType<T> type();

  /**
   * How the fact is read off a subject. Call {@link #read} instead, which never throws.
   *
   * @return the author's function
   */
  @Value.Auxiliary
  Function<? super S, ? extends Reading<? extends T>> reading();

  /**
   * Whether the author said that a subject may not have an answer, with {@link #ifPresent} or
   * {@link #orAbsent}. It makes no other fact: readings are what they are. But who asks about all
   * subjects, as proofs do, asks about those without an answer as well.
   *
   * @return true if an answer may be absent; false if nothing was said of it
   */
  @Value.Auxiliary
  boolean mayBeAbsent();

  private static <S, T> Fact<S, T> made(
      String name,
      Option<Phrase> phrase,
      ValueType<T> type,
      Function<? super S, ? extends Reading<? extends T>> reading) {
    return ImmutableFact.of(name, phrase, type, reading, mayGiveAbsent(reading));
  }

  private static boolean mayGiveAbsent(Function<?, ?> reading) {
    if (reading instanceof MinimumGrade<?, ?> demanding) {
      return demanding.fact().mayBeAbsent();
    }
    if (reading instanceof PartFactReader<?, ?, ?> ofPart) {
      return ofPart.part().mayBeAbsent() || ofPart.fact().mayBeAbsent();
    }
    return reading instanceof PresentAccessor<?, ?>;
  }

  /**
   * A fact.
   *
   * @param name a noun phrase, such as "legal approval"
   * @param reading how to read it off a subject
   * @param inferred leave it out: the compiler puts the Java type of the answers there
   * @throws IllegalArgumentException if the name is blank, holds control characters, begins like a
   *     sentence ("is insured"), or reads like the path to a part; or if answers of that type are
   *     refused, see {@link ValueType#of}
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // only the type of the array is looked at
  static <S, T> Fact<S, T> of(
      String name, Function<? super S, ? extends Reading<? extends T>> reading, T... inferred) {
    return of(name, reading, InferredType.type("fact `" + name + "`", inferred));
  }

  /**
   * A fact whose answers are of a value type.
   *
   * <pre>{@code
   * Fact<Order, Money> total = Fact.of("total", o -> Reading.known(o.total()), MONEY);
   * }</pre>
   *
   * @param name a noun phrase, such as "legal approval"
   * @param reading how to read it off a subject
   * @param type the value type of the answers
   * @throws IllegalArgumentException if the name is blank, holds control characters, begins like a
   *     sentence ("is insured"), or reads like the path to a part
   */
  static <S, T> Fact<S, T> of(
      String name, Function<? super S, ? extends Reading<? extends T>> reading, ValueType<T> type) {
    NameChecks.check("fact", name);
    if (name.startsWith(PRESENCE)) {
      throw new IllegalArgumentException(
          "fact: `"
              + name
              + "` reads as whether another fact is present; ask Fact.presenceOf for it, or rename yours");
    }
    if (name.equals(AsOfReader.NAME)) {
      throw new IllegalArgumentException(
          "fact: `" + name + "` is the date of a decision; ask Fact.asOf for it, or rename yours");
    }
    if (name.contains("›") || isNumbered(name)) {
      throw new IllegalArgumentException(
          "fact: `"
              + name
              + "` looks like the path to a part; leave out `›` and a number after `#`");
    }
    String where = "fact `" + name + "`";
    if (beginsLikeSentence(name)) {
      throw new IllegalArgumentException(
          where
              + ": the name begins like a sentence; give a noun, such as `insurance` for `is insured`,"
              + " and word yes and no with worded(…)");
    }
    NullChecks.notNull(where, "accessor", reading, "say how to read the fact off a subject");
    NullChecks.notNull(where, "value type", type, "give the type, or leave out the argument");
    return made(name, Option.none(), type, reading);
  }

  /** Explanations put a verb behind a name: "is insured is true" is no sentence. */
  private static boolean beginsLikeSentence(String name) {
    return Array.of("is ", "are ", "was ", "were ", "has ", "have ", "had ", "do ", "does ", "did ")
        .appendAll(Array.of("can", "may", "must", "shall", "should", "will").map(to -> to + " be "))
        .append("not ")
        .exists(verb -> name.regionMatches(true, 0, verb, 0, verb.length()));
  }

  /**
   * A fact that every subject has the answer to.
   *
   * <pre>{@code
   * Fact<Shipment, Integer> weight = Fact.known("weight in kilograms", Shipment::weight);
   * }</pre>
   *
   * @param name a noun phrase, such as "weight in kilograms"
   * @param accessor gives the answer; where it gives null, the reading has failed
   * @param inferred leave it out: the compiler puts the Java type of the answers there
   * @throws IllegalArgumentException if the name or the type is refused, see {@link #of}
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // only the type of the array is looked at
  static <S, T> Fact<S, T> known(
      String name, Function<? super S, ? extends T> accessor, T... inferred) {
    return of(
        name,
        TotalAccessor.<S, T>of(name, accessor),
        InferredType.type("fact `" + name + "`", inferred));
  }

  /**
   * A fact that every subject has the answer to, whose answers are of a value type.
   *
   * @param name a noun phrase, such as "total"
   * @param accessor gives the answer; where it gives null, the reading has failed
   * @param type the value type of the answers
   * @throws IllegalArgumentException if the name is refused, see {@link #of}
   */
  static <S, T> Fact<S, T> known(
      String name, Function<? super S, ? extends T> accessor, ValueType<T> type) {
    return of(name, TotalAccessor.<S, T>of(name, accessor), type);
  }

  /**
   * A fact whose answer may be open.
   *
   * <pre>{@code
   * Fact<Shipment, Boolean> insured = Fact.ifKnown("insured", Shipment::insured);
   * }</pre>
   *
   * @param name a noun phrase, such as "insured"
   * @param accessor gives the answer, or none where it is not known
   * @param inferred leave it out: the compiler puts the Java type of the answers there
   * @throws IllegalArgumentException if the name or the type is refused, see {@link #of}
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // only the type of the array is looked at
  static <S, T> Fact<S, T> ifKnown(
      String name, Function<? super S, ? extends Option<? extends T>> accessor, T... inferred) {
    return of(
        name,
        OptionAccessor.<S, T>of(name, accessor),
        InferredType.type("fact `" + name + "`", inferred));
  }

  /**
   * A fact whose answer may be open, and is of a value type.
   *
   * @param name a noun phrase, such as "total"
   * @param accessor gives the answer, or none where it is not known
   * @param type the value type of the answers
   * @throws IllegalArgumentException if the name is refused, see {@link #of}
   */
  static <S, T> Fact<S, T> ifKnown(
      String name, Function<? super S, ? extends Option<? extends T>> accessor, ValueType<T> type) {
    return of(name, OptionAccessor.<S, T>of(name, accessor), type);
  }

  /**
   * A fact whose answer a subject may not have: it is known that there is none.
   *
   * <pre>{@code
   * Fact<Sharing, LocalDate> consent = Fact.ifPresent("day of consent", Sharing::consent);
   * }</pre>
   *
   * @param name a noun phrase, such as "day of consent"
   * @param accessor gives the answer, or none where the subject has none; whether it has one is a
   *     fact of its own, see {@link #presenceOf}
   * @param inferred leave it out: the compiler puts the Java type of the answers there
   * @throws IllegalArgumentException if the name or the type is refused, see {@link #of}
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // only the type of the array is looked at
  static <S, T> Fact<S, T> ifPresent(
      String name, Function<? super S, ? extends Option<? extends T>> accessor, T... inferred) {
    return of(
        name,
        PresentAccessor.<S, T>of(name, accessor),
        InferredType.type("fact `" + name + "`", inferred));
  }

  /**
   * A fact whose answer a subject may not have, and is of a value type.
   *
   * @param name a noun phrase, such as "discount"
   * @param accessor gives the answer, or none where the subject has none
   * @param type the value type of the answers
   * @throws IllegalArgumentException if the name is refused, see {@link #of}
   */
  static <S, T> Fact<S, T> ifPresent(
      String name, Function<? super S, ? extends Option<? extends T>> accessor, ValueType<T> type) {
    return of(name, PresentAccessor.<S, T>of(name, accessor), type);
  }

  /**
   * Whether the subject has the value of a fact: yes where it is known, no where it is absent, and
   * unknown, in conflict or failed where the fact is.
   *
   * <pre>{@code
   * Comparison.is(Fact.presenceOf(consent), false) // "day of consent is absent"
   * }</pre>
   *
   * @return the fact of its presence, named as in "presence of day of consent"; of a part's fact, a
   *     fact of the part; known as well as the fact must be
   * @throws IllegalArgumentException if the fact is the date of the decision, which is never absent
   */
  static <S, T> Fact<S, Boolean> presenceOf(Fact<S, T> fact) {
    NullChecks.notNull("presence of a fact", "fact", fact, "give the fact that may be absent");
    if (fact.isAsOf()) {
      throw new IllegalArgumentException(
          "fact: `" + fact.name() + "` is given or not known, never absent; ask another fact");
    }
    return fact.accept(
        new FactVisitor<S, T, Fact<S, Boolean>>() {
          @Override
          public Fact<S, Boolean> asked(Fact<S, T> plain) {
            return made(
                PRESENCE + plain.name(),
                Option.some(Phrase.of(plain.name() + " is present", plain.name() + " is absent")),
                ValueType.of(Boolean.class),
                new PresenceReader<>(plain));
          }

          @Override
          public Fact<S, Boolean> graded(Fact<S, T> known, Grade grade) {
            return presenceOf(known).demanding(grade);
          }

          @Override
          public <P> Fact<S, Boolean> ofPart(Fact<S, P> part, Fact<P, T> inside) {
            return Fact.ofPart(part, presenceOf(inside));
          }
        });
  }

  /**
   * The date of a decision: the one that was given to it or, failing that, the one that the policy
   * takes from the subject. It is the same date in every part of the subject.
   */
  static <S> Fact<S, LocalDate> asOf() {
    return made(AsOfReader.NAME, Option.none(), ValueType.of(LocalDate.class), AsOfReader.READING);
  }

  /**
   * A fact of a part of the subject, as a fact of the subject. It is known where the part and the
   * fact of the part are.
   *
   * <pre>{@code
   * Fact<Shipment, LocalDate> signed = Fact.ofPart(CONTRACT, SIGNED);
   * }</pre>
   *
   * @param part the fact that gives the part
   * @param fact the fact of the part
   * @return the fact, named as in "contract: day of signature"; the date of the decision stays what
   *     it is, for it is the same in every part
   */
  @SuppressWarnings("unchecked") // the date of the decision is a date
  static <S, P, T> Fact<S, T> ofPart(Fact<S, P> part, Fact<P, T> fact) {
    NullChecks.notNull("fact of a part", "part", part, "give the fact that reads the part");
    NullChecks.notNull(
        "part `" + part.name() + "`", "fact", fact, "give the fact that is read off the part");
    return fact.isAsOf()
        ? (Fact<S, T>) Fact.<S>asOf()
        : made(
            part.name() + ": " + fact.name(),
            fact.phrase(),
            fact.type(),
            new PartFactReader<>(part, fact));
  }

  /**
   * Whether this is the date of a decision, see {@link #asOf()}.
   *
   * @return true if it is
   */
  default boolean isAsOf() {
    return name().equals(AsOfReader.NAME);
  }

  /**
   * The same question, answered only by what is known well enough; a weaker answer counts as
   * unknown. It has a name of its own, so that an explanation can distinguish the two.
   *
   * @param grade how well the answer must be known
   * @return the fact, named as in "legal approval, documented"
   * @throws IllegalArgumentException if this is the date of the decision
   */
  default Fact<S, T> demanding(Grade grade) {
    if (isAsOf()) {
      throw new IllegalArgumentException(
          "fact: `" + name() + "` is given, not proved; demand a grade of a fact of the subject");
    }
    NullChecks.notNull(
        "fact `" + name() + "`", "grade", grade, "say how well the answer must be known");
    MinimumGrade<S, T> demanded = new MinimumGrade<>(this, grade);
    return made(name() + ", " + GradeWording.words(grade), phrase(), type(), demanded);
  }

  /**
   * The same fact, with clauses of its own for yes and no.
   *
   * @param affirmed the clause that states it, such as "the act is intentional"
   * @param denied the clause that denies it, such as "the act is not intentional"
   * @return the worded fact
   */
  default Fact<S, T> worded(String affirmed, String denied) {
    String where = "fact `" + name() + "`";
    NullChecks.notNull(where, "clause for yes", affirmed, "write the clause that states the fact");
    NullChecks.notNull(where, "clause for no", denied, "write the clause that denies the fact");
    Phrase phrase = Phrase.of(affirmed, denied);
    return ImmutableFact.of(name(), Option.some(phrase), type(), reading(), mayBeAbsent());
  }

  /**
   * The same question, whose answers are compared and labeled by a value type.
   *
   * @param type the value type of the answers
   */
  default Fact<S, T> as(ValueType<T> type) {
    NullChecks.notNull(
        "fact `" + name() + "`", "value type", type, "say as what the answers are compared");
    return ImmutableFact.of(name(), phrase(), type, reading(), mayBeAbsent());
  }

  /**
   * The same fact, declared to be one that a subject may not have an answer to. It is for facts
   * whose author makes the readings.
   *
   * <pre>{@code
   * Fact.of("discount", (Order order) -> order.discountReading()).orAbsent()
   * }</pre>
   *
   * @throws IllegalArgumentException if the fact is the date of the decision, which is never absent
   */
  default Fact<S, T> orAbsent() {
    if (isAsOf()) {
      throw new IllegalArgumentException(
          "fact: `" + name() + "` is given or not known, never absent; ask another fact");
    }
    return accept(
        new FactVisitor<S, T, Fact<S, T>>() {
          @Override
          public Fact<S, T> asked(Fact<S, T> plain) {
            return ImmutableFact.of(name(), phrase(), type(), reading(), true);
          }

          @Override
          public Fact<S, T> graded(Fact<S, T> known, Grade grade) {
            return made(name(), phrase(), type(), new MinimumGrade<>(known.orAbsent(), grade));
          }

          @Override
          public <P> Fact<S, T> ofPart(Fact<S, P> part, Fact<P, T> fact) {
            return made(name(), phrase(), type(), new PartFactReader<>(part, fact.orAbsent()));
          }
        });
  }

  /**
   * The same parts, each with a name by which explanations call it.
   *
   * <pre>{@code
   * Fact.namingParts(ITEMS, Item::label) // "items #2, “mail”"
   * }</pre>
   *
   * @param parts the fact that gives the parts
   * @param name what a part is called; where it gives null or throws, explanations give the number
   *     alone
   * @return the fact; names decide nothing, and a policy with them is the same policy
   */
  static <S, P> Fact<S, Seq<P>> namingParts(
      Fact<S, Seq<P>> parts, Function<? super P, ? extends @Nullable String> name) {
    NullChecks.notNull("names of parts", "fact", parts, "give the fact that reads the parts");
    return ImmutableFact.of(
        parts.name(),
        parts.phrase(),
        parts.type(),
        NamedPartsReader.of(parts, name),
        parts.mayBeAbsent());
  }

  /**
   * What one of the parts that this fact gives is called.
   *
   * @return none if the author gave no names, or none for this part
   */
  default Option<String> nameOfPart(Object part) {
    NullChecks.notNull("fact `" + name() + "`", "part", part, "give one of the parts");
    return reading() instanceof NamedPartsReader<?, ?> named ? named.nameOf(part) : Option.none();
  }

  /**
   * Reads the fact off a subject.
   *
   * @return the reading, with the canonical value of the type; failed, with the reason, if the
   *     author's function throws or returns null, or if the answer is no value of the type
   */
  default Reading<T> read(S subject) {
    return SafeReading.read(this, subject);
  }

  /**
   * How the answer alone is read, for those who have many subjects and ask for no reasons.
   *
   * @return a function that gives the answer as the author's code does, and null where that gives
   *     none; unlike {@link #read} it throws what the author's code throws, and does not look
   *     whether the answer is a value of the type, nor for the canonical one
   */
  default Function<S, @Nullable T> answering() {
    return DirectReader.of(reading());
  }

  /**
   * Lets a visitor interpret how the fact is read.
   *
   * @param visitor what to do for each way
   * @return the visitor's result
   */
  @SuppressWarnings("unchecked") // made by this interface, for this fact
  default <R> R accept(FactVisitor<S, T, R> visitor) {
    if (reading() instanceof MinimumGrade<?, ?> demanding) {
      MinimumGrade<S, T> graded = (MinimumGrade<S, T>) demanding;
      return visitor.graded(graded.fact(), graded.grade());
    }
    if (reading() instanceof PresenceReader<?, ?> presence) {
      return visitor.presence(this, ((PresenceReader<S, ?>) presence).fact());
    }
    return reading() instanceof PartFactReader<?, ?, ?> ofPart
        ? ((PartFactReader<S, ?, T>) ofPart).accept(visitor)
        : visitor.asked(this);
  }

  /** Whether it ends as the names of parts do in a trace: " #1". */
  private static boolean isNumbered(String name) {
    int end = name.length();
    while (end > 0 && name.charAt(end - 1) >= '0' && name.charAt(end - 1) <= '9') {
      end--;
    }
    return end < name.length() && name.startsWith(" #", end - 2);
  }
}
