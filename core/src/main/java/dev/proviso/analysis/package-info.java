/**
 * Analysis: claims about definitions and policies, decided exactly for every possible subject.
 *
 * <p>The values of each fact are cut into the regions that the conditions can tell apart, and
 * conditions become decision diagrams over them. Facts that are compared with each other share
 * their regions; conditions over several parts, code that cannot be looked into and questions for a
 * person become free answers, of which the first are held against what parts there can be.
 *
 * <pre>{@code
 * Finding finding = Prover.standard().check(Claims.implies(TERRORIST_ACT, Not.of(onlyExpression)));
 * }</pre>
 */
@NullMarked
package dev.proviso.analysis;

import org.jspecify.annotations.NullMarked;
