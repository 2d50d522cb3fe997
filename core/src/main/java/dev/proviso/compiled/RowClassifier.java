package dev.proviso.compiled;

import dev.proviso.column.Column;
import dev.proviso.column.ColumnComparison;
import dev.proviso.column.DictionaryColumn;
import dev.proviso.column.NumberColumn;
import dev.proviso.column.StepFunction;
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
final class RowClassifier {

  /** So many answers are put to conditions beforehand. */
  private static final long MOST_ASKED = 1 << 22;

  private final Automaton automaton;
  private final BatchContext context;
  private final List<RowDimension> axes = new ArrayList<>();

  /** By variable; a variable that has one value in all rows has no axis. */
  private final int[] axisOf;

  /** By variable and class. */
  private final int[][] values;

  private RowClassifier(Automaton automaton, BatchContext context) {
    this.automaton = automaton;
    this.context = context;
    int variables = automaton.variables().size();
    axisOf = new int[variables];
    values = new int[variables][];
    Arrays.fill(axisOf, -1);
  }

  /** The axes; null if rows have to be asked one by one. */
  static @Nullable RowClassifier of(Automaton automaton, BatchContext context) {
    RowClassifier classifier = new RowClassifier(automaton, context);
    return classifier.sort() ? classifier : null;
  }

  List<RowDimension> all() {
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
    Map<String, DictionaryColumn> columns = new LinkedHashMap<>();
    for (Variable variable : automaton.variables()) {
      Map<String, Column> read = columns(variable);
      @Nullable Column only = read.size() == 1 ? read.values().iterator().next() : null;
      if (read.isEmpty()) {
        values[variable.index()] = new int[] {value(variable, nothing())};
      } else if (only instanceof DictionaryColumn column) {
        String name = read.keySet().iterator().next();
        columns.put(name, column);
        coded.computeIfAbsent(name, n -> new ArrayList<>()).add(variable);
      } else if (variable instanceof FactVariable fact) {
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

  /** The columns that a variable depends on, by the names of their facts. */
  private Map<String, Column> columns(Variable variable) {
    Map<String, Column> found = new LinkedHashMap<>();
    for (FactSource source : variable.reads()) {
      var fact = source.root();
      if (fact != null) {
        context.columns().column(fact).forEach(column -> found.put(fact.name(), column));
      }
    }
    return found;
  }

  private SingleAnswerRow nothing() {
    return new SingleAnswerRow("", null, context.parts());
  }

  private int value(Variable variable, RowAnswers known) {
    return variable.value(known, context.date(), context.judgments(), automaton.memo());
  }

  private void add(RowDimension axis, Variable variable, int[] byClass) {
    axisOf[variable.index()] = axes.size();
    values[variable.index()] = byClass;
    axes.add(axis);
  }

  /** Evaluates, for each answer of a dictionary, the variables that read this column only. */
  private void settle(String name, DictionaryColumn column, List<Variable> variables) {
    int first = column.knowsAll() ? 0 : DictionaryColumn.UNKNOWN;
    int[][] evaluated = new int[column.answers() - first][variables.size()];
    Map<List<Integer>, Integer> classes = new LinkedHashMap<>();
    int[] classOf = new int[evaluated.length];
    for (int i = 0; i < evaluated.length; i++) {
      SingleAnswerRow answer =
          new SingleAnswerRow(name, column.meaning(first + i), context.parts());
      List<Integer> key = new ArrayList<>();
      for (int v = 0; v < evaluated[i].length; v++) {
        evaluated[i][v] = value(variables.get(v), answer);
        key.add(evaluated[i][v]);
      }
      classOf[i] = classes.computeIfAbsent(key, k -> classes.size());
    }
    for (int v = 0; v < variables.size(); v++) {
      int at = variables.get(v).index();
      axisOf[at] = axes.size();
      values[at] = new int[classes.size()];
      for (int i = 0; i < evaluated.length; i++) {
        values[at][classOf[i]] = evaluated[i][v];
      }
    }
    axes.add(
        new RowDimension(
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
  private boolean sort(FactVariable variable, Column column) {
    ValuePartition partition = variable.sorting();
    @Nullable SortedMap<Long, Integer> starts =
        variable.source().isOfWhole() ? Breakpoints.of(partition, column) : null;
    if (starts == null || !(column instanceof NumberColumn numbers)) {
      return false;
    }
    long[] from = starts.keySet().stream().mapToLong(start -> start).toArray();
    int[] places = starts.values().stream().mapToInt(place -> place).toArray();
    int size = column.knowsAll() ? partition.size() : variable.size();
    add(
        new RowDimension(
            size,
            weight -> {
              int[] counts = Arrays.stream(places).map(place -> place * weight).toArray();
              return numbers.digit(new StepFunction(from, counts, variable.unknown() * weight));
            }),
        variable,
        IntStream.range(0, size).toArray());
    return true;
  }

  /** Compares two columns of numbers; false if the variable asks something else. */
  private boolean compare(Variable variable) {
    PredicateVariable.@Nullable Pair pair =
        variable instanceof PredicateVariable asked ? asked.pair() : null;
    if (pair == null || !pair.left().isOfWhole() || !pair.right().isOfWhole()) {
      return false;
    }
    @Nullable Column left = column(pair.left());
    @Nullable Column right = column(pair.right());
    ValueType<?> type = pair.node().type();
    if (left == null
        || right == null
        || !ColumnComparison.fits(left, right)
        || !type.comparesLike(ValueType.of(type.javaType()))) {
      return false;
    }
    Operator operator = pair.node().operator();
    ColumnComparison.Relation relation =
        switch (operator) {
          case AT_LEAST, LESS_THAN -> ColumnComparison.Relation.LESS;
          case AT_MOST, MORE_THAN -> ColumnComparison.Relation.MORE;
          default -> ColumnComparison.Relation.SAME;
        };
    boolean isDenied = operator == Operator.AT_LEAST || operator == Operator.AT_MOST;
    int size = left.knowsAll() && right.knowsAll() ? variable.unknown() : variable.size();
    add(
        new RowDimension(
            size,
            weight ->
                ColumnComparison.digit(
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

  private @Nullable Column column(FactSource source) {
    return context.columns().column(Objects.requireNonNull(source.root())).getOrNull();
  }

  private void remember(Variable variable, Column first, Column second) {
    add(
        new RowDimension(
            variable.size(),
            weight -> new MemoizedDigit(automaton, variable, context, first, second, weight)),
        variable,
        IntStream.range(0, variable.size()).toArray());
  }
}
