package dev.proviso.oracle;

import dev.proviso.check.IdentitySet;
import dev.proviso.value.ValueType;
import io.vavr.collection.HashSet;
import io.vavr.collection.LinkedHashSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Sets of values of other kinds. */
final class SetKinds {

  private SetKinds() {}

  @SuppressWarnings("unchecked") // a set kind draws on what its elements draw on
  static <E> Kind<io.vavr.collection.Set<E>> setsOf(Kind<E> element) {
    List<Object> junk = new ArrayList<>(List.of("a set", List.of()));
    element.junk().forEach(one -> junk.add(HashSet.of(one)));
    junk.add(LinkedHashSet.of((Object) null));
    junk.add(LinkedHashSet.of(element.written().apply(element.pool().get(0), new Random(1)), null));
    return new Kind<>(
        "Set of " + element.name(),
        ValueType.setOf(element.type()),
        false,
        element.isDecided(),
        raw -> plainSet(element, raw),
        (plain, random) -> {
          List<E> all = new ArrayList<>();
          for (Object one : (Set<Object>) plain) {
            for (int times = 1 + random.nextInt(2); times > 0; times--) {
              all.add(element.written().apply(one, random));
            }
          }
          Collections.shuffle(all, random);
          io.vavr.collection.Set<E> hashed =
              random.nextBoolean() ? HashSet.ofAll(all) : LinkedHashSet.ofAll(all);
          // A hash set has lost what the class of the elements calls equal; a list has not.
          return plain.equals(plainSet(element, hashed))
              ? hashed
              : IdentitySet.of(all, random.nextBoolean());
        },
        List.of(),
        SetKinds::subsets,
        junk,
        element);
  }

  private static @Nullable Object plainSet(Kind<?> element, Object raw) {
    if (!(raw instanceof io.vavr.collection.Set<?> set)) {
      return null;
    }
    Set<Object> plain = new java.util.HashSet<>();
    for (@Nullable Object one : set) {
      @Nullable Object found = one == null ? null : element.plain().apply(one);
      if (found == null) {
        return null;
      }
      plain.add(found);
    }
    return plain;
  }

  static List<Object> subsets(List<Object> elements) {
    List<Object> all = new ArrayList<>();
    for (int mask = 0; mask < 1 << elements.size(); mask++) {
      Set<Object> subset = new java.util.HashSet<>();
      for (int i = 0; i < elements.size(); i++) {
        if ((mask & 1 << i) != 0) {
          subset.add(elements.get(i));
        }
      }
      all.add(subset);
    }
    return all;
  }
}
