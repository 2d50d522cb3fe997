package dev.proviso.compiled;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The bytes of a class with static fields that hold constants, and a few methods. */
final class ClassFileWriter {

  private static final int MAGIC = 0xCAFEBABE;
  private static final int JAVA_17 = 61;
  private static final int FINAL_SYNTHETIC = 0x1010 | 0x20;
  private static final int STATIC_FINAL = 0x18;

  private final String name;
  private final String parent;
  private final Bytes pool = new Bytes();
  private final Map<Object, Integer> entries = new HashMap<>();
  private int next = 1;
  private final List<Bytes> methods = new ArrayList<>();
  private final List<String> fields = new ArrayList<>();

  ClassFileWriter(String name, String parent) {
    this.name = name;
    this.parent = parent;
  }

  String name() {
    return name;
  }

  void field(String field) {
    fields.add(field);
  }

  int utf8(String text) {
    return entry("utf8 " + text, 1, new Bytes().u1(1).utf(text));
  }

  int type(String type) {
    int at = utf8(type);
    return entry("class " + type, 1, new Bytes().u1(7).u2(at));
  }

  int text(String text) {
    int at = utf8(text);
    return entry("string " + text, 1, new Bytes().u1(8).u2(at));
  }

  int integer(int value) {
    return entry(value, 1, new Bytes().u1(3).u4(value));
  }

  int wide(long value) {
    return entry(value, 2, new Bytes().u1(5).u4((int) (value >>> 32)).u4((int) value));
  }

  /** A field (9), a method (10) or a method of an interface (11). */
  int member(int tag, String owner, String member, String descriptor) {
    int in = type(owner);
    int named = utf8(member);
    int typed = utf8(descriptor);
    int both = entry("name " + member + descriptor, 1, new Bytes().u1(12).u2(named).u2(typed));
    return entry(tag + owner + "." + member + descriptor, 1, new Bytes().u1(tag).u2(in).u2(both));
  }

  private int entry(Object key, int places, Bytes bytes) {
    Integer known = entries.get(key);
    if (known != null) {
      return known;
    }
    int at = next;
    next += places;
    entries.put(key, at);
    pool.all(bytes);
    return at;
  }

  void method(int access, String method, String descriptor, MethodAssembler code) {
    Bytes bytes = new Bytes();
    bytes.u2(access).u2(utf8(method)).u2(utf8(descriptor)).u2(1);
    bytes.u2(utf8("Code"));
    Bytes frames = code.frames();
    int attributes = frames.size() == 0 ? 0 : 1;
    int stackMap = attributes == 0 ? 0 : utf8("StackMapTable");
    Bytes body = new Bytes();
    body.u2(code.maxStack()).u2(code.maxLocals());
    body.u4(code.size()).all(code.bytes()).u2(0).u2(attributes);
    if (attributes == 1) {
      body.u2(stackMap).u4(frames.size()).all(frames);
    }
    bytes.u4(body.size()).all(body);
    methods.add(bytes);
  }

  byte[] bytes() {
    int self = type(name);
    int above = type(parent);
    int object = utf8("Ljava/lang/Object;");
    List<Integer> named = new ArrayList<>();
    for (String field : fields) {
      named.add(utf8(field));
    }
    Bytes all = new Bytes();
    all.u4(MAGIC).u2(0).u2(JAVA_17).u2(next).all(pool);
    all.u2(FINAL_SYNTHETIC).u2(self).u2(above).u2(0).u2(named.size());
    for (int field : named) {
      all.u2(STATIC_FINAL).u2(field).u2(object).u2(0);
    }
    all.u2(methods.size());
    for (Bytes method : methods) {
      all.all(method);
    }
    return all.u2(0).array();
  }

  /** Bytes in the order of class files. */
  static final class Bytes {
    private final ByteArrayOutputStream array = new ByteArrayOutputStream();

    Bytes u1(int value) {
      array.write(value);
      return this;
    }

    Bytes u2(int value) {
      return u1(value >> 8).u1(value);
    }

    Bytes u4(int value) {
      return u2(value >> 16).u2(value);
    }

    /** How long it is, and the text: all that is written here are names, which are ASCII. */
    Bytes utf(String text) {
      byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
      return u2(bytes.length).all(bytes);
    }

    Bytes all(Bytes other) {
      return all(other.array());
    }

    Bytes all(byte[] bytes) {
      array.writeBytes(bytes);
      return this;
    }

    int size() {
      return array.size();
    }

    byte[] array() {
      return array.toByteArray();
    }
  }
}
