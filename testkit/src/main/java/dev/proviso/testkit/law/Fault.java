package dev.proviso.testkit.law;

import dev.proviso.analysis.Assignment;
import dev.proviso.analysis.Circumstance;
import dev.proviso.law.Citation;
import dev.proviso.rule.Rule;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** That a check found a law broken: by what, how, and for which facts. */
record Fault(
    String about,
    String what,
    Option<Rule<?>> rule,
    Option<Assignment> made,
    Seq<Citation> citations,
    Seq<Circumstance> facts) {

  static Fault of(String about, String what) {
    return new Fault(about, what, Option.none(), Option.none(), Array.empty(), Array.empty());
  }

  Fault by(Option<? extends Rule<?>> atFault) {
    return new Fault(about, what, Option.narrow(atFault), made, citations, facts);
  }

  Fault of(Assignment assignment) {
    return new Fault(about, what, rule, Option.some(assignment), citations, facts);
  }

  Fault naming(String other) {
    return new Fault(other, what, rule, made, citations, facts);
  }

  Fault citing(Seq<Citation> where) {
    return new Fault(about, what, rule, made, citations.appendAll(where).distinct(), facts);
  }

  Fault where(String question, Object value) {
    return new Fault(
        about,
        what,
        rule,
        made,
        citations,
        facts.append(Circumstance.of(question, String.valueOf(value))));
  }
}
