package dev.proviso.fact;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an exception says, without what the Java machine adds for programmers: modules, class
 * loaders and hash codes mean nothing to those who read an explanation, and hash codes are others
 * in each run.
 *
 * <pre>{@code
 * // class java.lang.String cannot be cast to class java.lang.Integer (java.lang.String and
 * // java.lang.Integer are in module java.base of loader 'bootstrap')
 * // becomes: the value is of type String, and Integer is expected
 * }</pre>
 */
final class ThrownMessage {

  /** HotSpot and OpenJ9, each in its words, and {@code Class.cast}. */
  private static final Pattern CAST =
      Pattern.compile(
          "(?:class |Cannot cast )?(\\S+) (?:cannot be cast to|incompatible with|to) (?:class )?"
              + "([^\\s(]+)(?: \\(.*\\))?",
          Pattern.DOTALL);

  /** " (a.B is in unnamed module of loader 'app')" */
  private static final Pattern PLACE =
      Pattern.compile(" ?\\([^()]*\\b(?:is|are) in (?:unnamed )?module\\b[^()]*\\)");

  private static final Pattern UNNAMED_MODULE = Pattern.compile("(unnamed module) @[0-9a-f]+");

  /** What {@code Object.toString} gives; not the address of a person, whose domain has a dot. */
  private static final Pattern IDENTITY =
      Pattern.compile(
          "(?<![\\w.$/])((?:\\[+L?)?(?:[\\w$]+[.$])*[A-Z][\\w$]*(?:/0x[0-9a-f]+)?;?)@[0-9a-f]{1,8}(?![\\w@-]|\\.\\w)");

  private ThrownMessage() {}

  static String of(Throwable problem, String message) {
    Matcher cast = CAST.matcher(message);
    if (problem instanceof ClassCastException && cast.matches()) {
      return "the value is of type "
          + simple(cast.group(1))
          + ", and "
          + simple(cast.group(2))
          + " is expected";
    }
    String plain = PLACE.matcher(message).replaceAll("");
    plain = UNNAMED_MODULE.matcher(plain).replaceAll("$1");
    return IDENTITY.matcher(plain).replaceAll(ThrownMessage::anObject);
  }

  private static String anObject(MatchResult found) {
    return Matcher.quoteReplacement("an object of type " + simple(found.group(1)));
  }

  /** The name of a class as it stands in its source: "Outer$Inner" is "Inner". */
  private static String simple(String className) {
    int dimensions = className.lastIndexOf('[') + 1;
    String element = className.substring(dimensions);
    if (dimensions > 0) {
      element =
          switch (element) {
            case "Z" -> "boolean";
            case "B" -> "byte";
            case "C" -> "char";
            case "S" -> "short";
            case "I" -> "int";
            case "J" -> "long";
            case "F" -> "float";
            case "D" -> "double";
            default -> element.replaceAll("^L|;$", "");
          };
    }
    String withoutAddress = element.replaceAll("/0x[0-9a-f]+$", "");
    String name = withoutAddress.substring(withoutAddress.lastIndexOf('.') + 1);
    int inner = name.lastIndexOf('$') + 1;
    boolean hasOwnName =
        inner < name.length() && Character.isJavaIdentifierStart(name.charAt(inner));
    return (hasOwnName ? name.substring(inner) : name) + "[]".repeat(dimensions);
  }
}
