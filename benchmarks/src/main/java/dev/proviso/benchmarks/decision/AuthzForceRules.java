package dev.proviso.benchmarks.decision;

import dev.proviso.rule.Outcome;
import jakarta.xml.bind.JAXBException;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.datatype.DatatypeConstants;
import oasis.names.tc.xacml._3_0.core.schema.wd_17.DecisionType;
import oasis.names.tc.xacml._3_0.core.schema.wd_17.PolicySet;
import org.ow2.authzforce.core.pdp.api.AttributeFqn;
import org.ow2.authzforce.core.pdp.api.AttributeFqns;
import org.ow2.authzforce.core.pdp.api.DecisionRequestBuilder;
import org.ow2.authzforce.core.pdp.api.XmlUtils;
import org.ow2.authzforce.core.pdp.api.value.AttributeDatatype;
import org.ow2.authzforce.core.pdp.api.value.AttributeValue;
import org.ow2.authzforce.core.pdp.api.value.Bags;
import org.ow2.authzforce.core.pdp.api.value.DateValue;
import org.ow2.authzforce.core.pdp.api.value.IntegerValue;
import org.ow2.authzforce.core.pdp.api.value.StandardDatatypes;
import org.ow2.authzforce.core.pdp.api.value.StringValue;
import org.ow2.authzforce.core.pdp.impl.BasePdpEngine;
import org.ow2.authzforce.core.pdp.impl.DefaultEnvironmentProperties;
import org.ow2.authzforce.core.pdp.impl.PdpEngineConfiguration;
import org.ow2.authzforce.core.xmlns.pdp.Pdp;
import org.ow2.authzforce.core.xmlns.pdp.StaticPolicyProvider;
import org.ow2.authzforce.xacml.Xacml3JaxbHelper;

/**
 * The ten rules as a policy of XACML in which what forbids overrides, in a set that denies what
 * nothing permits. A request is made of attributes, each a bag of values; no XML is read for it.
 */
final class AuthzForceRules implements Decider<Request> {

  private static final String CATEGORY = "urn:oasis:names:tc:xacml:3.0:attribute-category:resource";
  private static final String FUNCTION = "urn:oasis:names:tc:xacml:1.0:function:";
  private static final String TYPE = "http://www.w3.org/2001/XMLSchema#";

  /** A policy stands in a set, for the engine takes no other from memory. */
  private static final String POLICY_SET =
      """
      <PolicySet xmlns="urn:oasis:names:tc:xacml:3.0:core:schema:wd-17"
          PolicySetId="decision" Version="1.0"
          PolicyCombiningAlgId="urn:oasis:names:tc:xacml:3.0:policy-combining-algorithm:deny-unless-permit">
        <Target/>
        <Policy PolicyId="ten-rules" Version="1.0"
            RuleCombiningAlgId="urn:oasis:names:tc:xacml:3.0:rule-combining-algorithm:deny-overrides">
          <Target/>
          %s
        </Policy>
      </PolicySet>
      """;

  private static final AttributeFqn STATE = attribute("state");
  private static final AttributeFqn USER = attribute("user");
  private static final AttributeFqn GROUND = attribute("ground");
  private static final AttributeFqn CONDUCT = attribute("conduct");
  private static final AttributeFqn MONTHS = attribute("months");
  private static final AttributeFqn FROM = attribute("from");
  private static final AttributeFqn UNTIL = attribute("until");
  private static final AttributeFqn USE = attribute("use");

  private final BasePdpEngine engine;

  AuthzForceRules() {
    try {
      PolicySet policies =
          (PolicySet)
              Xacml3JaxbHelper.createXacml3Unmarshaller()
                  .unmarshal(new StringReader(POLICY_SET.formatted(rules())));
      engine = new BasePdpEngine(configuration(policies));
    } catch (JAXBException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All is as it is by default, and no decision is kept. */
  private static PdpEngineConfiguration configuration(PolicySet policies) throws IOException {
    return new PdpEngineConfiguration(
        new Pdp(
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(new StaticPolicyProvider(List.of(policies), false)),
            null,
            null,
            List.of(),
            "8.1",
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null),
        new DefaultEnvironmentProperties());
  }

  private static String rules() {
    String state = only("state", "string");
    String ground = only("ground", "string");
    String conduct = only("conduct", "string");
    String months = only("months", "integer");
    String use = only("use", "date");
    String eligible = apply("string-is-in", state, names(State.ELIGIBLE));
    String serious = constant("integer", TenRules.SERIOUS);
    return String.join(
        "\n",
        rule(
            "terrorism",
            "Permit",
            apply(
                "and",
                apply("string-equal", conduct, constant("string", Conduct.TERRORISM)),
                eligible)),
        rule(
            "serious-crime",
            "Permit",
            apply("and", apply("integer-greater-than-or-equal", months, serious), eligible)),
        rule("protected-ground", "Deny", apply("string-is-in", ground, names(Ground.PROTECTED))),
        rule("state-not-eligible", "Deny", apply("not", eligible)),
        rule("not-yet-valid", "Deny", apply("date-less-than", use, only("from", "date"))),
        rule("no-longer-valid", "Deny", apply("date-greater-than", use, only("until", "date"))),
        rule(
            "before-certificates",
            "Deny",
            apply("date-less-than", use, constant("date", TenRules.START))),
        rule(
            "mere-expression",
            "Deny",
            apply("string-equal", conduct, constant("string", Conduct.EXPRESSION))),
        rule(
            "private-end-user",
            "Deny",
            apply("string-equal", only("user", "string"), constant("string", EndUser.PRIVATE))),
        rule(
            "theft-of-little",
            "Deny",
            apply(
                "and",
                apply("string-equal", conduct, constant("string", Conduct.THEFT)),
                apply("integer-less-than", months, serious))));
  }

  private static String rule(String id, String effect, String condition) {
    return "<Rule RuleId=\"%s\" Effect=\"%s\"><Condition>%s</Condition></Rule>"
        .formatted(id, effect, condition);
  }

  private static String apply(String function, String... arguments) {
    return "<Apply FunctionId=\"%s%s\">%s</Apply>"
        .formatted(FUNCTION, function, String.join("", arguments));
  }

  /** The one value of an attribute. */
  private static String only(String attribute, String type) {
    return apply(
        type + "-one-and-only",
        "<AttributeDesignator Category=\"%s\" AttributeId=\"%s\" DataType=\"%s%s\" MustBePresent=\"true\"/>"
            .formatted(CATEGORY, attribute, TYPE, type));
  }

  private static String constant(String type, Object value) {
    return "<AttributeValue DataType=\"%s%s\">%s</AttributeValue>".formatted(TYPE, type, value);
  }

  private static String names(Set<? extends Enum<?>> values) {
    return apply(
        "string-bag",
        values.stream()
            .map(value -> constant("string", value.name()))
            .collect(Collectors.joining()));
  }

  private static AttributeFqn attribute(String id) {
    return AttributeFqns.newInstance(CATEGORY, Optional.empty(), id);
  }

  @Override
  public Outcome decide(Request request) {
    DecisionRequestBuilder<?> asked = engine.newRequestBuilder(1, 8);
    put(asked, STATE, StandardDatatypes.STRING, new StringValue(request.state().name()));
    put(asked, USER, StandardDatatypes.STRING, new StringValue(request.user().name()));
    put(asked, GROUND, StandardDatatypes.STRING, new StringValue(request.ground().name()));
    put(asked, CONDUCT, StandardDatatypes.STRING, new StringValue(request.conduct().name()));
    put(asked, MONTHS, StandardDatatypes.INTEGER, IntegerValue.valueOf(request.months()));
    put(asked, FROM, StandardDatatypes.DATE, date(request.from()));
    put(asked, UNTIL, StandardDatatypes.DATE, date(request.until()));
    put(asked, USE, StandardDatatypes.DATE, date(request.use()));
    DecisionType decision = engine.evaluate(asked.build(false)).getDecision();
    return Decider.outcome(decision == DecisionType.PERMIT);
  }

  private static <V extends AttributeValue> void put(
      DecisionRequestBuilder<?> asked, AttributeFqn attribute, AttributeDatatype<V> type, V value) {
    asked.putNamedAttributeIfAbsent(attribute, Bags.singletonAttributeBag(type, value));
  }

  private static DateValue date(LocalDate day) {
    return DateValue.getInstance(
        XmlUtils.XML_TEMPORAL_DATATYPE_FACTORY.newXMLGregorianCalendarDate(
            day.getYear(),
            day.getMonthValue(),
            day.getDayOfMonth(),
            DatatypeConstants.FIELD_UNDEFINED));
  }
}
