package dev.proviso.testkit.law;

import dev.proviso.check.FatalErrors;
import dev.proviso.condition.ConditionWalker;
import dev.proviso.fact.Fact;
import dev.proviso.fact.Reading;
import dev.proviso.policy.Policy;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the facts of a policy as their authors do, before what they give is checked. */
final class RawReadings {

  /**
   * A fact of a subject or of its parts.
   *
   * @param misfits what is wrong with the answers about a subject
   */
  record Read<T>(String fact, Function<T, Seq<String>> misfits) {

    Option<String> misfit(T subject) {
      return misfits.apply(subject).headOption();
    }
  }

  private RawReadings() {}

  static <T> Seq<Read<T>> of(Policy<T> policy) {
    List<Read<T>> all = new ArrayList<>();
    Walk<T, T> walk = new Walk<>(all, Array::of, "", new HashSet<>());
    policy.allRules().forEach(rule -> rule.walk(walk));
    return Array.ofAll(all);
  }

  private static <S, A> Option<String> misfit(Fact<S, A> fact, S subject) {
    try {
      Reading<? extends A> reading = fact.reading().apply(subject);
      Option<? extends A> answer = reading.value();
      @Nullable Object value = answer.getOrNull();
      if (answer.isEmpty() || value == null) {
        return Option.none();
      }
      @Nullable String objection = fact.type().objection(value);
      return objection == null
          ? Option.none()
          : Option.some("it gives `" + value + "`, which is no value of its type: " + objection);
    } catch (ClassCastException lie) {
      return Option.some("reading it throws " + lie);
    } catch (Throwable failed) {
      FatalErrors.throwIfFatal(failed);
      // That is a failed reading, which is an answer that everybody sees.
      return Option.none();
    }
  }

  private static final class Walk<T, S> extends ConditionWalker<S> {
    private final List<Read<T>> all;
    private final Function<T, Seq<S>> subjects;
    private final String path;
    private final Set<String> seen;

    Walk(List<Read<T>> all, Function<T, Seq<S>> subjects, String path, Set<String> seen) {
      this.all = all;
      this.subjects = subjects;
      this.path = path;
      this.seen = seen;
    }

    @Override
    protected <P> Walk<T, P> part(Fact<S, ?> part) {
      return new Walk<>(
          all,
          whole -> subjects.apply(whole).flatMap(one -> RawReadings.<S, P>parts(part, one)),
          path + part.name() + " › ",
          seen);
    }

    @Override
    protected void fact(Fact<S, ?> fact) {
      if (!fact.isAsOf() && seen.add(path + fact.name())) {
        all.add(
            new Read<>(
                path + fact.name(),
                whole -> subjects.apply(whole).flatMap(one -> misfit(fact, one))));
      }
    }
  }

  @SuppressWarnings("unchecked") // a fact that gives a part, or parts
  private static <S, P> Seq<P> parts(Fact<S, ?> fact, S subject) {
    Option<?> answer = fact.read(subject).value();
    return answer.exists(Seq.class::isInstance)
        ? (Seq<P>) answer.get()
        : Array.ofAll((Option<P>) answer);
  }
}
