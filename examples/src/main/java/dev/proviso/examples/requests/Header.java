package dev.proviso.examples.requests;

import dev.proviso.problem.Problem;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where each column stands in the lines of one file. */
final class Header {

  private final Map<Column, Integer> places;
  private final int size;

  private Header(Map<Column, Integer> places, int size) {
    this.places = places;
    this.size = size;
  }

  static Validation<Seq<Problem>, Header> of(Seq<String> titles) {
    Seq<String> known = Column.all().map(Column::title);
    Seq<String> unknown = titles.filter(title -> !known.contains(title));
    Seq<Problem> problems =
        titles
            .distinct()
            .flatMap(title -> unsuitable(title, titles, known))
            .appendAll(
                Column.all()
                    .filter(column -> column.isRequired() && !titles.contains(column.title()))
                    .map(column -> missing(column, unknown)));
    if (problems.nonEmpty()) {
      return Validation.invalid(problems);
    }
    Map<Column, Integer> places = new EnumMap<>(Column.class);
    Column.all()
        .filter(column -> titles.contains(column.title()))
        .forEach(column -> places.put(column, titles.indexOf(column.title())));
    return Validation.valid(new Header(places, titles.size()));
  }

  private static Option<Problem> unsuitable(String title, Seq<String> titles, Seq<String> known) {
    int times = titles.count(title::equals);
    if (!known.contains(title)) {
      String remedy =
          Nearest.of(title, known)
              .filter(near -> !titles.contains(near))
              .map(near -> "did you mean `" + near + "`?")
              .getOrElse("remove it; a note belongs in `note`");
      return Option.some(Problem.of("header", title, "is not a column", remedy));
    }
    return Option.when(
        times > 1,
        () -> Problem.of("header", title, "stands there " + times + " times", "leave one of them"));
  }

  private static Problem missing(Column column, Seq<String> unknown) {
    return Problem.missing(
        "header: column `" + column.title() + "`",
        Nearest.of(column.title(), unknown)
            .map(near -> "rename `" + near + "`")
            .getOrElse("add it; write UNKNOWN in it where it is not known"));
  }

  /** The columns of this file. */
  Seq<Column> columns() {
    return Array.ofAll(places.keySet());
  }

  int size() {
    return size;
  }

  Option<String> cell(Column column, Seq<String> cells) {
    @Nullable Integer place = places.get(column);
    return place == null ? Option.none() : Option.some(cells.get(place));
  }
}
