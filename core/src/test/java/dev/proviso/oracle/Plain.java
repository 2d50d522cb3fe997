package dev.proviso.oracle;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the oracle sees of a subject: plain objects, and null for what is not known. */
record Plain(@Nullable Object first, @Nullable Object second, @Nullable LocalDate day) {

  static Plain of(Subject subject, Kind<?> kind) {
    return new Plain(
        seen(kind, subject.first()),
        seen(kind, subject.second()),
        subject.day() instanceof LocalDate day ? day : null);
  }

  private static @Nullable Object seen(Kind<?> kind, @Nullable Object raw) {
    return raw == null || raw == Subject.THROWS ? null : kind.plain().apply(raw);
  }

  @Nullable Object at(int place) {
    return place == 0 ? first : second;
  }
}
