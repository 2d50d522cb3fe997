package dev.proviso.testkit.property;

import dev.proviso.policy.Policy;
import dev.proviso.testkit.law.Parcel;
import dev.proviso.testkit.law.PolicyVerifier;

/** The laws by inheritance. */
class ParcelsKeepTheLawsTest implements PolicyProperties<Parcel> {

  @Override
  public Policy<Parcel> policy() {
    return Parcel.PARCELS;
  }

  @Override
  public PolicyVerifier<Parcel> verifier() {
    return PolicyVerifier.of(policy()).subjects(Parcel::red).varying(Parcel::green);
  }
}
