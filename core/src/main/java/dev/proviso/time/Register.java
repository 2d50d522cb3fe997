package dev.proviso.time;

import dev.proviso.fact.Reading;
import dev.proviso.law.Citation;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.function.Function;

/**
 * A register: states, for a day, whether somebody is listed.
 *
 * <p>A {@link Roster} goes by equality; a {@link NameList} by names and aliases, and leaves open
 * what merely resembles them.
 */
public sealed interface Register<M> permits Roster, NameList {

  /**
   * What the register is called: a noun phrase.
   *
   * @return for example "list of eligible states"
   */
  String name();

  /**
   * Whether somebody is listed on a day.
   *
   * @param member who is asked about
   * @return known, or unknown with the reason
   */
  Reading<Boolean> lists(M member, LocalDate date);

  /**
   * What the register says of somebody, day by day. To ask for many days costs little more than to
   * ask for one: who resembles them is looked up once.
   *
   * <pre>{@code
   * Function<LocalDate, Reading<Boolean>> candiru = entities.history("Candiru");
   * candiru.apply(LocalDate.of(2022, 1, 1)); // as entities.lists("Candiru", 2022-01-01)
   * }</pre>
   *
   * @param member who is asked about
   * @return for each day what {@link #lists} answers
   */
  Function<LocalDate, Reading<Boolean>> history(M member);

  /**
   * Whether anyone whom the register never mentions is listed on a day.
   *
   * @return known, or unknown with the reason
   */
  Reading<Boolean> listsOther(LocalDate date);

  /**
   * Whether the register extends to a day: it was known for it, or the author holds it on. It may
   * leave open who is on it; of other days it says nothing.
   *
   * @return true if it extends to the day
   */
  boolean covers(LocalDate date);

  /**
   * Everyone whom the register mentions on any day.
   *
   * @return those who are mentioned, without repetition
   */
  Seq<M> mentioned();

  /**
   * Examples of all ways in which the register can answer. The register may leave open whether some
   * of them are listed, although it does not mention them.
   *
   * @return for every history that one who is mentioned can have, at least two who have it, if
   *     there are two, and one who resembles them, if the register goes by more than equality
   */
  Seq<M> examples();

  /**
   * The days on which an answer may change.
   *
   * @return the days, in order; between two of them every day has the same answers
   */
  Seq<LocalDate> changes();

  /** The law that the register rests on for a day. */
  Seq<Citation> citations(LocalDate date);
}
