package dev.proviso.docs;

import dev.proviso.condition.AllOf;
import dev.proviso.condition.AnyOf;
import dev.proviso.condition.Comparison;
import dev.proviso.condition.Condition;
import dev.proviso.condition.DatedComparison;
import dev.proviso.condition.Definition;
import dev.proviso.condition.ExceptionClause;
import dev.proviso.condition.FactComparison;
import dev.proviso.condition.Judgment;
import dev.proviso.condition.JudgmentQuestion;
import dev.proviso.condition.ListMembership;
import dev.proviso.condition.Not;
import dev.proviso.condition.OpaqueCondition;
import dev.proviso.condition.Operator;
import dev.proviso.condition.PartCondition;
import dev.proviso.condition.QuantifiedCondition;
import dev.proviso.condition.Quantifier;
import dev.proviso.condition.Truth;
import dev.proviso.decision.Decision;
import dev.proviso.fact.Evidence;
import dev.proviso.fact.Fact;
import dev.proviso.fact.Grade;
import dev.proviso.fact.Reading;
import dev.proviso.policy.Evaluator;
import dev.proviso.policy.Policy;
import dev.proviso.rule.CombiningAlgorithm;
import dev.proviso.rule.Effect;
import dev.proviso.rule.Outcome;
import dev.proviso.rule.Rule;
import dev.proviso.time.Dated;
import dev.proviso.time.Register;
import dev.proviso.value.ValueType;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Evaluates the rows about conditions and readings. */
final class ConditionRows {

  /** More often than a policy is asked before it has generated code and a generated reader. */
  private static final int OFTEN = 600;

  private static final ValueType<Boolean> BOOLEAN = ValueType.of(Boolean.class);
  private static final ValueType<LocalDate> DATE = ValueType.of(LocalDate.class);
  private static final LocalDate ANY_DAY = LocalDate.of(2024, 7, 1);

  private final Map<String, Register<Object>> registers;
  private final Map<String, Dated<Object>> limits;

  ConditionRows(Map<String, Register<Object>> registers, Map<String, Dated<Object>> limits) {
    this.registers = registers;
    this.limits = limits;
  }

  /** A condition of one truth: a fact that is yes, no or unknown. */
  static Condition<Given> truth(String name, String truth, Given given) {
    given.with(name, reading(truth));
    return Comparison.is(Given.fact(name, BOOLEAN), true);
  }

  private static java.util.function.Supplier<Reading<Object>> reading(String truth) {
    return switch (truth) {
      case "TRUE" -> Literals.reading("boolean", "yes");
      case "FALSE" -> Literals.reading("boolean", "no");
      default -> Literals.reading("boolean", truth);
    };
  }

  private static Seq<Condition<Given>> truths(String text, Given given) {
    List<Condition<Given>> conditions = new ArrayList<>();
    for (String truth : Literals.list(text)) {
      conditions.add(truth("operand " + conditions.size() + "x", truth, given));
    }
    return Array.ofAll(conditions);
  }

  /** Checks a condition by the evaluator, by a decision and by the compiled policy. */
  static Decision<Given> check(
      SpecRow row, String column, Condition<Given> condition, Given given, Judgment... judgments) {
    Seq<Judgment> supplied = Array.of(judgments);
    row.check(column, Evaluator.of(given, supplied).condition(condition).truth(), "the evaluator");
    return check(row, column, Rule.of(Effect.PERMIT, "rule", condition), given, supplied);
  }

  /** Checks whether a rule applies. */
  static Decision<Given> check(
      SpecRow row, String column, Rule<Given> rule, Given given, Seq<Judgment> judgments) {
    Policy<Given> policy =
        Policy.of("row", Array.of(rule), CombiningAlgorithm.PERMIT_OVERRIDES, Outcome.FORBIDDEN);
    Decision<Given> decision = policy.decide(given, judgments);
    row.check(column, truth(decision.outcome()), "decide");
    for (int i = 0; i < OFTEN; i++) {
      row.check(column, truth(policy.outcome(given, judgments)), "outcome, call " + i);
    }
    return decision;
  }

  private static Truth truth(Outcome outcome) {
    return switch (outcome) {
      case PERMITTED -> Truth.TRUE;
      case FORBIDDEN -> Truth.FALSE;
      default -> Truth.UNKNOWN;
    };
  }

  void kleeneNot(SpecRow row) {
    row.check("not p", Truth.valueOf(row.cell("p")).not(), "Truth");
  }

  void kleene(SpecRow row) {
    Truth p = Truth.valueOf(row.cell("p"));
    Truth q = Truth.valueOf(row.cell("q"));
    row.check("p and q", p.and(q), "Truth");
    row.check("p or q", p.or(q), "Truth");
    Given given = new Given();
    Condition<Given> first = truth("p", row.cell("p"), given);
    Condition<Given> second = truth("q", row.cell("q"), given);
    check(row, "p and q", AllOf.of(first, second), given);
    check(row, "p or q", AnyOf.of(first, second), given);
  }

  void ifThenElse(SpecRow row) {
    Given given = new Given();
    Condition<Given> p = truth("p", row.cell("p"), given);
    Condition<Given> q = truth("q", row.cell("q"), given);
    Condition<Given> r = truth("r", row.cell("r"), given);
    check(row, "if p then q else r", AnyOf.of(AllOf.of(p, q), AllOf.of(Not.of(p), r)), given);
  }

  void allOf(SpecRow row) {
    Given given = new Given();
    check(row, "truth", AllOf.of(truths(row.cell("operands"), given)), given);
  }

  void anyOf(SpecRow row) {
    Given given = new Given();
    check(row, "truth", AnyOf.of(truths(row.cell("operands"), given)), given);
  }

  void not(SpecRow row) {
    Given given = new Given();
    check(row, "truth", Not.of(truth("operand", row.cell("operand"), given)), given);
  }

  void comparison(SpecRow row) {
    String type = row.cell("type");
    Fact<Given, Object> fact = Given.fact("answer", Literals.type(type));
    Given given = new Given().with("answer", Literals.reading(type, row.cell("answer")));
    check(
        row,
        "truth",
        compared(fact, Operator.valueOf(row.cell("operator")), type, row.cell("constants")),
        given);
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  static Condition<Given> compared(
      Fact<Given, Object> fact, Operator operator, String type, String constants) {
    if (operator.isAboutSets()) {
      List<Object> elements = Literals.values(type.substring("set of ".length()), constants);
      return Comparison.ofSet((Fact) fact, operator, elements);
    }
    List<Object> values = Literals.values(type, constants);
    if (operator.isThreshold()) {
      return Comparison.threshold(fact, operator, values.get(0));
    }
    return operator == Operator.IS
        ? Comparison.is(fact, values.get(0))
        : Comparison.isOneOf(fact, values);
  }

  void factComparison(SpecRow row) {
    String type = row.cell("type");
    Fact<Given, Object> left = Given.fact("left", Literals.type(type));
    Fact<Given, Object> right = Given.fact("right", Literals.type(type));
    Operator operator = Operator.valueOf(row.cell("operator"));
    Given given =
        new Given()
            .with("left", Literals.reading(type, row.cell("left")))
            .with("right", Literals.reading(type, row.cell("right")));
    check(
        row,
        "truth",
        operator == Operator.IS
            ? FactComparison.same(left, right)
            : FactComparison.of(left, operator, right),
        given);
  }

  void listMembership(SpecRow row) {
    Given given =
        new Given()
            .with("answer", Literals.reading("text", row.cell("answer")))
            .with("date", Literals.reading("date", row.cell("date")));
    Fact<Given, Object> fact = Given.fact("answer", Literals.type("text"));
    Decision<Given> decision =
        check(
            row, "truth", ListMembership.of(fact, register(row), Given.fact("date", DATE)), given);
    row.check("remark", decision.remarks().isEmpty() ? "no" : "yes", "decide");
  }

  private Register<Object> register(SpecRow row) {
    Register<Object> register = registers.get(row.cell("register"));
    if (register == null) {
      throw new AssertionError(row.where() + ": no such register");
    }
    return register;
  }

  void datedComparison(SpecRow row) {
    Dated<Object> limit = limits.get(row.cell("limit"));
    if (limit == null) {
      throw new AssertionError(row.where() + ": no such limit");
    }
    Given given =
        new Given()
            .with("answer", Literals.reading("int32", row.cell("answer")))
            .with("date", Literals.reading("date", row.cell("date")));
    Fact<Given, Object> fact = Given.fact("answer", Literals.type("int32"));
    Fact<Given, LocalDate> date = Given.fact("date", DATE);
    Operator operator = Operator.valueOf(row.cell("operator"));
    Decision<Given> decision =
        check(
            row,
            "truth",
            operator == Operator.IS
                ? DatedComparison.is(fact, limit, date)
                : DatedComparison.threshold(fact, operator, limit, date),
            given);
    row.check("remark", decision.remarks().isEmpty() ? "no" : "yes", "decide");
  }

  void quantified(SpecRow row) {
    String parts = row.cell("parts");
    Given given = new Given();
    if (List.of("unknown", "conflicting", "failed", "null").contains(parts)) {
      given.with("parts", Literals.reading("boolean", parts));
    } else {
      List<Given> all = new ArrayList<>();
      for (String truth : Literals.list(parts.equals("no parts") ? "" : parts)) {
        all.add(truth.equals("null") ? null : new Given().with("each", reading(truth)));
      }
      given.with("parts", () -> Reading.known(Array.ofAll(all)));
    }
    Fact<Given, Seq<Given>> fact = Given.fact("parts", lists());
    Condition<Given> each = Comparison.is(Given.fact("each", BOOLEAN), true);
    Quantifier quantifier = Quantifier.valueOf(row.cell("quantifier"));
    check(row, "truth", QuantifiedCondition.of(fact, quantifier, each), given);
  }

  @SuppressWarnings("unchecked") // the type of lists says nothing of their parts
  private static ValueType<Seq<Given>> lists() {
    return (ValueType<Seq<Given>>) (ValueType<?>) ValueType.of(Seq.class);
  }

  void partCondition(SpecRow row) {
    Given part = new Given();
    Condition<Given> inside =
        switch (row.cell("condition")) {
          case "judged TRUE" -> JudgmentQuestion.of("question", "is it?");
          case "opaque TRUE" -> OpaqueCondition.of("opaque", any -> true, Array.empty());
          default -> truth("inside", row.cell("condition"), part);
        };
    Given given =
        new Given()
            .with(
                "part",
                row.cell("part").equals("known")
                    ? () -> Reading.known(part)
                    : Literals.reading("boolean", row.cell("part")));
    Fact<Given, Given> fact = Given.fact("part", ValueType.of(Given.class));
    check(row, "truth", PartCondition.of(fact, inside), given, judgment("question", "yes"));
  }

  void definition(SpecRow row) {
    Given given = new Given();
    Condition<Given> condition = truth("condition", row.cell("condition"), given);
    Exceptions exceptions = new Exceptions(row.cell("exceptions"), given);
    Seq<ExceptionClause<Given>> parsed = exceptions.all();
    check(row, "truth", Definition.of("term", condition).withExceptions(parsed), given);
    check(
        row,
        "truth",
        Rule.of(Effect.PERMIT, "rule", condition).withExceptions(parsed),
        given,
        Array.empty());
  }

  /** Reads {@code TRUE unless (FALSE; TRUE)}. */
  private static final class Exceptions {
    private final String text;
    private final Given given;
    private int at;
    private int made;

    Exceptions(String text, Given given) {
      this.text = text.equals("–") ? "" : text;
      this.given = given;
    }

    Seq<ExceptionClause<Given>> all() {
      List<ExceptionClause<Given>> found = new ArrayList<>();
      while (at < text.length() && text.charAt(at) != ')') {
        found.add(one());
        if (text.startsWith("; ", at)) {
          at += 2;
        }
      }
      return Array.ofAll(found);
    }

    private ExceptionClause<Given> one() {
      int end = at;
      while (end < text.length() && Character.isLetter(text.charAt(end))) {
        end++;
      }
      String name = "exception " + (char) ('a' + made++);
      ExceptionClause<Given> exception =
          ExceptionClause.of(name, truth(name, text.substring(at, end), given));
      at = end;
      if (text.startsWith(" unless (", at)) {
        at += " unless (".length();
        exception = exception.withExceptions(all());
        if (!text.startsWith(")", at)) {
          throw new AssertionError("`" + text + "`: no `)` at " + at);
        }
        at++;
      }
      return exception;
    }
  }

  void opaque(SpecRow row) {
    Given given = new Given();
    List<Fact<Given, ?>> reads = new ArrayList<>();
    for (String truth : Literals.list(row.cell("reads"))) {
      String name = "read " + (char) ('a' + reads.size());
      given.with(name, reading(truth));
      reads.add(Given.fact(name, BOOLEAN));
    }
    String code = row.cell("code");
    Decision<Given> decision =
        check(
            row,
            "truth",
            OpaqueCondition.of(
                "opaque",
                any -> {
                  if (code.equals("throws")) {
                    throw new IllegalStateException("broken");
                  }
                  return code.equals("TRUE");
                },
                reads),
            given);
    row.check("failures", decision.failures().size(), "decide");
  }

  void judgmentQuestion(SpecRow row) {
    Judgment[] judgments =
        Literals.list(row.cell("judgments")).stream()
            .map(
                one ->
                    judgment(
                        one.startsWith("other ") ? "other" : "question", one.replace("other ", "")))
            .toArray(Judgment[]::new);
    Decision<Given> decision =
        check(row, "truth", JudgmentQuestion.of("question", "is it?"), new Given(), judgments);
    row.check("failures", decision.failures().size(), "decide");
    row.check("missing", decision.missing().size(), "decide");
  }

  private static Judgment judgment(String id, String answer) {
    return Judgment.of(id, answer.equals("yes"))
        .by("Review Board", ANY_DAY)
        .because("it was looked into");
  }

  void readings(SpecRow row) {
    Given given = new Given().with("answer", Literals.reading("boolean", row.cell("reading")));
    Fact<Given, Boolean> fact = Given.fact("answer", BOOLEAN);
    Decision<Given> decision = check(row, "is yes", Comparison.is(fact, true), given);
    check(row, "is no", Comparison.is(fact, false), given);
    row.check("status", fact.read(given).status(), "read");
    row.check("failures", decision.failures().size(), "decide");
    row.check("conflicts", decision.conflicts().size(), "decide");
    row.check("missing", decision.missing().size(), "decide");
  }

  void presence(SpecRow row) {
    Given given = new Given().with("answer", Literals.reading("boolean", row.cell("reading")));
    Fact<Given, Boolean> fact = Given.fact("answer", BOOLEAN);
    Condition<Given> present = Comparison.is(Fact.presenceOf(fact), true);
    Condition<Given> yes = AllOf.of(present, Comparison.is(fact, true));
    check(row, "is present", present, given);
    check(row, "is absent", Not.of(present), given);
    check(row, "present and yes", yes, given);
    check(row, "not (present and yes)", Not.of(yes), given);
    check(row, "present and no", AllOf.of(present, Comparison.is(fact, false)), given);
  }

  void grades(SpecRow row) {
    String grade = row.cell("grade of the answer");
    Reading<Boolean> known = Reading.known(true);
    Reading<Boolean> graded = grade.equals("–") ? known : known.graded(Grade.valueOf(grade));
    Fact<Given, Boolean> fact = Given.fact("answer", BOOLEAN);
    check(
        row,
        "is yes",
        Comparison.is(fact.demanding(Grade.valueOf(row.cell("demanded"))), true),
        new Given().with("answer", () -> graded));
  }

  void evidence(SpecRow row) {
    List<Evidence<Object>> evidence = new ArrayList<>();
    for (String piece : Literals.list(row.cell("evidence"))) {
      String[] parts = piece.split(" ", -1);
      evidence.add(
          Evidence.of(
              Literals.value("decimal", parts[0]),
              Grade.valueOf(parts[1]),
              "source " + evidence.size()));
    }
    Reading<Object> weighed = Evidence.weigh(evidence);
    row.check("status", weighed.status(), "weigh");
    row.check("grade", weighed.grade().map(Grade::name).getOrElse("–"), "weigh");
  }
}
