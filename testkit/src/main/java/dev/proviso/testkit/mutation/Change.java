package dev.proviso.testkit.mutation;

import java.util.function.Function;

/**
 * Something that was changed in one place.
 *
 * @param what what was changed, as a clause that goes on "nothing notices if"
 */
record Change<T>(MutationKind kind, T after, String what) {

  <R> Change<R> as(Function<? super T, ? extends R> whole) {
    return new Change<>(kind, whole.apply(after), what);
  }

  Change<T> within(String part) {
    return new Change<>(kind, after, what + " in " + part);
  }

  static <T> Change<T> becoming(MutationKind kind, T after, String was, String is) {
    return new Change<>(kind, after, "`" + was + "` becomes `" + is + "`");
  }
}
