package dev.proviso.domain;

/**
 * How an exporting state treats an acquiring one.
 *
 * <p>The Israeli list of 37 states of November 2021 was never officially explained. As reported in
 * April 2022 it names the states that need no marketing license; so a state that is not on it is
 * not banned but decided case by case. No state was reported as banned: that is for a policy's
 * author to say.
 *
 * <pre>{@code
 * Eligibility mexico = Eligibility.CASE_BY_CASE; // dropped from the list in 2021
 * }</pre>
 */
public enum Eligibility {
  /** On the list: exempt from the marketing license. */
  ELIGIBLE,
  /** Not on the list: an individual license is needed, and in practice often refused. */
  CASE_BY_CASE,
  /** No export at all. */
  BANNED
}
