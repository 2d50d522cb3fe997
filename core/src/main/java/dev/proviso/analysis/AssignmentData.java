package dev.proviso.analysis;

import dev.proviso.condition.Judgment;
import dev.proviso.fact.Grade;
import dev.proviso.fact.Reading;
import dev.proviso.trace.access.PresencePath;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The values and circumstances of a synthetic subject, or of one of several parts of it. */
final class AssignmentData {

  /** How the key of the value of a part ends that conditions compare as a whole. */
  static final String AS_A_WHOLE = " as a whole";

  private final VariableSpace space;

  /** The words in which circumstances state answers. */
  private final RegionWording words;

  @Nullable AssignmentData filled;
  final Map<String, Reading<?>> facts = new LinkedHashMap<>();
  final Map<String, Object> possible = new LinkedHashMap<>();

  /** How well facts are known that must be known well for some condition. */
  final Map<String, Grade> grades = new HashMap<>();

  /** By what a circumstance calls it: a fact that goes by another name here. */
  final Map<String, String> keys = new HashMap<>();

  /** By what a circumstance calls it: a fact and how well it must be known. */
  final Map<String, RequiredGrade> demanded = new HashMap<>();

  /** A fact that must be known well. */
  record RequiredGrade(String fact, Grade grade) {}

  /** Known facts that only code reads and for which the library can make no value. */
  final Set<String> known = new HashSet<>();

  final Map<String, Seq<Assignment>> parts = new LinkedHashMap<>();
  final Map<String, Boolean> opaque = new LinkedHashMap<>();
  final Set<String> ofCode = new HashSet<>();
  final Set<String> ofPeople = new HashSet<>();
  final List<Judgment> judgments = new ArrayList<>();
  final List<FactValue> circumstances = new ArrayList<>();

  /** What answered it in the case: code and people, whose answers the case takes as given. */
  final Set<String> restsOn = new LinkedHashSet<>();

  /** Whether each value is a real one, to be put into a subject. */
  boolean exact = true;

  /** Whether each value that a condition compares is a real one. */
  boolean decided = true;

  AssignmentData(VariableSpace space) {
    this.space = space;
    this.words = space.words;
  }

  /** The circumstances as findings state them. */
  Seq<FactValue> statements() {
    return new CircumstanceWording(space).facts(Array.ofAll(circumstances));
  }

  /** Whether some circumstance implies that a part, or a list of parts, is known. */
  boolean knows(Collection<FactValue> all, String part) {
    return all.stream()
        .anyMatch(fact -> isOfOneOf(fact, part) || (isKnown(fact) && isAbout(fact, part)));
  }

  /** Of parts that are counted it is known which there are, whatever is known of each. */
  private static boolean isOfOneOf(FactValue fact, String parts) {
    return fact.question().startsWith(parts + " #");
  }

  private boolean isKnown(FactValue fact) {
    return !fact.value().equals(words.notKnown());
  }

  private static boolean isAbout(FactValue fact, String part) {
    return fact.question().equals(part) || isInside(fact, part);
  }

  private static boolean isInside(FactValue fact, String part) {
    return fact.question().startsWith(part + " › ");
  }

  /**
   * A value says that it is present. What is absent has no value, and nothing inside: a case does
   * not state any.
   */
  void hidePresences() {
    for (FactValue one : List.copyOf(circumstances)) {
      // People and code may be asked anything.
      PresencePath.value(one.question())
          .filter(value -> facts.containsKey(key(one.question())))
          .forEach(value -> hide(one, value));
    }
  }

  private void hide(FactValue presence, String value) {
    if (!isKnown(presence)) {
      circumstances.removeIf(other -> isAbout(other, value));
      circumstances.replaceAll(
          other -> other.equals(presence) ? FactValue.of(value, words.notKnown()) : other);
    } else if (presence.value().equals(words.flag(false))) {
      circumstances.removeIf(other -> isAbout(other, value));
    } else if (knows(circumstances, value)) {
      circumstances.remove(presence);
    }
  }

  void fillBy(AssignmentData full) {
    filled = full;
    parts.forEach(
        (key, some) ->
            some.zip(full.parts.getOrDefault(key, Array.empty()))
                .forEach(pair -> pair._1().answers().fillBy(pair._2().answers())));
  }

  AssignmentData copy() {
    AssignmentData copy = new AssignmentData(space);
    copy.facts.putAll(facts);
    copy.possible.putAll(possible);
    copy.grades.putAll(grades);
    copy.keys.putAll(keys);
    copy.demanded.putAll(demanded);
    copy.parts.putAll(parts);
    copy.opaque.putAll(opaque);
    copy.ofCode.addAll(ofCode);
    copy.ofPeople.addAll(ofPeople);
    copy.judgments.addAll(judgments);
    copy.circumstances.addAll(circumstances);
    copy.known.addAll(known);
    copy.restsOn.addAll(restsOn);
    copy.exact = exact;
    copy.decided = decided;
    copy.filled = filled;
    return copy;
  }

  /** What is known of a fact: its value, if it has one, or whether another one has a value. */
  @SuppressWarnings("unchecked") // put there for this fact
  <T> Reading<T> read(String fact) {
    Reading<T> reading = (Reading<T>) facts.getOrDefault(fact, Reading.unknown());
    Option<String> value = PresencePath.value(fact);
    return value.isDefined()
        ? graded(value.get(), (Reading<T>) presence(value.get(), (Reading<Boolean>) reading))
        : asPresent(fact, reading);
  }

  /** What is present has a value that is known. */
  private Reading<Boolean> presence(String value, Reading<Boolean> presence) {
    return presence.value().contains(true)
        ? Array.of(value, value + AS_A_WHOLE)
            .flatMap(key -> Option.of(facts.get(key)))
            .find(reading -> !reading.isKnown())
            .<Reading<Boolean>>map(reading -> reading.presence())
            .getOrElse(presence)
        : presence;
  }

  /** A reading, as well known as it is; none of what is absent. */
  <T> Reading<T> asPresent(String fact, Reading<T> reading) {
    @Nullable Reading<?> presence = facts.get(PresencePath.of(plain(fact)));
    return graded(
        fact,
        presence == null
            ? reading
            : presence.then(present -> present.equals(true) ? reading : Reading.absent()));
  }

  private static String plain(String fact) {
    return fact.endsWith(AS_A_WHOLE)
        ? fact.substring(0, fact.length() - AS_A_WHOLE.length())
        : fact;
  }

  <T> Reading<T> graded(String fact, Reading<T> reading) {
    @Nullable Grade grade = grades.get(fact);
    return grade == null ? reading : reading.graded(grade);
  }

  /** The fact that a question asks, whatever it is called there. */
  private String key(String question) {
    @Nullable RequiredGrade well = demanded.get(question);
    return well == null ? keys.getOrDefault(question, question) : well.fact();
  }

  /** Whether a question has an answer. */
  boolean isAnswered(String question) {
    @Nullable RequiredGrade well = demanded.get(question);
    @Nullable Reading<?> read = facts.get(key(question));
    return (read != null && read.isKnown() && (well == null || isMet(well)))
        || known.contains(question)
        || opaque.containsKey(question)
        || judgments.stream().anyMatch(one -> one.id().equals(question));
  }

  private boolean isMet(RequiredGrade well) {
    @Nullable Grade grade = grades.get(well.fact());
    return grade != null && grade.meets(well.grade());
  }

  void answer(String question, Object value) {
    known.remove(question);
    String key = key(question);
    facts.computeIfPresent(key, (fact, known) -> Reading.known(value));
    possible.computeIfPresent(key, (fact, known) -> value);
    @Nullable RequiredGrade well = demanded.get(question);
    if (well != null && !isMet(well)) {
      grades.put(key, well.grade());
    }
    if (value instanceof Boolean yes) {
      if (ofCode.contains(question)) {
        opaque.put(question, yes);
      }
      if (ofPeople.contains(question)) {
        judge(question, yes);
      }
    }
    FactValue answer = FactValue.of(question, words.value(value));
    circumstances.replaceAll(one -> one.question().equals(question) ? answer : one);
    if (filled != null) {
      filled = filled.copy();
      filled.answer(question, value);
    }
  }

  /** A judgment in place of the one before, if there is one. */
  void judge(String question, boolean holds) {
    judgments.removeIf(given -> given.id().equals(question));
    judgments.add(assumed(question, holds));
  }

  /** A judgment that nobody has made. */
  static Judgment assumed(String question, boolean holds) {
    return Judgment.of(question, holds).by("analysis", LocalDate.EPOCH).because("assumed");
  }

  void forget(String question, Reading<?> instead) {
    known.remove(question);
    @Nullable RequiredGrade well = demanded.get(question);
    if (well == null) {
      facts.computeIfPresent(key(question), (fact, known) -> instead);
    } else if (isMet(well)) {
      grades.remove(well.fact());
      Array.of(Grade.values())
          .takeUntil(well.grade()::equals)
          .lastOption()
          .forEach(below -> grades.put(well.fact(), below));
    }
    opaque.remove(question);
    judgments.removeIf(judgment -> judgment.id().equals(question));
    circumstances.removeIf(fact -> isOfOneOf(fact, question) || isInside(fact, question));
    FactValue unknown = FactValue.of(question, words.notKnown());
    circumstances.replaceAll(one -> one.question().equals(question) ? unknown : one);
    if (!circumstances.contains(unknown)) {
      circumstances.add(unknown);
    }
  }
}
