package dev.proviso.dsl;

import dev.proviso.condition.AllOf;
import dev.proviso.condition.AnyOf;
import dev.proviso.condition.Condition;
import dev.proviso.condition.JudgmentQuestion;
import dev.proviso.condition.Not;
import dev.proviso.condition.OpaqueCondition;
import dev.proviso.fact.Fact;
import dev.proviso.fact.Reading;
import dev.proviso.policy.Policy;
import dev.proviso.rule.Effect;
import dev.proviso.value.ValueType;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The one door to the sentences of a policy: facts, conditions, definitions, rules and policies.
 *
 * <p>Import its methods statically. A fact takes one line. Where an answer can be unknown, its
 * accessor returns an {@link Option} and the fact is made with the {@code …IfKnown} twin of its
 * kind: an answer that is not there is unknown, never false.
 *
 * <pre>{@code
 * static final Flag<Shipment> INSURED = flag("insured", Shipment::insured);
 *
 * static final Policy<Shipment> SHIPPING =
 *     policy("shipping")
 *         .rules(permit("insured").when(INSURED.isTrue()))
 *         .combining(FORBID_OVERRIDES)
 *         .otherwise(FORBIDDEN);
 * }</pre>
 */
public final class Policies {

  private Policies() {}

  /**
   * Makes a question with the answer yes or no, that is always known.
   *
   * @param name a noun phrase that identifies the fact in policies and explanations
   * @param accessor how to read it off a subject; if it throws or returns null, the reading failed
   * @param <S> the type of the subject
   * @return the fact
   * @throws IllegalArgumentException if the name is blank, padded or holds control characters
   */
  public static <S> BooleanFact<S> flag(String name, Predicate<? super S> accessor) {
    return new BooleanFact<>(Fact.known(name, accessor::test));
  }

  /**
   * Makes a question with the answer yes or no, that may be unknown.
   *
   * @param name a noun phrase that identifies the fact in policies and explanations
   * @param accessor how to read it off a subject: none means unknown
   * @param <S> the type of the subject
   * @return the fact
   * @throws IllegalArgumentException if the name is blank, padded or holds control characters
   */
  public static <S> BooleanFact<S> flagIfKnown(
      String name, Function<? super S, ? extends Option<Boolean>> accessor) {
    return new BooleanFact<>(Fact.ifKnown(name, accessor));
  }

  /**
   * Makes a question with an ordered answer, that is always known.
   *
   * @param name a noun phrase that identifies the fact in policies and explanations
   * @param accessor how to read it off a subject; if it throws or returns null, the reading failed
   * @param inferred leave it out: the compiler puts the Java type of the answers there
   * @param <S> the type of the subject
   * @param <T> the type of the answer
   * @return the fact
   * @throws IllegalArgumentException if the name is blank, padded or holds control characters
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // only the type of the array is looked at
  public static <S, T extends Comparable<? super T>> OrderedFact<S, T> quantity(
      String name, Function<? super S, ? extends T> accessor, T... inferred) {
    return new OrderedFact<>(Fact.<S, T>known(name, accessor, inferred));
  }

  /**
   * Makes a question with an ordered answer of a value type, that is always known.
   *
   * <pre>{@code
   * static final Quantity<Order, Money> TOTAL = quantity("total", Order::total, MONEY);
   * }</pre>
   *
   * @param name a noun phrase that identifies the fact in policies and explanations
   * @param accessor how to read it off a subject: if it throws or returns null, the reading failed
   * @param type the value type of the answers, which must have an order
   * @param <S> the type of the subject
   * @param <T> the type of the answer
   * @return the fact
   * @throws IllegalArgumentException if the name is blank, padded or holds control characters, or
   *     the values of the type have no order
   */
  public static <S, T> OrderedFact<S, T> quantity(
      String name, Function<? super S, ? extends T> accessor, ValueType<T> type) {
    return new OrderedFact<>(Fact.<S, T>known(name, accessor, type));
  }

  /**
   * Makes a question with an ordered answer, that may be unknown.
   *
   * @param name a noun phrase that identifies the fact in policies and explanations
   * @param accessor how to read it off a subject: none means unknown
   * @param inferred leave it out: the compiler puts the Java type of the answers there
   * @param <S> the type of the subject
   * @param <T> the type of the answer
   * @return the fact
   * @throws IllegalArgumentException if the name is blank, padded or holds control characters
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // only the type of the array is looked at
  public static <S, T extends Comparable<? super T>> OrderedFact<S, T> quantityIfKnown(
      String name, Function<? super S, ? extends Option<? extends T>> accessor, T... inferred) {
    return new OrderedFact<>(Fact.<S, T>ifKnown(name, accessor, inferred));
  }

  /**
   * Makes a question with an ordered answer of a value type, that may be unknown.
   *
   * <pre>{@code
   * static final Quantity<Order, Money> TOTAL = quantity("total", Order::total, MONEY);
   * }</pre>
   *
   * @param name a noun phrase that identifies the fact in policies and explanations
   * @param accessor how to read it off a subject: none means unknown
   * @param type the value type of the answers, which must have an order
   * @param <S> the type of the subject
   * @param <T> the type of the answer
   * @return the fact
   * @throws IllegalArgumentException if the name is blank, padded or holds control characters, or
   *     the values of the type have no order
   */
  public static <S, T> OrderedFact<S, T> quantityIfKnown(
      String name, Function<? super S, ? extends Option<? extends T>> accessor, ValueType<T> type) {
    return new OrderedFact<>(Fact.<S, T>ifKnown(name, accessor, type));
  }

  /**
   * Makes a question with one answer out of many, that is always known.
   *
   * @param name a noun phrase that identifies the fact in policies and explanations
   * @param accessor how to read it off a subject; if it throws or returns null, the reading failed
   * @param inferred leave it out: the compiler puts the Java type of the answers there
   * @param <S> the type of the subject
   * @param <T> the type of the answer
   * @return the fact
   * @throws IllegalArgumentException if the name is blank, padded or holds control characters
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // only the type of the array is looked at
  public static <S, T> ValueFact<S, T> choice(
      String name, Function<? super S, ? extends T> accessor, T... inferred) {
    return new ValueFact<>(Fact.<S, T>known(name, accessor, inferred));
  }

  /**
   * Makes a question with one answer out of many, of a value type, that is always known.
   *
   * <pre>{@code
   * static final Choice<Item, Eccn> ENTRY = choice("ECCN", Item::eccn, ECCN);
   * }</pre>
   *
   * @param name a noun phrase that identifies the fact in policies and explanations
   * @param accessor how to read it off a subject; if it throws or returns null, the reading failed
   * @param type the value type of the answers
   * @param <S> the type of the subject
   * @param <T> the type of the answer
   * @return the fact
   * @throws IllegalArgumentException if the name is blank, padded or holds control characters
   */
  public static <S, T> ValueFact<S, T> choice(
      String name, Function<? super S, ? extends T> accessor, ValueType<T> type) {
    return new ValueFact<>(Fact.<S, T>known(name, accessor, type));
  }

  /**
   * Makes a question with one answer out of many, that may be unknown.
   *
   * @param name a noun phrase that identifies the fact in policies and explanations
   * @param accessor how to read it off a subject: none means unknown
   * @param inferred leave it out: the compiler puts the Java type of the answers there
   * @param <S> the type of the subject
   * @param <T> the type of the answer
   * @return the fact
   * @throws IllegalArgumentException if the name is blank, padded or holds control characters
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // only the type of the array is looked at
  public static <S, T> ValueFact<S, T> choiceIfKnown(
      String name, Function<? super S, ? extends Option<? extends T>> accessor, T... inferred) {
    return new ValueFact<>(Fact.<S, T>ifKnown(name, accessor, inferred));
  }

  /**
   * Makes a question with a set of answers, that is always known.
   *
   * @param name a noun phrase that identifies the fact in policies and explanations
   * @param accessor how to read it off a subject; if it throws or returns null, the reading failed
   * @param inferred leave it out: the compiler puts the Java type of the answers there
   * @param <S> the type of the subject
   * @param <E> the type of an element of the answer
   * @return the fact
   * @throws IllegalArgumentException if the name is blank, padded or holds control characters
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // only the type of the array is looked at
  public static <S, E> SetFact<S, E> choices(
      String name, Function<? super S, ? extends Set<E>> accessor, E... inferred) {
    return new SetFact<>(Fact.known(name, accessor, InferredSetType.sets(name, inferred)));
  }

  /**
   * Makes a question with a set of answers, that may be unknown.
   *
   * @param name a noun phrase that identifies the fact in policies and explanations
   * @param accessor how to read it off a subject: none means unknown
   * @param inferred leave it out: the compiler puts the Java type of the answers there
   * @param <S> the type of the subject
   * @param <E> the type of an element of the answer
   * @return the fact
   * @throws IllegalArgumentException if the name is blank, padded or holds control characters
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // only the type of the array is looked at
  public static <S, E> SetFact<S, E> choicesIfKnown(
      String name,
      Function<? super S, ? extends Option<? extends Set<E>>> accessor,
      E... inferred) {
    return new SetFact<>(Fact.ifKnown(name, accessor, InferredSetType.sets(name, inferred)));
  }

  /**
   * Makes a part of the subject with facts of its own, that is always known.
   *
   * @param name a noun phrase that identifies the fact in policies and explanations
   * @param accessor how to read it off a subject; if it throws or returns null, the reading failed
   * @param <S> the type of the subject
   * @param <P> the type of a part
   * @return the fact
   * @throws IllegalArgumentException if the name is blank, padded or holds control characters
   */
  public static <S, P> PartFact<S, P> part(String name, Function<? super S, ? extends P> accessor) {
    return new PartFact<>(Fact.known(name, accessor));
  }

  /**
   * Makes a part of the subject with facts of its own, that may be unknown.
   *
   * @param name a noun phrase that identifies the fact in policies and explanations
   * @param accessor how to read it off a subject: none means unknown
   * @param <S> the type of the subject
   * @param <P> the type of a part
   * @return the fact
   * @throws IllegalArgumentException if the name is blank, padded or holds control characters
   */
  public static <S, P> PartFact<S, P> partIfKnown(
      String name, Function<? super S, ? extends Option<? extends P>> accessor) {
    return new PartFact<>(Fact.ifKnown(name, accessor));
  }

  /**
   * Makes several parts of the subject with facts of their own, that is always known.
   *
   * @param name a noun phrase that identifies the fact in policies and explanations
   * @param accessor how to read it off a subject; if it throws or returns null, the reading failed
   * @param <S> the type of the subject
   * @param <P> the type of a part
   * @return the fact
   * @throws IllegalArgumentException if the name is blank, padded or holds control characters
   */
  public static <S, P> PartsFact<S, P> parts(
      String name, Function<? super S, ? extends Seq<P>> accessor) {
    return new PartsFact<>(Fact.known(name, accessor));
  }

  /**
   * Makes several parts of the subject with facts of their own, that may be unknown.
   *
   * @param name a noun phrase that identifies the fact in policies and explanations
   * @param accessor how to read it off a subject: none means unknown
   * @param <S> the type of the subject
   * @param <P> the type of a part
   * @return the fact
   * @throws IllegalArgumentException if the name is blank, padded or holds control characters
   */
  public static <S, P> PartsFact<S, P> partsIfKnown(
      String name, Function<? super S, ? extends Option<? extends Seq<P>>> accessor) {
    return new PartsFact<>(Fact.ifKnown(name, accessor));
  }

  /**
   * Makes a question with the answer yes or no, whose accessor says itself what is known: how well,
   * why not, or that sources disagree. Weigh several sources with {@link
   * dev.proviso.fact.Evidence#weigh}.
   *
   * @param name a noun phrase that identifies the fact in policies and explanations
   * @param accessor how to read it off a subject; if it throws or returns null, the reading failed
   * @param <S> the type of the subject
   * @return the fact
   * @throws IllegalArgumentException if the name is blank, padded or holds control characters
   */
  public static <S> BooleanFact<S> flagFrom(
      String name, Function<? super S, ? extends Reading<? extends Boolean>> accessor) {
    return new BooleanFact<>(Fact.of(name, accessor));
  }

  /**
   * Makes a question with an ordered answer, whose accessor says itself what is known: how well,
   * why not, or that sources disagree. Weigh several sources with {@link
   * dev.proviso.fact.Evidence#weigh}.
   *
   * @param name a noun phrase that identifies the fact in policies and explanations
   * @param accessor how to read it off a subject; if it throws or returns null, the reading failed
   * @param inferred leave it out: the compiler puts the Java type of the answers there
   * @param <S> the type of the subject
   * @param <T> the type of the answer
   * @return the fact
   * @throws IllegalArgumentException if the name is blank, padded or holds control characters
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // only the type of the array is looked at
  public static <S, T extends Comparable<? super T>> OrderedFact<S, T> quantityFrom(
      String name, Function<? super S, ? extends Reading<? extends T>> accessor, T... inferred) {
    return new OrderedFact<>(Fact.<S, T>of(name, accessor, inferred));
  }

  /**
   * Makes a question with one answer out of many, whose accessor says itself what is known: how
   * well, why not, or that sources disagree. Weigh several sources with {@link
   * dev.proviso.fact.Evidence#weigh}.
   *
   * @param name a noun phrase that identifies the fact in policies and explanations
   * @param accessor how to read it off a subject; if it throws or returns null, the reading failed
   * @param inferred leave it out: the compiler puts the Java type of the answers there
   * @param <S> the type of the subject
   * @param <T> the type of the answer
   * @return the fact
   * @throws IllegalArgumentException if the name is blank, padded or holds control characters
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // only the type of the array is looked at
  public static <S, T> ValueFact<S, T> choiceFrom(
      String name, Function<? super S, ? extends Reading<? extends T>> accessor, T... inferred) {
    return new ValueFact<>(Fact.<S, T>of(name, accessor, inferred));
  }

  /**
   * Makes a question with a set of answers, whose accessor says itself what is known: how well, why
   * not, or that sources disagree. Weigh several sources with {@link
   * dev.proviso.fact.Evidence#weigh}.
   *
   * @param name a noun phrase that identifies the fact in policies and explanations
   * @param accessor how to read it off a subject; if it throws or returns null, the reading failed
   * @param inferred leave it out: the compiler puts the Java type of the answers there
   * @param <S> the type of the subject
   * @param <E> the type of an element of the answer
   * @return the fact
   * @throws IllegalArgumentException if the name is blank, padded or holds control characters
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // only the type of the array is looked at
  public static <S, E> SetFact<S, E> choicesFrom(
      String name,
      Function<? super S, ? extends Reading<? extends Set<E>>> accessor,
      E... inferred) {
    return new SetFact<>(Fact.of(name, accessor, InferredSetType.sets(name, inferred)));
  }

  /**
   * The date of the decision: the one that was given to it or, failing that, the one that the
   * policy takes from the subject. It is the same in every part of the subject.
   *
   * @param <S> the type of the subject
   * @return the date
   */
  public static <S> OrderedFact<S, LocalDate> asOfDate() {
    return new OrderedFact<>(Fact.asOf());
  }

  /**
   * All of the conditions must hold.
   *
   * @param first a condition
   * @param second another
   * @param rest any further ones
   * @param <S> the type of the subject
   * @return their conjunction
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is read once and never kept
  public static <S> Condition<S> allOf(
      Condition<? super S> first, Condition<? super S> second, Condition<? super S>... rest) {
    return AllOf.of(first, second, rest);
  }

  /**
   * At least one of the conditions must hold.
   *
   * @param first a condition
   * @param second another
   * @param rest any further ones
   * @param <S> the type of the subject
   * @return their disjunction
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is read once and never kept
  public static <S> Condition<S> anyOf(
      Condition<? super S> first, Condition<? super S> second, Condition<? super S>... rest) {
    return AnyOf.of(first, second, rest);
  }

  /**
   * The condition must not hold.
   *
   * @param condition the condition
   * @param <S> the type of the subject
   * @return its negation
   */
  public static <S> Condition<S> not(Condition<? super S> condition) {
    return Not.of(condition);
  }

  /**
   * A condition in Java code that cannot be looked into. Prefer one made of facts: only that can be
   * explained and analyzed.
   *
   * @param id a clause that identifies and describes it, such as "check digit fits"
   * @param predicate the code; called only when every fact it reads is known
   * @param reads the facts that it reads
   * @param <S> the type of the subject
   * @return the condition
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is read once and never kept
  public static <S> Condition<S> opaque(
      String id, Predicate<? super S> predicate, Fact<S, ?>... reads) {
    return OpaqueCondition.of(id, predicate, Array.of(reads));
  }

  /**
   * A question that only a person can answer: unknown until a judgment is given to {@code decide}.
   *
   * @param id the id by which judgments refer to it
   * @param question the question
   * @param <S> the type of the subject
   * @return the condition
   */
  public static <S> JudgmentQuestion<S> judgment(String id, String question) {
    return JudgmentQuestion.of(id, question);
  }

  /**
   * Begins a definition.
   *
   * @param name the defined term, such as "terrorist act"
   * @return the half sentence; go on with {@code as}
   */
  public static DefinitionOpening define(String name) {
    return new DefinitionOpening(name);
  }

  /**
   * Begins a rule that permits.
   *
   * @param id the id of the rule
   * @return the half sentence; go on with {@code when}
   */
  public static RuleOpening permit(String id) {
    return new RuleOpening(Effect.PERMIT, id);
  }

  /**
   * Begins a rule that forbids.
   *
   * @param id the id of the rule
   * @return the half sentence; go on with {@code when}
   */
  public static RuleOpening forbid(String id) {
    return new RuleOpening(Effect.FORBID, id);
  }

  /**
   * Begins an exception with citations or exceptions of its own.
   *
   * @param id the id of the exception
   * @return the half sentence; go on with {@code when}
   */
  public static ExceptionOpening exception(String id) {
    return new ExceptionOpening(id);
  }

  /**
   * Begins a policy.
   *
   * @param id the id of the policy
   * @return the half sentence; go on with {@code rules}
   */
  public static PolicyOpening policy(String id) {
    return new PolicyOpening(id);
  }

  /**
   * A policy that permits only what every one of these permits.
   *
   * @param id the id of the policy
   * @param first a policy
   * @param second another
   * @param rest any further ones
   * @param <S> the type of the subject
   * @return the policy
   * @throws IllegalArgumentException if two of them have the same id
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is read once and never kept
  public static <S> Policy<S> allMustPermit(
      String id, Policy<S> first, Policy<S> second, Policy<S>... rest) {
    return Policy.allMustPermit(id, Array.of(first, second).appendAll(Array.of(rest)));
  }
}
