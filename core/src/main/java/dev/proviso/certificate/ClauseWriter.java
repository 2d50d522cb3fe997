package dev.proviso.certificate;

import dev.proviso.condition.AllOf;
import dev.proviso.condition.AnyOf;
import dev.proviso.condition.Comparison;
import dev.proviso.condition.Condition;
import dev.proviso.condition.ConditionVisitor;
import dev.proviso.condition.DatedComparison;
import dev.proviso.condition.Definition;
import dev.proviso.condition.ExceptionClause;
import dev.proviso.condition.FactComparison;
import dev.proviso.condition.JudgmentQuestion;
import dev.proviso.condition.ListMembership;
import dev.proviso.condition.Not;
import dev.proviso.condition.OpaqueCondition;
import dev.proviso.condition.PartCondition;
import dev.proviso.condition.QuantifiedCondition;
import dev.proviso.digest.CanonicalForm;
import dev.proviso.law.Citation;
import dev.proviso.text.ValueText;
import dev.proviso.text.Wording;
import io.vavr.collection.Array;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A condition as lines, one operand a line. Operands and constants stand in the order of their
 * forms, so that the text follows from the digest.
 */
final class ClauseWriter {

  /** What could begin another line, or change the order in which this one is read. */
  private static final Pattern BREAK =
      Pattern.compile("[\\p{Cntrl}\\u0085\\u2028-\\u202E\\u2066-\\u2069]");

  private final List<Clause.Line> lines = new ArrayList<>();
  private int depth;

  ClauseWriter line(String words) {
    lines.add(Clause.Line.of(depth, BREAK.matcher(words).replaceAll(" ").strip()));
    return this;
  }

  ClauseWriter nest(Runnable body) {
    depth++;
    body.run();
    depth--;
    return this;
  }

  ClauseWriter nest(String words) {
    return nest(() -> line(words));
  }

  <S> void condition(Condition<S> condition, boolean affirmed) {
    condition.accept(new Lines<S>(affirmed));
  }

  void exceptions(Seq<? extends ExceptionClause<?>> exceptions) {
    for (ExceptionClause<?> exception : exceptions) {
      line(
          "except for “"
              + exception.id()
              + "”"
              + cited(exception.citations())
              + ", that is, where");
      nest(
          () -> {
            condition(exception.condition(), true);
            exceptions(exception.exceptions());
          });
    }
  }

  void source(Seq<Citation> citations) {
    if (citations.nonEmpty()) {
      line("source: " + citations.map(Citation::full).mkString("; "));
    }
  }

  static String cited(Seq<Citation> citations) {
    return citations.isEmpty() ? "" : citations.map(Citation::full).mkString(" [", "; ", "]");
  }

  Seq<Clause.Line> lines() {
    return Array.ofAll(lines);
  }

  static <T> Seq<T> byWords(Seq<T> values) {
    return Array.ofAll(values).sorted(Comparator.comparing(value -> ValueText.of(value)));
  }

  /** What has one form has one spelling: a set in one order. */
  static Object inOneOrder(Object value) {
    return value instanceof Set<?> set
        ? LinkedHashSet.ofAll(byWords(set.toArray().map(ClauseWriter::inOneOrder)))
        : value;
  }

  /** Whether printed text would show another line or order than it has. */
  static boolean breaks(String words) {
    return BREAK.matcher(words).find();
  }

  private final class Lines<S> implements ConditionVisitor<S, ClauseWriter> {
    private final boolean affirmed;

    Lines(boolean affirmed) {
      this.affirmed = affirmed;
    }

    private ClauseWriter leaf(Condition<S> node) {
      return line(affirmed ? Wording.of(node) : Wording.denying(node));
    }

    private ClauseWriter joined(String heading, Seq<Condition<S>> operands) {
      return line(heading)
          .nest(() -> CanonicalForm.inOrder(operands).forEach(one -> condition(one, true)));
    }

    @Override
    public ClauseWriter allOf(AllOf<S> node) {
      return joined(affirmed ? "all of these:" : "not all of these:", node.operands());
    }

    @Override
    public ClauseWriter anyOf(AnyOf<S> node) {
      return joined(affirmed ? "one or more of these:" : "none of these:", node.operands());
    }

    @Override
    public ClauseWriter not(Not<S> node) {
      condition(node.operand(), !affirmed);
      return ClauseWriter.this;
    }

    @Override
    public <T> ClauseWriter comparison(Comparison<S, T> node) {
      Seq<Object> constants = byWords(node.constants().map(ClauseWriter::inOneOrder));
      return leaf(node.with(node.operator(), constants));
    }

    @Override
    public <T> ClauseWriter factComparison(FactComparison<S, T> node) {
      return leaf(node);
    }

    @Override
    public <M> ClauseWriter listMembership(ListMembership<S, M> node) {
      return leaf(node);
    }

    @Override
    public <T> ClauseWriter datedComparison(DatedComparison<S, T> node) {
      return leaf(node);
    }

    @Override
    public <P> ClauseWriter quantified(QuantifiedCondition<S, P> node) {
      String quantity =
          switch (node.quantifier()) {
            case ANY -> affirmed ? "at least one of the " : "none of the ";
            case EVERY -> affirmed ? "each of the " : "not each of the ";
            case NONE -> affirmed ? "none of the " : "at least one of the ";
          };
      return line(quantity + node.parts().name() + " is such that:")
          .nest(() -> condition(node.each(), true));
    }

    @Override
    public <P> ClauseWriter partCondition(PartCondition<S, P> node) {
      return node.condition().asDefinition().isDefined()
          ? leaf(node)
          : line("the " + node.part().name() + " is such that:")
              .nest(() -> condition(node.condition(), affirmed));
    }

    @Override
    public ClauseWriter definition(Definition<S> node) {
      return leaf(node);
    }

    @Override
    public ClauseWriter opaque(OpaqueCondition<S> node) {
      return leaf(node);
    }

    @Override
    public ClauseWriter judgmentQuestion(JudgmentQuestion<S> node) {
      return line((affirmed ? Wording.of(node) : Wording.denying(node)) + cited(node.citations()));
    }
  }
}
