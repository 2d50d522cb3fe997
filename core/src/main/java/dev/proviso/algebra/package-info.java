/**
 * The meaning of conditions and policies, stated once: strong Kleene logic and the algorithms that
 * combine rules, as operations of an algebra over some carrier.
 *
 * <p>The carriers are truth values ({@link dev.proviso.algebra.KleeneLogic}), formulas ({@link
 * dev.proviso.algebra.FormulaFactory}), and the decision diagrams of the analysis. A formula can be
 * restricted to what is known (partial evaluation); the residual formula is what the compiled form
 * of a policy steps through, and what the search for missing facts branches on.
 *
 * <p>For the library's own use; the module does not export it to users.
 *
 * <pre>{@code
 * RuleCombination rules = RuleCombination.of(FORBID_OVERRIDES, effects, FORBIDDEN);
 * Outcome outcome = rules.outcome(KleeneLogic.K3, truths);
 * Formula formula = rules.outcome(factory, formulas);
 * }</pre>
 */
@NullMarked
package dev.proviso.algebra;

import org.jspecify.annotations.NullMarked;
