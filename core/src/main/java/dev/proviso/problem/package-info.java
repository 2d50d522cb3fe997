/**
 * Problems: what is wrong with something that was given to us, and how to put it right.
 *
 * <p>Whatever reads data says its refusals as a {@link dev.proviso.problem.Problem}, so that
 * independent faults can be collected and reported together. The place grows from the inside out as
 * a problem is handed up.
 *
 * <pre>{@code
 * Country.parse("UK").mapLeft(problem -> problem.at("request UR01"));
 * // request UR01: country: `UK` is not an ISO 3166-1 alpha-2 code; did you mean `GB`?
 * }</pre>
 */
@NullMarked
package dev.proviso.problem;

import org.jspecify.annotations.NullMarked;
