module user.properties {
  requires dev.proviso.dsl;
  requires dev.proviso.testkit;
  requires net.jqwik.api;
}
