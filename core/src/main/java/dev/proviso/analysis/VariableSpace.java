package dev.proviso.analysis;

import dev.proviso.condition.Condition;
import dev.proviso.condition.Definition;
import dev.proviso.condition.QuantifiedCondition;
import dev.proviso.condition.Quantifier;
import dev.proviso.fact.Fact;
import dev.proviso.fact.FactVisitor;
import dev.proviso.fact.Grade;
import dev.proviso.wording.ConditionWording;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
  private final Map<String, Axis> axes = new LinkedHashMap<>();
  private final List<Any> quantified = new ArrayList<>();
  private final List<Defined> defined = new ArrayList<>();
  private final Map<String, VariableSpace> inner = new LinkedHashMap<>();
  private @Nullable Fact<?, ?> dating;
  private final Map<String, Fact<?, ?>> datings = new HashMap<>();

  private final GradeRequirements demands = new GradeRequirements();

  /** The questions whether facts are present. */
  final PresenceVariables presences = new PresenceVariables(this);

  /** The parts in which facts are asked. */
  final PartNesting nesting = new PartNesting(this);

  /** What cases of the space state. */
  final CaseStatements statements = new CaseStatements(this);

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

  /** The axis of a key, if there is one. */
  Option<Axis> find(String key) {
    return Option.of(axes.get(key));
  }

  /** The axis of a key. */
  Axis axis(String key) {
    return Objects.requireNonNull(axes.get(key), key);
  }

  /** Facts with one value or a set of them: the very one, or all that have its name. */
  Seq<Axis> named(Fact<?, ?> fact) {
    String path = FactPath.of("", fact);
    boolean isInPart = FactPath.isInPart(fact);
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
    boolean isPart = !fact.isAsOf() && axes.containsKey("part " + FactPath.of(within, fact));
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
                    .appendAll(presences.required(path, plain)));
          }

          @Override
          public Asked presence(Fact<S, T> presence, Fact<S, ?> of) {
            String path = within + presence.name();
            oneReading(within + of.name(), of.reading());
            // As well known as the fact itself.
            Seq<Axis> well = demands.of(VariableSpace.this, within + of.name(), of, demanded);
            return new Asked(presences.axis(path, presence.name()), path, well);
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

  /** Whether something that is the same in all parts is present, if anything asks for that. */
  Option<Axis> presenceInWhole(Axis value) {
    return requireWhole().presences.of(outer(value)).map(this::shared);
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

  /** Whether a fact gives a part, or several, about which conditions ask. */
  boolean isPart(String within, Fact<?, ?> fact) {
    return axes.containsKey("part " + FactPath.of(within, fact));
  }

  /** Whether a condition compares the values of a fact that gives no part. */
  boolean isCompared(String within, Fact<?, ?> fact) {
    @Nullable Axis axis = axes.get("fact " + FactPath.of(within, fact));
    return axis != null && axis.isCompared && !isPart(within, fact);
  }

  /** Whether a fact gives several parts. */
  boolean isSeveral(String within, Fact<?, ?> fact) {
    return inner.containsKey(FactPath.of(within, fact));
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

  /** The axis of a key, which is made if there is none. */
  Axis axis(String key, String question, String name, Axis.Kind kind, boolean global) {
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
    Option.of(axes.get("fact " + FactPath.of("", date))).forEach(this::shareNeeds);
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

  /** Gives every axis its variables. */
  void freeze(VariableOrder order) {
    settleParts();
    demands.settle(axes.values(), words);
    axes.values().removeIf(axis -> axis.global && !requireWhole().axes.containsValue(outer(axis)));
    domains = new VariableAllocator(open).allocate(order.sorted(axes.values()));
    inner.values().forEach(part -> part.freeze(order));
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
