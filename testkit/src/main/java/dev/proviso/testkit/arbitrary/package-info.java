/** Values of the domain types for property tests: by chance, at their edges, and shrunk. */
@NullMarked
package dev.proviso.testkit.arbitrary;

import org.jspecify.annotations.NullMarked;
