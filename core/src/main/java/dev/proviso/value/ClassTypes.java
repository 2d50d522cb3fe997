package dev.proviso.value;

import dev.proviso.check.ElementLimit;
import io.vavr.collection.Seq;
import io.vavr.collection.Traversable;
import java.io.Serializable;
import java.lang.constant.Constable;
import java.lang.constant.ConstantDesc;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.chrono.ChronoLocalDate;
import java.time.chrono.ChronoLocalDateTime;
import java.time.chrono.ChronoPeriod;
import java.time.chrono.ChronoZonedDateTime;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalAmount;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The value types of classes, each made once. */
final class ClassTypes {

  /** What an undeclared type means: ask the class of each value. */
  static final Object UNDECLARED = "undeclared";

  private static final String GIVEN = "valueType";

  private static final ClassValue<ValueType<?>> TYPES =
      new ClassValue<>() {
        @Override
        protected ValueType<?> computeValue(Class<?> javaType) {
          return make(javaType);
        }
      };

  /** The classes whose method is being called by this thread. */
  private static final ThreadLocal<Set<Class<?>>> CALLING = ThreadLocal.withInitial(HashSet::new);

  /** The method of a class needs the type that it is to give. */
  private static final class SelfReferenceException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    SelfReferenceException(String message) {
      super(message);
    }
  }

  /** What a class inherits from another one is a type of that one: it admits its own values. */
  private static final ClassValue<ValueType<?>> OF_SUBCLASSES =
      new ClassValue<>() {
        @Override
        protected ValueType<?> computeValue(Class<?> javaType) {
          ValueType<?> type = TYPES.get(javaType);
          return isGivenByAnother(type, javaType) ? type.narrowedTo(javaType) : type;
        }
      };

  private ClassTypes() {}

  private static boolean isGivenByAnother(ValueType<?> type, Class<?> javaType) {
    return type.javaType() != javaType
        && type.isDeclared()
        && !isOfThePlatform(javaType)
        && javaType.isEnum() == Enum.class.isAssignableFrom(javaType)
        && !io.vavr.collection.Set.class.isAssignableFrom(javaType);
  }

  /** The type of all values of a class. */
  @SuppressWarnings("unchecked") // the type of that very class
  static <T> ValueType<T> of(Class<?> javaType) {
    return (ValueType<T>) OF_SUBCLASSES.get(javaType);
  }

  /** The type of which a value is, whichever class has given it. */
  @SuppressWarnings("unchecked") // the type of its class or of one above
  static <T> ValueType<T> ofValue(T value) {
    return (ValueType<T>)
        TYPES.get(
            value instanceof Enum<?> constant ? constant.getDeclaringClass() : value.getClass());
  }

  @SuppressWarnings("unchecked") // it looks at nothing but the class of each value
  static <T> ValueType<T> undeclared() {
    return (ValueType<T>) Undeclared.TYPE;
  }

  /** Held apart, so that it is made when somebody asks for it and not with the first class. */
  private static final class Undeclared {
    static final ValueType<Object> TYPE = make();

    private static ValueType<Object> make() {
      ValueTypeBuilder<Object> builder =
          new ValueTypeBuilder<>(UNDECLARED, "undeclared", Object.class);
      builder.check = ClassTypes::objection;
      builder.canonical = value -> ofValue(value).canonical(value);
      builder.key = value -> ofValue(value).key(value);
      builder.text = value -> ofValue(value).text(value);
      builder.order = Undeclared::compare;
      builder.isTotal = false;
      // Whether numbers of two classes are one is for their author to say, not for their keys.
      builder.isKeyed = false;
      builder.same = Undeclared::same;
      return builder.build();
    }

    /** Two numbers of different classes may be one number: nobody has said whether they are. */
    private static boolean same(Object left, Object right) {
      ValueType<Object> type = ofValue(left);
      ValueType<Object> other = ofValue(right);
      if (type.comparesLike(other)) {
        return type.same(left, right);
      }
      if (areOfOneKind(left, right)) {
        throw mismatch(left, right);
      }
      // Values of two types are two, and where a class has no more to say, its equality counts.
      return isOfClass(type) && isOfClass(other) && left.equals(right) && right.equals(left);
    }

    /** Whether nothing is known of a type but what its class says. */
    private static boolean isOfClass(ValueType<?> type) {
      return type.meaning() == type.javaType() && !type.hasText();
    }

    private static boolean areOfOneKind(Object left, Object right) {
      return (left instanceof Number && right instanceof Number)
          || (left instanceof TemporalAccessor && right instanceof TemporalAccessor)
          || (left instanceof TemporalAmount && right instanceof TemporalAmount);
    }

    private static int compare(Object left, Object right) {
      ValueType<Object> type = ofValue(left);
      if (!type.comparesLike(ofValue(right))) {
        throw mismatch(left, right);
      }
      return type.compare(left, right);
    }

    private static ClassCastException mismatch(Object left, Object right) {
      return new ClassCastException(
          "the answer is of type "
              + left.getClass().getSimpleName()
              + " and is compared with a value of type "
              + right.getClass().getSimpleName()
              + "; give the fact a value type");
    }
  }

  /**
   * What no condition could compare if it were declared is no value where nothing is declared. The
   * type of a class is remembered, and is looked for first.
   */
  private static @Nullable String objection(Object value) {
    try {
      ValueType<Object> type = ofValue(value);
      if (type.meaning() == UNDECLARED) {
        return "the answer is of type Object, and is equal only to itself; give a text, a number, a"
            + " constant of an enum or a record";
      }
      @Nullable String advice = RefusedTypes.containerAdvice(type);
      return advice == null
          ? type.objection(value)
          : "the answer is of type "
              + value.getClass().getSimpleName()
              + ", and answers of that type cannot be compared as a whole: "
              + advice;
    } catch (IllegalArgumentException refused) {
      return refused.getMessage();
    }
  }

  private static ValueType<?> make(Class<?> javaType) {
    @Nullable String advice = RefusedTypes.adviceFor(javaType);
    if (advice != null) {
      throw new IllegalArgumentException(
          "value type: answers of type " + javaType.getTypeName() + " are refused: " + advice);
    }
    if (io.vavr.collection.Set.class.isAssignableFrom(javaType)) {
      return SetTypes.of(undeclared());
    }
    if (Enum.class.isAssignableFrom(javaType) && javaType != Enum.class) {
      @Nullable ValueType<?> own = isOfThePlatform(javaType) ? null : given(javaType);
      return own == null ? EnumTypes.of(javaType) : own;
    }
    @Nullable ValueType<?> builtIn = NumberTypes.of(javaType);
    if (builtIn == null) {
      builtIn = TimeTypes.of(javaType);
    }
    if (builtIn == null && !isOfThePlatform(javaType)) {
      builtIn = given(javaType);
    }
    return builtIn == null ? byClass(javaType) : builtIn;
  }

  private static boolean isOfThePlatform(Class<?> javaType) {
    return javaType.getName().startsWith("java.") || javaType.getName().startsWith("io.vavr.");
  }

  /** What the compiler infers where it knows nothing. */
  private static final Set<Class<?>> SAYING_NOTHING =
      Set.of(
          Object.class,
          Enum.class,
          Record.class,
          Comparable.class,
          Serializable.class,
          Cloneable.class,
          CharSequence.class,
          Temporal.class,
          TemporalAccessor.class,
          TemporalAmount.class,
          ChronoLocalDate.class,
          ChronoLocalDateTime.class,
          ChronoZonedDateTime.class,
          ChronoPeriod.class,
          Constable.class,
          ConstantDesc.class);

  private static ValueType<?> byClass(Class<?> javaType) {
    if (SAYING_NOTHING.contains(javaType)) {
      return undeclared();
    }
    ValueTypeBuilder<Object> builder =
        new ValueTypeBuilder<>(javaType, javaType.getName(), javaType);
    if (Comparable.class.isAssignableFrom(javaType) && !RefusedTypes.isOrderOfNoMeaning(javaType)) {
      Comparator<Object> order = natural();
      builder.order = order;
      // What the class calls equal is so, even where its order fails.
      builder.same = (left, right) -> left.equals(right) || order.compare(left, right) == 0;
      builder.isKeyed = false;
    }
    // What cannot be hashed cannot be kept apart from others; it is found out when it is read.
    builder.check =
        RefusedTypes.containerAdvice(javaType) == null ? ClassTypes::hashed : ClassTypes::listed;
    builder.isTotal = false;
    return builder.build();
  }

  @SuppressWarnings("ReturnValueIgnored")
  private static @Nullable String hashed(Object value) {
    value.hashCode();
    return null;
  }

  /**
   * A sequence without an end would be asked for ever, and null among parts is no part: code that
   * does not look at it would answer for it.
   */
  private static @Nullable String listed(Object value) {
    if (!(value instanceof Traversable<?> all)) {
      return null;
    }
    if (!ElementLimit.isKept(all)) {
      return ElementLimit.excess();
    }
    return all instanceof Seq<?> parts && parts.exists(Objects::isNull)
        ? "the list holds null"
        : null;
  }

  @SuppressWarnings("unchecked") // only made for comparable classes
  private static Comparator<Object> natural() {
    return (left, right) -> ((Comparable<Object>) left).compareTo(right);
  }

  /**
   * The type that a class or a supertype of it gives by its static method, which is called once for
   * all that inherit it.
   */
  private static @Nullable ValueType<?> given(Class<?> javaType) {
    for (Class<?> at = javaType; at != null; at = at.getSuperclass()) {
      @Nullable Method method = declared(at);
      if (method != null) {
        return at == javaType ? called(at, method) : TYPES.get(at);
      }
      for (Class<?> one : at.getInterfaces()) {
        if (isGiving(one)) {
          return TYPES.get(one);
        }
      }
    }
    return null;
  }

  /** Whether an interface or one above it gives a type. */
  private static boolean isGiving(Class<?> at) {
    if (declared(at) != null) {
      return true;
    }
    for (Class<?> one : at.getInterfaces()) {
      if (isGiving(one)) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable Method declared(Class<?> at) {
    for (Method method : at.getDeclaredMethods()) {
      if (method.getName().equals(GIVEN)
          && method.getParameterCount() == 0
          && Modifier.isStatic(method.getModifiers())
          && method.getReturnType() == ValueType.class) {
        if (!Modifier.isPublic(method.getModifiers())) {
          throw new IllegalArgumentException(
              "value type: " + at.getTypeName() + ".valueType() is not public; make it so");
        }
        return method;
      }
    }
    return null;
  }

  private static ValueType<?> called(Class<?> at, Method method) {
    String where = "value type: " + at.getTypeName() + ".valueType() ";
    Set<Class<?>> calling = CALLING.get();
    if (!calling.add(at)) {
      throw new SelfReferenceException(
          where
              + "asks for the type of "
              + at.getSimpleName()
              + " itself, with ValueType.of or a fact; define it there with ValueType.define, or leave"
              + " the method out and give the value type to the facts");
    }
    @Nullable Object given;
    try {
      method.setAccessible(true);
      given = method.invoke(null);
    } catch (InvocationTargetException thrown) {
      if (thrown.getCause() instanceof SelfReferenceException itself) {
        throw itself;
      }
      throw new IllegalArgumentException(
          where + "throws " + thrown.getCause() + "; mend it, or give the value type to the fact",
          thrown);
    } catch (ReflectiveOperationException | RuntimeException problem) {
      throw new IllegalArgumentException(
          where
              + "cannot be called; open its package to dev.proviso.core, or give the value type to"
              + " the fact",
          problem);
    } finally {
      calling.remove(at);
    }
    if (!(given instanceof ValueType<?> type) || !type.javaType().isAssignableFrom(at)) {
      throw new IllegalArgumentException(
          where
              + (given == null ? "returns null" : "returns the type of another class: " + given)
              + "; return the value type of "
              + at.getSimpleName());
    }
    if (type.meaning() == UNDECLARED) {
      throw new IllegalArgumentException(
          where
              + "returns the undeclared type, which asks the class of a value for its type; define"
              + " one there with ValueType.define");
    }
    return type;
  }
}
