package dev.proviso.benchmarks.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * One of many rules: it forbids where state and conduct are these, and the prison term lies
 * between.
 *
 * @param from the least months
 * @param until more than the most months
 */
record Cell(State state, int from, int until, Conduct conduct) {

  private static final long SEED = 20_220_401;

  /** The same number always gives the same cells. */
  static List<Cell> draw(int count) {
    Random random = new Random(SEED + count);
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int from = random.nextInt(Requests.MONTHS);
      cells.add(
          new Cell(
              Requests.one(random, State.values()),
              from,
              from + 1 + random.nextInt(24),
              Requests.one(random, Conduct.values())));
    }
    return cells;
  }

  boolean contains(Request request) {
    return request.state() == state
        && request.conduct() == conduct
        && request.months() >= from
        && request.months() < until;
  }
}
