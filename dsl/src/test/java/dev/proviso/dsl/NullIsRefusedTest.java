package dev.proviso.dsl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.proviso.batch.Batch;
import dev.proviso.condition.AllOf;
import dev.proviso.condition.AnyOf;
import dev.proviso.condition.Comparison;
import dev.proviso.condition.Condition;
import dev.proviso.condition.DatedComparison;
import dev.proviso.condition.Definition;
import dev.proviso.condition.ExceptionClause;
import dev.proviso.condition.FactComparison;
import dev.proviso.condition.Judgment;
import dev.proviso.condition.JudgmentOpening;
import dev.proviso.condition.JudgmentQuestion;
import dev.proviso.condition.ListMembership;
import dev.proviso.condition.Not;
import dev.proviso.condition.OpaqueCondition;
import dev.proviso.condition.Operator;
import dev.proviso.condition.PartCondition;
import dev.proviso.condition.QuantifiedCondition;
import dev.proviso.condition.Quantifier;
import dev.proviso.fact.Fact;
import dev.proviso.fact.Grade;
import dev.proviso.fact.Phrase;
import dev.proviso.law.Citation;
import dev.proviso.law.Confidence;
import dev.proviso.law.Instrument;
import dev.proviso.law.Period;
import dev.proviso.law.Provision;
import dev.proviso.law.Source;
import dev.proviso.policy.Evaluator;
import dev.proviso.policy.Policy;
import dev.proviso.policy.RulePolicy;
import dev.proviso.rule.CombiningAlgorithm;
import dev.proviso.rule.Effect;
import dev.proviso.rule.EffectivePeriod;
import dev.proviso.rule.Measure;
import dev.proviso.rule.Obligation;
import dev.proviso.rule.Outcome;
import dev.proviso.rule.Rule;
import dev.proviso.rule.Sanction;
import dev.proviso.time.Dated;
import dev.proviso.time.ListSnapshot;
import dev.proviso.time.ListedName;
import dev.proviso.time.Membership;
import dev.proviso.time.NameList;
import dev.proviso.time.OutOfRange;
import dev.proviso.time.Register;
import dev.proviso.time.Roster;
import dev.proviso.time.Span;
import dev.proviso.value.ValueType;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Null in each place of each sentence. Whoever writes it reads in which fact, rule or policy it
 * stands, that it is null, and what to write instead.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
@SuppressWarnings("NullAway") // what no author should write
class NullIsRefusedTest {

  /** What everything is called that has a name. */
  private static final String NAME = "specimen";

  private static final LocalDate DAY = LocalDate.of(2021, 12, 6);
  private static final Fact<Object, Integer> FACT = Fact.known(NAME, subject -> 5);
  private static final Condition<Object> CONDITION = Comparison.is(FACT, 5);
  private static final Instrument INSTRUMENT = Instrument.of(NAME);
  private static final Citation CITATION = INSTRUMENT.article("1");
  private static final Span<Integer> SPAN = Span.from(DAY, 5);
  private static final Dated<Integer> DATED = Dated.of(NAME, SPAN);
  private static final Roster<Integer> ROSTER =
      Roster.of(NAME, Span.during(Period.always(), ListSnapshot.of(5)));
  private static final ListedName LISTED = ListedName.from(NAME, DAY);
  private static final NameList NAMES =
      NameList.check(NAME, Period.from(DAY), List.of(LISTED)).get();
  private static final ExceptionClause<Object> EXCEPTION = ExceptionClause.of(NAME, CONDITION);
  private static final Rule<Object> RULE = Rule.of(Effect.PERMIT, NAME, CONDITION);
  private static final Policy<Object> POLICY = policy(NAME);
  private static final ValueType<Integer> TYPE = ValueType.of(Integer.class);

  private static Policy<Object> policy(String id) {
    return Policy.of(id, List.of(RULE), CombiningAlgorithm.FORBID_OVERRIDES, Outcome.FORBIDDEN);
  }

  /** One object of each class; of those without one, only the static methods are called. */
  private static final Map<Class<?>, Object> RECEIVERS = receivers();

  private static Map<Class<?>, Object> receivers() {
    Map<Class<?>, Object> all = new LinkedHashMap<>();
    all.put(Policies.class, "none");
    all.put(BooleanFactOpening.class, Policies.flag(NAME));
    all.put(BooleanFact.class, Policies.flag(NAME).known(subject -> true));
    all.put(OrderedFactOpening.class, Policies.quantity(NAME));
    all.put(TypedOrderedFactOpening.class, Policies.quantity(NAME, TYPE));
    all.put(OrderedFact.class, Policies.quantity(NAME, TYPE).known(subject -> 5));
    all.put(ValueFactOpening.class, Policies.choice(NAME));
    all.put(TypedValueFactOpening.class, Policies.choice(NAME, TYPE));
    all.put(ValueFact.class, Policies.choice(NAME, TYPE).known(subject -> 5));
    all.put(SetFactOpening.class, Policies.choices(NAME));
    all.put(SetFact.class, Policies.choices(NAME).known(subject -> List.of(5)));
    all.put(PartFactOpening.class, Policies.part(NAME));
    all.put(PartFact.class, Policies.part(NAME).known(subject -> 5));
    all.put(PartsFactOpening.class, Policies.parts(NAME));
    all.put(PartsFact.class, Policies.parts(NAME).known(subject -> List.of(5)));
    all.put(DefinitionOpening.class, Policies.define(NAME));
    all.put(ExceptionOpening.class, Policies.exception(NAME));
    all.put(RuleOpening.class, Policies.permit(NAME));
    all.put(PolicyOpening.class, Policies.policy(NAME));
    all.put(UncombinedRules.class, Policies.policy(NAME).rules(RULE));
    all.put(OpenPolicy.class, uncombined());
    all.put(Fact.class, FACT);
    all.put(Phrase.class, Phrase.of("yes", "no"));
    all.put(AllOf.class, "none");
    all.put(AnyOf.class, "none");
    all.put(Not.class, "none");
    all.put(Comparison.class, CONDITION);
    all.put(FactComparison.class, "none");
    all.put(DatedComparison.class, "none");
    all.put(ListMembership.class, "none");
    all.put(PartCondition.class, "none");
    all.put(QuantifiedCondition.class, "none");
    all.put(OpaqueCondition.class, "none");
    all.put(Judgment.class, "none");
    all.put(JudgmentOpening.class, Judgment.yes(NAME));
    all.put(JudgmentOpening.Attributed.class, Judgment.yes(NAME).by("a", DAY));
    all.put(JudgmentQuestion.class, JudgmentQuestion.of(NAME, "is it so?"));
    all.put(Definition.class, Definition.of(NAME, CONDITION));
    all.put(ExceptionClause.class, EXCEPTION);
    all.put(Rule.class, RULE);
    all.put(EffectivePeriod.class, "none");
    all.put(Obligation.class, Obligation.of(NAME, "report it"));
    all.put(Sanction.class, Sanction.of(NAME, "a fine"));
    all.put(Policy.class, POLICY);
    all.put(RulePolicy.class, POLICY);
    all.put(Evaluator.class, Evaluator.of(new Object(), List.of()));
    all.put(Citation.class, CITATION);
    all.put(Instrument.class, INSTRUMENT);
    all.put(Provision.class, "none");
    all.put(Period.class, Period.from(DAY));
    all.put(Source.class, "none");
    all.put(Dated.class, DATED);
    all.put(Span.class, SPAN);
    all.put(Roster.class, ROSTER);
    all.put(ListSnapshot.class, ListSnapshot.of(5));
    all.put(Membership.class, Membership.from(5, DAY));
    all.put(NameList.class, NAMES);
    all.put(ListedName.class, LISTED);
    return all;
  }

  private static OpenPolicy<Object> uncombined() {
    return Policies.policy(NAME).rules(RULE).combining(CombiningAlgorithm.FORBID_OVERRIDES);
  }

  /** What readers of the tree call, or the engine: no author writes these. */
  private static final Set<String> NOT_WRITTEN =
      Set.of(
          "equals",
          "compareTo",
          "accept",
          "rewrite",
          "walk",
          "read",
          "holds",
          "narrow",
          "with",
          "withFact",
          "withFacts",
          "withOperator",
          "withCondition",
          "withExceptions",
          "withEffect",
          "isAhead",
          "lists",
          "listsOther",
          "history",
          "covers",
          "citations",
          "match",
          "asOf date",
          "spanOn",
          "map",
          "lawOf",
          "cites");

  /** One value for each type of a parameter. */
  private static final Map<Class<?>, Object> VALUES = values();

  private static Map<Class<?>, Object> values() {
    Map<Class<?>, Object> all = new LinkedHashMap<>();
    all.put(String.class, NAME);
    all.put(Object.class, 5);
    all.put(boolean.class, true);
    all.put(LocalDate.class, DAY);
    all.put(Fact.class, FACT);
    all.put(Condition.class, CONDITION);
    all.put(Function.class, (Function<Object, Object>) subject -> 5);
    all.put(NullableAccessor.class, (NullableAccessor<Object, Object>) subject -> 5);
    all.put(ListedName.class, LISTED);
    all.put(Predicate.class, (Predicate<Object>) subject -> true);
    all.put(Iterable.class, List.of());
    all.put(Iterator.class, List.of().iterator());
    all.put(Stream.class, Stream.empty());
    all.put(Batch.class, Batch.ofRows(0));
    all.put(ValueType.class, TYPE);
    all.put(Grade.class, Grade.DOCUMENTED);
    all.put(Operator.class, Operator.AT_LEAST);
    all.put(Quantifier.class, Quantifier.ANY);
    all.put(Effect.class, Effect.PERMIT);
    all.put(Measure.class, Measure.SUSPEND_LICENSE);
    all.put(Outcome.class, Outcome.FORBIDDEN);
    all.put(CombiningAlgorithm.class, CombiningAlgorithm.FORBID_OVERRIDES);
    all.put(OutOfRange.class, OutOfRange.HOLD);
    all.put(Confidence.class, Confidence.SEEN);
    all.put(Provision.Kind.class, Provision.Kind.ARTICLE);
    all.put(Provision.class, CITATION.provision());
    all.put(Instrument.class, INSTRUMENT);
    all.put(Citation.class, CITATION);
    all.put(Source.class, Source.of("a", "b", "c"));
    all.put(Period.class, Period.from(DAY));
    all.put(Span.class, SPAN);
    all.put(Dated.class, DATED);
    all.put(Register.class, ROSTER);
    all.put(ExceptionClause.class, EXCEPTION);
    all.put(Obligation.class, Obligation.of(NAME, "report it"));
    all.put(Sanction.class, Sanction.of(NAME, "a fine"));
    all.put(Judgment.class, Judgment.yes(NAME).by("a", DAY).because("b"));
    all.put(Rule.class, RULE);
    all.put(Policy.class, POLICY);
    all.put(OrderedFact.class, Policies.quantity("other", TYPE).known(subject -> 5));
    all.put(ValueFact.class, Policies.choice("other", TYPE).known(subject -> 5));
    return all;
  }

  /** One call in which one argument is null, or holds null. */
  record Call(Method method, List<Object> arguments, int place, boolean isElement) {

    /** Whether something else than what is null is called {@link #NAME}. */
    boolean isNamed() {
      boolean receiver =
          !Modifier.isStatic(method.getModifiers())
              && !Set.<Class<?>>of(
                      Phrase.class,
                      Period.class,
                      Span.class,
                      ListSnapshot.class,
                      Membership.class,
                      Evaluator.class)
                  .contains(method.getDeclaringClass());
      boolean first =
          place != 0
              && arguments.get(0) instanceof String
              && method.getDeclaringClass() != Phrase.class;
      return receiver || first;
    }

    @Override
    public String toString() {
      return method.getDeclaringClass().getSimpleName()
          + "."
          + method.getName()
          + Arrays.stream(method.getParameterTypes()).map(Class::getSimpleName).toList()
          + " with null "
          + (isElement ? "in" : "as")
          + " argument "
          + (place + 1);
    }
  }

  static Stream<Call> calls() {
    return RECEIVERS.keySet().stream()
        .flatMap(
            type ->
                Arrays.stream(type.getDeclaredMethods())
                    .filter(method -> isWritten(type, method))
                    .sorted(Comparator.comparing(Method::toGenericString)))
        .flatMap(NullIsRefusedTest::calls);
  }

  private static boolean isWritten(Class<?> type, Method method) {
    return Modifier.isPublic(method.getModifiers())
        && !method.isSynthetic()
        && !method.isBridge()
        && !NOT_WRITTEN.contains(method.getName())
        && !(method.getName().equals("asOf") && type == Dated.class)
        && (Modifier.isStatic(method.getModifiers()) || type.isInstance(RECEIVERS.get(type)));
  }

  private static Stream<Call> calls(Method method) {
    Class<?>[] types = method.getParameterTypes();
    return IntStream.range(0, types.length)
        .filter(place -> !types[place].isPrimitive() && !isInferred(method, place))
        .boxed()
        .flatMap(
            place ->
                types[place].isArray() || types[place] == Iterable.class
                    ? Stream.of(call(method, place, false), call(method, place, true))
                    : Stream.of(call(method, place, false)));
  }

  /** The array in which the compiler puts the type of the answers. */
  private static boolean isInferred(Method method, int place) {
    return method.isVarArgs()
        && place == method.getParameterCount() - 1
        && (method.getDeclaringClass() == Fact.class
            || Set.of(
                    "known",
                    "ifKnown",
                    "unknownIfEmpty",
                    "unknownIfNull",
                    "ifPresent",
                    "absentIfEmpty",
                    "absentIfNull",
                    "from")
                .contains(method.getName()));
  }

  private static Object holdingNull(Class<?> type) {
    return type.isArray()
        ? Array.newInstance(type.getComponentType(), 1)
        : Collections.singletonList(null);
  }

  private static Call call(Method method, int place, boolean isElement) {
    Class<?>[] types = method.getParameterTypes();
    Object[] arguments = new Object[types.length];
    for (int i = 0; i < types.length; i++) {
      if (types[i].isArray()) {
        arguments[i] = Array.newInstance(types[i].getComponentType(), 0);
      } else {
        arguments[i] = VALUES.get(types[i]);
        assertThat(arguments[i]).as("a value of " + types[i]).isNotNull();
      }
      if (method.getName().equals("ofSet") && types[i] == Operator.class) {
        arguments[i] = Operator.CONTAINS_ANY_OF;
      }
    }
    arguments[place] = isElement ? holdingNull(types[place]) : null;
    return new Call(method, Arrays.asList(arguments), place, isElement);
  }

  @ParameterizedTest
  @MethodSource("calls")
  void null_is_refused_with_its_place_and_a_remedy(Call call) {
    Throwable thrown =
        catchThrowable(
            () -> {
              try {
                call.method()
                    .invoke(
                        RECEIVERS.get(call.method().getDeclaringClass()),
                        call.arguments().toArray());
              } catch (InvocationTargetException problem) {
                throw problem.getCause();
              }
            });

    assertThat(thrown)
        .as(call.toString())
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessageMatching("[a-z][^\n]* is null; [a-z][^\n]*[^.]");
    if (call.isNamed()) {
      assertThat(thrown).as(call.toString()).hasMessageContaining(NAME);
    }
  }

  @Test
  void every_sentence_is_tried() {
    Set<String> tried =
        calls()
            .map(call -> call.method().getDeclaringClass().getSimpleName())
            .collect(Collectors.toSet());
    assertThat(RECEIVERS.keySet().stream().map(Class::getSimpleName)).allMatch(tried::contains);
    assertThat(calls().count()).isGreaterThan(250);
  }

  @Test
  void null_in_a_list_is_refused_with_its_number() {
    assertThat(
            catchThrowable(
                () -> Policies.policy("shipping").rules(Arrays.asList(RULE, null, RULE))))
        .hasMessage(
            "policy `shipping`: number 2 of the rules is null; give a rule, or leave it out");
    assertThat(catchThrowable(() -> Policies.allOf(CONDITION, CONDITION, CONDITION, null)))
        .hasMessage("allOf: number 4 of the conditions is null; give a condition, or leave it out");
    assertThat(
            catchThrowable(
                () -> Policies.choice("origin").known(subject -> "NO").isOneOf("NO", "SE", null)))
        .hasMessage(
            "fact `origin`: number 2 of the further values is null; give a value to compare with");
  }
}
