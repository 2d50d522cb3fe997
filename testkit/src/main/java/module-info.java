/** Laws, generators and assertions for the tests of those who write policies. */
@SuppressWarnings("requires-automatic")
module dev.proviso.testkit {
  requires static net.jqwik.api;
  requires static org.immutables.value.annotations;
  requires static org.jspecify;
  requires de.siegmar.fastcsv;
  requires transitive dev.proviso.core;
  requires transitive org.assertj.core;

  exports dev.proviso.testkit;
  exports dev.proviso.testkit.arbitrary;
  exports dev.proviso.testkit.assertion;
  exports dev.proviso.testkit.boundary;
  exports dev.proviso.testkit.cases;
  exports dev.proviso.testkit.coverage;
  exports dev.proviso.testkit.law;
  exports dev.proviso.testkit.mutation;
  exports dev.proviso.testkit.property;
}
