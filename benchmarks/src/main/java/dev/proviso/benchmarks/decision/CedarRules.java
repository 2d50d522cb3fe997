package dev.proviso.benchmarks.decision;

import com.cedarpolicy.AuthorizationEngine;
import com.cedarpolicy.BasicAuthorizationEngine;
import com.cedarpolicy.model.AuthorizationRequest;
import com.cedarpolicy.model.AuthorizationResponse;
import com.cedarpolicy.model.entity.Entities;
import com.cedarpolicy.model.exception.AuthException;
import com.cedarpolicy.model.exception.CacheException;
import com.cedarpolicy.model.policy.PolicySet;
import com.cedarpolicy.value.EntityUID;
import com.cedarpolicy.value.PrimLong;
import com.cedarpolicy.value.PrimString;
import dev.proviso.rule.Outcome;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Rules as policies of Cedar, parsed once and kept by its native library. Requests go there as
 * JSON, so that whoever uses it makes its values of theirs first.
 */
final class CedarRules implements Decider<Request> {

  private static final String TEN_RULES =
      """
      permit(principal, action, resource)
        when { context.conduct == "TERRORISM" && %1$s.contains(context.state) };
      permit(principal, action, resource)
        when { context.months >= %4$d && %1$s.contains(context.state) };
      forbid(principal, action, resource) when { %2$s.contains(context.ground) };
      forbid(principal, action, resource) unless { %1$s.contains(context.state) };
      forbid(principal, action, resource) when { context.use < context.from };
      forbid(principal, action, resource) when { context.use > context.until };
      forbid(principal, action, resource) when { context.use < %3$d };
      forbid(principal, action, resource) when { context.conduct == "EXPRESSION" };
      forbid(principal, action, resource) when { context.user == "PRIVATE" };
      forbid(principal, action, resource)
        when { context.conduct == "THEFT" && context.months < %4$d };
      """
          .formatted(
              names(State.ELIGIBLE),
              names(Ground.PROTECTED),
              TenRules.START.toEpochDay(),
              TenRules.SERIOUS);

  private static final EntityUID WHO = EntityUID.parse("User::\"who\"").orElseThrow();
  private static final EntityUID USE = EntityUID.parse("Action::\"use\"").orElseThrow();
  private static final EntityUID WHAT = EntityUID.parse("Technology::\"what\"").orElseThrow();

  private final AuthorizationEngine engine = new BasicAuthorizationEngine();
  private final Entities none = new Entities();
  private final PolicySet policies;

  private CedarRules(String text) {
    try {
      policies = PolicySet.parsePolicies(text);
      policies.cache();
    } catch (AuthException | CacheException wrong) {
      throw new IllegalStateException(wrong);
    }
  }

  static CedarRules tenRules() {
    return new CedarRules(TEN_RULES);
  }

  static CedarRules manyRules(List<Cell> cells) {
    return new CedarRules(
        cells.stream()
            .map(
                cell ->
                    """
                    forbid(principal, action, resource)
                      when { context.state == "%s" && context.months >= %d
                        && context.months < %d && context.conduct == "%s" };
                    """
                        .formatted(cell.state(), cell.from(), cell.until(), cell.conduct()))
            .collect(
                Collectors.joining(
                    "",
                    "permit(principal, action, resource) unless { context.user == \"PRIVATE\" };\n",
                    "")));
  }

  private static String names(Set<? extends Enum<?>> values) {
    return values.stream()
        .map(value -> '"' + value.name() + '"')
        .collect(Collectors.joining(", ", "[", "]"));
  }

  @Override
  public Outcome decide(Request request) {
    AuthorizationRequest asked =
        new AuthorizationRequest(
            WHO,
            USE,
            WHAT,
            Map.of(
                "state", new PrimString(request.state().name()),
                "user", new PrimString(request.user().name()),
                "ground", new PrimString(request.ground().name()),
                "conduct", new PrimString(request.conduct().name()),
                "months", new PrimLong(request.months()),
                "from", new PrimLong(request.from().toEpochDay()),
                "until", new PrimLong(request.until().toEpochDay()),
                "use", new PrimLong(request.use().toEpochDay())));
    try {
      AuthorizationResponse response = engine.isAuthorized(asked, policies, none);
      return Decider.outcome(response.success.orElseThrow().isAllowed());
    } catch (AuthException wrong) {
      throw new IllegalStateException(wrong);
    }
  }
}
