package dev.proviso.testkit.arbitrary;

import io.vavr.control.Option;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;

/**
 * Lets jqwik make values of the domain types: {@code @ForAll EndUse use} and nothing more. It is
 * found by itself.
 */
public final class DomainArbitraryProvider implements ArbitraryProvider {

  /** A provider, as jqwik makes it. */
  public DomainArbitraryProvider() {}

  @Override
  public boolean canProvideFor(TypeUsage targetType) {
    return recipe(targetType).isDefined();
  }

  @Override
  public Set<Arbitrary<?>> provideFor(TypeUsage targetType, SubtypeProvider subtypeProvider) {
    return recipe(targetType).<Arbitrary<?>>map(RecipeArbitrary::of).toJavaSet();
  }

  private static Option<Recipe<?>> recipe(TypeUsage type) {
    return type.isTypeVariableOrWildcard() ? Option.none() : Recipes.BY_TYPE.get(type.getRawType());
  }
}
