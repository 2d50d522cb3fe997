package dev.proviso.algebra;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.IntFunction;

/** A list whose elements are computed whenever they are read. */
public final class LazyList<E> extends AbstractList<E> implements RandomAccess {

  private final int size;
  private final IntFunction<? extends E> elements;

  private LazyList(int size, IntFunction<? extends E> elements) {
    this.size = size;
    this.elements = elements;
  }

  /** A list of some size, and the element at each index. */
  public static <E> List<E> of(int size, IntFunction<? extends E> elements) {
    return new LazyList<>(size, elements);
  }

  @Override
  public E get(int index) {
    return elements.apply(index);
  }

  @Override
  public int size() {
    return size;
  }
}
