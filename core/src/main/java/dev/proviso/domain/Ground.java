package dev.proviso.domain;

/**
 * Why somebody is targeted: the closed list of the end-use certificate of December 2021.
 *
 * <p>The certificate prohibits inflicting harm on an individual or a group merely due to one of
 * these eleven grounds, as two press reports have it. That a ground is present is not yet harm
 * merely due to it; see {@link EndUse#harmMerelyDueToGrounds()}.
 *
 * <pre>{@code
 * EndUse.builder().grounds(Ground.OPINION, Ground.POLITICAL_AFFILIATION)
 * }</pre>
 */
public enum Ground {
  /** Religion. */
  RELIGION,
  /** Sex or gender. */
  SEX_OR_GENDER,
  /** Race. */
  RACE,
  /** Ethnic group. */
  ETHNIC_GROUP,
  /** Sexual orientation. */
  SEXUAL_ORIENTATION,
  /** Nationality: citizenship, whether or not it is that of the country of origin. */
  NATIONALITY,
  /** Country of origin. */
  COUNTRY_OF_ORIGIN,
  /** Opinion. */
  OPINION,
  /** Political affiliation. */
  POLITICAL_AFFILIATION,
  /** Age. */
  AGE,
  /** Personal status, such as being married or single. */
  PERSONAL_STATUS
}
