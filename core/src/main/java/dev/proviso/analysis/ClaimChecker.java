package dev.proviso.analysis;

import dev.proviso.algebra.TruthVariable;
import dev.proviso.condition.Condition;
import dev.proviso.language.Language;
import dev.proviso.policy.Policy;
import dev.proviso.rule.Outcome;
import dev.proviso.time.Register;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.IntStream;

/** Checks one claim: puts what would refute it into a function, and looks for a case of it. */
final class ClaimChecker<S> implements ClaimVisitor<S, Finding> {

  private final Claim<S> claim;
  private final Session<S> session;
  private final DecisionDiagrams diagrams;
  private final Language language;
  private final int assumed;

  ClaimChecker(Claim<S> claim, Session<S> session) {
    this.claim = claim;
    this.session = session;
    this.diagrams = session.diagrams();
    this.language = session.language();
    int all = DecisionDiagrams.TRUE;
    for (Condition<S> assumption : claim.assumptions()) {
      all = diagrams.and(all, yes(assumption));
    }
    this.assumed = all;
  }

  private int yes(Condition<S> condition) {
    return truths(condition).yes();
  }

  /** A condition in a claim about a policy is asked as of the date of that policy. */
  private DiagramCompiler.Truths truths(Condition<S> condition) {
    return claim.policies().isEmpty()
        ? session.truths(condition)
        : session.truths(condition, claim.policies().head());
  }

  int assumed() {
    return assumed;
  }

  int assuming(int function) {
    return diagrams.and(function, assumed);
  }

  Finding run() {
    session.takesDoubt();
    if (claim.assumptions().nonEmpty() && isSurelyEmpty(assumed)) {
      return impossible();
    }
    Finding finding = claim.accept(this);
    boolean isShown = finding.example().isDefined() || finding.verdict() == Verdict.NOT_DECIDED;
    return session.takesDoubt() && !isShown ? undecided() : finding;
  }

  private Finding impossible() {
    Option<String> open =
        session.completed().flatMap(other -> new ClaimChecker<>(claim, other).assumable());
    return open.isDefined()
        ? finding(
            Verdict.NOT_DECIDED,
            language.text(FindingMessages.ASSUMED_OPEN, open.get()),
            Option.none(),
            assumed)
        : finding(
            Verdict.REFUTED,
            language.text(FindingMessages.ASSUMED_CONTRADICTS),
            Option.none(),
            assumed);
  }

  /** What would have to be known for what is assumed to hold; none if it never does. */
  private Option<String> assumable() {
    return solve(assumed).map(model -> UndeterminedAnswers.words(session, model));
  }

  /**
   * What never occurs as registers and dated limits answer may occur if they gave an answer where
   * they give none. Then the claim is not decided, unless it holds whatever they answer.
   */
  private Finding unlessLeftOpen(Finding never) {
    Option<Session<S>> completed = session.completed();
    if (completed.isEmpty()) {
      return never;
    }
    Finding completion = new ClaimChecker<>(claim, completed.get()).run();
    boolean isShown = !completion.reason().isEmpty() && completion.verdict() != never.verdict();
    if (isShown) {
      return finding(
          Verdict.NOT_DECIDED,
          language.text(FindingMessages.CANNOT_BE_DECIDED, completion.reason()),
          Option.none(),
          DecisionDiagrams.TRUE);
    }
    return finding(completion.verdict(), completion.reason(), Option.none(), DecisionDiagrams.TRUE);
  }

  /** Leaves the claim undecided, because it depends on a value that may not exist. */
  private Finding undecided() {
    return finding(
        Verdict.NOT_DECIDED,
        session.makeable().needsValues(),
        Option.none(),
        DecisionDiagrams.TRUE);
  }

  @Override
  public Finding satisfiable(ConditionClaim.Satisfiable<S> satisfiable) {
    int holds = yes(satisfiable.condition());
    Finding shown = shown(holds, "");
    return shown.verdict() == Verdict.REFUTED
        ? finding(
            Verdict.REFUTED,
            ContradictionWording.words(
                claim, session.completed().getOrElse(session), satisfiable.condition()),
            Option.none(),
            holds)
        : shown;
  }

  @Override
  public Finding implies(ConditionClaim.Implies<S> implies) {
    int premise = yes(implies.premise());
    return unlessNever(
        diagrams.minus(premise, yes(implies.conclusion())),
        premise,
        language.text(FindingMessages.PREMISE_NEVER_HOLDS));
  }

  @Override
  public Finding setRelation(ConditionClaim.SetRelation<S> relation) {
    Seq<Condition<S>> conditions = relation.conditions();
    return switch (relation.kind()) {
      case DISJOINT -> disjoint(conditions);
      case OVERLAPPING -> shown(all(conditions), language.text(FindingMessages.NEVER_BOTH));
      case EQUIVALENT -> unlessRefuted(differ(conditions), DecisionDiagrams.TRUE, "");
      case EXHAUSTIVE -> unlessRefuted(diagrams.not(any(conditions)), DecisionDiagrams.TRUE, "");
      case PARTITION ->
          unlessRefuted(
              diagrams.or(diagrams.not(any(conditions)), two(conditions)),
              DecisionDiagrams.TRUE,
              "");
    };
  }

  private int all(Seq<Condition<S>> conditions) {
    int all = DecisionDiagrams.TRUE;
    for (Condition<S> condition : conditions) {
      all = diagrams.and(all, yes(condition));
    }
    return all;
  }

  private int any(Seq<Condition<S>> conditions) {
    return diagrams.any(conditions.toJavaStream().mapToInt(this::yes).toArray());
  }

  private int two(Seq<Condition<S>> conditions) {
    int found = DecisionDiagrams.FALSE;
    int before = DecisionDiagrams.FALSE;
    for (Condition<S> condition : conditions) {
      found = diagrams.or(found, diagrams.and(before, yes(condition)));
      before = diagrams.or(before, yes(condition));
    }
    return found;
  }

  /** Where a condition has another truth than the one before it. */
  private int differ(Seq<Condition<S>> conditions) {
    Seq<DiagramCompiler.Truths> truths = conditions.map(this::truths);
    int[] differ =
        truths
            .zip(truths.tail())
            .toJavaStream()
            .flatMapToInt(
                two ->
                    IntStream.of(
                        diagrams.minus(two._1().yes(), two._2().yes()),
                        diagrams.minus(two._2().yes(), two._1().yes()),
                        diagrams.minus(two._1().no(), two._2().no()),
                        diagrams.minus(two._2().no(), two._1().no())))
            .toArray();
    return diagrams.any(differ);
  }

  private Finding disjoint(Seq<Condition<S>> conditions) {
    Finding found = unlessRefuted(two(conditions), DecisionDiagrams.TRUE, "");
    if (found.verdict() == Verdict.HOLDS
        && conditions.exists(condition -> isSurelyEmpty(assuming(yes(condition))))) {
      return unlessLeftOpen(
          finding(
              Verdict.VACUOUS,
              language.text(FindingMessages.ONE_NEVER_HOLDS),
              Option.none(),
              DecisionDiagrams.TRUE));
    }
    return found;
  }

  /**
   * Only a known answer of each register refutes it; days on which the first is unknown are none.
   */
  @Override
  public Finding contained(ConditionClaim.Contained<S> contained) {
    DiagramCompiler.Truths listed = truths(contained.listed());
    DiagramCompiler.Truths listedIn = truths(contained.listedIn());
    int refuting = assuming(diagrams.and(listed.yes(), listedIn.no()));
    Option<Session.Model> model = session.models().solve(refuting);
    if (model.isDefined()) {
      return replayed(Verdict.REFUTED, "", model.get());
    }
    Option<String> open =
        session
            .completedOnAnyDay()
            .flatMap(other -> new ClaimChecker<>(claim, other).open(contained));
    if (open.isDefined()) {
      return finding(
          Verdict.NOT_DECIDED,
          language.text(FindingMessages.CANNOT_BE_DECIDED, open.get()),
          Option.none(),
          DecisionDiagrams.TRUE);
    }
    return session.isSurelyEmpty(assuming(listed.yes()))
        ? finding(
            Verdict.VACUOUS,
            language.text(FindingMessages.NOBODY_ON_FIRST),
            Option.none(),
            DecisionDiagrams.TRUE)
        : finding(Verdict.HOLDS, "", Option.none(), refuting);
  }

  /**
   * What would have to be known of the registers, in a session in which they may give any answer.
   * Somebody may be on the first on days for which it says of some who is on it, but not of all: a
   * name that merely resembles one of a list is not on it.
   */
  private Option<String> open(ConditionClaim.Contained<S> contained) {
    int listed = truths(contained.listed()).yes();
    int[] no = new int[diagrams.variables()];
    Arrays.fill(no, -1);
    int days = DecisionDiagrams.FALSE;
    for (Map.Entry<VariableSpace.UndeterminedAnswer, Axis> answer :
        session.space().undetermined().entrySet()) {
      if (answer.getKey().node().equals(contained.listed())) {
        no[answer.getValue().variable] = TruthVariable.FALSE;
        Axis date = answer.getKey().date();
        Seq<Boolean> isPartlyKnown =
            DiagramCompiler.days(date).map(day -> isPartlyKnown(contained.register(), day));
        days =
            diagrams.literal(
                date.variable, day -> day < isPartlyKnown.size() && isPartlyKnown.get(day));
      }
    }
    listed = diagrams.or(diagrams.restrict(listed, no), diagrams.and(listed, days));
    int open = assuming(diagrams.and(listed, truths(contained.listedIn()).no()));
    return session.models().solve(open).map(model -> UndeterminedAnswers.words(session, model));
  }

  private static <M> boolean isPartlyKnown(Register<M> register, LocalDate day) {
    return !register.listsOther(day).isKnown()
        && register.mentioned().exists(member -> register.lists(member, day).isKnown());
  }

  @Override
  public Finding outcomeWhere(PolicyClaim.OutcomeWhere<S> outcome) {
    Policy<S> policy = outcome.policy();
    return switch (outcome.kind()) {
      case NEVER_PERMITS -> neverPermits(permitted(policy), truths(outcome.where()));
      case PERMITS_ONLY ->
          unlessRefuted(
              diagrams.minus(permitted(policy), yes(outcome.where())),
              permitted(policy),
              language.text(FindingMessages.NEVER_PERMITS));
      case MAY_PERMIT -> permitting(diagrams.and(yes(outcome.where()), permitted(policy)));
      case ALWAYS_FORBIDS ->
          unlessNever(
              diagrams.minus(yes(outcome.where()), forbidden(policy)),
              yes(outcome.where()),
              language.text(FindingMessages.CONDITION_NEVER_HOLDS));
      case NO_DOUBLE_BIND ->
          unlessNever(
              diagrams.and(yes(outcome.where()), forbidden(policy)),
              yes(outcome.where()),
              language.text(FindingMessages.NOTHING_REQUIRED));
    };
  }

  /**
   * A case in which the condition holds is the better one to show, unless a smaller one will do.
   */
  private Finding neverPermits(int permitted, DiagramCompiler.Truths where) {
    int certain = settled(assuming(diagrams.and(permitted, where.yes())));
    int possible = settled(assuming(diagrams.minus(permitted, where.no())));
    String reason =
        session.isSurelyEmpty(certain) ? language.text(FindingMessages.PERMITS_UNKNOWN) : "";
    Option<Session.Model> model = session.models().smallest(possible, certain);
    if (model.isDefined()) {
      return replayed(Verdict.REFUTED, reason, model.get());
    }
    return unlessNever(possible, where.yes(), language.text(FindingMessages.CONDITION_NEVER_HOLDS));
  }

  @Override
  public Finding ruleProperty(PolicyClaim.RuleProperty<S> property) {
    return new RuleClaimChecker<>(this, claim, property.policy(), property.except(), session)
        .check(property);
  }

  @Override
  public Finding everyConstantClassified(PolicyClaim.EveryConstantClassified<S> constants) {
    return new ConstantClaimChecker<>(
            this, constants.policy(), constants.except(), session.wording())
        .constants(constants.fact());
  }

  @Override
  public Finding monotone(PolicyClaim.Monotone<S> monotone) {
    return new FactClaimChecker<>(this, session).monotone(monotone);
  }

  @Override
  public Finding strictness(TwoPolicyClaim.Strictness<S> strictness) {
    return switch (strictness.kind()) {
      case AT_LEAST_AS_STRICT -> unlessRefuted(looser(strictness), DecisionDiagrams.TRUE, "");
      case NOTHING_NEWLY_PERMITTED ->
          unlessRefuted(
              diagrams.minus(permitted(strictness.later()), permitted(strictness.earlier())),
              permitted(strictness.later()),
              language.text(FindingMessages.NEVER_PERMITS));
    };
  }

  @Override
  public Finding onlyTightensWhere(TwoPolicyClaim.OnlyTightensWhere<S> tightens) {
    int looser = looser(tightens);
    int elsewhere = diagrams.minus(changed(tightens), yes(tightens.where()));
    return unlessRefuted(
        diagrams.or(looser, elsewhere),
        changed(tightens),
        language.text(FindingMessages.EQUIVALENT));
  }

  @Override
  public Finding onlyTightensBy(TwoPolicyClaim.OnlyTightensBy<S> tightens) {
    Finding strict =
        unlessRefuted(
            looser(tightens), changed(tightens), language.text(FindingMessages.EQUIVALENT));
    return strict.verdict() == Verdict.HOLDS
        ? new FactClaimChecker<>(this, session).onlyTightens(tightens)
        : strict;
  }

  int permitted(Policy<S> policy) {
    return session.outcomes(policy).of(Outcome.PERMITTED, diagrams);
  }

  private int forbidden(Policy<S> policy) {
    return session.outcomes(policy).of(Outcome.FORBIDDEN, diagrams);
  }

  private int looser(TwoPolicyClaim<S> two) {
    return diagrams.or(
        diagrams.minus(permitted(two.later()), permitted(two.earlier())),
        diagrams.minus(forbidden(two.earlier()), forbidden(two.later())));
  }

  int changed(TwoPolicyClaim<S> two) {
    int same = DecisionDiagrams.FALSE;
    for (Outcome outcome : Outcome.values()) {
      int now = session.outcomes(two.later()).of(outcome, diagrams);
      same =
          diagrams.or(
              same, diagrams.and(now, session.outcomes(two.earlier()).of(outcome, diagrams)));
    }
    return diagrams.not(same);
  }

  /**
   * A case of a function. Where registers may give any answer, the case depends on no day to which
   * they do not extend.
   */
  private Option<Session.Model> solve(int function) {
    return session.models().smallest(settled(function));
  }

  private boolean isSurelyEmpty(int function) {
    return session.isSurelyEmpty(settled(function));
  }

  private int settled(int function) {
    return session.space().completed ? session.settled(function) : function;
  }

  private Finding shown(int function, String otherwise) {
    Option<Session.Model> model = solve(assuming(function));
    return model.isDefined()
        ? replayed(Verdict.HOLDS, "", model.get())
        : unlessLeftOpen(finding(Verdict.REFUTED, otherwise, Option.none(), function));
  }

  /** What a policy does not permit as the law is known it does not permit. */
  private Finding permitting(int function) {
    Finding shown = shown(function, language.text(FindingMessages.PERMITS_NONE));
    return shown.verdict() == Verdict.NOT_DECIDED
            && session.models().solve(assuming(function)).isEmpty()
        ? finding(
            Verdict.REFUTED,
            language.text(FindingMessages.PERMITS_NONE_BECAUSE, shown.reason()),
            Option.none(),
            function)
        : shown;
  }

  /** Holds unless there is a case; vacuously, if the condition that it is about never holds. */
  private Finding unlessNever(int refuting, int about, String vacuous) {
    Finding found = unlessRefuted(refuting, about, vacuous);
    return found.verdict() == Verdict.VACUOUS ? unlessLeftOpen(found) : found;
  }

  /** Holds unless there is a case; vacuously, if what it is about never occurs. */
  private Finding unlessRefuted(int refuting, int about, String vacuous) {
    int function = assuming(refuting);
    Option<Session.Model> model = solve(function);
    if (model.isDefined()) {
      return replayed(Verdict.REFUTED, "", model.get());
    }
    return isSurelyEmpty(assuming(about))
        ? finding(Verdict.VACUOUS, vacuous, Option.none(), about)
        : finding(Verdict.HOLDS, "", Option.none(), refuting);
  }

  Finding refuted(int function, String reason) {
    return refuted(function, function, reason);
  }

  /** Refuted by a case of a function, made out of one of another function that implies it. */
  Finding refuted(int function, int preferred, String reason) {
    Option<Session.Model> model = session.models().smallest(function, preferred);
    return model.isDefined()
        ? replayed(Verdict.REFUTED, reason, model.get())
        : finding(Verdict.REFUTED, reason, Option.none(), function);
  }

  /** Refuted by a case. */
  Finding refuted(Session.Model model, String reason) {
    return replayed(Verdict.REFUTED, reason, model);
  }

  /** What the evaluator says of a case. */
  CounterexampleReplay<S> replayed(Assignment given) {
    return CounterexampleReplay.of(claim, session, given);
  }

  Finding finding(Verdict verdict, String reason, Option<Counterexample> example, int restsOn) {
    return ImmutableFinding.of(claim, verdict, reason, example, notes(restsOn), language);
  }

  /** Whatever decides must see the case as it is claimed here, or the mistake is ours. */
  private Finding replayed(Verdict verdict, String reason, Session.Model model) {
    if (session.space().completed) {
      // No subject is in this case: it says what would have to be known.
      String open = UndeterminedAnswers.words(session, model);
      return finding(verdict, open, Option.none(), DecisionDiagrams.TRUE);
    }
    Assignment given = AssignmentFactory.of(session, model);
    if (!given.isDecided()) {
      return undecided();
    }
    CounterexampleReplay<S> replay = CounterexampleReplay.of(claim, session, model);
    Counterexample example = replay.counterexample();
    if (replay.contradicts()) {
      throw new Disagreement("about `" + claim.sentence() + "`", example, session.space());
    }
    Seq<String> rests =
        given.restsOn().map(source -> language.text(FindingMessages.RESTS_ON, source));
    return ImmutableFinding.of(claim, verdict, reason, Option.some(example), rests, language);
  }

  private Seq<String> notes(int function) {
    boolean[] support = diagrams.support(function);
    return Array.ofAll(session.space().axes())
        .filter(axis -> axis.variable < support.length && axis.variable >= 0)
        .filter(axis -> session.space().width(axis) > 0 && support[axis.variable])
        .flatMap(axis -> notes(session.space(), axis))
        .distinct();
  }

  private static Seq<String> notes(VariableSpace space, Axis axis) {
    Language language = space.wording.language();
    return switch (axis.kind()) {
      case JUDGMENT, OPAQUE ->
          Array.of(language.text(FindingMessages.CLAIM_RESTS_ON, axis.restsOn(language)));
      // What rests on parts rests on whatever is asked of them.
      case ANY ->
          Array.ofAll(space.quantified())
              .filter(any -> any.axis() == axis)
              .map(any -> asked(space, any.each()))
              .flatMap(asked -> Array.ofAll(asked.axes()).flatMap(one -> notes(asked, one)));
      default -> Array.empty();
    };
  }

  private static <P> VariableSpace asked(VariableSpace space, Condition<P> condition) {
    VariableSpace asked = VariableSpace.of(space.open, space.wording);
    VariableCollector.<P>ofCondition(asked).walk(condition);
    return asked;
  }
}
