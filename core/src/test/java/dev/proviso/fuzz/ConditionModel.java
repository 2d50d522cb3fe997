package dev.proviso.fuzz;

import dev.proviso.condition.AllOf;
import dev.proviso.condition.AnyOf;
import dev.proviso.condition.Condition;
import dev.proviso.condition.Definition;
import dev.proviso.condition.Not;
import dev.proviso.condition.PartCondition;
import dev.proviso.condition.QuantifiedCondition;
import dev.proviso.condition.Quantifier;
import io.vavr.collection.Array;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A condition of the oracle: evaluated here, and built as a condition of the library. */
sealed interface ConditionModel
    permits LeafModel,
        ConditionModel.Conjunction,
        ConditionModel.Disjunction,
        ConditionModel.Negation,
        ConditionModel.OfItems,
        ConditionModel.OfPart,
        ConditionModel.OfSomething,
        ConditionModel.Defined {

  /** The name of the node kind, for reports. */
  default String kind() {
    return getClass().getSimpleName();
  }

  Ternary truth(SubjectModel here, Situation situation);

  Condition<SubjectModel> build();

  /** The conditions inside, exceptions included. */
  List<ConditionModel> children();

  /** The condition with others inside, exceptions included. */
  ConditionModel mapped(UnaryOperator<ConditionModel> change);

  private static String join(List<ConditionModel> conditions) {
    return conditions.stream().map(Object::toString).collect(Collectors.joining("; "));
  }

  record Conjunction(List<ConditionModel> children) implements ConditionModel {
    @Override
    public String toString() {
      return "all of (" + join(children) + ")";
    }

    @Override
    public String kind() {
      return "allOf";
    }

    @Override
    public Ternary truth(SubjectModel here, Situation situation) {
      Ternary truth = Ternary.TRUE;
      for (ConditionModel child : children) {
        truth = truth.and(child.truth(here, situation));
      }
      return truth;
    }

    @Override
    public Condition<SubjectModel> build() {
      return AllOf.of(children.stream().map(ConditionModel::build).toList());
    }

    @Override
    public ConditionModel mapped(UnaryOperator<ConditionModel> change) {
      return new Conjunction(children.stream().map(change).toList());
    }
  }

  record Disjunction(List<ConditionModel> children) implements ConditionModel {
    @Override
    public String toString() {
      return "any of (" + join(children) + ")";
    }

    @Override
    public String kind() {
      return "anyOf";
    }

    @Override
    public Ternary truth(SubjectModel here, Situation situation) {
      Ternary truth = Ternary.FALSE;
      for (ConditionModel child : children) {
        truth = truth.or(child.truth(here, situation));
      }
      return truth;
    }

    @Override
    public Condition<SubjectModel> build() {
      return AnyOf.of(children.stream().map(ConditionModel::build).toList());
    }

    @Override
    public ConditionModel mapped(UnaryOperator<ConditionModel> change) {
      return new Disjunction(children.stream().map(change).toList());
    }
  }

  record Negation(ConditionModel operand) implements ConditionModel {
    @Override
    public String toString() {
      return "not (" + operand + ")";
    }

    @Override
    public String kind() {
      return "not";
    }

    @Override
    public Ternary truth(SubjectModel here, Situation situation) {
      return operand.truth(here, situation).not();
    }

    @Override
    public Condition<SubjectModel> build() {
      return Not.of(operand.build());
    }

    @Override
    public List<ConditionModel> children() {
      return List.of(operand);
    }

    @Override
    public ConditionModel mapped(UnaryOperator<ConditionModel> change) {
      return new Negation(change.apply(operand));
    }
  }

  record OfItems(ListSlot list, Quantifier quantifier, ConditionModel each)
      implements ConditionModel {
    @Override
    public String toString() {
      return quantifier + " of " + list.name() + " (" + each + ")";
    }

    @Override
    public String kind() {
      return "quantified";
    }

    @Override
    public Ternary truth(SubjectModel here, Situation situation) {
      @Nullable List<SubjectModel> items = list.items(here);
      if (items == null) {
        return Ternary.UNKNOWN;
      }
      Ternary any = Ternary.FALSE;
      Ternary every = Ternary.TRUE;
      for (int i = 0; i < items.size(); i++) {
        Ternary truth = each.truth(items.get(i), situation.item(i));
        any = any.or(truth);
        every = every.and(truth);
      }
      return switch (quantifier) {
        case ANY -> any;
        case EVERY -> every;
        case NONE -> any.not();
      };
    }

    @Override
    public Condition<SubjectModel> build() {
      return QuantifiedCondition.of(list.fact(), quantifier, each.build());
    }

    @Override
    public List<ConditionModel> children() {
      return List.of(each);
    }

    @Override
    public ConditionModel mapped(UnaryOperator<ConditionModel> change) {
      return new OfItems(list, quantifier, change.apply(each));
    }
  }

  record OfPart(PartSlot slot, ConditionModel condition) implements ConditionModel {
    @Override
    public String toString() {
      return slot.name() + " (" + condition + ")";
    }

    @Override
    public String kind() {
      return "within";
    }

    @Override
    public Ternary truth(SubjectModel here, Situation situation) {
      @Nullable SubjectModel part = slot.part(here);
      return part == null ? Ternary.UNKNOWN : condition.truth(part, situation);
    }

    @Override
    public Condition<SubjectModel> build() {
      return PartCondition.of(slot.fact(), condition.build());
    }

    @Override
    public List<ConditionModel> children() {
      return List.of(condition);
    }

    @Override
    public ConditionModel mapped(UnaryOperator<ConditionModel> change) {
      return new OfPart(slot, change.apply(condition));
    }
  }

  record Defined(String name, ConditionModel condition, List<ExceptionModel> exceptions)
      implements ConditionModel {
    @Override
    public String toString() {
      return name + " = (" + condition + ExceptionModel.shown(exceptions) + ")";
    }

    @Override
    public String kind() {
      return "definition";
    }

    @Override
    public Ternary truth(SubjectModel here, Situation situation) {
      return ExceptionModel.truth(condition, exceptions, here, situation);
    }

    @Override
    public Condition<SubjectModel> build() {
      return Definition.of(name, condition.build())
          .withExceptions(Array.ofAll(exceptions).map(ExceptionModel::build));
    }

    @Override
    public List<ConditionModel> children() {
      return ExceptionModel.conditions(condition, exceptions);
    }

    @Override
    public ConditionModel mapped(UnaryOperator<ConditionModel> change) {
      return new Defined(name, change.apply(condition), ExceptionModel.mapped(exceptions, change));
    }
  }

  /** A condition that is false of an empty set, or where there are no parts. */
  record OfSomething(Slot slot, ConditionModel condition) implements ConditionModel {
    @Override
    public String toString() {
      return "some " + slot.name() + " and (" + condition + ")";
    }

    @Override
    public Ternary truth(SubjectModel here, Situation situation) {
      return here.answer(slot) instanceof List<?> all && all.isEmpty()
          ? Ternary.FALSE
          : condition.truth(here, situation);
    }

    @Override
    public Condition<SubjectModel> build() {
      throw new UnsupportedOperationException("the library has no such condition");
    }

    @Override
    public List<ConditionModel> children() {
      return List.of(condition);
    }

    @Override
    public ConditionModel mapped(UnaryOperator<ConditionModel> change) {
      return new OfSomething(slot, change.apply(condition));
    }
  }
}
