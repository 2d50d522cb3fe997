package dev.proviso.algebra;

import dev.proviso.condition.AllOf;
import dev.proviso.condition.AnyOf;
import dev.proviso.condition.Condition;
import dev.proviso.condition.ConditionVisitor;
import dev.proviso.condition.Definition;
import dev.proviso.condition.ExceptionClause;
import dev.proviso.condition.Not;
import dev.proviso.rule.Rule;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Compiles conditions and rules to an algebra. What joins other conditions has its meaning here; a
 * subclass gives a meaning to the conditions that ask about a subject.
 */
public abstract class ConditionCompiler<S, B> implements ConditionVisitor<S, B> {

  private final TruthAlgebra<B> algebra;
  private final IdentityHashMap<Condition<S>, B> compiled = new IdentityHashMap<>();

  /** A compiler to an algebra. */
  protected ConditionCompiler(TruthAlgebra<B> algebra) {
    this.algebra = algebra;
  }

  /** The truth of a condition; a condition that is shared is compiled once. */
  public final B compile(Condition<S> condition) {
    @Nullable B known = compiled.get(condition);
    if (known == null) {
      known = condition.accept(this);
      compiled.put(condition, known);
    }
    return known;
  }

  /**
   * Whether a rule applies: it is in force, its condition holds and none of its exceptions does.
   */
  public final B compile(Rule<S> rule) {
    List<B> parts = new ArrayList<>(2);
    if (rule.during().isDefined()) {
      parts.add(compile(rule.during().get().condition()));
    }
    parts.add(unless(rule.condition(), rule.exceptions()));
    return algebra.all(parts);
  }

  private B unless(Condition<S> condition, Seq<ExceptionClause<S>> exceptions) {
    B holds = compile(condition);
    List<B> excepted = new ArrayList<>(exceptions.size());
    for (ExceptionClause<S> exception : exceptions) {
      excepted.add(unless(exception.condition(), exception.exceptions()));
    }
    return algebra.unless(holds, excepted);
  }

  /** A loop, as above: the first decision of a program should not wait for lambdas to be linked. */
  private List<B> each(Seq<Condition<S>> operands) {
    List<B> each = new ArrayList<>(operands.size());
    for (Condition<S> operand : operands) {
      each.add(compile(operand));
    }
    return each;
  }

  @Override
  public final B allOf(AllOf<S> node) {
    return algebra.all(each(node.operands()));
  }

  @Override
  public final B anyOf(AnyOf<S> node) {
    return algebra.any(each(node.operands()));
  }

  @Override
  public final B not(Not<S> node) {
    return algebra.not(compile(node.operand()));
  }

  @Override
  public final B definition(Definition<S> node) {
    return unless(node.condition(), node.exceptions());
  }
}
