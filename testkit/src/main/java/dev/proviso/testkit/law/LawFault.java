package dev.proviso.testkit.law;

import dev.proviso.analysis.Assignment;
import dev.proviso.analysis.FactValue;
import dev.proviso.law.Citation;
import dev.proviso.rule.Rule;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** That a check found a law broken: by what, how, and for which facts. */
record LawFault(
    String about,
    Option<String> fact,
    String what,
    Option<Rule<?>> rule,
    Option<Assignment> made,
    Seq<Citation> citations,
    Seq<FactValue> facts) {

  static LawFault of(String about, String what) {
    return new LawFault(
        about, Option.none(), what, Option.none(), Option.none(), Array.empty(), Array.empty());
  }

  LawFault by(Option<? extends Rule<?>> atFault) {
    return new LawFault(about, fact, what, Option.narrow(atFault), made, citations, facts);
  }

  LawFault of(Assignment assignment) {
    return new LawFault(about, fact, what, rule, Option.some(assignment), citations, facts);
  }

  LawFault naming(String other) {
    return new LawFault(other, fact, what, rule, made, citations, facts);
  }

  LawFault ofFact(String name) {
    return new LawFault(about, Option.some(name), what, rule, made, citations, facts);
  }

  LawFault citing(Seq<Citation> where) {
    return new LawFault(
        about, fact, what, rule, made, citations.appendAll(where).distinct(), facts);
  }

  LawFault where(String question, Object value) {
    return new LawFault(
        about,
        fact,
        what,
        rule,
        made,
        citations,
        facts.append(FactValue.of(question, String.valueOf(value))));
  }
}
