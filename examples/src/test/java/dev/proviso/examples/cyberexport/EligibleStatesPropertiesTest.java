package dev.proviso.examples.cyberexport;

import dev.proviso.testkit.law.LawVerifier;
import dev.proviso.testkit.law.RosterVerifier;
import dev.proviso.testkit.property.LawProperties;

/** The list of eligible states keeps the laws of lists, however far one looks. */
class EligibleStatesPropertiesTest implements LawProperties {

  @Override
  public LawVerifier verifier() {
    return RosterVerifier.of(States.reported().eligible());
  }
}
