package dev.proviso.style;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * {@link PrehashedStyle} for values whose methods return changed copies: each attribute has a
 * generated {@code with…} method, and the attributes that a copy leaves alone are not listed by
 * hand.
 *
 * <pre>{@code
 * default Edition<T> repealAnnouncedOn(LocalDate day) {
 *   return ((ImmutableEdition<T>) this).withRepealAnnouncedOn(Option.some(day));
 * }
 * }</pre>
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
    defaults = @Value.Immutable(builder = false, copy = true, prehash = true))
public @interface CopyableStyle {}
