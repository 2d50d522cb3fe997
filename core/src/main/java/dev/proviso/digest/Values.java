package dev.proviso.digest;

import dev.proviso.fact.Fact;
import dev.proviso.fact.Phrase;
import dev.proviso.law.Citation;
import dev.proviso.law.Confidence;
import dev.proviso.law.Source;
import dev.proviso.problem.Problem;
import dev.proviso.value.ValueType;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import org.jspecify.annotations.Nullable;

/** The forms of what conditions are made of: values, facts and citations. */
final class Values {

  private Values() {}

  /** The form of a value: the id of its type, and its canonical text. */
  static Json value(Object value, ValueType<?> declared) {
    ValueType<Object> type = effective(declared, value);
    if (value instanceof Set<?> set) {
      return Json.object()
          .with("type", "set")
          .with("value", Json.unordered(elements(set, type)))
          .json();
    }
    if (!type.hasText()) {
      throw Problem.of(
              "canonical form",
              value.getClass().getName(),
              "is a type whose values cannot be told apart by a text",
              "give its facts a value type, see ValueType.define")
          .toException();
    }
    @Nullable String objection = type.objection(value);
    if (objection != null) {
      throw Problem.of(
              "canonical form",
              value.getClass().getName(),
              "holds what is no value: " + objection,
              "give another value")
          .toException();
    }
    return Json.object().with("type", type.id()).with("value", type.text(value)).json();
  }

  /** Two Java objects can be one value, and a set holds a value once. */
  private static Seq<Json> elements(Set<?> set, ValueType<?> ofSets) {
    return set.toArray().<Json>map(one -> element(one, ofSets)).distinctBy(Json::toString);
  }

  private static Json element(Object element, ValueType<?> ofSets) {
    return value(element, ofSets.element().getOrElse(ValueType::undeclared));
  }

  @SuppressWarnings("unchecked") // a value of that very type
  private static ValueType<Object> effective(ValueType<?> declared, Object value) {
    return declared.isDeclared() ? (ValueType<Object>) declared : ValueType.ofValue(value);
  }

  static Json fact(Fact<?, ?> fact) {
    Json.Members named =
        Json.object().with("name", fact.name()).with("type", Json.text(type(fact.type())));
    return (fact.phrase().isEmpty() ? named : phrased(named, fact.phrase().get())).json();
  }

  /** The id of a type whose values can be written; of others only Java knows. */
  private static Option<String> type(ValueType<?> type) {
    Option<String> ofSets =
        type.element().flatMap(Values::type).map(element -> "set of " + element);
    return type.isDeclared() && type.hasText() ? Option.some(type.id()) : ofSets;
  }

  private static Json.Members phrased(Json.Members named, Phrase phrase) {
    return named.with("affirmed", phrase.affirmed()).with("denied", phrase.denied());
  }

  /** In the order of the author: a signed text names the first source first. */
  static Json citations(Seq<Citation> citations) {
    return Json.ordered(citations.map(Values::citation));
  }

  private static Json citation(Citation citation) {
    return Json.object()
        .with("instrument", citation.instrument().name())
        .with("provision", citation.provision().toString())
        .with("confidence", Json.text(citation.confidence().map(Confidence::tag)))
        .with("sources", Json.ordered(citation.sources().map(Source::key).map(Json::text)))
        .json();
  }
}
