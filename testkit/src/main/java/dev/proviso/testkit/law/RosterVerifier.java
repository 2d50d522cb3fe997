package dev.proviso.testkit.law;

import dev.proviso.check.NullChecks;
import dev.proviso.time.NameList;
import dev.proviso.time.Register;
import dev.proviso.time.Roster;

/**
 * Checks that a list with a history keeps the {@link RosterLaws}.
 *
 * <pre>{@code
 * RosterVerifier.of(STATES).verify();
 * }</pre>
 *
 * <p>Everyone who is mentioned is asked about, on every day on which the list changes, and on the
 * days before and after.
 */
public final class RosterVerifier {

  private RosterVerifier() {}

  /**
   * A verifier of a list.
   *
   * @param register a roster, or a list of names
   */
  public static <M> LawVerifier of(Register<M> register) {
    NullChecks.notNull("verifier", "register", register, "give a register");
    return LawVerifier.of(
        register instanceof NameList names
            ? new NameListUnderTest(names)
            : new RosterUnderTest<>((Roster<M>) register),
        RosterLaws.all());
  }
}
