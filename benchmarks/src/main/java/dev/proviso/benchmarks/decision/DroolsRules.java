package dev.proviso.benchmarks.decision;

import dev.proviso.rule.Outcome;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;

/**
 * Rules as an executable model of Drools. One session serves all requests, and each request is
 * deleted from it after its decision: a new session for each would cost more.
 */
final class DroolsRules implements Decider<Request> {

  private static final String HEAD =
      """
      package dev.proviso.benchmarks.drools
      import dev.proviso.benchmarks.decision.Conduct
      import dev.proviso.benchmarks.decision.EndUser
      import dev.proviso.benchmarks.decision.Findings
      import dev.proviso.benchmarks.decision.Ground
      import dev.proviso.benchmarks.decision.Request
      import dev.proviso.benchmarks.decision.State
      import dev.proviso.benchmarks.decision.TenRules
      global Findings findings
      """;

  private final Findings findings = new Findings();
  private final KieSession session;

  private DroolsRules(String rules) {
    System.setProperty("drools.dialect.java.compiler", "NATIVE");
    KieServices services = KieServices.get();
    KieFileSystem files = services.newKieFileSystem();
    files.write("src/main/resources/rules.drl", HEAD + rules);
    KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
    List<Message> errors = builder.getResults().getMessages(Message.Level.ERROR);
    if (!errors.isEmpty()) {
      throw new IllegalStateException(errors.toString());
    }
    session =
        services
            .newKieContainer(builder.getKieModule().getReleaseId())
            .getKieBase()
            .newKieSession();
    session.setGlobal("findings", findings);
  }

  static DroolsRules tenRules() {
    return new DroolsRules(
        String.join(
            "",
            permit("terrorism", "conduct == Conduct.TERRORISM, State.ELIGIBLE.contains(state)"),
            permit("serious-crime", "months >= TenRules.SERIOUS, State.ELIGIBLE.contains(state)"),
            forbid("protected-ground", "Ground.PROTECTED.contains(ground)"),
            forbid("state-not-eligible", "!State.ELIGIBLE.contains(state)"),
            forbid("not-yet-valid", "use.isBefore(from)"),
            forbid("no-longer-valid", "use.isAfter(until)"),
            forbid("before-certificates", "use.isBefore(TenRules.START)"),
            forbid("mere-expression", "conduct == Conduct.EXPRESSION"),
            forbid("private-end-user", "user == EndUser.PRIVATE"),
            forbid("theft-of-little", "conduct == Conduct.THEFT, months < TenRules.SERIOUS")));
  }

  static DroolsRules manyRules(List<Cell> cells) {
    return new DroolsRules(
        IntStream.range(0, cells.size())
            .mapToObj(i -> forbid("cell-" + i, condition(cells.get(i))))
            .collect(
                Collectors.joining("", permit("public-end-user", "user != EndUser.PRIVATE"), "")));
  }

  private static String condition(Cell cell) {
    return "state == State.%s, conduct == Conduct.%s, months >= %d, months < %d"
        .formatted(cell.state(), cell.conduct(), cell.from(), cell.until());
  }

  private static String permit(String name, String condition) {
    return rule(name, condition, "permit");
  }

  private static String forbid(String name, String condition) {
    return rule(name, condition, "forbid");
  }

  private static String rule(String name, String condition, String says) {
    return "rule \"%s\" when Request(%s) then findings.%s(); end%n"
        .formatted(name, condition, says);
  }

  @Override
  public Outcome decide(Request request) {
    findings.clear();
    FactHandle handle = session.insert(request);
    session.fireAllRules();
    session.delete(handle);
    return findings.outcome();
  }
}
