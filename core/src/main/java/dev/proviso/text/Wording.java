package dev.proviso.text;

import dev.proviso.condition.AllOf;
import dev.proviso.condition.AnyOf;
import dev.proviso.condition.Comparison;
import dev.proviso.condition.Condition;
import dev.proviso.condition.ConditionVisitor;
import dev.proviso.condition.DatedComparison;
import dev.proviso.condition.Definition;
import dev.proviso.condition.FactComparison;
import dev.proviso.condition.JudgmentQuestion;
import dev.proviso.condition.ListMembership;
import dev.proviso.condition.Not;
import dev.proviso.condition.OpaqueCondition;
import dev.proviso.condition.Operator;
import dev.proviso.condition.PartCondition;
import dev.proviso.condition.QuantifiedCondition;
import dev.proviso.condition.Quantifier;
import dev.proviso.fact.Fact;
import dev.proviso.fact.Phrase;
import dev.proviso.value.ValueType;
import io.vavr.collection.Seq;

/**
 * Conditions as clauses, affirmed or denied: a denial has words of its own, and brackets follow the
 * structure of the tree.
 *
 * <pre>{@code
 * Wording.of(condition);       // "state is one of {Germany (DE), Norway (NO)}"
 * Wording.denying(condition);  // "state is none of {Germany (DE), Norway (NO)}"
 * }</pre>
 */
public final class Wording {

  private Wording() {}

  /**
   * The clause that states a condition.
   *
   * @param condition the condition
   * @return the clause, without a full stop
   */
  public static String of(Condition<?> condition) {
    return words(condition, true, ValueText::set);
  }

  /**
   * The clause that denies a condition.
   *
   * @param condition the condition
   * @return the clause, without a full stop
   */
  public static String denying(Condition<?> condition) {
    return words(condition, false, ValueText::set);
  }

  /** The clause that states or denies a condition, with long lists cut short. */
  static String briefly(Condition<?> condition, boolean affirmed) {
    return words(condition, affirmed, ValueText::briefly);
  }

  /** How several values are put into words. */
  private interface Sets {
    String words(Seq<?> values, ValueType<?> type);
  }

  private static <S> String words(Condition<S> condition, boolean affirmed, Sets sets) {
    return condition.accept(new Clause<>(affirmed, sets));
  }

  private record Clause<S>(boolean affirmed, Sets sets) implements ConditionVisitor<S, String> {

    private String pick(String affirmative, String negative) {
      return affirmed ? affirmative : negative;
    }

    @Override
    public String allOf(AllOf<S> node) {
      return pick("", "not all of ") + bracketed(node.operands(), " and ");
    }

    @Override
    public String anyOf(AnyOf<S> node) {
      return pick("", "none of ") + bracketed(node.operands(), " or ");
    }

    private String bracketed(Seq<Condition<S>> operands, String joiner) {
      return operands.map(operand -> words(operand, true, sets)).mkString("(", joiner, ")");
    }

    @Override
    public String not(Not<S> node) {
      return words(node.operand(), !affirmed, sets);
    }

    @Override
    public <T> String comparison(Comparison<S, T> node) {
      String name = node.fact().name();
      String set = sets.words(node.constants(), node.type());
      return switch (node.operator()) {
        case IS -> is(node.fact(), node.constants().head(), node.type());
        case IS_ONE_OF -> name + pick(" is one of ", " is none of ") + set;
        case CONTAINS_ANY_OF -> name + pick(" include one or more of ", " include none of ") + set;
        case CONTAINS_ALL_OF -> name + pick(" include all of ", " do not include all of ") + set;
        case CONTAINS_ONLY ->
            name + pick(" include nothing besides ", " include something besides ") + set;
        case IS_EMPTY -> pick("there are no ", "there are ") + name;
        default ->
            name
                + " is "
                + threshold(node.operator())
                + " "
                + ValueText.labeled(node.constants().head(), node.type());
      };
    }

    private String is(Fact<S, ?> fact, Object constant, ValueType<?> type) {
      if (constant instanceof Boolean value && fact.phrase().isDefined()) {
        Phrase phrase = fact.phrase().get();
        return value == affirmed ? phrase.affirmed() : phrase.denied();
      }
      String value =
          constant instanceof Boolean flag ? flag.toString() : ValueText.labeled(constant, type);
      return fact.name() + pick(" is ", " is not ") + value;
    }

    private String threshold(Operator operator) {
      return switch (operator) {
        case AT_LEAST -> pick("at least", "less than");
        case MORE_THAN -> pick("more than", "at most");
        case AT_MOST -> pick("at most", "more than");
        default -> pick("less than", "at least");
      };
    }

    @Override
    public <T> String factComparison(FactComparison<S, T> node) {
      String relation =
          node.operator() == Operator.IS
              ? pick(" is the same as ", " is not the same as ")
              : " is " + threshold(node.operator()) + " ";
      return node.left().name() + relation + node.right().name();
    }

    @Override
    public <M> String listMembership(ListMembership<S, M> node) {
      return node.fact().name()
          + pick(" is on the ", " is not on the ")
          + node.register().name()
          + on(node.date());
    }

    @Override
    public <T> String datedComparison(DatedComparison<S, T> node) {
      String relation =
          node.operator() == Operator.IS
              ? pick(" is the ", " is not the ")
              : " is " + threshold(node.operator()) + " the ";
      return node.fact().name() + relation + node.limit().name() + on(node.date());
    }

    private static String on(Fact<?, ?> date) {
      return date.isAsOf() ? "" : " on the " + date.name();
    }

    @Override
    public <P> String quantified(QuantifiedCondition<S, P> node) {
      boolean none = node.quantifier() == Quantifier.NONE;
      String quantifier =
          node.quantifier() == Quantifier.EVERY
              ? pick("for every one of ", "not for every one of ")
              : (none == affirmed ? "for none of " : "for one or more of ");
      return quantifier + node.parts().name() + ", " + words(node.each(), true, sets);
    }

    @Override
    public <P> String partCondition(PartCondition<S, P> node) {
      String part = node.part().name();
      return node.condition()
          .asDefinition()
          .map(term -> part + pick(" is ", " is not ") + ValueText.withArticle(term.name()))
          .getOrElse(() -> "of the " + part + ", " + words(node.condition(), affirmed, sets));
    }

    @Override
    public String definition(Definition<S> node) {
      return pick("it is ", "it is not ") + ValueText.withArticle(node.name());
    }

    @Override
    public String opaque(OpaqueCondition<S> node) {
      return pick("", "it is not so that ") + node.id();
    }

    @Override
    public String judgmentQuestion(JudgmentQuestion<S> node) {
      return pick("judged to be so: ", "judged not to be so: ") + node.question();
    }
  }
}
