package dev.proviso.wording;

import dev.proviso.language.Language;
import dev.proviso.law.Citation;
import dev.proviso.law.Confidence;
import dev.proviso.law.Provision;
import dev.proviso.law.Source;
import io.vavr.collection.Seq;

/** Citations in the words of a language. */
public final class CitationWording {

  private final Language language;

  private CitationWording(Language language) {
    this.language = language;
  }

  /** Citations in the words of a language. */
  public static CitationWording of(Language language) {
    return new CitationWording(language);
  }

  /**
   * A provision with its instrument.
   *
   * @return for example "Directive (EU) 2017/541, Article 3(1)"
   */
  public String citation(Citation citation) {
    return language.text(
        CitationMessages.CITATION,
        citation.instrument().toString(),
        provision(citation.provision()));
  }

  /**
   * A citation with its confidence and the keys of its sources.
   *
   * @return for example "DECA certificate, clause P3 [S2: JANES, TOI]"
   */
  public String full(Citation citation) {
    String keys = citation.sources().map(Source::key).mkString(", ");
    String tag = citation.confidence().map(Confidence::tag).getOrElse("");
    String both = tag + (tag.isEmpty() || keys.isEmpty() ? "" : ": ") + keys;
    return citation(citation) + (both.isEmpty() ? "" : " [" + both + "]");
  }

  /**
   * Citations with their confidence and sources, in square brackets.
   *
   * @return for example "[Carriage Act, § 1; Port Order, § 2 [M]]"
   */
  public String allInFull(Seq<Citation> citations) {
    return citations.map(this::full).mkString("[", "; ", "]");
  }

  /**
   * Citations in square brackets, naming an instrument once where its provisions follow each other.
   *
   * @return for example "[Carriage Act, § 1; § 2]"
   */
  public String list(Seq<Citation> citations) {
    StringBuilder words = new StringBuilder("[");
    String instrument = "";
    for (Citation citation : citations) {
      String name = citation.instrument().name();
      words.append(words.length() == 1 ? "" : "; ");
      words.append(name.equals(instrument) ? provision(citation.provision()) : citation(citation));
      instrument = name;
    }
    return words.append(']').toString();
  }

  private String provision(Provision provision) {
    return language.text(
        switch (provision.kind()) {
          case ARTICLE -> CitationMessages.ARTICLE;
          case SECTION -> CitationMessages.SECTION;
          case CLAUSE -> CitationMessages.CLAUSE;
          case PARAGRAPH -> CitationMessages.PARAGRAPH;
          case ANNEX -> CitationMessages.ANNEX;
        },
        provision.number());
  }
}
