package dev.proviso.digest;

import dev.proviso.condition.Condition;
import dev.proviso.condition.Definition;
import dev.proviso.condition.ExceptionClause;
import dev.proviso.fact.Fact;
import dev.proviso.policy.Policy;
import dev.proviso.policy.PolicyVisitor;
import dev.proviso.rule.EffectivePeriod;
import dev.proviso.rule.Obligation;
import dev.proviso.rule.Rule;
import dev.proviso.rule.Sanction;
import dev.proviso.time.Dated;
import dev.proviso.time.Register;
import dev.proviso.value.ValueType;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Makes the forms of one policy; what is shared in it is made once. */
final class CanonicalFormBuilder {

  private static final String VERSION = "2";

  private final IdentityHashMap<Object, CanonicalForm> made = new IdentityHashMap<>();
  private Scope scope = new Scope();

  /** What one form is made of. */
  private static final class Scope {
    private final IdentityHashMap<Condition<?>, CanonicalJson> conditions = new IdentityHashMap<>();
    private final Map<String, CanonicalForm> parts = new LinkedHashMap<>();

    void add(CanonicalForm form) {
      form.parts().forEach(part -> parts.putIfAbsent(part.json(), part));
      parts.putIfAbsent(form.json(), form);
    }
  }

  <S> CanonicalForm policy(Policy<S> policy) {
    CanonicalJson body = body(policy);
    return form(CanonicalForm.Kind.POLICY, policy.id(), body);
  }

  CanonicalForm certificate(String title, String edition, Policy<?> policy, String wording) {
    CanonicalForm enforced = new CanonicalFormBuilder().policy(policy);
    CanonicalJson body =
        CanonicalJson.object()
            .with("title", title)
            .with("edition", edition)
            .with("policy", reference(enforced))
            .with("wording", wording)
            .json();
    return form(CanonicalForm.Kind.CERTIFICATE, title, body);
  }

  private <S> CanonicalJson body(Policy<S> policy) {
    return policy.accept(
        PolicyVisitor.of(
            rules ->
                CanonicalJson.object()
                    .with("id", rules.id())
                    .with(
                        "asOf",
                        rules.dating().map(ValueForms::fact).getOrElse(CanonicalJson.NOTHING))
                    .with("combining", CanonicalWord.of(rules.combining()))
                    .with("otherwise", CanonicalWord.of(rules.otherwise()))
                    .with("rules", CanonicalJson.ordered(rules.rules().map(this::rule)))
                    .json(),
            joint ->
                CanonicalJson.object()
                    .with("id", joint.id())
                    .with("every", CanonicalJson.ordered(joint.members().map(this::body)))
                    .json()));
  }

  CanonicalForm ofRule(Rule<?> rule) {
    CanonicalJson body = rule(rule);
    return form(CanonicalForm.Kind.RULE, rule.id(), body);
  }

  private <S> CanonicalJson rule(Rule<S> rule) {
    return CanonicalJson.object()
        .with("id", rule.id())
        .with("effect", CanonicalWord.of(rule.effect()))
        .with("title", CanonicalJson.text(rule.title()))
        .with(
            "during",
            rule.during().map(CanonicalFormBuilder::force).getOrElse(CanonicalJson.NOTHING))
        .with("condition", condition(rule.condition()))
        .with("exceptions", CanonicalJson.ordered(rule.exceptions().map(this::exception)))
        .with("citations", ValueForms.citations(rule.citations()))
        .with(
            "obligations",
            CanonicalJson.ordered(rule.obligations().map(CanonicalFormBuilder::obligation)))
        .with(
            "sanctions",
            CanonicalJson.unordered(rule.sanctions().map(CanonicalFormBuilder::sanction)))
        .json();
  }

  private static CanonicalJson force(EffectivePeriod<?> force) {
    return CanonicalJson.object()
        .with("date", ValueForms.fact(force.date()))
        .with("from", CanonicalJson.text(force.period().from().map(LocalDate::toString)))
        .with("until", CanonicalJson.text(force.period().until().map(LocalDate::toString)))
        .json();
  }

  private static CanonicalJson obligation(Obligation obligation) {
    return CanonicalJson.object()
        .with("id", obligation.id())
        .with("text", obligation.text())
        .with("citations", ValueForms.citations(obligation.citations()))
        .json();
  }

  private static CanonicalJson sanction(Sanction sanction) {
    return CanonicalJson.object()
        .with("id", sanction.id())
        .with("text", sanction.text())
        .with("measure", CanonicalJson.text(sanction.measure().map(CanonicalWord::of)))
        .with("citations", ValueForms.citations(sanction.citations()))
        .json();
  }

  <S> CanonicalJson exception(ExceptionClause<S> exception) {
    return CanonicalJson.object()
        .with("id", exception.id())
        .with("condition", condition(exception.condition()))
        .with("exceptions", CanonicalJson.ordered(exception.exceptions().map(this::exception)))
        .with("citations", ValueForms.citations(exception.citations()))
        .json();
  }

  <S> CanonicalJson condition(Condition<S> condition) {
    @Nullable CanonicalJson known = scope.conditions.get(condition);
    if (known == null) {
      known = condition.accept(new ConditionForms<>(this));
      scope.conditions.put(condition, known);
    }
    return known;
  }

  <S> CanonicalForm definition(Definition<S> definition) {
    return once(
        definition,
        () ->
            form(
                CanonicalForm.Kind.DEFINITION,
                definition.name(),
                ValueForms.phrased(CanonicalJson.object(), definition.phrase())
                    .with("name", definition.name())
                    .with("condition", condition(definition.condition()))
                    .with(
                        "exceptions",
                        CanonicalJson.ordered(definition.exceptions().map(this::exception)))
                    .with("citations", ValueForms.citations(definition.citations()))
                    .with("text", CanonicalJson.text(definition.text()))
                    .json()));
  }

  CanonicalForm register(Register<?> register) {
    return once(
        register,
        () -> form(CanonicalForm.Kind.REGISTER, register.name(), TimelineForms.register(register)));
  }

  /** The form of a dated limit, whose values are written as a type writes them. */
  CanonicalForm dated(Dated<?> dated, ValueType<?> type) {
    return once(
        List.of(dated, type),
        () -> form(CanonicalForm.Kind.DATED, dated.name(), TimelineForms.dated(dated, type)));
  }

  /** A reference to something that has a form of its own. */
  CanonicalJson reference(CanonicalForm form) {
    scope.add(form);
    return CanonicalJson.object()
        .with("name", form.name())
        .with("digest", form.digest().hex())
        .json();
  }

  static CanonicalJson facts(Seq<? extends Fact<?, ?>> facts) {
    return CanonicalJson.unordered(Array.<Fact<?, ?>>ofAll(facts).map(ValueForms::fact));
  }

  private CanonicalForm once(Object thing, Supplier<CanonicalForm> make) {
    @Nullable CanonicalForm known = made.get(thing);
    if (known == null) {
      Scope outer = scope;
      scope = new Scope();
      known = make.get();
      scope = outer;
      made.put(thing, known);
    }
    return known;
  }

  private CanonicalForm form(CanonicalForm.Kind kind, String name, CanonicalJson body) {
    String json =
        CanonicalJson.object()
            .with("proviso", VERSION)
            .with(CanonicalWord.of(kind), body)
            .json()
            .toString();
    return ImmutableCanonicalForm.of(kind, name, json, Array.ofAll(scope.parts.values()));
  }
}
