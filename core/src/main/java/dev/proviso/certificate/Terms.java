package dev.proviso.certificate;

import dev.proviso.condition.AllOf;
import dev.proviso.condition.AnyOf;
import dev.proviso.condition.Condition;
import dev.proviso.condition.DatedComparison;
import dev.proviso.condition.Definition;
import dev.proviso.condition.Listed;
import dev.proviso.condition.Not;
import dev.proviso.condition.Quantified;
import dev.proviso.condition.Unless;
import dev.proviso.condition.Within;
import dev.proviso.digest.CanonicalForm;
import dev.proviso.rule.Rule;
import dev.proviso.time.Dated;
import dev.proviso.time.Register;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * The terms, lists and limits that rules refer to, each once, in the order in which they are first
 * referred to in the text.
 */
final class Terms {

  private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Map<String, Definition<?>> definitions = new LinkedHashMap<>();
  private final Map<String, Register<?>> registers = new LinkedHashMap<>();
  private final Map<String, Dated<?>> limits = new LinkedHashMap<>();

  static Terms of(Seq<? extends Rule<?>> rules) {
    Terms terms = new Terms();
    for (Rule<?> rule : rules) {
      terms.visit(rule.condition());
      rule.exceptions().forEach(terms::visit);
    }
    return terms;
  }

  Seq<Definition<?>> definitions() {
    return Array.ofAll(definitions.values());
  }

  Seq<Register<?>> registers() {
    return Array.ofAll(registers.values());
  }

  Seq<Dated<?>> limits() {
    return Array.ofAll(limits.values());
  }

  private void visit(Unless<?> exception) {
    visit(exception.condition());
    exception.exceptions().forEach(this::visit);
  }

  private <S> void visit(Condition<S> condition) {
    if (!seen.add(condition)) {
      return;
    }
    if (condition instanceof AllOf<S> all) {
      CanonicalForm.inOrder(all.operands()).forEach(this::visit);
    } else if (condition instanceof AnyOf<S> any) {
      CanonicalForm.inOrder(any.operands()).forEach(this::visit);
    } else if (condition instanceof Not<S> not) {
      visit(not.operand());
    } else if (condition instanceof Within<S, ?> within) {
      visit(within.condition());
    } else if (condition instanceof Quantified<S, ?> quantified) {
      visit(quantified.each());
    } else if (condition instanceof Definition<S> definition) {
      definitions.putIfAbsent(CanonicalForm.of(definition).json(), definition);
      visit(definition.condition());
      definition.exceptions().forEach(this::visit);
    } else if (condition instanceof Listed<S, ?> listed) {
      registers.putIfAbsent(CanonicalForm.of(listed.register()).json(), listed.register());
    } else if (condition instanceof DatedComparison<S, ?> dated) {
      limits.putIfAbsent(CanonicalForm.of(dated.limit()).json(), dated.limit());
    }
  }
}
