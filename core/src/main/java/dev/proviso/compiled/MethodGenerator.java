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
final class MethodGenerator {

  private static final int MOST_STATES = 160;

  /** Of more formulas it is not even tried. */
  private static final int MOST_FORMULAS = 150;

  static final String RUN =
      "(Ljava/lang/Object;Ljava/time/LocalDate;Lio/vavr/collection/Seq;)Ljava/lang/Object;";

  private final Automaton automaton;
  private final HiddenClass hidden = new HiddenClass(Program.class);
  private final Map<AutomatonState, MethodAssembler.Label> labels = new HashMap<>();
  private final Deque<AutomatonState> open = new ArrayDeque<>();
  private final IdentityHashMap<FactSource, Integer> kept = new IdentityHashMap<>();
  private final MethodAssembler code;

  private MethodGenerator(Automaton automaton, List<FactSource> shared) {
    this.automaton = automaton;
    List<String> types =
        new ArrayList<>(
            List.of(
                "java/lang/Object",
                "java/lang/Object",
                "java/time/LocalDate",
                "io/vavr/collection/Seq"));
    for (FactSource source : shared) {
      kept.put(source, types.size());
      types.add("java/lang/Object");
    }
    code = new MethodAssembler(hidden.file(), types, types.size() + StateCodeGenerator.SCRATCH);
  }

  /** The automaton as a method; null if that would be too long, or keeps values in other ways. */
  static @Nullable Program of(Automaton automaton, List<FactSource> sources) {
    List<FactSource> shared = new ArrayList<>();
    for (FactSource source : sources) {
      if (source.isShared()) {
        shared.add(source);
      }
    }
    if ((!shared.isEmpty() && asksWholes(automaton))
        || shared.size() > StateCodeGenerator.MOST_KEPT
        || !isSmall(automaton)) {
      return null;
    }
    return new MethodGenerator(automaton, shared).program();
  }

  private static boolean asksWholes(Automaton automaton) {
    for (Variable variable : automaton.variables()) {
      if (variable instanceof PredicateVariable asked && asked.pair() == null) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSmall(Automaton automaton) {
    if (automaton.root().formula().weight() > MOST_FORMULAS) {
      return false;
    }
    List<AutomatonState> seen = new ArrayList<>(List.of(automaton.root()));
    Set<AutomatonState> known = new HashSet<>(seen);
    for (int i = 0; i < seen.size(); i++) {
      AutomatonState state = seen.get(i);
      if (seen.size() > MOST_STATES || !state.isDense()) {
        return false;
      }
      for (int value = 0; state.end() == null && value < state.variable().size(); value++) {
        @Nullable AutomatonState next = automaton.next(state, value);
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
      code.constant(hidden.field(FactSource.UNREAD)).local(MethodAssembler.ASTORE, variable);
    }
    StateCodeGenerator writing = new StateCodeGenerator(code, this, automaton);
    label(automaton.root());
    while (!open.isEmpty() && code.size() <= HiddenClass.LONGEST) {
      AutomatonState state = open.remove();
      code.mark(label(state));
      if (state.end() != null) {
        code.constant(hidden.field(state.end())).op(MethodAssembler.ARETURN);
      } else {
        writing.state(state);
      }
    }
    return code.size() > HiddenClass.LONGEST ? null : (Program) hidden.make("run", RUN, code);
  }

  /** Where a state begins; it will be written if it is not yet. */
  MethodAssembler.Label label(AutomatonState state) {
    MethodAssembler.@Nullable Label known = labels.get(state);
    if (known != null) {
      return known;
    }
    MethodAssembler.Label label = new MethodAssembler.Label();
    labels.put(state, label);
    open.add(state);
    return label;
  }

  HiddenClass hidden() {
    return hidden;
  }

  /** The variable that keeps what a source gives; null if it is read only once. */
  @Nullable Integer variableOf(FactSource source) {
    return kept.get(source);
  }
}
