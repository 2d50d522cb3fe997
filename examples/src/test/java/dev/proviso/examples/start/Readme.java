package dev.proviso.examples.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The README of the repository. */
final class Readme {

  private Readme() {}

  static String text() throws IOException {
    return Files.readString(Path.of("../README.md"));
  }

  /** Without what a formatter may change. */
  static String dense(String text) {
    return text.replaceAll("\\s+", "");
  }
}
