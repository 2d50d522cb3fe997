package dev.proviso.enforcement;

import dev.proviso.rule.Sanction;
import dev.proviso.style.PrehashedStyle;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import org.immutables.value.Value;

/**
 * How one case of an alleged breach stands.
 *
 * <pre>{@code
 * CaseFile file = docket.asOf(day).cases().get("case-1").get();
 * file.available(); // what may be ordered
 * file.ordered();   // what was, by whom, when and why
 * }</pre>
 */
@Value.Immutable
@PrehashedStyle
public sealed interface CaseFile permits ImmutableCaseFile {

  /** The case. */
  String id();

  /**
   * How far the case has come.
   *
   * @return alleged, under review, or found one way or the other
   */
  CaseStatus status();

  /**
   * What the finding made available: exactly the sanctions of the broken rules, including those
   * that were ordered since.
   *
   * @return the sanctions, in no order; empty without a finding of breach
   */
  Set<Sanction> available();

  /**
   * The orders that were given in the case.
   *
   * @return the orders, as they were appended; each says which sanction, who, when and why
   */
  Seq<SanctionOrdered> ordered();

  /**
   * All that happened in the case, precautions on its account among it.
   *
   * @return the events, as they were appended
   */
  Seq<Event> events();
}
