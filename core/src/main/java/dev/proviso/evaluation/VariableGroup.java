package dev.proviso.evaluation;

import dev.proviso.condition.ListMembership;
import dev.proviso.condition.Operator;
import dev.proviso.region.Regions;
import dev.proviso.region.SetComparison;
import dev.proviso.time.NameList;
import dev.proviso.time.Register;
import dev.proviso.value.ValueType;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Open questions that are compared with each other, and so share their constants. */
final class VariableGroup {

  /** Names of registers up to which each is a region, where a name is also compared otherwise. */
  private static final int MOST_NAMES = 500;

  private final List<ResidualVariable> members = new ArrayList<>();
  private final List<Object> constants = new ArrayList<>();
  private final List<SetComparison> comparisons = new ArrayList<>();
  private final java.util.Set<Register<?>> registers = new LinkedHashSet<>();
  private ValueType<Object> type = ValueType.undeclared();
  private boolean ordered;
  private boolean ofSets;
  private boolean sampled;
  private @Nullable Regions regions;

  VariableGroup(ResidualVariable first) {
    members.add(first);
  }

  void join(VariableGroup other) {
    if (other != this) {
      other.members.forEach(member -> member.join(this));
      members.addAll(other.members);
      constants.addAll(other.constants);
      comparisons.addAll(other.comparisons);
      registers.addAll(other.registers);
      ordered |= other.ordered;
      ofSets |= other.ofSets;
      typed(other.type);
    }
  }

  @SuppressWarnings("unchecked") // only answers to its facts are compared
  private void typed(ValueType<?> of) {
    if (!type.isDeclared()) {
      type = (ValueType<Object>) of;
    }
  }

  void note(ListMembership<?, ?> node) {
    typed(node.fact().type());
    registers.add(node.register());
    ofSets |= type.element().isDefined();
  }

  void note(ValueType<?> of, Operator operator, Seq<?> compared) {
    typed(of);
    mention(operator, compared);
    ordered |= operator.isThreshold();
    ofSets |= operator.isAboutSets();
  }

  private void mention(Operator operator, Seq<?> compared) {
    for (Object constant : compared) {
      if (constant instanceof Set<?> set) {
        ofSets = true;
        set.forEach(constants::add);
      } else {
        constants.add(constant);
      }
    }
    comparisons.add(new SetComparison(operator, compared));
  }

  /**
   * Whether there may be answers that no region stands for: names that resemble several of a list,
   * and names of long lists where something else is asked of the name, too.
   */
  boolean isSampled() {
    regions();
    return sampled;
  }

  Regions regions() {
    if (regions == null) {
      mentionRegisters();
      regions = made();
      sampled |= !regions.isExhaustive();
    }
    return regions;
  }

  /** One register alone needs few examples; together with other comparisons, all its names. */
  private void mentionRegisters() {
    boolean alone = registers.size() == 1 && constants.isEmpty() && members.size() == 1;
    int names = registers.stream().mapToInt(register -> register.mentioned().size()).sum();
    for (Register<?> register : registers) {
      sampled |= register instanceof NameList || (!alone && names > MOST_NAMES);
      mention(Operator.IS_ONE_OF, register.examples());
      if (!alone && names <= MOST_NAMES) {
        mention(Operator.IS_ONE_OF, register.mentioned());
      }
    }
  }

  private Regions made() {
    int points = points();
    if (ofSets) {
      return Regions.ofSets(
          type.element().getOrElse(type), constants, Array.ofAll(comparisons), points);
    }
    return constants.isEmpty() && points == 1
        ? Regions.single(type)
        : Regions.ofValues(type, constants, ordered, points);
  }

  /**
   * How many values there are between two constants. Parts of a list are each compared with the
   * date of the decision, and never with each other: there is room for the facts of a part on
   * either side of every other fact.
   */
  private int points() {
    int inLists = (int) members.stream().filter(ResidualVariable::isInList).count();
    int others = members.size() - inLists;
    return (others + 1) * inLists + others;
  }
}
