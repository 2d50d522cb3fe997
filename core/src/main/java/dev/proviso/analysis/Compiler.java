package dev.proviso.analysis;

import dev.proviso.algebra.ConditionCompiler;
import dev.proviso.algebra.TruthVariable;
import dev.proviso.condition.Comparison;
import dev.proviso.condition.DatedComparison;
import dev.proviso.condition.HumanJudgment;
import dev.proviso.condition.Listed;
import dev.proviso.condition.Opaque;
import dev.proviso.condition.Operator;
import dev.proviso.condition.Quantified;
import dev.proviso.condition.Quantifier;
import dev.proviso.condition.TwoFacts;
import dev.proviso.condition.Within;
import dev.proviso.fact.Fact;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.function.IntPredicate;

/** Turns conditions into diagrams: one for when they are true, one for when they are false. */
final class Compiler<S> extends ConditionCompiler<S, Compiler.Truths> {

  /** When a condition is true, and when it is false; otherwise it is unknown. */
  record Truths(int yes, int no) {
    boolean isTwoValued(Diagrams diagrams) {
      return no == diagrams.not(yes);
    }

    Truths turned() {
      return new Truths(no, yes);
    }
  }

  private final Space space;
  private final Diagrams diagrams;
  private final String within;

  Compiler(Space space, Diagrams diagrams, String within) {
    super(new DiagramAlgebra(diagrams));
    this.space = space;
    this.diagrams = diagrams;
    this.within = within;
  }

  /** A leaf over one variable: true for some known values, false for the others. */
  private Truths leaf(int variable, int known, IntPredicate holds) {
    return new Truths(
        diagrams.literal(variable, value -> value < known && holds.test(value)),
        diagrams.literal(variable, value -> value < known && !holds.test(value)));
  }

  @Override
  public <T> Truths comparison(Comparison<S, T> node) {
    Axis axis = space.fact(within, node.fact());
    if (axis.kind() == Axis.Kind.SET) {
      return set(axis, node.operator(), node.constants());
    }
    return leaf(
        axis.variable,
        axis.regions().size(),
        axis.regions().holding(node.operator(), node.constants())::get);
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
  private int any(Axis axis, java.util.function.Predicate<Object> wanted, boolean orOthers) {
    int result = Diagrams.FALSE;
    for (int i = axis.elements.size() + axis.others - 1; i >= 0; i--) {
      boolean asked = i < axis.elements.size() ? wanted.test(axis.elements.get(i)) : orOthers;
      result = asked ? diagrams.or(present(first(axis) + i), result) : result;
    }
    return result;
  }

  /** One or more of some elements are not there. */
  private int absent(Axis axis, java.util.function.Predicate<Object> wanted) {
    int result = Diagrams.FALSE;
    for (int i = axis.elements.size() - 1; i >= 0; i--) {
      if (wanted.test(axis.elements.get(i))) {
        result = diagrams.or(diagrams.not(present(first(axis) + i)), result);
      }
    }
    return result;
  }

  private int equal(Axis axis, Set<?> constant) {
    int result = Diagrams.TRUE;
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
    if (!space.open) {
      return inside;
    }
    int values = axis.kind() == Axis.Kind.VALUE ? axis.regions().size() : 1;
    int known = diagrams.literal(axis.variable, value -> value < values);
    return new Truths(diagrams.and(known, inside.yes()), diagrams.and(known, inside.no()));
  }

  @Override
  public <T> Truths twoFacts(TwoFacts<S, T> node) {
    Axis left = space.fact(within, node.left());
    Axis right = space.fact(within, node.right());
    if (left.kind() == Axis.Kind.SET) {
      return sameSets(left, right);
    }
    int known = left.regions().size();
    if (left == right) {
      return leaf(left.variable, known, r -> left.regions().holds(r, node.operator(), r));
    }
    return pair(left, right, (l, r) -> Option.some(left.regions().holds(l, node.operator(), r)));
  }

  private Truths sameSets(Axis left, Axis right) {
    int same = Diagrams.TRUE;
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

  /** What two known answers amount to; none where the law itself does not tell. */
  private interface Verdict {
    Option<Boolean> of(int left, int right);
  }

  private Truths pair(Axis left, Axis right, Verdict verdict) {
    return new Truths(
        table(left, right, (l, r) -> verdict.of(l, r).contains(true)),
        table(left, right, (l, r) -> verdict.of(l, r).contains(false)));
  }

  private int table(Axis left, Axis right, Diagrams.Relation known) {
    int lefts = left.regions().size();
    int rights = right.regions().size();
    return diagrams.related(
        left.variable, right.variable, (l, r) -> l < lefts && r < rights && known.holds(l, r));
  }

  @Override
  @SuppressWarnings("unchecked") // the constants of a fact are of the type of its answers
  public <M> Truths listed(Listed<S, M> node) {
    Axis axis = space.fact(within, node.fact());
    Axis date = space.fact(within, node.date());
    if (axis.kind() == Axis.Kind.SET) {
      return byDay(date, known -> listed(axis, node, known));
    }
    Verdict verdict =
        (region, day) ->
            day(date, day)
                .flatMap(
                    known ->
                        axis.regions()
                            .representative(region)
                            .map(member -> node.holds((M) member, known))
                            .getOrElse(() -> node.register().listsOther(known))
                            .value());
    return axis == date ? diagonal(axis, verdict) : pair(axis, date, verdict);
  }

  @Override
  public <T> Truths datedComparison(DatedComparison<S, T> node) {
    Axis axis = space.fact(within, node.fact());
    Axis date = space.fact(within, node.date());
    if (axis.kind() == Axis.Kind.SET) {
      return byDay(
          date,
          known ->
              node.limit()
                  .asOf(known)
                  .value()
                  .map(limit -> ifKnown(axis, settled(equal(axis, (Set<?>) limit))))
                  .getOrElse(UNKNOWN));
    }
    Verdict verdict =
        (region, day) ->
            day(date, day)
                .flatMap(known -> node.limit().asOf(known).value())
                .map(
                    limit ->
                        axis.regions()
                            .holds(region, node.operator(), io.vavr.collection.Array.of(limit)));
    return axis == date ? diagonal(axis, verdict) : pair(axis, date, verdict);
  }

  private static final Truths UNKNOWN = new Truths(Diagrams.FALSE, Diagrams.FALSE);

  /** What is asked of a set depends on the day: in each region of days it is another question. */
  private Truths byDay(Axis date, Function<LocalDate, Truths> question) {
    int yes = Diagrams.FALSE;
    int no = Diagrams.FALSE;
    for (int region = 0; region < date.regions().size(); region++) {
      int at = region;
      int then = diagrams.literal(date.variable, value -> value == at);
      Truths asked = day(date, region).map(question).getOrElse(UNKNOWN);
      yes = diagrams.or(yes, diagrams.and(then, asked.yes()));
      no = diagrams.or(no, diagrams.and(then, asked.no()));
    }
    return new Truths(yes, no);
  }

  /** Each set that the register mentions has an answer of its own, and all others have one. */
  private <M> Truths listed(Axis axis, Listed<S, M> node, LocalDate day) {
    int others = Diagrams.TRUE;
    int yes = Diagrams.FALSE;
    int no = Diagrams.FALSE;
    for (M member : node.register().mentioned()) {
      int same = equal(axis, (Set<?>) member);
      Option<Boolean> listed = node.holds(member, day).value();
      yes = listed.contains(true) ? diagrams.or(yes, same) : yes;
      no = listed.contains(false) ? diagrams.or(no, same) : no;
      others = diagrams.and(others, diagrams.not(same));
    }
    Option<Boolean> other = node.register().listsOther(day).value();
    yes = other.contains(true) ? diagrams.or(yes, others) : yes;
    no = other.contains(false) ? diagrams.or(no, others) : no;
    return ifKnown(axis, new Truths(yes, no));
  }

  private Truths diagonal(Axis axis, Verdict verdict) {
    int known = axis.regions().size();
    return new Truths(
        diagrams.literal(axis.variable, r -> r < known && verdict.of(r, r).contains(true)),
        diagrams.literal(axis.variable, r -> r < known && verdict.of(r, r).contains(false)));
  }

  private static Option<LocalDate> day(Axis date, int region) {
    return date.regions()
        .representative(region)
        .filter(LocalDate.class::isInstance)
        .map(LocalDate.class::cast)
        // Where nothing changes on any day, one day is as good as another.
        .orElse(Option.some(LocalDate.EPOCH));
  }

  /** A free answer, as {@link TruthVariable} numbers it. */
  private Truths free(Axis axis) {
    return new Truths(
        diagrams.literal(axis.variable, value -> value == TruthVariable.TRUE),
        diagrams.literal(axis.variable, value -> value == TruthVariable.FALSE));
  }

  @Override
  public <P> Truths quantified(Quantified<S, P> node) {
    Space.Any any = space.any(within, node);
    Truths holds = ifKnown(space.part(within, node.parts()), free(any.axis()));
    return node.quantifier() == Quantifier.ANY ? holds : holds.turned();
  }

  @Override
  public <P> Truths within(Within<S, P> node) {
    Compiler<P> inner = new Compiler<>(space, diagrams, within + node.part().name() + " › ");
    return ifKnown(space.part(within, node.part()), inner.compile(node.condition()));
  }

  @Override
  public Truths opaque(Opaque<S> node) {
    Truths answer = free(space.opaque(within, node.id()));
    for (Fact<S, ?> fact : node.reads()) {
      answer = ifKnown(space.read(within, fact), answer);
    }
    return answer;
  }

  @Override
  public Truths humanJudgment(HumanJudgment<S> node) {
    return free(space.judgment(node.id()));
  }
}
