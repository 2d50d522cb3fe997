package dev.proviso.fuzz;

import org.jspecify.annotations.Nullable;

/**
 * What is the same in the whole subject and in every part of it.
 *
 * @param root the whole subject
 * @param asOf the date of the decision, as an index; null if it is not known
 */
record Situation(SubjectModel root, @Nullable Integer asOf) {}
