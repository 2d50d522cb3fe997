package dev.proviso.algebra;

import dev.proviso.condition.Truth;
import dev.proviso.policy.Naive;
import dev.proviso.rule.CombiningAlgorithm;
import dev.proviso.rule.Effect;
import dev.proviso.rule.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Rules with their effects, and how they combine. */
public record RuleSet(CombiningAlgorithm combining, List<Effect> effects, Outcome otherwise) {

  private static final List<CombiningAlgorithm> COMBINING = List.of(CombiningAlgorithm.values());
  private static final List<Outcome> OTHERWISE =
      List.of(Outcome.PERMITTED, Outcome.FORBIDDEN, Outcome.NOT_APPLICABLE);

  /** All sets of so many rules. */
  public static Stream<RuleSet> all(int rules) {
    return COMBINING.stream()
        .flatMap(
            combining ->
                lists(List.of(Effect.values()), rules)
                    .flatMap(
                        effects ->
                            OTHERWISE.stream()
                                .map(otherwise -> new RuleSet(combining, effects, otherwise))));
  }

  /** Some set of so many rules. */
  public static RuleSet draw(Random random, int rules) {
    return new RuleSet(
        COMBINING.get(random.nextInt(COMBINING.size())),
        IntStream.range(0, rules)
            .mapToObj(i -> random.nextBoolean() ? Effect.PERMIT : Effect.FORBID)
            .toList(),
        OTHERWISE.get(random.nextInt(OTHERWISE.size())));
  }

  /** All lists of a length. */
  public static <T> Stream<List<T>> lists(List<T> elements, int length) {
    if (length == 0) {
      return Stream.of(List.of());
    }
    return lists(elements, length - 1)
        .flatMap(
            list ->
                elements.stream()
                    .map(
                        last -> {
                          List<T> longer = new ArrayList<>(list);
                          longer.add(last);
                          return longer;
                        }));
  }

  /** All lists of truths of a length. */
  public static Stream<List<Truth>> truths(int length) {
    return lists(List.of(Truth.values()), length);
  }

  /** As the algebra combines them. */
  public RuleCombination combination() {
    return RuleCombination.of(combining, effects, otherwise);
  }

  /** The outcome, found by trying every way in which the unknown rules could be settled. */
  public Outcome expected(List<Truth> truths) {
    return Naive.outcome(effects, truths, combining, otherwise);
  }
}
