package dev.proviso.compiled;

import dev.proviso.condition.TwoFacts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Writes down what is done in one state: read, compare, and go on to another. */
final class Writing {

  /** Variables that hold values within a state only. */
  static final int SCRATCH = 4;

  static final int MOST_KEPT = 200;

  /** Beyond so many limits a table is the faster way. */
  private static final int MOST_LIMITS = 7;

  private static final String PACKAGE = HiddenClass.PACKAGE;

  private final Code code;
  private final Generated into;
  private final Automaton automaton;
  private final int scratch;

  Writing(Code code, Generated into, Automaton automaton) {
    this.code = code;
    this.into = into;
    this.automaton = automaton;
    this.scratch = code.maxLocals() - SCRATCH;
  }

  void state(State state) {
    Variable variable = state.variable();
    if (variable instanceof Answered fact) {
      answered(state, fact);
    } else if (variable instanceof Asked asked && asked.pair() != null) {
      pair(state, Objects.requireNonNull(asked.pair()));
    } else {
      constant(variable);
      code.cast(PACKAGE + "Variable")
          .local(Code.ALOAD, 1)
          .local(Code.ALOAD, 2)
          .local(Code.ALOAD, 3);
      constant(Automaton.NOTHING_TO_KEEP);
      code.cast("[Ljava/lang/Object;");
      code.callVirtual(
          PACKAGE + "Variable",
          "value",
          "(Ljava/lang/Object;Ljava/time/LocalDate;Lio/vavr/collection/Seq;[Ljava/lang/Object;)I");
      table(state);
    }
  }

  private void constant(Object value) {
    code.constant(into.hidden().field(value));
  }

  private Code.Label label(State state, int value) {
    return into.label(Objects.requireNonNull(automaton.next(state, value)));
  }

  private void answered(State state, Answered fact) {
    keep(fact.source());
    if (into.variableOf(fact.source()) == null) {
      // What is read for nothing else is looked at here.
      readAnew(fact.source(), fact.source().readingByClass());
    } else {
      read(fact.source());
    }
    code.local(Code.ASTORE, scratch).local(Code.ALOAD, scratch);
    code.jump(Code.IFNULL, label(state, fact.unknown()));
    Sorting sorting = fact.sorting();
    if (sorting.type() == Boolean.class) {
      is("java/lang/Boolean", label(state, fact.unknown()));
      code.callVirtual("java/lang/Boolean", "booleanValue", "()Z");
      code.jump(Code.IFEQ, label(state, sorting.place(false)));
      code.jump(Code.GOTO, label(state, sorting.place(true)));
    } else if (sorting.type().isEnum()) {
      ordinal(state, sorting);
    } else if (sorting.type() == Integer.class
        && limits(state, integers(sorting)).size() <= MOST_LIMITS) {
      integer(state, sorting);
    } else if (sorting.type() == LocalDate.class
        && limits(state, days(sorting)).size() <= MOST_LIMITS) {
      day(state, sorting);
    } else {
      constant(sorting);
      code.cast(PACKAGE + "Sorting").local(Code.ALOAD, scratch);
      code.callVirtual(PACKAGE + "Sorting", "place", "(Ljava/lang/Object;)I");
      table(state);
    }
  }

  /** The answer as the type that all constants have; what is of another type is not known. */
  private void is(String type, Code.Label otherwise) {
    code.local(Code.ALOAD, scratch).pool(Code.INSTANCEOF, code.typeOf(type));
    code.jump(Code.IFEQ, otherwise);
    code.local(Code.ALOAD, scratch).cast(type);
  }

  private void ordinal(State state, Sorting sorting) {
    code.local(Code.ALOAD, scratch);
    constant(sorting.type());
    code.cast("java/lang/Class");
    code.callStatic(PACKAGE + "Sorting", "ordinal", "(Ljava/lang/Object;Ljava/lang/Class;)I");
    code.local(Code.ISTORE, scratch + 1).local(Code.ILOAD, scratch + 1);
    code.jump(Code.IFLT, label(state, sorting.unknown()));
    List<Code.Label> targets = new ArrayList<>();
    for (Object constant : sorting.constants()) {
      targets.add(label(state, sorting.place(constant)));
    }
    long first = 0;
    boolean two = targets.size() <= Long.SIZE;
    Code.@Nullable Label other = null;
    for (int i = 0; i < targets.size(); i++) {
      if (targets.get(i) == targets.get(0)) {
        first |= 1L << i;
      } else {
        two &= other == null || other == targets.get(i);
        other = targets.get(i);
      }
    }
    if (other == null) {
      code.jump(Code.GOTO, targets.get(0));
    } else if (two) {
      // A set of constants is the bits of one number.
      code.wide(first)
          .local(Code.ILOAD, scratch + 1)
          .op(Code.LUSHR)
          .op(Code.L2I)
          .number(1)
          .op(Code.IAND);
      code.jump(Code.IFNE, targets.get(0));
      code.jump(Code.GOTO, other);
    } else {
      code.local(Code.ILOAD, scratch + 1).jumpTable(targets);
    }
  }

  private void integer(State state, Sorting sorting) {
    is("java/lang/Integer", label(state, sorting.unknown()));
    code.callVirtual("java/lang/Integer", "intValue", "()I").local(Code.ISTORE, scratch + 1);
    List<Limit> limits = limits(state, integers(sorting));
    for (int i = 1; i < limits.size(); i++) {
      code.local(Code.ILOAD, scratch + 1).number((int) limits.get(i).from());
      code.jump(Code.IF_ICMPLT, limits.get(i - 1).to());
    }
    code.jump(Code.GOTO, limits.get(limits.size() - 1).to());
  }

  private void day(State state, Sorting sorting) {
    is("java/time/LocalDate", label(state, sorting.unknown()));
    code.callStatic(PACKAGE + "Sorting", "day", "(Ljava/time/LocalDate;)J");
    code.local(Code.LSTORE, scratch + 2);
    List<Limit> limits = limits(state, days(sorting));
    for (int i = 1; i < limits.size(); i++) {
      code.local(Code.LLOAD, scratch + 2).wide(limits.get(i).from()).op(Code.LCMP);
      code.jump(Code.IFLT, limits.get(i - 1).to());
    }
    code.jump(Code.GOTO, limits.get(limits.size() - 1).to());
  }

  /** From a number on, answers lead to a state. */
  private record Limit(long from, Code.Label to) {}

  /** A number, and an answer that stands for all from there on. */
  private record Start(long from, Object answer, int place) {}

  private static List<Start> integers(Sorting sorting) {
    List<Start> starts = new ArrayList<>();
    starts.add(start(sorting, Integer.MIN_VALUE));
    for (Object constant : new TreeSet<>(sorting.constants())) {
      int limit = (Integer) constant;
      starts.add(start(sorting, limit));
      if (limit < Integer.MAX_VALUE) {
        starts.add(start(sorting, limit + 1));
      }
    }
    return starts;
  }

  private static Start start(Sorting sorting, int limit) {
    return new Start(limit, limit, sorting.place(limit));
  }

  private static List<Start> days(Sorting sorting) {
    List<Start> starts = new ArrayList<>();
    starts.add(start(sorting, LocalDate.MIN));
    for (Object constant : new TreeSet<>(sorting.constants())) {
      LocalDate limit = (LocalDate) constant;
      starts.add(start(sorting, limit));
      if (limit.isBefore(LocalDate.MAX)) {
        starts.add(start(sorting, limit.plusDays(1)));
      }
    }
    return starts;
  }

  private static Start start(Sorting sorting, LocalDate limit) {
    return new Start(Sorting.day(limit), limit, sorting.place(limit));
  }

  private List<Limit> limits(State state, List<Start> starts) {
    List<Limit> limits = new ArrayList<>();
    for (Start start : starts) {
      Code.Label to = label(state, start.place());
      if (limits.isEmpty() || limits.get(limits.size() - 1).to() != to) {
        limits.add(new Limit(start.from(), to));
      }
    }
    return limits;
  }

  private void pair(State state, Asked.Pair pair) {
    keep(pair.left());
    keep(pair.right());
    Code.Label unknown = label(state, state.variable().unknown());
    read(pair.left());
    code.local(Code.ASTORE, scratch).local(Code.ALOAD, scratch);
    code.jump(Code.IFNULL, unknown);
    read(pair.right());
    code.local(Code.ASTORE, scratch + 1).local(Code.ALOAD, scratch + 1);
    code.jump(Code.IFNULL, unknown);
    TwoFacts<?, ?> node = pair.node();
    constant(node);
    code.cast("dev/proviso/condition/TwoFacts");
    code.number(Asked.number(node));
    code.local(Code.ALOAD, scratch).local(Code.ALOAD, scratch + 1);
    code.callStatic(
        PACKAGE + "Asked",
        "compare",
        "(Ldev/proviso/condition/TwoFacts;ILjava/lang/Object;Ljava/lang/Object;)I");
    table(state);
  }

  /** Goes on by the number on the stack, which is a value of the variable. */
  private void table(State state) {
    List<Code.Label> targets = new ArrayList<>();
    for (int value = 0; value < state.variable().size(); value++) {
      targets.add(label(state, value));
    }
    if (targets.size() == 2) {
      code.jump(Code.IFEQ, targets.get(0));
      code.jump(Code.GOTO, targets.get(1));
    } else {
      code.jumpTable(targets);
    }
  }

  /** Reads what more than one comparison needs, unless that was done on the way here. */
  private void keep(Source source) {
    if (source.parent() != null) {
      keep(source.parent());
    }
    @Nullable Integer variable = into.variableOf(source);
    if (variable != null) {
      Code.Label done = new Code.Label();
      code.local(Code.ALOAD, variable);
      constant(Source.UNREAD);
      code.jump(Code.IF_ACMPNE, done);
      readAnew(source);
      code.local(Code.ASTORE, variable);
      code.mark(done);
    }
  }

  private void read(Source source) {
    @Nullable Integer variable = into.variableOf(source);
    if (variable != null) {
      code.local(Code.ALOAD, variable);
    } else {
      readAnew(source);
    }
  }

  private void readAnew(Source source) {
    readAnew(source, source.reading());
  }

  private void readAnew(Source source, @Nullable Function<Object, @Nullable Object> reading) {
    @Nullable Source parent = source.parent();
    if (source.isWhole()) {
      code.local(Code.ALOAD, 1);
    } else if (reading == null || parent == null) {
      code.local(Code.ALOAD, 2);
    } else {
      into.hidden().read(code, reading);
      read(parent);
      into.hidden().off(code, parent.isWhole());
    }
  }
}
