package dev.proviso.condition;

import dev.proviso.check.NameChecks;
import dev.proviso.check.NullChecks;
import dev.proviso.condition.access.ConditionPrinter;
import dev.proviso.fact.Phrase;
import dev.proviso.law.Citation;
import dev.proviso.style.CopyableStyle;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.immutables.value.Value;

/**
 * A condition with a name, its exceptions, its citations and, where it is known, the provision's
 * own text.
 *
 * <p>It holds if its condition holds and none of its exceptions does.
 *
 * <pre>{@code
 * Definition.of("serious crime", longTerm).citing(certificate.clause("C2"))
 * }</pre>
 */
@Value.Immutable
@CopyableStyle
public sealed interface Definition<S> extends Condition<S> permits ImmutableDefinition {

  /** The defined term, such as "terrorist act". */
  String name();

  /** What the term means, exceptions apart. */
  Condition<S> condition();

  /** What the term does not cover all the same. */
  Seq<ExceptionClause<S>> exceptions();

  /** Where the term is defined. */
  @Override
  Seq<Citation> citations();

  /** The provision's own words, where they are known. */
  Option<String> text();

  /**
   * How the definition reads as a clause, if its author said so.
   *
   * @return the phrase; none if it reads "it is a …" and "it is not a …"
   */
  Option<Phrase> phrase();

  /**
   * Defines a term.
   *
   * @param condition what it means
   * @throws IllegalArgumentException if the name is blank or holds control characters
   */
  static <S> Definition<S> of(String name, Condition<? super S> condition) {
    NameChecks.check("definition", name);
    NullChecks.notNull(where(name), "condition", condition, "say what the term means");
    return ImmutableDefinition.of(
        name,
        Condition.narrow(condition),
        Array.empty(),
        Array.empty(),
        Option.none(),
        Option.none());
  }

  /** The same definition, with an exception added. */
  default Definition<S> unless(ExceptionClause<S> exception) {
    NullChecks.notNull(where(name()), "exception", exception, "give one, or leave it out");
    Seq<ExceptionClause<S>> all = exceptions().append(exception);
    NameChecks.checkUnique(where(name()), "exception", all.map(ExceptionClause::id));
    return withExceptions(all);
  }

  /**
   * The same definition, with an exception added.
   *
   * @param id the id of the exception
   * @param condition when it applies
   * @throws IllegalArgumentException if there is an exception of that id
   */
  default Definition<S> unless(String id, Condition<? super S> condition) {
    NullChecks.notNull(where(name()), "id of the exception", id, "give the exception an id");
    return unless(ExceptionClause.of(id, condition));
  }

  /**
   * The same definition, with citations added.
   *
   * @param citations where the term is defined
   */
  default Definition<S> citing(Citation... citations) {
    return ((ImmutableDefinition<S>) this)
        .withCitations(
            citations()
                .appendAll(
                    NullChecks.noneNull(
                        where(name()), "citations", citations, "give one, or leave it out")));
  }

  /** The same definition, with the provision's own words. */
  default Definition<S> quoting(String text) {
    NullChecks.notNull(where(name()), "text", text, "quote the provision, or leave it out");
    return ((ImmutableDefinition<S>) this).withText(Option.some(text));
  }

  /**
   * The same definition, with clauses of its own for what holds and what does not: for a term that
   * is no countable noun.
   *
   * <pre>{@code
   * Definition.of("License Exception ACE", exempt)
   *     .worded("License Exception ACE is available", "License Exception ACE is not available")
   * }</pre>
   *
   * @param affirmed the clause that states it
   * @param denied the clause that denies it
   * @return the worded definition
   * @throws IllegalArgumentException if both read the same, or one is null or blank
   */
  default Definition<S> worded(String affirmed, String denied) {
    NullChecks.notNull(
        where(name()), "clause for yes", affirmed, "write the clause that states it");
    NullChecks.notNull(where(name()), "clause for no", denied, "write the clause that denies it");
    return ((ImmutableDefinition<S>) this).withPhrase(Option.some(Phrase.of(affirmed, denied)));
  }

  /**
   * The same definition of another meaning.
   *
   * @param condition what it means, exceptions apart
   */
  Definition<S> withCondition(Condition<S> condition);

  /** The same definition with other exceptions. */
  Definition<S> withExceptions(Seq<ExceptionClause<S>> exceptions);

  private static String where(String name) {
    return "definition `" + name + "`";
  }

  @Override
  default Option<Definition<S>> asDefinition() {
    return Option.some(this);
  }

  @Override
  default String wording() {
    return ConditionPrinter.words(this);
  }

  /**
   * What the definition says, in words: its name, its condition and its exceptions. {@link
   * #wording()} is the clause that uses it, such as "it is a “minor”".
   *
   * <pre>{@code
   * definition `minor`
   *   age is less than 18
   *   unless `young researcher`: age is at least 16
   * }</pre>
   *
   * @return a line for its name, one for its condition and one for each exception, which those to
   *     an exception follow further to the right
   */
  default String contents() {
    return "definition `"
        + name()
        + "`\n  "
        + condition().wording()
        + ExceptionLines.of(exceptions(), "\n  ");
  }

  @Override
  default <R> R accept(ConditionVisitor<S, R> visitor) {
    return visitor.definition(this);
  }
}
