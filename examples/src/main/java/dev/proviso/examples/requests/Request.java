package dev.proviso.examples.requests;

import dev.proviso.domain.EndUse;
import dev.proviso.rule.Outcome;
import io.vavr.control.Option;
import org.immutables.value.Value;

/**
 * One line of a file of requests.
 *
 * <pre>{@code
 * request.expected().contains(policy.decide(request.use()).outcome())
 * }</pre>
 */
@Value.Immutable
@Node
public sealed interface Request permits ImmutableRequest {

  /**
   * What the request is called, unlike any other in its file.
   *
   * @return for example "UR01"
   */
  String id();

  /**
   * What is asked for.
   *
   * @return the end use
   */
  EndUse use();

  /**
   * The outcome that the author of the file expects.
   *
   * @return none if the file expects nothing
   */
  Option<Outcome> expected();

  /**
   * What the author of the file remarks. No decision reads it.
   *
   * @return the remark, maybe empty
   */
  String note();
}
