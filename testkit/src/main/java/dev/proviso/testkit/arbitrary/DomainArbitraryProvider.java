package dev.proviso.testkit.arbitrary;

import io.vavr.control.Option;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;

/**
 * Generates values of the domain types for jqwik: {@code @ForAll EndUse use} needs nothing more.
 *
 * <p>On the class path jqwik finds this provider by itself. The module of the testkit does not
 * declare it, because JDK 17 starts no program with a module that provides a service of an absent
 * module, and jqwik is optional. A test module declares a provider of its own that calls this one.
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
