package dev.proviso.examples.cyberexport;

import static dev.proviso.testkit.assertion.ProvisoAssertions.assertThat;

import dev.proviso.domain.EndUse;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class CyberEndUsePropertiesTest {

  @Property(tries = 200)
  void reading_an_end_use_never_fails(@ForAll EndUse use) {
    assertThat(CyberEndUse.policy().decide(use)).hasNoFailures();
  }
}
