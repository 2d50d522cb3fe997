package dev.proviso.compiled;

import dev.proviso.algebra.Formula;
import dev.proviso.algebra.FormulaFactory;
import dev.proviso.condition.Judgment;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Evaluates a formula for a subject, step by step. Steps are remembered: the next subject that is
 * alike takes them without looking at the formula.
 */
final class Automaton extends Program {

  static final @Nullable Object[] NOTHING_TO_KEEP = new Object[0];

  /** However small a policy is, so much is worth remembering. */
  private static final int LEAST_ROOM = 1 << 17;

  /** A formula takes as much as so many ways from one state to another. */
  private static final int WEIGHT_OF_FORMULA = 8;

  private static final int ROOM_PER_FORMULA = 128;

  /** By itself it has its reader written so late: else that is up to what grows. */
  private static final int VERY_OFTEN = 2 * TieredProgram.TIER_UP_CALLS;

  private final FormulaFactory formulas;
  private final List<Variable> variables;
  private final List<FactSource> sources;
  private final int slots;
  private final ReadMode mode;
  private final AutomatonState root;
  private final Map<Formula, AutomatonState> states = new HashMap<>();

  /** Both are good; threads may see either. */
  private VariableReader reader;

  private int unwritten = VERY_OFTEN;
  private long room;
  private long steps;
  private long drawn;

  /**
   * Not synchronized: a thread may see an older table, or overwrite the count in {@link #patience}.
   * No outcome depends on either.
   */
  private @Nullable TransitionTable chart;

  private int patience;

  Automaton(
      FormulaFactory formulas,
      Formula root,
      List<Variable> variables,
      List<FactSource> sources,
      ReadMode mode,
      ExecutionTier tier) {
    this.formulas = formulas;
    this.variables = variables;
    this.sources = sources;
    this.slots = slots(sources);
    this.mode = mode;
    this.reader = VariableReader.of(variables);
    this.room =
        tier == ExecutionTier.INTERPRETED
            ? 0
            : LEAST_ROOM + (long) ROOM_PER_FORMULA * root.weight();
    this.root = AutomatonState.of(root, variables);
    states.put(root, this.root);
    this.patience = this.root.room();
    if (tier == ExecutionTier.AUTOMATON) {
      write();
    }
  }

  private static int slots(List<FactSource> sources) {
    int slots = 0;
    for (FactSource source : sources) {
      if (source.isShared()) {
        source.keepIn(slots++);
      }
    }
    return slots;
  }

  AutomatonState root() {
    return root;
  }

  /** What reads variables off a subject. */
  VariableReader reader() {
    return reader;
  }

  List<Variable> variables() {
    return variables;
  }

  /** Where a value leads; null if there is no room for more states. */
  @Nullable AutomatonState next(AutomatonState state, int value) {
    @Nullable AutomatonState known = state.next(value);
    return known == null ? step(state, value) : known;
  }

  @Override
  Object run(Object subject, @Nullable LocalDate date, Seq<Judgment> judgments) {
    if (unwritten > 0 && --unwritten == 0) {
      write();
    }
    return run(reader, subject, date, judgments);
  }

  @Override
  Program faster() {
    @Nullable Program generated = MethodGenerator.of(this, sources);
    if (generated != null) {
      return generated;
    }
    write();
    return this;
  }

  private void write() {
    unwritten = 0;
    reader = mode.reader(variables);
  }

  /** The same, where somebody else knows the values of variables. */
  Object run(
      VariableReader reader, Object subject, @Nullable LocalDate date, Seq<Judgment> judgments) {
    @Nullable Object[] memo = memo();
    @Nullable TransitionTable known = chart;
    int place = 0;
    while (known != null) {
      int value = reader.value(known.asked(place), subject, date, judgments, memo);
      int way = known.way(place, value);
      if (way < 0) {
        return known.end(way);
      }
      if (way == TransitionTable.MISSING) {
        return leave(known.state(place), value, reader, subject, date, judgments, memo);
      }
      place = way;
    }
    return root.end() == null
        ? leave(
            root,
            reader.value(root.asked(), subject, date, judgments, memo),
            reader,
            subject,
            date,
            judgments,
            memo)
        : root.end();
  }

  /** Goes on without the chart, from a state and the value of what it asks for. */
  private Object leave(
      AutomatonState from,
      int given,
      VariableReader reader,
      Object subject,
      @Nullable LocalDate date,
      Seq<Judgment> judgments,
      @Nullable Object[] memo) {
    AutomatonState state = from;
    int value = given;
    while (true) {
      @Nullable AutomatonState next = next(state, value);
      if (next == null) {
        return new FormulaInterpreter(variables, reader, subject, date, judgments, memo)
            .knowing(state.variable(), value)
            .evaluate(state.formula());
      }
      if (next.end() != null) {
        if (--patience < 0) {
          draw();
        }
        return next.end();
      }
      state = next;
      value = reader.value(state.asked(), subject, date, judgments, memo);
    }
  }

  /** Room for the answers that one decision keeps. */
  @Nullable Object[] memo() {
    return slots == 0 ? NOTHING_TO_KEEP : new Object[slots];
  }

  /** Its cost is spread over so many decisions that were made without it. */
  private synchronized void draw() {
    if (steps > drawn) {
      drawn = steps;
      chart = TransitionTable.from(root);
    }
    patience = chart == null ? 0 : chart.length();
  }

  /** Makes the step that nobody has taken before; null if there is no room for more. */
  private synchronized @Nullable AutomatonState step(AutomatonState state, int value) {
    @Nullable AutomatonState made = state.next(value);
    if (made != null) {
      return made;
    }
    // Work counts as well as room: a policy that never repeats itself must not be slowed down.
    if (room <= 0) {
      return null;
    }
    long before = formulas.work();
    Formula left = formulas.restrict(state.formula(), state.variable().index(), value);
    @Nullable AutomatonState next = states.get(left);
    if (next == null) {
      next = AutomatonState.of(left, variables);
      room -= next.room();
      states.put(left, next);
    }
    room -= 1 + WEIGHT_OF_FORMULA * (formulas.work() - before);
    state.remember(value, next);
    steps++;
    return next;
  }
}
