package dev.proviso.examples.requests;

import java.io.Console;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Shows on a terminal how much of a file is read, and nothing anywhere else.
 *
 * <p>The bar is drawn at most ten times a second, and only where the work takes longer than that.
 * It takes itself off the screen before anything else is printed there.
 *
 * <pre>{@code
 * Progress progress = Progress.on(err, size, Progress.isTerminal());
 * InputStream counted = progress.counting(bytes);
 * }</pre>
 */
public final class Progress {

  private static final long PAUSE_NANOS = 100_000_000;
  private static final int WIDTH = 30;

  private final PrintStream screen;
  private final long total;
  private final boolean shown;
  private long read;
  private long lastDrawn = System.nanoTime();
  private boolean drawn;

  private Progress(PrintStream screen, long total, boolean shown) {
    this.screen = screen;
    this.total = total;
    this.shown = shown;
  }

  /**
   * Progress through so many bytes.
   *
   * @param screen where the bar is drawn
   * @param total how many bytes there are, zero if that is not known
   * @param isTerminal whether the screen can show a bar at all
   */
  public static Progress on(PrintStream screen, long total, boolean isTerminal) {
    return new Progress(screen, total, isTerminal && total > 0);
  }

  /**
   * Whether this process talks to a terminal that can take a line back.
   *
   * @return true if it does
   */
  @SuppressWarnings("SystemConsoleNull") // where it is never null, the method below decides
  public static boolean isTerminal() {
    @Nullable Console console = System.console();
    return console != null && isTerminal(console) && !"dumb".equals(System.getenv("TERM"));
  }

  /** From JDK 22 on a console may have no terminal; {@code Console.isTerminal} checks that. */
  private static boolean isTerminal(Console console) {
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException noSuchMethod) {
      return true;
    }
  }

  /**
   * The same bytes, counted as they are read.
   *
   * @return the counted bytes
   */
  public InputStream counting(InputStream bytes) {
    return new FilterInputStream(bytes) {
      @Override
      public int read() throws IOException {
        int one = super.read();
        read += one < 0 ? 0 : 1;
        return one;
      }

      @Override
      public int read(byte[] buffer, int offset, int length) throws IOException {
        int many = super.read(buffer, offset, length);
        read += Math.max(many, 0);
        return many;
      }
    };
  }

  /** Draws the bar, if it is time to. */
  public void show() {
    if (shown && System.nanoTime() - lastDrawn >= PAUSE_NANOS) {
      int done = (int) (WIDTH * Math.min(read, total) / total);
      screen.printf(
          Locale.ROOT,
          "\r[%s%s] %3d %%",
          "#".repeat(done),
          " ".repeat(WIDTH - done),
          100 * Math.min(read, total) / total);
      screen.flush();
      lastDrawn = System.nanoTime();
      drawn = true;
    }
  }

  /** Takes the bar off the screen. */
  public void hide() {
    if (drawn) {
      screen.print("\r" + " ".repeat(WIDTH + 8) + "\r");
      screen.flush();
      drawn = false;
    }
  }
}
