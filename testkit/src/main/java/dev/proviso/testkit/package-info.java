/** Laws, generators and assertions for the tests of those who write policies. */
@NullMarked
package dev.proviso.testkit;

import org.jspecify.annotations.NullMarked;
