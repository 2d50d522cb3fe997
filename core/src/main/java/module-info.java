/** Policies as values: the tree, its evaluation, and its wording. */
@SuppressWarnings({"module", "requires-automatic"}) // the test kit is compiled later
module dev.proviso.core {
  requires static org.immutables.value.annotations;
  requires static org.jspecify;
  requires transitive io.vavr;

  exports dev.proviso.algebra to
      dev.proviso.testkit;
  exports dev.proviso.analysis;
  exports dev.proviso.batch;
  exports dev.proviso.certificate;
  exports dev.proviso.check to
      dev.proviso.dsl,
      dev.proviso.testkit;
  exports dev.proviso.condition;
  exports dev.proviso.decision;
  exports dev.proviso.digest;
  exports dev.proviso.domain;
  exports dev.proviso.enforcement;
  exports dev.proviso.fact;
  exports dev.proviso.law;
  exports dev.proviso.policy;
  exports dev.proviso.problem;
  exports dev.proviso.regime;
  exports dev.proviso.rule;
  exports dev.proviso.style to
      dev.proviso.testkit;
  exports dev.proviso.text;
  exports dev.proviso.time;
  exports dev.proviso.trace;
  exports dev.proviso.trace.access to
      dev.proviso.testkit;
  exports dev.proviso.value;
  exports dev.proviso.wording to
      dev.proviso.testkit;

  uses dev.proviso.condition.access.ConditionPrinter;
  uses dev.proviso.spi.EngineProvider;

  provides dev.proviso.condition.access.ConditionPrinter with
      dev.proviso.engine.ShortWording;
  provides dev.proviso.spi.EngineProvider with
      dev.proviso.engine.Engine;
}
