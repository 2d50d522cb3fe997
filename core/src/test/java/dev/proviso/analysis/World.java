package dev.proviso.analysis;

import static dev.proviso.analysis.WorldFacts.AS_OF;

import dev.proviso.condition.AllOf;
import dev.proviso.condition.AnyOf;
import dev.proviso.condition.Condition;
import dev.proviso.condition.Judgment;
import dev.proviso.condition.Not;
import dev.proviso.fact.Reading;
import dev.proviso.policy.Gen;
import dev.proviso.policy.Policy;
import dev.proviso.policy.Sample;
import dev.proviso.rule.Rule;
import io.vavr.collection.Array;
import io.vavr.collection.HashMap;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A few facts with so few values that every subject can be asked, and yet with every value that
 * conditions over them can tell apart: two numbers that are compared find room for both below,
 * between and above the constants.
 */
final class World {

  /** What can be in a world; a test leaves out what it has no exact words for. */
  enum Part {
    FLAGS,
    COMPARED_FLAGS,
    COLOR,
    NUMBER,
    COMPARED_NUMBERS,
    THREE_NUMBERS,
    TAGS,
    COMPARED_TAGS,
    WORDS,
    NAMES,
    DAY,
    AS_OF,
    JUDGMENTS,
    CODE,
    CODE_OF_PARTS,
    WITHIN,
    QUANTIFIED,
    NUMBER_THAT_MAY_BE_ABSENT,
    PART_THAT_MAY_BE_ABSENT,
    DAY_THAT_MAY_BE_ABSENT
  }

  /** One of all the subjects there are. */
  record Subject(Sample sample, Seq<Judgment> judgments, Option<LocalDate> day) {}

  private final boolean open;
  private final WorldChoices choices;
  private final WorldConditions conditions;
  private final WorldGenerator generator;
  private final WorldPlace whole;
  private final WorldPolicies policies;
  private final List<Subject> subjects = new ArrayList<>();

  World(Random random, boolean open, java.util.Set<Part> parts) {
    this.open = open;
    choices = new WorldChoices(random);
    conditions = new WorldConditions(choices);
    generator = new WorldGenerator(choices, conditions, open, parts);
    whole = generator.whole();
    policies = new WorldPolicies(choices, conditions, whole, generator.isOneDated());
    enumerate();
  }

  boolean isOpen() {
    return open;
  }

  List<Subject> subjects() {
    return subjects;
  }

  boolean has(String fact) {
    return whole.has(fact);
  }

  /** Whether some part has a fact of that name. */
  boolean hasWithin(String fact) {
    return generator.hasWithin(fact);
  }

  /** Every other subject that differs in the answer to one fact only, which is more. */
  @SuppressWarnings("unchecked") // the answers to one fact are of one type
  List<Subject> withMore(Subject subject, String fact) {
    Option<?> own =
        fact.equals(AS_OF) ? subject.day() : WorldFacts.reading(subject.sample(), fact).value();
    List<Subject> more = new ArrayList<>();
    for (Reading<?> reading : values(fact)) {
      if (own.isDefined()
          && reading.isKnown()
          && ((Comparable<Object>) reading.value().get()).compareTo(own.get()) > 0) {
        more.add(with(subject, fact, reading));
      }
    }
    return more;
  }

  private List<Reading<?>> values(String fact) {
    return whole.dimensions.stream()
        .filter(one -> one.name().equals(fact))
        .findFirst()
        .orElseThrow()
        .values();
  }

  private static Subject with(Subject subject, String name, Reading<?> reading) {
    return switch (name) {
      case AS_OF ->
          new Subject(
              subject.sample(), subject.judgments(), reading.value().map(LocalDate.class::cast));
      case "first-look", "second-look" ->
          new Subject(
              subject.sample(),
              subject
                  .judgments()
                  .appendAll(reading.value().map(holds -> Gen.judged(name, holds.equals(true)))),
              subject.day());
      default ->
          new Subject(subject.sample().with(name, reading), subject.judgments(), subject.day());
    };
  }

  private void enumerate() {
    subjects.add(new Subject(new Sample(HashMap.empty()), Array.empty(), Option.none()));
    for (WorldPlace.Dimension dimension : whole.dimensions) {
      List<Subject> more = new ArrayList<>();
      for (Subject subject : subjects) {
        dimension.values().forEach(value -> more.add(with(subject, dimension.name(), value)));
      }
      subjects.clear();
      subjects.addAll(more);
    }
  }

  /** A condition of about this depth. */
  Condition<Sample> condition(int size) {
    return conditions.draw(whole, size);
  }

  /** A condition that often stands in some relation to another. */
  Condition<Sample> related(Condition<Sample> other, int size) {
    return switch (choices.below(5)) {
      case 0 -> AnyOf.of(other, condition(size));
      case 1 -> AllOf.of(other, condition(size));
      case 2 -> Not.of(other);
      default -> condition(size);
    };
  }

  Rule<Sample> rule(int size) {
    return policies.rule(size);
  }

  Policy<Sample> policy(int size) {
    return policies.policy(size);
  }

  /** A policy that is often an edition of another. */
  Policy<Sample> edited(Policy<Sample> policy, int size) {
    return policies.edited(policy, size);
  }

  @Override
  public String toString() {
    return (open ? "open " : "known ")
        + whole.dimensions.stream().map(WorldPlace.Dimension::name).toList()
        + ", "
        + subjects.size()
        + " subjects";
  }
}
