package dev.proviso.condition;

import dev.proviso.fact.Names;
import dev.proviso.law.Citation;
import dev.proviso.style.PrehashedStyle;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import org.immutables.value.Value;

/**
 * An exception: what it is attached to does not hold when this does.
 *
 * <p>An exception keeps its own id and citations, and may have exceptions of its own.
 *
 * <pre>{@code
 * Unless.of("mere expression", onlyExpression).citing(certificate.clause("1.5"))
 * }</pre>
 *
 * @param <S> the type of the subject
 */
@Value.Immutable
@PrehashedStyle
public sealed interface Unless<S> permits ImmutableUnless {

  /**
   * The id of the exception.
   *
   * @return the id
   */
  String id();

  /**
   * When the exception applies.
   *
   * @return the condition
   */
  Condition<S> condition();

  /**
   * The exceptions to this exception.
   *
   * @return the exceptions
   */
  Seq<Unless<S>> exceptions();

  /**
   * Where the exception is written.
   *
   * @return the citations
   */
  Seq<Citation> citations();

  /**
   * An exception.
   *
   * @param id its id
   * @param condition when it applies
   * @param <S> the type of the subject
   * @return the exception
   * @throws IllegalArgumentException if the id is blank or holds control characters
   */
  static <S> Unless<S> of(String id, Condition<? super S> condition) {
    return ImmutableUnless.of(
        Names.check("exception", id), Condition.narrow(condition), Array.empty(), Array.empty());
  }

  /**
   * The same exception, with an exception to it.
   *
   * @param exception the exception to the exception
   * @return the exception
   */
  default Unless<S> unless(Unless<S> exception) {
    return ImmutableUnless.of(id(), condition(), exceptions().append(exception), citations());
  }

  /**
   * The same exception, with an exception to it.
   *
   * @param id the id of the exception to the exception
   * @param condition when that applies
   * @return the exception
   */
  default Unless<S> unless(String id, Condition<? super S> condition) {
    return unless(of(id, condition));
  }

  /**
   * The same exception, with citations added.
   *
   * @param citations where it is written
   * @return the exception
   */
  default Unless<S> citing(Citation... citations) {
    return ImmutableUnless.of(
        id(), condition(), exceptions(), citations().appendAll(Array.of(citations)));
  }
}
