/** The laws that every policy keeps, and their verifier. */
@NullMarked
package dev.proviso.testkit.law;

import org.jspecify.annotations.NullMarked;
