package dev.proviso.text;

import dev.proviso.law.Citation;
import io.vavr.collection.Seq;

/** Citations in a row, naming an instrument once where its provisions follow each other. */
final class CitationList {

  private CitationList() {}

  static String of(Seq<Citation> citations) {
    StringBuilder words = new StringBuilder();
    String instrument = "";
    for (Citation citation : citations) {
      String name = citation.instrument().name();
      words.append(words.length() == 0 ? "" : "; ");
      words.append(name.equals(instrument) ? citation.provision().toString() : citation);
      instrument = name;
    }
    return words.toString();
  }
}
