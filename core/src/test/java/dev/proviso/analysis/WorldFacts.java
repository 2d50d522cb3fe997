package dev.proviso.analysis;

import dev.proviso.condition.JudgmentQuestion;
import dev.proviso.condition.OpaqueCondition;
import dev.proviso.fact.Fact;
import dev.proviso.fact.Reading;
import dev.proviso.law.Period;
import dev.proviso.policy.Sample;
import dev.proviso.time.Dated;
import dev.proviso.time.ListSnapshot;
import dev.proviso.time.Roster;
import dev.proviso.time.Span;
import dev.proviso.value.ValueType;
import io.vavr.collection.Array;
import io.vavr.collection.Set;
import java.time.LocalDate;

/** What the conditions of a world ask: facts, judgments, code, a register and a dated limit. */
final class WorldFacts {

  static final String AS_OF = "as-of date";
  static final Fact<Sample, Integer> Z = fact("z");
  static final Fact<Sample, Set<Sample.Tag>> OTHER_TAGS =
      WorldFacts.<Set<Sample.Tag>>fact("other tags")
          .as(ValueType.setOf(ValueType.of(Sample.Tag.class)));
  static final Fact<Sample, Set<String>> WORDS =
      WorldFacts.<Set<String>>fact("words").as(ValueType.setOf(ValueType.of(String.class)));
  static final Fact<Sample, String> NAME = fact("name");
  static final Fact<Sample, String> OTHER_NAME = fact("other name");

  static final Fact<Sample, Integer> SCORE = ifPresent("score");
  static final Fact<Sample, Sample> REPORT = ifPresent("report");
  static final Fact<Sample, LocalDate> DAY_OF_REPORT = ifPresent("day of report");

  static final JudgmentQuestion<Sample> JUDGED =
      JudgmentQuestion.of("first-look", "it looks right");
  static final JudgmentQuestion<Sample> JUDGED_AGAIN =
      JudgmentQuestion.of("second-look", "it is proper");

  // Code may answer anything, so what it answers is one more thing to enumerate.
  static final OpaqueCondition<Sample> CODE =
      OpaqueCondition.of("code", s -> answer(s, "code").equals(true), Array.empty());
  static final OpaqueCondition<Sample> READING_CODE =
      OpaqueCondition.of(
          "reading code", s -> answer(s, "reading code").equals(true), Array.of(Sample.A));
  static final OpaqueCondition<Sample> SCORING_CODE =
      OpaqueCondition.of(
          "scoring code", s -> answer(s, "scoring code").equals(true), Array.of(SCORE));

  static final LocalDate CHANGE = Sample.day(3);
  static final LocalDate NEXT_CHANGE = Sample.day(6);

  static final Roster<Sample.Color> ROSTER =
      Roster.of(
          "roster",
          Span.from(CHANGE, ListSnapshot.of(Sample.Color.RED)).until(NEXT_CHANGE),
          Span.from(
              NEXT_CHANGE,
              ListSnapshot.of(Sample.Color.GREEN)
                  .without(Array.of(Sample.Color.RED))
                  .othersUnknown("the rest was never published")));
  static final Dated<Integer> LIMIT =
      Dated.of(
          "limit",
          Span.before(CHANGE, 2),
          Span.<Integer>unknown(Period.from(CHANGE).until(NEXT_CHANGE), "in dispute"),
          Span.from(NEXT_CHANGE, 3));

  private WorldFacts() {}

  @SafeVarargs
  @SuppressWarnings("varargs") // only the type of the array is looked at
  private static <T> Fact<Sample, T> fact(String name, T... inferred) {
    return Fact.of(name, sample -> WorldFacts.<T>reading(sample, name), inferred);
  }

  /** What is not known cannot be read: the accessor throws, as those of authors do. */
  @SafeVarargs
  @SuppressWarnings("varargs") // only the type of the array is looked at
  private static <T> Fact<Sample, T> ifPresent(String name, T... inferred) {
    return Fact.ifPresent(
        name,
        (Sample sample) -> {
          Reading<T> reading = reading(sample, name);
          if (!reading.isKnown() && !reading.isAbsent()) {
            throw new IllegalStateException("not known");
          }
          return reading.value();
        },
        inferred);
  }

  @SuppressWarnings("unchecked") // each name has values of one type
  static <T> Reading<T> reading(Sample sample, String name) {
    return (Reading<T>) sample.answers().get(name).getOrElse(Reading.unknown());
  }

  static Object answer(Sample sample, String name) {
    return reading(sample, name).value().getOrElseThrow(() -> new IllegalStateException("broken"));
  }
}
