package dev.proviso.analysis;

import dev.proviso.algebra.ConditionCompiler;
import dev.proviso.algebra.TruthVariable;
import dev.proviso.condition.Comparison;
import dev.proviso.condition.Condition;
import dev.proviso.condition.DatedComparison;
import dev.proviso.condition.FactComparison;
import dev.proviso.condition.JudgmentQuestion;
import dev.proviso.condition.ListMembership;
import dev.proviso.condition.OpaqueCondition;
import dev.proviso.condition.Operator;
import dev.proviso.condition.PartCondition;
import dev.proviso.condition.QuantifiedCondition;
import dev.proviso.condition.Quantifier;
import dev.proviso.fact.Fact;
import dev.proviso.fact.Reading;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Turns conditions into diagrams: one for when they are true, one for when they are false. */
final class DiagramCompiler<S> extends ConditionCompiler<S, DiagramCompiler.Truths> {

  /** When a condition is true, and when it is false; otherwise it is unknown. */
  record Truths(int yes, int no) {
    boolean isTwoValued(DecisionDiagrams diagrams) {
      return no == diagrams.not(yes);
    }

    Truths turned() {
      return new Truths(no, yes);
    }
  }

  /** How many names are compared in about the time of a step. */
  private static final int COMPARED_IN_A_STEP = 16;

  private static final Truths UNKNOWN = new Truths(DecisionDiagrams.FALSE, DecisionDiagrams.FALSE);

  private final VariableSpace space;
  private final DecisionDiagrams diagrams;
  private final String within;

  DiagramCompiler(VariableSpace space, DecisionDiagrams diagrams, String within) {
    super(new DiagramAlgebra(diagrams));
    this.space = space;
    this.diagrams = diagrams;
    this.within = within;
  }

  /** A leaf over one variable: true for some of its known values, false for the others. */
  private Truths leaf(int variable, int known, BitSet holding) {
    return new Truths(
        diagrams.literal(variable, holding, true, known),
        diagrams.literal(variable, holding, false, known));
  }

  @Override
  public <T> Truths comparison(Comparison<S, T> node) {
    VariableSpace.Asked asked = space.fact(within, node.fact());
    Axis axis = asked.axis();
    Truths holds =
        axis.kind() == Axis.Kind.SET
            ? set(axis, node.operator(), node.constants())
            : leaf(
                axis.variable,
                axis.regions().size(),
                axis.regions().holding(node.operator(), node.constants()));
    return ifKnown(asked, holds);
  }

  private Truths set(Axis axis, Operator operator, Seq<Object> constants) {
    int holds =
        switch (operator) {
          case CONTAINS_ANY_OF -> any(axis, element -> axis.isOneOf(constants, element), false);
          case CONTAINS_ALL_OF ->
              diagrams.not(absent(axis, element -> axis.isOneOf(constants, element)));
          case CONTAINS_ONLY ->
              diagrams.not(any(axis, element -> !axis.isOneOf(constants, element), true));
          case IS_EMPTY -> diagrams.not(any(axis, element -> true, true));
          default -> {
            int[] equal = new int[constants.size()];
            for (int i = 0; i < equal.length; i++) {
              equal[i] = equal(axis, (Set<?>) constants.get(i));
            }
            yield diagrams.any(equal);
          }
        };
    return ifKnown(axis, settled(holds));
  }

  private int first(Axis axis) {
    return axis.variable + (space.open ? 1 : 0);
  }

  private int present(int variable) {
    return diagrams.literal(variable, value -> value == 1);
  }

  /** One or more of some elements are there. */
  private int any(Axis axis, Predicate<Object> wanted, boolean orOthers) {
    int result = DecisionDiagrams.FALSE;
    for (int i = axis.elements.size() + axis.others - 1; i >= 0; i--) {
      boolean asked = i < axis.elements.size() ? wanted.test(axis.elements.get(i)) : orOthers;
      result = asked ? diagrams.or(present(first(axis) + i), result) : result;
    }
    return result;
  }

  /** One or more of some elements are not there. */
  private int absent(Axis axis, Predicate<Object> wanted) {
    int result = DecisionDiagrams.FALSE;
    for (int i = axis.elements.size() - 1; i >= 0; i--) {
      if (wanted.test(axis.elements.get(i))) {
        result = diagrams.or(diagrams.not(present(first(axis) + i)), result);
      }
    }
    return result;
  }

  private int equal(Axis axis, Set<?> constant) {
    int result = DecisionDiagrams.TRUE;
    for (int i = axis.elements.size() + axis.others - 1; i >= 0; i--) {
      int there = present(first(axis) + i);
      boolean wanted =
          i < axis.elements.size() && axis.isOneOf(constant.toArray(), axis.elements.get(i));
      result = diagrams.and(wanted ? there : diagrams.not(there), result);
    }
    return result;
  }

  private Truths settled(int holds) {
    return new Truths(holds, diagrams.not(holds));
  }

  /** The truths where an answer is known; unknown where it is not. */
  private Truths ifKnown(Axis axis, Truths inside) {
    return where(known(axis), inside);
  }

  private Truths ifKnown(Seq<Axis> needs, Truths inside) {
    return needs.foldLeft(
        inside,
        (truths, need) -> where(need.isPresence ? need.present(diagrams) : known(need), truths));
  }

  /** The truths where all is known that an answer needs, the answer of a presence included. */
  private Truths ifKnown(VariableSpace.Asked asked, Truths inside) {
    return where(settled(asked.axis()), ifKnown(asked.needs(), inside));
  }

  /** What is present has a value that is known; what is absent has none. */
  private int settled(Axis presence) {
    int known = DecisionDiagrams.TRUE;
    for (Axis value : space.open ? space.presences.valuesOf(presence) : Array.<Axis>empty()) {
      known = diagrams.and(known, known(value));
    }
    return known == DecisionDiagrams.TRUE
        ? known
        : diagrams.or(known, diagrams.not(presence.present(diagrams)));
  }

  private Truths where(int known, Truths inside) {
    return known == DecisionDiagrams.TRUE
        ? inside
        : new Truths(diagrams.and(known, inside.yes()), diagrams.and(known, inside.no()));
  }

  private int known(Axis axis) {
    if (!space.open) {
      return DecisionDiagrams.TRUE;
    }
    int values = axis.kind() == Axis.Kind.VALUE ? axis.regions().size() : 1;
    return diagrams.literal(axis.variable, value -> value < values);
  }

  @Override
  public <T> Truths factComparison(FactComparison<S, T> node) {
    VariableSpace.Asked left = space.fact(within, node.left());
    VariableSpace.Asked right = space.fact(within, node.right());
    return ifKnown(left, ifKnown(right, compared(node.operator(), left.axis(), right.axis())));
  }

  private Truths compared(Operator operator, Axis left, Axis right) {
    if (left.kind() == Axis.Kind.SET) {
      return sameSets(left, right);
    }
    int known = left.regions().size();
    if (left == right) {
      BitSet holding = new BitSet(known);
      for (int region = 0; region < known; region++) {
        holding.set(region, left.regions().holds(region, operator, region));
      }
      return leaf(left.variable, known, holding);
    }
    return new Truths(
        table(left, right, (l, r) -> left.regions().holds(l, operator, r)),
        table(left, right, (l, r) -> !left.regions().holds(l, operator, r)));
  }

  private Truths sameSets(Axis left, Axis right) {
    int same = DecisionDiagrams.TRUE;
    int elements = left.elements.size() + left.others;
    for (int i = 0; i < elements; i++) {
      int l = present(first(left) + i);
      int r = present(first(right) + i);
      same =
          diagrams.and(
              same,
              diagrams.or(diagrams.and(l, r), diagrams.and(diagrams.not(l), diagrams.not(r))));
    }
    return ifKnown(left, ifKnown(right, settled(same)));
  }

  private int table(Axis left, Axis right, DecisionDiagrams.Relation known) {
    int lefts = left.regions().size();
    int rights = right.regions().size();
    return diagrams.related(
        left.variable, right.variable, (l, r) -> l < lefts && r < rights && known.holds(l, r));
  }

  @Override
  @SuppressWarnings("unchecked") // the constants of a fact are of the type of its answers
  public <M> Truths listMembership(ListMembership<S, M> node) {
    return once(
        node,
        space.fact(within, node.fact()),
        space.fact(within, node.date()),
        node.register()::covers,
        (axis, date) -> {
          Seq<LocalDate> days = days(date);
          if (axis.kind() == Axis.Kind.SET) {
            return listed(axis, date, node, days);
          }
          // A list compares a name with each of its own. Most comparisons end early, so one step
          // covers several.
          long lookup = 1L + node.register().mentioned().size() / COMPARED_IN_A_STEP;
          return looked(
              axis,
              date,
              region -> {
                diagrams.spend(lookup + days.size());
                Function<LocalDate, Reading<Boolean>> history =
                    axis.regions()
                        .representative(region)
                        .map(member -> node.register().history((M) member))
                        .getOrElse(() -> node.register()::listsOther);
                return days.map(day -> history.apply(day).value());
              });
        });
  }

  @Override
  public <T> Truths datedComparison(DatedComparison<S, T> node) {
    return once(
        node,
        space.fact(within, node.fact()),
        space.fact(within, node.date()),
        node.limit()::covers,
        (axis, date) -> {
          int known = axis.kind() == Axis.Kind.VALUE ? axis.regions().size() : 1;
          diagrams.spend((long) known * date.regions().size());
          Seq<Option<T>> limits = days(date).map(day -> node.limit().asOf(day).value());
          if (axis.kind() == Axis.Kind.SET) {
            return byDay(
                date,
                limits.map(
                    limit ->
                        limit
                            .map(set -> ifKnown(axis, settled(equal(axis, (Set<?>) set))))
                            .getOrElse(UNKNOWN)));
          }
          Seq<Option<BitSet>> holding =
              limits.map(
                  limit ->
                      limit.map(one -> axis.regions().holding(node.operator(), Array.of(one))));
          return looked(
              axis,
              date,
              region -> holding.map(regions -> regions.map(holds -> holds.get(region))));
        });
  }

  /**
   * TableKey of another fact or on another date it is another question; the node names them only.
   */
  private record TableKey(Condition<?> node, Axis fact, Axis date) {}

  private Truths once(
      Condition<S> node,
      VariableSpace.Asked fact,
      VariableSpace.Asked date,
      Predicate<LocalDate> covers,
      Table compile) {
    TableKey asked = new TableKey(node, fact.axis(), date.axis());
    @Nullable Truths known = space.tables().get(asked);
    if (known == null) {
      Truths truths = compile.of(fact.axis(), date.axis());
      known = completed(node, fact.axis(), date.axis(), truths, covers);
      space.tables().put(asked, known);
    }
    return ifKnown(fact, ifKnown(date, known));
  }

  /** What a register or a dated limit says of a fact on a date. */
  private interface Table {
    Truths of(Axis fact, Axis date);
  }

  /** A day of each region. Where nothing changes on any day, one day is as good as another. */
  static Seq<LocalDate> days(Axis date) {
    return Array.range(0, date.regions().size())
        .map(
            region ->
                date.regions()
                    .representative(region)
                    .filter(LocalDate.class::isInstance)
                    .map(LocalDate.class::cast)
                    .getOrElse(LocalDate.EPOCH));
  }

  /** What is answered in a region of a fact, for each region of days; none where nothing is. */
  private interface Row {
    Seq<Option<Boolean>> of(int region);
  }

  private Truths looked(Axis axis, Axis date, Row row) {
    int known = axis.regions().size();
    BitSet[] yes = new BitSet[known];
    BitSet[] no = new BitSet[known];
    for (int region = 0; region < known; region++) {
      Seq<Option<Boolean>> answers = row.of(region);
      yes[region] = new BitSet(answers.size());
      no[region] = new BitSet(answers.size());
      for (int day = 0; day < answers.size(); day++) {
        answers.get(day).forEach(set(yes[region], no[region], day));
      }
    }
    return axis == date
        ? new Truths(
            diagrams.literal(axis.variable, r -> r < known && yes[r].get(r)),
            diagrams.literal(axis.variable, r -> r < known && no[r].get(r)))
        : new Truths(
            table(axis, date, (region, day) -> yes[region].get(day)),
            table(axis, date, (region, day) -> no[region].get(day)));
  }

  private static Consumer<Boolean> set(BitSet yes, BitSet no, int day) {
    return answer -> (answer ? yes : no).set(day);
  }

  /**
   * Where the law gives no answer to what is known, it may be completed in any way: then the answer
   * is free.
   */
  private Truths completed(
      Condition<S> node, Axis fact, Axis date, Truths truths, Predicate<LocalDate> covers) {
    int known = diagrams.and(known(fact), known(date));
    int open = diagrams.minus(known, diagrams.or(truths.yes(), truths.no()));
    if (open == DecisionDiagrams.FALSE) {
      return truths;
    }
    space.leaveOpen();
    if (!space.completed) {
      return truths;
    }
    Seq<Boolean> days = days(date).map(covers::test);
    int covered = diagrams.literal(date.variable, day -> day < days.size() && days.get(day));
    Truths answered =
        anyAnswer(
            truths,
            diagrams.and(open, covered),
            new VariableSpace.UndeterminedAnswer(node, fact, date, true));
    return anyAnswer(
        answered,
        diagrams.minus(open, covered),
        new VariableSpace.UndeterminedAnswer(node, fact, date, false));
  }

  private Truths anyAnswer(Truths truths, int open, VariableSpace.UndeterminedAnswer source) {
    if (open == DecisionDiagrams.FALSE) {
      return truths;
    }
    Truths any = free(space.undetermined(source));
    return new Truths(
        diagrams.or(truths.yes(), diagrams.and(open, any.yes())),
        diagrams.or(truths.no(), diagrams.and(open, any.no())));
  }

  /** What is asked of a set depends on the day: in each region of days it is another question. */
  private Truths byDay(Axis date, Seq<Truths> questions) {
    int yes = DecisionDiagrams.FALSE;
    int no = DecisionDiagrams.FALSE;
    for (int region = 0; region < questions.size(); region++) {
      int at = region;
      int then = diagrams.literal(date.variable, value -> value == at);
      Truths asked = questions.get(region);
      yes = diagrams.or(yes, diagrams.and(then, asked.yes()));
      no = diagrams.or(no, diagrams.and(then, asked.no()));
    }
    return new Truths(yes, no);
  }

  /** Each set that the register mentions has an answer of its own, and all others have one. */
  private <M> Truths listed(Axis axis, Axis date, ListMembership<S, M> node, Seq<LocalDate> days) {
    Seq<M> members = node.register().mentioned();
    int[] same = members.toJavaStream().mapToInt(set -> equal(axis, (Set<?>) set)).toArray();
    int others = diagrams.not(diagrams.any(same));
    return byDay(
        date,
        days.map(
            day -> {
              diagrams.spend(same.length);
              Truths truths = truths(node.register().listsOther(day), others);
              int yes = truths.yes();
              int no = truths.no();
              for (int i = 0; i < same.length; i++) {
                Truths of = truths(node.holds(members.get(i), day), same[i]);
                yes = diagrams.or(yes, of.yes());
                no = diagrams.or(no, of.no());
              }
              return ifKnown(axis, new Truths(yes, no));
            }));
  }

  private static Truths truths(Reading<Boolean> listed, int where) {
    return new Truths(
        listed.value().contains(true) ? where : DecisionDiagrams.FALSE,
        listed.value().contains(false) ? where : DecisionDiagrams.FALSE);
  }

  /** A free answer, as {@link TruthVariable} numbers it. */
  private Truths free(Axis axis) {
    return new Truths(
        diagrams.literal(axis.variable, value -> value == TruthVariable.TRUE),
        diagrams.literal(axis.variable, value -> value == TruthVariable.FALSE));
  }

  @Override
  public <P> Truths quantified(QuantifiedCondition<S, P> node) {
    VariableSpace.Any any = space.any(within, node);
    Truths holds = ifKnown(space.part(within, node.parts()).known(), free(any.axis()));
    return node.quantifier() == Quantifier.ANY ? holds : holds.turned();
  }

  @Override
  public <P> Truths partCondition(PartCondition<S, P> node) {
    VariableSpace.Asked part = space.part(within, node.part());
    DiagramCompiler<P> inner = new DiagramCompiler<>(space, diagrams, part.inside());
    return ifKnown(part.known(), inner.compile(node.condition()));
  }

  @Override
  public Truths opaque(OpaqueCondition<S> node) {
    Truths answer = free(space.opaque(within, node.id()));
    for (Fact<S, ?> fact : node.reads()) {
      VariableSpace.Asked read = space.read(within, fact);
      answer = ifKnown(read.axis(), ifKnown(read, answer));
    }
    return answer;
  }

  @Override
  public Truths judgmentQuestion(JudgmentQuestion<S> node) {
    return free(space.judgment(node.id()));
  }
}
