package dev.proviso.compiled;

import dev.proviso.condition.FactComparison;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Writes down what is done in one state: read, compare, and go on to another. */
final class StateCodeGenerator {

  /** Variables that hold values within a state only. */
  static final int SCRATCH = 4;

  static final int MOST_KEPT = 200;

  /** Beyond so many limits a table is the faster way. */
  private static final int MOST_LIMITS = 7;

  private final MethodAssembler code;
  private final MethodGenerator into;
  private final Automaton automaton;
  private final int scratch;

  StateCodeGenerator(MethodAssembler code, MethodGenerator into, Automaton automaton) {
    this.code = code;
    this.into = into;
    this.automaton = automaton;
    this.scratch = code.maxLocals() - SCRATCH;
  }

  void state(AutomatonState state) {
    Variable variable = state.variable();
    if (variable instanceof FactVariable fact) {
      answered(state, fact);
    } else if (variable instanceof PredicateVariable asked && asked.pair() != null) {
      pair(state, Objects.requireNonNull(asked.pair()));
    } else {
      constant(variable);
      code.cast(HiddenClass.name(Variable.class))
          .local(MethodAssembler.ALOAD, 1)
          .local(MethodAssembler.ALOAD, 2)
          .local(MethodAssembler.ALOAD, 3);
      constant(Automaton.NOTHING_TO_KEEP);
      code.cast("[Ljava/lang/Object;");
      code.callVirtual(
          HiddenClass.name(Variable.class),
          "value",
          "(Ljava/lang/Object;Ljava/time/LocalDate;Lio/vavr/collection/Seq;[Ljava/lang/Object;)I");
      table(state);
    }
  }

  private void constant(Object value) {
    code.constant(into.hidden().field(value));
  }

  private MethodAssembler.Label label(AutomatonState state, int value) {
    return into.label(Objects.requireNonNull(automaton.next(state, value)));
  }

  private void answered(AutomatonState state, FactVariable fact) {
    keep(fact.source());
    if (into.variableOf(fact.source()) == null) {
      // What is read for nothing else is looked at here.
      readAnew(fact.source(), fact.source().readingByClass());
    } else {
      read(fact.source());
    }
    code.local(MethodAssembler.ASTORE, scratch).local(MethodAssembler.ALOAD, scratch);
    code.jump(MethodAssembler.IFNULL, label(state, fact.unknown()));
    ValuePartition partition = fact.sorting();
    if (partition.type() == Boolean.class) {
      is("java/lang/Boolean", label(state, fact.unknown()));
      code.callVirtual("java/lang/Boolean", "booleanValue", "()Z");
      code.jump(MethodAssembler.IFEQ, label(state, partition.place(false)));
      code.jump(MethodAssembler.GOTO, label(state, partition.place(true)));
    } else if (partition.type().isEnum()) {
      ordinal(state, partition);
    } else if (partition.type() == Integer.class
        && limits(state, integers(partition)).size() <= MOST_LIMITS) {
      integer(state, partition);
    } else if (partition.type() == LocalDate.class
        && limits(state, days(partition)).size() <= MOST_LIMITS) {
      day(state, partition);
    } else {
      constant(partition);
      code.cast(HiddenClass.name(ValuePartition.class)).local(MethodAssembler.ALOAD, scratch);
      code.callVirtual(HiddenClass.name(ValuePartition.class), "place", "(Ljava/lang/Object;)I");
      table(state);
    }
  }

  /** The answer as the type that all constants have; what is of another type is not known. */
  private void is(String type, MethodAssembler.Label otherwise) {
    code.local(MethodAssembler.ALOAD, scratch).pool(MethodAssembler.INSTANCEOF, code.typeOf(type));
    code.jump(MethodAssembler.IFEQ, otherwise);
    code.local(MethodAssembler.ALOAD, scratch).cast(type);
  }

  private void ordinal(AutomatonState state, ValuePartition partition) {
    code.local(MethodAssembler.ALOAD, scratch);
    constant(partition.type());
    code.cast("java/lang/Class");
    code.callStatic(
        HiddenClass.name(ValuePartition.class),
        "ordinal",
        "(Ljava/lang/Object;Ljava/lang/Class;)I");
    code.local(MethodAssembler.ISTORE, scratch + 1).local(MethodAssembler.ILOAD, scratch + 1);
    code.jump(MethodAssembler.IFLT, label(state, partition.unknown()));
    List<MethodAssembler.Label> targets = new ArrayList<>();
    for (Object constant : partition.constants()) {
      targets.add(label(state, partition.place(constant)));
    }
    long first = 0;
    boolean two = targets.size() <= Long.SIZE;
    MethodAssembler.@Nullable Label other = null;
    for (int i = 0; i < targets.size(); i++) {
      if (targets.get(i) == targets.get(0)) {
        first |= 1L << i;
      } else {
        two &= other == null || other == targets.get(i);
        other = targets.get(i);
      }
    }
    if (other == null) {
      code.jump(MethodAssembler.GOTO, targets.get(0));
    } else if (two) {
      // A set of constants is the bits of one number.
      code.wide(first)
          .local(MethodAssembler.ILOAD, scratch + 1)
          .op(MethodAssembler.LUSHR)
          .op(MethodAssembler.L2I)
          .number(1)
          .op(MethodAssembler.IAND);
      code.jump(MethodAssembler.IFNE, targets.get(0));
      code.jump(MethodAssembler.GOTO, other);
    } else {
      code.local(MethodAssembler.ILOAD, scratch + 1).jumpTable(targets);
    }
  }

  private void integer(AutomatonState state, ValuePartition partition) {
    is("java/lang/Integer", label(state, partition.unknown()));
    code.callVirtual("java/lang/Integer", "intValue", "()I")
        .local(MethodAssembler.ISTORE, scratch + 1);
    List<Limit> limits = limits(state, integers(partition));
    for (int i = 1; i < limits.size(); i++) {
      code.local(MethodAssembler.ILOAD, scratch + 1).number((int) limits.get(i).from());
      code.jump(MethodAssembler.IF_ICMPLT, limits.get(i - 1).to());
    }
    code.jump(MethodAssembler.GOTO, limits.get(limits.size() - 1).to());
  }

  private void day(AutomatonState state, ValuePartition partition) {
    is("java/time/LocalDate", label(state, partition.unknown()));
    code.callStatic(HiddenClass.name(ValuePartition.class), "day", "(Ljava/time/LocalDate;)J");
    code.local(MethodAssembler.LSTORE, scratch + 2);
    List<Limit> limits = limits(state, days(partition));
    for (int i = 1; i < limits.size(); i++) {
      code.local(MethodAssembler.LLOAD, scratch + 2)
          .wide(limits.get(i).from())
          .op(MethodAssembler.LCMP);
      code.jump(MethodAssembler.IFLT, limits.get(i - 1).to());
    }
    code.jump(MethodAssembler.GOTO, limits.get(limits.size() - 1).to());
  }

  /** From a number on, answers lead to a state. */
  private record Limit(long from, MethodAssembler.Label to) {}

  /** A number, and an answer that stands for all from there on. */
  private record Start(long from, Object answer, int place) {}

  private static List<Start> integers(ValuePartition partition) {
    List<Start> starts = new ArrayList<>();
    starts.add(start(partition, Integer.MIN_VALUE));
    for (Object constant : new TreeSet<>(partition.constants())) {
      int limit = (Integer) constant;
      starts.add(start(partition, limit));
      if (limit < Integer.MAX_VALUE) {
        starts.add(start(partition, limit + 1));
      }
    }
    return starts;
  }

  private static Start start(ValuePartition partition, int limit) {
    return new Start(limit, limit, partition.place(limit));
  }

  private static List<Start> days(ValuePartition partition) {
    List<Start> starts = new ArrayList<>();
    starts.add(start(partition, LocalDate.MIN));
    for (Object constant : new TreeSet<>(partition.constants())) {
      LocalDate limit = (LocalDate) constant;
      starts.add(start(partition, limit));
      if (limit.isBefore(LocalDate.MAX)) {
        starts.add(start(partition, limit.plusDays(1)));
      }
    }
    return starts;
  }

  private static Start start(ValuePartition partition, LocalDate limit) {
    return new Start(ValuePartition.day(limit), limit, partition.place(limit));
  }

  private List<Limit> limits(AutomatonState state, List<Start> starts) {
    List<Limit> limits = new ArrayList<>();
    for (Start start : starts) {
      MethodAssembler.Label to = label(state, start.place());
      if (limits.isEmpty() || limits.get(limits.size() - 1).to() != to) {
        limits.add(new Limit(start.from(), to));
      }
    }
    return limits;
  }

  private void pair(AutomatonState state, PredicateVariable.Pair pair) {
    keep(pair.left());
    keep(pair.right());
    MethodAssembler.Label unknown = label(state, state.variable().unknown());
    read(pair.left());
    code.local(MethodAssembler.ASTORE, scratch).local(MethodAssembler.ALOAD, scratch);
    code.jump(MethodAssembler.IFNULL, unknown);
    read(pair.right());
    code.local(MethodAssembler.ASTORE, scratch + 1).local(MethodAssembler.ALOAD, scratch + 1);
    code.jump(MethodAssembler.IFNULL, unknown);
    FactComparison<?, ?> node = pair.node();
    constant(node);
    code.cast(HiddenClass.name(FactComparison.class));
    code.number(PredicateVariable.number(node));
    code.local(MethodAssembler.ALOAD, scratch).local(MethodAssembler.ALOAD, scratch + 1);
    code.callStatic(
        HiddenClass.name(PredicateVariable.class),
        "compare",
        "(L" + HiddenClass.name(FactComparison.class) + ";ILjava/lang/Object;Ljava/lang/Object;)I");
    table(state);
  }

  /** Goes on by the number on the stack, which is a value of the variable. */
  private void table(AutomatonState state) {
    List<MethodAssembler.Label> targets = new ArrayList<>();
    for (int value = 0; value < state.variable().size(); value++) {
      targets.add(label(state, value));
    }
    if (targets.size() == 2) {
      code.jump(MethodAssembler.IFEQ, targets.get(0));
      code.jump(MethodAssembler.GOTO, targets.get(1));
    } else {
      code.jumpTable(targets);
    }
  }

  /** Reads what more than one comparison needs, unless that was done on the way here. */
  private void keep(FactSource source) {
    if (source.parent() != null) {
      keep(source.parent());
    }
    @Nullable Integer variable = into.variableOf(source);
    if (variable != null) {
      MethodAssembler.Label done = new MethodAssembler.Label();
      code.local(MethodAssembler.ALOAD, variable);
      constant(FactSource.UNREAD);
      code.jump(MethodAssembler.IF_ACMPNE, done);
      readAnew(source);
      code.local(MethodAssembler.ASTORE, variable);
      code.mark(done);
    }
  }

  private void read(FactSource source) {
    @Nullable Integer variable = into.variableOf(source);
    if (variable != null) {
      code.local(MethodAssembler.ALOAD, variable);
    } else {
      readAnew(source);
    }
  }

  private void readAnew(FactSource source) {
    readAnew(source, source.reading());
  }

  private void readAnew(FactSource source, @Nullable Function<Object, @Nullable Object> reading) {
    @Nullable FactSource parent = source.parent();
    if (source.isWhole()) {
      code.local(MethodAssembler.ALOAD, 1);
    } else if (reading == null || parent == null) {
      code.local(MethodAssembler.ALOAD, 2);
    } else {
      into.hidden().read(code, reading);
      read(parent);
      into.hidden().off(code, parent.isWhole());
    }
  }
}
