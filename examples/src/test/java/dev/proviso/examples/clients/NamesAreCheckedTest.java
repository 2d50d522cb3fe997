package dev.proviso.examples.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each text that authors give to what the modules export, with a character that nobody sees. What
 * is a name is refused, for two names that look alike must not be two; what is none is listed here.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
@SuppressWarnings("NullAway") // arguments are made by reflection
class NamesAreCheckedTest {

  /** Texts that are read and not looked up: typographic spaces may stand in them. */
  private static final Set<String> LINES_OF_TEXT =
      Set.of(
          "Attributed.because 1",
          "BooleanFact.worded 1",
          "BooleanFact.worded 2",
          "CertificateTemplate.of 1",
          "Claim.because 1",
          "Claim.evenIfVacuous 1",
          "Definition.worded 1",
          "Definition.worded 2",
          "EveryConstantClassified.except 1",
          "EveryConstantClassified.except 2",
          "Fact.worded 1",
          "Fact.worded 2",
          "JudgmentQuestion.of 2",
          "ListSnapshot.othersUnknown 1",
          "ListedName.from 1",
          "Obligation.of 2",
          "Phrase.of 1",
          "Phrase.of 2",
          "Policies.judgment 2",
          "Rule.titled 1",
          "RuleProperty.except 1",
          "RuleProperty.except 2",
          "Sanction.of 2",
          "Source.of 2",
          "Span.unknown 2");

  /** What is looked up among names that there are: a name with a hidden character is not found. */
  private static final Set<String> LOOKED_UP =
      Set.of(
          "Amendment.of 2",
          "Amendment.of 3",
          "CertificateLaws.named 1",
          "CodecLaws.named 1",
          "CombiningLaws.named 1",
          "Country.of 1",
          "DefinitionLaws.named 1",
          "PolicyLaws.named 1",
          "RosterLaws.named 1",
          "TimelineLaws.named 1");

  /**
   * What gives a fault as data, in place of an exception; what only the library makes; whole
   * documents; the words of the law; reasons of readings and of exceptions, which data may give.
   */
  private static final Set<String> NOT_NAMES =
      Set.of(
          "BoundaryTable.read 2",
          "CanonicalForm.ofCertificate 1",
          "CanonicalForm.ofCertificate 2",
          "CanonicalForm.ofCertificate 4",
          "Certificate.check 1",
          "CertificateTemplate.commitments 1",
          "Clause.of 2",
          "Country.parse 1",
          "Definition.quoting 1",
          "Digest.of 1",
          "Digest.parse 1",
          "EndUser.check 1",
          "FactValue.of 1",
          "FactValue.of 2",
          "LawVerifier.except 2",
          "LawVerifier.except 3",
          "License.check 1",
          "Line.of 2",
          "Party.check 1",
          "Period.parse 1",
          "PolicyVerifier.except 2",
          "PolicyVerifier.except 3",
          "PrisonTerm.parse 1",
          "Problem.missing 1",
          "Problem.missing 2",
          "Problem.of 1",
          "Problem.of 2",
          "Problem.of 3",
          "Problem.of 4",
          "Reading.conflicting 1",
          "Reading.failed 1",
          "Reading.unknown 1",
          "SigningKey.read 1",
          "SigningKey.read 2",
          "VerifyingKey.read 1");

  /** One text of one method. */
  record Text(Method method, int place) {

    String id() {
      return ApiCalls.name(method) + " " + (place + 1);
    }

    @Nullable Throwable refusalOf(String given) {
      Object[] arguments = ApiCalls.arguments(method);
      arguments[place] = given;
      return ApiCalls.thrownBy(method, arguments);
    }

    @Override
    public String toString() {
      return ApiCalls.signature(method) + ", argument " + (place + 1);
    }
  }

  private static Stream<Text> texts() {
    return ApiCalls.methods()
        .flatMap(
            method ->
                IntStream.range(0, method.getParameterCount())
                    .filter(place -> method.getParameterTypes()[place] == String.class)
                    .mapToObj(place -> new Text(method, place)));
  }

  static Stream<Text> namesAndLinesOfText() {
    return texts().filter(text -> !LOOKED_UP.contains(text.id()) && !NOT_NAMES.contains(text.id()));
  }

  static Stream<Text> names() {
    return namesAndLinesOfText().filter(text -> !LINES_OF_TEXT.contains(text.id()));
  }

  static Stream<Text> lookedUp() {
    return texts().filter(text -> LOOKED_UP.contains(text.id()));
  }

  private static void refuses(Text text, String given, String what) {
    assertThat(text.refusalOf(given))
        .as(text + " given " + given)
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(what);
  }

  @ParameterizedTest
  @MethodSource("names")
  void a_name_with_a_character_that_nobody_sees_is_refused(Text name) {
    refuses(name, "speci\u200Bmen", "holds U+200B ZERO WIDTH SPACE at position 6; remove it");
    refuses(name, "speci\u00ADmen", "holds U+00AD SOFT HYPHEN at position 6; remove it");
    refuses(
        name,
        "speci\u00A0men",
        "holds U+00A0 NO-BREAK SPACE at position 6; write an ordinary space");
    refuses(name, "\uFEFFspecimen", "holds U+FEFF ZERO WIDTH NO-BREAK SPACE at position 1;");
    refuses(name, "speci\u202Emen", "holds U+202E RIGHT-TO-LEFT OVERRIDE at position 6;");
    refuses(name, "speci\nmen", "holds U+000A LINE FEED (LF) at position 6;");
    refuses(name, "speci  men", "has two spaces one after the other at position 6; write one");
    refuses(name, "spe\u0301cimen", "is not in the composed form of Unicode (NFC)");
  }

  @ParameterizedTest
  @MethodSource("namesAndLinesOfText")
  void a_text_that_would_not_survive_printing_is_refused(Text text) {
    refuses(text, "speci\u200Bmen", "holds U+200B ZERO WIDTH SPACE at position 6; remove it");
    refuses(text, "speci\nmen", "holds U+000A LINE FEED (LF) at position 6;");
    refuses(text, " specimen", "is blank or padded");
    refuses(text, "specimen ", "is blank or padded");
    refuses(text, " ", "is blank");
  }

  @ParameterizedTest
  @MethodSource("lookedUp")
  void what_is_looked_up_is_not_found_with_a_hidden_character(Text text) {
    refuses(text, "speci\u200Bmen", "; ");
  }

  @Test
  void every_text_is_one_of_these_once() {
    Set<String> all = texts().map(Text::id).collect(Collectors.toSet());

    assertThat(all).containsAll(LINES_OF_TEXT).containsAll(LOOKED_UP).containsAll(NOT_NAMES);
    assertThat(LOOKED_UP).doesNotContainAnyElementsOf(NOT_NAMES);
    assertThat(LINES_OF_TEXT)
        .doesNotContainAnyElementsOf(LOOKED_UP)
        .doesNotContainAnyElementsOf(NOT_NAMES);
    assertThat(names().map(Text::id))
        .contains("Policies.flag 1", "Policies.policy 1", "Policies.permit 1", "Roster.check 1")
        .contains("Dated.of 1", "NameList.of 1", "Judgment.yes 1", "ValueType.define 1")
        .contains("Instrument.of 1", "CaseColumn.text 1", "Edition.of 1", "Policies.parts 1");
    assertThat(names().count()).isGreaterThan(80);
  }
}
