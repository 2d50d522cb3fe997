package dev.proviso.wording;

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
import dev.proviso.condition.Truth;
import dev.proviso.fact.Fact;
import dev.proviso.fact.Phrase;
import dev.proviso.language.Language;
import dev.proviso.language.Message;
import dev.proviso.value.ValueType;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.MonthDay;
import java.time.temporal.Temporal;

/**
 * Conditions as clauses of a language, affirmed or denied: a denial has words of its own, and
 * brackets follow the structure of the tree.
 *
 * <pre>{@code
 * ConditionWording wording = ConditionWording.of(Language.english());
 * wording.affirming(condition); // "state is one of {Germany (DE), Norway (NO)}"
 * wording.denying(condition);   // "state is none of {Germany (DE), Norway (NO)}"
 * }</pre>
 *
 * <p>What a clause denies it denies at the leaves: that neither of two conditions holds is worded
 * as the denial of the one and the denial of the other. A yes-or-no fact is true or false, and a
 * set of one value reads like the value. Both are the same conditions in strong Kleene logic. The
 * words of certificates keep the form of each operator, because they are signed ({@link #signed}).
 */
public final class ConditionWording {

  private final Language language;
  private final ValueWording values;
  private final boolean isSigned;

  private ConditionWording(Language language, boolean isSigned) {
    this.language = language;
    this.values = ValueWording.of(language);
    this.isSigned = isSigned;
  }

  /** Conditions in the words of a language. */
  public static ConditionWording of(Language language) {
    return new ConditionWording(language, false);
  }

  /**
   * Conditions in the words of certificates. A certificate is verified by generating its text anew,
   * so these words change only together with the version of the wording that its digest names.
   *
   * <pre>{@code
   * ConditionWording.signed(english).affirming(isOneOf(state, norway)); // "state is one of {Norway}"
   * ConditionWording.of(english).affirming(isOneOf(state, norway));     // "state is Norway"
   * }</pre>
   */
  public static ConditionWording signed(Language language) {
    return new ConditionWording(language, true);
  }

  /** The language of the words. */
  public Language language() {
    return language;
  }

  /** Values in the same language. */
  public ValueWording values() {
    return values;
  }

  /**
   * The clause that states a condition.
   *
   * @return the clause, without a full stop
   */
  public String affirming(Condition<?> condition) {
    return words(condition, true, values::set);
  }

  /**
   * The clause that denies a condition.
   *
   * @return the clause, without a full stop
   */
  public String denying(Condition<?> condition) {
    return words(condition, false, values::set);
  }

  /**
   * The clause that says how a condition turned out.
   *
   * @param truth how it turned out
   * @return the clause that states it, denies it, or says that it is not established
   */
  public String stating(Condition<?> condition, Truth truth) {
    return stating(condition, truth, values::set);
  }

  /**
   * The clause that says how a condition turned out, with long lists cut short.
   *
   * @param truth how it turned out
   * @return the clause that states it, denies it, or says that it is not established
   */
  public String statingBriefly(Condition<?> condition, Truth truth) {
    return stating(condition, truth, values::briefly);
  }

  /**
   * The first of several conditions that must all hold, in brackets.
   *
   * @param first them in words; one or more
   * @param number how many there are, those that are left out included
   */
  public String allOf(Seq<String> first, int number) {
    return bracketed(first, number, ConditionMessages.AND, ConditionMessages.AND_OTHERS);
  }

  /**
   * The first of several conditions, one of which must hold, in brackets.
   *
   * @param first them in words; one or more
   * @param number how many there are, those that are left out included
   */
  public String anyOf(Seq<String> first, int number) {
    return bracketed(first, number, ConditionMessages.OR, ConditionMessages.OR_OTHERS);
  }

  private String bracketed(
      Seq<String> first, int number, Message.Binary joiner, Message.Binary others) {
    String joined = first.reduceLeft((before, next) -> language.text(joiner, before, next));
    return "("
        + (number > first.size() ? language.text(others, joined, Integer.toString(number)) : joined)
        + ")";
  }

  /** A condition that is too large to be put into words. */
  public String tooLarge(int parts) {
    return language.text(ConditionMessages.LARGE, Integer.toString(parts));
  }

  private String stating(Condition<?> condition, Truth truth, Sets sets) {
    return truth == Truth.UNKNOWN
        ? language.text(
            ConditionMessages.NOT_ESTABLISHED,
            words(condition, WhetherPolarity.isAffirmed(condition), sets))
        : words(condition, truth == Truth.TRUE, sets);
  }

  /** How several values are put into words. */
  private interface Sets {
    String words(Seq<?> values, ValueType<?> type);
  }

  /**
   * What is established of a list of parts: that one of them meets a condition, that none does, or
   * that it is not known whether one does. That none meets a denial is stated of each.
   *
   * @param each the condition that is asked of each part
   * @return for example "at least one is such that weight is at most 30"
   */
  public String ofAnyPart(Condition<?> each, Truth truth) {
    boolean isNone = truth == Truth.FALSE;
    if (isNone && !WhetherPolarity.isAffirmed(each)) {
      return language.text(ConditionMessages.EACH_SUCH, denying(each));
    }
    String words =
        noun(each)
            .map(
                term ->
                    language.text(
                        isNone ? ConditionMessages.NONE_IS : ConditionMessages.ANY_IS, term))
            .getOrElse(
                () ->
                    language.text(
                        isNone ? ConditionMessages.NONE_SUCH : ConditionMessages.ANY_SUCH,
                        affirming(each)));
    return truth == Truth.UNKNOWN
        ? language.text(ConditionMessages.NOT_KNOWN_WHETHER, words)
        : words;
  }

  /**
   * What is established of a list of parts where several answers are possible.
   *
   * @param each the condition that is asked of each part
   * @param truths the possible answers, one or more
   * @return for example "none is such that weight is at most 30, or that is not known"
   */
  public String ofAnyPart(Condition<?> each, Set<Truth> truths) {
    if (truths.size() == 1) {
      return ofAnyPart(each, truths.head());
    }
    boolean isOpen = truths.contains(Truth.UNKNOWN);
    return language.text(
        isOpen ? ConditionMessages.OR_NOT_KNOWN : ConditionMessages.KNOWN_WHETHER,
        ofAnyPart(each, isOpen && truths.contains(Truth.FALSE) ? Truth.FALSE : Truth.TRUE));
  }

  /** A definition that reads as a noun, with its article: it has no clauses of its own. */
  private <S> Option<String> noun(Condition<S> condition) {
    return condition
        .asDefinition()
        .filter(term -> term.phrase().isEmpty())
        .map(term -> values.withArticle(term.name()));
  }

  private <S> String words(Condition<S> condition, boolean affirmed, Sets sets) {
    return condition.accept(new Clause<>(affirmed, sets));
  }

  /**
   * Whether values are points in time: a day is not more or less than another one, but later or
   * earlier.
   */
  public static boolean isPointInTime(ValueType<?> type) {
    Class<?> javaType = type.javaType();
    return Temporal.class.isAssignableFrom(javaType) || javaType == MonthDay.class;
  }

  private final class Clause<S> implements ConditionVisitor<S, String> {
    private final boolean affirmed;
    private final Sets sets;

    Clause(boolean affirmed, Sets sets) {
      this.affirmed = affirmed;
      this.sets = sets;
    }

    private <M extends Message> M pick(M affirmative, M negative) {
      return affirmed ? affirmative : negative;
    }

    @Override
    public String allOf(AllOf<S> node) {
      return PresenceQuestion.comparedIn(node)
          .map(compared -> guarded(node.operands(), compared))
          .getOrElse(() -> all(node));
    }

    /**
     * A comparison of what may be absent. That it holds implies that there is a value; that it does
     * not hold has two possible reasons, and both are stated.
     */
    private String guarded(Seq<Condition<S>> operands, Condition<S> compared) {
      if (affirmed) {
        return words(compared, true, sets);
      }
      return bracketed(operands, false, ConditionMessages.OR);
    }

    private String all(AllOf<S> node) {
      if (isSigned && !affirmed) {
        String all = bracketed(node.operands(), true, ConditionMessages.AND);
        return language.text(ConditionMessages.NOT_ALL_OF, all);
      }
      return bracketed(
          node.operands(), affirmed, pick(ConditionMessages.AND, ConditionMessages.OR));
    }

    @Override
    public String anyOf(AnyOf<S> node) {
      if (isSigned && !affirmed) {
        String any = bracketed(node.operands(), true, ConditionMessages.OR);
        return language.text(ConditionMessages.NONE_OF, any);
      }
      return bracketed(
          node.operands(), affirmed, pick(ConditionMessages.OR, ConditionMessages.AND));
    }

    private String bracketed(Seq<Condition<S>> operands, boolean each, Message.Binary joiner) {
      String joined =
          operands
              .map(operand -> words(operand, each, sets))
              .reduceLeft((before, next) -> language.text(joiner, before, next));
      return "(" + joined + ")";
    }

    @Override
    public String not(Not<S> node) {
      return words(node.operand(), !affirmed, sets);
    }

    @Override
    public <T> String comparison(Comparison<S, T> node) {
      String fact = node.fact().name();
      return switch (node.operator()) {
        case IS -> is(node.fact(), node.constants().head(), node.type());
        case IS_EMPTY ->
            language.text(pick(ConditionMessages.IS_EMPTY, ConditionMessages.IS_NOT_EMPTY), fact);
        case AT_LEAST, MORE_THAN, AT_MOST, LESS_THAN ->
            language.text(
                threshold(node.operator(), node.type()),
                fact,
                values.labeled(node.constants().head(), node.type()));
        case IS_ONE_OF ->
            node.constants().size() == 1 && !isSigned
                ? is(node.fact(), node.constants().head(), node.type())
                : set(node);
        case CONTAINS_ANY_OF, CONTAINS_ALL_OF ->
            node.constants().size() == 1
                ? language.text(
                    pick(ConditionMessages.INCLUDES, ConditionMessages.DOES_NOT_INCLUDE),
                    fact,
                    values.labeled(node.constants().head(), node.type()))
                : set(node);
        default -> set(node);
      };
    }

    private <T> String set(Comparison<S, T> node) {
      return language.text(
          set(node.operator()),
          node.fact().name(),
          node.constants().size() == 1 && !isSigned
              ? values.labeled(node.constants().head(), node.type())
              : sets.words(node.constants(), node.type()));
    }

    private Message.Binary set(Operator operator) {
      return switch (operator) {
        case IS_ONE_OF -> pick(ConditionMessages.IS_ONE_OF, ConditionMessages.IS_NONE_OF);
        case CONTAINS_ANY_OF ->
            pick(ConditionMessages.INCLUDES_ANY, ConditionMessages.INCLUDES_NONE);
        case CONTAINS_ALL_OF ->
            pick(ConditionMessages.INCLUDES_ALL, ConditionMessages.DOES_NOT_INCLUDE_ALL);
        case CONTAINS_ONLY ->
            pick(ConditionMessages.INCLUDES_ONLY, ConditionMessages.INCLUDES_OTHERS);
        default -> throw new IllegalStateException(operator + " is not about several values");
      };
    }

    private String is(Fact<S, ?> fact, Object constant, ValueType<?> type) {
      if (!(constant instanceof Boolean value)) {
        return language.text(
            pick(ConditionMessages.IS, ConditionMessages.IS_NOT),
            fact.name(),
            values.labeled(constant, type));
      }
      if (fact.phrase().isDefined()) {
        Phrase phrase = fact.phrase().get();
        return value == affirmed ? phrase.affirmed() : phrase.denied();
      }
      for (String answered : PresenceQuestion.of(fact)) {
        return language.text(
            value == affirmed ? ConditionMessages.IS_PRESENT : ConditionMessages.IS_ABSENT,
            answered);
      }
      if (isSigned && !affirmed) {
        return language.text(
            value ? ConditionMessages.IS_NOT_TRUE : ConditionMessages.IS_NOT_FALSE, fact.name());
      }
      return language.text(
          value == affirmed ? ConditionMessages.IS_TRUE : ConditionMessages.IS_FALSE, fact.name());
    }

    private Message.Binary threshold(Operator operator, ValueType<?> type) {
      if (isPointInTime(type)) {
        return switch (operator) {
          case AT_LEAST -> pick(ConditionMessages.NO_EARLIER, ConditionMessages.EARLIER);
          case MORE_THAN -> pick(ConditionMessages.LATER, ConditionMessages.NO_LATER);
          case AT_MOST -> pick(ConditionMessages.NO_LATER, ConditionMessages.LATER);
          default -> pick(ConditionMessages.EARLIER, ConditionMessages.NO_EARLIER);
        };
      }
      return switch (operator) {
        case AT_LEAST -> pick(ConditionMessages.AT_LEAST, ConditionMessages.LESS_THAN);
        case MORE_THAN -> pick(ConditionMessages.MORE_THAN, ConditionMessages.AT_MOST);
        case AT_MOST -> pick(ConditionMessages.AT_MOST, ConditionMessages.MORE_THAN);
        default -> pick(ConditionMessages.LESS_THAN, ConditionMessages.AT_LEAST);
      };
    }

    @Override
    public <T> String factComparison(FactComparison<S, T> node) {
      Message.Binary relation =
          node.operator() == Operator.IS
              ? pick(ConditionMessages.SAME_AS, ConditionMessages.NOT_SAME_AS)
              : threshold(node.operator(), node.type());
      return language.text(relation, node.left().name(), node.right().name());
    }

    @Override
    public <M> String listMembership(ListMembership<S, M> node) {
      Message.Binary relation =
          pick(ConditionMessages.IS_ON_LIST, ConditionMessages.IS_NOT_ON_LIST);
      String clause = language.text(relation, node.fact().name(), node.register().name());
      return onDate(clause, node.date());
    }

    @Override
    public <T> String datedComparison(DatedComparison<S, T> node) {
      Message.Binary relation =
          node.operator() == Operator.IS
              ? pick(ConditionMessages.IS, ConditionMessages.IS_NOT)
              : threshold(node.operator(), node.type());
      String limit = language.text(ConditionMessages.LIMIT, node.limit().name());
      return onDate(language.text(relation, node.fact().name(), limit), node.date());
    }

    private String onDate(String clause, Fact<?, ?> date) {
      return date.isAsOf() ? clause : language.text(ConditionMessages.ON_DATE, clause, date.name());
    }

    /** That not each part is so is said as that one or more are not, and so forth. */
    @Override
    public <P> String quantified(QuantifiedCondition<S, P> node) {
      boolean isEvery = node.quantifier() == Quantifier.EVERY;
      boolean isAny = isEvery ? !affirmed : (node.quantifier() == Quantifier.ANY) == affirmed;
      boolean inside = !isEvery || affirmed;
      String parts = node.parts().name();
      for (String noun : noun(node.each())) {
        Message.Binary message =
            isAny
                ? (inside ? ConditionMessages.ANY_PART_IS : ConditionMessages.ANY_PART_IS_NOT)
                : (isEvery ? ConditionMessages.EACH_PART_IS : ConditionMessages.NO_PART_IS);
        return language.text(message, parts, noun);
      }
      Message.Binary message =
          isAny
              ? ConditionMessages.ANY_PART
              : (isEvery ? ConditionMessages.EACH_PART : ConditionMessages.NO_PART);
      return language.text(message, parts, words(node.each(), inside, sets));
    }

    @Override
    public <P> String partCondition(PartCondition<S, P> node) {
      String part = node.part().name();
      for (String noun : noun(node.condition())) {
        return language.text(
            pick(ConditionMessages.PART_IS, ConditionMessages.PART_IS_NOT), part, noun);
      }
      return language.text(
          ConditionMessages.OF_PART, part, words(node.condition(), affirmed, sets));
    }

    @Override
    public String definition(Definition<S> node) {
      for (Phrase phrase : node.phrase()) {
        return affirmed ? phrase.affirmed() : phrase.denied();
      }
      return language.text(
          pick(ConditionMessages.DEFINITION, ConditionMessages.NOT_DEFINITION),
          values.withArticle(node.name()));
    }

    @Override
    public String opaque(OpaqueCondition<S> node) {
      return language.text(pick(ConditionMessages.CODE, ConditionMessages.NOT_CODE), node.id());
    }

    @Override
    public String judgmentQuestion(JudgmentQuestion<S> node) {
      return language.text(
          pick(ConditionMessages.JUDGED_YES, ConditionMessages.JUDGED_NO), node.question());
    }
  }
}
