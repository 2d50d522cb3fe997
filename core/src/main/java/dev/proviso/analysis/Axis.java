package dev.proviso.analysis;

import dev.proviso.algebra.TruthVariable;
import dev.proviso.condition.Operator;
import dev.proviso.fact.Grade;
import dev.proviso.fact.Reading;
import dev.proviso.language.Language;
import dev.proviso.region.Regions;
import dev.proviso.time.NameList;
import dev.proviso.time.Register;
import dev.proviso.value.ValueType;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One thing that conditions ask for, and the variables that stand for its answer. */
final class Axis {

  /** What kind of thing is asked. */
  enum Kind {
    /** A fact with one value. */
    VALUE,
    /** A fact with a set of values: one variable for each element, and one for all others. */
    SET,
    /** Whether a part, or the parts, are known. */
    PART,
    /** Whether an answer that is known is known well enough. */
    GRADE,
    /** A question for a person. */
    JUDGMENT,
    /** Code that cannot be looked into. */
    OPAQUE,
    /** What a register or a dated limit may answer where it gives no answer. */
    REGISTER,
    /** Whether a condition holds of any of several parts. */
    ANY
  }

  /** Facts that are compared with each other share their constants. */
  static final class Group {
    final List<Axis> members = new ArrayList<>();
    private Scale scale = new Scale(this);

    /** How many of them have another value for a second subject that is compared with the first. */
    int ofSecond;

    /** How many values are compared with each other. */
    int values() {
      return members.size() + ofSecond;
    }

    Regions regions() {
      return scale.regions();
    }

    boolean ofSets() {
      return members.stream().anyMatch(member -> member.ofSets) || type().element().isDefined();
    }

    /** As what the answers are compared: as any member declares. */
    ValueType<Object> type() {
      return declared(members);
    }
  }

  /**
   * What the groups of the whole and of its parts have in common where a date of the whole is asked
   * in them: the same regions, so that a date is in the same one wherever it is asked.
   */
  private static final class Scale {
    private final List<Group> groups = new ArrayList<>();
    private final Set<Axis> dates = new LinkedHashSet<>();
    private @Nullable Regions regions;

    Scale(Group group) {
      groups.add(group);
    }

    void join(Scale other) {
      if (this != other) {
        groups.addAll(other.groups);
        dates.addAll(other.dates);
        other.groups.forEach(group -> group.scale = this);
      }
    }

    Regions regions() {
      if (regions == null) {
        List<Object> constants = new ArrayList<>();
        boolean ordered = false;
        for (Group group : groups) {
          for (Axis member : group.members) {
            constants.addAll(member.constants);
            ordered |= member.ordered;
          }
        }
        int points = points();
        constants.addAll(resembling(constants, points));
        ValueType<Object> type =
            declared(groups.stream().flatMap(group -> group.members.stream()).toList());
        if (!type.isDeclared()) {
          refuseSeveralTypes(constants);
        }
        regions =
            constants.isEmpty() && points == 1
                ? Regions.single(type)
                : Regions.ofValues(type, constants, ordered, points).withCheckedOrder();
      }
      return regions;
    }

    /**
     * Where no fact declares a type, each value counts as of its own class, and lists may hold
     * values of several: they lie on no one line.
     */
    private void refuseSeveralTypes(List<Object> constants) {
      Array<ValueType<Object>> types =
          Array.ofAll(constants).<ValueType<Object>>map(ValueType::ofValue).distinct();
      if (types.size() > 1) {
        throw ConflictingFacts.listedAsTwoTypes(
            groups.get(0).members.get(0).question, types.get(0), types.get(1));
      }
    }

    /**
     * Values that resemble those of a register, for which it answers otherwise than for all others:
     * as many as are compared with each other, and none that a condition names, for there are
     * always more of them.
     */
    private Set<Object> resembling(List<Object> constants, int points) {
      List<Axis> members = groups.stream().flatMap(group -> group.members.stream()).toList();
      Set<Object> taken = new LinkedHashSet<>(constants);
      Set<Object> made = new LinkedHashSet<>();
      Set<Object> examples = new LinkedHashSet<>();
      members.forEach(member -> examples.addAll(member.examples));
      for (Object example : examples) {
        for (int i = 0; i < points; i++) {
          Object other = example;
          while (other instanceof String name && taken.contains(other)) {
            other = name + ".";
          }
          taken.add(other);
          made.add(other);
        }
      }
      members.forEach(member -> member.resembling.addAll(made));
      return made;
    }

    /**
     * As many as can lie between two constants, so that each order among them occurs. Of each part
     * as many as are not dates can lie before, between and after the dates of the whole, which are
     * the same in all parts.
     */
    private int points() {
      int own = 0;
      for (Group group : groups) {
        int ofDates = (int) group.members.stream().filter(dates::contains).count();
        own = Math.max(own, group.values() - ofDates);
      }
      int ofWhole = (int) dates.stream().filter(date -> !date.global).count();
      return dates.isEmpty() ? own : (ofWhole + 1) * own + ofWhole;
    }
  }

  final String key;
  String question;

  /** What findings call it: as the question, but with each required grade in words. */
  String stated;

  /** How well the fact must be known, where it is asked in one grade only. */
  Option<Grade> onlyGrade = Option.none();

  /** By what traces call it where they call it otherwise. */
  final Set<String> names = new LinkedHashSet<>();

  final String name;
  final Kind asked;
  final boolean global;

  /** What stands in the whole for something that is the same in all of its parts. */
  @Nullable Axis ofWhole;

  /** As often as they are mentioned: the value type, once it is known, says which are one. */
  final List<Object> constants = new ArrayList<>();

  final List<Object> elements = new ArrayList<>();

  /** Of a date: the days on which a register, a dated limit or a rule in force changes. */
  final Set<LocalDate> changes = new TreeSet<>();

  /** What code that cannot be looked into may read. */
  final List<Axis> reads = new ArrayList<>();

  /** The lists of names that are asked for its answers, with all that each of them mentions. */
  private final IdentityHashMap<Register<Object>, Set<Object>> registers = new IdentityHashMap<>();

  /** Values that no register mentions, but that resemble those that one mentions. */
  private final Set<Object> examples = new LinkedHashSet<>();

  /** Values that stand for all that resemble those that a register mentions. */
  private final Set<Object> resembling = new LinkedHashSet<>();

  private ValueType<Object> type = ValueType.undeclared();
  private ValueType<Object> elementType = ValueType.undeclared();
  boolean ordered;
  boolean ofSets;

  /** Whether a condition compares its values; code may read it all the same. */
  boolean isCompared;

  /** Whether it says that the subject has the value of another fact. */
  boolean isPresence;

  /** Whether it is compared as a whole, and conditions are asked of what is in it as well. */
  boolean isAlsoPart;

  /**
   * The elements that stand for all that nothing mentions; none in the place of one that cannot be
   * made. They are made together: a domain that is asked for fewer may give other values.
   */
  Seq<Option<Object>> otherElements = Array.empty();

  /** How many elements that nothing mentions stand for all of them. */
  int others;

  Group group = new Group();

  /** The first of its variables; the one that says whether a set or part is known comes first. */
  int variable = -1;

  Axis(String key, String question, String name, Kind asked, boolean global) {
    this.key = key;
    this.question = question;
    this.stated = question;
    this.name = name;
    this.asked = asked;
    this.global = global;
    group.members.add(this);
  }

  /** Marks it as the presence of another fact: yes or no. */
  Axis ofPresence() {
    isPresence = true;
    isCompared = true;
    mention(Array.of(true, false));
    return this;
  }

  /** The facts that lead to it, by their names. */
  String path() {
    return key.substring(key.indexOf(' ') + 1);
  }

  /** The cases in which the answer to a question of presence is yes. */
  int present(DecisionDiagrams diagrams) {
    int yes = yes();
    return diagrams.literal(variable, value -> value == yes);
  }

  /** Whether it is the fact of a path, or one of a part that this fact gives. */
  boolean isAtOrIn(String other) {
    return FactPath.isAtOrIn(path(), other);
  }

  /** The value of its variable that says that the answer is yes. */
  int yes() {
    return saying(true);
  }

  /** The value of its variable that says that the answer is yes or no. */
  int saying(boolean answer) {
    return regions().holding(Operator.IS, Array.of(answer)).nextSetBit(0);
  }

  Kind kind() {
    return asked == Kind.VALUE && group.ofSets() ? Kind.SET : asked;
  }

  /** What its answer comes from, if nothing more can be known of it: a person, or code. */
  String restsOn(Language language) {
    return switch (asked) {
      case JUDGMENT -> language.text(FindingMessages.JUDGMENT, name);
      case OPAQUE -> language.text(FindingMessages.CODE, name);
      default -> "";
    };
  }

  private static ValueType<Object> declared(List<Axis> axes) {
    @Nullable ValueType<Object> found = null;
    for (Axis axis : axes) {
      if (axis.type.isDeclared()) {
        found = found == null ? axis.type : oneOf(axis.question, found, axis.type);
      }
    }
    return found != null ? found : ofSets(axes);
  }

  private static ValueType<Object> oneOf(
      String question, ValueType<Object> found, ValueType<?> other) {
    if (!found.comparesLike(other)) {
      throw ConflictingFacts.comparedAsTwoTypes(question, found, other);
    }
    return found;
  }

  private static ValueType<Object> ofSets(List<Axis> axes) {
    return axes.stream()
        .map(axis -> axis.type)
        .filter(type -> type.element().isDefined())
        .findFirst()
        .orElseGet(ValueType::undeclared);
  }

  /** Notes as what its answers are compared, if nobody has said so before. */
  @SuppressWarnings("unchecked") // only its own answers are compared
  Axis typed(ValueType<?> of) {
    if (!type.isDeclared()) {
      type = (ValueType<Object>) of;
    } else if (of.isDeclared()) {
      oneOf(question, type, of);
    }
    return this;
  }

  /** Notes as what the elements of its sets are compared. */
  @SuppressWarnings("unchecked") // only its own elements are compared
  void elementsTyped(ValueType<?> of) {
    elementType =
        elementType.isDeclared() && of.isDeclared()
            ? oneOf(question, elementType, of)
            : elementType.isDeclared() ? elementType : (ValueType<Object>) of;
  }

  ValueType<Object> type() {
    return group.type();
  }

  /** As what the elements of its sets are compared. */
  ValueType<Object> elementType() {
    ValueType<Object> declared = group.type();
    ValueType<Object> element = declared.element().getOrElse(declared);
    return element.isDeclared() || elements.isEmpty()
        ? element
        : ValueType.ofValue(elements.get(0));
  }

  boolean isOneOf(Seq<?> constants, Object element) {
    return constants.exists(constant -> elementType().same(constant, element));
  }

  /** Two values of it are compared, in their order, while all other facts stay as they are. */
  void compareTwoValues() {
    ordered = true;
    group.ofSecond = 1;
  }

  void join(Axis other) {
    if (group != other.group) {
      Group joined = other.group;
      for (Axis member : joined.members) {
        member.group = group;
      }
      group.members.addAll(joined.members);
    }
  }

  /** What a part asks of the date of the whole is asked in the regions of the whole. */
  void share(Axis ofPart) {
    group.scale.join(ofPart.group.scale);
    group.scale.dates.add(this);
    group.scale.dates.add(ofPart);
  }

  void mention(Iterable<?> values) {
    for (Object value : values) {
      if (value instanceof io.vavr.collection.Set<?> set) {
        ofSets = true;
        set.forEach(this::element);
      } else {
        constants.add(value);
      }
    }
  }

  /**
   * Notes a register, whose answer to a value may be another one than to all that it leaves out.
   */
  @SuppressWarnings("unchecked") // only asked for answers to the fact
  void ask(Register<?> register) {
    mention(register.mentioned());
    // A roster compares values as their type does, and says nothing of those that resemble others.
    if (register instanceof NameList) {
      Set<Object> mentioned = new LinkedHashSet<>(register.mentioned().asJava());
      registers.put((Register<Object>) register, mentioned);
      register.examples().filter(example -> !mentioned.contains(example)).forEach(examples::add);
    }
  }

  /** Notes a value that resembles those that a register mentions. */
  void noteIfResembling(Object value) {
    if (resembles(value)) {
      resembling.add(value);
    }
  }

  /** Whether a register that does not mention a value says of it what it says of no other. */
  boolean resembles(Object value) {
    return registers.entrySet().stream()
        .anyMatch(asked -> !asked.getValue().contains(value) && isToldApart(asked.getKey(), value));
  }

  private static boolean isToldApart(Register<Object> register, Object value) {
    Function<LocalDate, Reading<Boolean>> history = register.history(value);
    return register
        .changes()
        .exists(day -> !history.apply(day).value().equals(register.listsOther(day).value()));
  }

  boolean isResembling(Object value) {
    return resembling.contains(value);
  }

  void element(Object value) {
    if (!isOneOf(Array.ofAll(elements), value)) {
      elements.add(value);
    }
  }

  Regions regions() {
    return group.regions();
  }

  /** The value of its first variable that says that nothing is known. */
  int unknown() {
    return switch (kind()) {
      case VALUE -> regions().size();
      case SET, PART, GRADE -> 1;
      case JUDGMENT, OPAQUE, REGISTER, ANY -> TruthVariable.UNKNOWN;
    };
  }
}
