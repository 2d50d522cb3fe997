package dev.proviso.time;

import dev.proviso.check.NameChecks;
import dev.proviso.check.NullChecks;
import dev.proviso.law.Citation;
import dev.proviso.style.PrehashedStyle;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * An entry of a list of names: what the entity is called, and since when it is listed.
 *
 * <pre>{@code
 * ListedName.from("Candiru", LocalDate.of(2021, 11, 4)).alias("Candiru Ltd.", "Saito Tech Ltd.")
 * }</pre>
 */
@Value.Immutable
@PrehashedStyle
public sealed interface ListedName permits ImmutableListedName {

  /**
   * The name of the entity.
   *
   * @return the name, as it is listed
   */
  String name();

  /** The other names under which it is listed. */
  Seq<String> aliases();

  /** The days on which it was listed, and the law that says so. */
  Span<Boolean> span();

  /**
   * An entry without an end.
   *
   * @param name the name of the entity, as it is listed
   * @param from the first day
   * @throws IllegalArgumentException if the name is blank, padded or holds control characters
   */
  static ListedName from(String name, LocalDate from) {
    NameChecks.checkText("listed name", name);
    NullChecks.notNull(
        "listed name `" + name + "`", "first day", from, "say from when it is on the list");
    return ImmutableListedName.of(name, Array.empty(), Span.from(from, true));
  }

  /**
   * The same entry up to, but not including, a day.
   *
   * @param end the first day on which the name is no longer on the list
   */
  default ListedName until(LocalDate end) {
    NullChecks.notNull(where(), "end", end, "give a date, or leave the end open");
    return ImmutableListedName.of(name(), aliases(), span().until(end));
  }

  /**
   * The same entry, with further names.
   *
   * @param aliases the aliases, as they are listed
   * @throws IllegalArgumentException if an alias is blank, padded or holds control characters
   */
  default ListedName alias(String... aliases) {
    return alias(NullChecks.<String>noneNull(where(), "aliases", aliases, "leave it out"));
  }

  /**
   * The same entry, with further names.
   *
   * @param aliases the aliases, as they are listed
   * @throws IllegalArgumentException if an alias is blank, padded or holds control characters
   */
  default ListedName alias(Iterable<String> aliases) {
    Seq<String> more = NullChecks.noneNull(where(), "aliases", aliases, "leave it out");
    more.forEach(alias -> NameChecks.checkText(where() + ": alias", alias));
    return ImmutableListedName.of(name(), aliases().appendAll(more).distinct(), span());
  }

  /**
   * The same entry, with citations added.
   *
   * @param citations where it is written
   */
  default ListedName citing(Citation... citations) {
    return ImmutableListedName.of(
        name(),
        aliases(),
        span()
            .citing(
                NullChecks.<Citation>noneNull(
                    where(), "citations", citations, "give one, or leave it out")));
  }

  private String where() {
    return "listed name `" + name() + "`";
  }
}
