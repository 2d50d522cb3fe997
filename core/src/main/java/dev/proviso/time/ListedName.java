package dev.proviso.time;

import dev.proviso.fact.NameRules;
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

  /**
   * The other names under which it is listed.
   *
   * @return the aliases
   */
  Seq<String> aliases();

  /**
   * The days on which it was listed, and the law that says so.
   *
   * @return the span
   */
  Span<Boolean> span();

  /**
   * An entry without an end.
   *
   * @param name the name of the entity, as it is listed
   * @param from the first day
   * @return the entry
   * @throws IllegalArgumentException if the name is blank, padded or holds control characters
   */
  static ListedName from(String name, LocalDate from) {
    return ImmutableListedName.of(
        NameRules.check("listed name", name), Array.empty(), Span.from(from, true));
  }

  /**
   * An entry that was removed.
   *
   * @param name the name of the entity, as it was listed
   * @param from the first day
   * @param until the first day on which it was no longer listed
   * @return the entry; whether the days stand in the right order is checked by the list
   * @throws IllegalArgumentException if the name is blank, padded or holds control characters
   */
  static ListedName between(String name, LocalDate from, LocalDate until) {
    return ImmutableListedName.of(
        NameRules.check("listed name", name), Array.empty(), Span.between(from, until, true));
  }

  /**
   * The same entry, with further names.
   *
   * @param aliases the aliases, as they are listed
   * @return the entry
   * @throws IllegalArgumentException if an alias is blank, padded or holds control characters
   */
  default ListedName alias(String... aliases) {
    return alias(Array.of(aliases));
  }

  /**
   * The same entry, with further names.
   *
   * @param aliases the aliases, as they are listed
   * @return the entry
   * @throws IllegalArgumentException if an alias is blank, padded or holds control characters
   */
  default ListedName alias(Iterable<String> aliases) {
    aliases.forEach(alias -> NameRules.check("alias", alias));
    return ImmutableListedName.of(name(), aliases().appendAll(aliases).distinct(), span());
  }

  /**
   * The same entry, with citations added.
   *
   * @param citations where it is written
   * @return the entry
   */
  default ListedName citing(Citation... citations) {
    return ImmutableListedName.of(name(), aliases(), span().citing(citations));
  }
}
