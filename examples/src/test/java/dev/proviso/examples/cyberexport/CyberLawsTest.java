package dev.proviso.examples.cyberexport;

import static dev.proviso.testkit.law.PolicyLaws.EVERY_CONSTANT_IS_CLASSIFIED;
import static dev.proviso.testkit.law.PolicyLaws.TIGHTENING;

import dev.proviso.domain.Country;
import dev.proviso.domain.EndUse;
import dev.proviso.policy.Policy;
import dev.proviso.testkit.law.DefinitionLaws;
import dev.proviso.testkit.law.PolicyVerifier;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CyberLawsTest {

  /** The laws, as far as the certificate is meant to keep them. */
  static PolicyVerifier<EndUse> verifier(Policy<EndUse> certificate) {
    return PolicyVerifier.of(certificate)
        .and(DefinitionLaws.all())
        .except(EVERY_CONSTANT_IS_CLASSIFIED, "OTHER", "what has no name is on no closed list")
        .except(EVERY_CONSTANT_IS_CLASSIFIED, "PARTICIPATION", "it is not on the list of Article 3")
        .except(EVERY_CONSTANT_IS_CLASSIFIED, "THREAT", "a threat to threaten is not listed")
        .except(EVERY_CONSTANT_IS_CLASSIFIED, "VENDOR", "only who receives the system is asked for")
        .except(EVERY_CONSTANT_IS_CLASSIFIED, "INTERMEDIARY", "only who receives it is asked for");
  }

  @Test
  void the_certificate_keeps_the_laws_of_policies_and_of_definitions() {
    verifier(CyberEndUse.policy()).verify();
  }

  @Test
  void a_ban_tightens_the_certificate() {
    PolicyVerifier.of(
            CyberEndUse.policy(
                Interpretation.standard(), States.reported().banning(Country.of("NO"))))
        .only(TIGHTENING)
        .tightens(CyberEndUse.policy())
        .verify();
  }
}
