package dev.proviso.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What was worked out is found again, or forgotten, but never something else. */
class OperationCacheTest {

  /** More than there is room for before old results make way. */
  private static final int TOO_MANY = 2_200_000;

  private static int result(int number) {
    return number * 7 + 1;
  }

  /** Pairs that come in no order. */
  private static int spread(int number) {
    return (number * 0x5DEECE66 + 11) >>> 1;
  }

  @Test
  void what_was_put_is_found() {
    OperationCache results = new OperationCache();
    for (int number = 0; number < 10_000; number++) {
      results.put(number, number / 3, result(number));
    }
    for (int number = 0; number < 10_000; number++) {
      assertThat(results.get(number, number / 3)).isEqualTo(result(number));
      assertThat(results.get(number, number + 1)).isNegative();
    }
  }

  @Test
  void left_and_right_are_distinguished() {
    OperationCache results = new OperationCache();
    results.put(3, 4, 1);
    results.put(4, 3, 2);

    assertThat(results.get(3, 4)).isEqualTo(1);
    assertThat(results.get(4, 3)).isEqualTo(2);
    assertThat(results.get(0, 3)).isNegative();
    assertThat(results.get(3, 0)).isNegative();
  }

  @Test
  void what_is_put_again_stands_in_place_of_what_was_there() {
    OperationCache results = new OperationCache();
    for (int times = 0; times < 10_000; times++) {
      results.put(1, 1, times);
    }
    results.put(2, 1, 5);

    assertThat(results.get(1, 1)).isEqualTo(9_999);
    assertThat(results.get(2, 1)).isEqualTo(5);
  }

  @Test
  void where_there_is_no_room_old_results_make_way_and_the_others_stay_right() {
    OperationCache results = new OperationCache();
    for (int number = 0; number < TOO_MANY; number++) {
      results.put(number, spread(number), number);
    }
    int found = 0;
    for (int number = 0; number < TOO_MANY; number++) {
      int got = results.get(number, spread(number));
      if (got >= 0) {
        found++;
        if (got != number) {
          throw new AssertionError(number + " gave " + got);
        }
      }
    }
    assertThat(found).isBetween(TOO_MANY * 9 / 10, TOO_MANY - 1);
  }

  @Test
  void a_search_ends_however_much_was_put_before() {
    OperationCache results = new OperationCache(1 << 9);
    for (int number = 0; number < 100_000; number++) {
      results.put(number, spread(number), number);
      assertThat(results.get(number, spread(number + 1))).isNegative();
    }
    for (int number = 0; number < 100_000; number++) {
      assertThat(results.get(number, spread(number))).isIn(-1, number);
    }
  }
}
