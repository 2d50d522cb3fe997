package dev.proviso.analysis;

import dev.proviso.condition.AllOf;
import dev.proviso.condition.AnyOf;
import dev.proviso.condition.Comparison;
import dev.proviso.condition.Condition;
import dev.proviso.condition.ConditionVisitor;
import dev.proviso.condition.DatedComparison;
import dev.proviso.condition.Definition;
import dev.proviso.condition.ExceptionClause;
import dev.proviso.condition.FactComparison;
import dev.proviso.condition.JudgmentQuestion;
import dev.proviso.condition.ListMembership;
import dev.proviso.condition.Not;
import dev.proviso.condition.OpaqueCondition;
import dev.proviso.condition.Operator;
import dev.proviso.condition.PartCondition;
import dev.proviso.condition.QuantifiedCondition;
import dev.proviso.fact.Fact;
import dev.proviso.fact.Reading;
import dev.proviso.policy.Policy;
import dev.proviso.policy.RulePolicy;
import dev.proviso.policy.Sample;
import dev.proviso.policy.UnanimousPolicy;
import dev.proviso.rule.CombiningAlgorithm;
import dev.proviso.rule.Effect;
import dev.proviso.rule.Outcome;
import dev.proviso.rule.Rule;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.logicng.datastructures.Tristate;
import org.logicng.formulas.Formula;
import org.logicng.formulas.FormulaFactory;
import org.logicng.formulas.Literal;
import org.logicng.formulas.Variable;
import org.logicng.solvers.MiniSat;

/**
 * Conditions and policies over fully known subjects as formulas for a SAT solver: a proposition for
 * each value of a choice, for each element of a set, and for each limit of a number or day.
 *
 * <p>Of the law some is not known even then, so what is true and what is false are two formulas;
 * and a policy says what it would say however that turns out.
 */
final class Propositions {

  /** How policies are put; wrong ways are for contrast. */
  enum Way {
    RIGHTLY,
    WITHOUT_EXCEPTIONS,
    WITH_LIMITS_TAKEN_IN_OR_OUT_THE_OTHER_WAY
  }

  /** When a condition is true, and when it is false. */
  record Truths(Formula yes, Formula no) {
    Truths turned() {
      return new Truths(no, yes);
    }
  }

  /** Room for three numbers on either side of every constant that is generated. */
  private static final int LEAST = -3;

  private static final int MOST = 13;
  private static final int DAYS = 12;

  private final FormulaFactory formulas = new FormulaFactory();
  private final MiniSat solver = MiniSat.miniSat(formulas);
  private final Map<String, List<Variable>> variables = new HashMap<>();
  private final Way way;
  private int defined;

  Propositions(Way way) {
    this.way = way;
  }

  Formula not(Formula formula) {
    return formula.negate();
  }

  Formula all(Formula... operands) {
    return formulas.and(operands);
  }

  private Formula any(List<Formula> operands) {
    return formulas.or(operands);
  }

  /** A formula that is asked more than once, as one variable. */
  Literal define(Formula formula) {
    Variable name = formulas.variable("defined" + defined++);
    solver.add(formulas.or(name.negate(), formula));
    solver.add(formulas.or(name, formula.negate()));
    return name;
  }

  boolean isPossible(Literal... together) {
    return solver.sat(List.of(together)) == Tristate.TRUE;
  }

  private Variable flag(String name) {
    return variables
        .computeIfAbsent(name, n -> List.of(formulas.variable("v" + variables.size())))
        .get(0);
  }

  private Formula is(String fact, Enum<?> value) {
    Enum<?>[] all = value.getDeclaringClass().getEnumConstants();
    return variables
        .computeIfAbsent(
            fact,
            name -> {
              List<Variable> values = fresh(all.length);
              solver.add(formulas.exo(values));
              return values;
            })
        .get(Arrays.asList(all).indexOf(value));
  }

  private List<Variable> fresh(int count) {
    int first = variables.size();
    return IntStream.range(0, count)
        .mapToObj(i -> formulas.variable("v" + first + "at" + i))
        .toList();
  }

  private Formula atLeast(String fact, int least, int most, int limit) {
    if (limit <= least || limit > most) {
      return formulas.constant(limit <= least);
    }
    return variables
        .computeIfAbsent(
            fact,
            name -> {
              List<Variable> limits = fresh(most - least);
              for (int i = 1; i < limits.size(); i++) {
                solver.add(formulas.or(limits.get(i).negate(), limits.get(i - 1)));
              }
              return limits;
            })
        .get(limit - least - 1);
  }

  private Formula number(String fact, int limit) {
    return atLeast(fact, LEAST, MOST, limit);
  }

  private Formula onDay(String fact, int day) {
    return all(atLeast(fact, 1, DAYS, day), not(atLeast(fact, 1, DAYS, day + 1)));
  }

  Truths truths(Condition<Sample> condition) {
    return condition.accept(new Putting(""));
  }

  Truths truths(Rule<Sample> rule) {
    Putting putting = new Putting("");
    Truths own = putting.unless(rule.condition().accept(putting), rule.exceptions());
    return rule.during().isEmpty()
        ? own
        : putting.both(rule.during().get().condition().accept(putting), own);
  }

  /** When a policy has an outcome for certain: it can have it, and can have no other. */
  Formula outcome(Policy<Sample> policy, Outcome wanted) {
    if (policy instanceof UnanimousPolicy<Sample> joint) {
      return together(joint, wanted);
    }
    List<Formula> all = new ArrayList<>();
    for (Outcome outcome : Outcome.values()) {
      Formula possible = possible((RulePolicy<Sample>) policy, outcome);
      all.add(outcome == wanted ? possible : not(possible));
    }
    return formulas.and(all);
  }

  private Formula together(UnanimousPolicy<Sample> joint, Outcome wanted) {
    List<Policy<Sample>> members = joint.members().asJava();
    Formula forbidden = any(members.stream().map(m -> outcome(m, Outcome.FORBIDDEN)).toList());
    Formula permitted =
        formulas.and(members.stream().map(m -> outcome(m, Outcome.PERMITTED)).toList());
    return switch (wanted) {
      case FORBIDDEN -> forbidden;
      case PERMITTED -> permitted;
      default -> throw new IllegalArgumentException("not asked for: " + wanted);
    };
  }

  /** When a policy can have an outcome, if what is not known of its rules turns out so. */
  private Formula possible(RulePolicy<Sample> policy, Outcome outcome) {
    List<Truths> rules = policy.rules().map(this::truths).asJava();
    List<Effect> effects = policy.rules().map(Rule::effect).asJava();
    Formula otherwise =
        policy.otherwise() == outcome ? noneFrom(rules, 0, rules.size()) : formulas.falsum();
    List<Formula> ways = new ArrayList<>(List.of(otherwise));
    for (int i = 0; i < rules.size(); i++) {
      Formula applies = not(rules.get(i).no());
      if (effects.get(i).outcome() == outcome) {
        ways.add(all(applies, undisturbed(policy.combining(), rules, effects, i)));
      }
      if (outcome == Outcome.UNDETERMINED
          && policy.combining() == CombiningAlgorithm.ONLY_ONE_APPLICABLE) {
        for (int other = 0; other < i; other++) {
          ways.add(all(applies, not(rules.get(other).no())));
        }
      }
    }
    return any(ways);
  }

  private Formula noneFrom(List<Truths> rules, int from, int to) {
    return formulas.and(rules.subList(from, to).stream().map(rule -> not(rule.yes())).toList());
  }

  /** The rules that would take the decision from one that applies need not apply. */
  private Formula undisturbed(
      CombiningAlgorithm combining, List<Truths> rules, List<Effect> effects, int one) {
    return switch (combining) {
      case FIRST_APPLICABLE -> noneFrom(rules, 0, one);
      case ONLY_ONE_APPLICABLE ->
          all(noneFrom(rules, 0, one), noneFrom(rules, one + 1, rules.size()));
      case FORBID_OVERRIDES -> overriding(rules, effects, one, Effect.FORBID);
      case PERMIT_OVERRIDES -> overriding(rules, effects, one, Effect.PERMIT);
    };
  }

  private Formula overriding(List<Truths> rules, List<Effect> effects, int one, Effect stronger) {
    return effects.get(one) == stronger
        ? formulas.verum()
        : formulas.and(
            IntStream.range(0, rules.size())
                .filter(i -> effects.get(i) == stronger)
                .mapToObj(i -> not(rules.get(i).yes()))
                .toList());
  }

  /** Puts conditions about the subject or one of its parts. */
  private final class Putting implements ConditionVisitor<Sample, Truths> {
    private final String path;

    Putting(String path) {
      this.path = path;
    }

    Truths both(Truths left, Truths right) {
      return new Truths(all(left.yes(), right.yes()), formulas.or(left.no(), right.no()));
    }

    Truths unless(Truths condition, Seq<ExceptionClause<Sample>> exceptions) {
      return way == Way.WITHOUT_EXCEPTIONS
          ? condition
          : exceptions.foldLeft(
              condition,
              (truths, one) ->
                  both(truths, unless(one.condition().accept(this), one.exceptions()).turned()));
    }

    private Truths known(Formula formula) {
      return new Truths(formula, Propositions.this.not(formula));
    }

    private String name(Fact<Sample, ?> fact) {
      return path + fact.name();
    }

    @Override
    public Truths allOf(AllOf<Sample> node) {
      return node.operands().map(one -> one.accept(this)).reduce(this::both);
    }

    @Override
    public Truths anyOf(AnyOf<Sample> node) {
      return node.operands().map(one -> one.accept(this).turned()).reduce(this::both).turned();
    }

    @Override
    public Truths not(Not<Sample> node) {
      return node.operand().accept(this).turned();
    }

    @Override
    public <T> Truths comparison(Comparison<Sample, T> node) {
      String fact = name(node.fact());
      List<Object> constants = node.constants().asJava();
      if (node.operator().isAboutSets()) {
        return known(ofSet(fact, node.operator(), constants));
      }
      return known(
          any(constants.stream().map(one -> compared(fact, node.operator(), one)).toList()));
    }

    private Formula ofSet(String fact, Operator operator, List<Object> constants) {
      List<Formula> in = new ArrayList<>();
      List<Formula> out = new ArrayList<>();
      for (Sample.Tag tag : Sample.Tag.values()) {
        (constants.contains(tag) ? in : out).add(flag(fact + " " + tag));
      }
      return switch (operator) {
        case CONTAINS_ANY_OF -> any(in);
        case CONTAINS_ALL_OF -> formulas.and(in);
        default -> Propositions.this.not(any(out));
      };
    }

    private Formula compared(String fact, Operator operator, Object constant) {
      if (constant instanceof Boolean value) {
        return value ? flag(fact) : flag(fact).negate();
      }
      if (constant instanceof Enum<?> value) {
        return is(fact, value);
      }
      if (constant instanceof Set<?> set) {
        return formulas.and(
            Array.of(Sample.Tag.values())
                .map(
                    tag -> formulas.literal(flag(fact + " " + tag).name(), set.exists(tag::equals)))
                .asJava());
      }
      return constant instanceof Integer number
          ? limited(operator, number, limit -> number(fact, limit))
          : limited(
              operator,
              ((LocalDate) constant).getDayOfMonth(),
              limit -> atLeast(fact, 1, DAYS, limit));
    }

    private Formula limited(
        Operator operator, int limit, java.util.function.IntFunction<Formula> from) {
      boolean turned = way == Way.WITH_LIMITS_TAKEN_IN_OR_OUT_THE_OTHER_WAY;
      int at = turned ? limit + 1 : limit;
      int beyond = turned ? limit : limit + 1;
      return switch (operator) {
        case AT_LEAST -> from.apply(at);
        case MORE_THAN -> from.apply(beyond);
        case AT_MOST -> Propositions.this.not(from.apply(beyond));
        case LESS_THAN -> Propositions.this.not(from.apply(at));
        default -> all(from.apply(limit), Propositions.this.not(from.apply(limit + 1)));
      };
    }

    @Override
    public <T> Truths factComparison(FactComparison<Sample, T> node) {
      String left = name(node.left());
      String right = name(node.right());
      Formula less = less(left, right);
      Formula more = less(right, left);
      return known(
          switch (node.operator()) {
            case LESS_THAN -> less;
            case MORE_THAN -> more;
            case AT_LEAST -> Propositions.this.not(less);
            case AT_MOST -> Propositions.this.not(more);
            default -> all(Propositions.this.not(less), Propositions.this.not(more));
          });
    }

    /** There is a limit that one number reaches and the other does not. */
    private Formula less(String left, String right) {
      return any(
          IntStream.rangeClosed(LEAST + 1, MOST)
              .mapToObj(
                  limit -> all(Propositions.this.not(number(left, limit)), number(right, limit)))
              .toList());
    }

    private Truths everyDay(String date, BiFunction<LocalDate, Boolean, Formula> on) {
      List<Formula> yes = new ArrayList<>();
      List<Formula> no = new ArrayList<>();
      for (int day = 1; day <= DAYS; day++) {
        yes.add(all(onDay(date, day), on.apply(Sample.day(day), true)));
        no.add(all(onDay(date, day), on.apply(Sample.day(day), false)));
      }
      return new Truths(any(yes), any(no));
    }

    @Override
    @SuppressWarnings("unchecked") // only colors and days are listed
    public <M> Truths listMembership(ListMembership<Sample, M> node) {
      String fact = name(node.fact());
      boolean ofColors = node.fact().name().equals(Sample.COLOR.name());
      return everyDay(
          name(node.date()),
          (date, answer) -> {
            List<Formula> members = new ArrayList<>();
            for (Sample.Color color : Sample.Color.values()) {
              if (ofColors && node.holds((M) color, date).value().contains(answer)) {
                members.add(is(fact, color));
              }
            }
            IntPredicate isListed =
                day -> node.holds((M) Sample.day(day), date).value().contains(answer);
            for (int day = 1; day <= DAYS && !ofColors; day++) {
              if (isListed.test(day)) {
                members.add(onDay(fact, day));
              }
            }
            return any(members);
          });
    }

    @Override
    public <T> Truths datedComparison(DatedComparison<Sample, T> node) {
      return everyDay(
          name(node.date()),
          (date, answer) -> {
            Reading<T> limit = node.limit().asOf(date);
            if (!limit.isKnown()) {
              return formulas.falsum();
            }
            Formula holds = compared(name(node.fact()), node.operator(), limit.value().get());
            return answer ? holds : Propositions.this.not(holds);
          });
    }

    @Override
    public <P> Truths quantified(QuantifiedCondition<Sample, P> node) {
      throw new IllegalArgumentException("takes more than propositions: " + node);
    }

    @Override
    @SuppressWarnings("unchecked") // parts of samples are samples
    public <P> Truths partCondition(PartCondition<Sample, P> node) {
      return ((Condition<Sample>) node.condition())
          .accept(new Putting(path + node.part().name() + " "));
    }

    @Override
    public Truths definition(Definition<Sample> node) {
      return unless(node.condition().accept(this), node.exceptions());
    }

    @Override
    public Truths opaque(OpaqueCondition<Sample> node) {
      return known(flag(path + node.id()));
    }

    @Override
    public Truths judgmentQuestion(JudgmentQuestion<Sample> node) {
      return known(flag(node.id()));
    }
  }
}
