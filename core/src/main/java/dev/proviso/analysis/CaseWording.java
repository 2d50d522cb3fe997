package dev.proviso.analysis;

import dev.proviso.language.Language;
import io.vavr.collection.Seq;

/** The facts of a case in a sentence. */
final class CaseWording {

  private CaseWording() {}

  static String facts(Seq<FactValue> facts, Language language) {
    return facts.isEmpty()
        ? language.text(FindingMessages.WHATEVER)
        : facts.map(one -> one.question() + ": " + one.value()).mkString("; ");
  }
}
