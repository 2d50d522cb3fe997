package dev.proviso.testkit.mutation;

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
import dev.proviso.condition.Operator;
import dev.proviso.condition.PartCondition;
import dev.proviso.condition.QuantifiedCondition;
import dev.proviso.condition.Quantifier;
import dev.proviso.text.ValueText;
import dev.proviso.text.Wording;
import dev.proviso.wording.PresenceQuestion;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.function.Function;

/** Every condition that differs from another in one place, but for what is within definitions. */
record ConditionChanges<S>(ValueMutations values)
    implements ConditionVisitor<S, Seq<Change<Condition<S>>>> {

  Seq<Change<Condition<S>>> of(Condition<S> condition) {
    return condition.accept(this);
  }

  /** Exceptions with one change in one of them, or with one of them left out. */
  Seq<Change<Seq<ExceptionClause<S>>>> ofExceptions(Seq<ExceptionClause<S>> exceptions) {
    return exceptions
        .zipWithIndex()
        .flatMap(
            one ->
                of(one._1())
                    .map(
                        change ->
                            change.<Seq<ExceptionClause<S>>>as(e -> exceptions.update(one._2(), e)))
                    .append(
                        new Change<>(
                            MutationKind.DROPPED_EXCEPTION,
                            exceptions.removeAt(one._2()),
                            "the exception `" + one._1().id() + "` is left out")));
  }

  private Seq<Change<ExceptionClause<S>>> of(ExceptionClause<S> exception) {
    return of(exception.condition())
        .map(change -> change.as(exception::withCondition))
        .appendAll(
            ofExceptions(exception.exceptions())
                .map(change -> change.as(exception::withExceptions)))
        .map(change -> change.within("the exception `" + exception.id() + "`"));
  }

  private static <S> Change<Condition<S>> becoming(
      MutationKind kind, Condition<S> before, Condition<S> after) {
    return Change.becoming(kind, after, Wording.of(before), Wording.of(after));
  }

  private Seq<Change<Condition<S>>> negated(Condition<S> leaf) {
    return Array.of(becoming(MutationKind.NEGATED_LEAF, leaf, Not.of(leaf)));
  }

  private Seq<Change<Condition<S>>> ofOperands(
      Seq<Condition<S>> operands, Function<Seq<Condition<S>>, Condition<S>> joined) {
    Seq<Change<Condition<S>>> within =
        operands
            .zipWithIndex()
            .flatMap(
                one ->
                    of(one._1()).map(c -> c.as(o -> joined.apply(operands.update(one._2(), o)))));
    Seq<Change<Condition<S>>> without =
        operands
            .zipWithIndex()
            .map(
                one -> {
                  Seq<Condition<S>> rest = operands.removeAt(one._2());
                  return new Change<>(
                      MutationKind.DROPPED_OPERAND,
                      rest.size() == 1 ? rest.head() : joined.apply(rest),
                      "`" + Wording.of(one._1()) + "` is left out");
                });
    return within.appendAll(without);
  }

  /** The operator that is easily written for another one. */
  private static Option<Operator> mistaken(Operator operator, int constants) {
    return switch (operator) {
      case AT_LEAST -> Option.some(Operator.MORE_THAN);
      case MORE_THAN -> Option.some(Operator.AT_LEAST);
      case AT_MOST -> Option.some(Operator.LESS_THAN);
      case LESS_THAN -> Option.some(Operator.AT_MOST);
      case CONTAINS_ANY_OF -> Option.when(constants > 1, Operator.CONTAINS_ALL_OF);
      case CONTAINS_ALL_OF -> Option.when(constants > 1, Operator.CONTAINS_ANY_OF);
      case CONTAINS_ONLY -> Option.some(Operator.CONTAINS_ANY_OF);
      case IS, IS_ONE_OF, IS_EMPTY -> Option.none();
    };
  }

  private static String listed(Seq<? extends Condition<?>> operands) {
    return operands.map(Wording::of).mkString("`", "`, `", "`");
  }

  /** Of a comparison that asks for the presence of its value, its author wrote the last operand. */
  @Override
  public Seq<Change<Condition<S>>> allOf(AllOf<S> node) {
    return PresenceQuestion.comparedIn(node)
        .map(
            compared ->
                of(compared)
                    .map(
                        change ->
                            change.<Condition<S>>as(
                                other -> AllOf.of(node.operands().init().append(other)))))
        .getOrElse(() -> ofConjunction(node));
  }

  private Seq<Change<Condition<S>>> ofConjunction(AllOf<S> node) {
    return ofOperands(node.operands(), AllOf::of)
        .append(
            new Change<>(
                MutationKind.SWAPPED_JOINER,
                AnyOf.of(node.operands()),
                "one of these is enough: " + listed(node.operands())));
  }

  @Override
  public Seq<Change<Condition<S>>> anyOf(AnyOf<S> node) {
    return ofOperands(node.operands(), AnyOf::of)
        .append(
            new Change<>(
                MutationKind.SWAPPED_JOINER,
                AllOf.of(node.operands()),
                "all of these are needed: " + listed(node.operands())));
  }

  @Override
  public Seq<Change<Condition<S>>> not(Not<S> node) {
    return of(node.operand()).map(change -> change.as(Condition::negated));
  }

  @Override
  public <T> Seq<Change<Condition<S>>> comparison(Comparison<S, T> node) {
    Operator operator = node.operator();
    Seq<Object> constants = node.constants();
    Seq<Change<Condition<S>>> operators =
        mistaken(operator, constants.size())
            .toArray()
            .map(o -> becoming(MutationKind.CHANGED_OPERATOR, node, node.with(o, constants)));
    return ofLimit(node)
        .appendAll(operators)
        .appendAll(ofMembers(node))
        .appendAll(
            operator == Operator.IS && constants.head() instanceof Boolean value
                ? Array.of(
                    becoming(
                        MutationKind.NEGATED_LEAF, node, node.with(operator, Array.of(!value))))
                : negated(node));
  }

  private <T> Seq<Change<Condition<S>>> ofLimit(Comparison<S, T> node) {
    // One of a few values is no limit: it is mistaken for another one, see ofMembers.
    boolean isLimit =
        node.operator().isThreshold()
            || (node.operator() == Operator.IS && node.type().all().isEmpty());
    return (isLimit ? NeighborValues.from(node.constants().head(), node.type()) : Array.empty())
        .map(
            step ->
                becoming(
                    MutationKind.SHIFTED_LIMIT, node, node.with(node.operator(), Array.of(step))));
  }

  private <T> Seq<Change<Condition<S>>> ofMembers(Comparison<S, T> node) {
    Seq<Object> constants = node.constants();
    Seq<Object> others = values.of(node).reject(node.type().isOneOf(constants));
    if (node.operator() == Operator.IS) {
      return others
          .take(1)
          .map(
              other ->
                  becoming(
                      MutationKind.SWAPPED_MEMBER, node, node.with(Operator.IS, Array.of(other))));
    }
    if (node.operator().isThreshold() || constants.isEmpty()) {
      return Array.empty();
    }
    String set = "`" + Wording.of(node) + "`";
    Seq<Change<Condition<S>>> fewer =
        (constants.size() == 1 ? Array.<Object>empty() : constants)
            .map(
                one ->
                    new Change<>(
                        MutationKind.REMOVED_MEMBER,
                        node.with(node.operator(), constants.remove(one)),
                        "`" + ValueText.labeled(one, node.type()) + "` is left out of " + set));
    return fewer.appendAll(
        others.map(
            one ->
                new Change<>(
                    MutationKind.ADDED_MEMBER,
                    node.with(node.operator(), constants.append(one)),
                    "`" + ValueText.labeled(one, node.type()) + "` is added to " + set)));
  }

  @Override
  public <T> Seq<Change<Condition<S>>> factComparison(FactComparison<S, T> node) {
    return mistaken(node.operator(), 1)
        .toArray()
        .map(o -> becoming(MutationKind.CHANGED_OPERATOR, node, node.withOperator(o)))
        .appendAll(negated(node));
  }

  @Override
  public <M> Seq<Change<Condition<S>>> listMembership(ListMembership<S, M> node) {
    return negated(node);
  }

  @Override
  public <T> Seq<Change<Condition<S>>> datedComparison(DatedComparison<S, T> node) {
    return mistaken(node.operator(), 1)
        .toArray()
        .map(o -> becoming(MutationKind.CHANGED_OPERATOR, node, node.with(o, node.limit())))
        .appendAll(negated(node));
  }

  @Override
  public <P> Seq<Change<Condition<S>>> quantified(QuantifiedCondition<S, P> node) {
    Condition<S> every = QuantifiedCondition.of(node.parts(), Quantifier.EVERY, node.each());
    Condition<S> mistaken =
        switch (node.quantifier()) {
          case ANY -> every;
          case EVERY -> QuantifiedCondition.of(node.parts(), Quantifier.ANY, node.each());
          case NONE -> Not.of(every);
        };
    return new ConditionChanges<P>(values)
        .of(node.each())
        .map(
            change ->
                change
                    .<Condition<S>>as(
                        c -> QuantifiedCondition.of(node.parts(), node.quantifier(), c))
                    .within(node.parts().name()))
        .append(becoming(MutationKind.CHANGED_OPERATOR, node, mistaken));
  }

  @Override
  public <P> Seq<Change<Condition<S>>> partCondition(PartCondition<S, P> node) {
    return new ConditionChanges<P>(values)
        .of(node.condition())
        .map(change -> change.as(c -> PartCondition.of(node.part(), c)));
  }

  @Override
  public Seq<Change<Condition<S>>> definition(Definition<S> node) {
    return negated(node);
  }

  @Override
  public Seq<Change<Condition<S>>> opaque(OpaqueCondition<S> node) {
    return negated(node);
  }

  @Override
  public Seq<Change<Condition<S>>> judgmentQuestion(JudgmentQuestion<S> node) {
    return negated(node);
  }
}
