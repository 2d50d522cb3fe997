package dev.proviso.examples.cyberexport;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;

/**
 * How the questions are answered that the reports of the certificate leave open. Each question is
 * an enum whose first constant is the default.
 *
 * <pre>{@code
 * Interpretation.standard().with(TermTest.MINIMUM).with(PrivacyLaw.OF_THE_TARGET)
 * }</pre>
 */
public final class Interpretation {

  /** An answer to one of the open questions. */
  public sealed interface Answer
      permits TermTest,
          LifeImprisonment,
          PenaltyOf,
          UnstatedMaximum,
          MerelyDueTo,
          InAndOfItself,
          Pairing,
          UnknownFacts,
          PrivacyLaw,
          PenaltyInForce,
          Accessories,
          Denials,
          ActList,
          LaterList {}

  /** A1: six years of what? Of the maximum is the reading of comparable instruments. */
  public enum TermTest implements Answer {
    /** The highest term that the law threatens is six years or more. */
    MAXIMUM,
    /** Even the lowest term is six years or more. */
    MINIMUM
  }

  /** A2: is imprisonment for life a term of six years or more? */
  public enum LifeImprisonment implements Answer {
    /** It is. */
    COUNTS,
    /** It is not a term of years, and does not count. */
    DOES_NOT_COUNT
  }

  /** A3: whose penalty counts where a section has a base offense and aggravated ones? */
  public enum PenaltyOf implements Answer {
    /** That of the variant alleged. */
    THE_VARIANT_ALLEGED,
    /** The highest in the section. */
    THE_WHOLE_SECTION
  }

  /** A4: what if the provision states no maximum? */
  public enum UnstatedMaximum implements Answer {
    /** The data states the ceiling that applies; where it does not, the maximum is unknown. */
    RESOLVED_IN_DATA,
    /** The general ceiling of the jurisdiction applies, where it is known. */
    GENERAL_CEILING
  }

  /** A5: when is harm merely due to a ground? */
  public enum MerelyDueTo implements Answer {
    /** When the ground is the sole reason; one that is present besides is recorded. */
    SOLE_REASON,
    /** When any ground is present. */
    ANY_GROUND_PRESENT
  }

  /** A6: how far does the protection of expression go? */
  public enum InAndOfItself implements Answer {
    /** What is nothing but expression is neither a terrorist act nor a serious crime. */
    ONLY_EXPRESSION,
    /** Nor is what involves any expression. */
    ANY_EXPRESSION
  }

  /** A7: which purposes go with which kind of act? */
  public enum Pairing implements Answer {
    /** Prevention and investigation of both. */
    CROSS_PRODUCT,
    /** Prevention of terrorist acts, investigation of serious crimes. */
    PAIRED
  }

  /** A8: what if a fact is unknown that matters? */
  public enum UnknownFacts implements Answer {
    /** The outcome is undetermined, and the facts are named. */
    UNDETERMINED,
    /** The use is refused until they are known. */
    DENY
  }

  /** A9: whose privacy law must be complied with? */
  public enum PrivacyLaw implements Answer {
    /** That of the state that acquires the system. */
    OF_THE_BUYER,
    /** That of the state where the target is. */
    OF_THE_TARGET
  }

  /** A10: the penalty in force when? */
  public enum PenaltyInForce implements Answer {
    /** On the day of the request. */
    AT_THE_REQUEST,
    /** On the day of the act. */
    AT_THE_ACT
  }

  /** A11: are attempt, participation and membership terrorist acts? */
  public enum Accessories implements Answer {
    /** No: they count where they are serious crimes. */
    SERIOUS_CRIME_ONLY,
    /** Yes. */
    TERRORIST_ACT_TOO
  }

  /** A12: which denials are reported where several apply? */
  public enum Denials implements Answer {
    /** All of them. */
    ALL,
    /** The first. */
    FIRST
  }

  /** Which acts are on the closed list? The reports confirm only a part of it. */
  public enum ActList implements Answer {
    /** All ten of Directive (EU) 2017/541, Article 3(1). */
    DIRECTIVE,
    /** Without the three that no report mentions: (f), (h) and (i). */
    CONFIRMED_ONLY
  }

  /** Which states are eligible after the last day on which the list was reported? */
  public enum LaterList implements Answer {
    /** Those of that day; every decision that rests on it says so. */
    HELD,
    /** It is not known, so that nothing is permitted. */
    UNKNOWN
  }

  private final Map<Class<?>, Answer> answers;

  private Interpretation(Map<Class<?>, Answer> answers) {
    this.answers = answers;
  }

  /** The default answer to every question. */
  public static Interpretation standard() {
    return new Interpretation(LinkedHashMap.empty());
  }

  /** The same interpretation, but for the answer to one question. */
  public Interpretation with(Answer answer) {
    return new Interpretation(answers.put(answer.getClass(), answer));
  }

  /**
   * Whether this is the answer to its question.
   *
   * @return true if it is
   */
  public <A extends Enum<A> & Answer> boolean says(A answer) {
    Class<A> question = answer.getDeclaringClass();
    return answers.getOrElse(question, question.getEnumConstants()[0]).equals(answer);
  }
}
