package dev.proviso.analysis;

import dev.proviso.fact.Fact;
import dev.proviso.fact.FactVisitor;
import dev.proviso.fact.Grade;
import dev.proviso.trace.access.PresencePath;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;

/**
 * How well facts must be known. An answer that meets a grade is the answer itself: what is free is
 * only whether it meets it, once it meets those below.
 */
final class GradeRequirements {

  /** In which grades one fact is asked. */
  private static final class RequestedGrades {

    /** For each grade that is demanded somewhere: whether it is met. */
    private final TreeMap<Grade, Axis> met = new TreeMap<>();

    /** Each way of asking; none where the fact need only be known. */
    private final Set<Option<Grade>> ways = new HashSet<>();

    boolean isInSeveralWays() {
      return ways.size() > 1;
    }
  }

  private final Map<String, RequestedGrades> byPath = new LinkedHashMap<>();

  /** What must be so for the answer to a fact to be known well enough. */
  Seq<Axis> of(VariableSpace space, String path, Fact<?, ?> fact, Option<Grade> grade) {
    RequestedGrades demanded = byPath.computeIfAbsent(path, key -> new RequestedGrades());
    if (demanded.ways.add(grade)) {
      grade.forEach(one -> demanded.met.put(one, variable(space, path, fact, one)));
    }
    return grade.isDefined() && demanded.isInSeveralWays()
        ? Array.ofAll(demanded.met.headMap(grade.get(), true).values())
        : Array.empty();
  }

  private static Axis variable(VariableSpace space, String path, Fact<?, ?> fact, Grade grade) {
    String named = path.substring(0, path.length() - fact.name().length());
    String name = fact.demanding(grade).name();
    return space.axis("grade " + named + name, named + name, name, Axis.Kind.GRADE, false);
  }

  /**
   * A fact that is asked in one grade only is known in that grade or not at all, and goes by its
   * name in that grade.
   *
   * @param words in which findings state the grade
   */
  void settle(Collection<Axis> axes, RegionWording words) {
    byPath.forEach(
        (path, demanded) -> {
          if (!demanded.isInSeveralWays()) {
            demanded.met.values().forEach(axes::remove);
            demanded.met.forEach(
                (grade, axis) -> rename(axes, path, NameInGrade.of(axis, grade, words)));
          }
        });
  }

  /** What a fact is called that must be known in a grade, and what findings call it. */
  private record NameInGrade(String question, String stated, Grade grade) {

    static NameInGrade of(Axis met, Grade grade, RegionWording words) {
      return new NameInGrade(
          met.question, withoutGrade(met) + ", " + words.grade(grade, true), grade);
    }
  }

  /** What findings call the fact that must be known in a grade for a question about it. */
  static String withoutGrade(Axis grade) {
    int suffix = grade.name.length() - grade.name.lastIndexOf(", ");
    return grade.stated.substring(0, grade.stated.length() - suffix);
  }

  private static void rename(Collection<Axis> axes, String path, NameInGrade name) {
    for (Axis axis : axes) {
      if (axis.key.equals("fact " + path) || axis.key.equals("part " + path)) {
        rename(axes, axis, name);
      } else if (axis.key.equals("fact " + PresencePath.of(path))) {
        axis.question = PresencePath.of(name.question());
        axis.stated = PresencePath.of(name.stated());
        axis.onlyGrade = Option.some(name.grade());
      }
    }
  }

  private static void rename(Collection<Axis> axes, Axis renamed, NameInGrade name) {
    String inside = renamed.question + " › ";
    int stated = renamed.stated.length();
    for (Axis axis : axes) {
      if (axis.question.startsWith(inside)) {
        axis.question = name.question() + axis.question.substring(renamed.question.length());
        axis.stated = name.stated() + axis.stated.substring(stated);
      }
    }
    renamed.question = name.question();
    renamed.stated = name.stated();
    renamed.onlyGrade = Option.some(name.grade());
  }

  /** The best grade that a known answer has, as far as conditions distinguish grades. */
  Option<Grade> grade(Axis axis, IntPredicate isMet) {
    Option<Grade> best = Option.none();
    RequestedGrades demanded = byPath.getOrDefault(path(axis), new RequestedGrades());
    for (Map.Entry<Grade, Axis> grade : demanded.met.entrySet()) {
      if (demanded.isInSeveralWays() && !isMet.test(grade.getValue().variable)) {
        return best;
      }
      best = Option.some(grade.getKey());
    }
    return best;
  }

  /** Whether a better grade is met, which says that this one is. */
  boolean isSaidByAnother(Axis grade, IntPredicate isMet) {
    AssignmentData.RequiredGrade one = demanded(grade);
    return Array.ofAll(met(one.fact()).tailMap(one.grade(), false).values())
        .exists(better -> isMet.test(better.variable));
  }

  /** The fact that must be known well for a grade to be met. */
  AssignmentData.RequiredGrade demanded(Axis grade) {
    for (Map.Entry<String, RequestedGrades> fact : byPath.entrySet()) {
      for (Map.Entry<Grade, Axis> met : fact.getValue().met.entrySet()) {
        if (met.getValue() == grade) {
          return new AssignmentData.RequiredGrade(fact.getKey(), met.getKey());
        }
      }
    }
    throw new IllegalArgumentException(grade.question);
  }

  private NavigableMap<Grade, Axis> met(String path) {
    return byPath.getOrDefault(path, new RequestedGrades()).met;
  }

  /** Whether a fact is asked in one grade only. */
  boolean isAskedIn(Axis axis, Option<Grade> grade) {
    return byPath.getOrDefault(path(axis), new RequestedGrades()).ways.equals(Set.of(grade));
  }

  /** How well a fact must be known. */
  static <S, T> Option<Grade> grade(Fact<S, T> fact) {
    return fact.accept(
        new FactVisitor<S, T, Option<Grade>>() {
          @Override
          public Option<Grade> asked(Fact<S, T> plain) {
            return Option.none();
          }

          @Override
          public Option<Grade> graded(Fact<S, T> known, Grade demanded) {
            return grade(known)
                .filter(other -> other.meets(demanded))
                .orElse(Option.some(demanded));
          }

          @Override
          public <P> Option<Grade> ofPart(Fact<S, P> part, Fact<P, T> inside) {
            return grade(inside);
          }
        });
  }

  /** A fact and its presence are known equally well: they are of one reading. */
  private static String path(Axis axis) {
    return PresencePath.value(axis.path()).getOrElse(axis.path());
  }
}
