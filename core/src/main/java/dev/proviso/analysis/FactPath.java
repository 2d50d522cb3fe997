package dev.proviso.analysis;

import dev.proviso.fact.Fact;
import dev.proviso.fact.FactVisitor;
import dev.proviso.fact.Grade;

/**
 * The names of the facts that lead to a fact, as in "order › customer › age". A fact in another
 * grade has the same path.
 */
final class FactPath {

  private static final String SEPARATOR = " › ";

  private FactPath() {}

  /** How the paths begin of what is asked in the part of a path. */
  static String inside(String part) {
    return part + SEPARATOR;
  }

  /** Whether a path is another one, or leads through it. */
  static boolean isAtOrIn(String path, String other) {
    return path.equals(other) || path.startsWith(inside(other));
  }

  /** The name of the fact to which a path leads. */
  static String name(String path) {
    int inside = path.lastIndexOf(SEPARATOR);
    return inside < 0 ? path : path.substring(inside + SEPARATOR.length());
  }

  /** The path of a fact that is asked in a part, whose path ends with a separator, or nowhere. */
  static <S, T> String of(String within, Fact<S, T> fact) {
    return fact.accept(
        new FactVisitor<S, T, String>() {
          @Override
          public String asked(Fact<S, T> plain) {
            return within + plain.name();
          }

          @Override
          public String graded(Fact<S, T> known, Grade grade) {
            return of(within, known);
          }

          @Override
          public <P> String ofPart(Fact<S, P> part, Fact<P, T> inside) {
            return of(inside(of(within, part)), inside);
          }
        });
  }

  /** Whether it is a fact of a part. */
  static <S, T> boolean isInPart(Fact<S, T> fact) {
    return fact.accept(
        new FactVisitor<S, T, Boolean>() {
          @Override
          public Boolean asked(Fact<S, T> plain) {
            return false;
          }

          @Override
          public Boolean graded(Fact<S, T> demanded, Grade grade) {
            return isInPart(demanded);
          }

          @Override
          public <P> Boolean ofPart(Fact<S, P> part, Fact<P, T> inside) {
            return true;
          }
        });
  }
}
