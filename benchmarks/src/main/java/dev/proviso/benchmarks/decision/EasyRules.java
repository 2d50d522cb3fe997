package dev.proviso.benchmarks.decision;

import dev.proviso.rule.Outcome;
import java.util.function.Predicate;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/** The ten rules for the engine of Easy Rules, which takes the request as it is. */
final class EasyRules implements Decider<Request> {

  private static final String REQUEST = "request";

  private final RulesEngine engine = new DefaultRulesEngine();
  private final Findings findings = new Findings();
  private final Rules rules = new Rules();

  EasyRules() {
    permit(
        "terrorism", r -> r.conduct() == Conduct.TERRORISM && State.ELIGIBLE.contains(r.state()));
    permit(
        "serious-crime", r -> r.months() >= TenRules.SERIOUS && State.ELIGIBLE.contains(r.state()));
    forbid("protected-ground", r -> Ground.PROTECTED.contains(r.ground()));
    forbid("state-not-eligible", r -> !State.ELIGIBLE.contains(r.state()));
    forbid("not-yet-valid", r -> r.use().isBefore(r.from()));
    forbid("no-longer-valid", r -> r.use().isAfter(r.until()));
    forbid("before-certificates", r -> r.use().isBefore(TenRules.START));
    forbid("mere-expression", r -> r.conduct() == Conduct.EXPRESSION);
    forbid("private-end-user", r -> r.user() == EndUser.PRIVATE);
    forbid("theft-of-little", r -> r.conduct() == Conduct.THEFT && r.months() < TenRules.SERIOUS);
  }

  private void permit(String name, Predicate<Request> condition) {
    register(name, condition, findings::permit);
  }

  private void forbid(String name, Predicate<Request> condition) {
    register(name, condition, findings::forbid);
  }

  private void register(String name, Predicate<Request> condition, Runnable says) {
    rules.register(
        new RuleBuilder()
            .name(name)
            .when(facts -> condition.test(facts.get(REQUEST)))
            .then(facts -> says.run())
            .build());
  }

  @Override
  public Outcome decide(Request request) {
    findings.clear();
    Facts facts = new Facts();
    facts.put(REQUEST, request);
    engine.fire(rules, facts);
    return findings.outcome();
  }
}
