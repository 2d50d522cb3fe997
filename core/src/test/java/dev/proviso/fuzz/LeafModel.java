package dev.proviso.fuzz;

import dev.proviso.condition.Comparison;
import dev.proviso.condition.Condition;
import dev.proviso.condition.DatedComparison;
import dev.proviso.condition.FactComparison;
import dev.proviso.condition.JudgmentQuestion;
import dev.proviso.condition.ListMembership;
import dev.proviso.condition.OpaqueCondition;
import dev.proviso.condition.Operator;
import dev.proviso.fact.Fact;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A condition without conditions inside. */
sealed interface LeafModel extends ConditionModel {

  @Override
  default List<ConditionModel> children() {
    return List.of();
  }

  @Override
  default ConditionModel mapped(UnaryOperator<ConditionModel> change) {
    return this;
  }

  /** Compares two indices, which are in the order of the values. */
  static boolean compare(int left, Operator operator, int right) {
    return switch (operator) {
      case IS -> left == right;
      case AT_LEAST -> left >= right;
      case MORE_THAN -> left > right;
      case AT_MOST -> left <= right;
      case LESS_THAN -> left < right;
      default -> throw new IllegalArgumentException(operator + " does not compare two values");
    };
  }

  /** The slots with one value that a condition compares itself. */
  static List<ValueSlot> compared(ConditionModel condition) {
    if (condition instanceof LeafModel.Compared one) {
      return List.of(one.slot());
    }
    if (condition instanceof LeafModel.ComparedPair one) {
      return List.of(one.left(), one.right());
    }
    if (condition instanceof LeafModel.Lookup one) {
      return List.of(one.slot());
    }
    if (condition instanceof LeafModel.ComparedLimit one) {
      return List.of(one.slot());
    }
    return List.of();
  }

  /** The slots that it compares, and the date as of which it asks a list or a limit. */
  static List<ValueSlot> asked(ConditionModel condition) {
    if (condition instanceof LeafModel.Lookup one) {
      return List.of(one.slot(), one.date());
    }
    if (condition instanceof LeafModel.ComparedLimit one) {
      return List.of(one.slot(), one.date());
    }
    return compared(condition);
  }

  private static String shown(ValueKind kind, List<Integer> constants) {
    return constants.stream().map(kind::shown).collect(Collectors.joining(", "));
  }

  record Compared(ValueSlot slot, Operator operator, List<Integer> constants) implements LeafModel {
    @Override
    public String toString() {
      return slot.question() + " " + operator + " " + shown(slot.kind(), constants);
    }

    @Override
    public String kind() {
      return "comparison";
    }

    @Override
    public Ternary truth(SubjectModel here, Situation situation) {
      @Nullable Integer index = slot.index(here, situation);
      if (index == null) {
        return Ternary.UNKNOWN;
      }
      return Ternary.of(
          operator == Operator.IS_ONE_OF
              ? constants.contains(index)
              : compare(index, operator, constants.get(0)));
    }

    @Override
    public Condition<SubjectModel> build() {
      List<Object> values = constants.stream().map(slot.kind()::value).toList();
      return switch (operator) {
        case IS -> Comparison.is(slot.fact(), values.get(0));
        case IS_ONE_OF -> Comparison.isOneOf(slot.fact(), values);
        default -> Comparison.threshold(slot.fact(), operator, values.get(0));
      };
    }
  }

  /** Whether a subject has an answer to an optional slot. */
  record Present(Slot slot, boolean isWanted) implements LeafModel {
    @Override
    public String toString() {
      return slot.name() + (isWanted ? " present" : " absent");
    }

    @Override
    public String kind() {
      return "presence";
    }

    @Override
    public Ternary truth(SubjectModel here, Situation situation) {
      return here.stored(slot) == Absence.ABSENT
          ? Ternary.of(!isWanted)
          : here.answer(slot) == null ? Ternary.UNKNOWN : Ternary.of(isWanted);
    }

    @Override
    public Condition<SubjectModel> build() {
      Fact<SubjectModel, ?> fact =
          slot instanceof PartSlot part ? part.fact() : ((ValueSlot) slot).fact();
      return Comparison.is(Fact.presenceOf(fact), isWanted);
    }
  }

  record SetCompared(SetSlot slot, Operator operator, List<Integer> constants)
      implements LeafModel {
    @Override
    public String toString() {
      return slot.name() + " " + operator + " " + shown(slot.element(), constants);
    }

    @Override
    public String kind() {
      return "comparison";
    }

    @Override
    public Ternary truth(SubjectModel here, Situation situation) {
      @Nullable List<Integer> elements = slot.elements(here);
      return elements == null ? Ternary.UNKNOWN : Ternary.of(holds(elements));
    }

    private boolean holds(List<Integer> elements) {
      Set<Integer> answer = new HashSet<>(elements);
      return switch (operator) {
        case IS -> answer.equals(new HashSet<>(constants));
        case CONTAINS_ANY_OF -> constants.stream().anyMatch(answer::contains);
        case CONTAINS_ALL_OF -> answer.containsAll(constants);
        case CONTAINS_ONLY -> constants.containsAll(answer);
        case IS_EMPTY -> answer.isEmpty();
        default -> throw new IllegalArgumentException(operator + " is not about sets");
      };
    }

    @Override
    public Condition<SubjectModel> build() {
      return operator == Operator.IS
          ? Comparison.is(slot.fact(), slot.written(constants))
          : Comparison.ofSet(
              slot.fact(), operator, constants.stream().map(slot.element()::value).toList());
    }
  }

  record ComparedPair(ValueSlot left, Operator operator, ValueSlot right) implements LeafModel {
    @Override
    public String toString() {
      return left.question() + " " + operator + " " + right.question();
    }

    @Override
    public String kind() {
      return "twoFacts";
    }

    @Override
    public Ternary truth(SubjectModel here, Situation situation) {
      @Nullable Integer one = left.index(here, situation);
      @Nullable Integer other = right.index(here, situation);
      return one == null || other == null
          ? Ternary.UNKNOWN
          : Ternary.of(compare(one, operator, other));
    }

    @Override
    public Condition<SubjectModel> build() {
      return operator == Operator.IS
          ? FactComparison.same(left.fact(), right.fact())
          : FactComparison.of(left.fact(), operator, right.fact());
    }
  }

  record ComparedSets(SetSlot left, SetSlot right) implements LeafModel {
    @Override
    public String toString() {
      return left.name() + " IS " + right.name();
    }

    @Override
    public String kind() {
      return "twoFacts";
    }

    @Override
    public Ternary truth(SubjectModel here, Situation situation) {
      @Nullable List<Integer> one = left.elements(here);
      @Nullable List<Integer> other = right.elements(here);
      return one == null || other == null
          ? Ternary.UNKNOWN
          : Ternary.of(new HashSet<>(one).equals(new HashSet<>(other)));
    }

    @Override
    public Condition<SubjectModel> build() {
      return FactComparison.same(left.fact(), right.fact());
    }
  }

  record Lookup(ValueSlot slot, RegisterModel register, ValueSlot date) implements LeafModel {
    @Override
    public String toString() {
      return slot.question() + " listed in " + register + " on " + date.name();
    }

    @Override
    public String kind() {
      return "listed";
    }

    @Override
    public Ternary truth(SubjectModel here, Situation situation) {
      @Nullable Integer who = slot.index(here, situation);
      @Nullable Integer day = date.index(here, situation);
      if (who == null || day == null) {
        return Ternary.UNKNOWN;
      }
      Ternary listed = register.lists(who, day);
      return listed == Ternary.UNKNOWN
          ? situation.undetermined(this, register.covers(day))
          : listed;
    }

    @Override
    public Condition<SubjectModel> build() {
      return ListMembership.of(slot.fact(), register.build(), date.dateFact());
    }
  }

  record ComparedLimit(ValueSlot slot, Operator operator, LimitModel limit, ValueSlot date)
      implements LeafModel {
    @Override
    public String toString() {
      return slot.question() + " " + operator + " " + limit + " on " + date.name();
    }

    @Override
    public String kind() {
      return "datedComparison";
    }

    @Override
    public Ternary truth(SubjectModel here, Situation situation) {
      @Nullable Integer answer = slot.index(here, situation);
      @Nullable Integer day = date.index(here, situation);
      if (answer == null || day == null) {
        return Ternary.UNKNOWN;
      }
      @Nullable Integer value = limit.value(day);
      return value == null
          ? situation.undetermined(this, limit.covers(day))
          : Ternary.of(compare(answer, operator, value));
    }

    @Override
    public Condition<SubjectModel> build() {
      return operator == Operator.IS
          ? DatedComparison.is(slot.fact(), limit.build(), date.dateFact())
          : DatedComparison.threshold(slot.fact(), operator, limit.build(), date.dateFact());
    }
  }

  record OfCode(CodeSlot slot) implements LeafModel {
    @Override
    public String toString() {
      return slot.name() + " reading " + slot.reads().stream().map(Slot::name).toList();
    }

    @Override
    public String kind() {
      return "opaque";
    }

    @Override
    public Ternary truth(SubjectModel here, Situation situation) {
      return slot.truth(here, situation);
    }

    @Override
    public Condition<SubjectModel> build() {
      return OpaqueCondition.of(slot.name(), slot, slot.facts());
    }
  }

  record Judged(JudgmentSlot slot) implements LeafModel {
    @Override
    public String toString() {
      return slot.name() + "?";
    }

    @Override
    public String kind() {
      return "humanJudgment";
    }

    @Override
    public Ternary truth(SubjectModel here, Situation situation) {
      return slot.truth(situation.root());
    }

    @Override
    public Condition<SubjectModel> build() {
      return JudgmentQuestion.of(slot.name(), "is it " + slot.name() + "?");
    }
  }
}
