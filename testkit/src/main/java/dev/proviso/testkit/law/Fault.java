package dev.proviso.testkit.law;

import dev.proviso.analysis.Assignment;
import dev.proviso.rule.Rule;
import io.vavr.control.Option;

/** That a check found a law broken: by what, how, and for which facts. */
record Fault(String about, String what, Option<Rule<?>> rule, Option<Assignment> made) {

  static Fault of(String about, String what) {
    return new Fault(about, what, Option.none(), Option.none());
  }

  Fault by(Option<? extends Rule<?>> atFault) {
    return new Fault(about, what, Option.narrow(atFault), made);
  }

  Fault of(Assignment facts) {
    return new Fault(about, what, rule, Option.some(facts));
  }
}
