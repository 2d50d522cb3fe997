package dev.proviso.testkit.coverage;

import static dev.proviso.dsl.Policies.policy;
import static dev.proviso.rule.CombiningAlgorithm.FORBID_OVERRIDES;
import static dev.proviso.rule.Outcome.FORBIDDEN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.condition.AllOf;
import dev.proviso.condition.AnyOf;
import dev.proviso.condition.Comparison;
import dev.proviso.condition.Condition;
import dev.proviso.condition.Definition;
import dev.proviso.condition.ExceptionClause;
import dev.proviso.condition.Not;
import dev.proviso.condition.Truth;
import dev.proviso.fact.Fact;
import dev.proviso.fact.Reading;
import dev.proviso.policy.Policy;
import dev.proviso.rule.Effect;
import dev.proviso.rule.Rule;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What one walk tells is what comes of turning every leaf in turn. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class McdcRecorderTest {

  private static final Seq<Truth> TRUTHS = Array.of(Truth.TRUE, Truth.FALSE, Truth.UNKNOWN);

  /** Makes trees in which every leaf asks a fact of its own. */
  private static final class Trees {
    private final Random random;
    private int leaves;
    private int definitions;

    Trees(long seed) {
      this.random = new Random(seed);
    }

    Condition<Seq<Truth>> tree(int depth) {
      int kind = depth == 0 ? 0 : random.nextInt(5);
      return switch (kind) {
        case 1 -> AllOf.of(tree(depth - 1), tree(depth - 1), tree(depth - 1));
        case 2 -> AnyOf.of(tree(depth - 1), tree(depth - 1));
        case 3 -> Not.of(tree(depth - 1));
        case 4 ->
            Definition.of("definition " + definitions++, tree(depth - 1))
                .unless(ExceptionClause.of("x", tree(depth - 1)).unless("y", tree(0)));
        default -> leaf(leaves++);
      };
    }

    Rule<Seq<Truth>> rule() {
      return Rule.of(Effect.PERMIT, "rule", tree(3))
          .unless(ExceptionClause.of("z", tree(1)).unless("back", tree(1)));
    }

    private static Condition<Seq<Truth>> leaf(int index) {
      Fact<Seq<Truth>, Boolean> fact =
          Fact.of(
              "fact " + index,
              truths ->
                  truths.get(index).isSettled()
                      ? Reading.known(truths.get(index) == Truth.TRUE)
                      : Reading.unknown());
      return Comparison.is(fact, true);
    }
  }

  private static Truth truth(Policy<Seq<Truth>> policy, Seq<Truth> truths) {
    return policy.decide(truths).trace().rules().head().truth();
  }

  @Test
  void one_walk_finds_what_negating_every_leaf_finds() {
    int turned = 0;
    for (int seed = 0; seed < 100; seed++) {
      Trees trees = new Trees(seed);
      Policy<Seq<Truth>> policy =
          policy("random").rules(trees.rule()).combining(FORBID_OVERRIDES).otherwise(FORBIDDEN);
      PolicyCoverage coverage = PolicyCoverage.of(policy);
      for (int i = 0; i < 10; i++) {
        Seq<Truth> truths = Array.fill(trees.leaves, () -> TRUTHS.get(trees.random.nextInt(9) / 4));
        Truth before = truth(policy, truths);
        Seq<NodeCoverage> nodes = coverage.reportOf(policy.decide(truths)).nodes();
        for (int leaf = 0; leaf < trees.leaves; leaf++) {
          Truth own = truths.get(leaf);
          boolean turns =
              own.isSettled()
                  && before.isSettled()
                  && truth(policy, truths.update(leaf, own.not())) == before.not();
          String words = "fact " + leaf + " is true";
          String denied = "fact " + leaf + " is false";
          NodeCoverage node =
              nodes
                  .find(
                      one ->
                          one.place().words().equals(words) || one.place().words().equals(denied))
                  .get();
          assertThat(node.seen())
              .containsExactly(node.place().words().equals(words) ? own : own.not());
          assertThat(node.deciding().nonEmpty()).as(words + " of seed " + seed).isEqualTo(turns);
          turned += turns ? 1 : 0;
        }
      }
    }
    assertThat(turned).isGreaterThan(200);
  }
}
