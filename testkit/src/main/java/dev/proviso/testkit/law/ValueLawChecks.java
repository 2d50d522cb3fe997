package dev.proviso.testkit.law;

import dev.proviso.check.FatalErrors;
import dev.proviso.decision.Decision;
import dev.proviso.digest.CanonicalForm;
import dev.proviso.digest.Digest;
import dev.proviso.policy.Policy;
import dev.proviso.text.ValueText;
import dev.proviso.trace.Answer;
import dev.proviso.trace.Question;
import dev.proviso.trace.RuleTrace;
import dev.proviso.value.ValueType;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** The checks of laws that speak of values: of constants, of answers, and of their types. */
final class ValueLawChecks {

  /** So many subjects are asked about again for each value. */
  private static final int SUBJECTS = 200;

  /** So many values are compared three at a time. */
  private static final int IN_THREES = 14;

  private ValueLawChecks() {}

  // One digest, one decision

  static <T> Seq<LawFault> digested(PolicyUnderTest<T> underTest) {
    Option<Digest> digest = digest(underTest.policy());
    if (digest.isEmpty()) {
      return Array.empty();
    }
    Map<String, LawFault> faults = new LinkedHashMap<>();
    Policy<T> anew =
        EquivalentRewrites.respelled(
            EquivalentRewrites.turned(underTest.policy()), ValueLawChecks::anew);
    if (digest(anew).equals(digest)) {
      different(underTest, anew, "with its constants and facts written anew")
          .forEach(fault -> faults.put(underTest.policy().id(), fault));
    }
    for (ComparedFact compared : ComparedFact.in(underTest.policy())) {
      attempted(compared, () -> digested(underTest, digest, compared))
          .forEach(fault -> faults.putIfAbsent(fault.about(), fault));
    }
    return Array.ofAll(faults.values());
  }

  private static Object anew(ValueType<Object> type, Object value) {
    return EquivalentValues.of(value, type).headOption().getOrElse(value);
  }

  /** Constants whose text is the same, each written in place of the other. */
  private static <T> Option<LawFault> digested(
      PolicyUnderTest<T> underTest, Option<Digest> digest, ComparedFact compared) {
    ValueType<Object> type = compared.type();
    if (!type.hasText()) {
      return Option.none();
    }
    Seq<Object> samples = compared.samples();
    for (Object constant : type.distinct(compared.constants())) {
      String text = type.text(constant);
      for (Object other : samples) {
        if (other.equals(constant) || !type.text(other).equals(text)) {
          continue;
        }
        Policy<T> replaced =
            EquivalentRewrites.respelled(underTest.policy(), instead(type, constant, other));
        if (digest(replaced).equals(digest)) {
          String how =
              "with " + words(other, type) + " for " + words(constant, type) + " in its rules";
          Option<LawFault> fault =
              different(underTest, replaced, how).map(found -> found.naming(compared.fact()));
          if (fault.isDefined()) {
            return fault;
          }
        }
      }
    }
    return Option.none();
  }

  private static EquivalentRewrites.Respelling instead(
      ValueType<Object> type, Object constant, Object other) {
    return (of, value) -> of.equals(type) && value.equals(constant) ? other : value;
  }

  private static <T> Option<LawFault> different(
      PolicyUnderTest<T> underTest, Policy<T> other, String how) {
    for (PolicyUnderTest.Tried<T> tried : underTest.tried()) {
      Decision<T> one = tried.decision();
      Decision<T> two = underTest.decide(other, tried.of());
      if (one.outcome() != two.outcome()) {
        return Option.some(
            LawFault.of(
                    underTest.policy().id(),
                    how
                        + " its digest is the same; it says "
                        + one.outcome()
                        + ", and then "
                        + two.outcome())
                .by(one.deciding().headOption().map(RuleTrace::rule))
                .of(tried.of().made()));
      }
    }
    return Option.none();
  }

  private static Option<Digest> digest(Policy<?> policy) {
    try {
      return Option.some(CanonicalForm.of(policy).digest());
    } catch (Throwable noCanonicalText) {
      FatalErrors.throwIfFatal(noCanonicalText);
      return Option.none();
    }
  }

  // Equal values are decided alike

  static <T> Seq<LawFault> equal(PolicyUnderTest<T> underTest) {
    Map<String, LawFault> faults = new LinkedHashMap<>();
    ofTypes(underTest.policy()).forEach(fault -> faults.put(fault.about(), fault));
    for (PolicyUnderTest.Tried<T> tried : underTest.tried().take(SUBJECTS)) {
      for (Answer answer : tried.decision().trace().allAnswers()) {
        replaced(underTest, tried, answer)
            .forEach(fault -> faults.putIfAbsent(fault.about(), fault));
      }
    }
    return Array.ofAll(faults.values());
  }

  /** The facts whose value types disagree with themselves. */
  static Seq<LawFault> ofTypes(Policy<?> policy) {
    return ComparedFact.in(policy)
        .flatMap(compared -> attempted(compared, () -> disagreement(compared)))
        .groupBy(LawFault::about)
        .values()
        .map(Seq::head)
        .toArray()
        .sortBy(LawFault::about);
  }

  @SuppressWarnings("unchecked") // a value of that very type
  private static <T> Option<LawFault> replaced(
      PolicyUnderTest<T> underTest, PolicyUnderTest.Tried<T> tried, Answer answer) {
    if (answer.question().kind() != Question.Kind.FACT || answer.reading().value().isEmpty()) {
      return Option.none();
    }
    Object value = answer.reading().value().get();
    ValueType<Object> type = (ValueType<Object>) answer.type();
    if (!type.admits(value)) {
      return Option.none();
    }
    for (Object other : attempt(() -> EquivalentValues.of(value, type))) {
      Decision<T> again =
          underTest.decide(
              underTest.built(tried.of().made().with(answer.question().toString(), other)));
      if (again.outcome() != tried.decision().outcome()) {
        return Option.some(
            LawFault.of(
                    answer.question().toString(),
                    "it says "
                        + tried.decision().outcome()
                        + "; with `"
                        + other
                        + "` for `"
                        + value
                        + "`, which is equal, "
                        + again.outcome())
                .by(tried.decision().deciding().headOption().map(RuleTrace::rule))
                .of(tried.of().made()));
      }
    }
    return Option.none();
  }

  /** What throws is found by the check of the type. */
  private static Seq<Object> attempt(Supplier<Seq<Object>> values) {
    try {
      return values.get();
    } catch (Throwable thrown) {
      FatalErrors.throwIfFatal(thrown);
      return Array.empty();
    }
  }

  private static Option<LawFault> attempted(
      ComparedFact compared, Supplier<Option<LawFault>> check) {
    try {
      return check.get();
    } catch (Throwable thrown) {
      FatalErrors.throwIfFatal(thrown);
      return Option.some(
          LawFault.of(
              compared.fact(), "the value type `" + compared.type().id() + "` throws " + thrown));
    }
  }

  /** Two or three sample values on which the operations of a value type contradict each other. */
  private static Option<LawFault> disagreement(ComparedFact compared) {
    Seq<Object> samples = compared.samples();
    ValueType<Object> type = compared.type();
    for (Object one : samples) {
      for (Object two : samples) {
        Option<String> wrong = disagreement(type, one, two);
        if (wrong.isDefined()) {
          return Option.some(
              LawFault.of(
                  compared.fact(),
                  words(one, type) + " and " + words(two, type) + " " + wrong.get()));
        }
      }
    }
    return type.isOrdered() ? notTransitive(compared, samples.take(IN_THREES)) : Option.none();
  }

  private static Option<String> disagreement(ValueType<Object> type, Object one, Object two) {
    boolean same = type.same(one, two);
    if (same != type.same(two, one)) {
      return Option.some("are equal in one order only");
    }
    if (type.isOrdered()) {
      int order = type.compare(one, two);
      if (Integer.signum(order) != -Integer.signum(type.compare(two, one))) {
        return Option.some("are compared in two ways: each is before the other, or neither");
      }
      if ((order == 0) != same) {
        return Option.some(
            same
                ? "are equal, and one is before the other"
                : "differ, and none is before the other");
      }
    }
    if (type.hasText() && type.text(one).equals(type.text(two)) != same) {
      return Option.some(
          same
              ? "are equal, and written as `" + type.text(one) + "` and `" + type.text(two) + "`"
              : "differ, and are both written as `" + type.text(one) + "`");
    }
    return type.key(one).equals(type.key(two)) == same
        ? Option.none()
        : Option.some(same ? "are equal, but their keys differ" : "differ, but their keys do not");
  }

  private static Option<LawFault> notTransitive(ComparedFact compared, Seq<Object> samples) {
    ValueType<Object> type = compared.type();
    for (Object one : samples) {
      for (Object two : samples) {
        for (Object three : samples) {
          if (type.compare(one, two) <= 0
              && type.compare(two, three) <= 0
              && type.compare(one, three) > 0) {
            return Option.some(
                LawFault.of(
                    compared.fact(),
                    Array.of(one, two, three).map(value -> words(value, type)).mkString(", ")
                        + " are ordered in a circle"));
          }
        }
      }
    }
    return Option.none();
  }

  private static String words(Object value, ValueType<?> type) {
    return "`" + ValueText.labeled(value, type) + "`";
  }

  // Answers fit their types

  static <T> Seq<LawFault> fitting(PolicyUnderTest<T> underTest) {
    Map<String, LawFault> faults = new LinkedHashMap<>();
    Seq<RawReadings.Read<T>> all = RawReadings.of(underTest.policy());
    for (PolicyUnderTest.Tried<T> tried : underTest.tried()) {
      for (RawReadings.Read<T> read : all) {
        read.misfit(tried.of().subject())
            .forEach(
                what ->
                    faults.putIfAbsent(
                        read.fact(), LawFault.of(read.fact(), what).of(tried.of().made())));
      }
    }
    return Array.ofAll(faults.values());
  }
}
