/**
 * Digests: what policies and definitions say, as bytes that another program could compute.
 *
 * <p>A {@link dev.proviso.digest.CanonicalForm} holds the meaning and the wording of a policy and
 * nothing of how it was written in Java: names of Java constants and the order of the operands of
 * all and any leave it as it is. Its SHA-256 digest binds what is signed to what is enforced. The
 * form is specified in {@code CANONICAL-FORM.md}, with test vectors.
 *
 * <pre>{@code
 * CanonicalForm.of(policy).digest(); // sha256:5f0c…
 * }</pre>
 */
@NullMarked
package dev.proviso.digest;

import org.jspecify.annotations.NullMarked;
