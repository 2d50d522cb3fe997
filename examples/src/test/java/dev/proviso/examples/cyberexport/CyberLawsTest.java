package dev.proviso.examples.cyberexport;

import static dev.proviso.testkit.law.PolicyLaws.EVERY_CONSTANT_IS_CLASSIFIED;

import dev.proviso.testkit.law.PolicyVerifier;
import org.junit.jupiter.api.Test;

class CyberLawsTest {

  @Test
  void the_certificate_keeps_the_laws_of_policies() {
    PolicyVerifier.of(CyberEndUse.policy())
        .except(EVERY_CONSTANT_IS_CLASSIFIED, "OTHER", "what has no name is on no closed list")
        .except(EVERY_CONSTANT_IS_CLASSIFIED, "PARTICIPATION", "it is not on the list of Article 3")
        .except(EVERY_CONSTANT_IS_CLASSIFIED, "THREAT", "a threat to threaten is not listed")
        .except(EVERY_CONSTANT_IS_CLASSIFIED, "VENDOR", "only who receives the system is asked for")
        .except(EVERY_CONSTANT_IS_CLASSIFIED, "INTERMEDIARY", "only who receives it is asked for")
        .verify();
  }
}
