package dev.proviso.compiled;

import dev.proviso.algebra.ConditionCompiler;
import dev.proviso.algebra.Formula;
import dev.proviso.algebra.FormulaFactory;
import dev.proviso.condition.Comparison;
import dev.proviso.condition.Condition;
import dev.proviso.condition.ConditionWalker;
import dev.proviso.condition.DatedComparison;
import dev.proviso.condition.FactComparison;
import dev.proviso.condition.JudgmentQuestion;
import dev.proviso.condition.ListMembership;
import dev.proviso.condition.OpaqueCondition;
import dev.proviso.condition.PartCondition;
import dev.proviso.condition.QuantifiedCondition;
import dev.proviso.fact.Fact;
import dev.proviso.rule.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Turns conditions into formulas over the variables of one subject. */
final class FormulaBuilder {

  private final FormulaFactory formulas = new FormulaFactory();
  private final FactSource whole = FactSource.whole();
  private final FactSource date;
  private final List<FactSource> sources = new ArrayList<>();
  private final List<Variable> variables = new ArrayList<>();

  /**
   * By whom they are asked of, their name, and what for; a list, for the JDK generates the hash
   * code of a record only when it is first asked for.
   */
  private final Map<List<Object>, FactSource> facts = new HashMap<>();

  private final Map<FactSource, List<Comparison<?, ?>>> comparisons = new HashMap<>();
  private final Map<FactSource, FactVariable> answered = new HashMap<>();

  /** By whom they are asked of, and what is asked. */
  private final Map<List<Object>, Formula> asked = new HashMap<>();

  private final Set<FactSource> quantified = new HashSet<>();
  private final ReadMode mode;
  private final ExecutionTier tier;
  private boolean readsTwice;

  private FormulaBuilder(@Nullable Fact<?, LocalDate> dating, ReadMode mode, ExecutionTier tier) {
    this.mode = mode;
    this.tier = tier;
    date = dating == null ? FactSource.givenDate() : source(whole, dating, ReadMode.Role.ANSWER);
  }

  /** Dates are taken from a fact, or are given where none is named. */
  static FormulaBuilder of(@Nullable Fact<?, LocalDate> dating, ReadMode mode, ExecutionTier tier) {
    return new FormulaBuilder(dating, mode, tier);
  }

  FormulaFactory formulas() {
    return formulas;
  }

  /** Takes note of what facts are compared with, which is needed before any of them is sorted. */
  <S> void note(Condition<S> condition) {
    new ComparisonCollector<S>(whole).walk(condition);
  }

  <S> void note(Rule<S> rule) {
    rule.walk(new ComparisonCollector<>(whole));
  }

  <S> Formula formula(Rule<S> rule) {
    return new In<S>(whole).compile(rule);
  }

  <S> Formula formula(Condition<S> condition) {
    return new In<S>(whole).compile(condition);
  }

  /** Whether several quantified conditions read the same parts, each of them separately. */
  boolean readsTwice() {
    return readsTwice;
  }

  /** Evaluates a formula, step by step. */
  Automaton automaton(Formula root) {
    return new Automaton(formulas, root, List.copyOf(variables), List.copyOf(sources), mode, tier);
  }

  private FactSource source(FactSource at, Fact<?, ?> fact, ReadMode.Role role) {
    if (fact.isAsOf()) {
      return date;
    }
    List<Object> key = List.of(at, fact.name(), mode.distinguished(role));
    @Nullable FactSource known = facts.get(key);
    if (known != null) {
      return known;
    }
    FactSource source = FactSource.of(at, fact, mode.reading(fact, role));
    facts.put(key, source);
    sources.add(source);
    return source;
  }

  /**
   * Collects the comparisons of a rule by source, except those inside quantified conditions: there,
   * each part is a subject of its own.
   */
  private final class ComparisonCollector<S> extends ConditionWalker<S> {
    private final FactSource at;

    ComparisonCollector(FactSource at) {
      this.at = at;
    }

    @Override
    protected <P> ComparisonCollector<P> part(Fact<S, ?> part) {
      return new ComparisonCollector<>(source(at, part, ReadMode.Role.PART));
    }

    @Override
    public <T> ConditionWalker<S> comparison(Comparison<S, T> node) {
      FactSource source = source(at, node.fact(), ReadMode.Role.ANSWER);
      @Nullable List<Comparison<?, ?>> known = comparisons.get(source);
      if (known == null) {
        known = new ArrayList<>();
        comparisons.put(source, known);
      }
      known.add(node);
      return this;
    }

    @Override
    public <P> ConditionWalker<S> quantified(QuantifiedCondition<S, P> node) {
      return this;
    }
  }

  /** The conditions of one subject, or of one part of it. */
  private final class In<S> extends ConditionCompiler<S, Formula> {
    private final FactSource at;
    private boolean looksBeyond;

    In(FactSource at) {
      super(formulas);
      this.at = at;
    }

    /** A condition that is asked as a whole, once for each subject or part. */
    private Formula whole(
        Object what,
        Supplier<List<FactSource>> reads,
        Function<List<FactSource>, PredicateVariable.Question> question) {
      @Nullable Formula before = asked.get(List.of(at, what));
      if (before != null) {
        return before;
      }
      List<FactSource> read = reads.get();
      Variable variable = new PredicateVariable(variables.size(), question.apply(read), read);
      variables.add(variable);
      Formula formula =
          formulas.leaf(variable.index(), variable.unknown(), PredicateVariable.TRUTHS);
      asked.put(List.of(at, what), formula);
      return formula;
    }

    private FactSource read(Fact<S, ?> fact) {
      looksBeyond |= fact.isAsOf();
      return source(at, fact, ReadMode.Role.ANSWER);
    }

    private FactSource used(Fact<S, ?> fact) {
      FactSource source = read(fact);
      source.used();
      return source;
    }

    @Override
    public <T> Formula comparison(Comparison<S, T> node) {
      FactSource source = read(node.fact());
      @Nullable FactVariable variable = answered.get(source);
      if (variable == null) {
        @Nullable ValuePartition partition =
            ValuePartition.of(comparisons.getOrDefault(source, List.of()));
        if (partition == null) {
          return whole(
              node,
              () -> List.of(used(node.fact())),
              of -> PredicateVariable.comparison(node, of.get(0)));
        }
        source.used();
        variable = new FactVariable(variables.size(), source, partition);
        variables.add(variable);
        answered.put(source, variable);
      }
      return formulas.leaf(
          variable.index(),
          variable.unknown(),
          new ComparisonCells(node, variable.sorting().verdicts(node)));
    }

    @Override
    public <T> Formula factComparison(FactComparison<S, T> node) {
      return whole(
          node,
          () -> List.of(used(node.left()), used(node.right())),
          of -> new PredicateVariable.Pair(node, of.get(0), of.get(1)));
    }

    @Override
    public <M> Formula listMembership(ListMembership<S, M> node) {
      return whole(
          node,
          () -> List.of(used(node.fact()), used(node.date())),
          of -> PredicateVariable.listed(node, of.get(0), of.get(1)));
    }

    @Override
    public <T> Formula datedComparison(DatedComparison<S, T> node) {
      return whole(
          node,
          () -> List.of(used(node.fact()), used(node.date())),
          of -> PredicateVariable.datedComparison(node, of.get(0), of.get(1)));
    }

    @Override
    public <P> Formula quantified(QuantifiedCondition<S, P> node) {
      return whole(
          node,
          () -> {
            FactSource parts = source(at, node.parts(), ReadMode.Role.PARTS);
            readsTwice |= !quantified.add(parts);
            parts.used();
            date.used();
            return List.of(parts, date);
          },
          of -> PredicateVariable.quantified(node.quantifier(), of.get(0), of.get(1), each(node)));
    }

    private <P> Program each(QuantifiedCondition<S, P> node) {
      FormulaBuilder inner = new FormulaBuilder(null, mode, tier);
      inner.note(node.each());
      Program each = inner.automaton(inner.formula(node.each()));
      readsTwice |= inner.readsTwice;
      return each;
    }

    @Override
    public <P> Formula partCondition(PartCondition<S, P> node) {
      FactSource part = source(at, node.part(), ReadMode.Role.PART);
      In<P> in = new In<>(part);
      Formula formula = in.compile(node.condition());
      if (!in.looksBeyond) {
        return formula;
      }
      // If the part is not known, the truth is unknown, even where the formula does not read it.
      part.used();
      Formula known =
          whole(
              "part " + node.part().name(),
              () -> List.of(part),
              of -> PredicateVariable.presence(part));
      return formulas.any(List.of(formulas.all(List.of(formula, known)), formulas.not(known)));
    }

    @Override
    public Formula opaque(OpaqueCondition<S> node) {
      return whole(
          "opaque " + node.id(),
          () -> {
            List<FactSource> reads = new ArrayList<>();
            node.reads().forEach(read -> reads.add(used(read)));
            at.used();
            reads.add(at);
            return List.copyOf(reads);
          },
          of -> PredicateVariable.opaque(node, at, of.subList(0, of.size() - 1), mode));
    }

    @Override
    public Formula judgmentQuestion(JudgmentQuestion<S> node) {
      looksBeyond = true;
      // A judgment is about the case, not about a part of it.
      return new In<>(whole)
          .whole("judgment " + node.id(), List::of, of -> PredicateVariable.judgment(node));
    }
  }
}
