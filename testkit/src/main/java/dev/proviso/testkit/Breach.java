package dev.proviso.testkit;

import dev.proviso.law.Citation;
import dev.proviso.rule.Rule;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** What breaks a law: what was seen, of which subject, and through which rule. */
record Breach(String seen, Option<Case<?>> subject, Option<String> rule, Seq<Citation> citations) {

  static Breach of(String seen) {
    return new Breach(seen, Option.none(), Option.none(), io.vavr.collection.Array.empty());
  }

  static Breach of(String seen, Case<?> subject) {
    return new Breach(seen, Option.some(subject), Option.none(), io.vavr.collection.Array.empty());
  }

  Breach through(Rule<?> at) {
    return new Breach(seen, subject, Option.some(at.id()), at.citations());
  }

  String text() {
    StringBuilder text = new StringBuilder(seen).append('\n');
    rule.forEach(id -> text.append("    rule: ").append(id).append('\n'));
    if (citations.nonEmpty()) {
      text.append("    under: ").append(citations.mkString("; ")).append('\n');
    }
    subject.forEach(one -> text.append("    case: ").append(one).append('\n'));
    return text.toString();
  }
}
