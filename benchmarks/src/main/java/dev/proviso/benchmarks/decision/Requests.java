package dev.proviso.benchmarks.decision;

import dev.proviso.rule.Outcome;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Draws requests; the same call always gives the same ones. */
final class Requests {

  /** Prison terms are shorter. */
  static final int MONTHS = 240;

  private static final long SEED = 20_211_201;
  private static final EndUser[] PUBLIC = {
    EndUser.POLICE, EndUser.INTELLIGENCE, EndUser.PROSECUTION
  };
  private static final State[] ELIGIBLE = State.ELIGIBLE.toArray(State[]::new);

  private final Random random;

  private Requests(long seed) {
    random = new Random(seed);
  }

  /** Anything, as it comes. */
  static List<Request> any(int count) {
    Requests requests = new Requests(SEED + 1);
    return Stream.generate(requests::anything).limit(count).toList();
  }

  /** Anything, as it comes, but half of them in one of the cells. */
  static List<Request> anyIn(List<Cell> cells, int count) {
    Requests requests = new Requests(SEED + 1);
    return Stream.generate(
            () -> requests.random.nextBoolean() ? requests.anything() : requests.within(cells))
        .limit(count)
        .toList();
  }

  /** Half of them permitted by the ten rules, in random order. */
  static List<Request> forTenRules(int count) {
    Requests requests = new Requests(SEED);
    return requests.balanced(count, new IfElse(), requests::plausible, requests::plausible);
  }

  /** Half of them permitted by many rules, in random order. */
  static List<Request> forManyRules(int count, List<Cell> cells) {
    Requests requests = new Requests(SEED);
    return requests.balanced(
        count, new CellIndex(cells), requests::plausible, () -> requests.within(cells));
  }

  /** The same, but one fact in eight is not known. */
  static List<PartialRequest> partial(List<Request> requests) {
    Requests forgetful = new Requests(SEED + 2);
    return requests.stream().map(forgetful::forget).toList();
  }

  static <T> T one(Random random, T[] values) {
    return values[random.nextInt(values.length)];
  }

  private List<Request> balanced(
      int count,
      Decider<Request> decider,
      Supplier<Request> permitted,
      Supplier<Request> forbidden) {
    List<Request> drawn = new ArrayList<>();
    while (drawn.size() < count) {
      boolean permit = drawn.size() < count / 2;
      Request request = (permit ? permitted : forbidden).get();
      if (permit == (decider.decide(request) == Outcome.PERMITTED)) {
        drawn.add(request);
      }
    }
    Collections.shuffle(drawn, random);
    return drawn;
  }

  private Request anything() {
    return request(one(State.values()), one(EndUser.values()), one(Ground.values()));
  }

  /** Most people ask for what they may have. */
  private Request plausible() {
    return request(
        usually() ? one(ELIGIBLE) : one(State.values()),
        usually() ? one(PUBLIC) : one(EndUser.values()),
        usually() ? Ground.SUSPICION : one(Ground.values()));
  }

  private Request within(List<Cell> cells) {
    Cell cell = cells.get(random.nextInt(cells.size()));
    Request request = plausible();
    return new Request(
        cell.state(),
        request.user(),
        request.ground(),
        cell.conduct(),
        cell.from() + random.nextInt(cell.until() - cell.from()),
        request.from(),
        request.until(),
        request.use());
  }

  private Request request(State state, EndUser user, Ground ground) {
    LocalDate from = TenRules.START.plusDays(random.nextInt(1_500) - 100);
    int valid = 30 + random.nextInt(1_500);
    int early = usually() ? 0 : 200;
    return new Request(
        state,
        user,
        ground,
        one(Conduct.values()),
        random.nextInt(MONTHS),
        from,
        from.plusDays(valid),
        from.plusDays(random.nextInt(valid + 2 * early) - early));
  }

  private boolean usually() {
    return random.nextInt(5) > 0;
  }

  private <T> T one(T[] values) {
    return one(random, values);
  }

  private PartialRequest forget(Request request) {
    return new PartialRequest(
        orForget(request.state()),
        orForget(request.user()),
        orForget(request.ground()),
        orForget(request.conduct()),
        orForget(request.months()),
        orForget(request.from()),
        orForget(request.until()),
        orForget(request.use()));
  }

  private <T> Option<T> orForget(T value) {
    return random.nextInt(8) == 0 ? Option.none() : Option.some(value);
  }
}
