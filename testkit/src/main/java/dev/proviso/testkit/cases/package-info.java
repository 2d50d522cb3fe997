/** Cases from a table that lawyers can read and write, each with the outcome that is expected. */
@NullMarked
package dev.proviso.testkit.cases;

import org.jspecify.annotations.NullMarked;
