package dev.proviso.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Whole texts, kept in files. {@code -Dproviso.golden=write} writes them anew; read them before you
 * keep them.
 */
public final class Golden {

  private static final Path FILES = Path.of("src/test/resources/dev/proviso");

  private Golden() {}

  /** The text is what was read over and kept under that name. */
  public static void isAsKept(String name, String text) throws IOException {
    Path file = FILES.resolve(name);
    if ("write".equals(System.getProperty("proviso.golden"))) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    }
    assertThat(text).isEqualTo(Files.readString(file));
  }
}
