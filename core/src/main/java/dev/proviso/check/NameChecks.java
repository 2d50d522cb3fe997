package dev.proviso.check;

import io.vavr.collection.Seq;
import java.util.HashSet;
import java.util.Set;

/**
 * Checks what is to stand as the name of something that a decision prints.
 *
 * <p>A name ends up in explanations and in records of one line each, so it must not be able to
 * break a line or to vanish.
 */
public final class NameChecks {

  private NameChecks() {}

  /**
   * Refuses a name that would not survive printing.
   *
   * <pre>{@code
   * NameChecks.check("rule", "no-legal-approval"); // returns it
   * }</pre>
   *
   * @param what what is being named, for the message
   * @return the name, unchanged
   * @throws IllegalArgumentException if it is blank, begins or ends with white space, or holds a
   *     control character
   */
  public static String check(String what, String name) {
    NullChecks.notNull(what, "name or text", name, "write one that can be printed");
    if (name.isBlank() || !name.equals(name.strip())) {
      throw new IllegalArgumentException(
          what + ": `" + name + "` is blank or padded; give a name that can be printed");
    }
    if (breaksLines(name)) {
      throw new IllegalArgumentException(
          what
              + ": the name holds a line break, a control character or a change of direction; remove it");
    }
    return name;
  }

  /**
   * Refuses two things of one id in one place: explanations, reports and claims go by ids.
   *
   * @param where what is being written, such as "rule `insured`"
   * @param what the noun of the things, such as "exception"
   * @throws IllegalArgumentException if two are the same
   */
  public static void checkUnique(String where, String what, Seq<String> ids) {
    Set<String> seen = new HashSet<>();
    for (String id : ids) {
      if (!seen.add(id)) {
        throw new IllegalArgumentException(
            where + ": more than one " + what + " is called `" + id + "`; rename one");
      }
    }
  }

  /** Line breaks would forge lines, and changes of direction would reorder what is read. */
  private static boolean breaksLines(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (Character.isISOControl(c)
          || (c >= 0x2028 && c <= 0x202E)
          || (c >= 0x2066 && c <= 0x2069)) {
        return true;
      }
    }
    return false;
  }
}
