package dev.proviso.compiled;

import io.vavr.collection.Seq;
import java.util.IdentityHashMap;
import org.jspecify.annotations.Nullable;

/** The parts that a dictionary holds, so that one of them is the same part in every row. */
final class RowPartCache {

  private final IdentityHashMap<Object, RowPart> parts = new IdentityHashMap<>();
  private final IdentityHashMap<Object, Seq<RowPart>> sequences = new IdentityHashMap<>();

  synchronized @Nullable RowPart of(@Nullable Object value) {
    @Nullable RowPart known = value == null ? null : parts.get(value);
    @Nullable RowPart part = known == null ? RowPart.of(value) : known;
    if (value != null && part != null) {
      parts.put(value, part);
    }
    return part;
  }

  synchronized @Nullable Seq<RowPart> each(@Nullable Object value) {
    @Nullable Seq<RowPart> known = value == null ? null : sequences.get(value);
    @Nullable Seq<RowPart> each = known == null ? RowPart.each(value) : known;
    if (value != null && each != null) {
      sequences.put(value, each);
    }
    return each;
  }
}
