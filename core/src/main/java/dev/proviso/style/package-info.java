/**
 * The styles in which Immutables generates the values of the other packages. Exported to the test
 * kit only.
 */
@NullMarked
package dev.proviso.style;

import org.jspecify.annotations.NullMarked;
