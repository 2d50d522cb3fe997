package dev.proviso.analysis;

import dev.proviso.condition.Operator;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Draws what a world is made of. */
record WorldChoices(Random random) {

  int below(int end) {
    return random.nextInt(end);
  }

  boolean yes() {
    return random.nextBoolean();
  }

  void shuffle(List<?> all) {
    Collections.shuffle(all, random);
  }

  <T> T pick(List<T> options) {
    return options.get(random.nextInt(options.size()));
  }

  <E extends Enum<E>> E pick(Class<E> type) {
    return pick(Arrays.asList(type.getEnumConstants()));
  }

  boolean one(int in) {
    return random.nextInt(in) == 0;
  }

  Operator threshold() {
    return pick(
        List.of(Operator.AT_LEAST, Operator.MORE_THAN, Operator.AT_MOST, Operator.LESS_THAN));
  }
}
