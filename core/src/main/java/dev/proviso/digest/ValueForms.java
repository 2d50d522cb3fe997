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
final class ValueForms {

  private ValueForms() {}

  /** The form of a value: the id of its type, and its canonical text. */
  static CanonicalJson value(Object value, ValueType<?> declared) {
    ValueType<Object> type = effective(declared, value);
    if (value instanceof Set<?> set) {
      return CanonicalJson.object()
          .with("type", "set")
          .with("value", CanonicalJson.unordered(elements(set, type)))
          .json();
    }
    if (!type.hasText()) {
      throw withoutText(value.getClass().getTypeName());
    }
    @Nullable String objection = type.objection(value);
    if (objection != null) {
      throw Problem.of(
              "canonical form",
              value.getClass().getTypeName(),
              "holds what is no value: " + objection,
              "give another value")
          .toException();
    }
    return CanonicalJson.object().with("type", type.id()).with("value", type.text(value)).json();
  }

  /**
   * Refuses to write how values of a type are compared, also where no value stands: what is equal
   * depends on a class of which nothing is written, and the form would be that of a fact without a
   * type.
   */
  static void checkComparison(ValueType<?> type) {
    if (type.element().isDefined()) {
      checkComparison(type.element().get());
    } else if (type.isDeclared() && !type.hasText()) {
      throw withoutText(type.javaType().getTypeName());
    }
  }

  private static IllegalArgumentException withoutText(String type) {
    return Problem.of(
            "canonical form",
            type,
            "is a type whose values cannot be told apart by a text",
            "give its facts a value type, see ValueType.define")
        .toException();
  }

  /** Two Java objects can be one value, and a set holds a value once. */
  private static Seq<CanonicalJson> elements(Set<?> set, ValueType<?> ofSets) {
    return set.toArray()
        .<CanonicalJson>map(one -> element(one, ofSets))
        .distinctBy(CanonicalJson::toString);
  }

  private static CanonicalJson element(Object element, ValueType<?> ofSets) {
    return value(element, ofSets.element().getOrElse(ValueType::undeclared));
  }

  @SuppressWarnings("unchecked") // a value of that very type
  private static ValueType<Object> effective(ValueType<?> declared, Object value) {
    return declared.isDeclared() ? (ValueType<Object>) declared : ValueType.ofValue(value);
  }

  static CanonicalJson fact(Fact<?, ?> fact) {
    CanonicalJson.Members named =
        CanonicalJson.object()
            .with("name", fact.name())
            .with("type", CanonicalJson.text(type(fact.type())));
    return phrased(named, fact.phrase()).json();
  }

  /** The id of a type whose values can be written; of others only Java knows. */
  private static Option<String> type(ValueType<?> type) {
    Option<String> ofSets =
        type.element().flatMap(ValueForms::type).map(element -> "set of " + element);
    return type.isDeclared() && type.hasText() ? Option.some(type.id()) : ofSets;
  }

  /** Nothing is written where there is no phrase, so that the form is what it was before. */
  static CanonicalJson.Members phrased(CanonicalJson.Members named, Option<Phrase> phrase) {
    return phrase
        .map(given -> named.with("affirmed", given.affirmed()).with("denied", given.denied()))
        .getOrElse(named);
  }

  /** In the order of the author: a signed text names the first source first. */
  static CanonicalJson citations(Seq<Citation> citations) {
    return CanonicalJson.ordered(citations.map(ValueForms::citation));
  }

  private static CanonicalJson citation(Citation citation) {
    return CanonicalJson.object()
        .with("instrument", citation.instrument().name())
        .with("provision", citation.provision().toString())
        .with("confidence", CanonicalJson.text(citation.confidence().map(Confidence::tag)))
        .with(
            "sources",
            CanonicalJson.ordered(citation.sources().map(Source::key).map(CanonicalJson::text)))
        .json();
  }
}
