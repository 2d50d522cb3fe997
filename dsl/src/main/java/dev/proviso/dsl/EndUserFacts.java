package dev.proviso.dsl;

import static dev.proviso.dsl.Policies.choice;
import static dev.proviso.dsl.Policies.flag;

import dev.proviso.domain.Country;
import dev.proviso.domain.EndUser;

/**
 * What can be asked of an {@link EndUser}.
 *
 * <pre>{@code
 * END_USER.is(GOVERNMENT.isTrue())
 * }</pre>
 */
public final class EndUserFacts {

  private EndUserFacts() {}

  /** The state that the end user belongs to. */
  public static final ValueFact<EndUser, Country> STATE_OF_END_USER =
      choice("state").known(EndUser::state);

  /** Whether the end user is a government body. */
  public static final BooleanFact<EndUser> GOVERNMENT =
      flag("government body")
          .ifKnown(EndUser::government)
          .worded("the end user is a government body", "the end user is not a government body");
}
