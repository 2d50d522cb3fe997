package dev.proviso.examples.clients;

import static org.assertj.core.api.Assertions.catchThrowable;

import com.tngtech.archunit.core.domain.JavaClass;
import dev.proviso.analysis.Claim;
import dev.proviso.analysis.Claims;
import dev.proviso.analysis.ConditionClaim;
import dev.proviso.analysis.Consistency;
import dev.proviso.analysis.Difference;
import dev.proviso.analysis.Invariants;
import dev.proviso.analysis.PolicyClaim;
import dev.proviso.analysis.Prover;
import dev.proviso.analysis.Reasons;
import dev.proviso.analysis.TwoPolicyClaim;
import dev.proviso.batch.Batch;
import dev.proviso.certificate.Amendment;
import dev.proviso.certificate.CertificateDraft;
import dev.proviso.certificate.CertificateTemplate;
import dev.proviso.certificate.CertifiedUse;
import dev.proviso.certificate.Clause;
import dev.proviso.certificate.SignedCertificate;
import dev.proviso.certificate.SigningKey;
import dev.proviso.certificate.VerificationFault;
import dev.proviso.certificate.Verifier;
import dev.proviso.certificate.VerifyingKey;
import dev.proviso.condition.Comparison;
import dev.proviso.condition.Condition;
import dev.proviso.condition.Definition;
import dev.proviso.condition.ExceptionClause;
import dev.proviso.condition.Judgment;
import dev.proviso.condition.JudgmentOpening;
import dev.proviso.condition.JudgmentQuestion;
import dev.proviso.condition.Operator;
import dev.proviso.condition.Quantifier;
import dev.proviso.decision.ConditionResult;
import dev.proviso.domain.Certificate;
import dev.proviso.domain.Country;
import dev.proviso.domain.EndUse;
import dev.proviso.domain.EndUser;
import dev.proviso.domain.ItemClass;
import dev.proviso.domain.License;
import dev.proviso.domain.PartyRole;
import dev.proviso.domain.PrisonTerm;
import dev.proviso.dsl.BooleanFact;
import dev.proviso.dsl.BooleanFactOpening;
import dev.proviso.dsl.DefinitionOpening;
import dev.proviso.dsl.ExceptionOpening;
import dev.proviso.dsl.NullableAccessor;
import dev.proviso.dsl.OpenPolicy;
import dev.proviso.dsl.OrderedFact;
import dev.proviso.dsl.OrderedFactOpening;
import dev.proviso.dsl.PartFact;
import dev.proviso.dsl.PartFactOpening;
import dev.proviso.dsl.PartsFact;
import dev.proviso.dsl.PartsFactOpening;
import dev.proviso.dsl.Policies;
import dev.proviso.dsl.PolicyOpening;
import dev.proviso.dsl.RuleOpening;
import dev.proviso.dsl.SetFact;
import dev.proviso.dsl.SetFactOpening;
import dev.proviso.dsl.TypedOrderedFactOpening;
import dev.proviso.dsl.TypedValueFactOpening;
import dev.proviso.dsl.UncombinedRules;
import dev.proviso.dsl.ValueFact;
import dev.proviso.dsl.ValueFactOpening;
import dev.proviso.enforcement.Docket;
import dev.proviso.enforcement.Event;
import dev.proviso.enforcement.EventOpening;
import dev.proviso.enforcement.Revocation;
import dev.proviso.examples.cyberexport.JournalistCase;
import dev.proviso.fact.Evidence;
import dev.proviso.fact.Fact;
import dev.proviso.fact.Grade;
import dev.proviso.fact.Phrase;
import dev.proviso.fact.Reading;
import dev.proviso.fact.SafeReading;
import dev.proviso.law.Citation;
import dev.proviso.law.Confidence;
import dev.proviso.law.Instrument;
import dev.proviso.law.Period;
import dev.proviso.law.Provision;
import dev.proviso.law.Source;
import dev.proviso.policy.Evaluator;
import dev.proviso.policy.Policy;
import dev.proviso.policy.RulePolicy;
import dev.proviso.problem.Problem;
import dev.proviso.regime.Edition;
import dev.proviso.regime.Editions;
import dev.proviso.regime.Regime;
import dev.proviso.rule.CombiningAlgorithm;
import dev.proviso.rule.Effect;
import dev.proviso.rule.Measure;
import dev.proviso.rule.Obligation;
import dev.proviso.rule.Outcome;
import dev.proviso.rule.Rule;
import dev.proviso.rule.Sanction;
import dev.proviso.testkit.arbitrary.Recipe;
import dev.proviso.testkit.arbitrary.Recipes;
import dev.proviso.testkit.cases.CaseColumn;
import dev.proviso.testkit.law.CertificateVerifier;
import dev.proviso.testkit.law.Combination;
import dev.proviso.testkit.law.Law;
import dev.proviso.testkit.law.LawVerifier;
import dev.proviso.testkit.law.PolicyLaws;
import dev.proviso.testkit.law.PolicyVerifier;
import dev.proviso.testkit.law.TimelineVerifier;
import dev.proviso.text.Detail;
import dev.proviso.time.Dated;
import dev.proviso.time.ListSnapshot;
import dev.proviso.time.ListedName;
import dev.proviso.time.Membership;
import dev.proviso.time.NameList;
import dev.proviso.time.OutOfRange;
import dev.proviso.time.Register;
import dev.proviso.time.Roster;
import dev.proviso.time.Span;
import dev.proviso.trace.Answer;
import dev.proviso.trace.ConditionTrace;
import dev.proviso.trace.PolicyTrace;
import dev.proviso.value.ValueType;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Calls of what the modules export: of each static method, and of the methods of one object of each
 * class that authors write with, with an argument of each type.
 */
@SuppressWarnings("NullAway") // values are made by reflection
final class ApiCalls {

  /** What everything is called that has a name. */
  static final String NAME = "specimen";

  private static final LocalDate DAY = LocalDate.of(2021, 12, 6);
  static final Fact<Object, Integer> FACT = Fact.known(NAME, subject -> 5);
  static final Condition<Object> CONDITION = Comparison.is(FACT, 5);
  static final Rule<Object> RULE = Rule.of(Effect.PERMIT, NAME, CONDITION);
  static final Policy<Object> POLICY =
      Policy.of(NAME, List.of(RULE), CombiningAlgorithm.FORBID_OVERRIDES, Outcome.FORBIDDEN);
  private static final Edition<Policy<Object>> EDITION = Edition.of(NAME, POLICY);
  private static final Editions<Policy<Object>> EDITIONS = Editions.of(NAME, EDITION);
  private static final Editions<Policy<Object>> AMENDED =
      Editions.of(NAME, Edition.of("first", POLICY), EDITION.effectiveFrom(DAY));
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
  private static final Country STATE = Country.of("NO");
  private static final EndUser END_USER = EndUser.of(NAME, STATE);
  private static final ItemClass ITEM_CLASS = EnumSet.allOf(ItemClass.class).iterator().next();
  static final License LICENSE = License.of(NAME, STATE, ITEM_CLASS, Period.from(DAY));
  private static final Docket DOCKET = Docket.of(LICENSE);
  private static final ValueType<Integer> TYPE = ValueType.of(Integer.class);
  private static final Certificate CERTIFICATE =
      Certificate.of(NAME, STATE, END_USER, ITEM_CLASS, Period.from(DAY));
  private static final CertificateTemplate<Object> TEMPLATE = CertificateTemplate.of(NAME, EDITION);
  private static final SignedCertificate SIGNED = SignedCertificate.of(new byte[0], new byte[0]);
  private static final SigningKey KEY =
      SigningKey.read(resource("example-signer.pem"), resource("example-signer.pub.pem")).get();
  private static final EndUse USE =
      EndUse.builder().state(STATE).endUser(END_USER).date(DAY).build();

  /** Packages whose classes are the sentences of policies, and are read by engines as well. */
  private static final Set<String> SENTENCES =
      Set.of(
          "dev.proviso.dsl",
          "dev.proviso.condition",
          "dev.proviso.law",
          "dev.proviso.rule",
          "dev.proviso.time",
          "dev.proviso.policy");

  /** Tools of the library, and what only the engine makes. */
  private static final Set<Class<?>> NOT_WRITTEN =
      Set.of(Answer.class, CertificateVerifier.class, ConditionResult.class, SafeReading.class);

  /** What readers of the tree call, or the engine: no author writes these. */
  private static final Set<String> READ =
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

  /** One object of each class whose methods are tried as well. */
  private static final Map<Class<?>, Object> RECEIVERS = receivers();

  /** One value for each type of a parameter. */
  private static final Map<Class<?>, Object> VALUES = values();

  private ApiCalls() {}

  private static String resource(String file) {
    try (InputStream bytes = JournalistCase.class.getResourceAsStream(file)) {
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }

  private static Map<Class<?>, Object> receivers() {
    Map<Class<?>, Object> all = new LinkedHashMap<>();
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
    all.put(
        OpenPolicy.class,
        Policies.policy(NAME).rules(RULE).combining(CombiningAlgorithm.FORBID_OVERRIDES));
    all.put(Fact.class, FACT);
    all.put(Phrase.class, Phrase.of("yes", "no"));
    all.put(Comparison.class, CONDITION);
    all.put(JudgmentOpening.class, Judgment.yes(NAME));
    all.put(JudgmentOpening.Attributed.class, Judgment.yes(NAME).by("a", DAY));
    all.put(JudgmentQuestion.class, JudgmentQuestion.of(NAME, "is it so?"));
    all.put(Definition.class, Definition.of(NAME, CONDITION));
    all.put(ExceptionClause.class, EXCEPTION);
    all.put(Rule.class, RULE);
    all.put(Obligation.class, Obligation.of(NAME, "report it"));
    all.put(Sanction.class, Sanction.of(NAME, "a fine"));
    all.put(Policy.class, POLICY);
    all.put(RulePolicy.class, POLICY);
    all.put(Evaluator.class, Evaluator.of(new Object(), List.of()));
    all.put(Citation.class, CITATION);
    all.put(Instrument.class, INSTRUMENT);
    all.put(Period.class, Period.from(DAY));
    all.put(Dated.class, DATED);
    all.put(Span.class, SPAN);
    all.put(Roster.class, ROSTER);
    all.put(ListSnapshot.class, ListSnapshot.of(5));
    all.put(Membership.class, Membership.from(5, DAY));
    all.put(NameList.class, NAMES);
    all.put(ListedName.class, LISTED);
    all.put(Prover.class, Prover.standard());
    all.put(Reasons.class, Reasons.of(POLICY).get());
    all.put(Consistency.class, Consistency.of(POLICY));
    all.put(Invariants.class, Invariants.of(CONDITION));
    all.put(Difference.class, Difference.from(POLICY).to(POLICY));
    all.put(Difference.Opening.class, Difference.from(POLICY));
    all.put(Claim.class, Claims.satisfiable(CONDITION));
    all.put(ConditionClaim.Satisfiable.class, Claims.satisfiable(CONDITION));
    all.put(ConditionClaim.Implies.class, Claims.implies(CONDITION, CONDITION));
    all.put(ConditionClaim.SetRelation.class, Claims.disjoint(CONDITION, CONDITION));
    all.put(ConditionClaim.Contained.class, Claims.contained(ROSTER, ROSTER));
    all.put(PolicyClaim.OutcomeWhere.class, Claims.neverPermits(POLICY, CONDITION));
    all.put(PolicyClaim.RuleProperty.class, Claims.complete(POLICY));
    all.put(
        PolicyClaim.EveryConstantClassified.class,
        Claims.everyConstantClassified(POLICY, Fact.known("effect", subject -> Effect.PERMIT)));
    all.put(PolicyClaim.Monotone.class, Claims.monotone(POLICY, FACT));
    all.put(TwoPolicyClaim.Strictness.class, Claims.atLeastAsStrict(POLICY, POLICY));
    all.put(TwoPolicyClaim.OnlyTightensWhere.class, Claims.onlyTightens(POLICY, POLICY, CONDITION));
    all.put(TwoPolicyClaim.OnlyTightensBy.class, Claims.onlyTightens(POLICY, POLICY, FACT));
    all.put(PolicyVerifier.class, PolicyVerifier.of(POLICY).subjects(made -> 5));
    all.put(LawVerifier.class, TimelineVerifier.of(DATED));
    all.put(Batch.class, Batch.ofRows(1));
    all.put(Docket.class, Docket.of(LICENSE));
    all.put(EventOpening.class, Event.licenseIssued());
    all.put(EventOpening.Attributed.class, Event.licenseIssued().by(NAME, DAY));
    for (Event event : events()) {
      // What the library exports is the interface that is declared to accept a visitor.
      all.put(event.getClass().getInterfaces()[0], event);
    }
    all.put(CertificateTemplate.class, TEMPLATE);
    all.put(CertificateDraft.class, TEMPLATE.draw(CERTIFICATE));
    all.put(Amendment.class, Amendment.of(AMENDED, "first", NAME));
    all.put(CertifiedUse.class, CertifiedUse.of(USE, SIGNED, verifier()));
    all.put(Verifier.class, Verifier.of(TEMPLATE));
    return all;
  }

  @SuppressWarnings("unchecked") // it refuses every certificate
  private static Verifier<EndUse> verifier() {
    return (Verifier<EndUse>) (Verifier<?>) Verifier.of(TEMPLATE);
  }

  private static List<Event> events() {
    Sanction sanction = Sanction.of(NAME, "a fine");
    return Stream.of(
            Event.licenseIssued(),
            Event.licenseSuspended(),
            Event.licenseReinstated(),
            Event.systemReinstated(),
            Event.breachAlleged(NAME),
            Event.reviewOpened(NAME),
            Event.breachFound(NAME, POLICY.allRules().head()),
            Event.noBreachFound(NAME),
            Event.sanctionOrdered(NAME, sanction))
        .<Event>map(opening -> opening.by(NAME, DAY).because("a reason"))
        .toList();
  }

  private static Map<Class<?>, Object> values() {
    Map<Class<?>, Object> all = new LinkedHashMap<>();
    all.put(String.class, NAME);
    all.put(Object.class, 5);
    all.put(boolean.class, true);
    all.put(int.class, 1);
    all.put(int[].class, new int[] {0});
    all.put(long[].class, new long[] {0});
    all.put(byte[].class, new byte[] {0});
    all.put(boolean[].class, new boolean[] {true});
    all.put(long.class, 1L);
    all.put(Class.class, Effect.class);
    all.put(LocalDate.class, DAY);
    all.put(Option.class, Option.none());
    all.put(Iterable.class, List.of(NAME));
    all.put(Function.class, (Function<Object, Object>) subject -> 5);
    all.put(Throwable.class, new IllegalStateException(NAME));
    all.put(Fact.class, FACT);
    all.put(Condition.class, CONDITION);
    all.put(Definition.class, Definition.of(NAME, CONDITION));
    all.put(Policy.class, POLICY);
    all.put(Rule.class, POLICY.allRules().head());
    all.put(Edition.class, EDITION);
    all.put(Editions.class, EDITIONS);
    all.put(Regime.class, Regime.of(EDITIONS, Fact.asOf()));
    all.put(Register.class, ROSTER);
    all.put(Dated.class, DATED);
    all.put(Period.class, Period.from(DAY));
    all.put(ValueType.class, TYPE);
    all.put(Reading.class, Reading.known(5));
    all.put(Evidence.class, Evidence.of(5, Grade.DOCUMENTED, NAME));
    all.put(Grade.class, Grade.DOCUMENTED);
    all.put(Detail.class, Detail.FULL);
    all.put(Claim.class, Claims.satisfiable(CONDITION));
    all.put(Prover.class, Prover.standard());
    all.put(Outcome.class, Outcome.PERMITTED);
    all.put(Law.class, PolicyLaws.TOTAL);
    all.put(License.class, LICENSE);
    all.put(Revocation.class, Revocation.FINAL);
    all.put(Sanction.class, Sanction.of(NAME, "a fine"));
    all.put(Event.class, events().get(0));
    all.put(PolicyTrace.class, POLICY.decide(5).trace());
    all.put(ConditionTrace.class, POLICY.decide(5).trace().rules().head().condition());
    all.put(Country.class, Country.of("NO"));
    all.put(EndUser.class, EndUser.of(NAME, Country.of("NO")));
    all.put(ItemClass.class, EnumSet.allOf(ItemClass.class).iterator().next());
    all.put(PartyRole.class, EnumSet.allOf(PartyRole.class).iterator().next());
    all.put(PrisonTerm.class, PrisonTerm.ofYears(1));
    all.put(CombiningAlgorithm.class, CombiningAlgorithm.FORBID_OVERRIDES);
    all.put(Combination.class, Combination.of(CombiningAlgorithm.FORBID_OVERRIDES));
    all.put(CaseColumn.class, CaseColumn.text(NAME));
    all.put(Recipe.class, Recipes.countries());
    all.put(NullableAccessor.class, (NullableAccessor<Object, Object>) subject -> 5);
    all.put(ListedName.class, LISTED);
    all.put(Predicate.class, (Predicate<Object>) subject -> true);
    all.put(Iterator.class, List.of().iterator());
    all.put(Stream.class, Stream.empty());
    all.put(Batch.class, Batch.ofRows(0));
    all.put(Operator.class, Operator.AT_LEAST);
    all.put(Quantifier.class, Quantifier.ANY);
    all.put(Effect.class, Effect.PERMIT);
    all.put(Measure.class, Measure.SUSPEND_LICENSE);
    all.put(OutOfRange.class, OutOfRange.HOLD);
    all.put(Confidence.class, Confidence.SEEN);
    all.put(Provision.Kind.class, Provision.Kind.ARTICLE);
    all.put(Provision.class, CITATION.provision());
    all.put(Instrument.class, INSTRUMENT);
    all.put(Citation.class, CITATION);
    all.put(Source.class, Source.of("a", "b", "c"));
    all.put(Span.class, SPAN);
    all.put(ExceptionClause.class, EXCEPTION);
    all.put(Obligation.class, Obligation.of(NAME, "report it"));
    all.put(Judgment.class, Judgment.yes(NAME).by("a", DAY).because("b"));
    all.put(OrderedFact.class, Policies.quantity("other", TYPE).known(subject -> 5));
    all.put(ValueFact.class, Policies.choice("other", TYPE).known(subject -> 5));
    all.put(Certificate.class, CERTIFICATE);
    all.put(CertificateTemplate.class, TEMPLATE);
    all.put(SignedCertificate.class, SIGNED);
    all.put(SigningKey.class, KEY);
    all.put(Amendment.Subject.class, (Amendment.Subject<Object>) (certificate, day) -> 5);
    all.put(VerifyingKey.class, KEY.verifyingKey());
    all.put(Verifier.class, Verifier.of(TEMPLATE));
    all.put(EndUse.class, USE);
    all.put(Docket.class, DOCKET);
    all.put(Clause.Kind.class, Clause.Kind.PERMITTED_USE);
    all.put(VerificationFault.Kind.class, VerificationFault.Kind.NO_SIGNATURE);
    all.put(Problem.class, Problem.missing(NAME, "give one"));
    return all;
  }

  /** What {@link #RECEIVERS} has an object of. */
  static Set<Class<?>> classesOfReceivers() {
    return RECEIVERS.keySet();
  }

  /** The methods that authors call, always in one order. */
  static Stream<Method> methods() {
    List<Method> methods = new ArrayList<>();
    for (Path location : PublishedModules.locations()) {
      ModuleDescriptor module = PublishedModules.descriptor(location);
      Set<String> packages = PublishedModules.exported(module);
      for (JavaClass type : PublishedModules.classes(location)) {
        if (packages.contains(type.getPackageName())
            && Modifier.isPublic(type.reflect().getModifiers())) {
          methods.addAll(Arrays.asList(type.reflect().getDeclaredMethods()));
        }
      }
    }
    return methods.stream()
        .filter(ApiCalls::isWritten)
        .sorted(Comparator.comparing(Method::toGenericString));
  }

  private static boolean isWritten(Method method) {
    Class<?> type = method.getDeclaringClass();
    return Modifier.isPublic(method.getModifiers())
        && !method.isSynthetic()
        && !type.isEnum()
        && !NOT_WRITTEN.contains(type)
        && !method.getName().equals("equals")
        && !(isOfSentences(type) && READ.contains(method.getName()))
        && !(method.getName().equals("asOf") && type == Dated.class)
        && (Modifier.isStatic(method.getModifiers()) || RECEIVERS.containsKey(type));
  }

  /** Whether a class is one of those with which rules, facts and law are written. */
  static boolean isOfSentences(Class<?> type) {
    return SENTENCES.contains(type.getPackageName()) || type == Fact.class || type == Phrase.class;
  }

  /** The array in which the compiler puts the type of the answers. */
  static boolean isInferred(Method method, int place) {
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

  /** An argument for each parameter; an array has no elements. */
  static Object[] arguments(Method method) {
    Class<?>[] types = method.getParameterTypes();
    Object[] arguments = new Object[types.length];
    for (int i = 0; i < types.length; i++) {
      arguments[i] =
          types[i].isArray()
              ? Array.newInstance(types[i].getComponentType(), 0)
              : VALUES.get(types[i]);
      if (types[i] == Iterable.class && isOfSentences(method.getDeclaringClass())) {
        arguments[i] = List.of(); // of rules, conditions or members
      }
      if (method.getName().equals("ofSet") && types[i] == Operator.class) {
        arguments[i] = Operator.CONTAINS_ANY_OF;
      }
    }
    return arguments;
  }

  /** What a call throws; null if nothing. */
  static @Nullable Throwable thrownBy(Method method, Object... arguments) {
    return catchThrowable(
        () -> {
          try {
            method.invoke(RECEIVERS.get(method.getDeclaringClass()), arguments);
          } catch (InvocationTargetException problem) {
            throw problem.getCause();
          }
        });
  }

  /** The name of a method with that of its class. */
  static String name(Method method) {
    return method.getDeclaringClass().getSimpleName() + "." + method.getName();
  }

  /** The same, with the types of its parameters. */
  static String signature(Method method) {
    return name(method)
        + Arrays.stream(method.getParameterTypes()).map(Class::getSimpleName).toList();
  }
}
