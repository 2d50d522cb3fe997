package dev.proviso.analysis;

import dev.proviso.algebra.TruthVariable;
import dev.proviso.check.FatalErrors;
import dev.proviso.check.NearestNames;
import dev.proviso.check.NullChecks;
import dev.proviso.condition.Judgment;
import dev.proviso.condition.Truth;
import dev.proviso.decision.Decision;
import dev.proviso.fact.Fact;
import dev.proviso.fact.Reading;
import dev.proviso.language.Language;
import dev.proviso.policy.Policy;
import dev.proviso.rule.Outcome;
import dev.proviso.value.ValueType;
import dev.proviso.wording.ConditionWording;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Why a policy decides about a subject as it does, in the fewest facts: which of them suffice,
 * which would have to be otherwise, and which is worth asking next.
 *
 * <pre>{@code
 * Reasons<EndUse> reasons = Reasons.of(CYBER_END_USE);
 * reasons.sufficient(use);                     // legal approval: no
 * reasons.change(use, Outcome.PERMITTED);      // legal approval: yes
 * reasons.next(unfinished);                    // legal approval
 *
 * // Nobody can change the day of an export.
 * reasons.keeping(DAY.fact()).change(use, Outcome.PERMITTED);
 * }</pre>
 *
 * <p>Values of a fact that is compared with another fact are described by what was read of the
 * other: "more than 3", if it is 3. For a policy with such comparisons the model is built again for
 * each subject with other values.
 */
public final class Reasons<S> {

  private static final long BUDGET = 60_000_000;

  private final Policy<S> policy;
  private final OutcomeModel<S> base;
  private final Predicate<Axis> mayChange;

  /** By identity: facts are equal that have one name. */
  private final IdentityHashMap<Fact<?, ?>, Seq<String>> askedAt = new IdentityHashMap<>();

  /** What was worked out last for values that were read, and for which. */
  private Map<String, Seq<Object>> lastValues = Map.of();

  private OutcomeModel<S> last;

  /** The diagrams of a policy. */
  private record OutcomeModel<S>(Session<S> session, OutcomeDiagrams outcomes) {

    static <S> OutcomeModel<S> of(Session<S> session, Policy<S> policy) {
      session.start().within(BUDGET);
      return new OutcomeModel<>(session, session.outcomes(policy));
    }

    int of(Outcome outcome) {
      return outcomes.of(outcome, session.diagrams());
    }
  }

  /** A decision with its readings, and the diagrams in which they have a place. */
  private record Case<S>(Decision<S> decision, OutcomeModel<S> worked, EncodedDecision encoded) {

    Session<S> session() {
      return worked.session();
    }

    DecisionDiagrams diagrams() {
      return session().diagrams();
    }
  }

  private Reasons(Policy<S> policy, OutcomeModel<S> base, Predicate<Axis> mayChange) {
    this.policy = policy;
    this.base = base;
    this.last = base;
    this.mayChange = mayChange;
  }

  /**
   * The reasons of a policy. It remembers what it has worked out, and is not meant for use by
   * several threads.
   *
   * @return what can be asked about its decisions; none if the policy is too large, or if the code
   *     of one of its value types or registers throws, as the claims about it say
   */
  public static <S> Option<Reasons<S>> of(Policy<S> policy) {
    AnalysisArguments.policy("reasons", policy);
    return of(policy, Language.english());
  }

  /** The reasons of a policy, with answers in the words of a language. */
  static <S> Option<Reasons<S>> of(Policy<S> policy, Language language) {
    try {
      Session<S> session = new Session<>(true, ConditionWording.of(language));
      OutcomeModel<S> base = OutcomeModel.of(session.about(policy), policy);
      return Option.some(new Reasons<>(policy, base, axis -> true));
    } catch (OverBudgetException tooLarge) {
      return Option.none();
    } catch (Throwable problem) {
      FatalErrors.throwIfFatal(problem);
      return Option.none();
    }
  }

  /**
   * The same reasons, where some facts stay as they are: {@link #change} proposes no other answer
   * to them, and does not propose to learn them either. {@link #sufficient} and {@link #next} are
   * not affected.
   *
   * <p>A fact of a part is kept in whatever part it is asked, and a part with all that is inside of
   * it. The parts of a list are changed together: to keep them as they are, give the list.
   *
   * @param facts facts that nobody can change, such as a date; {@link Fact#asOf()} for the date of
   *     the decision
   * @return new reasons, which keep what these keep, too
   * @throws IllegalArgumentException if a fact is null, or one that the policy does not ask for; of
   *     the date of the decision every policy may be asked
   */
  public Reasons<S> keeping(Fact<?, ?>... facts) {
    Seq<Fact<?, ?>> kept = asked(facts);
    return new Reasons<>(policy, base, mayChange.and(axis -> !isOneOf(kept, axis)));
  }

  /**
   * The same reasons, where only some facts may change: {@link #change} proposes no answer to any
   * other fact, and none to people or code. A part that is not known can be learned if a fact that
   * is asked of it may change.
   *
   * @param facts the facts that may change
   * @return new reasons, which keep what these keep, too
   * @throws IllegalArgumentException if a fact is null, or one that the policy does not ask for; of
   *     the date of the decision every policy may be asked
   */
  public Reasons<S> changing(Fact<?, ?>... facts) {
    Seq<Fact<?, ?>> free = asked(facts);
    return new Reasons<>(
        policy,
        base,
        mayChange.and(
            axis ->
                isOneOf(free, axis)
                    || (axis.kind() == Axis.Kind.PART
                        && Array.ofAll(base.session().space().axes())
                            .exists(
                                inside ->
                                    inside.question.startsWith(axis.question + " › ")
                                        && isOneOf(free, inside)))));
  }

  private static final Set<Axis.Kind> FACTS =
      EnumSet.of(Axis.Kind.VALUE, Axis.Kind.SET, Axis.Kind.PART);

  private Seq<Fact<?, ?>> asked(Fact<?, ?>... facts) {
    Seq<Fact<?, ?>> all = AnalysisArguments.facts(where(), facts);
    Seq<Axis> axes = Array.ofAll(base.session().space().axes());
    for (Fact<?, ?> fact : all) {
      if (!fact.isAsOf() && !axes.exists(axis -> isOneOf(Array.of(fact), axis))) {
        throw new IllegalArgumentException(
            where()
                + (places(fact).isEmpty()
                    ? ": the policy does not ask for the fact `"
                        + fact.name()
                        + "`; "
                        + remedy(fact, axes)
                    : ": the policy asks for the fact `"
                        + fact.name()
                        + "` of the parts of a list, which are changed together; give the list"));
      }
    }
    return all;
  }

  private static String remedy(Fact<?, ?> fact, Seq<Axis> axes) {
    Seq<String> names =
        axes.filter(axis -> FACTS.contains(axis.kind())).map(axis -> axis.name).distinct();
    return names.isEmpty() ? "leave it out" : NearestNames.remedy(fact.name(), names);
  }

  private static boolean isNoFact(Axis axis) {
    return axis.kind() == Axis.Kind.JUDGMENT || axis.kind() == Axis.Kind.OPAQUE;
  }

  private boolean isOneOf(Seq<Fact<?, ?>> facts, Axis axis) {
    return !isNoFact(axis) && facts.exists(fact -> isOf(fact, axis));
  }

  private boolean isOf(Fact<?, ?> fact, Axis axis) {
    if (fact.isAsOf()) {
      return axis.names.contains(policy.dating().map(Fact::name).getOrElse(fact.name()));
    }
    Seq<String> places = places(fact);
    if (places.isEmpty()) {
      return axis.name.equals(fact.name()) || axis.names.contains(fact.name());
    }
    return axis.kind() == Axis.Kind.ANY
        ? places.exists(place -> ("› " + place).endsWith("› " + axis.name))
        : places.exists(axis::isAtOrIn);
  }

  private Seq<String> places(Fact<?, ?> fact) {
    return askedAt.computeIfAbsent(fact, of -> Array.ofAll(FactPlaces.of(policy, of)));
  }

  /**
   * The fewest facts that lead to the outcome, whatever all others are, known or not. A fact of a
   * part implies that the part is known, and an answer of code that all is known that it reads,
   * which is then not listed by itself.
   *
   * @param judgments the judgments that people have made about it
   * @return the facts with their values: one of the smallest sets or, if more than three facts are
   *     needed, a set whose proper subsets do not suffice
   * @throws IllegalArgumentException if the subject or a judgment is null
   * @throws IllegalStateException if it takes more steps than {@link Prover} takes for a claim, or
   *     if the code of a value type or a register throws
   */
  public Seq<FactValue> sufficient(S subject, Judgment... judgments) {
    return withinBudget(() -> sufficient(about(subject, judgments)));
  }

  private Seq<FactValue> sufficient(Case<S> about) {
    int function = about.worked().of(about.decision().outcome());
    Seq<Axis> axes = asked(about, function);
    for (int size = 0; size <= Math.min(3, axes.size()); size++) {
      for (Seq<Axis> some : axes.combinations(size)) {
        if (suffice(function, about, some)) {
          return factValues(about.encoded(), some);
        }
      }
    }
    Seq<Axis> kept = axes;
    for (Axis axis : axes.reverse()) {
      if (suffice(function, about, kept.remove(axis))) {
        kept = kept.remove(axis);
      }
    }
    return factValues(about.encoded(), kept);
  }

  private Seq<Axis> asked(Case<S> about, int function) {
    boolean[] support = about.diagrams().support(function);
    VariableSpace space = about.session().space();
    return Array.ofAll(space.axes())
        .filter(
            axis -> {
              for (int i = 0; i < space.width(axis); i++) {
                if (support[axis.variable + i]) {
                  return true;
                }
              }
              return false;
            });
  }

  private boolean suffice(int function, Case<S> about, Seq<Axis> axes) {
    VariableSpace space = about.session().space();
    int[] values = new int[about.diagrams().variables()];
    Arrays.fill(values, -1);
    for (Axis axis : axes) {
      for (int i = 0; i < space.width(axis); i++) {
        values[axis.variable + i] = about.encoded().values()[axis.variable + i];
      }
    }
    // What is known of a part says that the part is known.
    axes.filter(about.encoded()::isKnown)
        .flatMap(space.nesting::partsAround)
        .filter(about.encoded()::isKnown)
        .forEach(part -> values[part.variable] = 0);
    // It says likewise that what may be absent is present.
    axes.filter(about.encoded()::isKnown)
        .flatMap(space.presences::around)
        .filter(presence -> space.statements.isSaidPresent(presence, about.encoded().values()))
        .forEach(presence -> values[presence.variable] = presence.yes());
    DecisionDiagrams diagrams = about.diagrams();
    int left = diagrams.not(diagrams.restrict(function, values));
    int read = readByCode(about, axes);
    for (Axis axis : axes) {
      read = diagrams.and(read, about.session().knowledge().knownIfPresent(axis, values));
    }
    return !diagrams.meet(left, read)
        // What no parts can answer together does not count.
        || about
            .session()
            .isSurelyEmpty(diagrams.and(diagrams.and(left, diagrams.cube(values)), read));
  }

  /** Code answers only if all that it reads is known. */
  private int readByCode(Case<S> about, Seq<Axis> axes) {
    int all = DecisionDiagrams.TRUE;
    for (Axis code : axes.filter(axis -> axis.kind() == Axis.Kind.OPAQUE)) {
      if (about.encoded().isKnown(code)) {
        all = about.diagrams().and(all, about.session().knowledge().knownToCode(code));
      }
    }
    return all;
  }

  private static Seq<FactValue> factValues(EncodedDecision encoded, Seq<Axis> axes) {
    return new CircumstanceWording(encoded.space())
        .facts(axes.map(axis -> FactValue.of(axis.question, encoded.words(axis))));
  }

  /**
   * The fewest facts that would have to be otherwise for another outcome. Of two ways the one is
   * proposed that changes fewer known facts, however many others it takes to learn. No known fact
   * is to be forgotten, unless the outcome is undetermined in no other way: then the result lists
   * the fewest facts that are changed, learned or forgotten. {@link #keeping} and {@link #changing}
   * specify which facts may change.
   *
   * <p>A judgment or date that changes is another one for the parts of lists as well: what a list
   * answers because of it is no change of its own.
   *
   * @param judgments the judgments that people have made about it
   * @return the facts with the values that they would have, and of a set only what would be in it
   *     or not in it that now is otherwise; none if no facts lead there, empty if they do already
   * @throws IllegalArgumentException if the subject, the outcome or a judgment is null
   * @throws IllegalStateException if it takes more steps than {@link Prover} takes for a claim, or
   *     if the code of a value type or a register throws
   */
  public Option<Seq<FactValue>> change(S subject, Outcome wanted, Judgment... judgments) {
    NullChecks.notNull(where(), "outcome", wanted, "say which outcome is wanted");
    return withinBudget(
        () -> {
          Case<S> about = about(subject, judgments);
          return new NearestChangeFinder(
                  about.session(),
                  about.encoded(),
                  mayChange,
                  otherwise -> about.encoded().withLists(again(about, judgments, otherwise)))
              .to(about.worked().of(wanted));
        });
  }

  /** What is read of the same subject on another day or after other judgments. */
  private DecisionReadings again(
      Case<S> about, Judgment[] judgments, Map<Axis, Integer> otherwise) {
    Seq<Judgment> given = Array.of(judgments);
    Policy<S> asked = policy;
    Option<LocalDate> day = Option.none();
    for (Map.Entry<Axis, Integer> other : otherwise.entrySet()) {
      Axis axis = other.getKey();
      int value = other.getValue();
      if (axis.kind() == Axis.Kind.JUDGMENT) {
        Truth truth = TruthVariable.truth(value);
        given = given.reject(judgment -> judgment.id().equals(axis.question));
        given =
            truth == Truth.UNKNOWN
                ? given
                : given.append(AssignmentData.assumed(axis.question, truth == Truth.TRUE));
      } else if (value == axis.unknown()) {
        asked =
            policy.asOf(
                Fact.of(
                    base.session().language().text(RegionMessages.UNKNOWN_DATE, axis.name),
                    none -> Reading.unknown(),
                    ValueType.of(LocalDate.class)));
      } else {
        day = axis.regions().representative(value).map(LocalDate.class::cast);
      }
    }
    S subject = about.decision().subject();
    Seq<Judgment> made = given;
    Policy<S> asAsked = asked;
    Decision<S> decision =
        day.map(date -> asAsked.decideAsOf(date, subject, made))
            .getOrElse(() -> asAsked.decide(subject, made));
    return DecisionReadings.of(asAsked, subject, made.toJavaArray(Judgment[]::new), decision);
  }

  /**
   * The fact that is worth asking next: the one whose answers settle an undetermined outcome most
   * often.
   *
   * @param judgments the judgments that people have made about it
   * @return the fact; none if the outcome is settled, or no fact could settle it
   * @throws IllegalArgumentException if the subject or a judgment is null
   * @throws IllegalStateException if it takes more steps than {@link Prover} takes for a claim, or
   *     if the code of a value type or a register throws
   */
  public Option<String> next(S subject, Judgment... judgments) {
    return withinBudget(
        () -> {
          Case<S> about = about(subject, judgments);
          Seq<String> missing = about.decision().missing().map(Object::toString);
          return Array.ofAll(about.session().space().axes())
              .filter(axis -> missing.contains(axis.question))
              .filter(axis -> about.session().space().width(axis) > 0)
              .maxBy(axis -> settles(about, axis))
              .map(axis -> axis.question);
        });
  }

  private double settles(Case<S> about, Axis axis) {
    int[] asked = about.encoded().values();
    List<int[]> answers = new ArrayList<>();
    // Whoever gives the value says that there is one, and whoever has none says that.
    Option<Axis> presence = about.session().space().presences.of(axis);
    for (int value = 0; value < about.diagrams().domain(axis.variable); value++) {
      if (value != axis.unknown()) {
        int[] answer = asked.clone();
        answer[axis.variable] = value;
        presence.forEach(present -> answer[present.variable] = present.saying(true));
        answers.add(answer);
      }
    }
    presence.forEach(
        present -> {
          int[] absent = asked.clone();
          absent[present.variable] = present.saying(false);
          answers.add(absent);
        });
    int undetermined = about.worked().of(Outcome.UNDETERMINED);
    long settled =
        answers.stream()
            .filter(
                answer -> about.diagrams().restrict(undetermined, answer) == DecisionDiagrams.FALSE)
            .count();
    return answers.isEmpty() ? 0 : (double) settled / answers.size();
  }

  private <T> T withinBudget(Supplier<T> question) {
    try {
      return question.get();
    } catch (OverBudgetException tooLarge) {
      throw new IllegalStateException(tooLarge.getMessage(), tooLarge);
    } catch (IllegalArgumentException refused) {
      throw refused;
    } catch (Throwable problem) {
      throw new IllegalStateException(
          where() + ": " + Prover.reason(problem, base.session().language()), problem);
    }
  }

  private String where() {
    return "reasons of policy `" + policy.id() + "`";
  }

  private Case<S> about(S subject, Judgment... judgments) {
    AnalysisArguments.subject(where(), subject);
    AnalysisArguments.judgments(where(), judgments);
    Decision<S> decision = policy.decide(subject, judgments);
    DecisionReadings readings = DecisionReadings.of(policy, subject, judgments, decision);
    OutcomeModel<S> worked = worked(readings);
    worked.session().within(BUDGET);
    return new Case<>(decision, worked, new EncodedDecision(worked.session(), readings));
  }

  /**
   * The diagrams in which every value that was read of facts compared has a place of its own, and
   * every name that resembles one of a list. Of a date with which parts of lists compare theirs,
   * each of those has a place as well.
   */
  private OutcomeModel<S> worked(DecisionReadings readings) {
    Map<String, Seq<Object>> values = new LinkedHashMap<>();
    for (Axis axis : base.session().space().axes()) {
      Reading<?> reading = readings.of(axis);
      Seq<Object> apart = Array.empty();
      if (isCompared(base.session().space(), axis)
          || (axis.asked == Axis.Kind.VALUE && reading.value().exists(axis::resembles))) {
        apart = Array.ofAll(reading.value());
      }
      if (base.session().space().nesting.isComparedByParts(axis)) {
        apart = apart.appendAll(readings.datesOfParts());
      }
      if (!apart.isEmpty()) {
        values.put(axis.question, apart);
      }
    }
    if (values.isEmpty()) {
      return base;
    }
    if (!values.equals(lastValues)) {
      Session<S> session = new Session<S>(true, base.session().wording()).about(policy);
      for (Axis axis : session.space().axes()) {
        if (axis.asked == Axis.Kind.VALUE && values.containsKey(axis.question)) {
          Seq<Object> apart = values.get(axis.question);
          axis.mention(apart);
          apart.forEach(axis::noteIfResembling);
        }
      }
      last = OutcomeModel.of(session, policy);
      lastValues = values;
    }
    return last;
  }

  private static boolean isCompared(VariableSpace space, Axis axis) {
    return axis.asked == Axis.Kind.VALUE
        && (axis.group.members.size() > 1 || space.nesting.isAskedOfParts(axis));
  }
}
