package dev.proviso.examples.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first example of the README is a whole program: it compiles as it is printed. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReadmeCompilesTest {

  @TempDir Path target;

  @Test
  void the_first_example_compiles_without_a_warning() throws IOException {
    Matcher block =
        Pattern.compile("```java\n(.*?)```", Pattern.DOTALL)
            .matcher(Files.readString(Path.of("../README.md")));
    assertThat(block.find()).isTrue();
    Path source = Files.writeString(target.resolve("Exports.java"), block.group(1));

    Jdk.running()
        .compile(
            List.of(
                "--class-path",
                PublishedModules.path(),
                "-d",
                target.toString(),
                "-encoding",
                "UTF-8",
                source.toString()));

    assertThat(target.resolve("Exports.class")).exists();
  }
}
