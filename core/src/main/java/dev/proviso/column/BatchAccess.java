package dev.proviso.column;

import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Opens batches to the engine. Batches are public and the columns in them are not, so that no
 * public method can return them: the class of batches registers its access here, in a package that
 * is not exported.
 */
public final class BatchAccess {

  private static volatile @Nullable BiFunction<Object, Function<ColumnTable, byte[]>, Object>
      registered;

  private BatchAccess() {}

  /**
   * Registers the access to batches. Their class does so in its static initializer, before there is
   * a batch.
   *
   * @param access returns the outcomes of a batch, given what decides the rows of its columns
   */
  public static void register(BiFunction<Object, Function<ColumnTable, byte[]>, Object> access) {
    registered = access;
  }

  /**
   * Decides all rows of a batch.
   *
   * @param type the type of the outcomes of a batch
   * @param engine returns the outcomes of the rows, as ordinals
   */
  public static <O> O outcomes(Object batch, Class<O> type, Function<ColumnTable, byte[]> engine) {
    return type.cast(Objects.requireNonNull(registered).apply(batch, engine));
  }
}
