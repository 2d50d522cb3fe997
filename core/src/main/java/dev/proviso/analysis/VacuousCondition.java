package dev.proviso.analysis;

import dev.proviso.condition.AllOf;
import dev.proviso.condition.AnyOf;
import dev.proviso.condition.Comparison;
import dev.proviso.condition.Condition;
import dev.proviso.condition.ConditionRewriter;
import dev.proviso.condition.ConditionVisitor;
import dev.proviso.condition.Not;
import dev.proviso.condition.Operator;
import dev.proviso.condition.QuantifiedCondition;
import dev.proviso.condition.Quantifier;
import dev.proviso.fact.Fact;
import dev.proviso.policy.Policy;
import dev.proviso.rule.Effect;
import dev.proviso.rule.Rule;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * A condition that is true of nothing: of an empty set, or where there are no parts. "They include
 * nothing besides these" and "they include none of these" are true of an empty set, "every one" and
 * "none" where there are no parts.
 *
 * @param rule the rule in which it stands
 * @param effect the effect of that rule
 * @param condition what is true of nothing
 * @param of the fact that may give nothing
 * @param strict its rule, and what it is if the condition, there, is false of nothing
 */
record VacuousCondition<S>(
    String rule,
    Effect effect,
    Condition<?> condition,
    String of,
    IdentityHashMap<Rule<S>, Rule<S>> strict) {

  private static final int NONE = -1;
  private static final int ALL = -2;

  /** Those of all rules that are not excepted, in their order. */
  static <S> Seq<VacuousCondition<S>> of(Policy<S> policy, Set<String> except) {
    List<VacuousCondition<S>> all = new ArrayList<>();
    for (Rule<S> rule : policy.allRules().reject(one -> except.contains(one.id()))) {
      Seq<Site> sites = sites(rule);
      for (int site = 0; site < sites.size(); site++) {
        IdentityHashMap<Rule<S>, Rule<S>> strict = new IdentityHashMap<>();
        strict.put(rule, new Tightener<S>(site).rule(rule));
        Site one = sites.get(site);
        all.add(new VacuousCondition<>(rule.id(), rule.effect(), one.condition, one.fact, strict));
      }
    }
    return Array.ofAll(all);
  }

  /** Whether a rule has any. */
  static boolean isIn(Rule<?> rule) {
    return sites(rule).nonEmpty();
  }

  private static <S> Seq<Site> sites(Rule<S> rule) {
    Tightener<S> none = new Tightener<>(NONE);
    none.rule(rule);
    return Array.ofAll(none.found);
  }

  /** All rules that are not excepted, and what they are if none of these conditions is so. */
  static <S> IdentityHashMap<Rule<S>, Rule<S>> strict(Policy<S> policy, Set<String> except) {
    IdentityHashMap<Rule<S>, Rule<S>> strict = new IdentityHashMap<>();
    policy
        .allRules()
        .reject(rule -> except.contains(rule.id()))
        .filter(VacuousCondition::isIn)
        .forEach(rule -> strict.put(rule, new Tightener<S>(ALL).rule(rule)));
    return strict;
  }

  private record Site(Condition<?> condition, String fact) {}

  /** Asks of one condition, or of all of them, that there be something. */
  private static final class Tightener<S> extends ConditionRewriter.Same<S> {
    private final int tightened;
    private final List<Site> found;

    Tightener(int tightened) {
      this(tightened, new ArrayList<>());
    }

    private Tightener(int tightened, List<Site> found) {
      this.tightened = tightened;
      this.found = found;
    }

    Rule<S> rule(Rule<S> rule) {
      return rule.rewrite(this::rewrite, date -> date);
    }

    @Override
    protected <P> Tightener<P> part(Fact<S, ?> part) {
      return new Tightener<>(tightened, found);
    }

    /** Every time: a condition that stands in two places may matter in one of them only. */
    @Override
    public Condition<S> rewrite(Condition<S> condition) {
      Condition<S> written = condition.accept(this);
      Option<Something<S>> something = written.accept(new VacuousPart<>(false));
      if (something.isDefined()) {
        int site = found.size();
        found.add(new Site(condition, something.get().fact()));
        if (tightened == ALL || tightened == site) {
          return AllOf.of(written, something.get().condition());
        }
      }
      return written;
    }
  }

  /** That a fact gives something; as unknown as the fact is. */
  private record Something<S>(String fact, Condition<S> condition) {}

  /** What must be there for a condition not to be true of nothing; none if it never is. */
  private static final class VacuousPart<S>
      extends ConditionVisitor.Default<S, Option<Something<S>>> {
    private final boolean isDenied;

    VacuousPart(boolean isDenied) {
      this.isDenied = isDenied;
    }

    @Override
    public Option<Something<S>> not(Not<S> node) {
      return isDenied ? Option.none() : node.operand().accept(new VacuousPart<>(true));
    }

    @Override
    public <P> Option<Something<S>> quantified(QuantifiedCondition<S, P> node) {
      Condition<P> either = AnyOf.of(node.each(), Not.of(node.each()));
      return Option.when(
          isDenied == (node.quantifier() == Quantifier.ANY),
          () ->
              new Something<>(
                  node.parts().name(),
                  QuantifiedCondition.of(node.parts(), Quantifier.ANY, either)));
    }

    @Override
    public <T> Option<Something<S>> comparison(Comparison<S, T> node) {
      Operator vacuous = isDenied ? Operator.CONTAINS_ANY_OF : Operator.CONTAINS_ONLY;
      return Option.when(
          node.operator() == vacuous,
          () ->
              new Something<>(
                  node.fact().name(), Not.of(node.with(Operator.IS_EMPTY, Array.empty()))));
    }

    @Override
    protected Option<Something<S>> otherwise(Condition<S> node) {
      return Option.none();
    }
  }
}
