package dev.proviso.check;

/**
 * An accessor that puts the elements of a set without an order into one, so that an explanation
 * numbers them alike in every run, and that can leave that out for those who print nothing.
 */
public interface UnsortedAccessor<S, T> {

  /** The same answer, its elements as the author's code lists them. */
  T unsorted(S subject);
}
