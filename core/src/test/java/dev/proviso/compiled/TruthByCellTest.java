package dev.proviso.compiled;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.algebra.TruthCode;
import dev.proviso.condition.Operator;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class TruthByCellTest {

  private static final List<Operator> THRESHOLDS =
      Arrays.stream(Operator.values()).filter(Operator::isThreshold).toList();

  private static TruthByCell draw(Random random, int size) {
    int[] some = random.ints(3, 0, size).sorted().distinct().toArray();
    return switch (random.nextInt(3)) {
      case 0 ->
          new TruthByCell.HalfLine(
              THRESHOLDS.get(random.nextInt(THRESHOLDS.size())), random.nextInt(size));
      case 1 -> new TruthByCell.Points(some);
      default ->
          new TruthByCell.Dense(random.ints(size, TruthCode.FALSE, TruthCode.TRUE + 1).toArray());
    };
  }

  @Property
  void nothing_changes_but_where_it_is_said_to(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 12) int size) {
    TruthByCell verdicts = draw(new Random(seed), size);
    List<Integer> changes = Arrays.stream(verdicts.changes()).boxed().toList();

    for (int place = 1; place < size; place++) {
      if (!changes.contains(place)) {
        assertThat(verdicts.truth(place)).isEqualTo(verdicts.truth(place - 1));
      }
    }
  }

  @Property
  void the_same_is_said_where_places_between_changes_are_one(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 12) int size) {
    Random random = new Random(seed);
    TruthByCell verdicts = draw(random, size);
    TreeSet<Integer> all = new TreeSet<>(List.of(0, random.nextInt(size)));
    IntStream.of(verdicts.changes()).filter(change -> change < size).forEach(all::add);
    int[] starts = all.stream().mapToInt(start -> start).toArray();

    TruthByCell joined = verdicts.among(starts);

    for (int place = 0; place < size; place++) {
      assertThat(joined.truth(all.headSet(place, true).size() - 1))
          .isEqualTo(verdicts.truth(place));
    }
  }
}
