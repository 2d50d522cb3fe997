/** How good the tests of a policy are: which small changes of the policy they notice. */
@NullMarked
package dev.proviso.testkit.mutation;

import org.jspecify.annotations.NullMarked;
