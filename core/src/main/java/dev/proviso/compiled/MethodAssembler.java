package dev.proviso.compiled;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/**
 * The code of one method. Wherever a jump may lead, the stack is empty and the same variables hold
 * values, so that one frame does for all such places.
 */
final class MethodAssembler {

  /** A place to jump to. */
  static final class Label {
    private int at = -1;
  }

  private record Jump(int instruction, int operand, boolean isWide, Label to) {}

  static final int LDC_W = 0x13;
  static final int LDC2_W = 0x14;
  static final int ILOAD = 0x15;
  static final int LLOAD = 0x16;
  static final int ALOAD = 0x19;
  static final int AALOAD = 0x32;
  static final int IALOAD = 0x2E;
  static final int ISTORE = 0x36;
  static final int LSTORE = 0x37;
  static final int ASTORE = 0x3A;
  static final int LUSHR = 0x7D;
  static final int IAND = 0x7E;
  static final int L2I = 0x88;
  static final int LCMP = 0x94;
  static final int IFEQ = 0x99;
  static final int IFNE = 0x9A;
  static final int IFLT = 0x9B;
  static final int IF_ICMPLT = 0xA1;
  static final int IF_ACMPNE = 0xA6;
  static final int GOTO = 0xA7;
  static final int IRETURN = 0xAC;
  static final int ARETURN = 0xB0;
  static final int RETURN = 0xB1;
  static final int GETSTATIC = 0xB2;
  static final int PUTSTATIC = 0xB3;
  static final int INVOKESPECIAL = 0xB7;
  static final int INSTANCEOF = 0xC1;
  static final int IFNULL = 0xC6;
  private static final int SIPUSH = 0x11;
  private static final int TABLESWITCH = 0xAA;
  private static final int INVOKEVIRTUAL = 0xB6;
  private static final int INVOKESTATIC = 0xB8;
  private static final int CHECKCAST = 0xC0;

  private static final int FULL_FRAME = 255;
  private static final int INTEGER = 1;
  private static final int OBJECT = 7;
  private static final int SAME_FRAME = 251;

  private final ClassFileWriter file;
  private byte[] bytes = new byte[1024];
  private int size;
  private final List<Jump> jumps = new ArrayList<>();
  private final List<Label> marked = new ArrayList<>();
  private final List<String> kept = new ArrayList<>();
  private final int maxLocals;

  /** The types of the variables that hold values wherever a jump may lead. */
  MethodAssembler(ClassFileWriter file, List<String> kept, int maxLocals) {
    this.file = file;
    this.kept.addAll(kept);
    this.maxLocals = maxLocals;
  }

  /** Further variables that hold values wherever a jump may lead; a number has no type. */
  void keep(String... types) {
    kept.addAll(List.of(types));
  }

  int size() {
    return size;
  }

  int maxLocals() {
    return maxLocals;
  }

  int maxStack() {
    return 8;
  }

  byte[] bytes() {
    for (Jump jump : jumps) {
      int offset = jump.to().at - jump.instruction();
      int at = jump.operand();
      if (jump.isWide()) {
        bytes[at++] = (byte) (offset >> 24);
        bytes[at++] = (byte) (offset >> 16);
      }
      bytes[at++] = (byte) (offset >> 8);
      bytes[at] = (byte) offset;
    }
    return Arrays.copyOf(bytes, size);
  }

  ClassFileWriter.Bytes frames() {
    TreeSet<Integer> targets = new TreeSet<>();
    for (Label label : marked) {
      targets.add(label.at);
    }
    ClassFileWriter.Bytes frames = new ClassFileWriter.Bytes();
    if (targets.isEmpty()) {
      return frames;
    }
    frames.u2(targets.size());
    int before = -1;
    for (int target : targets) {
      int delta = before < 0 ? target : target - before - 1;
      if (before < 0) {
        frames.u1(FULL_FRAME).u2(delta).u2(kept.size());
        for (String type : kept) {
          if (type.isEmpty()) {
            frames.u1(INTEGER);
          } else {
            frames.u1(OBJECT).u2(file.type(type));
          }
        }
        frames.u2(0);
      } else {
        frames.u1(SAME_FRAME).u2(delta);
      }
      before = target;
    }
    return frames;
  }

  private void byteOf(int value) {
    if (size == bytes.length) {
      bytes = Arrays.copyOf(bytes, size * 2);
    }
    bytes[size++] = (byte) value;
  }

  private void two(int value) {
    byteOf(value >> 8);
    byteOf(value);
  }

  private void four(int value) {
    two(value >> 16);
    two(value);
  }

  void mark(Label label) {
    label.at = size;
    marked.add(label);
  }

  /** An instruction without operands. */
  MethodAssembler op(int instruction) {
    byteOf(instruction);
    return this;
  }

  /** An instruction about a variable. */
  MethodAssembler local(int instruction, int variable) {
    byteOf(instruction);
    byteOf(variable);
    return this;
  }

  /** An instruction about something in the pool. */
  MethodAssembler pool(int instruction, int index) {
    byteOf(instruction);
    two(index);
    return this;
  }

  MethodAssembler constant(String field) {
    return pool(GETSTATIC, file.member(9, file.name(), field, "Ljava/lang/Object;"));
  }

  int typeOf(String type) {
    return file.type(type);
  }

  MethodAssembler cast(String type) {
    return pool(CHECKCAST, file.type(type));
  }

  MethodAssembler callStatic(String owner, String method, String descriptor) {
    return pool(INVOKESTATIC, file.member(10, owner, method, descriptor));
  }

  MethodAssembler callVirtual(String owner, String method, String descriptor) {
    return pool(INVOKEVIRTUAL, file.member(10, owner, method, descriptor));
  }

  MethodAssembler number(int value) {
    if (value >= Short.MIN_VALUE && value <= Short.MAX_VALUE) {
      byteOf(SIPUSH);
      two(value);
      return this;
    }
    return pool(LDC_W, file.integer(value));
  }

  MethodAssembler wide(long value) {
    return pool(LDC2_W, file.wide(value));
  }

  void jump(int instruction, Label to) {
    jumps.add(new Jump(size, size + 1, false, to));
    byteOf(instruction);
    two(0);
  }

  /** Jumps by a number from 0 on; elsewhere goes on to the last. */
  void jumpTable(List<Label> to) {
    int instruction = size;
    byteOf(TABLESWITCH);
    while (size % 4 != 0) {
      byteOf(0);
    }
    jumps.add(new Jump(instruction, size, true, to.get(to.size() - 1)));
    four(0);
    four(0);
    four(to.size() - 1);
    for (Label label : to) {
      jumps.add(new Jump(instruction, size, true, label));
      four(0);
    }
  }
}
