package dev.proviso.benchmarks.decision;

import static dev.proviso.dsl.Policies.allOf;
import static dev.proviso.dsl.Policies.choice;
import static dev.proviso.dsl.Policies.forbid;
import static dev.proviso.dsl.Policies.not;
import static dev.proviso.dsl.Policies.permit;
import static dev.proviso.dsl.Policies.quantity;
import static dev.proviso.rule.CombiningAlgorithm.FORBID_OVERRIDES;
import static dev.proviso.rule.Outcome.FORBIDDEN;

import dev.proviso.dsl.OrderedFact;
import dev.proviso.dsl.ValueFact;
import dev.proviso.policy.Policy;
import dev.proviso.rule.Rule;
import java.util.ArrayList;
import java.util.List;

/** Many rules that forbid, and one that permits, as Proviso has them. */
final class ManyPolicy {

  private static final ValueFact<Request, State> STATE = choice("state").known(Request::state);
  private static final ValueFact<Request, EndUser> USER = choice("end user").known(Request::user);
  private static final ValueFact<Request, Conduct> CONDUCT =
      choice("conduct").known(Request::conduct);
  private static final OrderedFact<Request, Integer> MONTHS =
      quantity("prison term in months").known(Request::months);

  private ManyPolicy() {}

  static Policy<Request> of(List<Cell> cells) {
    List<Rule<Request>> rules = new ArrayList<>();
    rules.add(permit("public-end-user").when(not(USER.is(EndUser.PRIVATE))));
    for (Cell cell : cells) {
      rules.add(
          forbid("cell-" + rules.size())
              .when(
                  allOf(
                      STATE.is(cell.state()),
                      MONTHS.atLeast(cell.from()),
                      MONTHS.lessThan(cell.until()),
                      CONDUCT.is(cell.conduct()))));
    }
    return Policy.of("many-rules", rules, FORBID_OVERRIDES, FORBIDDEN);
  }
}
