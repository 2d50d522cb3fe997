package dev.proviso.value;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The values of a built-in type, made when somebody asks for one. Decisions compare values and ask
 * for none, and a program that decides once should not wait for what makes them.
 */
final class DeferredDomain<T> implements ValueDomain<T> {

  private final Class<T> javaType;
  private volatile @Nullable ValueDomain<T> made;

  DeferredDomain(Class<T> javaType) {
    this.javaType = javaType;
  }

  @SuppressWarnings("unchecked") // the domain of that very class
  private ValueDomain<T> domain() {
    @Nullable ValueDomain<T> known = made;
    if (known == null) {
      @Nullable ValueDomain<?> domain = NumberTypes.domain(javaType);
      known =
          (ValueDomain<T>)
              Objects.requireNonNull(
                  domain == null ? TimeTypes.domain(javaType) : domain, javaType.getName());
      made = known;
    }
    return known;
  }

  @Override
  public boolean isKnown() {
    return domain().isKnown();
  }

  @Override
  public Option<Seq<T>> all() {
    return domain().all();
  }

  @Override
  public Option<T> least() {
    return domain().least();
  }

  @Override
  public Option<T> greatest() {
    return domain().greatest();
  }

  @Override
  public Option<T> next(T value) {
    return domain().next(value);
  }

  @Override
  public Option<T> previous(T value) {
    return domain().previous(value);
  }

  @Override
  public Seq<T> strictlyBetween(Option<T> low, Option<T> high, int most) {
    return domain().strictlyBetween(low, high, most);
  }

  @Override
  public Seq<T> others(Seq<T> mentioned, Predicate<T> isMentioned, int most) {
    return domain().others(mentioned, isMentioned, most);
  }
}
