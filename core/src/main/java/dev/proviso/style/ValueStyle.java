package dev.proviso.style;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * How Immutables generates a value: a package-private class with one factory method, which takes
 * every attribute in declared order. It computes its hash code when asked for it, so that creating
 * it calls no {@code hashCode} of its attributes.
 *
 * <pre>{@code
 * @Value.Immutable
 * @ValueStyle
 * public sealed interface Citation permits ImmutableCitation { … }
 * }</pre>
 *
 * <p>{@code @Value.Immutable} itself stands without elements on every public type: it is kept in
 * class files, and javac warns a user's build about each element of an annotation that is not on
 * its path.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    allParameters = true,
    jdkOnly = true,
    underrideToString = "wording",
    allowedClasspathAnnotations = Nullable.class,
    defaults = @Value.Immutable(builder = false, copy = false))
public @interface ValueStyle {}
