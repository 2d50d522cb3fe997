package dev.proviso.digest;

import dev.proviso.law.Period;
import dev.proviso.time.Dated;
import dev.proviso.time.ListSnapshot;
import dev.proviso.time.NameList;
import dev.proviso.time.OutOfRange;
import dev.proviso.time.Register;
import dev.proviso.time.Roster;
import dev.proviso.time.Span;
import dev.proviso.value.ValueType;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.function.Function;

/** The forms of lists and dated limits. */
final class TimelineForms {

  private TimelineForms() {}

  static CanonicalJson dated(Dated<?> dated, ValueType<?> type) {
    return history(dated, value -> ValueForms.value(value, type));
  }

  static CanonicalJson register(Register<?> register) {
    if (register instanceof Roster<?> roster) {
      return roster(roster);
    }
    NameList names = (NameList) register;
    return CanonicalJson.object()
        .with("name", names.name())
        .with("known", days(names.known().from(), names.known().until()))
        .with("afterLast", CanonicalWord.of(names.afterLast()))
        .with(
            "entries",
            CanonicalJson.unordered(
                names
                    .entries()
                    .map(
                        entry ->
                            CanonicalJson.object()
                                .with("name", entry.name())
                                .with(
                                    "aliases",
                                    CanonicalJson.unordered(
                                        entry.aliases().map(CanonicalJson::text)))
                                .with("days", days(entry.span().from(), entry.span().until()))
                                .with("citations", ValueForms.citations(entry.span().citations()))
                                .json())))
        .json();
  }

  private static <M> CanonicalJson roster(Roster<M> roster) {
    return history(roster.listings(), listing -> listing(listing, roster.type()));
  }

  private static CanonicalJson listing(ListSnapshot<?> listing, ValueType<?> type) {
    return CanonicalJson.object()
        .with("members", values(listing.members().toArray(), type))
        .with("absent", values(listing.absent().toArray(), type))
        .with("othersUnknown", CanonicalJson.text(listing.incomplete()))
        .json();
  }

  private static CanonicalJson values(Seq<?> values, ValueType<?> type) {
    return CanonicalJson.unordered(values.map(value -> ValueForms.value(value, type)));
  }

  private static <T> CanonicalJson history(
      Dated<T> dated, Function<? super T, CanonicalJson> value) {
    return CanonicalJson.object()
        .with("name", dated.name())
        .with("beforeFirst", beyond(dated.beforeFirst()))
        .with("afterLast", beyond(dated.afterLast()))
        .with("spans", CanonicalJson.ordered(dated.spans().map(span -> span(span, value))))
        .json();
  }

  private static CanonicalJson beyond(OutOfRange beyond) {
    return CanonicalJson.text(CanonicalWord.of(beyond));
  }

  private static <T> CanonicalJson span(Span<T> span, Function<? super T, CanonicalJson> value) {
    return CanonicalJson.object()
        .with("days", days(span.from(), span.until()))
        .with("value", span.value().value().map(value).getOrElse(CanonicalJson.NOTHING))
        .with("unknown", CanonicalJson.text(span.value().reason()))
        .with("citations", ValueForms.citations(span.citations()))
        .json();
  }

  /** Written as a {@link Period} is. */
  private static CanonicalJson days(Option<LocalDate> from, Option<LocalDate> until) {
    return CanonicalJson.text(
        from.map(LocalDate::toString).getOrElse("..")
            + "/"
            + until.map(LocalDate::toString).getOrElse(".."));
  }
}
