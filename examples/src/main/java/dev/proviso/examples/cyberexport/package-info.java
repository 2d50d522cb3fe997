/**
 * The end-use certificate for cyber and intelligence systems of December 2021: who may acquire such
 * a system, what it may be used for, and what a breach costs.
 *
 * <p>The certificate's own wording was not available; it is rebuilt from what was reported, every
 * rule with its source and a confidence tag. Where the reports leave a question open, {@link
 * dev.proviso.examples.cyberexport.Interpretation} names it as a parameter. None of this is legal
 * advice.
 */
@NullMarked
package dev.proviso.examples.cyberexport;

import org.jspecify.annotations.NullMarked;
