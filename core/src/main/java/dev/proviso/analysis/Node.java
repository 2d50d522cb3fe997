package dev.proviso.analysis;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** The house style of this package's values. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    allParameters = true,
    jdkOnly = true,
    allowedClasspathAnnotations = Nullable.class,
    defaults = @Value.Immutable(builder = false, copy = false, prehash = true))
@interface Node {}
