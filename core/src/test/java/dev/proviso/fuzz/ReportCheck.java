package dev.proviso.fuzz;

import dev.proviso.analysis.Claim;
import dev.proviso.analysis.Claims;
import dev.proviso.analysis.Consistency;
import dev.proviso.analysis.ConsistencyReport;
import dev.proviso.analysis.Finding;
import dev.proviso.analysis.Prover;
import dev.proviso.policy.Policy;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Compares the report about a policy with the findings of single claims. */
final class ReportCheck {

  private final World world;
  private final Choices choices;
  private final FuzzReport report;

  ReportCheck(World world, Choices choices, FuzzReport report) {
    this.world = world;
    this.choices = choices;
    this.report = report;
  }

  void check() {
    PolicyModel model = choices.percent(50) ? world.later() : world.earlier();
    @Nullable ConditionModel assumed = choices.percent(25) ? world.conditions().get(0) : null;
    String text = model + (assumed == null ? "" : "\nassuming " + assumed);
    report.guard(world, "report", text, () -> check(model.build(), assumed, text));
  }

  private void check(Policy<SubjectModel> policy, @Nullable ConditionModel assumed, String text) {
    Consistency<SubjectModel> consistency = Consistency.of(policy);
    ConsistencyReport whole =
        (assumed == null ? consistency : consistency.assuming(assumed.build())).report();
    List<Claim<SubjectModel>> claims =
        new ArrayList<>(
            List.of(
                Claims.everyRuleReachable(policy),
                Claims.everyDefinitionSatisfiable(policy),
                Claims.noRuleRedundant(policy),
                Claims.noPermissionOverridden(policy),
                Claims.unambiguous(policy),
                Claims.complete(policy)));
    List<Finding> all = whole.findings().appendAll(whole.remarks()).asJava();
    if (all.size() > claims.size()) {
      // Asked where something can be true of nothing.
      claims.add(Claims.noVacuousPermission(policy));
    }
    boolean isSound = true;
    for (int i = 0; i < claims.size(); i++) {
      Claim<SubjectModel> claim =
          assumed == null ? claims.get(i) : claims.get(i).assuming(assumed.build());
      Finding single = Prover.standard().check(claim);
      report.checked(world, "report");
      isSound &= i >= 4 || single.isAcceptable();
      if (all.size() != claims.size() || !all.get(i).explain().equals(single.explain())) {
        wrong("not the finding of the claim", text, single.explain(), whole.toString());
        return;
      }
    }
    if (whole.isConsistent() != isSound) {
      wrong("not the verdict of its findings", text, String.valueOf(isSound), whole.toString());
    }
  }

  private void wrong(String problem, String text, String expected, String got) {
    report.add(new Mismatch(world, "report", problem, text, expected, got));
  }
}
