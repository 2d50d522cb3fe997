package dev.proviso.digest;

import dev.proviso.condition.Condition;
import dev.proviso.condition.Definition;
import dev.proviso.condition.Unless;
import dev.proviso.fact.Fact;
import dev.proviso.policy.Policy;
import dev.proviso.policy.PolicyVisitor;
import dev.proviso.rule.Force;
import dev.proviso.rule.Obligation;
import dev.proviso.rule.Rule;
import dev.proviso.rule.Sanction;
import dev.proviso.text.Words;
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
final class Forms {

  private static final String VERSION = "2";

  private final IdentityHashMap<Object, CanonicalForm> made = new IdentityHashMap<>();
  private Scope scope = new Scope();

  /** What one form is made of. */
  private static final class Scope {
    private final IdentityHashMap<Condition<?>, Json> conditions = new IdentityHashMap<>();
    private final Map<String, CanonicalForm> parts = new LinkedHashMap<>();

    void add(CanonicalForm form) {
      form.parts().forEach(part -> parts.putIfAbsent(part.json(), part));
      parts.putIfAbsent(form.json(), form);
    }
  }

  <S> CanonicalForm policy(Policy<S> policy) {
    Json body = body(policy);
    return form(CanonicalForm.Kind.POLICY, policy.id(), body);
  }

  CanonicalForm certificate(String title, String edition, Policy<?> policy, String wording) {
    CanonicalForm enforced = new Forms().policy(policy);
    Json body =
        Json.object()
            .with("title", title)
            .with("edition", edition)
            .with("policy", reference(enforced))
            .with("wording", wording)
            .json();
    return form(CanonicalForm.Kind.CERTIFICATE, title, body);
  }

  private <S> Json body(Policy<S> policy) {
    return policy.accept(
        PolicyVisitor.of(
            rules ->
                Json.object()
                    .with("id", rules.id())
                    .with("asOf", rules.dating().map(Values::fact).getOrElse(Json.NOTHING))
                    .with("combining", Words.of(rules.combining()))
                    .with("otherwise", Words.of(rules.otherwise()))
                    .with("rules", Json.ordered(rules.rules().map(this::rule)))
                    .json(),
            joint ->
                Json.object()
                    .with("id", joint.id())
                    .with("every", Json.ordered(joint.members().map(this::body)))
                    .json()));
  }

  CanonicalForm ofRule(Rule<?> rule) {
    Json body = rule(rule);
    return form(CanonicalForm.Kind.RULE, rule.id(), body);
  }

  private <S> Json rule(Rule<S> rule) {
    return Json.object()
        .with("id", rule.id())
        .with("effect", Words.of(rule.effect()))
        .with("title", Json.text(rule.title()))
        .with("during", rule.during().map(Forms::force).getOrElse(Json.NOTHING))
        .with("condition", condition(rule.condition()))
        .with("exceptions", Json.ordered(rule.exceptions().map(this::exception)))
        .with("citations", Values.citations(rule.citations()))
        .with("obligations", Json.ordered(rule.obligations().map(Forms::obligation)))
        .with("sanctions", Json.unordered(rule.sanctions().map(Forms::sanction)))
        .json();
  }

  private static Json force(Force<?> force) {
    return Json.object()
        .with("date", Values.fact(force.date()))
        .with("from", Json.text(force.period().from().map(LocalDate::toString)))
        .with("until", Json.text(force.period().until().map(LocalDate::toString)))
        .json();
  }

  private static Json obligation(Obligation obligation) {
    return Json.object()
        .with("id", obligation.id())
        .with("text", obligation.text())
        .with("citations", Values.citations(obligation.citations()))
        .json();
  }

  private static Json sanction(Sanction sanction) {
    return Json.object()
        .with("id", sanction.id())
        .with("text", sanction.text())
        .with("measure", Json.text(sanction.measure().map(Words::of)))
        .with("citations", Values.citations(sanction.citations()))
        .json();
  }

  <S> Json exception(Unless<S> exception) {
    return Json.object()
        .with("id", exception.id())
        .with("condition", condition(exception.condition()))
        .with("exceptions", Json.ordered(exception.exceptions().map(this::exception)))
        .with("citations", Values.citations(exception.citations()))
        .json();
  }

  <S> Json condition(Condition<S> condition) {
    @Nullable Json known = scope.conditions.get(condition);
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
                Json.object()
                    .with("name", definition.name())
                    .with("condition", condition(definition.condition()))
                    .with("exceptions", Json.ordered(definition.exceptions().map(this::exception)))
                    .with("citations", Values.citations(definition.citations()))
                    .with("text", Json.text(definition.text()))
                    .json()));
  }

  CanonicalForm register(Register<?> register) {
    return once(
        register,
        () -> form(CanonicalForm.Kind.REGISTER, register.name(), Timelines.register(register)));
  }

  /** The form of a dated limit, whose values are written as a type writes them. */
  CanonicalForm dated(Dated<?> dated, ValueType<?> type) {
    return once(
        List.of(dated, type),
        () -> form(CanonicalForm.Kind.DATED, dated.name(), Timelines.dated(dated, type)));
  }

  /** A reference to something that has a form of its own. */
  Json reference(CanonicalForm form) {
    scope.add(form);
    return Json.object().with("name", form.name()).with("digest", form.digest().hex()).json();
  }

  static Json facts(Seq<? extends Fact<?, ?>> facts) {
    return Json.unordered(Array.<Fact<?, ?>>ofAll(facts).map(Values::fact));
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

  private CanonicalForm form(CanonicalForm.Kind kind, String name, Json body) {
    String json =
        Json.object().with("proviso", VERSION).with(Words.of(kind), body).json().toString();
    return ImmutableCanonicalForm.of(kind, name, json, Array.ofAll(scope.parts.values()));
  }
}
