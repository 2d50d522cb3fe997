package dev.proviso.digest;

import dev.proviso.law.Period;
import dev.proviso.text.Words;
import dev.proviso.time.Beyond;
import dev.proviso.time.Dated;
import dev.proviso.time.Listing;
import dev.proviso.time.NameList;
import dev.proviso.time.Register;
import dev.proviso.time.Roster;
import dev.proviso.time.Span;
import dev.proviso.value.ValueType;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.function.Function;

/** The forms of lists and dated limits. */
final class Timelines {

  private Timelines() {}

  static Json dated(Dated<?> dated, ValueType<?> type) {
    return history(dated, value -> Values.value(value, type));
  }

  static Json register(Register<?> register) {
    if (register instanceof Roster<?> roster) {
      return roster(roster);
    }
    NameList names = (NameList) register;
    return Json.object()
        .with("name", names.name())
        .with("known", days(names.known().from(), names.known().until()))
        .with("afterLast", Words.of(names.afterLast()))
        .with(
            "entries",
            Json.unordered(
                names
                    .entries()
                    .map(
                        entry ->
                            Json.object()
                                .with("name", entry.name())
                                .with("aliases", Json.unordered(entry.aliases().map(Json::text)))
                                .with("days", days(entry.span().from(), entry.span().until()))
                                .with("citations", Values.citations(entry.span().citations()))
                                .json())))
        .json();
  }

  private static <M> Json roster(Roster<M> roster) {
    return history(roster.listings(), listing -> listing(listing, roster.type()));
  }

  private static Json listing(Listing<?> listing, ValueType<?> type) {
    return Json.object()
        .with("members", values(listing.members().toArray(), type))
        .with("absent", values(listing.absent().toArray(), type))
        .with("othersUnknown", Json.text(listing.incomplete()))
        .json();
  }

  private static Json values(Seq<?> values, ValueType<?> type) {
    return Json.unordered(values.map(value -> Values.value(value, type)));
  }

  private static <T> Json history(Dated<T> dated, Function<? super T, Json> value) {
    return Json.object()
        .with("name", dated.name())
        .with("beforeFirst", beyond(dated.beforeFirst()))
        .with("afterLast", beyond(dated.afterLast()))
        .with("spans", Json.ordered(dated.spans().map(span -> span(span, value))))
        .json();
  }

  private static Json beyond(Beyond beyond) {
    return Json.text(Words.of(beyond));
  }

  private static <T> Json span(Span<T> span, Function<? super T, Json> value) {
    return Json.object()
        .with("days", days(span.from(), span.until()))
        .with("value", span.value().value().map(value).getOrElse(Json.NOTHING))
        .with("unknown", Json.text(span.value().reason()))
        .with("citations", Values.citations(span.citations()))
        .json();
  }

  /** Written as a {@link Period} is. */
  private static Json days(Option<LocalDate> from, Option<LocalDate> until) {
    return Json.text(
        from.map(LocalDate::toString).getOrElse("..")
            + "/"
            + until.map(LocalDate::toString).getOrElse(".."));
  }
}
