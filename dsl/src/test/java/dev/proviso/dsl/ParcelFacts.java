package dev.proviso.dsl;

import static dev.proviso.dsl.Policies.choice;
import static dev.proviso.dsl.Policies.choiceIfKnown;
import static dev.proviso.dsl.Policies.choices;
import static dev.proviso.dsl.Policies.flag;
import static dev.proviso.dsl.Policies.flagIfKnown;
import static dev.proviso.dsl.Policies.partIfKnown;
import static dev.proviso.dsl.Policies.parts;
import static dev.proviso.dsl.Policies.quantity;
import static dev.proviso.dsl.Policies.quantityIfKnown;

/** One line for each fact. */
public final class ParcelFacts {

  public static final BooleanFact<Parcel> INSURED = flagIfKnown("insured", Parcel::insured);
  public static final OrderedFact<Parcel, Integer> WEIGHT = quantity("weight", Parcel::weight);
  public static final OrderedFact<Parcel, Integer> LIMIT = quantityIfKnown("limit", Parcel::limit);
  public static final ValueFact<Parcel, String> DESTINATION =
      choiceIfKnown("destination", Parcel::destination);
  public static final ValueFact<Parcel, String> ORIGIN = choice("origin", Parcel::origin);
  public static final SetFact<Parcel, String> LABELS = choices("labels", Parcel::labels);
  public static final PartFact<Parcel, Parcel.Box> BOX = partIfKnown("box", Parcel::box);
  public static final PartsFact<Parcel, Parcel.Box> BOXES = parts("boxes", Parcel::boxes);
  public static final BooleanFact<Parcel.Box> SEALED = flag("sealed", Parcel.Box::sealed);

  private ParcelFacts() {}
}
