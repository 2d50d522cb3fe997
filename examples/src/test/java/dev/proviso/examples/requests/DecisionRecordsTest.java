package dev.proviso.examples.requests;

import static dev.proviso.examples.requests.RequestText.file;
import static dev.proviso.examples.requests.RequestText.line;
import static dev.proviso.examples.requests.RequestText.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.domain.EndUse;
import dev.proviso.dsl.EndUseFacts;
import dev.proviso.dsl.Policies;
import dev.proviso.policy.Policy;
import dev.proviso.rule.CombiningAlgorithm;
import dev.proviso.rule.Obligation;
import dev.proviso.rule.Outcome;
import dev.proviso.rule.Sanction;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class DecisionRecordsTest {

  private static final Policy<EndUse> POLICY =
      Policies.policy("approval")
          .rules(
              Policies.forbid("no-approval")
                  .when(EndUseFacts.LEGAL_APPROVAL.isFalse())
                  .sanction(Sanction.of("revoke", "revocation"))
                  .oblige(Obligation.of("tell", "tell “everyone”")),
              Policies.permit("germany")
                  .when(EndUseFacts.STATE.is(dev.proviso.domain.Country.of("DE"))))
          .combining(CombiningAlgorithm.FORBID_OVERRIDES)
          .otherwise(Outcome.NOT_APPLICABLE);

  private static String records(String... lines) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DecisionRecords records = DecisionRecords.to(bytes)) {
      for (var row : RequestText.read(file(lines))) {
        records.write(row.get().id(), POLICY.decide(row.get().use()));
      }
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  @Test
  void are_one_object_a_line_with_fields_in_one_order() throws IOException {
    assertThat(
            records(
                line("R1"),
                with("R2", Column.LEGAL_APPROVAL, "NO"),
                with("R3", Column.LEGAL_APPROVAL, "UNKNOWN"),
                with("R4", Column.STATE, "FR")))
        .isEqualTo(
            """
            {"id":"R1","policy":"approval","outcome":"PERMITTED","decidedBy":["germany"],\
            "byOtherwise":false,"permittedByNothing":false,\
            "undecidedRules":[],"missing":[],"failures":[],"citations":[],\
            "obligations":[],"sanctions":[]}
            {"id":"R2","policy":"approval","outcome":"FORBIDDEN","decidedBy":["no-approval"],\
            "byOtherwise":false,"permittedByNothing":false,\
            "undecidedRules":[],"missing":[],"failures":[],"citations":[],\
            "obligations":["tell"],"sanctions":["revoke"]}
            {"id":"R3","policy":"approval","outcome":"UNDETERMINED","decidedBy":[],\
            "byOtherwise":false,"permittedByNothing":false,\
            "undecidedRules":["no-approval"],"missing":["legal approval"],\
            "failures":[],"citations":[],"obligations":[],"sanctions":[]}
            {"id":"R4","policy":"approval","outcome":"NOT_APPLICABLE","decidedBy":[],\
            "byOtherwise":true,"permittedByNothing":false,\
            "undecidedRules":[],"missing":[],"failures":[],"citations":[],\
            "obligations":[],"sanctions":[]}
            """);
  }
}
