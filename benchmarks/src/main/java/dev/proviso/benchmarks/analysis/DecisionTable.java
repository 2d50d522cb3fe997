package dev.proviso.benchmarks.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** A table of four columns: two numbers, one of five kinds, and yes or no. */
record DecisionTable(List<Row> rows) {

  /** The kinds; both engines know that there are no others. */
  enum Kind {
    SOFTWARE,
    HARDWARE,
    SERVICE,
    TRAINING,
    REPAIR
  }

  /** How a table is drawn. */
  enum Layout {
    /** The cells of a grid: no gap, no overlap. */
    SOUND,
    /** The same, but one row is too narrow and one is too wide. */
    FAULTY,
    /** Small cells anywhere: mostly gaps, and some overlaps. */
    SCATTERED
  }

  /**
   * Numbers from one up to another that is not among them.
   *
   * @param from none means from minus infinity
   * @param until none means up to infinity
   */
  record Range(int from, int until) {
    static final int NONE = Integer.MIN_VALUE;
  }

  record Row(Range months, Range amount, Kind kind, boolean approved, boolean permits) {}

  private static final long SEED = 20_211_201;
  private static final int STEP = 12;
  private static final int COLUMNS = 2;

  static DecisionTable of(Layout layout, int size) {
    return switch (layout) {
      case SOUND -> new DecisionTable(grid(size));
      case FAULTY -> new DecisionTable(faulty(grid(size)));
      case SCATTERED -> new DecisionTable(scattered(size));
    };
  }

  private static List<Row> grid(int size) {
    int combinations = Kind.values().length * 2 * COLUMNS;
    if (size % combinations != 0) {
      throw new IllegalArgumentException("a grid has a multiple of " + combinations + " rows");
    }
    int bands = size / combinations;
    List<Row> rows = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      for (boolean approved : new boolean[] {true, false}) {
        for (int column = 0; column < COLUMNS; column++) {
          for (int band = 0; band < bands; band++) {
            rows.add(
                new Row(
                    band(band, bands),
                    band(column, COLUMNS),
                    kind,
                    approved,
                    rows.size() % 2 == 0));
          }
        }
      }
    }
    return rows;
  }

  private static Range band(int number, int of) {
    return new Range(
        number == 0 ? Range.NONE : number * STEP,
        number == of - 1 ? Range.NONE : (number + 1) * STEP);
  }

  private static List<Row> faulty(List<Row> rows) {
    int wide = rows.size() / 2;
    rows.set(0, with(rows.get(0), -1));
    rows.set(wide, with(rows.get(wide), 1));
    return rows;
  }

  private static Row with(Row row, int months) {
    if (row.months().until() == Range.NONE) {
      throw new IllegalArgumentException("this row has no end to move: " + row);
    }
    return new Row(
        new Range(row.months().from(), row.months().until() + months),
        row.amount(),
        row.kind(),
        row.approved(),
        row.permits());
  }

  private static List<Row> scattered(int size) {
    Random random = new Random(SEED + size);
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      rows.add(
          new Row(
              range(random),
              range(random),
              Kind.values()[random.nextInt(Kind.values().length)],
              random.nextBoolean(),
              random.nextBoolean()));
    }
    return rows;
  }

  private static Range range(Random random) {
    int from = random.nextInt(200);
    return new Range(from, from + 1 + random.nextInt(40));
  }

  /** The id of a row; rows are counted from one. */
  static String id(int number) {
    return String.format(Locale.ROOT, "row-%04d", number);
  }
}
