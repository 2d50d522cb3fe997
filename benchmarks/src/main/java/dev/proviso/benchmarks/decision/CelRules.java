package dev.proviso.benchmarks.decision;

import dev.cel.bundle.Cel;
import dev.cel.bundle.CelBuilder;
import dev.cel.bundle.CelFactory;
import dev.cel.common.CelOptions;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.MapType;
import dev.cel.common.types.SimpleType;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelVariableResolver;
import dev.proviso.rule.Outcome;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Rules as one expression of CEL. It knows neither enums nor days of Java: the caller passes names
 * and numbers, here only those that are asked for.
 *
 * <p>It has two runtimes, and neither is always the faster: the ten rules, with their sets, took
 * its planner several times as long as the one before it, and a hundred rules half as long.
 */
final class CelRules implements Decider<Request> {

  private static final Map<String, Boolean> ELIGIBLE = names(State.ELIGIBLE);
  private static final Map<String, Boolean> PROTECTED = names(Ground.PROTECTED);

  private static final String TEN_RULES =
      """
      !(ground in grounds
        || !(state in eligible)
        || use < from
        || use > until
        || use < %1$d
        || conduct == 'EXPRESSION'
        || user == 'PRIVATE'
        || conduct == 'THEFT' && months < %2$d)
      && (conduct == 'TERRORISM' && state in eligible || months >= %2$d && state in eligible)
      """
          .formatted(TenRules.START.toEpochDay(), TenRules.SERIOUS);

  private final CelRuntime.Program program;

  private CelRules(CelBuilder builder, String expression) {
    Cel cel =
        builder
            .setOptions(
                CelOptions.current()
                    // The planner insists.
                    .enableHeterogeneousNumericComparisons(true)
                    .maxExpressionCodePointSize(Integer.MAX_VALUE)
                    .build())
            .addVar("state", SimpleType.STRING)
            .addVar("user", SimpleType.STRING)
            .addVar("ground", SimpleType.STRING)
            .addVar("conduct", SimpleType.STRING)
            .addVar("months", SimpleType.INT)
            .addVar("from", SimpleType.INT)
            .addVar("until", SimpleType.INT)
            .addVar("use", SimpleType.INT)
            .addVar("eligible", MapType.create(SimpleType.STRING, SimpleType.BOOL))
            .addVar("grounds", MapType.create(SimpleType.STRING, SimpleType.BOOL))
            .setResultType(SimpleType.BOOL)
            .build();
    try {
      program = cel.createProgram(cel.compile(expression).getAst());
    } catch (CelValidationException | CelEvaluationException wrong) {
      throw new IllegalStateException(wrong);
    }
  }

  static CelRules tenRules() {
    return new CelRules(CelFactory.legacyCelBuilder(), TEN_RULES);
  }

  static CelRules manyRules(List<Cell> cells) {
    return new CelRules(
        CelFactory.plannerCelBuilder(),
        cells.stream()
            .map(
                cell ->
                    "state == '%s' && months >= %d && months < %d && conduct == '%s'"
                        .formatted(cell.state(), cell.from(), cell.until(), cell.conduct()))
            .collect(Collectors.joining(" || ", "user != 'PRIVATE' && !(", ")")));
  }

  private static Map<String, Boolean> names(Set<? extends Enum<?>> values) {
    return values.stream().collect(Collectors.toUnmodifiableMap(Enum::name, value -> true));
  }

  @Override
  public Outcome decide(Request request) {
    try {
      return Decider.outcome((boolean) program.eval(new Variables(request)));
    } catch (CelEvaluationException wrong) {
      throw new IllegalStateException(wrong);
    }
  }

  private record Variables(Request request) implements CelVariableResolver {

    @Override
    public Optional<Object> find(String name) {
      return Optional.of(
          switch (name) {
            case "state" -> request.state().name();
            case "user" -> request.user().name();
            case "ground" -> request.ground().name();
            case "conduct" -> request.conduct().name();
            case "months" -> (long) request.months();
            case "from" -> request.from().toEpochDay();
            case "until" -> request.until().toEpochDay();
            case "use" -> request.use().toEpochDay();
            case "eligible" -> ELIGIBLE;
            case "grounds" -> PROTECTED;
            default -> throw new IllegalArgumentException(name);
          });
    }
  }
}
