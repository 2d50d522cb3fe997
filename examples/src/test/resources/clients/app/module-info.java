module user.app {
  requires dev.proviso.dsl;
  requires dev.proviso.testkit;
}
