package dev.proviso.examples.requests;

import dev.proviso.domain.EndUse;
import dev.proviso.domain.Ground;
import dev.proviso.domain.Offense;
import dev.proviso.text.ValueText;
import io.vavr.collection.Set;

/** What is requested, in a few words. */
final class RequestWording {

  private RequestWording() {}

  /** For example "investigate murder" or "no offense stated, aimed at opinion". */
  static String of(EndUse use) {
    String offense = use.offense().map(Offense::name).getOrElse("");
    return purpose(use, offense.isEmpty() ? "an offense that is not known" : offense)
        + use.grounds().map(grounds -> aim(use, grounds)).getOrElse("");
  }

  private static String purpose(EndUse use, String offense) {
    return use.purpose()
        .map(
            purpose ->
                switch (purpose) {
                  case INVESTIGATION -> "investigate " + offense;
                  case PREVENTION -> "prevent " + offense;
                  case OTHER ->
                      use.offense().isDefined() ? "other use: " + offense : "no offense stated";
                })
        .getOrElse("purpose not known: " + offense);
  }

  private static String aim(EndUse use, Set<Ground> grounds) {
    return grounds.isEmpty() || !use.harmMerelyDueToGrounds().contains(true)
        ? ""
        : ", aimed at " + grounds.map(ValueText::of).mkString(" and ");
  }
}
