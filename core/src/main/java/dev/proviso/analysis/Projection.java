package dev.proviso.analysis;

import dev.proviso.condition.AllOf;
import dev.proviso.condition.AnyOf;
import dev.proviso.condition.Comparison;
import dev.proviso.condition.Condition;
import dev.proviso.condition.ConditionVisitor;
import dev.proviso.condition.DatedComparison;
import dev.proviso.condition.Definition;
import dev.proviso.condition.HumanJudgment;
import dev.proviso.condition.Listed;
import dev.proviso.condition.Not;
import dev.proviso.condition.Opaque;
import dev.proviso.condition.Operator;
import dev.proviso.condition.Quantified;
import dev.proviso.condition.TwoFacts;
import dev.proviso.condition.Unless;
import dev.proviso.condition.Within;
import dev.proviso.fact.Fact;
import dev.proviso.law.Citation;
import dev.proviso.policy.JointPolicy;
import dev.proviso.policy.Policy;
import dev.proviso.policy.RulePolicy;
import dev.proviso.rule.Rule;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;

/** The same tree over assignments in place of subjects, so that the real evaluator replays them. */
final class Projection<S> implements ConditionVisitor<S, Condition<Assignment>> {

  private final Map<String, Fact<Assignment, ?>> facts;
  private final IdentityHashMap<Condition<?>, Condition<Assignment>> done = new IdentityHashMap<>();

  Projection() {
    this(new HashMap<>());
  }

  private Projection(Map<String, Fact<Assignment, ?>> facts) {
    this.facts = facts;
  }

  static <S> Policy<Assignment> of(Policy<S> policy) {
    return new Projection<S>().policy(policy);
  }

  private Policy<Assignment> policy(Policy<S> policy) {
    if (policy instanceof JointPolicy<S> joint) {
      return Policy.together(joint.id(), joint.members().map(this::policy));
    }
    RulePolicy<S> rules = (RulePolicy<S>) policy;
    Policy<Assignment> projected =
        Policy.of(rules.id(), rules.rules().map(this::rule), rules.combining(), rules.otherwise());
    return rules.dating().map(date -> projected.asOf(fact(date))).getOrElse(projected);
  }

  private Rule<Assignment> rule(Rule<S> rule) {
    Rule<Assignment> projected =
        Rule.<Assignment>of(rule.effect(), rule.id(), project(rule.condition()))
            .citing(rule.citations().toJavaArray(Citation[]::new));
    if (rule.during().isDefined()) {
      projected = projected.during(rule.during().get().period(), fact(rule.during().get().date()));
    }
    for (Unless<S> exception : rule.exceptions()) {
      projected = projected.unless(exception(exception));
    }
    return projected;
  }

  private Unless<Assignment> exception(Unless<S> exception) {
    Unless<Assignment> projected =
        Unless.<Assignment>of(exception.id(), project(exception.condition()))
            .citing(exception.citations().toJavaArray(Citation[]::new));
    for (Unless<S> inner : exception.exceptions()) {
      projected = projected.unless(exception(inner));
    }
    return projected;
  }

  Condition<Assignment> project(Condition<S> condition) {
    Condition<Assignment> known = done.get(condition);
    if (known == null) {
      known = condition.accept(this);
      done.put(condition, known);
    }
    return known;
  }

  @SuppressWarnings("unchecked") // one name, one fact, one type
  private <T> Fact<Assignment, T> fact(Fact<S, T> fact) {
    if (fact.isAsOf()) {
      return (Fact<Assignment, T>) Fact.<Assignment>asOf();
    }
    return (Fact<Assignment, T>)
        facts.computeIfAbsent(
            fact.name(),
            name -> {
              Fact<Assignment, T> read = Fact.of(name, given -> given.<T>read(name), fact.type());
              return fact.phrase()
                  .map(phrase -> read.worded(phrase.affirmed(), phrase.denied()))
                  .getOrElse(read);
            });
  }

  private Seq<Condition<Assignment>> all(Seq<Condition<S>> operands) {
    return operands.map(this::project);
  }

  @Override
  public Condition<Assignment> allOf(AllOf<S> node) {
    return AllOf.of(all(node.operands()));
  }

  @Override
  public Condition<Assignment> anyOf(AnyOf<S> node) {
    return AnyOf.of(all(node.operands()));
  }

  @Override
  public Condition<Assignment> not(Not<S> node) {
    return Not.of(project(node.operand()));
  }

  @Override
  @SuppressWarnings({"unchecked", "rawtypes"}) // rebuilt with the constants it was made with
  public <T> Condition<Assignment> comparison(Comparison<S, T> node) {
    Fact<Assignment, T> fact = fact(node.fact());
    Seq<Object> constants = node.constants();
    if (node.operator().isThreshold()) {
      return Comparison.threshold((Fact) fact, node.operator(), (Comparable) constants.head());
    }
    if (node.operator().isAboutSets()) {
      return Comparison.ofSet((Fact<Assignment, Set<Object>>) fact, node.operator(), constants);
    }
    return node.operator() == Operator.IS
        ? Comparison.is(fact, (T) constants.head())
        : Comparison.isOneOf(fact, (Seq<T>) constants);
  }

  @Override
  @SuppressWarnings({"unchecked", "rawtypes"}) // rebuilt with the facts it was made with
  public <T> Condition<Assignment> twoFacts(TwoFacts<S, T> node) {
    Fact<Assignment, T> left = fact(node.left());
    Fact<Assignment, T> right = fact(node.right());
    return node.operator() == Operator.IS
        ? TwoFacts.same(left, right)
        : TwoFacts.of((Fact) left, node.operator(), (Fact) right);
  }

  @Override
  public <M> Condition<Assignment> listed(Listed<S, M> node) {
    return Listed.of(fact(node.fact()), node.register(), fact(node.date()));
  }

  @Override
  @SuppressWarnings({"unchecked", "rawtypes"}) // rebuilt with the limit it was made with
  public <T> Condition<Assignment> datedComparison(DatedComparison<S, T> node) {
    Fact<Assignment, LocalDate> date = fact(node.date());
    return node.operator() == Operator.IS
        ? DatedComparison.is(fact(node.fact()), node.limit(), date)
        : DatedComparison.threshold(
            (Fact) fact(node.fact()), node.operator(), (dev.proviso.time.Dated) node.limit(), date);
  }

  @Override
  @SuppressWarnings("unchecked") // one name, one fact, one type
  public <P> Condition<Assignment> quantified(Quantified<S, P> node) {
    String name = node.parts().name();
    Fact<Assignment, Seq<Assignment>> parts =
        (Fact<Assignment, Seq<Assignment>>)
            facts.computeIfAbsent(
                "parts " + name, k -> Fact.of(name, (Assignment given) -> given.parts(name)));
    return Quantified.of(parts, node.quantifier(), this.<P>inner(name).project(node.each()));
  }

  @Override
  @SuppressWarnings("unchecked") // one name, one fact, one type
  public <P> Condition<Assignment> within(Within<S, P> node) {
    String name = node.part().name();
    Fact<Assignment, Assignment> part =
        (Fact<Assignment, Assignment>)
            facts.computeIfAbsent(
                "part " + name, k -> Fact.of(name, (Assignment given) -> given.part(name)));
    return Within.of(part, this.<P>inner(name).project(node.condition()));
  }

  private final Map<String, Projection<?>> inner = new HashMap<>();

  @SuppressWarnings("unchecked") // one part, one type
  private <P> Projection<P> inner(String part) {
    return (Projection<P>) inner.computeIfAbsent(part, name -> new Projection<P>());
  }

  @Override
  public Condition<Assignment> definition(Definition<S> node) {
    Definition<Assignment> projected =
        Definition.<Assignment>of(node.name(), project(node.condition()))
            .citing(node.citations().toJavaArray(Citation[]::new));
    for (Unless<S> exception : node.exceptions()) {
      projected = projected.unless(exception(exception));
    }
    return projected;
  }

  private final Map<String, java.util.function.Predicate<Assignment>> opaque = new HashMap<>();

  @Override
  public Condition<Assignment> opaque(Opaque<S> node) {
    return Opaque.of(
        node.id(),
        opaque.computeIfAbsent(node.id(), id -> given -> given.opaque(id)),
        node.reads().map(fact -> this.<Object>read(fact)));
  }

  @SuppressWarnings("unchecked") // only asked whether it is known
  <T> Fact<Assignment, T> read(Fact<S, ?> fact) {
    return (Fact<Assignment, T>) fact(fact);
  }

  @Override
  public Condition<Assignment> humanJudgment(HumanJudgment<S> node) {
    return HumanJudgment.<Assignment>of(node.id(), node.question())
        .citing(node.citations().toJavaArray(Citation[]::new));
  }
}
