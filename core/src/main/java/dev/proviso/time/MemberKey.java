package dev.proviso.time;

import dev.proviso.check.FatalErrors;
import dev.proviso.value.ValueType;
import io.vavr.collection.Array;

/**
 * By what members are one before it is known as what they are compared. A class may call equal what
 * the type of a fact keeps apart, such as names in upper and lower case: of a class that gives no
 * type, only those are one that print alike, too.
 */
final class MemberKey {

  private MemberKey() {}

  /** The key; that of another member is equal if both are one under every type. */
  static <M> Object of(M member) {
    if (!ValueType.undeclared().admits(member)) {
      return member;
    }
    ValueType<M> type = ValueType.ofValue(member);
    return type.hasText()
        ? Array.<Object>of(type.id(), type.key(type.canonical(member)))
        : Array.<Object>of(member, printed(member));
  }

  private static String printed(Object member) {
    try {
      return String.valueOf(member);
    } catch (Throwable unprintable) {
      FatalErrors.throwIfFatal(unprintable);
      return "";
    }
  }
}
