package dev.proviso.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class EvidenceTest {

  @Provide
  Arbitrary<List<Evidence<Integer>>> evidence() {
    return Arbitraries.randomValue(
        random -> {
          List<Evidence<Integer>> all = new ArrayList<>();
          int answers = 1 + random.nextInt(3);
          for (int i = random.nextInt(5); i > 0; i--) {
            all.add(
                Evidence.of(
                    random.nextInt(answers),
                    List.of(Grade.values()).get(random.nextInt(3)),
                    "source " + random.nextInt(3)));
          }
          return all;
        });
  }

  @Property(tries = 1000)
  void the_order_of_evidence_does_not_matter(
      @ForAll("evidence") List<Evidence<Integer>> all, @ForAll Random random) {
    List<Evidence<Integer>> shuffled = new ArrayList<>(all);
    Collections.shuffle(shuffled, random);

    assertThat(Evidence.<Integer>weigh(shuffled)).isEqualTo(Evidence.<Integer>weigh(all));
  }

  @Property(tries = 1000)
  void agreement_is_known_with_the_best_grade_and_any_disagreement_is_a_conflict(
      @ForAll("evidence") List<Evidence<Integer>> all) {
    Reading<Integer> weighed = Evidence.weigh(all);
    Set<Integer> said = new TreeSet<>();
    Set<Grade> grades = EnumSet.noneOf(Grade.class);
    for (Evidence<Integer> one : all) {
      said.add(one.value());
      grades.add(one.grade());
    }
    if (all.isEmpty()) {
      assertThat(weighed).isEqualTo(Reading.unknown());
    } else if (said.size() == 1) {
      assertThat(weighed)
          .isEqualTo(Reading.known(all.get(0).value()).graded(Collections.max(grades)));
    } else {
      assertThat(weighed.isConflicting()).isTrue();
      assertThat(weighed.value()).isEmpty();
      all.forEach(
          one ->
              assertThat(weighed.reason().get()).contains(one.source() + " says " + one.value()));
    }
  }

  @Property(tries = 1000)
  void more_evidence_never_settles_a_conflict(
      @ForAll("evidence") List<Evidence<Integer>> all,
      @ForAll("evidence") List<Evidence<Integer>> more) {
    if (Evidence.<Integer>weigh(all).isConflicting()) {
      List<Evidence<Integer>> both = new ArrayList<>(all);
      both.addAll(more);
      assertThat(Evidence.<Integer>weigh(both).isConflicting()).isTrue();
    }
  }

  @Test
  void to_let_the_last_or_the_best_source_win_is_noticed() {
    Evidence<Boolean> declared = Evidence.of(true, Grade.DECLARED, "the application");
    Evidence<Boolean> verified = Evidence.of(false, Grade.VERIFIED, "the inspector");

    for (List<Evidence<Boolean>> order :
        List.of(List.of(declared, verified), List.of(verified, declared))) {
      Reading<Boolean> last = Reading.known(order.get(1).value());
      Reading<Boolean> best = Reading.known(verified.value());
      assertThat(Evidence.<Boolean>weigh(order).value())
          .isNotEqualTo(last.value())
          .isNotEqualTo(best.value());
    }
    assertThat(Evidence.weigh(declared, verified))
        .isEqualTo(
            Reading.conflicting(
                "sources disagree: the application says yes; the inspector says no"));
  }

  @Test
  void one_source_that_contradicts_itself_is_a_conflict_too() {
    assertThat(
            Evidence.weigh(
                    Evidence.of(1, Grade.DOCUMENTED, "the register"),
                    Evidence.of(2, Grade.DOCUMENTED, "the register"))
                .reason()
                .get())
        .isEqualTo("sources disagree: the register says 1; the register says 2");
  }

  @Test
  void a_value_that_cannot_be_printed_or_is_broken_into_lines_is_reported_in_one_line() {
    Object unprintable =
        new Object() {
          @Override
          public String toString() {
            throw new IllegalStateException("thrown on purpose");
          }
        };

    assertThat(
            Evidence.<Object>weigh(
                    Evidence.of(unprintable, Grade.DECLARED, "one"),
                    Evidence.of("two\nlines", Grade.DECLARED, "other"))
                .reason()
                .get())
        .isEqualTo(
            "sources disagree: one says something that cannot be printed; other says two lines");
  }

  @Test
  void a_source_has_a_name_that_survives_printing() {
    for (String name : List.of("", " ", "two\nlines")) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Evidence.of(true, Grade.DECLARED, name));
    }
  }

  @Test
  void values_that_disagree_and_print_alike_are_told_apart_by_their_classes() {
    assertThat(
            Evidence.<Number>weigh(
                    Evidence.<Number>of(1, Grade.DECLARED, "the order"),
                    Evidence.<Number>of(1L, Grade.VERIFIED, "the scale"))
                .reason()
                .get())
        .isEqualTo(
            "sources disagree: the order says 1 of type Integer; the scale says 1 of type Long");
  }
}
