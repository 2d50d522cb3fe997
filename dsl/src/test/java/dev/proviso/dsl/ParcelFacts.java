package dev.proviso.dsl;

import static dev.proviso.dsl.Policies.choice;
import static dev.proviso.dsl.Policies.choices;
import static dev.proviso.dsl.Policies.flag;
import static dev.proviso.dsl.Policies.part;
import static dev.proviso.dsl.Policies.parts;
import static dev.proviso.dsl.Policies.quantity;

/** One line for each fact. */
public final class ParcelFacts {

  public static final BooleanFact<Parcel> INSURED = flag("insured").ifKnown(Parcel::insured);
  public static final OrderedFact<Parcel, Integer> WEIGHT =
      quantity("weight").known(Parcel::weight);
  public static final OrderedFact<Parcel, Integer> LIMIT = quantity("limit").ifKnown(Parcel::limit);
  public static final ValueFact<Parcel, String> DESTINATION =
      choice("destination").ifKnown(Parcel::destination);
  public static final ValueFact<Parcel, String> ORIGIN = choice("origin").known(Parcel::origin);
  public static final SetFact<Parcel, String> LABELS = choices("labels").known(Parcel::labels);
  public static final PartFact<Parcel, Parcel.Box> BOX = part("box").ifKnown(Parcel::box);
  public static final PartsFact<Parcel, Parcel.Box> BOXES = parts("boxes").known(Parcel::boxes);
  public static final BooleanFact<Parcel.Box> SEALED = flag("sealed").known(Parcel.Box::sealed);

  private ParcelFacts() {}
}
