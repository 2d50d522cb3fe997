package dev.proviso.policy;

import dev.proviso.condition.AllOf;
import dev.proviso.condition.AnyOf;
import dev.proviso.condition.Comparison;
import dev.proviso.condition.Condition;
import dev.proviso.condition.DatedComparison;
import dev.proviso.condition.Definition;
import dev.proviso.condition.ExceptionClause;
import dev.proviso.condition.FactComparison;
import dev.proviso.condition.Judgment;
import dev.proviso.condition.JudgmentQuestion;
import dev.proviso.condition.ListMembership;
import dev.proviso.condition.Not;
import dev.proviso.condition.OpaqueCondition;
import dev.proviso.condition.Operator;
import dev.proviso.condition.PartCondition;
import dev.proviso.condition.QuantifiedCondition;
import dev.proviso.condition.Quantifier;
import dev.proviso.condition.Truth;
import dev.proviso.rule.CombiningAlgorithm;
import dev.proviso.rule.Effect;
import dev.proviso.rule.EffectivePeriod;
import dev.proviso.rule.Outcome;
import dev.proviso.rule.Rule;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A second evaluator, as plain as can be: truth is a number, false 0, unknown 1, true 2, so that
 * all is the least, any the greatest, and not the mirror image. Shares no code with the library's
 * own.
 */
@SuppressWarnings("NullAway") // null stands for not known
public final class Naive {

  private static final int FALSE = 0;
  private static final int UNKNOWN = 1;
  private static final int TRUE = 2;

  private final Seq<Judgment> judgments;
  private final boolean twoValued;
  private final History.Read history;
  private final LocalDate asOf;
  private boolean datingEachPart;

  private Naive(Seq<Judgment> judgments, boolean twoValued, History.Read history, LocalDate asOf) {
    this.judgments = judgments;
    this.twoValued = twoValued;
    this.history = history;
    this.asOf = asOf;
  }

  /** The evaluator. */
  public static Naive of(Seq<Judgment> judgments) {
    return new Naive(judgments, false, History.Read.RIGHTLY, null);
  }

  /** A wrong one, that takes what it does not know for false. */
  public static Naive twoValued(Seq<Judgment> judgments) {
    return new Naive(judgments, true, History.Read.RIGHTLY, null);
  }

  /** One that reads the law of the day in its own way, at times a wrong one. */
  public Naive reading(History.Read way) {
    return new Naive(judgments, twoValued, way, asOf);
  }

  /** A wrong one, that takes the date of the decision from whichever part is asked. */
  public Naive datingEachPart() {
    Naive wrong = new Naive(judgments, twoValued, history, asOf);
    wrong.datingEachPart = true;
    return wrong;
  }

  /** The same, as of a date; null if it is not known. */
  public Naive asOf(LocalDate date) {
    Naive dated = new Naive(judgments, twoValued, history, date);
    dated.datingEachPart = datingEachPart;
    return dated;
  }

  /** The same, as of the date that a policy takes from a subject. */
  public Naive asOfDateIn(Policy<Sample> policy, Sample sample) {
    return isDated(policy) ? asOf((LocalDate) value(sample, "day")) : this;
  }

  private static boolean isDated(Policy<Sample> policy) {
    if (policy instanceof RulePolicy<Sample> rules) {
      return rules.dating().isDefined();
    }
    for (Policy<Sample> member : ((UnanimousPolicy<Sample>) policy).members()) {
      if (isDated(member)) {
        return true;
      }
    }
    return false;
  }

  /** How a condition turns out. */
  public Truth truth(Condition<?> condition, Sample sample) {
    return switch (number(condition, sample)) {
      case FALSE -> Truth.FALSE;
      case TRUE -> Truth.TRUE;
      default -> Truth.UNKNOWN;
    };
  }

  /** How a rule turns out. */
  public Truth truth(Rule<?> rule, Sample sample) {
    int truth = unless(rule.condition(), rule.exceptions(), sample);
    if (rule.during().isDefined()) {
      truth = Math.min(truth, inForce(rule.during().get(), sample));
    }
    return switch (truth) {
      case FALSE -> Truth.FALSE;
      case TRUE -> Truth.TRUE;
      default -> Truth.UNKNOWN;
    };
  }

  private int inForce(EffectivePeriod<?> force, Sample sample) {
    LocalDate date = (LocalDate) answer(sample, force.date().name());
    if (date == null) {
      return unknown();
    }
    LocalDate from = force.period().from().getOrNull();
    LocalDate until = force.period().until().getOrNull();
    return known(
        (from == null || from.compareTo(date) <= 0)
            && (until == null || until.compareTo(date) > 0));
  }

  private int listed(ListMembership<?, ?> listed, Sample sample) {
    Object member = answer(sample, listed.fact().name());
    LocalDate date = (LocalDate) answer(sample, listed.date().name());
    if (member == null || date == null) {
      return unknown();
    }
    Boolean told = history.lists(listed.register().name(), member.toString(), date.getDayOfMonth());
    return told == null ? unknown() : known(told);
  }

  private int datedComparison(DatedComparison<?, ?> dated, Sample sample) {
    Object value = answer(sample, dated.fact().name());
    LocalDate date = (LocalDate) answer(sample, dated.date().name());
    if (value == null || date == null) {
      return unknown();
    }
    Object limit = history.limit(dated.limit().name(), date.getDayOfMonth());
    return limit == null ? unknown() : known(compare(value, dated.operator(), List.of(limit)));
  }

  /** An answer of the subject, or the date of the decision, which is the same in every part. */
  private Object answer(Sample sample, String name) {
    if (!name.equals("as-of date")) {
      return value(sample, name);
    }
    return datingEachPart ? value(sample, "day") : asOf;
  }

  private int known(boolean holds) {
    return holds ? TRUE : FALSE;
  }

  private int unknown() {
    return twoValued ? FALSE : UNKNOWN;
  }

  private int number(Condition<?> condition, Sample sample) {
    if (condition instanceof AllOf<?> all) {
      int least = TRUE;
      for (Condition<?> operand : all.operands()) {
        least = Math.min(least, number(operand, sample));
      }
      return least;
    }
    if (condition instanceof AnyOf<?> any) {
      int greatest = FALSE;
      for (Condition<?> operand : any.operands()) {
        greatest = Math.max(greatest, number(operand, sample));
      }
      return greatest;
    }
    if (condition instanceof Not<?> not) {
      return TRUE - number(not.operand(), sample);
    }
    if (condition instanceof Definition<?> definition) {
      return unless(definition.condition(), definition.exceptions(), sample);
    }
    if (condition instanceof Comparison<?, ?> comparison) {
      Object value = answer(sample, comparison.fact().name());
      return value == null
          ? unknown()
          : known(compare(value, comparison.operator(), comparison.constants().asJava()));
    }
    if (condition instanceof FactComparison<?, ?> two) {
      Object left = answer(sample, two.left().name());
      Object right = answer(sample, two.right().name());
      return left == null || right == null
          ? unknown()
          : known(compare(left, two.operator(), List.of(right)));
    }
    if (condition instanceof ListMembership<?, ?> listed) {
      return listed(listed, sample);
    }
    if (condition instanceof DatedComparison<?, ?> dated) {
      return datedComparison(dated, sample);
    }
    if (condition instanceof PartCondition<?, ?> within) {
      Object part = value(sample, within.part().name());
      return part == null ? unknown() : number(within.condition(), (Sample) part);
    }
    if (condition instanceof QuantifiedCondition<?, ?> quantified) {
      return quantified(quantified, sample);
    }
    if (condition instanceof JudgmentQuestion<?> judgment) {
      for (Judgment made : judgments) {
        if (made.id().equals(judgment.id())) {
          return known(made.holds());
        }
      }
      return unknown();
    }
    return opaque((OpaqueCondition<?>) condition, sample);
  }

  private int opaque(OpaqueCondition<?> opaque, Sample sample) {
    return switch (opaque.id()) {
      case "the check fits" -> {
        Object a = value(sample, "a");
        Object b = value(sample, "b");
        yield a == null || b == null ? unknown() : known(Objects.equals(b, true));
      }
      case "nothing is read" -> TRUE;
      default -> unknown();
    };
  }

  private int quantified(QuantifiedCondition<?, ?> quantified, Sample sample) {
    Object parts = value(sample, quantified.parts().name());
    if (parts == null) {
      return unknown();
    }
    int least = TRUE;
    int greatest = FALSE;
    for (Sample part : ((Seq<?>) parts).map(Sample.class::cast)) {
      int truth = number(quantified.each(), part);
      least = Math.min(least, truth);
      greatest = Math.max(greatest, truth);
    }
    if (quantified.quantifier() == Quantifier.EVERY) {
      return least;
    }
    return quantified.quantifier() == Quantifier.ANY ? greatest : TRUE - greatest;
  }

  private int unless(
      Condition<?> condition, Seq<? extends ExceptionClause<?>> exceptions, Sample sample) {
    int truth = number(condition, sample);
    for (ExceptionClause<?> exception : exceptions) {
      truth = Math.min(truth, TRUE - unless(exception.condition(), exception.exceptions(), sample));
    }
    return truth;
  }

  private static Object value(Sample sample, String name) {
    return sample.answers().get(name).flatMap(reading -> reading.value()).getOrNull();
  }

  private static boolean compare(Object value, Operator operator, List<?> constants) {
    switch (operator) {
      case IS, IS_ONE_OF -> {
        return constants.contains(value);
      }
      case AT_LEAST -> {
        return order(value, constants) >= 0;
      }
      case MORE_THAN -> {
        return order(value, constants) > 0;
      }
      case AT_MOST -> {
        return order(value, constants) <= 0;
      }
      case LESS_THAN -> {
        return order(value, constants) < 0;
      }
      default -> {
        Collection<?> set = ((io.vavr.collection.Set<?>) value).toJavaSet();
        if (operator == Operator.IS_EMPTY) {
          return set.isEmpty();
        }
        if (operator == Operator.CONTAINS_ALL_OF) {
          return set.containsAll(constants);
        }
        return operator == Operator.CONTAINS_ONLY
            ? constants.containsAll(set)
            : constants.stream().anyMatch(set::contains);
      }
    }
  }

  @SuppressWarnings("unchecked") // thresholds are only built for comparable types
  private static int order(Object value, List<?> constants) {
    return ((Comparable<Object>) value).compareTo(constants.get(0));
  }

  /**
   * The outcome of a policy: for each way in which the unknown rules could turn out, what it says.
   */
  public Outcome outcome(Policy<Sample> policy, Sample sample) {
    return asOf == null
        ? asOfDateIn(policy, sample).outcomeAsOf(policy, sample)
        : outcomeAsOf(policy, sample);
  }

  private Outcome outcomeAsOf(Policy<Sample> policy, Sample sample) {
    if (policy instanceof UnanimousPolicy<Sample> joint) {
      Set<Outcome> outcomes = EnumSet.noneOf(Outcome.class);
      joint.members().forEach(member -> outcomes.add(outcomeAsOf(member, sample)));
      for (Outcome outcome :
          List.of(Outcome.FORBIDDEN, Outcome.UNDETERMINED, Outcome.NOT_APPLICABLE)) {
        if (outcomes.contains(outcome)) {
          return outcome;
        }
      }
      return Outcome.PERMITTED;
    }
    RulePolicy<Sample> rules = (RulePolicy<Sample>) policy;
    return outcome(
        rules.rules().map(Rule::effect).asJava(),
        rules.rules().map(rule -> truth(rule, sample)).asJava(),
        rules.combining(),
        rules.otherwise());
  }

  /** The outcome of rules, by trying every way in which the unknown ones could turn out. */
  public static Outcome outcome(
      List<Effect> effects, List<Truth> truths, CombiningAlgorithm combining, Outcome otherwise) {
    Set<Outcome> possible = EnumSet.noneOf(Outcome.class);
    for (int world = 0; world < 1 << truths.size(); world++) {
      List<Effect> applying = new ArrayList<>();
      boolean fits = true;
      for (int i = 0; i < truths.size(); i++) {
        boolean holds = (world >> i & 1) == 1;
        fits &= truths.get(i) == Truth.UNKNOWN || truths.get(i) == Truth.of(holds);
        if (holds) {
          applying.add(effects.get(i));
        }
      }
      if (fits) {
        possible.add(inOneWorld(applying, combining, otherwise));
      }
    }
    return possible.size() == 1 ? possible.iterator().next() : Outcome.UNDETERMINED;
  }

  private static Outcome inOneWorld(
      List<Effect> applying, CombiningAlgorithm combining, Outcome otherwise) {
    if (applying.isEmpty()) {
      return otherwise;
    }
    return switch (combining) {
      case FORBID_OVERRIDES ->
          applying.contains(Effect.FORBID) ? Outcome.FORBIDDEN : Outcome.PERMITTED;
      case PERMIT_OVERRIDES ->
          applying.contains(Effect.PERMIT) ? Outcome.PERMITTED : Outcome.FORBIDDEN;
      case FIRST_APPLICABLE ->
          applying.get(0) == Effect.PERMIT ? Outcome.PERMITTED : Outcome.FORBIDDEN;
      case ONLY_ONE_APPLICABLE ->
          applying.size() > 1
              ? Outcome.UNDETERMINED
              : applying.get(0) == Effect.PERMIT ? Outcome.PERMITTED : Outcome.FORBIDDEN;
    };
  }
}
