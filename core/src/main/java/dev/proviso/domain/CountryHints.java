package dev.proviso.domain;

import dev.proviso.check.EditDistance;
import dev.proviso.problem.Problem;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;

/** Finds the country that somebody probably meant who wrote something that is no code. */
final class CountryHints {

  /** Longer than any name; beyond it nothing is near, and looking would only cost time. */
  private static final int LONGEST = 60;

  private record Guess(Country country, int distance, int unlikeness) {
    static final Comparator<Guess> NEAREST_FIRST =
        Comparator.comparingInt(Guess::distance)
            .thenComparingInt(Guess::unlikeness)
            .thenComparing(Guess::country);
  }

  private CountryHints() {}

  static Problem refusal(String given) {
    String remedy =
        meant(given)
            .map(country -> "did you mean `" + country.code() + "`?")
            .getOrElse("none is near; write two upper-case letters, such as `DE`");
    return Problem.of("country", given, "is not an ISO 3166-1 alpha-2 code", remedy);
  }

  private static Option<Country> meant(String given) {
    if (given.length() > LONGEST) {
      return Option.none();
    }
    String code = given.strip().toUpperCase(Locale.ROOT);
    String name = simplified(given);
    return Countries.find(code)
        .orElse(() -> sole(Countries.OTHER_CODES.filter(named -> named.name().equals(code))))
        .orElse(() -> sole(Countries.NAMES.filter(named -> simplified(named.name()).equals(name))))
        .orElse(() -> isLeftFree(code) ? Option.none() : nearest(code, name));
  }

  private static Option<Country> sole(Seq<Countries.Named> named) {
    return named.headOption().map(Countries.Named::country);
  }

  /**
   * Codes that ISO 3166-1 leaves to its users, and those of unions of states. Whoever writes "XK"
   * for Kosovo or "EU" has not mistyped some other country.
   */
  private static boolean isLeftFree(String code) {
    return code.matches("AA|Q[M-Z]|X[A-Z]|ZZ|EU|EZ|UN");
  }

  private static Option<Country> nearest(String code, String name) {
    return code.matches("[A-Z]{1,3}") ? nearestCode(code) : nearestName(name);
  }

  private static Option<Country> nearestCode(String code) {
    return Country.all()
        .map(country -> guess(country, code, country.code()))
        .filter(guess -> guess.distance() == 1)
        .minBy(Guess.NEAREST_FIRST)
        .map(Guess::country);
  }

  private static Option<Country> nearestName(String name) {
    return Countries.NAMES
        .map(named -> guess(named.country(), name, simplified(named.name())))
        .filter(guess -> guess.distance() <= name.length() / 3)
        .minBy(Guess.NEAREST_FIRST)
        .map(Guess::country);
  }

  private static Guess guess(Country country, String given, String known) {
    return new Guess(country, EditDistance.between(given, known), unlikeness(given, known));
  }

  /**
   * Among words that are equally far: first those with letters swapped, then with the first right.
   */
  private static int unlikeness(String given, String known) {
    if (letters(given).equals(letters(known))) {
      return 0;
    }
    return given.isEmpty() || given.charAt(0) != known.charAt(0) ? 2 : 1;
  }

  private static Seq<Character> letters(String word) {
    return List.ofAll(word.toCharArray()).sorted();
  }

  /** Letters only, without accents and case, so that spelling alone decides how near a name is. */
  private static String simplified(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .replace("&", "and")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{IsLatin}]", "");
  }
}
