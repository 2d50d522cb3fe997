/**
 * The documents of the repository: their Java samples are compiled and run, and their links lead
 * somewhere.
 */
@NullMarked
package dev.proviso.examples.docs;

import org.jspecify.annotations.NullMarked;
