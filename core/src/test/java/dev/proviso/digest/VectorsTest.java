package dev.proviso.digest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.condition.AllOf;
import dev.proviso.condition.Comparison;
import dev.proviso.condition.DatedComparison;
import dev.proviso.condition.Definition;
import dev.proviso.condition.ExceptionClause;
import dev.proviso.condition.ListMembership;
import dev.proviso.condition.Not;
import dev.proviso.condition.Operator;
import dev.proviso.fact.Fact;
import dev.proviso.fact.Reading;
import dev.proviso.law.Instrument;
import dev.proviso.law.Period;
import dev.proviso.law.Source;
import dev.proviso.policy.Policy;
import dev.proviso.rule.CombiningAlgorithm;
import dev.proviso.rule.Effect;
import dev.proviso.rule.Obligation;
import dev.proviso.rule.Outcome;
import dev.proviso.rule.Rule;
import dev.proviso.time.Dated;
import dev.proviso.time.ListSnapshot;
import dev.proviso.time.Roster;
import dev.proviso.time.Span;
import io.vavr.collection.Array;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The test vectors of the specification: one file a form, and the digests of all in the list that
 * {@code sha256sum -c} reads. {@code -Dproviso.golden=write} writes them anew.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class VectorsTest {

  record Parcel() {}

  private static final Path VECTORS = Path.of("src/test/resources/dev/proviso/digest/vectors");
  private static final LocalDate CUT = LocalDate.of(2021, 12, 6);

  @SafeVarargs
  @SuppressWarnings("varargs") // only the type of the array is looked at
  private static <T> Fact<Parcel, T> fact(String name, T... inferred) {
    return Fact.of(name, parcel -> Reading.unknown(), inferred);
  }

  private static final Fact<Parcel, Boolean> INSURED =
      Fact.<Parcel, Boolean>of("insured", parcel -> Reading.unknown())
          .worded("the parcel is insured", "the parcel is not insured");
  private static final Fact<Parcel, BigDecimal> WEIGHT = fact("weight in kilograms");
  private static final Fact<Parcel, String> CITY = fact("city");

  private static final Roster<String> CITIES =
      Roster.of(
          "cities served",
          Span.before(CUT, ListSnapshot.of("Oslo").othersUnknown("the list was not kept")),
          Span.from(CUT, ListSnapshot.of("Zürich", "Oslo", "A \"quoted\" \\ city")));
  private static final Dated<BigDecimal> LIMIT =
      Dated.of(
          "limit",
          Span.before(CUT, new BigDecimal("30.0")),
          Span.from(CUT, new BigDecimal("2.50"))
              .citing(Array.of(Instrument.of("Order on Parcels").article("3"))));
  private static final Definition<Parcel> HEAVY =
      Definition.of(
              "heavy",
              Not.of(
                  DatedComparison.threshold(WEIGHT, Operator.AT_MOST, LIMIT, Fact.<Parcel>asOf())))
          .unless(ExceptionClause.of("insured parcels", Comparison.is(INSURED, true)))
          .citing(
              Instrument.of("Order on Parcels")
                  .article("2")
                  .reportedBy(Source.of("gazette", "The gazette", "https://example.org/")));
  private static final Policy<Parcel> PARCELS =
      Policy.of(
          "parcels",
          Array.of(
              Rule.of(
                      Effect.PERMIT,
                      "served",
                      AllOf.of(
                          Array.of(
                              Not.of(HEAVY), ListMembership.of(CITY, CITIES, Fact.<Parcel>asOf()))))
                  .titled("Parcels to cities served")
                  .oblige(Obligation.of("receipt", "keep the receipt")),
              Rule.of(Effect.FORBID, "heavy", HEAVY).during(Period.from(CUT))),
          CombiningAlgorithm.FORBID_OVERRIDES,
          Outcome.FORBIDDEN);

  static Stream<CanonicalForm> forms() {
    CanonicalForm policy = CanonicalForm.of(PARCELS);
    return Stream.concat(
        policy.parts().toJavaStream(),
        Stream.of(
            policy,
            CanonicalForm.ofCertificate("Parcel Certificate", "first edition", PARCELS, "1")));
  }

  private static Path file(CanonicalForm form) {
    return VECTORS.resolve(
        form.name().toLowerCase(java.util.Locale.ROOT).replace(' ', '-') + ".json");
  }

  @ParameterizedTest
  @MethodSource("forms")
  void each_form_is_as_it_was(CanonicalForm form) throws IOException {
    if ("write".equals(System.getProperty("proviso.golden"))) {
      Files.createDirectories(VECTORS);
      Files.writeString(file(form), form.json());
    }
    assertThat(form.json()).isEqualTo(Files.readString(file(form)));
  }

  @Test
  void the_digests_are_as_they_were() throws IOException {
    Path sums = VECTORS.resolve("SHA256SUMS");
    List<String> lines =
        forms().map(form -> form.digest().hex() + "  " + file(form).getFileName()).toList();
    if ("write".equals(System.getProperty("proviso.golden"))) {
      Files.write(sums, lines, StandardCharsets.UTF_8);
    }
    assertThat(lines).isEqualTo(Files.readAllLines(sums));
  }

  @Test
  void every_file_is_a_vector() throws IOException {
    try (Stream<Path> files = Files.list(VECTORS)) {
      assertThat(files.filter(path -> path.toString().endsWith(".json")))
          .containsExactlyInAnyOrderElementsOf(forms().map(VectorsTest::file).toList());
    }
  }
}
