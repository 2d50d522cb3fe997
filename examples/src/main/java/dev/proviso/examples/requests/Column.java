package dev.proviso.examples.requests;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.Locale;

/** The columns of a file of requests. Their order in a file is free. */
enum Column {
  ID,
  DATE,
  STATE,
  END_USER,
  GOVERNMENT,
  ITEM,
  PURPOSE,
  OFFENSE,
  PROVISION(Part.OFFENSE),
  VARIANT(Part.OFFENSE),
  MINIMUM_TERM(Part.OFFENSE),
  MAXIMUM_TERM(Part.OFFENSE),
  MINIMUM_TERM_WHEN_COMMITTED(Part.OFFENSE, Need.OPTIONAL),
  MAXIMUM_TERM_WHEN_COMMITTED(Part.OFFENSE, Need.OPTIONAL),
  HIGHEST_TERM_OF_SECTION(Part.OFFENSE, Need.OPTIONAL),
  INTENTIONAL(Part.OFFENSE),
  DEFINED_IN_NATIONAL_LAW(Part.OFFENSE),
  SERIOUS_DAMAGE(Part.OFFENSE),
  CONDUCT(Part.OFFENSE),
  THREATENED(Part.OFFENSE),
  MAY_CAUSE_DEATH(Part.OFFENSE),
  ENDANGERS_HUMAN_LIFE(Part.OFFENSE),
  MAJOR_ECONOMIC_LOSS(Part.OFFENSE),
  QUALIFIED_INTERFERENCE(Part.OFFENSE),
  AIMS(Part.OFFENSE),
  EXPRESSION(Part.OFFENSE),
  GROUNDS,
  HARM_MERELY_DUE_TO_GROUNDS,
  LEGAL_APPROVAL,
  COMPLIES_WITH_NATIONAL_LAW,
  COMPLIES_WITH_PRIVACY_LAW,
  COMPLIES_WITH_PRIVACY_LAW_OF_TARGET(Part.USE, Need.OPTIONAL),
  CERTIFICATE_SIGNED,
  INDIVIDUAL_LICENSE,
  RECIPIENTS,
  TRANSFER_CONSENT,
  EXPECTED(Part.USE, Need.OPTIONAL),
  NOTE(Part.USE, Need.OPTIONAL);

  private enum Part {
    USE,
    OFFENSE
  }

  private enum Need {
    REQUIRED,
    OPTIONAL
  }

  private final Part part;
  private final Need need;

  Column() {
    this(Part.USE);
  }

  Column(Part part) {
    this(part, Need.REQUIRED);
  }

  Column(Part part, Need need) {
    this.part = part;
    this.need = need;
  }

  static Seq<Column> all() {
    return Array.of(values());
  }

  /** The columns that say more about the offense that {@link #OFFENSE} names. */
  static Seq<Column> ofOffense() {
    return all().filter(column -> column.part == Part.OFFENSE);
  }

  /** The name of the column in the header. */
  String title() {
    return name().toLowerCase(Locale.ROOT);
  }

  boolean isRequired() {
    return need == Need.REQUIRED;
  }

  boolean mayBeEmpty() {
    return this == EXPECTED || this == NOTE;
  }
}
