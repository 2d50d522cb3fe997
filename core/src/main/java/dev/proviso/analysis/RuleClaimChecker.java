package dev.proviso.analysis;

import dev.proviso.condition.Condition;
import dev.proviso.condition.Definition;
import dev.proviso.fact.Fact;
import dev.proviso.language.Language;
import dev.proviso.language.Message;
import dev.proviso.policy.Policy;
import dev.proviso.policy.RulePolicy;
import dev.proviso.rule.Effect;
import dev.proviso.rule.Rule;
import dev.proviso.wording.ValueWording;
import io.vavr.collection.Array;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Claims about the rules and definitions of one policy.
 *
 * <p>Each check runs twice: with registers and dated limits as they are, and, where some give no
 * answer, as if they gave any. What happens in neither run never happens; what happens only in the
 * second run is not decided.
 *
 * <p>Rules are checked for each stretch between two changes of the calendar in which they are in
 * force. A stretch in which the check is not decided counts neither way.
 */
final class RuleClaimChecker<S> {

  private static final String AS_OF = Fact.asOf().name();

  private final ClaimChecker<S> checker;
  private final Claim<S> claim;
  private final Policy<S> policy;
  private final Map<String, String> except;
  private final Session<S> session;
  private final DecisionDiagrams diagrams;
  private final Language language;
  private final ValueWording values;
  private final PolicyFunctions<S> plain;
  private @Nullable PolicyFunctions<S> completed;
  private @Nullable PolicyFunctions<S> completedOnAnyDay;
  private final Seq<ChangeCalendar> calendars;
  private final List<String> used = new ArrayList<>();

  RuleClaimChecker(
      ClaimChecker<S> checker,
      Claim<S> claim,
      Policy<S> policy,
      Map<String, String> except,
      Session<S> session) {
    this.checker = checker;
    this.claim = claim;
    this.policy = policy;
    this.except = except;
    this.session = session;
    this.diagrams = session.diagrams();
    this.language = session.language();
    this.values = session.wording().values();
    this.plain = new PolicyFunctions<>(claim, policy, session);
    this.calendars = ChangeCalendar.of(session.space());
  }

  Finding check(PolicyClaim.RuleProperty<S> property) {
    return switch (property.kind()) {
      case COMPLETE -> complete();
      case UNAMBIGUOUS -> ofMembers(this::unambiguous);
      case EVERY_RULE_REACHABLE -> ofMembers(this::reachable);
      case EVERY_DEFINITION_SATISFIABLE -> definitions();
      case NO_RULE_REDUNDANT -> ofMembers(this::redundant);
      case NO_CONDITION_REDUNDANT -> ofMembers(member -> superfluous(member, property));
      case NO_PERMISSION_OVERRIDDEN -> ofMembers(this::overridden);
      case NO_VACUOUS_PERMISSION -> vacuous(property);
    };
  }

  /** What is refuted of one member is refuted, whatever is not decided of another. */
  private Finding ofMembers(Function<RulePolicy<S>, Option<Finding>> check) {
    Seq<Finding> found = policy.rulePolicies().toArray().flatMap(check);
    return found
        .find(finding -> finding.verdict() == Verdict.REFUTED)
        .orElse(found.headOption())
        .getOrElse(this::holdsUnlessUnused);
  }

  private Finding holdsUnlessUnused() {
    Seq<String> unused = except.keySet().toArray().reject(used::contains);
    return unused.isEmpty()
        ? checker.finding(Verdict.HOLDS, "", Option.none(), DecisionDiagrams.TRUE)
        : checker.finding(
            Verdict.REFUTED,
            say(RuleMessages.UNUSED_EXCEPTIONS, unused),
            Option.none(),
            DecisionDiagrams.TRUE);
  }

  private boolean excepted(String what) {
    boolean excepted = except.containsKey(what);
    if (excepted) {
      used.add(what);
    }
    return excepted;
  }

  /** The policy where registers and limits may give any answer; none if they always give one. */
  private Option<PolicyFunctions<S>> completed() {
    if (completed == null) {
      completed =
          session.completed().map(other -> new PolicyFunctions<>(claim, policy, other)).getOrNull();
    }
    return Option.of(completed);
  }

  /** The same, where they may also give any answer on days to which they do not extend. */
  private Option<PolicyFunctions<S>> completedOnAnyDay() {
    if (completedOnAnyDay == null) {
      completedOnAnyDay =
          session
              .completedOnAnyDay()
              .map(
                  other ->
                      completed()
                          .filter(known -> known.session() == other)
                          .getOrElse(() -> new PolicyFunctions<>(claim, policy, other)))
              .getOrNull();
    }
    return Option.of(completedOnAnyDay);
  }

  /** A policy is complete if each of its members is: the case is the smallest of any of them. */
  private Finding complete() {
    int[] gaps =
        policy.rulePolicies().toJavaStream().mapToInt(this::gap).filter(this::isPossible).toArray();
    return gaps.length == 0
        ? holdsUnlessUnused()
        : checker.refuted(diagrams.any(gaps), gaps[0], language.text(RuleMessages.NO_RULE_APPLIES));
  }

  private int gap(RulePolicy<S> member) {
    int[] yes = member.rules().toJavaStream().mapToInt(plain::yes).toArray();
    return plain.assumed(diagrams.not(diagrams.any(yes)));
  }

  private boolean isPossible(int function) {
    return !session.isEmpty(function);
  }

  private Option<Finding> unambiguous(RulePolicy<S> member) {
    Seq<Rule<S>> permits = member.rules().filter(rule -> rule.effect() == Effect.PERMIT);
    Seq<Rule<S>> forbids = member.rules().filter(rule -> rule.effect() == Effect.FORBID);
    int[] prohibitions = forbids.toJavaStream().mapToInt(plain::yes).toArray();
    List<String> ids = forbids.map(Rule::id).asJava();
    List<String> found = new ArrayList<>();
    Option<Meeting<S>> example = Option.none();
    for (Rule<S> permit : permits) {
      int permission = plain.assumed(plain.yes(permit));
      List<String> met = new ArrayList<>();
      for (int i = 0; i < prohibitions.length; i++) {
        if (session.meet(permission, prohibitions[i])
            && !excepted(permit.id() + " / " + ids.get(i))) {
          met.add(ids.get(i) + meeting(permission, prohibitions[i]));
          example = example.orElse(Option.some(new Meeting<>(permit, forbids.get(i))));
        }
      }
      if (!met.isEmpty()) {
        found.add(say(RuleMessages.MEET, Array.ofAll(met), permit.id()));
      }
    }
    return found.isEmpty()
        ? Option.none()
        : example.map(meeting -> refuted(meeting, String.join("; ", found)));
  }

  /** A permission and a prohibition that apply together. */
  private record Meeting<S>(Rule<S> permit, Rule<S> forbid) {

    int function(PolicyFunctions<S> functions) {
      return functions
          .session()
          .diagrams()
          .and(functions.assumed(functions.yes(permit)), functions.yes(forbid));
    }
  }

  /**
   * Refuted by a case with every fact that either rule needs, also one that changes nothing, such
   * as the date of a list whose members never change: a reader finds that both rules apply from the
   * stated facts alone.
   */
  private Finding refuted(Meeting<S> meeting, String reason) {
    Finding known = checker.refuted(meeting.function(plain), reason);
    if (session.space().open || known.example().isEmpty()) {
      return known;
    }
    try {
      Session<S> open = new Session<S>(true, session.wording()).about(policy);
      claim.assumptions().forEach(assumption -> open.about(assumption, policy.dating()));
      open.start().within(Math.min(diagrams.left(), ModelFinder.SPENT_ON_SIZE));
      int function = meeting.function(new PolicyFunctions<>(claim, policy, open));
      Finding shown = new ClaimChecker<>(claim, open).refuted(function, reason);
      return shown.example().exists(this::statesKnownFacts) ? shown : known;
    } catch (OverBudgetException tooLarge) {
      return known;
    }
  }

  private boolean statesKnownFacts(Counterexample example) {
    return example.factValues().forAll(fact -> session.space().words.statesKnown(fact.value()));
  }

  /** The days on which two rules meet, if there are others on which each can be reached. */
  private String meeting(int permission, int prohibition) {
    StringBuilder words = new StringBuilder();
    for (ChangeCalendar calendar : calendars) {
      Seq<ChangeCalendar.Stretch> both =
          calendar
              .stretches()
              .filter(stretch -> session.meet(permission, plain.in(calendar, stretch)))
              .filter(stretch -> session.meet(prohibition, plain.in(calendar, stretch)));
      Seq<ChangeCalendar.Stretch> met =
          both.filter(
              stretch ->
                  session.meet(diagrams.and(permission, plain.in(calendar, stretch)), prohibition));
      if (met.size() < both.size()) {
        words.append(' ').append(words(calendar, met));
      }
    }
    return words.toString();
  }

  private String words(ChangeCalendar calendar, Seq<ChangeCalendar.Stretch> stretches) {
    boolean isOfPolicy =
        policy
            .dating()
            .map(date -> Array.of(date.name(), FactPath.of("", date)))
            .getOrElse(Array.of(AS_OF))
            .contains(calendar.name());
    String days = calendar.words(stretches, values);
    return isOfPolicy ? days : language.text(RuleMessages.BY_DATE, days, calendar.name());
  }

  /** What never happens, and that for which this is not decided. */
  private final class ResultCollector {
    private final List<String> never = new ArrayList<>();
    private final List<String> open = new ArrayList<>();

    void lookInEachStretch(Rule<S> rule, RuleOccurrence<S> occurrence) {
      if (!look(rule.id(), rule.id(), occurrence)) {
        calendars.forEach(calendar -> look(rule, occurrence, calendar));
      }
    }

    /** Notes what never occurs under these words; whether it never does. */
    boolean look(String what, String words, RuleOccurrence<S> occurrence) {
      boolean isNever = occurrence.isNever(plain, DecisionDiagrams.TRUE);
      if (isNever && !excepted(what)) {
        never(words, occurrence);
      }
      return isNever;
    }

    private void never(String words, RuleOccurrence<S> occurrence) {
      for (PolicyFunctions<S> other : completed()) {
        Session<S> there = other.session();
        int function = there.settled(other.assumed(occurrence.function(other)));
        Option<Session.Model> model = there.models().solve(function);
        if (model.isDefined()) {
          open.add(explained(words, UndeterminedAnswers.words(there, model.get())));
          return;
        }
      }
      never.add(
          explained(words, occurrence.why(completed().getOrElse(plain), DecisionDiagrams.TRUE)));
    }

    private void look(Rule<S> rule, RuleOccurrence<S> occurrence, ChangeCalendar calendar) {
      Seq<ChangeCalendar.Stretch> missing =
          calendar.stretches().filter(stretch -> isNever(rule, occurrence, calendar, stretch));
      if (missing.nonEmpty() && !excepted(rule.id())) {
        PolicyFunctions<S> functions = completedOnAnyDay().getOrElse(plain);
        int days = DecisionDiagrams.FALSE;
        for (ChangeCalendar.Stretch stretch : missing) {
          days = functions.session().diagrams().or(days, functions.in(calendar, stretch));
        }
        never.add(
            explained(rule.id() + " " + words(calendar, missing), occurrence.why(functions, days)));
      }
    }

    private boolean isNever(
        Rule<S> rule,
        RuleOccurrence<S> occurrence,
        ChangeCalendar calendar,
        ChangeCalendar.Stretch stretch) {
      return plain.isNever(occurrence.function(plain), calendar, stretch)
          && plain.isInForce(rule, calendar, stretch)
          && completedOnAnyDay()
              .forAll(other -> other.isNever(occurrence.function(other), calendar, stretch));
    }

    /** Refuted if {@code never} lists anything; not decided if only {@code open} does. */
    Option<Finding> finding(Message.Plural neverHeading, Message.Plural openHeading) {
      if (never.isEmpty() && open.isEmpty()) {
        return Option.none();
      }
      String refuted = say(neverHeading, Array.ofAll(never));
      String undecided = say(openHeading, Array.ofAll(open));
      return Option.some(
          never.isEmpty()
              ? checker.finding(
                  Verdict.NOT_DECIDED, undecided, Option.none(), DecisionDiagrams.TRUE)
              : checker.finding(
                  Verdict.REFUTED,
                  open.isEmpty() ? refuted : refuted + "; " + undecided,
                  Option.none(),
                  DecisionDiagrams.TRUE));
    }
  }

  private Option<Finding> reachable(RulePolicy<S> member) {
    ResultCollector found = new ResultCollector();
    for (int i = 0; i < member.rules().size(); i++) {
      Rule<S> rule = member.rules().get(i);
      found.lookInEachStretch(rule, new RuleOccurrence.Reachability<>(claim, member, rule, i));
    }
    return found.finding(RuleMessages.NEVER_REACHED, RuleMessages.REACHED_OPEN);
  }

  private Finding definitions() {
    ResultCollector found = new ResultCollector();
    definitions(found, whole -> whole);
    return found
        .finding(RuleMessages.NEVER_HOLD, RuleMessages.HOLD_OPEN)
        .getOrElse(this::holdsUnlessUnused);
  }

  /** The session of the whole, or of one of its parts, in the session of the whole. */
  private interface Place<S> {
    Session<?> in(Session<S> whole);
  }

  private void definitions(ResultCollector found, Place<S> place) {
    Session<?> here = place.in(session);
    Set<Definition<?>> visited = Collections.newSetFromMap(new IdentityHashMap<>());
    for (VariableSpace.Defined defined : here.space().defined()) {
      if (visited.add(defined.definition())
          && here.isEmpty(holds(plain, here, defined))
          && !excepted(defined.definition().name())) {
        definition(found, place, defined);
      }
    }
    for (java.util.Map.Entry<String, VariableSpace> part : here.space().inners()) {
      definitions(found, whole -> place.in(whole).inner(part.getKey()));
    }
  }

  /** What is assumed is assumed of the whole, and says nothing of one of several parts. */
  private int holds(PolicyFunctions<S> functions, Session<?> here, VariableSpace.Defined defined) {
    int holds = here.yes(defined, policy);
    return here == functions.session() ? functions.assumed(holds) : holds;
  }

  private void definition(ResultCollector found, Place<S> place, VariableSpace.Defined defined) {
    String name = language.text(ClaimMessages.QUOTED, defined.definition().name());
    for (PolicyFunctions<S> other : completed()) {
      Session<?> there = place.in(other.session());
      Option<Session.Model> model =
          there.models().solve(there.settled(holds(other, there, defined)));
      if (model.isDefined()) {
        found.open.add(explained(name, UndeterminedAnswers.words(there, model.get())));
        return;
      }
    }
    found.never.add(
        place.in(session) == session
            ? explained(name, why(completed().getOrElse(plain).session(), defined))
            : name);
  }

  private String why(Session<S> here, VariableSpace.Defined defined) {
    if (!here.isEmpty(here.yes(defined, policy))) {
      return language.text(FindingMessages.AGAINST_ASSUMED);
    }
    @SuppressWarnings("unchecked") // outside of parts a definition is about the subject
    Condition<S> condition = (Condition<S>) defined.definition();
    return defined.within().isEmpty() ? ContradictionWording.words(claim, here, condition) : "";
  }

  /** A rule is redundant if the policy decides the same about every subject without it. */
  private Option<Finding> redundant(RulePolicy<S> member) {
    ResultCollector found = new ResultCollector();
    for (int i = 0; i < member.rules().size(); i++) {
      found.lookInEachStretch(member.rules().get(i), new RuleOccurrence.Irredundancy<>(member, i));
    }
    return found.finding(RuleMessages.REDUNDANT, RuleMessages.REDUNDANT_OPEN);
  }

  private Option<Finding> overridden(RulePolicy<S> member) {
    ResultCollector found = new ResultCollector();
    for (int i = 0; i < member.rules().size(); i++) {
      Rule<S> rule = member.rules().get(i);
      if (rule.effect() == Effect.PERMIT) {
        found.look(rule.id(), rule.id(), new RuleOccurrence.EffectivePermission<>(member, i));
      }
    }
    return found.finding(RuleMessages.NEVER_PERMIT, RuleMessages.PERMIT_OPEN);
  }

  /** Lists the redundant conditions, but none that is inside of a redundant one. */
  @SuppressWarnings("ReferenceEquality") // it is one of the members
  private Option<Finding> superfluous(RulePolicy<S> member, PolicyClaim.RuleProperty<S> property) {
    Seq<DroppedCondition<S>> all =
        property.dropped().get(policy.rulePolicies().indexWhere(one -> one == member));
    ResultCollector found = new ResultCollector();
    BitSet redundant = new BitSet();
    for (int i = 0; i < all.size(); i++) {
      DroppedCondition<S> one = all.get(i);
      boolean isWithin = one.around() >= 0 && redundant.get(one.around());
      if (isWithin
          || found.look(
              one.id(),
              language.text(
                  one.isOfRule() ? RuleMessages.IN_RULE : RuleMessages.IN_DEFINITION,
                  one.element().words(session.wording()),
                  one.owner()),
              new RuleOccurrence.ConditionIrredundancy<>(member, one))) {
        redundant.set(i);
      }
    }
    return found.finding(RuleMessages.SUPERFLUOUS, RuleMessages.SUPERFLUOUS_OPEN);
  }

  /** What is permitted, and would not be if there had to be something. */
  private Finding vacuous(PolicyClaim.RuleProperty<S> property) {
    policy.allRules().filter(VacuousCondition::isIn).forEach(rule -> excepted(rule.id()));
    if (property.vacuous().isEmpty()) {
      return holdsUnlessUnused();
    }
    int permitted = plain.assumed(session.outcomes(policy).permitted());
    int turned = turned(permitted, property.strict());
    if (session.isEmpty(turned)) {
      return holdsUnlessUnused();
    }
    Seq<VacuousCondition<S>> each =
        property.vacuous().filter(one -> !session.isEmpty(turned(permitted, one.strict())));
    Seq<VacuousCondition<S>> blamed = each.isEmpty() ? property.vacuous() : each;
    return checker.refuted(
        each.headOption().map(one -> turned(permitted, one.strict())).getOrElse(turned),
        Array.of(
                vacuous(RuleMessages.PERMIT_NOTHING, Effect.PERMIT, blamed),
                vacuous(RuleMessages.FORBID_NOTHING, Effect.FORBID, blamed))
            .flatMap(sentence -> sentence)
            .mkString("; "));
  }

  /** What a list that is empty does to the rules of an effect; none if there are none. */
  private Option<String> vacuous(
      Message.Plural message, Effect effect, Seq<VacuousCondition<S>> conditions) {
    Seq<String> rules =
        conditions
            .filter(one -> one.effect() == effect)
            .map(
                one ->
                    explained(
                        one.rule(),
                        language.text(
                            RuleMessages.WHERE_EMPTY,
                            session.wording().affirming(one.condition()),
                            one.of())));
    return Option.when(rules.nonEmpty(), () -> say(message, rules));
  }

  /** A sentence about one or several things, by their names. */
  private String say(Message.Plural message, Seq<String> things) {
    return language.text(message, things.size(), things.mkString(", "));
  }

  private String say(Message.BinaryPlural message, Seq<String> things, String about) {
    return language.text(message, things.size(), about, values.and(things));
  }

  private static String explained(String what, String why) {
    return why.isEmpty() ? what : what + " (" + why + ")";
  }

  private int turned(int permitted, IdentityHashMap<Rule<S>, Rule<S>> strict) {
    OutcomeDiagrams outcomes =
        session.outcomes(policy, policy, rule -> strict.getOrDefault(rule, rule));
    return diagrams.minus(permitted, outcomes.permitted());
  }
}
