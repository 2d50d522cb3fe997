package dev.proviso.testkit.arbitrary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.proviso.domain.Certificate;
import dev.proviso.domain.EndUse;
import dev.proviso.domain.PrisonTerm;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.Random;
import net.jqwik.api.Shrinkable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecipesTest {

  private static <T> Seq<T> values(Recipe<T> recipe, int number) {
    Random random = new Random(17);
    return Array.fill(number, () -> recipe.generator().next(random));
  }

  @Test
  void every_recipe_makes_valid_values_by_chance_and_at_its_edges() {
    Recipes.BY_TYPE.forEach(
        (type, recipe) -> {
          assertThat(values(recipe, 1_000)).as(type.getName()).allMatch(type::isInstance);
          assertThat(recipe.edgeCases()).as(type.getName()).allMatch(type::isInstance);
        });
  }

  @Test
  void the_same_numbers_give_the_same_values() {
    assertThat(values(Recipes.endUses(), 50)).isEqualTo(values(Recipes.endUses(), 50));
  }

  @Test
  void the_edges_of_a_term_are_on_both_sides_of_six_years_and_at_the_ends_of_the_type() {
    assertThat(Recipes.prisonTerms().edgeCases())
        .contains(
            PrisonTerm.ofMonths(1),
            PrisonTerm.ofMonths(71),
            PrisonTerm.ofYears(6),
            PrisonTerm.ofMonths(73),
            PrisonTerm.ofMonths(Integer.MAX_VALUE),
            PrisonTerm.life());
  }

  @Test
  void certificates_are_signed_or_not() {
    assertThat(values(Recipes.certificates(), 500).map(Certificate::isSigned).distinct())
        .hasSize(2);
  }

  @Test
  void what_fails_shrinks_to_an_ordinary_use_but_for_what_matters() {
    Random random = new Random(17);
    Shrinkable<EndUse> found = RecipeArbitrary.of(Recipes.endUses()).generator(1).next(random);
    while (!isAtFault(found.value())) {
      found = RecipeArbitrary.of(Recipes.endUses()).generator(1).next(random);
    }
    for (Shrinkable<EndUse> next = found; next != null; next = smaller(next)) {
      found = next;
    }
    assertThat(found.value())
        .isEqualTo(Recipes.endUses().ordinary().toBuilder().legalApproval(false).build());
  }

  private static boolean isAtFault(EndUse use) {
    return use.legalApproval().contains(false);
  }

  private static @Nullable Shrinkable<EndUse> smaller(Shrinkable<EndUse> use) {
    return use.shrink()
        .filter(less -> isAtFault(less.value()) && less.distance().compareTo(use.distance()) < 0)
        .findFirst()
        .orElse(null);
  }

  @Test
  void there_must_be_something_to_choose() {
    assertThatThrownBy(() -> values(from -> from.between(2, 1), 1))
        .hasMessage("numbers: `2` to `1` are 0; give fewer, or swap them");
  }
}
