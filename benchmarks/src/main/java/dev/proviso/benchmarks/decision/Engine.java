package dev.proviso.benchmarks.decision;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Whatever can decide; first what is written by hand, for the others are measured against that. */
@SuppressWarnings("ImmutableEnumChecker") // constructors keep nothing
enum Engine {
  IF_ELSE("if/else by hand", IfElse::new, null, null),
  THREE_VALUED("three-valued if/else by hand", null, ThreeValued::new, null),
  INDEX("index by hand", null, null, CellIndex::new),
  BIT_SET("bit sets by hand", BitMasks::new, null, null),
  PREDICATES("predicates of the JDK", Predicates::tenRules, null, Predicates::manyRules),
  PROVISO(
      "Proviso, `decide`",
      () -> PolicyDecider.decision(TenRules.ofKnown()),
      () -> PolicyDecider.decision(TenRules.ofPartial()),
      cells -> PolicyDecider.decision(ManyPolicy.of(cells))),
  PROVISO_TRACED(
      "Proviso, `decide`, its trace rendered",
      () -> PolicyDecider.traced(TenRules.ofKnown()),
      () -> PolicyDecider.traced(TenRules.ofPartial()),
      cells -> PolicyDecider.traced(ManyPolicy.of(cells))),
  PROVISO_OUTCOME(
      "Proviso, `outcome`",
      () -> PolicyDecider.alone(TenRules.ofKnown()),
      () -> PolicyDecider.alone(TenRules.ofPartial()),
      cells -> PolicyDecider.alone(ManyPolicy.of(cells))),
  CEL("CEL-java", CelRules::tenRules, null, CelRules::manyRules),
  CEDAR("cedar-java", CedarRules::tenRules, null, CedarRules::manyRules),
  JCASBIN("jCasbin", CasbinRules::tenRules, null, CasbinRules::manyRules),
  DROOLS("Drools", DroolsRules::tenRules, null, DroolsRules::manyRules),
  EASY_RULES("Easy Rules", EasyRules::new, null, null),
  DMN("Drools DMN", DmnRules::new, null, null),
  AUTHZFORCE("AuthzForce", AuthzForceRules::new, null, null);

  private final String title;
  private final @Nullable Supplier<Decider<Request>> tenRules;
  private final @Nullable Supplier<Decider<PartialRequest>> tenRulesOfPartial;
  private final @Nullable Function<List<Cell>, Decider<Request>> manyRules;

  Engine(
      String title,
      @Nullable Supplier<Decider<Request>> tenRules,
      @Nullable Supplier<Decider<PartialRequest>> tenRulesOfPartial,
      @Nullable Function<List<Cell>, Decider<Request>> manyRules) {
    this.title = title;
    this.tenRules = tenRules;
    this.tenRulesOfPartial = tenRulesOfPartial;
    this.manyRules = manyRules;
  }

  /** What tables call it. */
  String title() {
    return title;
  }

  boolean hasTenRules() {
    return tenRules != null;
  }

  boolean hasTenRulesOfPartial() {
    return tenRulesOfPartial != null;
  }

  boolean hasManyRules() {
    return manyRules != null;
  }

  Decider<Request> tenRules() {
    if (tenRules == null) {
      throw unsupported();
    }
    return tenRules.get();
  }

  Decider<PartialRequest> tenRulesOfPartial() {
    if (tenRulesOfPartial == null) {
      throw unsupported();
    }
    return tenRulesOfPartial.get();
  }

  Decider<Request> manyRules(List<Cell> cells) {
    if (manyRules == null) {
      throw unsupported();
    }
    return manyRules.apply(cells);
  }

  private UnsupportedOperationException unsupported() {
    return new UnsupportedOperationException(title + " has no such rules");
  }
}
