package dev.proviso.examples.cyberexport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The certificates are kept as files; {@code -Dproviso.golden=write} writes them anew. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CertificateFilesTest {

  private static final Path CERTIFICATES =
      Path.of("src/test/resources/dev/proviso/examples/cyberexport/certificates");

  @ParameterizedTest
  @CsvSource({"text, EUC-1.txt", "markdown, EUC-1.md", "html, EUC-1.html"})
  void each_certificate_is_as_it_was(String form, String file) throws IOException {
    String certificate =
        switch (form) {
          case "text" -> JournalistCase.draft().text();
          case "markdown" -> JournalistCase.draft().markdown();
          default -> JournalistCase.draft().html();
        };
    Path golden = CERTIFICATES.resolve(file);
    if ("write".equals(System.getProperty("proviso.golden"))) {
      Files.createDirectories(CERTIFICATES);
      Files.writeString(golden, certificate);
    }
    assertThat(certificate).isEqualTo(Files.readString(golden));
  }

  /** A page without its style, or with one long unbroken line, would be empty at its right edge. */
  @Test
  void a_browser_draws_the_certificate_as_a_page_of_text(@TempDir Path directory)
      throws IOException, InterruptedException {
    Optional<Path> browser = browser();
    if (browser.isEmpty()) {
      new PrintStream(System.out, true, StandardCharsets.UTF_8)
          .println("SKIPPED: there is no Chromium on the path, so no certificate was drawn");
    }
    assumeTrue(browser.isPresent(), "there is no Chromium on the path");
    Path page = Files.writeString(directory.resolve("EUC.html"), JournalistCase.draft().html());
    Path picture = directory.resolve("EUC.png");
    Process process =
        new ProcessBuilder(
                List.of(
                    browser.get().toString(),
                    "--headless",
                    "--no-sandbox",
                    "--disable-gpu",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                    "--hide-scrollbars",
                    "--user-data-dir=" + directory.resolve("profile"),
                    "--window-size=900,1200",
                    "--screenshot=" + picture,
                    page.toUri().toString()))
            .redirectErrorStream(true)
            .redirectOutput(directory.resolve("browser.log").toFile())
            .start();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    BufferedImage drawn = ImageIO.read(picture.toFile());

    assertThat(drawn.getWidth()).isEqualTo(900);
    assertThat(dark(drawn, 0, 0, 900, 1200)).as("ink").isBetween(0.01, 0.4);
    assertThat(dark(drawn, 0, 0, 8, 1200)).as("ink in the left margin").isZero();
    assertThat(dark(drawn, 892, 0, 8, 1200)).as("ink in the right margin").isZero();
    for (int top = 100; top < 1100; top += 200) {
      assertThat(dark(drawn, 0, top, 900, 200)).as("ink from line %s", top).isPositive();
    }
  }

  private static double dark(BufferedImage image, int x, int y, int width, int height) {
    long dark = 0;
    for (int row = y; row < y + height; row++) {
      for (int column = x; column < x + width; column++) {
        int rgb = image.getRGB(column, row);
        int light = (rgb >> 16 & 255) + (rgb >> 8 & 255) + (rgb & 255);
        dark += light < 384 ? 1 : 0;
      }
    }
    return (double) dark / ((long) width * height);
  }

  private static Optional<Path> browser() {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return Stream.of(path.split(File.pathSeparator))
        .flatMap(
            directory ->
                Stream.of("chromium", "chromium-browser", "google-chrome")
                    .map(name -> Path.of(directory, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
