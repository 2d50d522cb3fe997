package dev.proviso.benchmarks.decision;

import static dev.proviso.dsl.Policies.allOf;
import static dev.proviso.dsl.Policies.choice;
import static dev.proviso.dsl.Policies.choiceIfKnown;
import static dev.proviso.dsl.Policies.forbid;
import static dev.proviso.dsl.Policies.permit;
import static dev.proviso.dsl.Policies.policy;
import static dev.proviso.dsl.Policies.quantity;
import static dev.proviso.dsl.Policies.quantityIfKnown;
import static dev.proviso.rule.CombiningAlgorithm.FORBID_OVERRIDES;
import static dev.proviso.rule.Outcome.FORBIDDEN;

import dev.proviso.dsl.OrderedFact;
import dev.proviso.dsl.ValueFact;
import dev.proviso.policy.Policy;
import java.time.LocalDate;

/** The policy of ten rules, as Proviso has it, and the constants that all engines share. */
public final class TenRules {

  /** Six years. */
  public static final int SERIOUS = 72;

  /** Certificates came with this day. */
  public static final LocalDate START = LocalDate.of(2021, 12, 1);

  static final ValueFact<Request, State> STATE = choice("state", Request::state);
  static final ValueFact<Request, EndUser> USER = choice("end user", Request::user);
  static final ValueFact<Request, Ground> GROUND = choice("ground", Request::ground);
  static final ValueFact<Request, Conduct> CONDUCT = choice("conduct", Request::conduct);
  static final OrderedFact<Request, Integer> MONTHS =
      quantity("prison term in months", Request::months);
  static final OrderedFact<Request, LocalDate> FROM =
      quantity("certificate valid from", Request::from);
  static final OrderedFact<Request, LocalDate> UNTIL =
      quantity("certificate valid until", Request::until);
  static final OrderedFact<Request, LocalDate> USE = quantity("day of use", Request::use);

  private TenRules() {}

  /** Over requests whose facts are all known. */
  public static Policy<Request> ofKnown() {
    return policyOf(STATE, USER, GROUND, CONDUCT, MONTHS, FROM, UNTIL, USE);
  }

  /** Over requests with facts that may be unknown. */
  static Policy<PartialRequest> ofPartial() {
    return policyOf(
        choiceIfKnown("state", PartialRequest::state),
        choiceIfKnown("end user", PartialRequest::user),
        choiceIfKnown("ground", PartialRequest::ground),
        choiceIfKnown("conduct", PartialRequest::conduct),
        quantityIfKnown("prison term in months", PartialRequest::months),
        quantityIfKnown("certificate valid from", PartialRequest::from),
        quantityIfKnown("certificate valid until", PartialRequest::until),
        quantityIfKnown("day of use", PartialRequest::use));
  }

  private static <R> Policy<R> policyOf(
      ValueFact<R, State> state,
      ValueFact<R, EndUser> user,
      ValueFact<R, Ground> ground,
      ValueFact<R, Conduct> conduct,
      OrderedFact<R, Integer> months,
      OrderedFact<R, LocalDate> from,
      OrderedFact<R, LocalDate> until,
      OrderedFact<R, LocalDate> use) {
    return policy("ten-rules")
        .rules(
            permit("terrorism")
                .when(allOf(conduct.is(Conduct.TERRORISM), state.isOneOf(State.ELIGIBLE))),
            permit("serious-crime")
                .when(allOf(months.atLeast(SERIOUS), state.isOneOf(State.ELIGIBLE))),
            forbid("protected-ground").when(ground.isOneOf(Ground.PROTECTED)),
            forbid("state-not-eligible").when(state.isNoneOf(State.ELIGIBLE)),
            forbid("not-yet-valid").when(use.lessThan(from)),
            forbid("no-longer-valid").when(use.moreThan(until)),
            forbid("before-certificates").when(use.lessThan(START)),
            forbid("mere-expression").when(conduct.is(Conduct.EXPRESSION)),
            forbid("private-end-user").when(user.is(EndUser.PRIVATE)),
            forbid("theft-of-little")
                .when(allOf(conduct.is(Conduct.THEFT), months.lessThan(SERIOUS))))
        .combining(FORBID_OVERRIDES)
        .otherwise(FORBIDDEN);
  }
}
