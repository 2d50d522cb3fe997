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
import dev.proviso.language.Language;
import dev.proviso.language.Message;
import dev.proviso.law.Citation;
import dev.proviso.text.ValueText;
import dev.proviso.wording.CitationWording;
import dev.proviso.wording.ConditionWording;
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

  private final Language language;
  private final ConditionWording wording;
  private final CitationWording citing;
  private final List<Clause.Line> lines = new ArrayList<>();
  private int depth;

  ClauseWriter(Language language) {
    this.language = language;
    this.wording = ConditionWording.signed(language);
    this.citing = CitationWording.of(language);
  }

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
          exception.citations().isEmpty()
              ? language.text(ClauseMessages.EXCEPTION, exception.id())
              : language.text(
                  ClauseMessages.CITED_EXCEPTION,
                  exception.id(),
                  citing.allInFull(exception.citations())));
      nest(
          () -> {
            condition(exception.condition(), true);
            exceptions(exception.exceptions());
          });
    }
  }

  void source(Seq<Citation> citations) {
    if (citations.nonEmpty()) {
      line(language.text(ClauseMessages.SOURCE, citations.map(citing::full).mkString("; ")));
    }
  }

  /** What is put behind a text that has citations. */
  String cited(Seq<Citation> citations) {
    return citations.isEmpty() ? "" : " " + citing.allInFull(citations);
  }

  Seq<Clause.Line> lines() {
    return Array.ofAll(lines);
  }

  /** Values in the order of their English words, which is the same in every language. */
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
      return line(words(node));
    }

    private String words(Condition<S> node) {
      return affirmed ? wording.affirming(node) : wording.denying(node);
    }

    private ClauseWriter joined(Message.Plain heading, Seq<Condition<S>> operands) {
      return line(language.text(heading))
          .nest(() -> CanonicalForm.inOrder(operands).forEach(one -> condition(one, true)));
    }

    @Override
    public ClauseWriter allOf(AllOf<S> node) {
      return joined(affirmed ? ClauseMessages.ALL_OF : ClauseMessages.NOT_ALL_OF, node.operands());
    }

    @Override
    public ClauseWriter anyOf(AnyOf<S> node) {
      return joined(affirmed ? ClauseMessages.ANY_OF : ClauseMessages.NONE_OF, node.operands());
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
      Message.Unary quantity =
          switch (node.quantifier()) {
            case ANY -> affirmed ? ClauseMessages.ANY_PART : ClauseMessages.NO_PART;
            case EVERY -> affirmed ? ClauseMessages.EACH_PART : ClauseMessages.NOT_EACH_PART;
            case NONE -> affirmed ? ClauseMessages.NO_PART : ClauseMessages.ANY_PART;
          };
      return line(language.text(quantity, node.parts().name()))
          .nest(() -> condition(node.each(), true));
    }

    @Override
    public <P> ClauseWriter partCondition(PartCondition<S, P> node) {
      return node.condition().asDefinition().isDefined()
          ? leaf(node)
          : line(language.text(ClauseMessages.OF_PART, node.part().name()))
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
      return line(words(node) + cited(node.citations()));
    }
  }
}
