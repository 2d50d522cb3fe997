package dev.proviso.analysis;

import dev.proviso.condition.Condition;
import dev.proviso.condition.Definition;
import dev.proviso.fact.Fact;
import dev.proviso.policy.Policy;
import dev.proviso.policy.RulePolicy;
import dev.proviso.rule.Combining;
import dev.proviso.rule.Effect;
import dev.proviso.rule.Outcome;
import dev.proviso.rule.Rule;
import dev.proviso.text.Words;
import dev.proviso.value.ValueType;
import io.vavr.collection.Array;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Claims about the rules, definitions and constants of one policy. */
final class RuleClaims<S> {

  private final Checking<S> checking;
  private final Claim<S> claim;
  private final Policy<S> policy;
  private final Map<String, String> except;
  private final Session<S> session;
  private final Diagrams diagrams;
  private final List<String> used = new ArrayList<>();

  RuleClaims(
      Checking<S> checking,
      Claim<S> claim,
      Policy<S> policy,
      Map<String, String> except,
      Session<S> session) {
    this.checking = checking;
    this.claim = claim;
    this.policy = policy;
    this.except = except;
    this.session = session;
    this.diagrams = session.diagrams();
  }

  Finding check(PolicyClaim.RuleProperty.Kind kind) {
    return switch (kind) {
      case COMPLETE -> ofMembers(this::complete);
      case UNAMBIGUOUS -> ofMembers(this::unambiguous);
      case EVERY_RULE_REACHABLE -> ofMembers(this::reachable);
      case EVERY_DEFINITION_SATISFIABLE -> definitions();
      case NO_RULE_REDUNDANT -> ofMembers(this::redundant);
      case NO_PERMISSION_OVERRIDDEN -> ofMembers(this::overridden);
    };
  }

  private Finding ofMembers(Function<RulePolicy<S>, Option<Finding>> refutation) {
    for (RulePolicy<S> member : policy.rulePolicies()) {
      Option<Finding> found = refutation.apply(member);
      if (found.isDefined()) {
        return found.get();
      }
    }
    return holdsUnlessUnused();
  }

  private Finding definitions() {
    List<String> never = new ArrayList<>();
    definitions(session, never);
    return none(never, "these never hold: ").getOrElse(this::holdsUnlessUnused);
  }

  private Finding holdsUnlessUnused() {
    Seq<String> unused = except.keySet().toArray().reject(used::contains);
    return unused.isEmpty()
        ? checking.finding(Verdict.HOLDS, "", Option.none(), Diagrams.TRUE)
        : checking.finding(
            Verdict.REFUTED,
            "these exceptions are not needed: " + unused.mkString(", ") + "; remove them",
            Option.none(),
            Diagrams.TRUE);
  }

  private boolean excepted(String what) {
    boolean excepted = except.containsKey(what);
    if (excepted) {
      used.add(what);
    }
    return excepted;
  }

  private int yes(Rule<S> rule) {
    return session.truths(rule, policy).yes();
  }

  private int assumed(int function) {
    int all = function;
    for (Condition<S> assumption : claim.assumptions()) {
      all = diagrams.and(all, session.truths(assumption, policy).yes());
    }
    return all;
  }

  private Option<Finding> complete(RulePolicy<S> member) {
    int[] yes = member.rules().toJavaStream().mapToInt(this::yes).toArray();
    int gap = assumed(diagrams.not(diagrams.any(yes)));
    return session.isEmpty(gap)
        ? Option.none()
        : Option.some(checking.refuted(gap, "no rule applies"));
  }

  private Option<Finding> unambiguous(RulePolicy<S> member) {
    Seq<Rule<S>> permits = member.rules().filter(rule -> rule.effect() == Effect.PERMIT);
    Seq<Rule<S>> forbids = member.rules().filter(rule -> rule.effect() == Effect.FORBID);
    int[] prohibitions = forbids.toJavaStream().mapToInt(this::yes).toArray();
    List<String> ids = forbids.map(Rule::id).asJava();
    List<String> found = new ArrayList<>();
    int example = Diagrams.FALSE;
    for (Rule<S> permit : permits) {
      int permission = assumed(yes(permit));
      List<String> met = new ArrayList<>();
      for (int i = 0; i < prohibitions.length; i++) {
        if (session.meet(permission, prohibitions[i])
            && !excepted(permit.id() + " / " + ids.get(i))) {
          met.add(ids.get(i));
          example = example == Diagrams.FALSE ? diagrams.and(permission, prohibitions[i]) : example;
        }
      }
      if (!met.isEmpty()) {
        found.add(permit.id() + " with " + String.join(", ", met));
      }
    }
    return found.isEmpty()
        ? Option.none()
        : Option.some(
            checking.refuted(example, "these apply together: " + String.join("; ", found)));
  }

  private Option<Finding> reachable(RulePolicy<S> member) {
    List<String> unreachable = new ArrayList<>();
    int before = Diagrams.FALSE;
    for (Rule<S> rule : member.rules()) {
      int own = yes(rule);
      boolean first = member.combining() == Combining.FIRST_APPLICABLE;
      int asked = first ? diagrams.minus(own, before) : own;
      if (session.isEmpty(assumed(asked)) && !excepted(rule.id())) {
        unreachable.add(
            session.isEmpty(assumed(own))
                ? rule.id() + " (" + Contradiction.words(claim, session, rule.condition()) + ")"
                : rule.id() + " (earlier rules decide wherever it applies)");
      }
      before = first ? diagrams.or(before, own) : before;
    }
    return none(unreachable, "these are never reached: ");
  }

  private void definitions(Session<?> here, List<String> never) {
    Set<Definition<?>> told = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Space.Defined defined : here.space().defined()) {
      if (!told.add(defined.definition())) {
        continue;
      }
      int holds = here.yes(defined, policy);
      // What is assumed is assumed of the whole, and says nothing of one of several parts.
      boolean isEmpty = here.isEmpty(here == session ? assumed(holds) : holds);
      if (isEmpty && !excepted(defined.definition().name())) {
        never.add("“" + defined.definition().name() + "”" + why(here, defined, holds));
      }
    }
    here.space().inners().forEach(part -> definitions(here.inner(part.getKey()), never));
  }

  private String why(Session<?> here, Space.Defined defined, int holds) {
    if (here == session && !here.isEmpty(holds)) {
      return " (it contradicts what is assumed)";
    }
    @SuppressWarnings("unchecked") // outside of parts a definition is about the subject
    Condition<S> condition = (Condition<S>) defined.definition();
    return here == session && defined.within().isEmpty()
        ? " (" + Contradiction.words(claim, session, condition) + ")"
        : "";
  }

  private Option<Finding> none(List<String> found, String heading) {
    return found.isEmpty()
        ? Option.none()
        : Option.some(
            checking.finding(
                Verdict.REFUTED, heading + String.join(", ", found), Option.none(), Diagrams.TRUE));
  }

  /** A rule is redundant if the policy says the same of every subject without it. */
  private Option<Finding> redundant(RulePolicy<S> member) {
    List<Effect> effects = member.rules().map(Rule::effect).asJava();
    List<Compiler.Truths> truths =
        member.rules().map(rule -> session.truths(rule, policy)).asJava();
    Outcomes whole = Outcomes.of(diagrams, member.combining(), member.otherwise(), effects, truths);
    List<String> redundant = new ArrayList<>();
    for (int i = 0; i < truths.size(); i++) {
      List<Effect> otherEffects = new ArrayList<>(effects);
      List<Compiler.Truths> otherTruths = new ArrayList<>(truths);
      otherEffects.remove(i);
      otherTruths.remove(i);
      Outcomes without =
          Outcomes.of(diagrams, member.combining(), member.otherwise(), otherEffects, otherTruths);
      String id = member.rules().get(i).id();
      if (same(whole, without) && !excepted(id)) {
        redundant.add(id);
      }
    }
    return none(redundant, "without any one of these the policy says the same: ");
  }

  private boolean same(Outcomes left, Outcomes right) {
    for (Outcome outcome : Outcome.values()) {
      int l = left.of(outcome, diagrams);
      int r = right.of(outcome, diagrams);
      if (!session.isEmpty(assumed(diagrams.minus(l, r)))
          || !session.isEmpty(assumed(diagrams.minus(r, l)))) {
        return false;
      }
    }
    return true;
  }

  private Option<Finding> overridden(RulePolicy<S> member) {
    int permitted = session.outcomes(member, policy).permitted();
    List<String> overridden = new ArrayList<>();
    int before = Diagrams.FALSE;
    for (Rule<S> rule : member.rules()) {
      int own = diagrams.minus(yes(rule), before);
      if (rule.effect() == Effect.PERMIT
          && session.isEmpty(assumed(diagrams.and(own, permitted)))
          && !excepted(rule.id())) {
        overridden.add(rule.id());
      }
      // Only where the first that applies decides does one permission hide another.
      if (member.combining() == Combining.FIRST_APPLICABLE) {
        before = diagrams.or(before, yes(rule));
      }
    }
    return none(overridden, "these never permit anything: ");
  }

  Finding constants(Fact<S, ?> fact) {
    // What is only assumed mentions nothing on behalf of the policy.
    Space mentioning = new Session<S>(false).about(policy).space();
    Seq<Axis> asked =
        everywhere(mentioning).filter(axis -> axis.name.equals(fact.name()) && isClosed(axis));
    if (asked.isEmpty()) {
      return checking.finding(
          Verdict.REFUTED,
          policy.id() + " mentions no constant of it",
          Option.none(),
          Diagrams.TRUE);
    }
    ValueType<Object> type = mentionedType(asked.head());
    Seq<Object> mentioned =
        asked
            .flatMap(axis -> Array.ofAll(axis.constants).appendAll(axis.elements))
            .filter(type::admits);
    Seq<String> missing =
        type.all()
            .get()
            .reject(type.isOneOf(mentioned))
            .map(value -> Words.labeled(value, type))
            .reject(this::excepted);
    Seq<String> unused = except.keySet().toArray().reject(used::contains);
    if (missing.isEmpty() && unused.isEmpty()) {
      return checking.finding(Verdict.HOLDS, "", Option.none(), Diagrams.TRUE);
    }
    String reason =
        missing.isEmpty()
            ? "these exceptions are not needed: " + unused.mkString(", ")
            : "these are not mentioned: " + missing.mkString(", ");
    return checking.finding(Verdict.REFUTED, reason, Option.none(), Diagrams.TRUE);
  }

  /**
   * Whether an axis mentions values of a type of which all values are known. Yes and no are none.
   */
  private static boolean isClosed(Axis axis) {
    ValueType<Object> type = mentionedType(axis);
    boolean mentionsNone = axis.constants.isEmpty() && axis.elements.isEmpty();
    return !mentionsNone
        && type.all().isDefined()
        && !type.comparesLike(ValueType.of(Boolean.class));
  }

  private static ValueType<Object> mentionedType(Axis axis) {
    if (!axis.elements.isEmpty()) {
      return axis.elementType();
    }
    return axis.type().isDeclared() || axis.constants.isEmpty()
        ? axis.type()
        : ValueType.ofValue(axis.constants.iterator().next());
  }

  private static Seq<Axis> everywhere(Space space) {
    return Array.ofAll(space.axes())
        .appendAll(Array.ofAll(space.inners()).flatMap(entry -> everywhere(entry.getValue())));
  }
}
