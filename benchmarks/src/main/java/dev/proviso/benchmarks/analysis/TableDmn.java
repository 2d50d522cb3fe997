package dev.proviso.benchmarks.analysis;

import java.io.StringReader;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kie.api.io.Resource;
import org.kie.dmn.api.core.DMNMessage;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.dmn.validation.DMNValidator;
import org.kie.dmn.validation.DMNValidator.Validation;
import org.kie.dmn.validation.DMNValidatorFactory;
import org.kie.dmn.validation.dtanalysis.DMNDTAnalyser;
import org.kie.dmn.validation.dtanalysis.DMNDTAnalysisMessage;
import org.kie.dmn.validation.dtanalysis.model.DTAnalysis;
import org.kie.dmn.validation.dtanalysis.model.Overlap;
import org.kie.internal.io.ResourceFactory;

/** A decision table in the XML of DMN, for the validator of Drools. */
final class TableDmn {

  private static final List<String> INPUTS = List.of("months", "amount", "kind", "approval");

  private TableDmn() {}

  static TableEngine.Question read(DecisionTable table) {
    String xml = xml(table);
    DMNValidator validator = DMNValidatorFactory.newValidator();
    return () -> report(table, analysis(validator, xml));
  }

  static TableEngine.Question alreadyRead(DecisionTable table) {
    Resource resource = ResourceFactory.newReaderResource(new StringReader(xml(table)));
    DMNModel model =
        DMNRuntimeBuilder.fromDefaults()
            .buildConfiguration()
            .fromResources(List.of(resource))
            .getOrElseThrow(IllegalStateException::new)
            .getModels()
            .get(0);
    DMNDTAnalyser analyzer = new DMNDTAnalyser(List.of());
    return () ->
        report(table, analyzer.analyse(model, Set.of(Validation.ANALYZE_DECISION_TABLE)).get(0));
  }

  private static DTAnalysis analysis(DMNValidator validator, String xml) {
    List<DMNMessage> messages =
        validator.validate(new StringReader(xml), Validation.ANALYZE_DECISION_TABLE);
    return messages.stream()
        .filter(DMNDTAnalysisMessage.class::isInstance)
        .map(message -> ((DMNDTAnalysisMessage) message).getAnalysis())
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("the table was not analyzed: " + messages));
  }

  private static TableReport report(DecisionTable table, DTAnalysis analysis) {
    if (analysis.isError()) {
      throw new IllegalStateException("the table was not analyzed: " + analysis.asDMNMessages());
    }
    Set<String> conflicts = new HashSet<>();
    for (Overlap overlap : analysis.getOverlaps()) {
      for (int permit : overlap.getRules()) {
        for (int forbid : overlap.getRules()) {
          if (table.rows().get(permit - 1).permits() && !table.rows().get(forbid - 1).permits()) {
            conflicts.add(DecisionTable.id(permit) + " / " + DecisionTable.id(forbid));
          }
        }
      }
    }
    return new TableReport(!analysis.getGaps().isEmpty(), conflicts);
  }

  private static String xml(DecisionTable table) {
    return """
        <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/"
            id="definitions" name="table" namespace="urn:dev.proviso.benchmarks">
          %s
          <decision id="decision" name="outcome">
            <variable name="outcome" typeRef="string"/>
            %s
            <decisionTable id="table" hitPolicy="ANY">
              <input id="in-months"><inputExpression typeRef="number"><text>months</text></inputExpression></input>
              <input id="in-amount"><inputExpression typeRef="number"><text>amount</text></inputExpression></input>
              <input id="in-kind"><inputExpression typeRef="string"><text>kind</text></inputExpression>
                <inputValues><text>%s</text></inputValues></input>
              <input id="in-approval"><inputExpression typeRef="boolean"><text>approval</text></inputExpression></input>
              <output id="out" name="outcome" typeRef="string">
                <outputValues><text>"permit","forbid"</text></outputValues></output>
              %s
            </decisionTable>
          </decision>
        </definitions>
        """
        .formatted(
            INPUTS.stream().map(TableDmn::input).collect(Collectors.joining()),
            INPUTS.stream()
                .map(
                    name ->
                        "<informationRequirement id=\"needs-"
                            + name
                            + "\"><requiredInput href=\"#"
                            + name
                            + "\"/></informationRequirement>")
                .collect(Collectors.joining()),
            Stream.of(DecisionTable.Kind.values())
                .map(kind -> "\"" + kind + "\"")
                .collect(Collectors.joining(",")),
            IntStream.range(0, table.rows().size())
                .mapToObj(i -> rule(i, table.rows().get(i)))
                .collect(Collectors.joining()));
  }

  private static String input(String name) {
    String type =
        switch (name) {
          case "kind" -> "string";
          case "approval" -> "boolean";
          default -> "number";
        };
    return String.format(
        Locale.ROOT,
        "<inputData id=\"%s\" name=\"%s\"><variable name=\"%s\" typeRef=\"%s\"/></inputData>",
        name,
        name,
        name,
        type);
  }

  private static String rule(int index, DecisionTable.Row row) {
    List<String> cells =
        List.of(
            range(row.months()),
            range(row.amount()),
            "\"" + row.kind() + "\"",
            Boolean.toString(row.approved()));
    String inputs =
        IntStream.range(0, cells.size())
            .mapToObj(
                i ->
                    String.format(
                        Locale.ROOT,
                        "<inputEntry id=\"cell-%d-%d\"><text>%s</text></inputEntry>",
                        index,
                        i,
                        cells.get(i)))
            .collect(Collectors.joining());
    return String.format(
        Locale.ROOT,
        "<rule id=\"rule-%d\">%s<outputEntry id=\"out-%d\"><text>\"%s\"</text></outputEntry></rule>",
        index,
        inputs,
        index,
        row.permits() ? "permit" : "forbid");
  }

  private static String range(DecisionTable.Range range) {
    int none = DecisionTable.Range.NONE;
    if (range.from() == none) {
      return range.until() == none ? "-" : "&lt; " + range.until();
    }
    return range.until() == none
        ? "&gt;= " + range.from()
        : "[" + range.from() + ".." + range.until() + ")";
  }
}
