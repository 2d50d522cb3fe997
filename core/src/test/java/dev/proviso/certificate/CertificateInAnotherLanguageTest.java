package dev.proviso.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.digest.CanonicalForm;
import dev.proviso.domain.Certificate;
import dev.proviso.domain.Country;
import dev.proviso.domain.EndUse;
import dev.proviso.domain.EndUser;
import dev.proviso.domain.ItemClass;
import dev.proviso.domain.License;
import dev.proviso.enforcement.Docket;
import dev.proviso.enforcement.Event;
import dev.proviso.fact.Reading;
import dev.proviso.language.Language;
import dev.proviso.language.Pseudo;
import dev.proviso.law.Period;
import dev.proviso.policy.Policy;
import dev.proviso.regime.Edition;
import dev.proviso.regime.Editions;
import dev.proviso.regime.TransitionalClause;
import dev.proviso.rule.Effect;
import dev.proviso.rule.Rule;
import dev.proviso.text.Golden;
import dev.proviso.wording.ConditionWording;
import io.vavr.collection.Array;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.IOException;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The words of certificates in a language that nobody speaks, in which none is ever signed. */
class CertificateInAnotherLanguageTest {

  private static final CertificateWording OTHER = new CertificateWording(Pseudo.language());

  private static final SigningKey KEY = Keys.made().signing();

  private static Stream<CertificateTemplate<EndUse>> templates() {
    return Stream.of(
        Ordinance.template(),
        Ordinance.together(),
        Ordinance.nested(),
        Uses.template(Uses.earlier()));
  }

  /** One about a body of the state, for some time; and one with fewer known facts. */
  private static Seq<Certificate> certificates() {
    return Array.of(
        Uses.certificate(),
        Certificate.of(
            "EUC-18",
            Uses.STATE,
            EndUser.of("Watch", Uses.OTHER_STATE),
            ItemClass.OTHER,
            Period.always()));
  }

  private interface Renderer {
    String render(
        String title,
        Map<CertificateField, String> fields,
        Seq<Clause> clauses,
        CertificateWording wording);

    default String render(
        CertificateTemplate<EndUse> template, Certificate certificate, CertificateWording wording) {
      return render(
          template.title(),
          template.header(certificate, Option.none()).fields(wording),
          ClauseGenerator.of(template.edition().value(), wording),
          wording);
    }
  }

  private static void isWrittenBy(String text, String... authors) {
    String written = plain(String.join(" ", authors));
    assertThat(Pseudo.rest(text).filter(words -> !written.contains(plain(words)))).isEmpty();
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /**
   * The policy, the states by their names, the fields, and the ids of clauses, which are the same
   * in every language.
   */
  private static String authors(CertificateTemplate<EndUse> template, Certificate certificate) {
    CanonicalForm form = template.form();
    return form.json()
        + form.parts().map(CanonicalForm::json)
        + template.header(certificate, Option.none()).toString()
        + Array.of("LU", "NO", "SE").map(Country::of)
        + CertificateField.CURRENT_FORMAT
        + Array.of(VerificationFault.Kind.values());
  }

  private static void holdsOfEach(
      CertificateTemplate<EndUse> template, Renderer renderer, String markup) {
    for (Certificate certificate : certificates()) {
      String text = renderer.render(template, certificate, OTHER);

      assertThat(Pseudo.inEnglish(text))
          .isEqualTo(renderer.render(template, certificate, CertificateWording.SIGNED));
      isWrittenBy(text.replaceAll(markup, "\n"), authors(template, certificate));
    }
  }

  @ParameterizedTest
  @MethodSource("templates")
  void a_certificate_states_the_same_with_no_word_of_english_but_the_author_s(
      CertificateTemplate<EndUse> template) {
    holdsOfEach(template, PlainTextRenderer::of, "\\\\");
  }

  @ParameterizedTest
  @MethodSource("templates")
  void so_it_does_in_markdown(CertificateTemplate<EndUse> template) {
    holdsOfEach(template, MarkdownRenderer::of, "\\\\");
  }

  @ParameterizedTest
  @MethodSource("templates")
  void so_it_does_in_html(CertificateTemplate<EndUse> template) {
    holdsOfEach(template, HtmlRenderer::of, "(?s)<style>.*</style>|<[^>]*>|&[a-z0-9#]+;");
  }

  @Test
  void what_is_drawn_up_signed_and_read_back_is_in_english() {
    CertificateTemplate<EndUse> template = Ordinance.template();

    for (Certificate certificate : certificates()) {
      String text =
          PlainTextRenderer.of(
              template.title(),
              template.header(certificate, Option.none()).fields(CertificateWording.SIGNED),
              ClauseGenerator.of(template.edition().value(), CertificateWording.SIGNED),
              new CertificateWording(Language.english()));
      assertThat(template.draw(certificate).text()).isEqualTo(text);
      assertThat(CertificateTemplate.commitments(text)).contains(template.commitments());
    }
    assertThat(CertificateWording.SIGNED.language()).isSameAs(Language.english());
  }

  /** What follows from them is signed, and the digest names nothing but their version. */
  @Test
  void a_version_of_the_wording_has_one_set_of_english_texts() throws IOException {
    String texts =
        Language.english().texts().entrySet().stream()
            .filter(
                text ->
                    text.getKey()
                        .matches(
                            "(?!condition\\.(not-established|large|and-others|or-others)$|value\\.cut-short)"
                                + "((certificate-[a-z]+|clause|condition|value|noun|days|outcome"
                                + "|provision)\\..*|citation)"))
            .map(text -> text.getKey() + " = " + text.getValue() + "\n")
            .collect(Collectors.joining());

    Golden.isAsKept("certificate/wording-" + CertificateWording.VERSION + ".txt", texts);
  }

  private static Docket docket(Event... events) {
    License license =
        License.of(
            "L-1",
            Uses.STATE,
            ItemClass.CYBER_SYSTEM,
            Period.from(Uses.SIGNED.plusDays(1)).until(Uses.END));
    return Docket.replay(license, Array.of(events)).get();
  }

  /** Uses with their papers in order, without, and under an edition that cannot be asked. */
  private static Stream<CertifiedUse> uses() {
    CertificateTemplate<EndUse> template = Uses.template(Uses.later());
    CertificateTemplate<EndUse> clashing =
        Uses.template(
            Edition.of("2021", Uses.policy("papers", Rule.of(Effect.PERMIT, "a", Uses.CRIME))));
    CertifiedUse use = certified(template, Uses.use());
    return Stream.of(
        use,
        certified(template, Uses.use().toBuilder().date(Uses.END).build()),
        use.licensedUnder(docket()),
        use.licensedUnder(
            docket(
                Event.licenseIssued()
                    .by("the exporting state", Uses.SIGNED.plusDays(1))
                    .because("it is signed"),
                Event.licenseSuspended()
                    .by("the exporting state", Uses.DAY)
                    .because("reports came in"))),
        certified(clashing, Uses.use()));
  }

  private static CertifiedUse certified(CertificateTemplate<EndUse> template, EndUse use) {
    return CertifiedUse.of(
        use,
        template.draw(Uses.certificate()).sign(Uses.SIGNED, KEY),
        Verifier.of(template).trusting(Uses.STATE, KEY.verifyingKey()));
  }

  @ParameterizedTest
  @MethodSource("uses")
  void the_policy_of_the_papers_states_the_same_with_no_word_of_english_but_of_others(
      CertifiedUse use) {
    String text = papers(use, Pseudo.language());

    assertThat(Pseudo.inEnglish(text)).isEqualTo(papers(use, Language.english()));
    isWrittenBy(
        text,
        use.docket().toString(),
        Uses.certificate().number(),
        use.certificate().map(held -> held.template().form().parts().toString()).toString(),
        "in force restricted shut down");
  }

  /** The name of the policy, and its rules and answers in words. */
  private static String papers(CertifiedUse use, Language language) {
    Policy<CertifiedUse> policy = new UseDocumentsCheck(language).whole(use);
    ConditionWording wording = ConditionWording.of(language);
    Stream<String> rules =
        policy
            .allRules()
            .toJavaStream()
            .map(rule -> rule.title().getOrElse("") + ": " + wording.affirming(rule.condition()));
    Stream<String> reasons =
        policy
            .decideAsOf(use.use().date(), use)
            .trace()
            .allAnswers()
            .toJavaStream()
            .map(answer -> answer.reading())
            .map(Reading::reason)
            .map(reason -> reason.getOrElse(""));
    String name = policy.id().equals("papers") ? "" : policy.id();
    return Stream.concat(rules, reasons).collect(Collectors.joining("\n", name + "\n", ""));
  }

  private static Amendment<EndUse> amendment(Editions<Policy<EndUse>> editions) {
    return Amendment.of(editions, "2020", "2021");
  }

  private static String effects(Amendment<EndUse> amendment, Language language) {
    return amendment
        .effects(
            certificates().map(one -> one.signedOn(Uses.CHANGE.minusDays(1))),
            CertifiedUse::knownFrom)
        .map(effect -> Amendment.line(effect, language))
        .appendAll(amendment.changes())
        .mkString("\n");
  }

  @Test
  void an_amendment_states_the_same_with_no_word_of_english_but_the_author_s() {
    Editions<Policy<EndUse>> editions = Editions.of("end use", Uses.earlier(), Uses.later());
    for (Editions<Policy<EndUse>> some :
        Array.of(
            editions,
            editions.with(TransitionalClause.of("old certificates", Uses.CHANGE, "2020")),
            Editions.of(
                "end use",
                Uses.earlier(),
                Edition.of("2021", Uses.earlier().value()).effectiveFrom(Uses.CHANGE)),
            Editions.of(
                "end use",
                Uses.earlier(),
                Edition.of("2021", Ordinance.together().edition().value())
                    .effectiveFrom(Uses.CHANGE)))) {
      String text = effects(amendment(some).in(Pseudo.language()), Pseudo.language());

      assertThat(Pseudo.inEnglish(text)).isEqualTo(effects(amendment(some), Language.english()));
      isWrittenBy(
          text,
          some.all().map(one -> CanonicalForm.of(one.value()).json()).mkString(),
          some.all().map(one -> CanonicalForm.of(one.value()).parts()).mkString(),
          certificates().mkString(),
          "old certificates");
    }
  }
}
