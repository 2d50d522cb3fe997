package dev.proviso.analysis;

import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Finds and draws cases of a session in which a function is true, with the parts that they need.
 */
final class ModelFinder {

  private static final int MOST_PARTS = 3;

  /** A case is made smaller for as long as a person who waits for it would not mind. */
  static final long SPENT_ON_SIZE = 1_000_000;

  private final Session<?> session;

  ModelFinder(Session<?> session) {
    this.session = session;
  }

  /** A case in which a function is true, if there is one that some subject can be in. */
  Option<Session.Model> solve(int function) {
    return solve(function, function);
  }

  /** The same, where values between constants are compared as far as another function asks. */
  Option<Session.Model> solve(int function, int compared) {
    @Nullable Possible found = possible(function);
    return found == null
        ? Option.none()
        : Option.some(
            new Session.Model(
                comparable(compared, smallest(found.function(), found.values(), found.fit())),
                found.fit().parts()));
  }

  /** The smallest case in which a function is true that can be found without a long search. */
  Option<Session.Model> smallest(int function) {
    return smallest(function, function);
  }

  /** The same, made out of a case of another function, which implies the first, if there is one. */
  Option<Session.Model> smallest(int function, int preferred) {
    Option<Session.Model> found = solve(preferred).orElse(() -> solve(function));
    if (found.isEmpty()) {
      return found;
    }
    AtomicReference<Session.Model> smallest = new AtomicReference<>(found.get());
    sparing(() -> smallest.set(new CaseMinimizer(session, function).from(found.get())));
    return Option.some(smallest.get());
  }

  /** Does something that makes a case smaller; what is not done with little effort is left. */
  void sparing(Runnable work) {
    session.budget().spare(SPENT_ON_SIZE);
    try {
      work.run();
    } catch (OverBudgetException tooLarge) {
      // The case is a case, though there may be a smaller one.
    } finally {
      session.budget().spareNoMore();
      session.resume();
    }
  }

  /** Whether some subject can be in a case of a function, be it one that nobody can make. */
  boolean isPossible(int function) {
    return possible(function) != null;
  }

  /** Values that parts can answer to, for what is left of a function. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Possible(int function, int[] values, PartFitter.Fit fit) {}

  /** A case of values that can be made, or else any. */
  private @Nullable Possible possible(int function) {
    @Nullable Possible found = possible(function, session.makeable().all());
    return found == null && session.makeable().all() != DecisionDiagrams.TRUE
        ? possible(function, DecisionDiagrams.TRUE)
        : found;
  }

  private @Nullable Possible possible(int function, int within) {
    int left = function;
    int wanted = session.diagrams().and(left, within);
    while (wanted != DecisionDiagrams.FALSE) {
      int[] values = session.diagrams().path(wanted);
      PartFitter.Fit fit = session.parts().fit(values);
      if (fit.core() == null) {
        return new Possible(left, values, fit);
      }
      left = session.diagrams().minus(left, session.diagrams().cube(fit.core()));
      wanted = session.diagrams().and(left, within);
    }
    return null;
  }

  /**
   * A value between constants does not specify how it compares with the other values of its group.
   * Sets those of them that the function depends on, and that have no value, to the same region. Of
   * what is absent it states nothing else.
   */
  int[] comparable(int function, int[] values) {
    boolean @Nullable [] asked = null;
    for (Axis axis : session.space().axes()) {
      if (axis.kind() == Axis.Kind.VALUE
          && axis.group.members.size() > 1
          && isBetween(axis, values)) {
        asked = asked == null ? session.diagrams().support(function) : asked;
        for (Axis other : axis.group.members) {
          if (asked[other.variable] && values[other.variable] < 0) {
            values[other.variable] = values[axis.variable];
          }
        }
      }
    }
    session.space().statements.forgetAbsent(values);
    return values;
  }

  private static boolean isBetween(Axis axis, int[] values) {
    int region = values[axis.variable];
    return region >= 0 && region < axis.regions().size() && axis.regions().isUnmentioned(region);
  }

  /**
   * A case in which a function is true, drawn from all of them, and from all others where no parts
   * can be so.
   */
  Session.Model draw(int function, AssignmentSampler sampler) {
    int[] values = sampler.values(session.space(), session.diagrams(), function);
    PartFitter.Fit fit = session.parts().fit(values);
    if (fit.core() != null) {
      values = sampler.values(session.space(), session.diagrams(), DecisionDiagrams.TRUE);
      fit = session.parts().fit(values);
    }
    Map<String, List<Session.Model>> parts = new LinkedHashMap<>(fit.parts());
    for (Map.Entry<String, Session<?>> entry : session.inners()) {
      if (!parts.containsKey(entry.getKey())
          && session.space().statements.mayBeKnown(entry.getKey(), values)) {
        List<Session.Model> some = new ArrayList<>();
        for (int i = sampler.below(MOST_PARTS + 1); i > 0; i--) {
          some.add(entry.getValue().models().draw(DecisionDiagrams.TRUE, sampler));
        }
        parts.put(entry.getKey(), some);
      }
    }
    return new Session.Model(values, parts);
  }

  /** The same case, with all known that is not; the same parts. */
  Session.Model filled(Session.Model model, AssignmentSampler sampler) {
    Map<String, List<Session.Model>> parts = new LinkedHashMap<>();
    model
        .parts()
        .forEach(
            (key, each) ->
                parts.put(
                    key,
                    each.stream()
                        .map(one -> session.inner(key).models().filled(one, sampler))
                        .toList()));
    return new Session.Model(
        sampler.filled(session.space(), session.diagrams(), model.values()), parts);
  }

  /** Every case there is, one for each combination of answers; parts as they need be. */
  List<Session.Model> all() {
    List<Session.Model> all = new ArrayList<>();
    all(new int[session.diagrams().variables()], 0, all);
    return all;
  }

  private void all(int[] values, int variable, List<Session.Model> into) {
    if (variable == values.length) {
      // A set or part that is not known has no contents to distinguish.
      if (!session.space().statements.isPlain(values)) {
        return;
      }
      int[] kept = values.clone();
      PartFitter.Fit fit = session.parts().fit(kept);
      if (fit.core() == null) {
        into.add(new Session.Model(kept, fit.parts()));
      }
      return;
    }
    for (int value = 0; value < session.diagrams().domain(variable); value++) {
      values[variable] = value;
      all(values, variable + 1, into);
    }
  }

  /** Leaves out what does not matter, unless parts depend on it. */
  private int[] smallest(int function, int[] values, PartFitter.Fit fit) {
    int[] fewer = values.clone();
    for (int variable = fewer.length - 1; variable >= 0; variable--) {
      if (fewer[variable] >= 0 && !fit.needed()[variable]) {
        int kept = fewer[variable];
        fewer[variable] = -1;
        if (session.diagrams().restrict(function, fewer) != DecisionDiagrams.TRUE) {
          fewer[variable] = kept;
        }
      }
    }
    return fewer;
  }
}
