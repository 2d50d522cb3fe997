package dev.proviso.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;

/** The optional parts of a value, found by reflection so that a test cannot forget one. */
final class Parts {

  private Parts() {}

  static Seq<Method> optional(Class<?> type) {
    return List.of(type.getDeclaredMethods())
        .filter(method -> method.getReturnType() == Option.class)
        .filter(method -> method.getParameterCount() == 0)
        .filter(method -> Modifier.isPublic(method.getModifiers()))
        .sortBy(Method::getName);
  }

  static Seq<Method> flags(Class<?> type) {
    return optional(type).filter(method -> content(method) == Boolean.class);
  }

  /** What the option of an accessor can hold. */
  static Type content(Method accessor) {
    return ((ParameterizedType) accessor.getGenericReturnType()).getActualTypeArguments()[0];
  }

  static Option<?> read(Method accessor, Object value) {
    return (Option<?>) call(accessor, value);
  }

  static void say(Object builder, String part, Class<?> type, Object value) {
    try {
      assertThat(call(builder.getClass().getMethod(part, type), builder, value)).isSameAs(builder);
    } catch (NoSuchMethodException missing) {
      throw new AssertionError(part + " cannot be given as " + type.getSimpleName(), missing);
    }
  }

  private static Object call(Method method, Object target, Object... arguments) {
    try {
      return method.invoke(target, arguments);
    } catch (IllegalAccessException | InvocationTargetException problem) {
      throw new LinkageError(method.getName(), problem);
    }
  }
}
