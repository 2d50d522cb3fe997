/** The styles in which Immutables generates the values of the other packages. Not exported. */
@NullMarked
package dev.proviso.style;

import org.jspecify.annotations.NullMarked;
