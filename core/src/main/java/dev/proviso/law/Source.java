package dev.proviso.law;

import dev.proviso.check.NameChecks;
import dev.proviso.style.ValueStyle;
import java.util.Comparator;
import org.immutables.value.Value;

/**
 * A write-up that reports the law: a newspaper, a law firm's note, a summary.
 *
 * <p>A source is not the law itself; that is an {@link Instrument}.
 *
 * <pre>{@code
 * Source.of(
 *     "INN",
 *     "DECA tightens control of cyber exports",
 *     "https://www.israelnationalnews.com/news/318201")
 * }</pre>
 */
@Value.Immutable
@ValueStyle
public abstract sealed class Source implements Comparable<Source> permits ImmutableSource {

  private static final Comparator<Source> ORDER =
      Comparator.comparing(Source::key).thenComparing(Source::title).thenComparing(Source::address);

  Source() {}

  /**
   * The short name by which citations name the source.
   *
   * @return for example "INN"
   */
  public abstract String key();

  /** The title of the write-up. */
  public abstract String title();

  /**
   * Where the write-up can be read.
   *
   * @return usually a URL
   */
  public abstract String address();

  /**
   * A source.
   *
   * @param key the short name by which citations name it
   * @param address where it can be read
   * @throws IllegalArgumentException if a part is blank, padded, or holds a control character
   */
  public static Source of(String key, String title, String address) {
    return ImmutableSource.of(
        NameChecks.check("source key", key),
        NameChecks.checkText("source " + key + ": title", title),
        NameChecks.check("source " + key + ": address", address));
  }

  /** Orders by key, then title, then address. */
  @Override
  public final int compareTo(Source other) {
    return ORDER.compare(this, other);
  }

  /** Returns key, title and address. */
  @Override
  public final String toString() {
    return key() + ": " + title() + " <" + address() + ">";
  }
}
