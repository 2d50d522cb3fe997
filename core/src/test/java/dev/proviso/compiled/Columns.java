package dev.proviso.compiled;

import dev.proviso.batch.Batch;
import dev.proviso.fact.Fact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Puts answers into columns, of one kind or another as it comes. */
final class Columns {

  private final Random random;

  Columns(Random random) {
    this.random = random;
  }

  /** The batch with a column for the answers; null stands for one that is not known. */
  @SuppressWarnings("unchecked") // the kind of column is that of the answers
  <S> Batch<S> with(Batch<S> batch, Fact<S, ?> fact, List<? extends @Nullable Object> answers) {
    boolean[] known = new boolean[answers.size()];
    IntStream.range(0, known.length).forEach(row -> known[row] = answers.get(row) != null);
    boolean knowsAll = answers.stream().allMatch(answer -> answer != null);
    if (random.nextInt(4) == 0) {
      return coded(batch, fact, answers);
    }
    if (all(answers, Integer.class::isInstance)) {
      int[] values = answers.stream().mapToInt(v -> v == null ? noise() : (Integer) v).toArray();
      Fact<S, Integer> of = (Fact<S, Integer>) fact;
      return knowsAll ? batch.ints(of, values) : batch.ints(of, values, known);
    }
    if (all(answers, Long.class::isInstance)) {
      long[] values = answers.stream().mapToLong(v -> v == null ? noise() : (Long) v).toArray();
      Fact<S, Long> of = (Fact<S, Long>) fact;
      return knowsAll ? batch.longs(of, values) : batch.longs(of, values, known);
    }
    if (all(answers, Boolean.class::isInstance)) {
      boolean[] values = new boolean[known.length];
      for (int row = 0; row < values.length; row++) {
        @Nullable Object answer = answers.get(row);
        values[row] = answer == null ? random.nextBoolean() : (Boolean) answer;
      }
      Fact<S, Boolean> of = (Fact<S, Boolean>) fact;
      return knowsAll ? batch.booleans(of, values) : batch.booleans(of, values, known);
    }
    if (all(answers, answer -> answer instanceof LocalDate day && isInt(day.toEpochDay()))) {
      int[] days =
          answers.stream()
              .mapToInt(day -> day == null ? noise() : (int) ((LocalDate) day).toEpochDay())
              .toArray();
      Fact<S, LocalDate> of = (Fact<S, LocalDate>) fact;
      return knowsAll ? batch.dates(of, days) : batch.dates(of, days, known);
    }
    return coded(batch, fact, answers);
  }

  private int noise() {
    return random.nextInt(20) - 10;
  }

  private static boolean isInt(long number) {
    return number == (int) number;
  }

  private static boolean all(List<? extends @Nullable Object> answers, Predicate<Object> are) {
    return answers.stream().allMatch(answer -> answer == null || are.test(answer));
  }

  /** A dictionary may hold what no row has, and the same answer twice. */
  @SuppressWarnings("unchecked") // the dictionary is of the answers
  private <S> Batch<S> coded(
      Batch<S> batch, Fact<S, ?> fact, List<? extends @Nullable Object> answers) {
    List<Object> dictionary = new ArrayList<>();
    answers.forEach(
        answer -> {
          if (answer != null && (random.nextInt(5) == 0 || !dictionary.contains(answer))) {
            dictionary.add(answer);
          }
        });
    Collections.shuffle(dictionary, random);
    int[] codes = answers.stream().mapToInt(a -> a == null ? -1 : dictionary.indexOf(a)).toArray();
    Fact<S, Object> of = (Fact<S, Object>) fact;
    if (random.nextBoolean() && dictionary.size() <= Byte.MAX_VALUE) {
      byte[] small = new byte[codes.length];
      IntStream.range(0, codes.length).forEach(row -> small[row] = (byte) codes[row]);
      return batch.codes(of, small, dictionary);
    }
    return batch.codes(of, codes, dictionary);
  }
}
