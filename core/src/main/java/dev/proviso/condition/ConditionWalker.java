package dev.proviso.condition;

import dev.proviso.check.NullChecks;
import dev.proviso.fact.Fact;
import dev.proviso.time.Dated;
import dev.proviso.time.Register;
import io.vavr.collection.Seq;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Walks through conditions, down to the facts that they read.
 *
 * <p>Every method goes on to everything that its node is made of. A subclass overrides those that
 * it is interested in, and calls the overridden method to go on; what it does not call is not
 * walked through. A node that is shared is visited once, however often it occurs; a subclass that
 * wants to visit it every time overrides {@link #walk(Condition)}. A walker is for use by one
 * thread.
 *
 * <pre>{@code
 * // The names of the facts that a condition reads, those of parts included.
 * final class Names<S> extends ConditionWalker<S> {
 *   private final Set<String> names;
 *
 *   Names(Set<String> names) {
 *     this.names = names;
 *   }
 *
 *   @Override
 *   protected void fact(Fact<S, ?> fact) {
 *     names.add(fact.name());
 *   }
 *
 *   @Override
 *   protected <P> Names<P> part(Fact<S, ?> part) {
 *     return new Names<>(names);
 *   }
 * }
 * }</pre>
 */
public abstract class ConditionWalker<S> implements ConditionVisitor<S, ConditionWalker<S>> {

  private @Nullable Set<Object> visited;

  /** A walker that has walked through nothing yet. */
  protected ConditionWalker() {}

  /**
   * A walker that does not visit again what another one has visited, and the other way round.
   *
   * @param other a walker that looks for the same, perhaps in other parts
   */
  protected ConditionWalker(ConditionWalker<?> other) {
    this.visited = other.visited();
  }

  /**
   * Walks through a condition, unless this walker has done so before.
   *
   * @throws IllegalArgumentException if it is null
   */
  public ConditionWalker<S> walk(Condition<S> condition) {
    if (condition == null) {
      throw NullChecks.isNull(where(), "condition", "give the condition to walk through");
    }
    return visited().add(condition) ? condition.accept(this) : this;
  }

  private Set<Object> visited() {
    if (visited == null) {
      visited = Collections.newSetFromMap(new IdentityHashMap<>());
    }
    return visited;
  }

  /**
   * Walks through the condition of an exception and through its own exceptions.
   *
   * @throws IllegalArgumentException if it is null
   */
  public ConditionWalker<S> walk(ExceptionClause<S> exception) {
    if (exception == null) {
      throw NullChecks.isNull(where(), "exception", "give the exception to walk through");
    }
    walk(exception.condition());
    return exceptions(exception.exceptions());
  }

  /**
   * The walker for the conditions that are asked of parts of the subject.
   *
   * @param part the fact that gives the part, or the parts
   */
  protected abstract <P> ConditionWalker<P> part(Fact<S, ?> part);

  private <P> ConditionWalker<P> inside(Fact<S, ?> part) {
    @Nullable ConditionWalker<P> inside = part(part);
    if (inside == null) {
      throw NullChecks.isNull(
          where(),
          "walker for part `" + part.name() + "`",
          "return one from part(…); a walker that finds nothing will do");
    }
    return inside;
  }

  private String where() {
    return "condition walker `" + getClass().getName() + "`";
  }

  /**
   * A fact is read: by a comparison, as a date, by an opaque condition, or because it gives parts.
   * Does nothing unless it is overridden.
   */
  protected void fact(Fact<S, ?> fact) {}

  /** A register is referred to. Does nothing unless it is overridden. */
  protected void register(Register<?> register) {}

  /** A limit that changes with time is referred to. Does nothing unless it is overridden. */
  protected void limit(Dated<?> limit) {}

  private ConditionWalker<S> operands(Seq<Condition<S>> operands) {
    for (Condition<S> operand : operands) {
      walk(operand);
    }
    return this;
  }

  private ConditionWalker<S> exceptions(Seq<ExceptionClause<S>> exceptions) {
    for (ExceptionClause<S> exception : exceptions) {
      walk(exception);
    }
    return this;
  }

  @Override
  public ConditionWalker<S> allOf(AllOf<S> node) {
    return operands(node.operands());
  }

  @Override
  public ConditionWalker<S> anyOf(AnyOf<S> node) {
    return operands(node.operands());
  }

  @Override
  public ConditionWalker<S> not(Not<S> node) {
    return walk(node.operand());
  }

  @Override
  public <T> ConditionWalker<S> comparison(Comparison<S, T> node) {
    fact(node.fact());
    return this;
  }

  @Override
  public <T> ConditionWalker<S> factComparison(FactComparison<S, T> node) {
    fact(node.left());
    fact(node.right());
    return this;
  }

  @Override
  public <M> ConditionWalker<S> listMembership(ListMembership<S, M> node) {
    register(node.register());
    fact(node.fact());
    fact(node.date());
    return this;
  }

  @Override
  public <T> ConditionWalker<S> datedComparison(DatedComparison<S, T> node) {
    limit(node.limit());
    fact(node.fact());
    fact(node.date());
    return this;
  }

  @Override
  public <P> ConditionWalker<S> quantified(QuantifiedCondition<S, P> node) {
    fact(node.parts());
    this.<P>inside(node.parts()).walk(node.each());
    return this;
  }

  @Override
  public <P> ConditionWalker<S> partCondition(PartCondition<S, P> node) {
    fact(node.part());
    this.<P>inside(node.part()).walk(node.condition());
    return this;
  }

  @Override
  public ConditionWalker<S> definition(Definition<S> node) {
    walk(node.condition());
    return exceptions(node.exceptions());
  }

  @Override
  public ConditionWalker<S> opaque(OpaqueCondition<S> node) {
    node.reads().forEach(this::fact);
    return this;
  }

  @Override
  public ConditionWalker<S> judgmentQuestion(JudgmentQuestion<S> node) {
    return this;
  }
}
