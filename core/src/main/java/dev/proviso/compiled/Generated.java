package dev.proviso.compiled;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes the states of a small automaton down as one method, in which the author's accessors stand
 * as constants: the machine then reads facts as if the code had been written by hand.
 */
final class Generated {

  private static final int MOST_STATES = 160;

  /** Of more formulas it is not even tried. */
  private static final int MOST_FORMULAS = 150;

  static final String RUN =
      "(Ljava/lang/Object;Ljava/time/LocalDate;Lio/vavr/collection/Seq;)Ljava/lang/Object;";

  private final Automaton automaton;
  private final HiddenClass hidden = new HiddenClass("Program");
  private final Map<State, Code.Label> labels = new HashMap<>();
  private final Deque<State> open = new ArrayDeque<>();
  private final IdentityHashMap<Source, Integer> kept = new IdentityHashMap<>();
  private final Code code;

  private Generated(Automaton automaton, List<Source> shared) {
    this.automaton = automaton;
    List<String> types =
        new ArrayList<>(
            List.of(
                "java/lang/Object",
                "java/lang/Object",
                "java/time/LocalDate",
                "io/vavr/collection/Seq"));
    for (Source source : shared) {
      kept.put(source, types.size());
      types.add("java/lang/Object");
    }
    code = new Code(hidden.file(), types, types.size() + Writing.SCRATCH);
  }

  /** The automaton as a method; null if that would be too long, or keeps values in other ways. */
  static @Nullable Program of(Automaton automaton, List<Source> sources) {
    List<Source> shared = new ArrayList<>();
    for (Source source : sources) {
      if (source.isShared()) {
        shared.add(source);
      }
    }
    if ((!shared.isEmpty() && asksWholes(automaton))
        || shared.size() > Writing.MOST_KEPT
        || !isSmall(automaton)) {
      return null;
    }
    return new Generated(automaton, shared).program();
  }

  private static boolean asksWholes(Automaton automaton) {
    for (Variable variable : automaton.variables()) {
      if (variable instanceof Asked asked && asked.pair() == null) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSmall(Automaton automaton) {
    if (automaton.root().formula().weight() > MOST_FORMULAS) {
      return false;
    }
    List<State> seen = new ArrayList<>(List.of(automaton.root()));
    Set<State> known = new HashSet<>(seen);
    for (int i = 0; i < seen.size(); i++) {
      State state = seen.get(i);
      if (seen.size() > MOST_STATES || !state.isDense()) {
        return false;
      }
      for (int value = 0; state.end() == null && value < state.variable().size(); value++) {
        @Nullable State next = automaton.next(state, value);
        if (next == null) {
          return false;
        }
        if (known.add(next)) {
          seen.add(next);
        }
      }
    }
    return true;
  }

  private @Nullable Program program() {
    for (int variable : kept.values()) {
      code.constant(hidden.field(Source.UNREAD)).local(Code.ASTORE, variable);
    }
    Writing writing = new Writing(code, this, automaton);
    label(automaton.root());
    while (!open.isEmpty() && code.size() <= HiddenClass.LONGEST) {
      State state = open.remove();
      code.mark(label(state));
      if (state.end() != null) {
        code.constant(hidden.field(state.end())).op(Code.ARETURN);
      } else {
        writing.state(state);
      }
    }
    return code.size() > HiddenClass.LONGEST ? null : (Program) hidden.make("run", RUN, code);
  }

  /** Where a state begins; it will be written if it is not yet. */
  Code.Label label(State state) {
    Code.@Nullable Label known = labels.get(state);
    if (known != null) {
      return known;
    }
    Code.Label label = new Code.Label();
    labels.put(state, label);
    open.add(state);
    return label;
  }

  HiddenClass hidden() {
    return hidden;
  }

  /** The variable that keeps what a source gives; null if it is read only once. */
  @Nullable Integer variableOf(Source source) {
    return kept.get(source);
  }
}
