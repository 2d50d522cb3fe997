package dev.proviso.check;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Checks what is to stand as a name, or as a line of text, in what a decision prints.
 *
 * <p>A name ends up in explanations and in records of one line each, and rules, facts and lists are
 * found by it. So it must not break a line or vanish, and two names that look alike must be one. A
 * name is refused if it
 *
 * <ul>
 *   <li>is blank, begins or ends with white space, or has two spaces one after the other;
 *   <li>holds a character that {@link HiddenCharacters} lists: a zero-width space, a soft hyphen, a
 *       no-break space, a byte order mark, a change of direction, a line break, and the like;
 *   <li>is not in the composed form of Unicode (NFC), in which an accented letter is one character.
 * </ul>
 *
 * <p>Letters of every script, apostrophes, hyphens and other visible characters are free. The zero
 * width joiner and non-joiner (U+200D, U+200C) may stand between two letters of a script that is
 * written with them, such as Arabic or Devanagari; they change how the letters join. Letters of
 * different scripts that have the same shape are not compared.
 *
 * <p>A text, such as a title or a reason, is read and not looked up; the names of a list are
 * matched by their letters. Both may hold typographic spaces, two spaces one after the other, and
 * letters in either form of Unicode.
 */
public final class NameChecks {

  private static final int NON_JOINER = 0x200C;
  private static final int JOINER = 0x200D;

  /** Scripts in which a joiner changes the shape of the letters beside it. */
  private static final Set<UnicodeScript> JOINING =
      Set.of(
          UnicodeScript.ARABIC,
          UnicodeScript.SYRIAC,
          UnicodeScript.MANDAIC,
          UnicodeScript.NKO,
          UnicodeScript.MONGOLIAN,
          UnicodeScript.DEVANAGARI,
          UnicodeScript.BENGALI,
          UnicodeScript.GURMUKHI,
          UnicodeScript.GUJARATI,
          UnicodeScript.ORIYA,
          UnicodeScript.TAMIL,
          UnicodeScript.TELUGU,
          UnicodeScript.KANNADA,
          UnicodeScript.MALAYALAM,
          UnicodeScript.SINHALA,
          UnicodeScript.MYANMAR,
          UnicodeScript.KHMER);

  private NameChecks() {}

  /**
   * What is wrong with a name.
   *
   * @param what what is wrong, as a clause whose subject is the name
   * @param remedy what to do about it, as a clause without a full stop
   */
  public record Fault(String what, String remedy) {}

  /**
   * Refuses a name that would not survive printing, or that another name could look like.
   *
   * <pre>{@code
   * NameChecks.check("rule", "no-legal-approval"); // returns it
   * }</pre>
   *
   * @param where what is being named, for the message
   * @return the name, unchanged
   * @throws IllegalArgumentException if it is null or refused, see {@link NameChecks}
   */
  public static String check(String where, String name) {
    NullChecks.notNull(where, "name or text", name, "write one that can be printed");
    return accepted(where, name, fault(name));
  }

  /**
   * Refuses a text that would not survive printing in one line.
   *
   * @param where what the text is about, for the message
   * @return the text, unchanged
   * @throws IllegalArgumentException if it is null, blank, begins or ends with white space, or
   *     holds a line break, a control character, a change of direction, or a format character
   *     without a shape, such as a zero-width space
   */
  public static String checkText(String where, String text) {
    NullChecks.notNull(where, "name or text", text, "write one that can be printed");
    return accepted(where, text, textFault(text));
  }

  /**
   * Says what is wrong with a text.
   *
   * @return what {@link #checkText} would refuse it for; none if it may stand
   */
  public static Option<Fault> textFault(String text) {
    return padded(text).orElse(() -> hidden(text, NameChecks::isUnprinted));
  }

  private static String accepted(String where, String given, Option<Fault> fault) {
    fault.forEach(
        found -> {
          throw new IllegalArgumentException(
              MessageLine.of(
                  where
                      + ": `"
                      + MessageLine.shortened(given)
                      + "` "
                      + found.what()
                      + "; "
                      + found.remedy()));
        });
    return given;
  }

  /**
   * Says what is wrong with a name.
   *
   * @return what {@link #check} would refuse it for; none if it may stand
   */
  public static Option<Fault> fault(String name) {
    return padded(name)
        .orElse(() -> hidden(name, HiddenCharacters::isHidden))
        .orElse(() -> doubled(name))
        .orElse(() -> decomposed(name));
  }

  private static Option<Fault> padded(String name) {
    return Option.when(
        name.isBlank() || !name.equals(name.strip()),
        () -> new Fault("is blank or padded", "give a name that can be printed"));
  }

  private static Option<Fault> doubled(String name) {
    int at = name.indexOf("  ");
    return Option.when(
        at >= 0,
        () ->
            new Fault(
                "has two spaces one after the other at position " + position(name, at),
                "write one"));
  }

  private static Option<Fault> decomposed(String name) {
    return Option.when(
        !Normalizer.isNormalized(name, Normalizer.Form.NFC),
        () ->
            new Fault(
                "is not in the composed form of Unicode (NFC)",
                "write `" + Normalizer.normalize(name, Normalizer.Form.NFC) + "` in that form"));
  }

  private static Option<Fault> hidden(String name, IntPredicate isRefused) {
    for (int at = 0; at < name.length(); ) {
      int point = name.codePointAt(at);
      if (isRefused.test(point) && !isJoinerOfLetters(name, at)) {
        return Option.some(fault(name, at, point));
      }
      at += Character.charCount(point);
    }
    return Option.none();
  }

  private static Fault fault(String name, int at, int point) {
    String called = Character.getName(point);
    return new Fault(
        "holds "
            + String.format(Locale.ROOT, "U+%04X", point)
            + (called == null ? "" : " " + called)
            + " at position "
            + position(name, at),
        Character.isSpaceChar(point) || Character.isWhitespace(point)
            ? "write an ordinary space"
            : "remove it");
  }

  /** Counted from 1, as editors do. */
  private static int position(String name, int at) {
    return name.codePointCount(0, at) + 1;
  }

  /** In a text a joiner may stand anywhere. */
  static boolean isUnprinted(int point) {
    return HiddenCharacters.isUnprinted(point) && !isJoiner(point);
  }

  private static boolean isJoiner(int point) {
    return point == NON_JOINER || point == JOINER;
  }

  private static boolean isJoinerOfLetters(String name, int at) {
    return isJoiner(name.codePointAt(at))
        && at + 1 < name.length()
        && isJoining(name.codePointAt(at + 1))
        && isJoining(letterBefore(name, at));
  }

  /** Vowel signs and the like stand between a letter and its joiner. */
  private static int letterBefore(String name, int end) {
    int at = end;
    while (at > 0) {
      int point = name.codePointBefore(at);
      if (Character.getType(point) != Character.NON_SPACING_MARK) {
        return point;
      }
      at -= Character.charCount(point);
    }
    return ' ';
  }

  private static boolean isJoining(int point) {
    return Character.isLetter(point) && JOINING.contains(UnicodeScript.of(point));
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
}
