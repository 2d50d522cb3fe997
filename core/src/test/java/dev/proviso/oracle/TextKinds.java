package dev.proviso.oracle;

import static dev.proviso.oracle.KindFactory.unordered;

import dev.proviso.value.ValueType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Text, and types that are compared as their texts. */
final class TextKinds {

  record FileNumber(String raw) {
    static final ValueType<FileNumber> TYPE =
        ValueType.define("file number", FileNumber.class)
            .written(file -> file.raw().toUpperCase(Locale.ROOT));
  }

  /** Its class keeps apart what its types call equal. */
  record Tagged(String raw, int tag) {
    static final ValueType<Tagged> LISTED =
        ValueType.define("listed tag", Tagged.class)
            .only(
                List.of("a", "b", "c", "d").stream().map(raw -> new Tagged(raw, 0)).toList(),
                Tagged::raw);

    static final ValueType<Tagged> ORDERED =
        ValueType.define("ordered tag", Tagged.class)
            .ordered(Comparator.comparing(Tagged::raw), Tagged::raw);
  }

  private TextKinds() {}

  static List<Kind<?>> all() {
    return List.of(
        text(),
        fileNumbers(),
        writtenNames(),
        listedNames(),
        orderedNames(),
        listedTags(),
        orderedTags());
  }

  static Kind<String> text() {
    return unordered(
        "String",
        ValueType.of(String.class),
        true,
        raw -> raw instanceof String ? raw : null,
        (plain, random) -> new String(((String) plain).toCharArray()),
        List.of("", "1", "10", "a", "A", "\u00e9", "e\u0301", "something else", "\ud83d\ude00"),
        List.of("one more", "and another", "a third"),
        1,
        'a');
  }

  static Kind<FileNumber> fileNumbers() {
    return unordered(
        "FileNumber",
        FileNumber.TYPE,
        false,
        raw -> raw instanceof FileNumber file ? file.raw().toUpperCase(Locale.ROOT) : null,
        (plain, random) ->
            new FileNumber(
                random.nextBoolean() ? (String) plain : ((String) plain).toLowerCase(Locale.ROOT)),
        List.of("A-1", "A-2", "B-1"),
        List.of("X-1", "X-2"),
        "A-1");
  }

  static Kind<CaseInsensitiveName> writtenNames() {
    return names("written", CaseInsensitiveName.WRITTEN, false, false);
  }

  static Kind<CaseInsensitiveName> listedNames() {
    return names("listed", CaseInsensitiveName.LISTED, false, true);
  }

  static Kind<CaseInsensitiveName> orderedNames() {
    return names("ordered", CaseInsensitiveName.ORDERED, true, false);
  }

  private static Kind<CaseInsensitiveName> names(
      String how, ValueType<CaseInsensitiveName> type, boolean isOrdered, boolean isDecided) {
    List<Object> pool = List.of("a", "A", "b", "B");
    return new Kind<>(
        "Name, " + how,
        type,
        isOrdered,
        isDecided,
        raw -> raw instanceof CaseInsensitiveName name && type.admits(name) ? name.raw() : null,
        (plain, random) -> new CaseInsensitiveName((String) plain),
        pool,
        constants ->
            isDecided
                ? texts(constants, isOrdered, "a", "A", "b", "B")
                : texts(constants, isOrdered, "C", "c"),
        isDecided
            ? List.of("a", new CaseInsensitiveName("c"), new CaseInsensitiveName("C"))
            : List.of("a"),
        null);
  }

  static Kind<Tagged> listedTags() {
    return tagged("listed", Tagged.LISTED, false, true);
  }

  static Kind<Tagged> orderedTags() {
    return tagged("ordered", Tagged.ORDERED, true, false);
  }

  private static Kind<Tagged> tagged(
      String how, ValueType<Tagged> type, boolean isOrdered, boolean isDecided) {
    return new Kind<>(
        "Tagged, " + how,
        type,
        isOrdered,
        isDecided,
        raw -> raw instanceof Tagged tagged && type.admits(tagged) ? tagged.raw() : null,
        (plain, random) -> new Tagged((String) plain, random.nextInt(3)),
        List.of("a", "b", "c", "d"),
        constants -> texts(constants, isOrdered, "a", "b", "c", "d"),
        isDecided ? List.of("a", new Tagged("e", 0)) : List.of("a"),
        null);
  }

  /** Some texts, and if they are ordered texts that lie between them. */
  static List<Object> texts(List<Object> constants, boolean isOrdered, String... others) {
    Set<Object> found = new TreeSet<>(constants);
    if (isOrdered) {
      constants.forEach(one -> found.addAll(List.of(one + "!", one + "!!")));
      found.addAll(List.of("", " "));
    } else {
      Arrays.stream(others).filter(one -> !constants.contains(one)).limit(2).forEach(found::add);
    }
    return new ArrayList<>(found);
  }
}
