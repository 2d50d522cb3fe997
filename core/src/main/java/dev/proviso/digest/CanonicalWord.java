package dev.proviso.digest;

import java.util.Locale;

/** The words for the constants of the library's enums, which are the same in every language. */
final class CanonicalWord {

  private CanonicalWord() {}

  /** A constant in lower case with a space for each underscore, such as "not applicable". */
  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
