package dev.proviso.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.proviso.engine.Engine;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class InstalledTest {

  @Test
  void the_engine_of_the_library_is_found() {
    assertThat(EngineProvider.installed()).isInstanceOf(Engine.class);
  }

  @Test
  void without_an_engine_the_message_says_which_file_is_missing() {
    assertThatThrownBy(() -> EngineProvider.Installed.only(List.of()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("META-INF/services/dev.proviso.spi.EngineProvider")
        .hasMessageContaining("merge");
  }

  @Test
  void a_second_engine_is_refused_because_its_decisions_could_be_others() {
    assertThatThrownBy(() -> EngineProvider.Installed.only(List.of(new Engine(), new Engine())))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("dev.proviso.engine.Engine, dev.proviso.engine.Engine");
  }
}
