package dev.proviso.benchmarks.decision;

import dev.proviso.batch.Batch;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Requests as columns, and the loop over them as somebody writes it who has no library. */
@SuppressWarnings("EnumOrdinal") // columns hold numbers
final class RequestColumns {

  static final byte PERMITTED = 1;

  private static final byte FORBIDDEN = 0;
  private static final int DRAWN = 1_000_000;
  private static final int CHUNK = 1 << 16;
  private static final int START = (int) TenRules.START.toEpochDay();
  private static final byte TERRORISM = (byte) Conduct.TERRORISM.ordinal();
  private static final byte EXPRESSION = (byte) Conduct.EXPRESSION.ordinal();
  private static final byte THEFT = (byte) Conduct.THEFT.ordinal();
  private static final byte PRIVATE = (byte) EndUser.PRIVATE.ordinal();

  private final byte[] states;
  private final byte[] users;
  private final byte[] grounds;
  private final byte[] conducts;
  private final int[] months;
  private final int[] from;
  private final int[] until;
  private final int[] use;
  private final boolean[] eligible = new boolean[State.values().length];
  private final boolean[] isProtected = new boolean[Ground.values().length];

  private RequestColumns(int rows) {
    states = new byte[rows];
    users = new byte[rows];
    grounds = new byte[rows];
    conducts = new byte[rows];
    months = new int[rows];
    from = new int[rows];
    until = new int[rows];
    use = new int[rows];
    State.ELIGIBLE.forEach(state -> eligible[state.ordinal()] = true);
    Ground.PROTECTED.forEach(ground -> isProtected[ground.ordinal()] = true);
  }

  /** Half of them permitted, in random order; the same call always gives the same ones. */
  static RequestColumns draw(int rows) {
    List<Request> drawn = Requests.forTenRules(Math.min(rows, DRAWN));
    Random random = new Random(20_211_201);
    RequestColumns columns = new RequestColumns(rows);
    for (int row = 0; row < rows; row++) {
      Request request = drawn.get(random.nextInt(drawn.size()));
      columns.states[row] = (byte) request.state().ordinal();
      columns.users[row] = (byte) request.user().ordinal();
      columns.grounds[row] = (byte) request.ground().ordinal();
      columns.conducts[row] = (byte) request.conduct().ordinal();
      columns.months[row] = request.months();
      columns.from[row] = (int) request.from().toEpochDay();
      columns.until[row] = (int) request.until().toEpochDay();
      columns.use[row] = (int) request.use().toEpochDay();
    }
    return columns;
  }

  Batch<Request> batch() {
    return Batch.<Request>ofRows(states.length)
        .codes(TenRules.STATE.fact(), states, List.of(State.values()))
        .codes(TenRules.USER.fact(), users, List.of(EndUser.values()))
        .codes(TenRules.GROUND.fact(), grounds, List.of(Ground.values()))
        .codes(TenRules.CONDUCT.fact(), conducts, List.of(Conduct.values()))
        .ints(TenRules.MONTHS.fact(), months)
        .dates(TenRules.FROM.fact(), from)
        .dates(TenRules.UNTIL.fact(), until)
        .dates(TenRules.USE.fact(), use);
  }

  /** A byte for each row: {@link #PERMITTED} or not. */
  byte[] byHand(boolean isParallel) {
    byte[] outcomes = new byte[states.length];
    if (isParallel) {
      IntStream.range(0, (states.length + CHUNK - 1) / CHUNK)
          .parallel()
          .forEach(
              chunk ->
                  decide(chunk * CHUNK, Math.min(states.length, (chunk + 1) * CHUNK), outcomes));
    } else {
      decide(0, states.length, outcomes);
    }
    return outcomes;
  }

  private void decide(int first, int end, byte[] outcomes) {
    for (int row = first; row < end; row++) {
      outcomes[row] = decide(row);
    }
  }

  private byte decide(int row) {
    if (isProtected[grounds[row]]
        || !eligible[states[row]]
        || use[row] < from[row]
        || use[row] > until[row]
        || use[row] < START
        || conducts[row] == EXPRESSION
        || users[row] == PRIVATE
        || (conducts[row] == THEFT && months[row] < TenRules.SERIOUS)) {
      return FORBIDDEN;
    }
    // That the state is eligible is known by now.
    return conducts[row] == TERRORISM || months[row] >= TenRules.SERIOUS ? PERMITTED : FORBIDDEN;
  }
}
