package dev.proviso.spi;

import dev.proviso.condition.Condition;
import dev.proviso.condition.Judgment;
import dev.proviso.fact.Fact;
import dev.proviso.rule.CombiningAlgorithm;
import dev.proviso.rule.Outcome;
import dev.proviso.rule.Rule;
import dev.proviso.trace.ConditionTrace;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;

/**
 * Provides what decides for policies. Policies are data and know only this; the engine stands above
 * them and is found as a service of its module or class path.
 */
public interface EngineProvider {

  /**
   * What decides for a policy made of rules.
   *
   * @param policy the id of the policy
   * @param rules the rules, in order
   * @param combining how they combine
   * @param otherwise what holds when none applies
   * @param dating the fact that gives the date of a decision, if there is one
   */
  <S> PolicyEngine<S> ofRules(
      String policy,
      Seq<Rule<S>> rules,
      CombiningAlgorithm combining,
      Outcome otherwise,
      Option<Fact<S, LocalDate>> dating);

  /**
   * What decides for a policy that permits only what each of its members permits.
   *
   * @param policy the id of the policy
   * @param members the engines of its members, from this provider
   * @param dating the fact that gives the date of a decision, if there is one
   */
  <S> PolicyEngine<S> together(
      String policy, Seq<PolicyEngine<S>> members, Option<Fact<S, LocalDate>> dating);

  /**
   * How a condition turns out for a subject.
   *
   * @param judgments the judgments that people have made about it
   * @param dating the fact that gives the date, if there is one
   * @param date the date, if it is not taken from a fact
   */
  <S> ConditionTrace evaluate(
      Condition<S> condition,
      S subject,
      Seq<Judgment> judgments,
      Option<Fact<S, LocalDate>> dating,
      Option<LocalDate> date);

  /**
   * The engine of this library.
   *
   * @return the only one that is installed
   * @throws IllegalStateException if there is none, or another library brings one, too: then nobody
   *     could say whose decisions they are
   */
  static EngineProvider installed() {
    return Installed.ONLY;
  }

  /** Found at the first decision. */
  final class Installed {

    private static final EngineProvider ONLY = only(all());

    private Installed() {}

    private static List<EngineProvider> all() {
      List<EngineProvider> all = new ArrayList<>();
      for (EngineProvider one :
          ServiceLoader.load(EngineProvider.class, EngineProvider.class.getClassLoader())) {
        all.add(one);
      }
      return all;
    }

    static EngineProvider only(List<EngineProvider> found) {
      if (found.size() != 1) {
        throw new IllegalStateException(
            found.isEmpty()
                ? "Proviso's engine was not found: META-INF/services/"
                    + EngineProvider.class.getName()
                    + " is missing from the class path. Where jars are joined into one, merge their"
                    + " service files."
                : "Proviso takes one engine, and these were found: "
                    + found.stream().map(one -> one.getClass().getName()).sorted().toList()
                    + ". Remove all but dev.proviso.engine.Engine from the class path.");
      }
      return found.get(0);
    }
  }
}
