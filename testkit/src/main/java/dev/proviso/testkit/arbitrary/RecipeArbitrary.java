package dev.proviso.testkit.arbitrary;

import dev.proviso.check.NullChecks;
import io.vavr.collection.Seq;
import java.util.List;
import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;

/**
 * A recipe as an arbitrary of jqwik. Edge cases differ from the ordinary value in one choice; what
 * fails is shrunk towards the ordinary value, so that only what matters stands out.
 *
 * <pre>{@code
 * @Provide
 * Arbitrary<Shipment> shipments() {
 *   return RecipeArbitrary.of(SHIPMENTS);
 * }
 * }</pre>
 */
public final class RecipeArbitrary<T> implements Arbitrary<T> {

  private final Recipe<T> recipe;

  private RecipeArbitrary(Recipe<T> recipe) {
    this.recipe = recipe;
  }

  /**
   * An arbitrary.
   *
   * @param recipe the recipe for its values
   */
  public static <T> Arbitrary<T> of(Recipe<T> recipe) {
    return new RecipeArbitrary<>(NullChecks.notNull("arbitrary", "recipe", recipe, "give one"));
  }

  @Override
  public RandomGenerator<T> generator(int genSize) {
    return random -> ChosenValue.of(recipe, ChoiceSource.byChance(random));
  }

  @Override
  public EdgeCases<T> edgeCases(int maxEdgeCases) {
    Seq<ChosenValue<T>> edges =
        EdgeChoices.of(recipe)
            .map(choices -> ChosenValue.of(recipe, ChoiceSource.again(choices)))
            .distinctBy(ChosenValue::value)
            .take(maxEdgeCases);
    List<Supplier<Shrinkable<T>>> suppliers =
        edges.<Supplier<Shrinkable<T>>>map(edge -> () -> edge).toJavaList();
    return EdgeCases.fromSuppliers(suppliers);
  }
}
