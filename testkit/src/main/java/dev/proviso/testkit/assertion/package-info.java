/** Assertions about decisions and findings, whose failures show the explanation. */
@NullMarked
package dev.proviso.testkit.assertion;

import org.jspecify.annotations.NullMarked;
