package dev.proviso.style;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * {@link ValueStyle} for values that are compared or looked up more often than they are created:
 * the hash code is computed once, when the value is created.
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
    defaults = @Value.Immutable(builder = false, copy = false, prehash = true))
public @interface PrehashedStyle {}
