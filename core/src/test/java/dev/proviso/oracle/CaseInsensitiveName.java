package dev.proviso.oracle;

import dev.proviso.value.ValueType;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Its class calls equal what its types keep apart. */
record CaseInsensitiveName(String raw) {
  static final ValueType<CaseInsensitiveName> WRITTEN =
      ValueType.define("name", CaseInsensitiveName.class).written(CaseInsensitiveName::raw);

  static final ValueType<CaseInsensitiveName> LISTED =
      ValueType.define("listed name", CaseInsensitiveName.class)
          .only(
              List.of("a", "A", "b", "B").stream().map(CaseInsensitiveName::new).toList(),
              CaseInsensitiveName::raw);

  static final ValueType<CaseInsensitiveName> ORDERED =
      ValueType.define("ordered name", CaseInsensitiveName.class)
          .ordered(Comparator.comparing(CaseInsensitiveName::raw), CaseInsensitiveName::raw);

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CaseInsensitiveName name && raw.equalsIgnoreCase(name.raw);
  }

  @Override
  public int hashCode() {
    return raw.toLowerCase(Locale.ROOT).hashCode();
  }
}
