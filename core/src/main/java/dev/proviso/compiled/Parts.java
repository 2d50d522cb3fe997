package dev.proviso.compiled;

import io.vavr.collection.Seq;
import java.util.IdentityHashMap;
import org.jspecify.annotations.Nullable;

/** The parts that a dictionary holds, so that one of them is the same part in every row. */
final class Parts {

  private final IdentityHashMap<Object, Part> parts = new IdentityHashMap<>();
  private final IdentityHashMap<Object, Seq<Part>> sequences = new IdentityHashMap<>();

  synchronized @Nullable Part of(@Nullable Object value) {
    @Nullable Part known = value == null ? null : parts.get(value);
    @Nullable Part part = known == null ? Part.of(value) : known;
    if (value != null && part != null) {
      parts.put(value, part);
    }
    return part;
  }

  synchronized @Nullable Seq<Part> each(@Nullable Object value) {
    @Nullable Seq<Part> known = value == null ? null : sequences.get(value);
    @Nullable Seq<Part> each = known == null ? Part.each(value) : known;
    if (value != null && each != null) {
      sequences.put(value, each);
    }
    return each;
  }
}
