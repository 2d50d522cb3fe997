package dev.proviso.compiled;

import dev.proviso.algebra.ConditionCompiler;
import dev.proviso.algebra.Formula;
import dev.proviso.algebra.FormulaFactory;
import dev.proviso.condition.Comparison;
import dev.proviso.condition.Condition;
import dev.proviso.condition.ConditionWalker;
import dev.proviso.condition.DatedComparison;
import dev.proviso.condition.HumanJudgment;
import dev.proviso.condition.Listed;
import dev.proviso.condition.Opaque;
import dev.proviso.condition.Quantified;
import dev.proviso.condition.TwoFacts;
import dev.proviso.condition.Within;
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
final class Building {

  private final FormulaFactory formulas = new FormulaFactory();
  private final Source whole = Source.whole();
  private final Source date;
  private final List<Source> sources = new ArrayList<>();
  private final List<Variable> variables = new ArrayList<>();

  /**
   * By whom they are asked of, their name, and what for; a list, for the JDK generates the hash
   * code of a record only when it is first asked for.
   */
  private final Map<List<Object>, Source> facts = new HashMap<>();

  private final Map<Source, List<Comparison<?, ?>>> comparisons = new HashMap<>();
  private final Map<Source, Answered> answered = new HashMap<>();

  /** By whom they are asked of, and what is asked. */
  private final Map<List<Object>, Formula> asked = new HashMap<>();

  private final Set<Source> quantified = new HashSet<>();
  private final Access access;
  private final Making making;
  private boolean readsTwice;

  private Building(@Nullable Fact<?, LocalDate> dating, Access access, Making making) {
    this.access = access;
    this.making = making;
    date = dating == null ? Source.givenDate() : source(whole, dating, Access.Role.ANSWER);
  }

  /** Dates are taken from a fact, or are given where none is named. */
  static Building of(@Nullable Fact<?, LocalDate> dating, Access access, Making making) {
    return new Building(dating, access, making);
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

  /** Whether several conditions ask all of the same parts, each of which reads them by itself. */
  boolean readsTwice() {
    return readsTwice;
  }

  /** Evaluates a formula, step by step. */
  Automaton automaton(Formula root) {
    return new Automaton(
        formulas, root, List.copyOf(variables), List.copyOf(sources), access, making);
  }

  private Source source(Source at, Fact<?, ?> fact, Access.Role role) {
    if (fact.isAsOf()) {
      return date;
    }
    List<Object> key = List.of(at, fact.name(), access.distinguished(role));
    @Nullable Source known = facts.get(key);
    if (known != null) {
      return known;
    }
    Source source = Source.of(at, fact, access.reading(fact, role));
    facts.put(key, source);
    sources.add(source);
    return source;
  }

  /** Takes note of comparisons, but for those of several parts, each of which is a subject. */
  private final class ComparisonCollector<S> extends ConditionWalker<S> {
    private final Source at;

    ComparisonCollector(Source at) {
      this.at = at;
    }

    @Override
    protected <P> ComparisonCollector<P> part(Fact<S, ?> part) {
      return new ComparisonCollector<>(source(at, part, Access.Role.PART));
    }

    @Override
    public <T> ConditionWalker<S> comparison(Comparison<S, T> node) {
      Source source = source(at, node.fact(), Access.Role.ANSWER);
      @Nullable List<Comparison<?, ?>> known = comparisons.get(source);
      if (known == null) {
        known = new ArrayList<>();
        comparisons.put(source, known);
      }
      known.add(node);
      return this;
    }

    @Override
    public <P> ConditionWalker<S> quantified(Quantified<S, P> node) {
      return this;
    }
  }

  /** The conditions of one subject, or of one part of it. */
  private final class In<S> extends ConditionCompiler<S, Formula> {
    private final Source at;
    private boolean looksBeyond;

    In(Source at) {
      super(formulas);
      this.at = at;
    }

    /** A condition that is asked as a whole, once for each subject or part. */
    private Formula whole(
        Object what,
        Supplier<List<Source>> reads,
        Function<List<Source>, Asked.Question> question) {
      @Nullable Formula before = asked.get(List.of(at, what));
      if (before != null) {
        return before;
      }
      List<Source> read = reads.get();
      Variable variable = new Asked(variables.size(), question.apply(read), read);
      variables.add(variable);
      Formula formula = formulas.leaf(variable.index(), variable.unknown(), Asked.TRUTHS);
      asked.put(List.of(at, what), formula);
      return formula;
    }

    private Source read(Fact<S, ?> fact) {
      looksBeyond |= fact.isAsOf();
      return source(at, fact, Access.Role.ANSWER);
    }

    private Source used(Fact<S, ?> fact) {
      Source source = read(fact);
      source.used();
      return source;
    }

    @Override
    public <T> Formula comparison(Comparison<S, T> node) {
      Source source = read(node.fact());
      @Nullable Answered variable = answered.get(source);
      if (variable == null) {
        @Nullable Sorting sorting = Sorting.of(comparisons.getOrDefault(source, List.of()));
        if (sorting == null) {
          return whole(
              node, () -> List.of(used(node.fact())), of -> Asked.comparison(node, of.get(0)));
        }
        source.used();
        variable = new Answered(variables.size(), source, sorting);
        variables.add(variable);
        answered.put(source, variable);
      }
      return formulas.leaf(
          variable.index(),
          variable.unknown(),
          new Compared(node, variable.sorting().verdicts(node)));
    }

    @Override
    public <T> Formula twoFacts(TwoFacts<S, T> node) {
      return whole(
          node,
          () -> List.of(used(node.left()), used(node.right())),
          of -> new Asked.Pair(node, of.get(0), of.get(1)));
    }

    @Override
    public <M> Formula listed(Listed<S, M> node) {
      return whole(
          node,
          () -> List.of(used(node.fact()), used(node.date())),
          of -> Asked.listed(node, of.get(0), of.get(1)));
    }

    @Override
    public <T> Formula datedComparison(DatedComparison<S, T> node) {
      return whole(
          node,
          () -> List.of(used(node.fact()), used(node.date())),
          of -> Asked.datedComparison(node, of.get(0), of.get(1)));
    }

    @Override
    public <P> Formula quantified(Quantified<S, P> node) {
      return whole(
          node,
          () -> {
            Source parts = source(at, node.parts(), Access.Role.PARTS);
            readsTwice |= !quantified.add(parts);
            parts.used();
            date.used();
            return List.of(parts, date);
          },
          of -> Asked.quantified(node.quantifier(), of.get(0), of.get(1), each(node)));
    }

    private <P> Program each(Quantified<S, P> node) {
      Building inner = new Building(null, access, making);
      inner.note(node.each());
      Program each = inner.automaton(inner.formula(node.each()));
      readsTwice |= inner.readsTwice;
      return each;
    }

    @Override
    public <P> Formula within(Within<S, P> node) {
      Source part = source(at, node.part(), Access.Role.PART);
      In<P> in = new In<>(part);
      Formula formula = in.compile(node.condition());
      if (!in.looksBeyond) {
        return formula;
      }
      // Nothing is said of a part that is not known, not even what can be told without it.
      part.used();
      Formula known =
          whole("part " + node.part().name(), () -> List.of(part), of -> Asked.presence(part));
      return formulas.any(List.of(formulas.all(List.of(formula, known)), formulas.not(known)));
    }

    @Override
    public Formula opaque(Opaque<S> node) {
      return whole(
          "opaque " + node.id(),
          () -> {
            List<Source> reads = new ArrayList<>();
            node.reads().forEach(read -> reads.add(used(read)));
            at.used();
            reads.add(at);
            return List.copyOf(reads);
          },
          of -> Asked.opaque(node, at, of.subList(0, of.size() - 1), access));
    }

    @Override
    public Formula humanJudgment(HumanJudgment<S> node) {
      looksBeyond = true;
      // A judgment is about the case, not about a part of it.
      return new In<>(whole).whole("judgment " + node.id(), List::of, of -> Asked.judgment(node));
    }
  }
}
