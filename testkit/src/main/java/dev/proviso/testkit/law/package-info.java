/**
 * The laws that every sound policy keeps, those of what policies are built on, and their verifiers.
 */
@NullMarked
package dev.proviso.testkit.law;

import org.jspecify.annotations.NullMarked;
