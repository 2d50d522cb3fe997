package dev.proviso.digest;

import dev.proviso.domain.Country;
import dev.proviso.domain.PrisonTerm;
import dev.proviso.fact.Fact;
import dev.proviso.fact.Phrase;
import dev.proviso.law.Citation;
import dev.proviso.law.Confidence;
import dev.proviso.law.Source;
import dev.proviso.problem.Problem;
import dev.proviso.text.Words;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;

/** The forms of what conditions are made of: values, facts and citations. */
final class Values {

  private Values() {}

  static Json value(Object value) {
    if (value instanceof Boolean flag) {
      return typed("boolean", flag ? "yes" : "no");
    }
    if (value instanceof Enum<?>) {
      return typed("word", Words.of(value));
    }
    if (value instanceof Byte
        || value instanceof Short
        || value instanceof Integer
        || value instanceof Long
        || value instanceof BigInteger) {
      return typed("number", value.toString());
    }
    if (value instanceof BigDecimal number) {
      return decimal(number);
    }
    if (value instanceof Double number && Double.isFinite(number)) {
      return decimal(new BigDecimal(number));
    }
    if (value instanceof String text) {
      return typed("text", text);
    }
    if (value instanceof LocalDate date) {
      return typed("date", date.toString());
    }
    if (value instanceof Country country) {
      return typed("country", country.code());
    }
    if (value instanceof PrisonTerm term) {
      return typed(
          "prison term", term.months().map(months -> months + " months").getOrElse("life"));
    }
    if (value instanceof Set<?> set) {
      return Json.object()
          .with("type", "set")
          .with("value", Json.unordered(set.toArray().map(Values::value)))
          .json();
    }
    if (value instanceof Canonical own) {
      return typed(own.canonicalType(), own.canonicalText());
    }
    throw Problem.of(
            "canonical form",
            value.getClass().getName(),
            "is a type whose values cannot be told apart by a text",
            "let it implement Canonical")
        .toException();
  }

  /** Numbers are the same if they are equal, however they are written. */
  private static Json decimal(BigDecimal number) {
    BigDecimal shortest = number.stripTrailingZeros();
    return typed("number", shortest.signum() == 0 ? "0" : shortest.toPlainString());
  }

  private static Json typed(String type, String value) {
    return Json.object().with("type", type).with("value", value).json();
  }

  static Json fact(Fact<?, ?> fact) {
    Json.Members named = Json.object().with("name", fact.name());
    return (fact.phrase().isEmpty() ? named : phrased(named, fact.phrase().get())).json();
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
