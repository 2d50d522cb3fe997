/** The laws as properties of jqwik, for test classes to inherit. */
@NullMarked
package dev.proviso.testkit.property;

import org.jspecify.annotations.NullMarked;
