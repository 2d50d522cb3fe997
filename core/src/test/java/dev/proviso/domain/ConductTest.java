package dev.proviso.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ConductTest {

  private static final List<Conduct> ALL = List.of(Conduct.values());

  @Test
  void ten_acts_are_listed_under_the_letters_of_the_directive() {
    assertThat(ALL.filter(Conduct::isListed).flatMap(Conduct::letter))
        .containsExactly("a", "b", "c", "d", "e", "f", "g", "h", "i", "j");
    assertThat(Conduct.ATTACK_ON_LIFE.letter()).contains("a");
    assertThat(Conduct.SEIZURE_OF_TRANSPORT.letter()).contains("e");
    assertThat(Conduct.THREAT.letter()).contains("j");
  }

  @Test
  void what_is_not_listed_has_no_letter() {
    assertThat(ALL.reject(Conduct::isListed))
        .containsExactly(Conduct.PARTICIPATION, Conduct.OTHER)
        .allMatch(act -> act.letter().isEmpty());
  }

  @Test
  void the_closed_lists_have_the_members_reported() {
    assertThat(Aim.values()).hasSize(3);
    assertThat(Ground.values()).hasSize(11);
  }
}
