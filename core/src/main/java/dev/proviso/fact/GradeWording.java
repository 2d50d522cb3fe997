package dev.proviso.fact;

import java.util.Locale;

/** Grades in words. */
final class GradeWording {

  private GradeWording() {}

  static String words(Grade grade) {
    return grade.name().toLowerCase(Locale.ROOT);
  }
}
