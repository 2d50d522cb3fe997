package dev.proviso.dsl;

import static dev.proviso.dsl.Policies.choice;

import dev.proviso.domain.Country;
import dev.proviso.domain.Party;
import dev.proviso.domain.PartyRole;

/**
 * What can be asked of a {@link Party}.
 *
 * <pre>{@code
 * RECIPIENTS.any(STATE_OF_PARTY.isNoneOf(eligible))
 * }</pre>
 */
public final class PartyFacts {

  private PartyFacts() {}

  /** The name of the party. */
  public static final ValueFact<Party, String> NAME = choice("name").known(Party::name);

  /** The state of the party. */
  public static final ValueFact<Party, Country> STATE_OF_PARTY =
      choice("state").ifKnown(Party::state);

  /** What the party has to do with the use. */
  public static final ValueFact<Party, PartyRole> ROLE = choice("role").known(Party::role);
}
