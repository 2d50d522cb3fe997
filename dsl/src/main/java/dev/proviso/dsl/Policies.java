package dev.proviso.dsl;

import dev.proviso.check.NameChecks;
import dev.proviso.check.NullChecks;
import dev.proviso.condition.AllOf;
import dev.proviso.condition.AnyOf;
import dev.proviso.condition.Condition;
import dev.proviso.condition.Judgment;
import dev.proviso.condition.JudgmentQuestion;
import dev.proviso.condition.Not;
import dev.proviso.condition.OpaqueCondition;
import dev.proviso.decision.ConditionResult;
import dev.proviso.fact.Fact;
import dev.proviso.policy.Evaluator;
import dev.proviso.policy.Policy;
import dev.proviso.rule.Effect;
import dev.proviso.value.ValueType;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.function.Predicate;

/**
 * The one door to the sentences of a policy: facts, conditions, definitions, rules and policies.
 *
 * <p>Import its methods statically. A fact takes one line: its name, and how its answer is known.
 * Where an answer can be unknown, its accessor returns an {@code Option} ({@code ifKnown}), an
 * {@code Optional} ({@code unknownIfEmpty}) or null ({@code unknownIfNull}): an answer that is not
 * there is unknown, never false.
 *
 * <pre>{@code
 * static final BooleanFact<Shipment> INSURED = flag("insured").known(Shipment::insured);
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
   * A question with the answer yes or no.
   *
   * <pre>{@code
   * flag("insured").known(Shipment::insured)
   * }</pre>
   *
   * @param name a noun phrase that identifies the fact in policies and explanations
   * @return the name of the fact; go on with how it is read, as {@code known(…)} or {@code
   *     ifKnown(…)}
   */
  public static BooleanFactOpening flag(String name) {
    return new BooleanFactOpening(NameChecks.check("fact", name));
  }

  /**
   * A question with an ordered answer, such as a number or a date. Its natural order must be the
   * one that rules mean: text has none.
   *
   * <pre>{@code
   * quantity("weight in kilograms").known(Shipment::kilograms)
   * }</pre>
   *
   * @param name a noun phrase that identifies the fact in policies and explanations
   * @return the name of the fact; go on with how it is read, as {@code known(…)} or {@code
   *     ifKnown(…)}
   */
  public static OrderedFactOpening quantity(String name) {
    return new OrderedFactOpening(NameChecks.check("fact", name));
  }

  /**
   * A question with an ordered answer of a value type of one's own.
   *
   * <pre>{@code
   * quantity("total", MONEY).known(Order::total)
   * }</pre>
   *
   * @param name a noun phrase that identifies the fact in policies and explanations
   * @param type as what its answers are compared, ordered and written
   * @return the name and type of the fact; go on with how it is read
   */
  public static <T> TypedOrderedFactOpening<T> quantity(String name, ValueType<T> type) {
    return new TypedOrderedFactOpening<>(NameChecks.check("fact", name), type(name, type));
  }

  /**
   * A question with one answer out of several, which are compared by equality.
   *
   * <pre>{@code
   * choice("destination").known(Shipment::destination)
   * }</pre>
   *
   * @param name a noun phrase that identifies the fact in policies and explanations
   * @return the name of the fact; go on with how it is read, as {@code known(…)} or {@code
   *     ifKnown(…)}
   */
  public static ValueFactOpening choice(String name) {
    return new ValueFactOpening(NameChecks.check("fact", name));
  }

  /**
   * A question with one answer out of several of a value type of one's own.
   *
   * <pre>{@code
   * choice("file", FILE_NUMBER).known(Case::file)
   * }</pre>
   *
   * @param name a noun phrase that identifies the fact in policies and explanations
   * @param type as what its answers are compared, ordered and written
   * @return the name and type of the fact; go on with how it is read
   */
  public static <T> TypedValueFactOpening<T> choice(String name, ValueType<T> type) {
    return new TypedValueFactOpening<>(NameChecks.check("fact", name), type(name, type));
  }

  /**
   * A question whose answer is a set.
   *
   * <pre>{@code
   * choices("grounds").known(Request::grounds)
   * }</pre>
   *
   * @param name a noun phrase that identifies the fact in policies and explanations
   * @return the name of the fact; go on with how it is read, as {@code known(…)} or {@code
   *     ifKnown(…)}
   */
  public static SetFactOpening choices(String name) {
    return new SetFactOpening(NameChecks.check("fact", name));
  }

  private static <T> ValueType<T> type(String name, ValueType<T> type) {
    return NullChecks.notNull(
        "fact `" + name + "`", "value type", type, "give the type, or leave out the argument");
  }

  /**
   * A part of the subject with facts of its own.
   *
   * <pre>{@code
   * part("buyer").known(Export::buyer)
   * }</pre>
   *
   * @param name a noun phrase that identifies the fact in policies and explanations
   * @return the name of the fact; go on with how it is read, as {@code known(…)} or {@code
   *     ifKnown(…)}
   */
  public static PartFactOpening part(String name) {
    return new PartFactOpening(NameChecks.check("fact", name));
  }

  /**
   * Several parts of the subject, each with facts of its own.
   *
   * <pre>{@code
   * parts("items").known(Order::items)
   * }</pre>
   *
   * @param name a noun phrase that identifies the fact in policies and explanations
   * @return the name of the fact; go on with how it is read, as {@code known(…)} or {@code
   *     ifKnown(…)}
   */
  public static PartsFactOpening parts(String name) {
    return new PartsFactOpening(NameChecks.check("fact", name));
  }

  /**
   * The date of the decision: the one that was given to it or, failing that, the one that the
   * policy takes from the subject. It is the same in every part of the subject.
   */
  public static <S> OrderedFact<S, LocalDate> asOfDate() {
    return new OrderedFact<>(Fact.asOf());
  }

  /**
   * All of the conditions must hold.
   *
   * @param second another
   * @param rest any further ones
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is read once and never kept
  public static <S> Condition<S> allOf(
      Condition<? super S> first, Condition<? super S> second, Condition<? super S>... rest) {
    return AllOf.of(first, second, rest);
  }

  /**
   * All of the conditions must hold; of one condition, it is that condition.
   *
   * @param conditions one condition or more
   * @throws IllegalArgumentException if there are none, or one is null
   */
  public static <S> Condition<S> allOf(Iterable<? extends Condition<? super S>> conditions) {
    Seq<Condition<? super S>> all =
        NullChecks.noneNull("allOf", "conditions", conditions, "give a condition, or leave it out");
    if (all.isEmpty()) {
      throw new IllegalArgumentException(
          "allOf: the list of the conditions is empty; give one or more, or leave out the allOf");
    }
    return all.size() == 1 ? Condition.narrow(all.head()) : AllOf.of(all);
  }

  /**
   * At least one of the conditions must hold.
   *
   * @param second another
   * @param rest any further ones
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is read once and never kept
  public static <S> Condition<S> anyOf(
      Condition<? super S> first, Condition<? super S> second, Condition<? super S>... rest) {
    return AnyOf.of(first, second, rest);
  }

  /**
   * At least one of the conditions must hold; of one condition, it is that condition.
   *
   * @param conditions one condition or more
   * @throws IllegalArgumentException if there are none, or one is null
   */
  public static <S> Condition<S> anyOf(Iterable<? extends Condition<? super S>> conditions) {
    Seq<Condition<? super S>> all =
        NullChecks.noneNull("anyOf", "conditions", conditions, "give a condition, or leave it out");
    if (all.isEmpty()) {
      throw new IllegalArgumentException(
          "anyOf: the list of the conditions is empty; give one or more, or leave out the anyOf");
    }
    return all.size() == 1 ? Condition.narrow(all.head()) : AnyOf.of(all);
  }

  /** The condition must not hold. */
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
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is read once and never kept
  public static <S> Condition<S> opaque(
      String id, Predicate<? super S> predicate, Fact<S, ?>... reads) {
    return OpaqueCondition.of(
        id,
        predicate,
        NullChecks.<Fact<S, ?>>noneNull(
            "opaque condition `" + NameChecks.check("opaque condition", id) + "`",
            "facts",
            reads,
            "name the facts that the code reads"));
  }

  /**
   * A question that only a person can answer: unknown until a judgment is given to {@code decide}.
   *
   * @param id the id by which judgments refer to it
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
    return new DefinitionOpening(NameChecks.check("definition", name));
  }

  /**
   * Evaluates a condition or a definition by itself, without a policy and without a date. With a
   * date: {@code Evaluator.of(subject).asOf(date).evaluate(condition)}.
   *
   * <pre>{@code
   * evaluate(SERIOUS_CRIME, offense).explain()
   * }</pre>
   *
   * @param judgments the judgments that people have made about it
   * @return whether it holds, and why
   * @throws IllegalArgumentException if one of them is null, or a policy with the condition would
   *     be refused, such as because two different facts in it have one name
   */
  public static <S> ConditionResult evaluate(
      Condition<? super S> condition, S subject, Judgment... judgments) {
    NullChecks.notNull("evaluate", "condition", condition, "give the one to evaluate");
    return Evaluator.of(subject, judgments).evaluate(condition);
  }

  /**
   * Begins a rule that permits.
   *
   * @param id the id of the rule
   * @return the half sentence; go on with {@code when}
   */
  public static RuleOpening permit(String id) {
    return new RuleOpening(Effect.PERMIT, NameChecks.check("rule", id));
  }

  /**
   * Begins a rule that forbids.
   *
   * @param id the id of the rule
   * @return the half sentence; go on with {@code when}
   */
  public static RuleOpening forbid(String id) {
    return new RuleOpening(Effect.FORBID, NameChecks.check("rule", id));
  }

  /**
   * Begins an exception with citations or exceptions of its own.
   *
   * @param id the id of the exception
   * @return the half sentence; go on with {@code when}
   */
  public static ExceptionOpening exception(String id) {
    return new ExceptionOpening(NameChecks.check("exception", id));
  }

  /**
   * Begins a policy.
   *
   * @param id the id of the policy
   * @return the half sentence; go on with {@code rules}
   */
  public static PolicyOpening policy(String id) {
    return new PolicyOpening(NameChecks.check("policy", id));
  }

  /**
   * A policy that permits only what every one of these permits.
   *
   * @param id the id of the policy
   * @param second another
   * @param rest any further ones
   * @throws IllegalArgumentException if two of them have the same id
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is read once and never kept
  public static <S> Policy<S> allMustPermit(
      String id, Policy<S> first, Policy<S> second, Policy<S>... rest) {
    String where = "policy `" + NameChecks.check("policy", id) + "`";
    String remedy = "give one, or leave it out";
    NullChecks.notNull(where, "first policy", first, remedy);
    NullChecks.notNull(where, "second policy", second, remedy);
    return Policy.allMustPermit(
        id,
        Array.of(first, second)
            .appendAll(NullChecks.noneNull(where, "further policies", rest, remedy)));
  }
}
