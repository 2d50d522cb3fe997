package dev.proviso.examples.cyberexport;

import dev.proviso.domain.Conduct;
import dev.proviso.domain.Country;
import dev.proviso.domain.EndUse;
import dev.proviso.domain.EndUser;
import dev.proviso.domain.Ground;
import dev.proviso.domain.ItemClass;
import dev.proviso.domain.Offense;
import dev.proviso.domain.Party;
import dev.proviso.domain.PrisonTerm;
import dev.proviso.domain.Purpose;
import dev.proviso.domain.TermRange;
import java.time.LocalDate;

/** Uses that the tests start from. */
final class Uses {

  private static final Country NORWAY = Country.of("NO");

  private Uses() {}

  /** A serious crime and no terrorist act, of which everything is known. */
  static Offense crime() {
    return Offense.builder()
        .jurisdiction(NORWAY)
        .name("gross drug offense")
        .provision("straffeloven §232")
        .variant("base")
        .terms(TermRange.between(PrisonTerm.ofYears(2), PrisonTerm.ofYears(10)))
        .intentional(true)
        .definedInNationalLaw(true)
        .mayCauseSeriousDamage(false)
        .conduct(Conduct.OTHER)
        .aims()
        .onlyExpression(false)
        .involvesExpression(false)
        .build();
  }

  /** A use that is permitted, of which everything is known. */
  static EndUse ordinary() {
    return EndUse.builder()
        .state(NORWAY)
        .endUser(EndUser.of("National police", NORWAY, true))
        .itemClass(ItemClass.CYBER_SYSTEM)
        .purpose(Purpose.INVESTIGATION)
        .offense(crime())
        .grounds(new Ground[0])
        .harmMerelyDueToGrounds(false)
        .legalApproval(true)
        .compliesWithNationalLaw(true)
        .compliesWithPrivacyLaw(true)
        .compliesWithPrivacyLawOfTarget(true)
        .certificateSigned(true)
        .individualLicense(false)
        .recipients(new Party[0])
        .transferConsent(false)
        .date(LocalDate.of(2022, 3, 1))
        .build();
  }
}
