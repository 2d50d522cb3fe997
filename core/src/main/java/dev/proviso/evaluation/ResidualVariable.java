package dev.proviso.evaluation;

import dev.proviso.condition.Operator;
import dev.proviso.condition.Truth;
import dev.proviso.fact.Reading;
import dev.proviso.region.Regions;
import dev.proviso.trace.Question;
import dev.proviso.trace.access.PresenceQuestions;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A variable of a residual policy: an open question, the unforeseeable result of code, or what a
 * list of parts answers that is not known.
 */
final class ResidualVariable {

  private final int index;
  private final @Nullable ResidualVariable owner;
  private final boolean askable;

  /** How many tuples of answers lists can give; 0 for every other variable. */
  private final int classes;

  private final int complete;
  private VariableGroup group = new VariableGroup(this);
  private @Nullable Question question;
  private boolean list;
  private boolean mayBeAbsent;

  /** Its value while a table is made. */
  private int assumed;

  private ResidualVariable(
      int index,
      @Nullable Question question,
      @Nullable ResidualVariable owner,
      boolean askable,
      int classes,
      int complete) {
    this.index = index;
    this.question = question;
    this.owner = owner;
    this.askable = askable;
    this.classes = classes;
    this.complete = complete;
  }

  /** An open question, of the subject or of the unknown part that owns it. */
  static ResidualVariable asked(
      int index, Question question, @Nullable ResidualVariable owner, Reading<?> reading) {
    return new ResidualVariable(index, question, owner, owner == null && isAskable(reading), 0, 0);
  }

  /** Whether somebody can still give the answer: not where it failed, nor where there is none. */
  static boolean isAskable(Reading<?> reading) {
    return reading.status() == Reading.Status.UNKNOWN || reading.isConflicting();
  }

  /** The result of code, which nobody can be asked for. */
  static ResidualVariable unforeseen(int index, @Nullable ResidualVariable owner) {
    return new ResidualVariable(index, null, owner, false, 0, 0);
  }

  /** What a list of parts answers; of the answers, the first are those of parts known in full. */
  static ResidualVariable ofList(int index, ResidualVariable list, int classes, int complete) {
    return new ResidualVariable(index, null, list, false, classes, complete);
  }

  int index() {
    return index;
  }

  Question question() {
    return Objects.requireNonNull(question, "asked");
  }

  /** Whether it can be put to somebody: not if it failed, or is inside of an unknown part. */
  boolean isAskable() {
    return askable;
  }

  /**
   * Notes that this is asked as well: a fact and its presence are learned together. Who asks for
   * the fact itself learns whether there is one.
   */
  void ask(Question also) {
    if (question != null
        && PresenceQuestions.isPresence(question)
        && !PresenceQuestions.isPresence(also)) {
      question = also;
    }
  }

  /** Notes that what is asked may be absent: this is its last value. */
  void becomeAbsent() {
    mayBeAbsent = true;
  }

  /** The index of the unknown part or list that it belongs to, with which it is learned. */
  int ownerIndex() {
    return Objects.requireNonNull(owner, "owned").index;
  }

  /** Whether it is a variable or belongs to it. */
  boolean isWithin(ResidualVariable part) {
    return this == part || (owner != null && owner.isWithin(part));
  }

  /** Whether it belongs to one of several parts that are not known. */
  boolean isInList() {
    return owner != null && (owner.list || owner.isInList());
  }

  /** The path of what is inside of the part that it stands for. */
  Seq<String> pathWithin() {
    return pathWithin(question());
  }

  /** The path of what is inside of the part that a question asks for. */
  static Seq<String> pathWithin(Question part) {
    return Array.ofAll(part.path()).append(part.name());
  }

  VariableGroup group() {
    return group;
  }

  void join(VariableGroup joined) {
    group = joined;
  }

  /** Notes that it is a list of parts: one that is learned may be empty or not. */
  void becomeList() {
    list = true;
  }

  private int ways() {
    return list ? 2 : 1;
  }

  private int values() {
    return regions().size() * ways();
  }

  /** How many values it has once it is known. */
  int size() {
    return classes > 0 ? classes : values() + (mayBeAbsent ? 1 : 0);
  }

  /** How many values it has if nothing is left open inside of it, which come first. */
  int completions() {
    return classes > 0 ? complete : size();
  }

  /** How many values it has, with the one that leaves it open, which comes last. */
  int states() {
    return canStayOpen() ? size() + 1 : size();
  }

  /** Whether it may stay open although all that it belongs to is known. */
  boolean canStayOpen() {
    return classes == 0;
  }

  /** Whether there is none, with this value. */
  boolean isAbsent(int value) {
    return classes == 0 && value == values();
  }

  /** Whether it is taken to be absent. */
  boolean isAbsent() {
    return isAbsent(assumed);
  }

  /** Whether a list with this value has no parts. */
  boolean isEmpty(int value) {
    return value % ways() == 0;
  }

  private Regions regions() {
    return group.regions();
  }

  /** Whether there may be answers that its values do not stand for. */
  boolean isSampled() {
    return group.isSampled();
  }

  /** Takes it to have a value, until it is taken to have another. */
  void assume(int value) {
    assumed = value;
  }

  private int region() {
    return assumed / ways();
  }

  Option<Object> representative() {
    return isAbsent() ? Option.none() : regions().representative(region());
  }

  /** What is absent has no value that anything could hold of. */
  Truth holds(Operator operator, Seq<?> constants) {
    return isAbsent() ? Truth.UNKNOWN : Truth.of(regions().holds(region(), operator, constants));
  }

  Truth holds(Operator operator, ResidualVariable other) {
    return isAbsent() || other.isAbsent()
        ? Truth.UNKNOWN
        : Truth.of(regions().holds(region(), operator, other.region()));
  }
}
