package dev.proviso.oracle;

import dev.proviso.condition.ExceptionClause;
import dev.proviso.policy.Policy;
import dev.proviso.rule.CombiningAlgorithm;
import dev.proviso.rule.Effect;
import dev.proviso.rule.Outcome;
import dev.proviso.rule.Rule;
import io.vavr.collection.Array;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;

/** A policy over plain objects. */
record OraclePolicy(List<Clause> clauses, CombiningAlgorithm combining, Outcome otherwise) {

  /** A rule over plain objects. */
  record Clause(Effect effect, OracleCondition when, List<OracleCondition> unless) {

    OracleTruth of(Plain subject) {
      List<OracleTruth> all = new ArrayList<>();
      all.add(when.of(subject));
      unless.forEach(exception -> all.add(exception.of(subject).opposite()));
      return OracleTruth.every(all);
    }

    Clause with(UnaryOperator<Object> change) {
      return new Clause(
          effect,
          when.with(change),
          unless.stream().map(exception -> exception.with(change)).toList());
    }
  }

  /** The outcome that every way gives in which open clauses can go; undetermined if they differ. */
  Outcome of(Plain subject) {
    List<OracleTruth> beliefs = clauses.stream().map(clause -> clause.of(subject)).toList();
    Set<Outcome> possible = EnumSet.noneOf(Outcome.class);
    for (int mask = 0; mask < 1 << beliefs.size(); mask++) {
      List<Effect> applying = new ArrayList<>();
      boolean isPossible = true;
      for (int i = 0; i < beliefs.size(); i++) {
        boolean applies = (mask & 1 << i) != 0;
        isPossible &=
            beliefs.get(i) == OracleTruth.OPEN || applies == (beliefs.get(i) == OracleTruth.YES);
        if (applies) {
          applying.add(clauses.get(i).effect());
        }
      }
      if (isPossible) {
        possible.add(combined(applying));
      }
    }
    return possible.size() == 1 ? possible.iterator().next() : Outcome.UNDETERMINED;
  }

  private Outcome combined(List<Effect> applying) {
    if (applying.isEmpty()) {
      return otherwise;
    }
    boolean permits = applying.contains(Effect.PERMIT);
    boolean forbids = applying.contains(Effect.FORBID);
    boolean permitted =
        switch (combining) {
          case FORBID_OVERRIDES -> !forbids;
          case PERMIT_OVERRIDES -> permits;
          case FIRST_APPLICABLE, ONLY_ONE_APPLICABLE -> applying.get(0) == Effect.PERMIT;
        };
    if (combining == CombiningAlgorithm.ONLY_ONE_APPLICABLE && applying.size() > 1) {
      return Outcome.UNDETERMINED;
    }
    return permitted ? Outcome.PERMITTED : Outcome.FORBIDDEN;
  }

  OraclePolicy with(UnaryOperator<Object> change) {
    return new OraclePolicy(
        clauses.stream().map(clause -> clause.with(change)).toList(), combining, otherwise);
  }

  <T> Policy<Subject> written(Subject.Facts<T> facts, Kind<T> kind, Random random) {
    List<Rule<Subject>> rules = new ArrayList<>();
    for (Clause clause : clauses) {
      String id = "rule " + rules.size();
      Rule<Subject> rule = Rule.of(clause.effect(), id, clause.when().written(facts, kind, random));
      for (OracleCondition exception : clause.unless()) {
        String name = id + " exception " + rule.exceptions().size();
        rule = rule.unless(ExceptionClause.of(name, exception.written(facts, kind, random)));
      }
      rules.add(rule);
    }
    return Policy.<Subject>of("law", Array.ofAll(rules), combining, otherwise).asOf(facts.day());
  }
}
