package dev.proviso.value;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.function.Predicate;

/**
 * The values of a type that are instances of a subclass of its class. Of other values that its
 * author's code makes, nobody knows which instance of the subclass is equal to them.
 */
record InstanceDomain<T>(ValueDomain<T> domain, Class<?> subclass) implements ValueDomain<T> {

  static <T> ValueDomain<T> of(ValueDomain<T> domain, Class<?> subclass) {
    if (domain instanceof ValueDomain.Unknown<T> unknown) {
      return new ValueDomain.Unknown<>(unknown.examples().filter(subclass::isInstance));
    }
    if (domain instanceof ValueDomain.Closed<T> closed) {
      Seq<T> listed = closed.values().filter(subclass::isInstance);
      return listed.isEmpty()
          ? new ValueDomain.Unknown<>(listed)
          : new ValueDomain.Closed<>(listed);
    }
    return new InstanceDomain<>(domain, subclass);
  }

  @Override
  public Option<T> least() {
    return domain.least().filter(subclass::isInstance);
  }

  @Override
  public Option<T> greatest() {
    return domain.greatest().filter(subclass::isInstance);
  }

  @Override
  public Option<T> next(T value) {
    return domain.next(value).filter(subclass::isInstance);
  }

  @Override
  public Option<T> previous(T value) {
    return domain.previous(value).filter(subclass::isInstance);
  }

  @Override
  public Seq<T> strictlyBetween(Option<T> low, Option<T> high, int most) {
    return instances(domain.strictlyBetween(low, high, most));
  }

  @Override
  public Seq<T> others(Seq<T> mentioned, Predicate<T> isMentioned, int most) {
    return instances(domain.others(mentioned, isMentioned, most));
  }

  @SuppressWarnings("NullAway") // null stands for a value that could not be made
  private Seq<T> instances(Seq<T> made) {
    return made.map(value -> subclass.isInstance(value) ? value : null);
  }
}
