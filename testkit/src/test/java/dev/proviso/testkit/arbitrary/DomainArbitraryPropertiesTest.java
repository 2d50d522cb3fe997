package dev.proviso.testkit.arbitrary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.condition.Judgment;
import dev.proviso.domain.Certificate;
import dev.proviso.domain.Conduct;
import dev.proviso.domain.Country;
import dev.proviso.domain.EndUse;
import dev.proviso.domain.EndUser;
import dev.proviso.domain.License;
import dev.proviso.domain.Offense;
import dev.proviso.domain.Party;
import dev.proviso.domain.PrisonTerm;
import dev.proviso.domain.Purpose;
import dev.proviso.domain.TermRange;
import dev.proviso.law.Period;
import io.vavr.collection.Seq;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

class DomainArbitraryPropertiesTest {

  private static final PrisonTerm SIX_YEARS = PrisonTerm.ofYears(6);

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void each_class_of_the_domain_just_works(
      @ForAll Certificate certificate,
      @ForAll Conduct conduct,
      @ForAll Country country,
      @ForAll EndUser endUser,
      @ForAll Judgment judgment,
      @ForAll License license,
      @ForAll Offense offense,
      @ForAll Party party,
      @ForAll Period period,
      @ForAll PrisonTerm term,
      @ForAll Purpose purpose) {
    assertThat(
            Stream.of(
                certificate,
                conduct,
                country,
                endUser,
                judgment,
                license,
                offense,
                party,
                period,
                term,
                purpose))
        .doesNotContainNull();
  }

  @Property(tries = 500)
  void an_end_use_just_works(@ForAll EndUse use) {
    assertThat(use.toBuilder().build()).isEqualTo(use);
  }

  @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
  @StatisticsReport(onFailureOnly = true)
  void the_maximum_of_a_range_is_on_both_sides_of_six_years(@ForAll TermRange range) {
    Statistics.collect(
        range.maximum().map(most -> Integer.signum(most.compareTo(SIX_YEARS))).getOrElse(2));
    Statistics.coverage(
        coverage -> {
          coverage.check(-1).percentage(share -> share > 5);
          coverage.check(0).percentage(share -> share > 1);
          coverage.check(1).percentage(share -> share > 30);
          coverage.check(2).percentage(share -> share > 2);
        });
  }

  @Example
  void the_edges_of_an_end_use_are_as_many_as_its_alternatives_not_as_their_combinations() {
    Seq<EndUse> edges = Recipes.endUses().edgeCases();
    assertThat(edges.size()).isBetween(100, 400);
    assertThat(edges.map(EndUse::legalApproval).distinct()).hasSize(3);
    assertThat(edges.map(use -> use.offense().flatMap(Offense::conduct)).distinct()).hasSize(13);
  }
}
