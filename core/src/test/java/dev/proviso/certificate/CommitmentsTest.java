package dev.proviso.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.certificate.Clause.Kind;
import dev.proviso.condition.AllOf;
import dev.proviso.condition.Comparison;
import dev.proviso.condition.DatedComparison;
import dev.proviso.condition.Operator;
import dev.proviso.digest.CanonicalForm;
import dev.proviso.domain.Certificate;
import dev.proviso.domain.EndUse;
import dev.proviso.domain.EndUser;
import dev.proviso.domain.ItemClass;
import dev.proviso.fact.Fact;
import dev.proviso.fact.Reading;
import dev.proviso.law.Period;
import dev.proviso.policy.Gen;
import dev.proviso.policy.Policy;
import dev.proviso.policy.Sample;
import dev.proviso.regime.Edition;
import dev.proviso.rule.CombiningAlgorithm;
import dev.proviso.rule.Effect;
import dev.proviso.rule.Obligation;
import dev.proviso.rule.Outcome;
import dev.proviso.rule.Rule;
import dev.proviso.rule.Sanction;
import dev.proviso.time.Dated;
import dev.proviso.time.Span;
import dev.proviso.value.ValueType;
import io.vavr.collection.Array;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class CommitmentsTest {

  private static final SigningKey KEY = Keys.made().signing();

  /** A template with a certificate to be drawn up from it. */
  record Drawn(CertificateTemplate<Sample> template, Certificate certificate) {}

  private static Drawn drawn(Random random, Policy<Sample> policy) {
    return new Drawn(
        CertificateTemplate.of(Nasty.name(random), Edition.of(Nasty.name(random), policy)),
        Certificate.of(
            Nasty.name(random),
            Uses.STATE,
            EndUser.of(Nasty.name(random), Uses.OTHER_STATE),
            ItemClass.OTHER,
            Period.from(Uses.SIGNED)));
  }

  @Provide
  static Arbitrary<Drawn> drawn() {
    return Arbitraries.oneOf(
        Gen.sized((random, size) -> drawn(random, Nasty.policy(random, Math.min(size, 3)))),
        Gen.sized((random, size) -> drawn(random, Gen.of(random).policy(Math.min(size, 3)))));
  }

  @Property(tries = 300)
  void what_a_text_says_can_be_read_back(@ForAll("drawn") Drawn drawn) {
    CertificateDraft<Sample> draft = drawn.template().draw(drawn.certificate());
    SignedCertificate signed = draft.sign(Uses.SIGNED, KEY);

    assertThat(draft.commitments()).isEqualTo(drawn.template().commitments());
    assertThat(CertificateTemplate.commitments(draft.text()).get()).isEqualTo(draft.commitments());
    assertThat(CertificateTemplate.commitments(signed.toString()).get())
        .isEqualTo(draft.commitments());
  }

  @Property(tries = 200)
  void what_is_signed_can_be_verified_whatever_it_is_called(@ForAll("drawn") Drawn drawn) {
    SignedCertificate signed = drawn.template().draw(drawn.certificate()).sign(Uses.SIGNED, KEY);
    assertThat(
            Verifier.of(drawn.template())
                .trusting(Uses.STATE, KEY.verifyingKey())
                .verify(signed, Uses.SIGNED, Uses.STATE)
                .get()
                .certificate())
        .isEqualTo(drawn.certificate().signedOn(Uses.SIGNED));
  }

  @Property(tries = 300)
  void whatever_a_policy_says_is_a_commitment(@ForAll("drawn") Drawn drawn) {
    Policy<Sample> policy = drawn.template().edition().value();
    Seq<CanonicalForm> parts = CanonicalForm.of(policy).parts();
    Seq<Rule<Sample>> rules = policy.allRules();

    assertThat(ids(drawn, Kind.PERMITTED_USE))
        .hasSize(rules.count(r -> r.effect() == Effect.PERMIT));
    assertThat(ids(drawn, Kind.PROHIBITED_USE))
        .hasSize(rules.count(r -> r.effect() == Effect.FORBID));
    assertThat(rules)
        .allMatch(
            rule ->
                ids(drawn, Kind.PERMITTED_USE)
                    .appendAll(ids(drawn, Kind.PROHIBITED_USE))
                    .exists(id -> id.equals(rule.id()) || id.endsWith(" › " + rule.id())));
    assertThat(ids(drawn, Kind.DEFINITION))
        .containsExactlyInAnyOrderElementsOf(named(parts, CanonicalForm.Kind.DEFINITION));
    assertThat(ids(drawn, Kind.LIST))
        .containsExactlyInAnyOrderElementsOf(
            named(parts, CanonicalForm.Kind.REGISTER)
                .appendAll(named(parts, CanonicalForm.Kind.DATED)));
    assertThat(ids(drawn, Kind.OBLIGATION))
        .containsExactlyInAnyOrderElementsOf(
            rules.flatMap(Rule::obligations).distinct().map(Obligation::id));
    assertThat(ids(drawn, Kind.SANCTION))
        .containsExactlyInAnyOrderElementsOf(
            rules.flatMap(Rule::sanctions).distinct().map(Sanction::id));
    assertThat(ids(drawn, Kind.OTHER_USE)).contains(policy.id());
    assertThat(ids(drawn, Kind.VOID)).hasSize(VerificationFault.Kind.values().length);
  }

  private static Seq<String> ids(Drawn drawn, Kind kind) {
    return drawn.template().commitments().filter(one -> one.kind() == kind).map(Clause::id);
  }

  private static Seq<String> named(Seq<CanonicalForm> parts, CanonicalForm.Kind kind) {
    return parts.filter(part -> part.kind() == kind).map(CanonicalForm::name);
  }

  @Property(tries = 300)
  void the_text_follows_from_the_digest(@ForAll("drawn") Drawn drawn, @ForAll long seed) {
    Policy<Sample> policy = drawn.template().edition().value();
    CertificateTemplate<Sample> other =
        CertificateTemplate.of(
            drawn.template().title(),
            Edition.of(drawn.template().edition().id(), Shuffled.of(policy, new Random(seed))));

    assertThat(other.digest()).isEqualTo(drawn.template().digest());
    assertThat(other.draw(drawn.certificate()).text())
        .isEqualTo(drawn.template().draw(drawn.certificate()).text());
  }

  private static CertificateTemplate<Sample> of(Rule<Sample> rule) {
    return CertificateTemplate.of(
        "t",
        Edition.of(
            "e",
            Policy.of(
                "p", Array.of(rule), CombiningAlgorithm.FORBID_OVERRIDES, Outcome.FORBIDDEN)));
  }

  private static void assertSame(Rule<Sample> one, Rule<Sample> other) {
    assertThat(of(one).digest()).isEqualTo(of(other).digest());
    assertThat(of(one).commitments()).isEqualTo(of(other).commitments());
  }

  @Test
  void sets_are_printed_in_one_order() {
    Set<Sample.Tag> one = LinkedHashSet.of(Sample.Tag.LEFT, Sample.Tag.RIGHT);
    Set<Sample.Tag> other = LinkedHashSet.of(Sample.Tag.RIGHT, Sample.Tag.LEFT);
    Fact<Sample, LocalDate> asOf = Fact.asOf();

    assertSame(
        Rule.of(Effect.FORBID, "r", Comparison.is(Sample.TAGS, one)),
        Rule.of(Effect.FORBID, "r", Comparison.is(Sample.TAGS, other)));
    assertSame(
        Rule.of(Effect.FORBID, "r", Comparison.isOneOf(Sample.TAGS, Array.of(one))),
        Rule.of(Effect.FORBID, "r", Comparison.isOneOf(Sample.TAGS, Array.of(other))));
    assertSame(
        Rule.of(
            Effect.FORBID,
            "r",
            DatedComparison.is(
                Sample.TAGS, Dated.of("d", Span.during(Period.always(), one)), asOf)),
        Rule.of(
            Effect.FORBID,
            "r",
            DatedComparison.is(
                Sample.TAGS, Dated.of("d", Span.during(Period.always(), other)), asOf)));
  }

  @Test
  void a_limit_is_printed_as_people_read_it() {
    Fact<Sample, Sample.Color> color =
        Sample.COLOR.as(
            ValueType.of(Sample.Color.class).labeled(value -> "shade of " + value.name()));

    assertThat(
            of(Rule.of(
                    Effect.FORBID,
                    "r",
                    DatedComparison.is(
                        color,
                        Dated.of("house color", Span.from(Uses.CHANGE, Sample.Color.RED)),
                        Fact.asOf())))
                .commitments()
                .toString())
        .contains("2021-12-06/..: shade of RED");
  }

  @Test
  void decimals_are_printed_in_one_spelling() {
    Fact<Sample, BigDecimal> share = Fact.of("share", sample -> Reading.unknown());
    BigDecimal one = new BigDecimal("100");
    BigDecimal other = new BigDecimal("100.00");

    for (Operator operator : Array.of(Operator.AT_LEAST, Operator.LESS_THAN)) {
      assertSame(
          Rule.of(Effect.FORBID, "r", Comparison.threshold(share, operator, one)),
          Rule.of(Effect.FORBID, "r", Comparison.threshold(share, operator, other)));
    }
    assertSame(
        Rule.of(Effect.FORBID, "r", Comparison.is(share, one)),
        Rule.of(Effect.FORBID, "r", Comparison.is(share, other)));
    assertThat(
            of(Rule.of(Effect.FORBID, "r", Comparison.is(share, other))).commitments().toString())
        .contains("share is 100");
  }

  @Test
  void a_clause_says_what_its_rule_says() {
    CertificateTemplate<EndUse> template = Uses.template(Uses.later());

    assertThat(template.commitments().find(one -> one.id().equals("unapproved")).get().lines())
        .containsExactly(
            Clause.Line.of(0, "a use without approval, that is, where"),
            Clause.Line.of(1, "it is not approved"),
            Clause.Line.of(1, "source: Made-up Act, § 9"));
    assertThat(template.draw(Uses.certificate()).text())
        .startsWith(
            """
            Certificate of the End Use

            Format: proviso-certificate-1
            Certificate: EUC-17
            Edition: 2021
            Policy: uses
            Acquiring state: Luxembourg (LU)
            End user: Police of the example
            State of the end user: Luxembourg (LU)
            Government body: yes
            Kind of system: cyber system
            Valid from: 2022-01-10
            Valid until, but not on: 2024-01-10
            """)
        .contains(
            """
            Signed on: not signed
            Key of the signer: not signed

            1. Permitted uses
            1.1 [crimes]\
            """)
        .endsWith("it no longer holds\n");
  }

  @Test
  void operands_stand_one_a_line() {
    Rule<Sample> rule =
        Rule.of(
            Effect.PERMIT,
            "r",
            AllOf.of(Comparison.is(Sample.B, true), Comparison.is(Sample.A, false)));
    assertThat(of(rule).commitments().head().lines().map(Clause.Line::words))
        .containsExactly(
            "a use under “p”, that is, where", "all of these:", "a is otherwise", "b is true");
  }

  @Test
  void a_line_that_is_none_is_named() {
    String text = Uses.template(Uses.later()).draw(Uses.certificate()).text();
    assertThat(
            CertificateTemplate.commitments(text.replace("1.1 [crimes]", "1.1 crimes"))
                .getLeft()
                .message())
        .contains("1.1 crimes");
  }
}
