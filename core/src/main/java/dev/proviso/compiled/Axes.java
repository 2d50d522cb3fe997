package dev.proviso.compiled;

import dev.proviso.column.Coded;
import dev.proviso.column.Column;
import dev.proviso.column.Compared;
import dev.proviso.column.Numbers;
import dev.proviso.column.Steps;
import dev.proviso.condition.Operator;
import dev.proviso.value.ValueType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Sorts the rows of a batch into classes, column by column, such that a variable has one value in
 * all rows of a class.
 */
final class Axes {

  /** So many answers are put to conditions beforehand. */
  private static final long MOST_ASKED = 1 << 22;

  private final Automaton automaton;
  private final Circumstances circumstances;
  private final List<Axis> axes = new ArrayList<>();

  /** By variable; a variable that has one value in all rows has no axis. */
  private final int[] axisOf;

  /** By variable and class. */
  private final int[][] values;

  private Axes(Automaton automaton, Circumstances circumstances) {
    this.automaton = automaton;
    this.circumstances = circumstances;
    int variables = automaton.variables().size();
    axisOf = new int[variables];
    values = new int[variables][];
    Arrays.fill(axisOf, -1);
  }

  /** The axes; null if rows have to be asked one by one. */
  static @Nullable Axes of(Automaton automaton, Circumstances circumstances) {
    Axes axes = new Axes(automaton, circumstances);
    return axes.sort() ? axes : null;
  }

  List<Axis> all() {
    return axes;
  }

  /** The axis of a variable; below 0 if it has one value in all rows. */
  int axisOf(int variable) {
    return axisOf[variable];
  }

  int value(int variable, int ofClass) {
    return values[variable][ofClass];
  }

  private boolean sort() {
    Map<String, List<Variable>> coded = new LinkedHashMap<>();
    Map<String, Coded> columns = new LinkedHashMap<>();
    for (Variable variable : automaton.variables()) {
      Map<String, Column> read = columns(variable);
      @Nullable Column only = read.size() == 1 ? read.values().iterator().next() : null;
      if (read.isEmpty()) {
        values[variable.index()] = new int[] {value(variable, nothing())};
      } else if (only instanceof Coded column) {
        String name = read.keySet().iterator().next();
        columns.put(name, column);
        coded.computeIfAbsent(name, n -> new ArrayList<>()).add(variable);
      } else if (variable instanceof Answered fact) {
        if (only == null || !sort(fact, only)) {
          return false;
        }
      } else if (!compare(variable)) {
        List<Column> of = List.copyOf(read.values());
        remember(variable, of.get(0), of.get(of.size() - 1));
      }
    }
    long asked =
        coded.entrySet().stream()
            .mapToLong(
                entry ->
                    (long) entry.getValue().size()
                        * (Objects.requireNonNull(columns.get(entry.getKey())).answers() + 1))
            .sum();
    if (asked > MOST_ASKED) {
      return false;
    }
    coded.forEach(
        (name, variables) -> settle(name, Objects.requireNonNull(columns.get(name)), variables));
    return true;
  }

  /** The columns that a variable hangs on, by the names of their facts. */
  private Map<String, Column> columns(Variable variable) {
    Map<String, Column> found = new LinkedHashMap<>();
    for (Source source : variable.reads()) {
      var fact = source.root();
      if (fact != null) {
        circumstances.columns().column(fact).forEach(column -> found.put(fact.name(), column));
      }
    }
    return found;
  }

  private OneAnswer nothing() {
    return new OneAnswer("", null, circumstances.parts());
  }

  private int value(Variable variable, Known known) {
    return variable.value(known, circumstances.date(), circumstances.judgments(), automaton.memo());
  }

  private void add(Axis axis, Variable variable, int[] byClass) {
    axisOf[variable.index()] = axes.size();
    values[variable.index()] = byClass;
    axes.add(axis);
  }

  /** Puts each answer of a dictionary to all that is asked of it alone. */
  private void settle(String name, Coded column, List<Variable> variables) {
    int first = column.knowsAll() ? 0 : Coded.UNKNOWN;
    int[][] told = new int[column.answers() - first][variables.size()];
    Map<List<Integer>, Integer> classes = new LinkedHashMap<>();
    int[] classOf = new int[told.length];
    for (int i = 0; i < told.length; i++) {
      OneAnswer answer = new OneAnswer(name, column.meaning(first + i), circumstances.parts());
      List<Integer> key = new ArrayList<>();
      for (int v = 0; v < told[i].length; v++) {
        told[i][v] = value(variables.get(v), answer);
        key.add(told[i][v]);
      }
      classOf[i] = classes.computeIfAbsent(key, k -> classes.size());
    }
    for (int v = 0; v < variables.size(); v++) {
      int at = variables.get(v).index();
      axisOf[at] = axes.size();
      values[at] = new int[classes.size()];
      for (int i = 0; i < told.length; i++) {
        values[at][classOf[i]] = told[i][v];
      }
    }
    axes.add(
        new Axis(
            classes.size(),
            weight -> {
              int[] counts = new int[column.answers() + 1];
              for (int i = 0; i < classOf.length; i++) {
                counts[first + i + 1] = weight * classOf[i];
              }
              return column.digit(counts);
            }));
  }

  /** Sorts numbers by what they are compared with; false if they are of another kind than that. */
  private boolean sort(Answered variable, Column column) {
    Sorting sorting = variable.sorting();
    @Nullable SortedMap<Long, Integer> starts =
        variable.source().isOfWhole() ? Starts.of(sorting, column) : null;
    if (starts == null || !(column instanceof Numbers numbers)) {
      return false;
    }
    long[] from = starts.keySet().stream().mapToLong(start -> start).toArray();
    int[] places = starts.values().stream().mapToInt(place -> place).toArray();
    int size = column.knowsAll() ? sorting.size() : variable.size();
    add(
        new Axis(
            size,
            weight -> {
              int[] counts = Arrays.stream(places).map(place -> place * weight).toArray();
              return numbers.digit(new Steps(from, counts, variable.unknown() * weight));
            }),
        variable,
        IntStream.range(0, size).toArray());
    return true;
  }

  /** Compares two columns of numbers; false if the variable asks something else. */
  private boolean compare(Variable variable) {
    Asked.@Nullable Pair pair = variable instanceof Asked asked ? asked.pair() : null;
    if (pair == null || !pair.left().isOfWhole() || !pair.right().isOfWhole()) {
      return false;
    }
    @Nullable Column left = column(pair.left());
    @Nullable Column right = column(pair.right());
    ValueType<?> type = pair.node().type();
    if (left == null
        || right == null
        || !Compared.fits(left, right)
        || !type.comparesLike(ValueType.of(type.javaType()))) {
      return false;
    }
    Operator operator = pair.node().operator();
    Compared.Relation relation =
        switch (operator) {
          case AT_LEAST, LESS_THAN -> Compared.Relation.LESS;
          case AT_MOST, MORE_THAN -> Compared.Relation.MORE;
          default -> Compared.Relation.SAME;
        };
    boolean isDenied = operator == Operator.AT_LEAST || operator == Operator.AT_MOST;
    int size = left.knowsAll() && right.knowsAll() ? variable.unknown() : variable.size();
    add(
        new Axis(
            size,
            weight ->
                Compared.digit(
                    left,
                    relation,
                    right,
                    isDenied ? 0 : weight,
                    isDenied ? weight : 0,
                    variable.unknown() * weight)),
        variable,
        IntStream.range(0, size).toArray());
    return true;
  }

  private @Nullable Column column(Source source) {
    return circumstances.columns().column(Objects.requireNonNull(source.root())).getOrNull();
  }

  private void remember(Variable variable, Column first, Column second) {
    add(
        new Axis(
            variable.size(),
            weight -> new Remembered(automaton, variable, circumstances, first, second, weight)),
        variable,
        IntStream.range(0, variable.size()).toArray());
  }
}
