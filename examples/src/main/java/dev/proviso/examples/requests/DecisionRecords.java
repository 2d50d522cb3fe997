package dev.proviso.examples.requests;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.proviso.decision.Decision;
import dev.proviso.law.Citation;
import dev.proviso.rule.Obligation;
import dev.proviso.rule.Sanction;
import dev.proviso.trace.Answer;
import dev.proviso.trace.Question;
import dev.proviso.trace.RuleTrace;
import io.vavr.collection.Seq;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes decisions as JSON, one object a line, in UTF-8. A record holds nothing but what the
 * request and the policy say, so that the same requests give the same bytes in every run.
 *
 * <pre>{@code
 * try (DecisionRecords records = DecisionRecords.to(Files.newOutputStream(path))) {
 *   records.write("UR01", policy.decide(use));
 * }
 * }</pre>
 */
public final class DecisionRecords implements Closeable {

  private final JsonGenerator json;

  private DecisionRecords(JsonGenerator json) {
    this.json = json;
  }

  /**
   * Writes to a stream, which is closed with the records.
   *
   * @return the records, none so far
   * @throws IOException if the stream cannot be written to
   */
  public static DecisionRecords to(OutputStream out) throws IOException {
    JsonGenerator json = new JsonFactory().createGenerator(out);
    json.setRootValueSeparator(null);
    return new DecisionRecords(json);
  }

  /**
   * Writes one record.
   *
   * @param id the id of the request
   * @param decision what the policy says of it
   * @throws IOException if the stream cannot be written to
   */
  public void write(String id, Decision<?> decision) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", id);
    json.writeStringField("policy", decision.trace().policy());
    json.writeStringField("outcome", decision.outcome().name());
    strings("decidedBy", decision.deciding().map(DecisionRecords::ruleId));
    json.writeBooleanField("byOtherwise", decision.isByOtherwise());
    json.writeBooleanField("permittedByNothing", decision.isPermittedByNothing());
    strings("undecidedRules", decision.undecided().map(DecisionRecords::ruleId));
    strings("missing", decision.missing().map(Question::toString));
    failures(decision.failures());
    strings("citations", decision.citations().map(Citation::full));
    strings("obligations", decision.obligations().map(Obligation::id));
    strings("sanctions", decision.sanctions().map(Sanction::id));
    json.writeEndObject();
    json.writeRaw('\n');
  }

  private static String ruleId(RuleTrace rule) {
    return rule.rule().id();
  }

  private void strings(String field, Seq<String> values) throws IOException {
    json.writeArrayFieldStart(field);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }

  private void failures(Seq<Answer> failures) throws IOException {
    json.writeArrayFieldStart("failures");
    for (Answer failure : failures) {
      json.writeStartObject();
      json.writeStringField("question", failure.question().toString());
      json.writeStringField("reason", failure.reading().reason().getOrElse(""));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  @Override
  public void close() throws IOException {
    json.close();
  }
}
