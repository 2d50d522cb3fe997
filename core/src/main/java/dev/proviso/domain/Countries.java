package dev.proviso.domain;

import dev.proviso.value.ValueType;
import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** The one instance of each country, and its names. */
final class Countries {

  /** A country under one of the names it goes by. */
  record Named(String name, Country country) {}

  static final Seq<Country> ALL = entries(CountryTable.COUNTRIES).map(Countries::country);

  static final ValueType<Country> TYPE =
      ValueType.define("country", Country.class).only(ALL, Country::code);

  private static final Map<String, Country> BY_CODE =
      ALL.foldLeft(HashMap.empty(), (countries, country) -> countries.put(country.code(), country));

  /** Alpha-3 codes and well-known wrong codes, in upper case. */
  static final Seq<Named> OTHER_CODES =
      entries(CountryTable.COUNTRIES)
          .map(entry -> new Named(entry.substring(3, 6), known(entry.substring(0, 2))))
          .appendAll(aliases().filter(alias -> alias.name().length() <= 3));

  /** English names, as they are printed and as others write them. */
  static final Seq<Named> NAMES =
      ALL.map(country -> new Named(country.name(), country))
          .appendAll(aliases().filter(alias -> alias.name().length() > 3));

  private Countries() {}

  static Option<Country> find(String code) {
    return BY_CODE.get(code);
  }

  private static Country known(String code) {
    return find(code).getOrElseThrow(() -> new IllegalStateException("no country " + code));
  }

  private static Country country(String entry) {
    return ImmutableCountry.of(entry.substring(0, 2), entry.substring(7));
  }

  private static Seq<Named> aliases() {
    return entries(CountryTable.ALIASES)
        .map(
            entry -> {
              int code = entry.length() - 2;
              return new Named(entry.substring(0, code - 1), known(entry.substring(code)));
            });
  }

  private static Seq<String> entries(String table) {
    return List.of(table.split(";", -1))
        .map(entry -> entry.strip().replaceAll("\\s+", " "))
        .filter(entry -> !entry.isEmpty());
  }
}
