package dev.proviso.analysis;

import dev.proviso.algebra.TruthVariable;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Fits the parts of lists to the answers that a case gives about them. Each list of parts has a
 * session of its own, in which its conditions are asked of one part.
 */
final class PartFitter {

  private final Session<?> session;

  PartFitter(Session<?> session) {
    this.session = session;
  }

  /** Whether there can be parts as the answers about them say: a core of answers, if not. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Fit(int @Nullable [] core, Map<String, List<Session.Model>> parts, boolean[] needed) {}

  /** Parts that give the answers of a case about them, one for each condition that must hold. */
  Fit fit(int[] values) {
    return fit(values, false);
  }

  private Fit fit(int[] values, boolean inFewParts) {
    Map<String, List<Session.Model>> parts = new LinkedHashMap<>();
    boolean[] needed = new boolean[values.length];
    for (Map.Entry<String, Session<?>> entry : session.inners()) {
      Session<?> part = entry.getValue();
      List<VariableSpace.Any> asked = asked(entry.getKey(), values);
      if (asked.isEmpty() || !session.space().statements.mayBeKnown(entry.getKey(), values)) {
        continue;
      }
      List<List<VariableSpace.Any>> together = new ArrayList<>();
      for (VariableSpace.Any wanted : asked) {
        if (values[wanted.axis().variable] == TruthVariable.FALSE) {
          continue;
        }
        if (!part.parts().isPossible(session, asked, List.of(wanted), values)) {
          return new Fit(core(part, asked, wanted, values), parts, needed);
        }
        if (!inFewParts || !joins(part, asked, wanted, values, together)) {
          together.add(new ArrayList<>(List.of(wanted)));
        }
      }
      asked.forEach(any -> needed[any.axis().variable] = true);
      for (Axis axis : part.space().axes()) {
        if (axis.global) {
          needed[session.outer(axis).variable] = true;
        }
      }
      parts.put(
          entry.getKey(),
          together.stream()
              .map(some -> part.parts().part(session, asked, some, values).get())
              .toList());
    }
    return new Fit(null, parts, needed);
  }

  /** What is asked of parts whose answers are given. */
  List<VariableSpace.Any> asked(String parts, int[] values) {
    return session.space().quantified().stream()
        .filter(any -> any.parts().equals(parts) && values[any.axis().variable] >= 0)
        .toList();
  }

  /** Adds a wanted condition to the first part that can meet it; returns whether there is one. */
  private boolean joins(
      Session<?> part,
      List<VariableSpace.Any> asked,
      VariableSpace.Any wanted,
      int[] values,
      List<List<VariableSpace.Any>> together) {
    for (List<VariableSpace.Any> some : together) {
      some.add(wanted);
      if (part.parts().isPossible(session, asked, some, values)) {
        return true;
      }
      some.remove(wanted);
    }
    return false;
  }

  /** The same answers with as few parts as can be; none if no parts can give them. */
  Option<Session.Model> inFewParts(int[] values) {
    int[] own = values.clone();
    Fit fit = fit(own, true);
    return fit.core() == null ? Option.some(new Session.Model(own, fit.parts())) : Option.none();
  }

  /** Answers of parts that none can give together, if there are such among those of a list. */
  int @Nullable [] misfit(String parts, int[] values) {
    Session<?> part = session.inner(parts);
    List<VariableSpace.Any> asked = asked(parts, values);
    for (VariableSpace.Any wanted : asked) {
      if (values[wanted.axis().variable] != TruthVariable.FALSE
          && !part.parts().isPossible(session, asked, List.of(wanted), values)) {
        return core(part, asked, wanted, values);
      }
    }
    return null;
  }

  private boolean isPossible(
      Session<?> whole,
      List<VariableSpace.Any> asked,
      List<VariableSpace.Any> wanted,
      int[] values) {
    int function =
        session
            .diagrams()
            .and(whole.parts().global(session, values), wanted(asked, wanted, values));
    return !session.isSurelyEmpty(function);
  }

  /** A part for which some conditions hold, and the others as they are said to. */
  private Option<Session.Model> part(
      Session<?> whole,
      List<VariableSpace.Any> asked,
      List<VariableSpace.Any> wanted,
      int[] values) {
    int own = wanted(asked, wanted, values);
    // How a date of the part stands to that of the whole matters whichever that is.
    return session
        .models()
        .solve(session.diagrams().and(whole.parts().global(session, values), own), own);
  }

  /** When a part gives answers: some are given by it, and none against the others. */
  int wanted(List<VariableSpace.Any> asked, List<VariableSpace.Any> wanted, int[] values) {
    int function = DecisionDiagrams.TRUE;
    for (VariableSpace.Any any : asked) {
      DiagramCompiler.Truths truths = session.each(any);
      int answer = values[any.axis().variable];
      int must;
      if (wanted.stream().anyMatch(one -> one.axis() == any.axis())) {
        must =
            answer == TruthVariable.TRUE
                ? truths.yes()
                : session.diagrams().not(session.diagrams().or(truths.yes(), truths.no()));
      } else {
        must =
            switch (answer) {
              case TruthVariable.FALSE -> truths.no();
              case TruthVariable.TRUE -> DecisionDiagrams.TRUE;
              default -> session.diagrams().not(truths.yes());
            };
      }
      function = session.diagrams().and(function, must);
    }
    return function;
  }

  /**
   * What the whole says of its date and of judgments holds for its parts; what it leaves open is
   * decided here.
   */
  int global(Session<?> part, int[] values) {
    int function = DecisionDiagrams.TRUE;
    for (Axis axis : part.space().axes()) {
      if (!axis.global) {
        continue;
      }
      Axis whole = session.outer(axis);
      if (values[whole.variable] < 0) {
        values[whole.variable] = 0;
      }
      // A date has the same regions in both.
      int value = values[whole.variable];
      function =
          part.diagrams().and(function, part.diagrams().literal(axis.variable, v -> v == value));
    }
    return function;
  }

  /** The fewest answers that no parts can give together. */
  private int[] core(
      Session<?> part, List<VariableSpace.Any> asked, VariableSpace.Any wanted, int[] values) {
    List<VariableSpace.Any> kept = new ArrayList<>(asked);
    for (VariableSpace.Any any : asked) {
      if (!any.axis().key.equals(wanted.axis().key)) {
        kept.remove(any);
        if (part.parts().isPossible(session, kept, List.of(wanted), values)) {
          kept.add(any);
        }
      }
    }
    int[] core = new int[values.length];
    Arrays.fill(core, -1);
    kept.forEach(any -> core[any.axis().variable] = values[any.axis().variable]);
    for (Axis axis : part.space().axes()) {
      if (axis.global) {
        core[session.outer(axis).variable] = values[session.outer(axis).variable];
      }
    }
    return core;
  }
}
