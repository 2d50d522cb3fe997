/** The sentences in which policies are written. */
module dev.proviso.dsl {
  requires static org.jspecify;
  requires transitive dev.proviso.core;

  exports dev.proviso.dsl;
}
