package dev.proviso.certificate;

import dev.proviso.condition.AllOf;
import dev.proviso.condition.AnyOf;
import dev.proviso.condition.ConditionWalker;
import dev.proviso.condition.DatedComparison;
import dev.proviso.condition.Definition;
import dev.proviso.digest.CanonicalForm;
import dev.proviso.fact.Fact;
import dev.proviso.policy.Policy;
import dev.proviso.time.Dated;
import dev.proviso.time.Register;
import dev.proviso.value.ValueType;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The terms, lists and limits that rules refer to, each once, in the order in which they are first
 * referred to in the text.
 */
final class ReferencedTerms {

  private final Map<String, Definition<?>> definitions = new LinkedHashMap<>();
  private final Map<String, Register<?>> registers = new LinkedHashMap<>();
  private final Map<String, Limit> limits = new LinkedHashMap<>();

  /** A limit that has changed over time, and the type that renders its values. */
  record Limit(Dated<?> dated, ValueType<?> type) {}

  static <S> ReferencedTerms of(Policy<S> policy) {
    ReferencedTerms terms = new ReferencedTerms();
    ConditionWalker<S> walker = terms.new TermCollector<>();
    policy.allRules().forEach(rule -> rule.walk(walker));
    return terms;
  }

  Seq<Definition<?>> definitions() {
    return Array.ofAll(definitions.values());
  }

  Seq<Register<?>> registers() {
    return Array.ofAll(registers.values());
  }

  Seq<Limit> limits() {
    return Array.ofAll(limits.values());
  }

  private final class TermCollector<S> extends ConditionWalker<S> {

    TermCollector() {}

    private TermCollector(TermCollector<?> other) {
      super(other);
    }

    @Override
    protected <P> TermCollector<P> part(Fact<S, ?> part) {
      return new TermCollector<>(this);
    }

    @Override
    public ConditionWalker<S> allOf(AllOf<S> node) {
      CanonicalForm.inOrder(node.operands()).forEach(this::walk);
      return this;
    }

    @Override
    public ConditionWalker<S> anyOf(AnyOf<S> node) {
      CanonicalForm.inOrder(node.operands()).forEach(this::walk);
      return this;
    }

    @Override
    public ConditionWalker<S> definition(Definition<S> node) {
      definitions.putIfAbsent(CanonicalForm.of(node).json(), node);
      return super.definition(node);
    }

    @Override
    protected void register(Register<?> register) {
      registers.putIfAbsent(CanonicalForm.of(register).json(), register);
    }

    @Override
    public <T> ConditionWalker<S> datedComparison(DatedComparison<S, T> node) {
      limits.putIfAbsent(
          CanonicalForm.of(node.limit()).json(), new Limit(node.limit(), node.type()));
      return super.datedComparison(node);
    }
  }
}
