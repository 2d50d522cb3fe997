package dev.proviso.fuzz;

import dev.proviso.digest.CanonicalForm;
import java.util.Arrays;

/** Policies that mean the same by their order have one digest; those that decide otherwise not. */
final class DigestCheck {

  private final World world;
  private final Choices choices;
  private final FuzzReport report;

  DigestCheck(World world, Choices choices, FuzzReport report) {
    this.world = world;
    this.choices = choices;
    this.report = report;
  }

  void check() {
    PolicyModel earlier = world.earlier();
    String text = earlier + "\n" + world.later();
    report.guard(world, "digest", text, () -> check(earlier, text));
  }

  private void check(PolicyModel policy, String text) {
    String digest = digest(policy);
    PolicyModel shuffled = new Shuffler(choices, false).policy(policy);
    report.checked(world, "digest of another order");
    if (!digest(shuffled).equals(digest)) {
      wrong("another digest for another order", policy + "\n" + shuffled, "one digest");
    }
    if (Shuffler.hasSeveralExceptions(policy)) {
      PolicyModel reversed = new Shuffler(choices, true).policy(policy);
      report.checked(world, "digest of exceptions");
      if (digest(reversed).equals(digest)) {
        wrong("exceptions have no order", policy + "\n" + reversed, "another digest");
      }
    }
    boolean isOther =
        !Arrays.equals(world.outcomes(policy, true), world.outcomes(world.later(), true));
    if (isOther) {
      report.checked(world, "digest of another policy");
      String later = CanonicalForm.of(world.later().build()).json();
      if (later.replace("later", "earlier").equals(CanonicalForm.of(policy.build()).json())) {
        wrong("one form for other outcomes", text, "another form");
      }
    }
  }

  private static String digest(PolicyModel policy) {
    return CanonicalForm.of(policy.build()).digest().hex();
  }

  private void wrong(String problem, String text, String expected) {
    report.add(new Mismatch(world, "digest", problem, text, expected, problem));
  }
}
