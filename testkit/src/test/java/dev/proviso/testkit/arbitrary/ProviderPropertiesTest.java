package dev.proviso.testkit.arbitrary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.domain.EndUse;
import dev.proviso.domain.Offense;
import dev.proviso.law.Period;
import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;

class ProviderPropertiesTest {

  private static final DomainArbitraryProvider PROVIDER = new DomainArbitraryProvider();

  @Example
  void the_provider_is_registered_for_every_user_of_the_test_kit() {
    assertThat(ServiceLoader.load(ArbitraryProvider.class).stream())
        .extracting(ServiceLoader.Provider::type)
        .contains(DomainArbitraryProvider.class);
  }

  @Example
  void every_recipe_is_provided_by_its_type() {
    for (Class<?> type : Recipes.BY_TYPE.keySet()) {
      TypeUsage usage = TypeUsage.of(type);

      assertThat(PROVIDER.canProvideFor(usage)).as(type.getName()).isTrue();
      assertThat(PROVIDER.provideFor(usage, none -> java.util.Set.of()))
          .as(type.getName())
          .singleElement()
          .satisfies(arbitrary -> assertThat(arbitrary.sample()).isInstanceOf(type));
    }
  }

  @Example
  void every_public_recipe_of_a_domain_type_is_provided() {
    Set<String> provided = HashSet.ofAll(Recipes.BY_TYPE.keySet()).map(Class::getSimpleName);

    assertThat(
            Stream.of(Recipes.class.getMethods())
                .filter(method -> Recipe.class.isAssignableFrom(method.getReturnType()))
                .filter(method -> method.getParameterCount() == 0)
                .map(Method::getGenericReturnType)
                .filter(type -> type.getTypeName().contains("<dev.proviso."))
                .map(type -> type.getTypeName().replaceAll(".*[.]([A-Za-z]+)>$", "$1")))
        .isNotEmpty()
        .allMatch(provided::contains);
  }

  @Example
  void what_is_not_of_the_domain_is_left_to_others() {
    assertThat(PROVIDER.canProvideFor(TypeUsage.of(String.class))).isFalse();
    assertThat(PROVIDER.canProvideFor(TypeUsage.of(Object.class))).isFalse();
    assertThat(PROVIDER.provideFor(TypeUsage.of(String.class), none -> java.util.Set.of()))
        .isEmpty();
  }

  @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
  void domain_types_can_stand_in_other_types(
      @ForAll List<Offense> offenses, @ForAll Optional<Period> period, @ForAll EndUse use) {
    assertThat(offenses).doesNotContainNull();
    assertThat(period.map(Period::toString).map(Period::parse).map(read -> read.get()))
        .isEqualTo(period);
    assertThat(use.toBuilder().check().isValid()).isTrue();
  }
}
