package dev.proviso.trace;

import dev.proviso.check.NullChecks;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/**
 * Walks through traces, down to those of the facts that were read.
 *
 * <p>Every method goes on to everything that its trace is made of. A subclass overrides those that
 * it is interested in, and calls the overridden method to go on. A trace that is shared, as that of
 * a definition that several rules use, is visited once. A walker is for use by one thread.
 *
 * <pre>{@code
 * // The names of the definitions that were asked for.
 * final class Terms extends TraceWalker {
 *   private final Set<String> names = new TreeSet<>();
 *
 *   @Override
 *   protected void visit(ConditionTrace trace) {
 *     trace.condition().asDefinition().forEach(term -> names.add(term.name()));
 *     super.visit(trace);
 *   }
 * }
 * }</pre>
 */
public abstract class TraceWalker {

  private final Set<Object> visited = Collections.newSetFromMap(new IdentityHashMap<>());

  /** For subclasses. */
  protected TraceWalker() {}

  /** Walks through the rules of a policy, or of all policies that it is made of. */
  public void walk(PolicyTrace trace) {
    checkGiven(trace);
    trace.allRules().forEach(this::walk);
  }

  /** Walks through whether a rule is in force, its condition and its exceptions. */
  public void walk(RuleTrace trace) {
    checkGiven(trace);
    trace.inForce().forEach(this::walk);
    walk(trace.condition());
    trace.exceptions().forEach(this::walk);
  }

  /** Walks through an exception, unless this walker has done so before. */
  public void walk(ExceptionTrace trace) {
    checkGiven(trace);
    if (visited.add(trace)) {
      visit(trace);
    }
  }

  /** Walks through a condition, unless this walker has done so before. */
  public void walk(ConditionTrace trace) {
    checkGiven(trace);
    if (visited.add(trace)) {
      visit(trace);
    }
  }

  private static void checkGiven(Object trace) {
    NullChecks.notNull("trace walker", "trace", trace, "give the one to walk through");
  }

  /** An exception is visited: goes on to its condition and its own exceptions. */
  protected void visit(ExceptionTrace trace) {
    walk(trace.condition());
    trace.exceptions().forEach(this::walk);
  }

  /** A condition is visited: goes on to its operands or parts, and to its exceptions. */
  protected void visit(ConditionTrace trace) {
    trace.children().forEach(this::walk);
    trace.exceptions().forEach(this::walk);
  }
}
