package dev.proviso.examples.cyberexport;

import dev.proviso.testkit.law.PolicyVerifier;
import org.junit.jupiter.api.Test;

class CyberLawsTest {

  @Test
  void the_certificate_keeps_the_laws_of_policies() {
    PolicyVerifier.of(CyberEndUse.policy()).verify();
  }
}
