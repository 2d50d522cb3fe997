package dev.proviso.style;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * {@link ValueStyle} for values that are created more often than they are looked up, and have deep
 * parts: the hash code is computed once, when it is first asked for.
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
    defaults = @Value.Immutable(builder = false, copy = false, lazyhash = true))
public @interface LazyHashStyle {}
