package dev.proviso.fuzz;

import dev.proviso.fact.Evidence;
import dev.proviso.fact.Fact;
import dev.proviso.fact.Grade;
import dev.proviso.fact.Reading;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A slot with one value.
 *
 * @param name the name of the fact
 * @param place the index of the answer
 * @param kind the kind of value
 * @param indices the values of the finite world, as indices into the ladder of the kind
 * @param isGraded whether answers have grades
 * @param demand the grade that is demanded of an answer; null if any will do
 * @param isAsOf whether this is the date of the decision
 * @param isOptional whether a subject may be known to have no value
 */
record ValueSlot(
    String name,
    int place,
    ValueKind kind,
    List<Integer> indices,
    boolean isGraded,
    @Nullable Grade demand,
    boolean isAsOf,
    boolean isOptional)
    implements Slot {

  private static final Grade STRONG = Grade.DOCUMENTED;
  private static final Grade WEAK = Grade.DECLARED;

  static ValueSlot of(String name, int place, ValueKind kind, List<Integer> indices) {
    return new ValueSlot(name, place, kind, indices, false, null, false, false);
  }

  static ValueSlot asOf(int place, ValueKind kind, List<Integer> indices) {
    return new ValueSlot("as-of date", place, kind, indices, false, null, true, false);
  }

  ValueSlot graded() {
    return new ValueSlot(name, place, kind, indices, true, null, false, false);
  }

  /** The same slot, where a subject may have no value. */
  ValueSlot optional() {
    return new ValueSlot(name, place, kind, indices, false, null, false, true);
  }

  /** The same slot, of which only what is documented counts. */
  ValueSlot documented() {
    return new ValueSlot(name, place, kind, indices, true, STRONG, false, false);
  }

  /** Cheap: conditions over slots are looked up for every subject. */
  @Override
  public int hashCode() {
    return name.hashCode();
  }

  /** An optional fact is read in either way: as a reading, or by code that throws. */
  @Override
  public boolean isAskable() {
    return !isOptional || place % 2 == 0;
  }

  @Override
  public boolean isFact() {
    return !isAsOf;
  }

  /** The name by which the library asks for this slot with its demand. */
  String question() {
    return demand == null ? name : name + ", documented";
  }

  @Override
  public List<@Nullable Object> answers(boolean isOpen) {
    List<@Nullable Object> all = new ArrayList<>();
    for (int index : indices) {
      all.add(isGraded ? new GradedAnswer(index, STRONG) : (Object) index);
      if (isGraded && isOpen) {
        all.add(new GradedAnswer(index, WEAK));
      }
    }
    if (isOptional) {
      all.add(Absence.ABSENT);
    }
    if (isOpen) {
      all.add(null);
    }
    return all;
  }

  /** The value that a subject has, as an index; null if it is not known well enough. */
  @Nullable Integer index(SubjectModel here, Situation situation) {
    if (isAsOf) {
      return situation.asOf();
    }
    @Nullable Object answer = here.answer(this);
    if (answer instanceof GradedAnswer graded) {
      return demand == null || graded.grade().compareTo(demand) >= 0 ? graded.index() : null;
    }
    return (Integer) answer;
  }

  /**
   * Whether the finite world has values on both sides of a value, as the type has: of other values
   * something can be so in the finite world only.
   */
  boolean isSurrounded(int index) {
    for (List<Integer> gap : kind.gaps()) {
      List<Integer> inWorld = gap.stream().filter(indices::contains).toList();
      if (kind.isOrdered() && inWorld.size() >= 3 && inWorld.contains(index)) {
        return inWorld.indexOf(index) % 2 == 1;
      }
    }
    return true;
  }

  /** The fact of the library. */
  Fact<SubjectModel, Object> fact() {
    if (isAsOf) {
      return cast(Fact.<SubjectModel>asOf());
    }
    if (isOptional) {
      return isAskable()
          ? Fact.of(name, new OptionalReading(this), kind.type()).orAbsent()
          : Fact.ifPresent(name, new OptionalReader(this), kind.type());
    }
    Fact<SubjectModel, Object> fact = Fact.of(name, new Reader(this), kind.type());
    return demand == null ? fact : fact.demanding(demand);
  }

  @SuppressWarnings("unchecked") // the fact of a slot with dates
  Fact<SubjectModel, LocalDate> dateFact() {
    return (Fact<SubjectModel, LocalDate>) (Fact<SubjectModel, ?>) fact();
  }

  @SuppressWarnings("unchecked") // read-only
  private static Fact<SubjectModel, Object> cast(Fact<SubjectModel, ?> fact) {
    return (Fact<SubjectModel, Object>) fact;
  }

  /** Reads the value where there is one; throws where it is not known whether there is one. */
  private record OptionalReader(String name, int place, ValueKind kind)
      implements Function<SubjectModel, Option<Object>> {

    OptionalReader(ValueSlot slot) {
      this(slot.name, slot.place, slot.kind);
    }

    @Override
    public Option<Object> apply(SubjectModel subject) {
      @Nullable Object stored = subject.stored(ValueSlot.of(name, place, kind, List.of()));
      if (stored instanceof Integer index) {
        return Option.some(kind.value(index));
      }
      if (stored == Absence.ABSENT) {
        return Option.none();
      }
      throw new IllegalStateException("no answer");
    }
  }

  /** Reads the value where there is one, and says where it is not known whether there is one. */
  private record OptionalReading(OptionalReader reader)
      implements Function<SubjectModel, Reading<Object>> {

    OptionalReading(ValueSlot slot) {
      this(new OptionalReader(slot));
    }

    @Override
    public Reading<Object> apply(SubjectModel subject) {
      ValueSlot slot = ValueSlot.of(reader.name, reader.place, reader.kind, List.of());
      return subject.stored(slot) == null
          ? Reading.unknown()
          : Reading.ifPresent(reader.apply(subject));
    }
  }

  /** Reads the answer; equal for equal slots, so that one fact is made once. */
  private record Reader(String name, int place, ValueKind kind)
      implements Function<SubjectModel, Reading<Object>> {

    Reader(ValueSlot slot) {
      this(slot.name, slot.place, slot.kind);
    }

    @Override
    public Reading<Object> apply(SubjectModel subject) {
      @Nullable Object stored = subject.stored(ValueSlot.of(name, place, kind, List.of()));
      if (stored == null) {
        return Reading.unknown();
      }
      if (stored instanceof Integer index) {
        return Reading.known(kind.value(index));
      }
      if (stored instanceof GradedAnswer graded) {
        Object value = kind.value(graded.index());
        return Evidence.weigh(
            Evidence.of(value, WEAK, "the applicant"),
            Evidence.of(value, graded.grade(), "the file"));
      }
      if (stored == Absence.CONFLICTING) {
        return Evidence.weigh(
            Evidence.of(kind.value(0), WEAK, "the applicant"),
            Evidence.of(kind.value(1), STRONG, "the file"));
      }
      throw new IllegalStateException("no answer");
    }
  }
}
