package dev.proviso.policy;

import dev.proviso.condition.AllOf;
import dev.proviso.condition.AnyOf;
import dev.proviso.condition.Comparison;
import dev.proviso.condition.Condition;
import dev.proviso.condition.Definition;
import dev.proviso.condition.HumanJudgment;
import dev.proviso.condition.Judgment;
import dev.proviso.condition.Not;
import dev.proviso.condition.Opaque;
import dev.proviso.condition.Operator;
import dev.proviso.condition.Quantified;
import dev.proviso.condition.Quantifier;
import dev.proviso.condition.Truth;
import dev.proviso.condition.TwoFacts;
import dev.proviso.condition.Unless;
import dev.proviso.condition.Within;
import dev.proviso.rule.Combining;
import dev.proviso.rule.Effect;
import dev.proviso.rule.Outcome;
import dev.proviso.rule.Rule;
import io.vavr.collection.Seq;
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

  private Naive(Seq<Judgment> judgments, boolean twoValued) {
    this.judgments = judgments;
    this.twoValued = twoValued;
  }

  /** The evaluator. */
  public static Naive of(Seq<Judgment> judgments) {
    return new Naive(judgments, false);
  }

  /** A wrong one, that takes what it does not know for false. */
  public static Naive twoValued(Seq<Judgment> judgments) {
    return new Naive(judgments, true);
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
    return switch (unless(rule.condition(), rule.exceptions(), sample)) {
      case FALSE -> Truth.FALSE;
      case TRUE -> Truth.TRUE;
      default -> Truth.UNKNOWN;
    };
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
      Object value = value(sample, comparison.fact().name());
      return value == null
          ? unknown()
          : known(compare(value, comparison.operator(), comparison.constants().asJava()));
    }
    if (condition instanceof TwoFacts<?, ?> two) {
      Object left = value(sample, two.left().name());
      Object right = value(sample, two.right().name());
      return left == null || right == null
          ? unknown()
          : known(compare(left, two.operator(), List.of(right)));
    }
    if (condition instanceof Within<?, ?> within) {
      Object part = value(sample, within.part().name());
      return part == null ? unknown() : number(within.condition(), (Sample) part);
    }
    if (condition instanceof Quantified<?, ?> quantified) {
      return quantified(quantified, sample);
    }
    if (condition instanceof HumanJudgment<?> judgment) {
      for (Judgment made : judgments) {
        if (made.id().equals(judgment.id())) {
          return known(made.holds());
        }
      }
      return unknown();
    }
    return opaque((Opaque<?>) condition, sample);
  }

  private int opaque(Opaque<?> opaque, Sample sample) {
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

  private int quantified(Quantified<?, ?> quantified, Sample sample) {
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

  private int unless(Condition<?> condition, Seq<? extends Unless<?>> exceptions, Sample sample) {
    int truth = number(condition, sample);
    for (Unless<?> exception : exceptions) {
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
        return (Integer) value >= (Integer) constants.get(0);
      }
      case MORE_THAN -> {
        return (Integer) value > (Integer) constants.get(0);
      }
      case AT_MOST -> {
        return (Integer) value <= (Integer) constants.get(0);
      }
      case LESS_THAN -> {
        return (Integer) value < (Integer) constants.get(0);
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

  /**
   * The outcome of a policy: for each way in which the unknown rules could turn out, what it says.
   */
  public Outcome outcome(Policy<Sample> policy, Sample sample) {
    if (policy instanceof JointPolicy<Sample> joint) {
      Set<Outcome> outcomes = EnumSet.noneOf(Outcome.class);
      joint.members().forEach(member -> outcomes.add(outcome(member, sample)));
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
      List<Effect> effects, List<Truth> truths, Combining combining, Outcome otherwise) {
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

  private static Outcome inOneWorld(List<Effect> applying, Combining combining, Outcome otherwise) {
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
