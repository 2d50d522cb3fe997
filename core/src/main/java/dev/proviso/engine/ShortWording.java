package dev.proviso.engine;

import dev.proviso.condition.AllOf;
import dev.proviso.condition.AnyOf;
import dev.proviso.condition.Condition;
import dev.proviso.condition.ConditionVisitor;
import dev.proviso.condition.ConditionWalker;
import dev.proviso.condition.Definition;
import dev.proviso.condition.Truth;
import dev.proviso.condition.access.ConditionPrinter;
import dev.proviso.fact.Fact;
import dev.proviso.language.Language;
import dev.proviso.wording.ConditionWording;
import io.vavr.collection.Seq;

/**
 * Conditions in one short line. A small condition has its whole wording; of a large one, which a
 * shared operand can make as large as two to the power of its depth, only the first operands are
 * put into words.
 */
public final class ShortWording implements ConditionPrinter {

  /** As many nodes as about five lines of text. */
  private static final int MOST_NODES = 24;

  private static final int MOST_OPERANDS = 3;
  private static final int MOST_CHARACTERS = 600;

  private final ConditionWording wording;

  /** Found by the name of its class: what a condition prints as itself is English. */
  public ShortWording() {
    this(Language.english());
  }

  ShortWording(Language language) {
    this.wording = ConditionWording.of(language);
  }

  @Override
  public String print(Condition<?> condition) {
    String words = words(condition);
    return words.codePointCount(0, words.length()) <= MOST_CHARACTERS
        ? words
        : words.substring(0, words.offsetByCodePoints(0, MOST_CHARACTERS)) + "…";
  }

  private <S> String words(Condition<S> condition) {
    return isSmall(condition) ? briefly(condition) : condition.accept(new Outline<>());
  }

  private String briefly(Condition<?> condition) {
    return wording.statingBriefly(condition, Truth.TRUE);
  }

  private static <S> boolean isSmall(Condition<S> condition) {
    int[] nodes = new int[1];
    new Size<S>(nodes).walk(condition);
    return nodes[0] <= MOST_NODES;
  }

  /** Counts nodes as often as they are printed, and stops at the first that is too many. */
  private static final class Size<S> extends ConditionWalker<S> {
    private final int[] nodes;

    Size(int[] nodes) {
      this.nodes = nodes;
    }

    @Override
    public ConditionWalker<S> walk(Condition<S> condition) {
      nodes[0]++;
      return nodes[0] > MOST_NODES ? this : condition.accept(this);
    }

    /** It is printed by its name. */
    @Override
    public ConditionWalker<S> definition(Definition<S> node) {
      return this;
    }

    @Override
    protected <P> Size<P> part(Fact<S, ?> part) {
      return new Size<>(nodes);
    }
  }

  private final class Outline<S> extends ConditionVisitor.Default<S, String> {
    @Override
    public String allOf(AllOf<S> node) {
      return wording.allOf(first(node.operands()), node.operands().size());
    }

    @Override
    public String anyOf(AnyOf<S> node) {
      return wording.anyOf(first(node.operands()), node.operands().size());
    }

    private Seq<String> first(Seq<Condition<S>> operands) {
      return operands.take(MOST_OPERANDS).map(operand -> isSmall(operand) ? briefly(operand) : "…");
    }

    @Override
    protected String otherwise(Condition<S> node) {
      return wording.tooLarge(MOST_NODES);
    }
  }
}
