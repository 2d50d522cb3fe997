package dev.proviso.testkit.mutation;

/**
 * What became of one mutant.
 *
 * @param mutant the mutant
 * @param fate what became of it
 * @param reason what noticed it, if it was killed; the case in which it decides otherwise, if it
 *     survived; why it is not decided; empty, if it is equivalent
 * @param <S> the type of the subject
 */
public record MutantResult<S>(Mutant<S> mutant, MutantFate fate, String reason) {}
