package dev.proviso.benchmarks.decision;

import static dev.proviso.dsl.Policies.allOf;
import static dev.proviso.dsl.Policies.choice;
import static dev.proviso.dsl.Policies.forbid;
import static dev.proviso.dsl.Policies.permit;
import static dev.proviso.dsl.Policies.policy;
import static dev.proviso.dsl.Policies.quantity;
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

  static final ValueFact<Request, State> STATE = choice("state").known(Request::state);
  static final ValueFact<Request, EndUser> USER = choice("end user").known(Request::user);
  static final ValueFact<Request, Ground> GROUND = choice("ground").known(Request::ground);
  static final ValueFact<Request, Conduct> CONDUCT = choice("conduct").known(Request::conduct);
  static final OrderedFact<Request, Integer> MONTHS =
      quantity("prison term in months").known(Request::months);
  static final OrderedFact<Request, LocalDate> FROM =
      quantity("certificate valid from").known(Request::from);
  static final OrderedFact<Request, LocalDate> UNTIL =
      quantity("certificate valid until").known(Request::until);
  static final OrderedFact<Request, LocalDate> USE = quantity("day of use").known(Request::use);

  private TenRules() {}

  /** Over requests whose facts are all known. */
  public static Policy<Request> ofKnown() {
    return policyOf(STATE, USER, GROUND, CONDUCT, MONTHS, FROM, UNTIL, USE);
  }

  /** Over requests with facts that may be unknown. */
  static Policy<PartialRequest> ofPartial() {
    return policyOf(
        choice("state").ifKnown(PartialRequest::state),
        choice("end user").ifKnown(PartialRequest::user),
        choice("ground").ifKnown(PartialRequest::ground),
        choice("conduct").ifKnown(PartialRequest::conduct),
        quantity("prison term in months").ifKnown(PartialRequest::months),
        quantity("certificate valid from").ifKnown(PartialRequest::from),
        quantity("certificate valid until").ifKnown(PartialRequest::until),
        quantity("day of use").ifKnown(PartialRequest::use));
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
