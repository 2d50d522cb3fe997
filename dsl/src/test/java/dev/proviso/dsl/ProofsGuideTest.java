package dev.proviso.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.analysis.Claims;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ProofsGuideTest {

  private static final Path GUIDE = Path.of("../docs/proofs.md");

  @Test
  void the_guide_names_every_claim() throws IOException {
    String guide = Files.readString(GUIDE);

    assertThat(
            Stream.of(Claims.class.getMethods())
                .filter(method -> Modifier.isStatic(method.getModifiers()))
                .map(Method::getName))
        .hasSizeGreaterThan(25)
        .allSatisfy(name -> assertThat(guide).contains("`" + name + "`"));
  }
}
