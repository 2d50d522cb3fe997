/**
 * Value types: what the answers to facts are, and how the law compares them.
 *
 * <p>Java compares {@code 10} and {@code 10.00} in two ways that contradict each other, and calls
 * {@code NaN} a number. A {@link dev.proviso.value.ValueType} states one equality, one order and
 * one written form for a type. The evaluator, the compiled forms, batches, proofs, digests and
 * registers all use it.
 *
 * <pre>{@code
 * ValueType.of(BigDecimal.class).same(new BigDecimal("10"), new BigDecimal("10.00")); // true
 *
 * static final ValueType<Money> MONEY =
 *     ValueType.define("money", Money.class).counted(Money::cents, Money::ofCents);
 * }</pre>
 */
@NullMarked
package dev.proviso.value;

import org.jspecify.annotations.NullMarked;
