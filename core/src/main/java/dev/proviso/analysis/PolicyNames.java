package dev.proviso.analysis;

import dev.proviso.language.Language;
import dev.proviso.language.Message;
import dev.proviso.policy.Policy;
import io.vavr.control.Option;

/** How two policies are told apart, also where they are two editions of one policy. */
final class PolicyNames {

  private PolicyNames() {}

  static String later(
      Language language, Policy<?> later, Policy<?> earlier, Option<String> edition) {
    return of(language, later, earlier, edition, ClaimMessages.LATER);
  }

  static String earlier(
      Language language, Policy<?> later, Policy<?> earlier, Option<String> edition) {
    return of(language, earlier, later, edition, ClaimMessages.EARLIER);
  }

  private static String of(
      Language language,
      Policy<?> policy,
      Policy<?> other,
      Option<String> edition,
      Message.Unary which) {
    for (String id : edition) {
      return language.text(ClaimMessages.EDITION, id, policy.id());
    }
    boolean isAmbiguous = policy.id().equals(other.id()) && !policy.equals(other);
    return isAmbiguous ? language.text(which, policy.id()) : policy.id();
  }
}
