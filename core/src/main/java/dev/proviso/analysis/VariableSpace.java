package dev.proviso.analysis;

import dev.proviso.algebra.TruthVariable;
import dev.proviso.condition.Condition;
import dev.proviso.condition.Definition;
import dev.proviso.condition.QuantifiedCondition;
import dev.proviso.condition.Quantifier;
import dev.proviso.fact.Fact;
import dev.proviso.fact.FactVisitor;
import dev.proviso.fact.Grade;
import dev.proviso.value.ValueType;
import dev.proviso.wording.ConditionWording;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * All that some conditions ask for, as variables with finitely many values: the regions of facts,
 * the elements of sets, and free answers where nothing can be looked into.
 *
 * <p>Over fully known subjects a variable has the known answers only; over all subjects it has one
 * more, for what is not known.
 */
final class VariableSpace {

  /** A definition, of the whole or of a part of it. */
  record Defined(String within, Definition<?> definition) {}

  /**
   * A condition that is asked whether it holds of any of the parts that a fact gives.
   *
   * @param list whether the parts are known
   * @param parts the fact that gives the parts
   * @param dating the name of the fact that gives the date of the decision; empty if it is given
   */
  record Any(Axis list, String parts, Condition<?> each, Axis axis, String dating) {}

  /**
   * What gives no answer in some cases: a register or a dated limit, asked of a fact on a date.
   *
   * @param node the condition that asks
   * @param isCovered whether it extends to the days, and leaves open what it says; of other days it
   *     says nothing at all
   */
  record UndeterminedAnswer(Condition<?> node, Axis fact, Axis date, boolean isCovered) {}

  final boolean open;

  /** Whether registers and dated limits that give no answer may give any. */
  final boolean completed;

  final String path;
  private final @Nullable VariableSpace whole;
  private final Map<Axis, List<Axis>> around = new HashMap<>();
  private final Map<String, Axis> axes = new LinkedHashMap<>();
  private final List<Any> quantified = new ArrayList<>();
  private final List<Defined> defined = new ArrayList<>();
  private final Map<String, VariableSpace> inner = new LinkedHashMap<>();
  private @Nullable Fact<?, ?> dating;
  private final Map<String, Fact<?, ?>> datings = new HashMap<>();

  private final GradeRequirements demands = new GradeRequirements();
  private final Map<UndeterminedAnswer, Axis> undetermined = new LinkedHashMap<>();
  private final Map<Object, DiagramCompiler.Truths> tables = new HashMap<>();
  private final Map<String, Object> readings = new HashMap<>();
  private boolean leavesOpen;
  private int[] domains = new int[0];

  /** The words in which findings are written. */
  final ConditionWording wording;

  /** The words in which answers are stated. */
  final RegionWording words;

  private VariableSpace(
      boolean open,
      boolean completed,
      String path,
      @Nullable VariableSpace whole,
      ConditionWording wording) {
    this.open = open;
    this.wording = wording;
    this.words = new RegionWording(wording);
    this.completed = completed;
    this.path = path;
    this.whole = whole;
  }

  static VariableSpace of(boolean open, ConditionWording wording) {
    return new VariableSpace(open, false, "", null, wording);
  }

  static VariableSpace completed(VariableSpace plain) {
    return new VariableSpace(plain.open, true, "", null, plain.wording);
  }

  /** Notes that a register or a dated limit does not answer some question. */
  void leaveOpen() {
    top().leavesOpen = true;
  }

  /** Whether some register or dated limit that was compiled so far gives no answer in some case. */
  boolean leavesOpen() {
    return leavesOpen;
  }

  /** The answer that a register or a dated limit may give where it gives none. */
  Axis undetermined(UndeterminedAnswer source) {
    return undetermined.computeIfAbsent(
        source,
        key -> {
          String name = "undetermined " + undetermined.size();
          return axis(name, name, name, Axis.Kind.REGISTER, false);
        });
  }

  Map<UndeterminedAnswer, Axis> undetermined() {
    return undetermined;
  }

  /**
   * What was compiled of a register or a dated limit, by what asks it; large ones are compiled
   * once.
   */
  Map<Object, DiagramCompiler.Truths> tables() {
    return tables;
  }

  /** The date of the decision is that fact, for what is collected or compiled from now on. */
  <S> void dated(Option<Fact<S, LocalDate>> date) {
    dating = date.getOrNull();
    date.forEach(fact -> datings.put(fact.name(), fact));
  }

  /** The name of the date of the decision; empty if it is given. */
  private String dating() {
    @Nullable Fact<?, ?> date = top().dating;
    return date == null ? "" : date.name();
  }

  void datedAs(String name) {
    top().dating = name.isEmpty() ? null : Objects.requireNonNull(top().datings.get(name), name);
  }

  private VariableSpace top() {
    return whole == null ? this : whole.top();
  }

  Collection<Axis> axes() {
    return axes.values();
  }

  /** The axis of a key. */
  Axis axis(String key) {
    return Objects.requireNonNull(axes.get(key), key);
  }

  /** Facts with one value or a set of them: the very one, or all that have its name. */
  Seq<Axis> named(Fact<?, ?> fact) {
    String path = path("", fact);
    boolean isInPart = isInPart(fact);
    return Array.ofAll(axes.values())
        .filter(axis -> axis.asked == Axis.Kind.VALUE || axis.asked == Axis.Kind.SET)
        .filter(
            axis ->
                isInPart
                    ? axis.key.equals("fact " + path) || isSharedAs(axis, path)
                    : axis.name.equals(path));
  }

  private boolean isSharedAs(Axis axis, String path) {
    return axis.global && axis.name.equals(path);
  }

  private static <S, T> boolean isInPart(Fact<S, T> fact) {
    return fact.accept(
        new FactVisitor<S, T, Boolean>() {
          @Override
          public Boolean asked(Fact<S, T> plain) {
            return false;
          }

          @Override
          public Boolean graded(Fact<S, T> demanded, Grade grade) {
            return isInPart(demanded);
          }

          @Override
          public <P> Boolean ofPart(Fact<S, P> part, Fact<P, T> inside) {
            return true;
          }
        });
  }

  void define(String within, Definition<?> definition) {
    defined.add(new Defined(within, definition));
  }

  List<Defined> defined() {
    return defined;
  }

  List<Any> quantified() {
    return quantified;
  }

  VariableSpace inner(String parts) {
    return Objects.requireNonNull(inner.get(parts), parts);
  }

  Collection<Map.Entry<String, VariableSpace>> inners() {
    return inner.entrySet();
  }

  /**
   * What is asked where a fact is.
   *
   * @param axis the fact itself, or the part or parts that it gives
   * @param path the facts that lead there, by their names
   * @param needs what must be known, too, for the fact to be known: the parts on the way, and that
   *     each of them, and the fact, is present and known well enough
   */
  record Asked(Axis axis, String path, Seq<Axis> needs) {

    /** All that must be known for a condition inside a part to be asked. */
    Seq<Axis> known() {
      return needs.append(axis);
    }

    String inside() {
      return path + " › ";
    }
  }

  /**
   * A fact that is compared; the date of the decision is one and the same in every part. The answer
   * that must be known well is the same as the one that need not be, and a fact of a part the same
   * wherever it is asked.
   */
  Asked fact(String within, Fact<?, ?> fact) {
    Asked asked = ask(within, fact, Option.none(), false);
    asked.axis().isCompared = true;
    return asked;
  }

  /** A fact that gives a part, or several, about which conditions ask. */
  Asked part(String within, Fact<?, ?> fact) {
    return ask(within, fact, Option.none(), true);
  }

  /**
   * A fact that code reads: what it is matters only as far as a condition asks, too. Until all is
   * collected, nobody knows whether it is a part.
   */
  Asked read(String within, Fact<?, ?> fact) {
    boolean isPart = !fact.isAsOf() && axes.containsKey("part " + path(within, fact));
    return ask(within, fact, Option.none(), isPart);
  }

  private <S, T> Asked ask(String within, Fact<S, T> fact, Option<Grade> demanded, boolean isPart) {
    if (!fact.isAsOf()) {
      // What is graded, or is of a part, goes by a name as well, which another fact may have.
      oneReading(within + fact.name(), fact.reading());
    }
    return fact.accept(
        new FactVisitor<S, T, Asked>() {
          @Override
          public Asked asked(Fact<S, T> plain) {
            if (plain.isAsOf()) {
              return date();
            }
            String path = within + plain.name();
            Axis axis =
                isPart
                    ? axis("part " + path, path, plain.name(), Axis.Kind.PART, false)
                    : axis("fact " + path, path, plain.name(), Axis.Kind.VALUE, false)
                        .typed(plain.type());
            return new Asked(
                axis,
                path,
                demands
                    .of(VariableSpace.this, path, plain, demanded)
                    .appendAll(presenceOf(path, plain)));
          }

          @Override
          public Asked presence(Fact<S, T> presence, Fact<S, ?> of) {
            String path = within + presence.name();
            oneReading(within + of.name(), of.reading());
            // As well known as the fact itself.
            Seq<Axis> well = demands.of(VariableSpace.this, within + of.name(), of, demanded);
            return new Asked(presenceAxis(path, presence.name()), path, well);
          }

          @Override
          public Asked graded(Fact<S, T> known, Grade grade) {
            Grade highest = demanded.filter(other -> other.meets(grade)).getOrElse(grade);
            return ask(within, known, Option.some(highest), isPart);
          }

          @Override
          public <P> Asked ofPart(Fact<S, P> part, Fact<P, T> inside) {
            Asked whole = ask(within, part, Option.none(), true);
            Asked asked = ask(whole.inside(), inside, demanded, isPart);
            return new Asked(asked.axis(), asked.path(), whole.known().appendAll(asked.needs()));
          }
        });
  }

  /** Facts go by their names; two that are read in different ways would be taken for one. */
  private void oneReading(String path, Object reading) {
    Object known = readings.computeIfAbsent(path, unread -> reading);
    if (known != reading && !known.equals(reading)) {
      throw ConflictingFacts.readInTwoWays(path);
    }
  }

  /** Whether a fact is present, if it is known that it may be absent or if anything asks for it. */
  private Option<Axis> presenceOf(String path, Fact<?, ?> fact) {
    return fact.mayBeAbsent()
        ? Option.some(presenceAxis(PresencePath.of(path), Fact.PRESENCE + fact.name()))
        : Option.of(axes.get("fact " + PresencePath.of(path)));
  }

  private Axis presenceAxis(String path, String name) {
    Axis axis =
        axis("fact " + path, path, name, Axis.Kind.VALUE, false).typed(ValueType.of(Boolean.class));
    return axis.ofPresence();
  }

  /** Whether a fact is present, if anything asks for that; what is absent has no value. */
  Option<Axis> presence(Axis value) {
    return value.global
        ? requireWhole().presence(outer(value)).map(this::shared)
        : Option.of(axes.get("fact " + PresencePath.of(value.path())));
  }

  /** The value, or the part, whose presence is asked, if conditions or code ask for it, too. */
  Seq<Axis> valuesOf(Axis presence) {
    return Option.when(presence.isPresence, presence.path())
        .flatMap(PresencePath::value)
        .toArray()
        .flatMap(path -> Array.of("fact " + path, "part " + path))
        .flatMap(key -> Option.of(axes.get(key)));
  }

  /** The date of the decision, as it is asked here. */
  private Asked date() {
    if (whole != null) {
      Asked date = whole.date();
      Axis axis = shared(date.axis()).typed(date.axis().type());
      axis.isCompared = true;
      // Where everything is known, all that is needed is that nothing is absent.
      Seq<Axis> needs = date.needs().filter(need -> open || need.isPresence).map(this::shared);
      return new Asked(axis, date.path(), needs);
    }
    if (dating != null) {
      Asked date = fact("", dating);
      date.axis().names.add(dating.name());
      return date;
    }
    Fact<?, ?> given = Fact.asOf();
    Axis axis =
        axis("fact " + given.name(), given.name(), given.name(), Axis.Kind.VALUE, false)
            .typed(given.type());
    axis.isCompared = true;
    return new Asked(axis, given.name(), Array.empty());
  }

  /** What is the same in all parts as it is in the whole. */
  private Axis shared(Axis ofWhole) {
    String key = "whole " + ofWhole.key;
    @Nullable Axis known = axes.get(key);
    if (known == null) {
      String name = ofWhole.question.substring(requireWhole().path.length());
      known = new Axis(key, path + name, name, ofWhole.asked, true);
      axes.put(key, known);
      known.ofWhole = ofWhole;
      if (ofWhole.isPresence) {
        known.typed(ofWhole.type()).ofPresence();
      }
    }
    return known;
  }

  private VariableSpace requireWhole() {
    return Objects.requireNonNull(whole, path);
  }

  /** The facts that lead to one, by their names; what must be known well goes by the same path. */
  static <S, T> String path(String within, Fact<S, T> fact) {
    return fact.accept(
        new FactVisitor<S, T, String>() {
          @Override
          public String asked(Fact<S, T> plain) {
            return within + plain.name();
          }

          @Override
          public String graded(Fact<S, T> known, Grade grade) {
            return path(within, known);
          }

          @Override
          public <P> String ofPart(Fact<S, P> part, Fact<P, T> inside) {
            return path(path(within, part) + " › ", inside);
          }
        });
  }

  /** Whether a fact gives a part, or several, about which conditions ask. */
  boolean isPart(String within, Fact<?, ?> fact) {
    return axes.containsKey("part " + path(within, fact));
  }

  /** Whether a condition compares the values of a fact that gives no part. */
  boolean isCompared(String within, Fact<?, ?> fact) {
    @Nullable Axis axis = axes.get("fact " + path(within, fact));
    return axis != null && axis.isCompared && !isPart(within, fact);
  }

  /** Whether a fact gives several parts. */
  boolean isSeveral(String within, Fact<?, ?> fact) {
    return inner.containsKey(path(within, fact));
  }

  /** What stands in the whole for something that is the same in all of its parts. */
  Axis outer(Axis ofPart) {
    return Objects.requireNonNull(ofPart.ofWhole, ofPart.question);
  }

  /** In which grades facts are asked. */
  GradeRequirements demands() {
    return demands;
  }

  /** Whether a fact is known exactly where it is asked: nobody asks for it in another grade. */
  boolean isAskedAs(Axis axis, Fact<?, ?> fact) {
    Option<Grade> grade = GradeRequirements.grade(fact);
    return !open || grade.isEmpty() || demands.isAskedIn(axis, grade);
  }

  /** A judgment is about the subject as a whole, wherever it is asked. */
  Axis judgment(String id) {
    return whole == null
        ? axis("judgment " + id, id, id, Axis.Kind.JUDGMENT, false)
        : shared(whole.judgment(id));
  }

  Axis opaque(String within, String id) {
    return axis("opaque " + within + id, within + id, id, Axis.Kind.OPAQUE, false);
  }

  Axis grade(String path, Fact<?, ?> fact, Grade grade) {
    String named = path.substring(0, path.length() - fact.name().length());
    String name = fact.demanding(grade).name();
    return axis("grade " + named + name, named + name, name, Axis.Kind.GRADE, false);
  }

  /** What code reads and conditions ask as a part is one thing, and known or not known as one. */
  private void settleParts() {
    for (Axis axis : List.copyOf(axes.values())) {
      @Nullable Axis part =
          axis.asked == Axis.Kind.VALUE
              ? axes.get("part " + axis.key.substring("fact ".length()))
              : null;
      if (part != null && axis.isCompared) {
        axis.isAlsoPart = true;
      } else if (part != null) {
        axes.remove(axis.key);
        axes.values().forEach(other -> other.reads.replaceAll(read -> read == axis ? part : read));
      }
    }
  }

  /** Every and none are any, turned around. */
  <S, P> Any any(String within, QuantifiedCondition<S, P> node) {
    Condition<P> each = each(node);
    Asked asked = part(within, node.parts());
    String parts = asked.path();
    for (Any known : quantified) {
      if (known.parts().equals(parts)
          && known.each().equals(each)
          && known.dating().equals(dating())) {
        return known;
      }
    }
    String id = "any " + quantified.size();
    Axis axis = axis(id, id, node.parts().name(), Axis.Kind.ANY, false);
    Any made = new Any(asked.axis(), parts, each, axis, dating());
    quantified.add(made);
    inner.computeIfAbsent(
        parts, key -> new VariableSpace(open, completed, path + key + " › ", this, wording));
    return made;
  }

  static <P> Condition<P> each(QuantifiedCondition<?, P> node) {
    return node.quantifier() == Quantifier.EVERY ? node.each().negated() : node.each();
  }

  private Axis axis(String key, String question, String name, Axis.Kind kind, boolean global) {
    return axes.computeIfAbsent(key, k -> new Axis(key, path + question, name, kind, global));
  }

  /** Two subjects are compared that have the same values of some facts, and others of all else. */
  void compare(Seq<Axis> common) {
    for (Axis axis : common) {
      axis.group.ofSecond =
          (int) axis.group.members.stream().filter(m -> !common.contains(m)).count();
    }
  }

  /** What a part asks of the date of the decision is asked of the whole as well. */
  void share() {
    if (whole == null) {
      datings.values().forEach(this::shareDating);
    }
    for (VariableSpace part : inner.values()) {
      part.share();
      for (Axis axis : part.axes.values()) {
        if (axis.global && axis.asked == Axis.Kind.VALUE && !axis.isPresence) {
          outer(axis).share(axis);
          outer(axis).changes.addAll(axis.changes);
        }
      }
    }
  }

  /** The presence of a date matters in parts as soon as anything asks for it. */
  private void shareDating(Fact<?, ?> date) {
    dating = date;
    Option.of(axes.get("fact " + path("", date))).forEach(this::shareNeeds);
  }

  private void shareNeeds(Axis date) {
    for (VariableSpace part : inner.values()) {
      Option.of(part.axes.get("whole " + date.key))
          .forEach(
              shared -> {
                part.date();
                part.shareNeeds(shared);
              });
    }
  }

  /** In which order the variables are asked, for which a function can be small or large. */
  enum Order {
    /** As conditions first ask for them: people put first what matters most. */
    AS_ASKED,
    /** Those with the fewest answers first: better where facts come in no order at all. */
    FEWEST_ANSWERS_FIRST
  }

  /** Gives every axis its variables. */
  void freeze(Order order) {
    settleParts();
    demands.settle(axes.values(), words);
    axes.values().removeIf(axis -> axis.global && !requireWhole().axes.containsValue(outer(axis)));
    List<Integer> sizes = new ArrayList<>();
    List<Axis> all = new ArrayList<>(axes.values());
    if (order == Order.FEWEST_ANSWERS_FIRST) {
      all.sort(Comparator.comparingInt(VariableSpace::answers));
    }
    for (Axis axis : all) {
      axis.variable = sizes.size();
      int unknown = open ? 1 : 0;
      switch (axis.kind()) {
        case VALUE -> sizes.add(axis.regions().size() + unknown);
        case SET -> elements(axis, sizes);
        case PART, GRADE -> {
          if (open) {
            sizes.add(2);
          }
        }
        case JUDGMENT, OPAQUE -> sizes.add(TruthVariable.KNOWN_VALUES + unknown);
        case REGISTER -> sizes.add(TruthVariable.KNOWN_VALUES);
        // Unknown is possible for known parts, too: a list may give no answer for one.
        case ANY -> sizes.add(TruthVariable.VALUES);
      }
    }
    domains = sizes.stream().mapToInt(size -> size).toArray();
    inner.values().forEach(part -> part.freeze(order));
  }

  private static int answers(Axis axis) {
    return axis.kind() == Axis.Kind.VALUE ? axis.regions().size() : 2;
  }

  private void elements(Axis axis, List<Integer> sizes) {
    // In one order for all that are compared with each other: it is done element by element.
    List<Object> all = axis.group.members.stream().flatMap(m -> m.elements.stream()).toList();
    axis.elements.clear();
    all.forEach(axis::element);
    // As many as there are sets compared with each other, so that each pair can differ in them.
    axis.otherElements = others(axis);
    axis.others = axis.otherElements.size();
    int count = axis.elements.size() + axis.others + (open ? 1 : 0);
    for (int i = 0; i < count; i++) {
      sizes.add(2);
    }
  }

  /** The elements that nothing mentions and that are distinguished, as far as there are any. */
  private static Seq<Option<Object>> others(Axis axis) {
    int wanted = axis.group.values();
    ValueType<Object> type = axis.elementType();
    return type.canMakeValues()
        ? type.others(axis.elements, wanted)
        : Array.fill(wanted, Option::none);
  }

  /** Whether something is asked of a part, or of the parts of a list. */
  private boolean isInside(Axis axis, Axis part) {
    return axis.question.startsWith(part.question + " › ")
        || quantified.stream()
            .anyMatch(any -> any.axis() == axis && part.key.equals("part " + any.parts()));
  }

  /** The parts in which something is asked, from the outermost on; none where all are known. */
  List<Axis> partsAround(Axis axis) {
    return around.computeIfAbsent(
        axis, inside -> parts().stream().filter(part -> isInside(inside, part)).toList());
  }

  /** The value whose presence is asked, and all that is asked in it. */
  List<Axis> atOrInValueOf(Axis presence) {
    Option<String> value = PresencePath.value(presence.path());
    return axes.values().stream().filter(axis -> value.exists(axis::isAtOrIn)).toList();
  }

  /** Whether a fact, and each part on the way to it, is present: as far as that is asked. */
  List<Axis> presencesAround(Axis fact) {
    return axes.values().stream()
        .filter(axis -> axis.isPresence && !axis.global)
        .filter(axis -> PresencePath.value(axis.path()).exists(fact::isAtOrIn))
        .toList();
  }

  /** The parts and lists of parts that may be unknown. */
  List<Axis> parts() {
    return open
        ? axes.values().stream().filter(axis -> axis.kind() == Axis.Kind.PART).toList()
        : List.of();
  }

  /** What is asked in a part, or of the parts of a list. */
  List<Axis> inside(Axis part) {
    return axes.values().stream().filter(axis -> partsAround(axis).contains(part)).toList();
  }

  /** Whether it is the date of the decision, and lists of parts are asked for it as well. */
  boolean isAskedOfParts(Axis axis) {
    return inner.values().stream()
        .flatMap(part -> part.axes.values().stream())
        .anyMatch(
            ofPart -> ofPart.global && ofPart.asked == Axis.Kind.VALUE && outer(ofPart) == axis);
  }

  /** Whether it is the date of the decision, and parts of lists compare it with dates of theirs. */
  boolean isComparedByParts(Axis axis) {
    return inner.values().stream()
        .anyMatch(
            part ->
                part.axes.values().stream()
                    .filter(of -> of.global && of.asked == Axis.Kind.VALUE && outer(of) == axis)
                    .anyMatch(of -> of.group.members.size() > 1 || part.isComparedByParts(of)));
  }

  /** Whether some parts are known, or it does not matter whether they are. */
  boolean mayBeKnown(String parts, int[] values) {
    Axis axis = Objects.requireNonNull(axes.get("part " + parts), parts);
    return !open || values[axis.variable] != 1;
  }

  /**
   * Whether nothing is said of what is inside a set or part that is not known, but that it is not
   * known, or not there, either.
   */
  boolean isPlain(int[] values) {
    return !open
        || axes.values().stream().allMatch(axis -> isKnown(axis, values) || isBare(axis, values));
  }

  private static boolean isKnown(Axis axis, int[] values) {
    return switch (axis.kind()) {
      case SET, PART -> values[axis.variable] == 0;
      default -> true;
    };
  }

  private boolean isBare(Axis of, int[] values) {
    if (of.kind() == Axis.Kind.SET) {
      return Arrays.stream(values, of.variable + 1, of.variable + width(of))
          .allMatch(there -> there == 0);
    }
    return axes.values().stream()
            .filter(axis -> axis.question.startsWith(of.question + " › "))
            .allMatch(axis -> values[axis.variable] == axis.unknown())
        && quantified.stream()
            .filter(any -> of.key.equals("part " + any.parts()))
            .allMatch(any -> values[any.axis().variable] == any.axis().unknown());
  }

  /** Whether code gives an answer, for which it has to know what it reads. */
  boolean isAnsweredByCode(Axis axis, int[] values) {
    return axis.kind() == Axis.Kind.OPAQUE
        && values[axis.variable] >= 0
        && values[axis.variable] != axis.unknown();
  }

  /** Whether a case states that something is present. */
  boolean isSaidPresent(Axis axis, int[] values) {
    return axis.isPresence && values[axis.variable] == axis.yes();
  }

  /** Whether a case states a value. */
  boolean isStatedKnown(Axis axis, int[] values) {
    int unknown = axis.unknown();
    return IntStream.range(axis.variable, axis.variable + width(axis))
            .anyMatch(variable -> values[variable] >= 0)
        && !(open && values[axis.variable] == unknown);
  }

  /**
   * Whether an answer must be known: code that gives an answer reads it, or it is present, or its
   * value is stated.
   */
  boolean isNeeded(Axis axis, int[] values) {
    return (!axis.global && presence(axis).exists(stated -> isSaidPresent(stated, values)))
        || valuesOf(axis).exists(value -> isStatedKnown(value, values))
        || axes.values().stream()
            .anyMatch(code -> isAnsweredByCode(code, values) && isRead(axis, code));
  }

  private boolean isRead(Axis axis, Axis code) {
    return code.reads.contains(axis)
        || (axis.isPresence && code.reads.stream().anyMatch(read -> presence(read).contains(axis)));
  }

  /**
   * Leaves out of a case what no subject can have together: the values of what it states not to be
   * present, which a path through a diagram may pass all the same, and the answers of code that
   * reads them.
   */
  void forgetAbsent(int[] values) {
    for (Axis axis : axes.values()) {
      if (axis.isPresence && !axis.global && isSaidMissing(axis, values)) {
        atOrInValueOf(axis).stream()
            .filter(inside -> inside.kind() != Axis.Kind.ANY)
            .forEach(inside -> forget(inside, values));
      }
    }
    for (Axis code : axes.values()) {
      if (isAnsweredByCode(code, values)
          && code.reads.stream()
              .flatMap(read -> presencesAround(read).stream())
              .anyMatch(presence -> isSaidMissing(presence, values))) {
        forget(code, values);
      }
    }
  }

  private void forget(Axis axis, int[] values) {
    Arrays.fill(values, axis.variable, axis.variable + width(axis), -1);
  }

  /** Whether a case states that something is absent, or that nobody knows whether it is present. */
  private static boolean isSaidMissing(Axis presence, int[] values) {
    int value = values[presence.variable];
    return value >= 0 && value != presence.yes();
  }

  int[] domains() {
    return domains;
  }

  /** The variables of an axis. */
  int width(Axis axis) {
    return switch (axis.kind()) {
      case SET -> axis.elements.size() + axis.others + (open ? 1 : 0);
      case PART, GRADE -> open ? 1 : 0;
      default -> 1;
    };
  }
}
