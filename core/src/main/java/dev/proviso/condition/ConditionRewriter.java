package dev.proviso.condition;

import dev.proviso.check.NullChecks;
import dev.proviso.fact.Fact;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.IdentityHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Rewrites conditions about one type of subject as conditions about the same or another type.
 *
 * <p>Every method rewrites what its node is made of and keeps all else: names, citations, texts and
 * the order of operands. A node in which nothing changed is returned as it is, the very same
 * object, so that what was shared stays shared and what was compiled stays compiled. A shared node
 * is rewritten once; a subclass that wants to rewrite it every time overrides {@link
 * #rewrite(Condition)}.
 *
 * <p>Most rewriters keep the type of the subject and extend {@link Same}. A rewriter is for use by
 * one thread.
 */
public abstract class ConditionRewriter<S, R> implements ConditionVisitor<S, Condition<R>> {

  private final IdentityHashMap<Condition<?>, Condition<?>> rewritten;

  /** A rewriter that has rewritten nothing yet. */
  protected ConditionRewriter() {
    this.rewritten = new IdentityHashMap<>();
  }

  /**
   * A rewriter that does not repeat what another one has rewritten, and the other way round.
   *
   * @param other a rewriter that would rewrite each condition in the same way
   */
  protected ConditionRewriter(ConditionRewriter<?, ?> other) {
    this.rewritten = other.rewritten;
  }

  /**
   * Rewrites a condition.
   *
   * @return the rewritten condition; the very same object if nothing changed
   * @throws IllegalArgumentException if it is null, a method of the rewriter returns null, or a
   *     fact does not fit the comparison in which it takes the place of another one
   */
  @SuppressWarnings("unchecked") // it was made of this very condition
  public Condition<R> rewrite(Condition<S> condition) {
    if (condition == null) {
      throw NullChecks.isNull(where(), "condition", "give the condition to rewrite");
    }
    @Nullable Condition<?> known = rewritten.get(condition);
    if (known == null) {
      known = condition.accept(this);
      if (known == null) {
        throw NullChecks.isNull(
            where(),
            "condition in the place of `" + condition.wording() + "`",
            "return one, or the same");
      }
      rewritten.put(condition, known);
    }
    return (Condition<R>) known;
  }

  /**
   * Rewrites the conditions of an exception.
   *
   * @return the rewritten exception; the very same object if nothing changed
   * @throws IllegalArgumentException if it is null, or its condition cannot be rewritten
   */
  public ExceptionClause<R> rewrite(ExceptionClause<S> exception) {
    if (exception == null) {
      throw NullChecks.isNull(where(), "exception", "give the exception to rewrite");
    }
    return exception.rewrite(this::rewrite);
  }

  /**
   * The fact that takes the place of another.
   *
   * @return the fact to read instead
   */
  public abstract <T> Fact<R, T> fact(Fact<S, T> fact);

  /** The fact that takes the place of another, as a subclass gives it. */
  final <T> Fact<R, T> factFor(Fact<S, T> fact) {
    @Nullable Fact<R, T> other = fact(fact);
    if (other == null) {
      throw NullChecks.isNull(
          where(),
          "fact in the place of `" + fact.name() + "`",
          "return one from fact(…), or the same");
    }
    return other;
  }

  final String where() {
    return "condition rewriter `" + getClass().getName() + "`";
  }

  @Override
  public Condition<R> allOf(AllOf<S> node) {
    Seq<Condition<R>> operands = OperandChecks.rewrite(node.operands(), this::rewrite);
    return isSame(operands, node.operands()) ? kept(node) : AllOf.of(operands);
  }

  @Override
  public Condition<R> anyOf(AnyOf<S> node) {
    Seq<Condition<R>> operands = OperandChecks.rewrite(node.operands(), this::rewrite);
    return isSame(operands, node.operands()) ? kept(node) : AnyOf.of(operands);
  }

  @Override
  public Condition<R> not(Not<S> node) {
    Condition<R> operand = rewrite(node.operand());
    return isSame(operand, node.operand()) ? kept(node) : Not.of(operand);
  }

  @Override
  public <T> Condition<R> comparison(Comparison<S, T> node) {
    Fact<R, T> fact = factFor(node.fact());
    return isSame(fact, node.fact()) ? kept(node) : node.withFact(fact);
  }

  @Override
  public <T> Condition<R> factComparison(FactComparison<S, T> node) {
    Fact<R, T> left = factFor(node.left());
    Fact<R, T> right = factFor(node.right());
    return isSame(left, node.left()) && isSame(right, node.right())
        ? kept(node)
        : node.withFacts(left, right);
  }

  @Override
  public <M> Condition<R> listMembership(ListMembership<S, M> node) {
    Fact<R, M> fact = factFor(node.fact());
    Fact<R, LocalDate> date = factFor(node.date());
    return isSame(fact, node.fact()) && isSame(date, node.date())
        ? kept(node)
        : ListMembership.of(fact, node.register(), date);
  }

  @Override
  public <T> Condition<R> datedComparison(DatedComparison<S, T> node) {
    Fact<R, T> fact = factFor(node.fact());
    Fact<R, LocalDate> date = factFor(node.date());
    return isSame(fact, node.fact()) && isSame(date, node.date())
        ? kept(node)
        : node.withFacts(fact, date);
  }

  @Override
  @SuppressWarnings("unchecked") // everything in it that is about a subject is replaced
  public Condition<R> definition(Definition<S> node) {
    return ((Definition<R>) node)
        .withCondition(rewrite(node.condition()))
        .withExceptions(ExceptionClause.rewrite(node.exceptions(), this::rewrite));
  }

  @Override
  public Condition<R> judgmentQuestion(JudgmentQuestion<S> node) {
    return kept(node);
  }

  @SuppressWarnings("unchecked") // what it reads is about the new subject, too
  private static <R> Condition<R> kept(Condition<?> node) {
    return (Condition<R>) node;
  }

  @SuppressWarnings("ReferenceEquality") // comparing big trees would take long
  private static boolean isSame(Object after, Object before) {
    return after == before;
  }

  /**
   * Rewrites conditions as conditions about the same type of subject.
   *
   * <pre>{@code
   * // What code would have to say is asked of a person.
   * final class Asking<S> extends ConditionRewriter.Same<S> {
   *   @Override
   *   public Condition<S> opaque(OpaqueCondition<S> node) {
   *     return JudgmentQuestion.of(node.id(), "Is it so that " + node.id() + "?");
   *   }
   *
   *   @Override
   *   protected <P> Asking<P> part(Fact<S, ?> part) {
   *     return new Asking<>();
   *   }
   * }
   * }</pre>
   */
  public abstract static class Same<S> extends ConditionRewriter<S, S> {

    /** A rewriter that has rewritten nothing yet. */
    protected Same() {}

    /**
     * A rewriter that does not repeat what another one has rewritten, and the other way round.
     *
     * @param other a rewriter that would rewrite each condition in the same way
     */
    protected Same(Same<?> other) {
      super(other);
    }

    /**
     * The rewriter for the conditions that are asked of parts of the subject.
     *
     * @param part the fact that gives the part, or the parts
     */
    protected abstract <P> Same<P> part(Fact<S, ?> part);

    private <P> Same<P> inside(Fact<S, ?> part) {
      @Nullable Same<P> inside = part(part);
      if (inside == null) {
        throw NullChecks.isNull(
            where(),
            "rewriter for part `" + part.name() + "`",
            "return one from part(…); a rewriter that changes nothing will do");
      }
      return inside;
    }

    @Override
    public <T> Fact<S, T> fact(Fact<S, T> fact) {
      return fact;
    }

    @Override
    public <P> Condition<S> quantified(QuantifiedCondition<S, P> node) {
      Fact<S, Seq<P>> parts = factFor(node.parts());
      Condition<P> each = this.<P>inside(node.parts()).rewrite(node.each());
      return isSame(parts, node.parts()) && isSame(each, node.each())
          ? node
          : QuantifiedCondition.of(parts, node.quantifier(), each);
    }

    @Override
    public <P> Condition<S> partCondition(PartCondition<S, P> node) {
      Fact<S, P> part = factFor(node.part());
      Condition<P> condition = this.<P>inside(node.part()).rewrite(node.condition());
      return isSame(part, node.part()) && isSame(condition, node.condition())
          ? node
          : PartCondition.of(part, condition);
    }

    @Override
    public Condition<S> opaque(OpaqueCondition<S> node) {
      return node;
    }
  }
}
