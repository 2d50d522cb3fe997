package dev.proviso.benchmarks.decision;

import dev.proviso.rule.Outcome;
import java.io.StringReader;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNDecisionResult;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/**
 * The ten rules as a decision table of DMN, in which what forbids has priority. Days are days for
 * it, too, but enums are not known: whoever uses it hands over their names.
 */
final class DmnRules implements Decider<Request> {

  private static final String DECISION = "outcome";

  /** Each with the type it has, and what is asked of it. */
  private enum Column {
    STATE("state", "string"),
    USER("user", "string"),
    GROUND("ground", "string"),
    CONDUCT("conduct", "string"),
    MONTHS("months", "number"),
    FROM("from", "date"),
    UNTIL("until", "date"),
    USE("use", "date");

    private final String title;
    private final String type;

    Column(String title, String type) {
      this.title = title;
      this.type = type;
    }

    String data() {
      return """
          <inputData id="%1$s" name="%1$s"><variable name="%1$s" typeRef="%2$s"/></inputData>
          """
          .formatted(title, type);
    }

    String requirement() {
      return """
          <informationRequirement id="needs-%1$s"><requiredInput href="#%1$s"/></informationRequirement>
          """
          .formatted(title);
    }

    String input() {
      return """
          <input id="in-%1$s"><inputExpression typeRef="%2$s"><text>%1$s</text></inputExpression></input>
          """
          .formatted(title, type);
    }
  }

  private record Test(Column column, String text) {}

  private final DMNRuntime runtime;
  private final DMNModel model;

  DmnRules() {
    runtime =
        DMNRuntimeBuilder.fromDefaults()
            .buildConfiguration()
            .fromResources(
                List.of(ResourceFactory.newReaderResource(new StringReader(xml(rules())))))
            .getOrElseThrow(IllegalStateException::new);
    model = runtime.getModels().get(0);
    if (model.hasErrors()) {
      throw new IllegalStateException(model.getMessages().toString());
    }
  }

  private static List<String> rules() {
    String eligible = names(State.ELIGIBLE);
    String serious = Integer.toString(TenRules.SERIOUS);
    return List.of(
        rule(
            "PERMITTED",
            new Test(Column.CONDUCT, "\"TERRORISM\""),
            new Test(Column.STATE, eligible)),
        rule(
            "PERMITTED",
            new Test(Column.MONTHS, "&gt;= " + serious),
            new Test(Column.STATE, eligible)),
        rule("FORBIDDEN", new Test(Column.GROUND, names(Ground.PROTECTED))),
        rule("FORBIDDEN", new Test(Column.STATE, "not(" + eligible + ")")),
        rule("FORBIDDEN", new Test(Column.USE, "&lt; from")),
        rule("FORBIDDEN", new Test(Column.USE, "&gt; until")),
        rule("FORBIDDEN", new Test(Column.USE, "&lt; date(\"" + TenRules.START + "\")")),
        rule("FORBIDDEN", new Test(Column.CONDUCT, "\"EXPRESSION\"")),
        rule("FORBIDDEN", new Test(Column.USER, "\"PRIVATE\"")),
        rule(
            "FORBIDDEN",
            new Test(Column.CONDUCT, "\"THEFT\""),
            new Test(Column.MONTHS, "&lt; " + serious)));
  }

  private static String names(Set<? extends Enum<?>> values) {
    return values.stream().map(value -> '"' + value.name() + '"').collect(Collectors.joining(", "));
  }

  private static String rule(String says, Test... tests) {
    String entries =
        Arrays.stream(Column.values())
            .map(
                column ->
                    Arrays.stream(tests)
                        .filter(test -> test.column() == column)
                        .map(Test::text)
                        .findFirst()
                        .orElse("-"))
            .map("<inputEntry><text>%s</text></inputEntry>"::formatted)
            .collect(Collectors.joining());
    return "<rule>%s<outputEntry><text>\"%s\"</text></outputEntry></rule>\n"
        .formatted(entries, says);
  }

  private static String xml(Collection<String> rules) {
    return """
        <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/"
            id="definitions" name="ten-rules" namespace="urn:dev.proviso.benchmarks">
          %s
          <decision id="decision" name="outcome">
            <variable name="outcome" typeRef="string"/>
            %s
            <decisionTable id="table" hitPolicy="PRIORITY">
              %s
              <output id="out" name="outcome" typeRef="string">
                <outputValues><text>"FORBIDDEN","PERMITTED"</text></outputValues>
                <defaultOutputEntry><text>"FORBIDDEN"</text></defaultOutputEntry></output>
              %s
            </decisionTable>
          </decision>
        </definitions>
        """
        .formatted(
            joined(Column::data),
            joined(Column::requirement),
            joined(Column::input),
            String.join("", rules));
  }

  private static String joined(Function<Column, String> part) {
    return Stream.of(Column.values()).map(part).collect(Collectors.joining());
  }

  @Override
  public Outcome decide(Request request) {
    DMNContext context = runtime.newContext();
    context.set("state", request.state().name());
    context.set("user", request.user().name());
    context.set("ground", request.ground().name());
    context.set("conduct", request.conduct().name());
    context.set("months", request.months());
    context.set("from", request.from());
    context.set("until", request.until());
    context.set("use", request.use());
    DMNDecisionResult result =
        runtime.evaluateByName(model, context, DECISION).getDecisionResultByName(DECISION);
    return Decider.outcome("PERMITTED".equals(result.getResult()));
  }
}
