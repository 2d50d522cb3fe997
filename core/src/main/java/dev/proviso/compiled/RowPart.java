package dev.proviso.compiled;

import dev.proviso.condition.OpaqueCondition;
import dev.proviso.condition.Truth;
import dev.proviso.fact.Fact;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A part that rows hold, and what was read off it: each fact once, however many conditions and rows
 * ask for it. Safe for use by many threads.
 */
final class RowPart implements RowAnswers {

  private final Object value;
  private final Map<Read, @Nullable Object> answers = new HashMap<>();
  private final Map<Read, @Nullable RowPart> parts = new HashMap<>();
  private final Map<Read, Seq<RowPart>> sequences = new HashMap<>();

  /** Of one part, two facts can have one name: it may be the part of several facts at once. */
  private record Read(String name, Object reading) {
    static Read of(Fact<?, ?> fact) {
      return new Read(fact.name(), fact.reading());
    }
  }

  private RowPart(Object value) {
    this.value = value;
  }

  static @Nullable RowPart of(@Nullable Object value) {
    return value == null ? null : new RowPart(value);
  }

  /** The parts in a sequence; not known if null is among them, which is no part. */
  @SuppressWarnings("unchecked") // throws if it is no sequence
  static @Nullable Seq<RowPart> each(@Nullable Object value) {
    if (value == null) {
      return null;
    }
    Array<Object> all = Array.ofAll((Seq<Object>) value);
    return all.exists(Objects::isNull) ? null : all.map(RowPart::new);
  }

  @Override
  public synchronized @Nullable Object answer(Fact<?, ?> fact) {
    if (!answers.containsKey(Read.of(fact))) {
      answers.put(Read.of(fact), FactSource.read(CheckedReader.of(fact), value));
    }
    return answers.get(Read.of(fact));
  }

  @Override
  public synchronized @Nullable RowPart part(Fact<?, ?> fact) {
    if (!parts.containsKey(Read.of(fact))) {
      parts.put(Read.of(fact), of(answer(fact)));
    }
    return parts.get(Read.of(fact));
  }

  @Override
  public synchronized @Nullable Seq<RowPart> parts(Fact<?, ?> fact) {
    @Nullable Seq<RowPart> known = sequences.get(Read.of(fact));
    if (known == null) {
      known = each(answer(fact));
      if (known != null) {
        sequences.put(Read.of(fact), known);
      }
    }
    return known;
  }

  @Override
  public Truth truth(OpaqueCondition<Object> opaque) {
    return Truth.of(opaque.predicate().test(value));
  }
}
