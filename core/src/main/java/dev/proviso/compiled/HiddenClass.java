package dev.proviso.compiled;

import dev.proviso.check.FatalErrors;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A class with one method, written for one policy, in which objects stand as constants. */
final class HiddenClass {

  /** The machine only translates methods up to so many bytes. */
  static final int LONGEST = 7_900;

  private final ClassFileWriter file;
  private final String parent;
  private final List<Object> constants = new ArrayList<>();
  private final IdentityHashMap<Object, String> fields = new IdentityHashMap<>();

  /** A subclass of a class of this package, so that it may call what others may not. */
  HiddenClass(Class<?> parent) {
    this.parent = name(parent);
    file = new ClassFileWriter(this.parent + "Generated", this.parent);
  }

  /** The name of a class as class files write it. */
  static String name(Class<?> type) {
    return type.getName().replace('.', '/');
  }

  ClassFileWriter file() {
    return file;
  }

  /** The field that holds an object. */
  String field(Object value) {
    @Nullable String known = fields.get(value);
    if (known != null) {
      return known;
    }
    String field = "c" + constants.size();
    constants.add(value);
    fields.put(value, field);
    return field;
  }

  /** Begins to read a fact: next comes what puts on the stack whatever it is read off. */
  void read(MethodAssembler code, Function<?, ?> reading) {
    code.constant(field(reading)).cast("java/util/function/Function");
  }

  /** Reads the fact that was begun off what is on the stack. */
  void off(MethodAssembler code, boolean isOfWhole) {
    code.callStatic(
        name(FactSource.class),
        isOfWhole ? "read" : "readPart",
        "(Ljava/util/function/Function;Ljava/lang/Object;)Ljava/lang/Object;");
  }

  /** An object of the class, with this code as its method; null where no class can be added. */
  @Nullable Object make(String method, String descriptor, MethodAssembler code) {
    MethodAssembler make = new MethodAssembler(file, List.of(), 1);
    make.local(MethodAssembler.ALOAD, 0)
        .pool(MethodAssembler.INVOKESPECIAL, file.member(10, parent, "<init>", "()V"));
    make.op(MethodAssembler.RETURN);
    file.method(0, "<init>", "()V", make);
    file.method(0x8, "<clinit>", "()V", loading());
    file.method(0, method, descriptor, code);
    try {
      MethodHandles.Lookup lookup =
          MethodHandles.lookup()
              .defineHiddenClassWithClassData(file.bytes(), constants.toArray(), true);
      return lookup
          .findConstructor(lookup.lookupClass(), MethodType.methodType(void.class))
          .invoke();
    } catch (Throwable refused) {
      // A program that is translated as a whole takes no classes later; it is only slower then.
      FatalErrors.throwIfFatal(refused);
      return null;
    }
  }

  private MethodAssembler loading() {
    MethodAssembler load = new MethodAssembler(file, List.of(), 1);
    load.callStatic(
        "java/lang/invoke/MethodHandles", "lookup", "()Ljava/lang/invoke/MethodHandles$Lookup;");
    load.pool(MethodAssembler.LDC_W, file.text("_"))
        .pool(MethodAssembler.LDC_W, file.type("[Ljava/lang/Object;"));
    load.callStatic(
        "java/lang/invoke/MethodHandles",
        "classData",
        "(Ljava/lang/invoke/MethodHandles$Lookup;Ljava/lang/String;Ljava/lang/Class;)"
            + "Ljava/lang/Object;");
    load.cast("[Ljava/lang/Object;").local(MethodAssembler.ASTORE, 0);
    for (int i = 0; i < constants.size(); i++) {
      String field = "c" + i;
      file.field(field);
      load.local(MethodAssembler.ALOAD, 0).number(i).op(MethodAssembler.AALOAD);
      load.pool(
          MethodAssembler.PUTSTATIC, file.member(9, file.name(), field, "Ljava/lang/Object;"));
    }
    return load.op(MethodAssembler.RETURN);
  }
}
