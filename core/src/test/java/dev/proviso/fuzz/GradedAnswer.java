package dev.proviso.fuzz;

import dev.proviso.fact.Grade;

/** The index of a value with the grade of its evidence. */
record GradedAnswer(int index, Grade grade) {}
