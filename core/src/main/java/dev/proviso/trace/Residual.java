package dev.proviso.trace;

import dev.proviso.condition.Truth;
import dev.proviso.rule.Combining;
import dev.proviso.rule.Conclusion;
import dev.proviso.rule.Effect;
import dev.proviso.rule.Outcome;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * What is left of a policy once everything known has been put in: only the open leaves remain, each
 * a table over the regions of the facts that it reads.
 *
 * <p>A state gives each variable a region, or {@link #OPEN}.
 */
interface Residual {

  int OPEN = -1;

  /**
   * A region for each variable, or {@link #OPEN}. The version changes with every value, so that a
   * part that is shared is evaluated once and not once for every way that leads to it.
   */
  final class State {
    private final int[] values;
    private long version = 1;
    private long marking;

    State(int variables) {
      values = new int[variables];
      Arrays.fill(values, OPEN);
    }

    int value(int variable) {
      return values[variable];
    }

    void set(int variable, int value) {
      values[variable] = value;
      version++;
    }

    BitSet live(Policy policy) {
      marking++;
      BitSet live = new BitSet();
      policy.mark(this, live);
      return live;
    }
  }

  Truth truth(State state);

  /** Marks the variables whose value this part still hangs on. */
  void mark(State state, BitSet live);

  /** What is settled already. */
  record Settled(Truth truth) implements Residual {
    @Override
    public Truth truth(State state) {
      return truth;
    }

    @Override
    public void mark(State state, BitSet live) {}
  }

  /** All operands. Built for one search by one thread, it remembers its truth in the last state. */
  final class Conjunction implements Residual {
    private final List<Residual> operands;
    private Truth last = Truth.UNKNOWN;
    private long version;
    private long marked;

    Conjunction(List<Residual> operands) {
      this.operands = operands;
    }

    @Override
    public Truth truth(State state) {
      if (version != state.version) {
        Truth truth = Truth.TRUE;
        for (Residual operand : operands) {
          truth = truth.and(operand.truth(state));
          if (truth == Truth.FALSE) {
            break;
          }
        }
        last = truth;
        version = state.version;
      }
      return last;
    }

    @Override
    public void mark(State state, BitSet live) {
      if (marked != state.marking && !truth(state).isSettled()) {
        marked = state.marking;
        operands.forEach(operand -> operand.mark(state, live));
      }
    }
  }

  /** The negation of another. */
  record Negation(Residual operand) implements Residual {
    @Override
    public Truth truth(State state) {
      return operand.truth(state).not();
    }

    @Override
    public void mark(State state, BitSet live) {
      operand.mark(state, live);
    }
  }

  /**
   * A leaf: open until all its variables have a value, then looked up. What a list itself does not
   * tell is unknown even then.
   */
  final class Leaf implements Residual {
    private final int[] variables;
    private final int[] sizes;
    private final Truth[] table;

    Leaf(int[] variables, int[] sizes, Truth[] table) {
      this.variables = variables;
      this.sizes = sizes;
      this.table = table;
    }

    @Override
    public Truth truth(State state) {
      int index = 0;
      for (int i = 0; i < variables.length; i++) {
        int value = state.value(variables[i]);
        if (value == OPEN) {
          return Truth.UNKNOWN;
        }
        index = index * sizes[i] + value;
      }
      return table[index];
    }

    @Override
    public void mark(State state, BitSet live) {
      if (!truth(state).isSettled()) {
        for (int variable : variables) {
          live.set(variable, state.value(variable) == OPEN || live.get(variable));
        }
      }
    }
  }

  /** A whole policy: what it says in a state, and what that still hangs on. */
  record Policy(
      List<Policy> members,
      List<Effect> effects,
      List<Residual> rules,
      Combining combining,
      Outcome otherwise) {

    Outcome outcome(State state) {
      return members.isEmpty()
          ? combining.outcome(conclusions(state), otherwise)
          : PolicyTrace.together(Array.ofAll(members).map(member -> member.outcome(state)));
    }

    void mark(State state, BitSet live) {
      if (outcome(state).isSettled()) {
        return;
      }
      members.forEach(member -> member.mark(state, live));
      Seq<Concluded> conclusions = conclusions(state);
      for (int i = 0; i < rules.size(); i++) {
        if (combining.hangsOn(conclusions, conclusions.get(i), otherwise)) {
          rules.get(i).mark(state, live);
        }
      }
    }

    private Seq<Concluded> conclusions(State state) {
      return Array.range(0, rules.size())
          .map(i -> new Concluded(i, effects.get(i), rules.get(i).truth(state)));
    }
  }

  /** The conclusion of one rule in one state; the index keeps equal rules apart. */
  record Concluded(int index, Effect effect, Truth truth) implements Conclusion {}
}
