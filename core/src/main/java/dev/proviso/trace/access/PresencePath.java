package dev.proviso.trace.access;

import dev.proviso.fact.Fact;
import io.vavr.control.Option;

/**
 * The paths of the facts that ask whether a subject has the value of another fact. A fact and its
 * presence are two variables of one reading: what is absent has no value, and what is not known is
 * neither present nor absent.
 */
public final class PresencePath {

  private static final String INSIDE = " › ";

  private PresencePath() {}

  /** The path of the presence of a fact: "order › presence of discount" of "order › discount". */
  public static String of(String path) {
    int name = name(path);
    return path.substring(0, name) + Fact.PRESENCE + path.substring(name);
  }

  /** The path of the fact whose presence is asked; none if it is no presence. */
  public static Option<String> value(String path) {
    int name = name(path);
    return path.startsWith(Fact.PRESENCE, name)
        ? Option.some(path.substring(0, name) + path.substring(name + Fact.PRESENCE.length()))
        : Option.none();
  }

  private static int name(String path) {
    int inside = path.lastIndexOf(INSIDE);
    return inside < 0 ? 0 : inside + INSIDE.length();
  }
}
