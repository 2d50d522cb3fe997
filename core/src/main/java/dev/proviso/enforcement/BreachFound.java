package dev.proviso.enforcement;

import dev.proviso.rule.Sanction;
import dev.proviso.style.PrehashedStyle;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import org.immutables.value.Value;

/**
 * A review found that rules were broken: their sanctions become available in the case.
 *
 * <pre>{@code
 * Event.breachFound("case-1", soleGround)
 *     .by("the exporting state", day)
 *     .because("the logs show it")
 * }</pre>
 */
@Value.Immutable
@SuppressWarnings("immutables:subtype") // what all events have comes first
@PrehashedStyle
public sealed interface BreachFound extends CaseEvent permits ImmutableBreachFound {

  /**
   * The rules that were broken.
   *
   * @return the ids of one rule or more, in the order in which they were named
   */
  Seq<String> brokenRules();

  /**
   * What the breach can cost: every sanction of every broken rule, and no other.
   *
   * @return the sanctions, as a set; empty if the rules carry none
   */
  Set<Sanction> sanctions();

  @Override
  default <R> R accept(EventVisitor<R> cases) {
    return EventArguments.visitor(cases).breachFound(this);
  }
}
