package dev.proviso.fuzz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Random choices of one world; the same seed gives the same world. */
final class Choices {

  private final Random random;

  Choices(long seed) {
    random = new Random(seed * 0x9E3779B97F4A7C15L + 1);
  }

  /** True as often as the percentage says. */
  boolean percent(int percentage) {
    return random.nextInt(100) < percentage;
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  /** Some of the elements, in any order. */
  <T> List<T> some(List<T> of, int least, int most) {
    List<T> all = new ArrayList<>(of);
    Collections.shuffle(all, random);
    int count = least + random.nextInt(Math.max(1, most - least + 1));
    return List.copyOf(all.subList(0, Math.min(count, all.size())));
  }

  <T> List<T> shuffled(List<T> of) {
    return some(of, of.size(), of.size());
  }
}
