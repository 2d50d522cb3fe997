package dev.proviso.benchmarks.decision;

import com.googlecode.aviator.runtime.type.AviatorBoolean;
import com.googlecode.aviator.runtime.type.AviatorObject;
import dev.proviso.rule.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.casbin.jcasbin.main.CoreEnforcer;
import org.casbin.jcasbin.main.Enforcer;
import org.casbin.jcasbin.util.function.CustomFunction;

/**
 * Rules as policies of jCasbin. Its expressions read beans or maps, and a record is no bean:
 * whoever uses it makes a map of it first.
 */
final class CasbinRules implements Decider<Request> {

  /**
   * The ten have little in common, and so are one matcher: as policies, which its {@code eval}
   * takes, they would be compiled anew in each decision.
   */
  private static final String TEN_RULES =
      """
      [request_definition]
      r = req
      [policy_definition]
      p = eft
      [policy_effect]
      e = some(where (p.eft == allow))
      [matchers]
      m = !(isProtected(r.req.ground) \
        || !isEligible(r.req.state) \
        || r.req.use < r.req.from \
        || r.req.use > r.req.until \
        || r.req.use < %1$d \
        || r.req.conduct == 'EXPRESSION' \
        || r.req.user == 'PRIVATE' \
        || r.req.conduct == 'THEFT' && r.req.months < %2$d) \
        && (r.req.conduct == 'TERRORISM' && isEligible(r.req.state) \
        || r.req.months >= %2$d && isEligible(r.req.state))
      """
          .formatted(TenRules.START.toEpochDay(), TenRules.SERIOUS);

  /** All rules share one condition, and have constants of their own. */
  private static final String CELLS =
      """
      [request_definition]
      r = req
      [policy_definition]
      p = state, conduct, from, until, eft
      [policy_effect]
      e = some(where (p.eft == allow)) && !some(where (p.eft == deny))
      [matchers]
      m = r.req.state == p.state \
        && r.req.conduct == p.conduct \
        && within(r.req.months, p.from, p.until) \
        || p.state == '*' && r.req.user != 'PRIVATE'
      """;

  private final Enforcer enforcer;

  private CasbinRules(String model, List<List<String>> policies) {
    enforcer = new Enforcer(CoreEnforcer.newModel(model));
    enforcer.addFunction("isEligible", new IsEligible());
    enforcer.addFunction("isProtected", new IsProtected());
    enforcer.addFunction("within", new Within());
    enforcer.addPolicies(policies);
  }

  static CasbinRules tenRules() {
    return new CasbinRules(TEN_RULES, List.of());
  }

  static CasbinRules manyRules(List<Cell> cells) {
    List<List<String>> policies = new ArrayList<>();
    policies.add(List.of("*", "*", "0", "0", "allow"));
    for (Cell cell : cells) {
      policies.add(
          List.of(
              cell.state().name(),
              cell.conduct().name(),
              Integer.toString(cell.from()),
              Integer.toString(cell.until()),
              "deny"));
    }
    return new CasbinRules(CELLS, policies);
  }

  @Override
  public Outcome decide(Request request) {
    return Decider.outcome(
        enforcer.enforce(
            Map.of(
                "state", request.state().name(),
                "user", request.user().name(),
                "ground", request.ground().name(),
                "conduct", request.conduct().name(),
                "months", request.months(),
                "from", request.from().toEpochDay(),
                "until", request.until().toEpochDay(),
                "use", request.use().toEpochDay())));
  }

  private static final class IsEligible extends CustomFunction {
    private static final long serialVersionUID = 1L;

    @Override
    public String getName() {
      return "isEligible";
    }

    @Override
    public AviatorObject call(Map<String, Object> env, AviatorObject state) {
      return AviatorBoolean.valueOf(
          State.ELIGIBLE.contains(State.valueOf((String) state.getValue(env))));
    }
  }

  private static final class IsProtected extends CustomFunction {
    private static final long serialVersionUID = 1L;

    @Override
    public String getName() {
      return "isProtected";
    }

    @Override
    public AviatorObject call(Map<String, Object> env, AviatorObject ground) {
      return AviatorBoolean.valueOf(
          Ground.PROTECTED.contains(Ground.valueOf((String) ground.getValue(env))));
    }
  }

  private static final class Within extends CustomFunction {
    private static final long serialVersionUID = 1L;

    @Override
    public String getName() {
      return "within";
    }

    /** What policies hold is text, numbers, too. */
    @Override
    public AviatorObject call(
        Map<String, Object> env, AviatorObject months, AviatorObject from, AviatorObject until) {
      long asked = ((Number) months.getValue(env)).longValue();
      return AviatorBoolean.valueOf(
          asked >= Integer.parseInt((String) from.getValue(env))
              && asked < Integer.parseInt((String) until.getValue(env)));
    }
  }
}
