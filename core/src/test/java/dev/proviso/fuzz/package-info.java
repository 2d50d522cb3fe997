/**
 * A differential fuzzer: an oracle of its own, which shares no code with the library, looks at
 * every subject of small finite worlds, and compares what it finds with what the library says.
 *
 * <p>It does not cover: reasons over lists and grades, of worlds with more than 2,500 subjects, and
 * of decisions whose date is given; missing questions in worlds with grades or with more than 6,000
 * states; the cases of two subjects where conditions compare facts, and cases with neighboring
 * values, of which only the verdict is compared; whether another case is smaller in worlds with
 * sets, parts, lists, grades or code; why a rule is never reached, and which answers of registers a
 * finding names as open. Of conditions that are redundant it leaves out policies for which the
 * lists of the finite world are too short, claims that hang on a register or a limit which does not
 * extend to the day for which a part of a list is asked, and policies that write one definition
 * several times. A definition about a part is not drawn for each of several parts as well, and no
 * condition but a definition is used twice. Worlds have few facts, one kind of values besides small
 * ones, lists of at most two parts, and registers that change on two days at most; obligations,
 * sanctions and citations are not drawn.
 */
@NullMarked
package dev.proviso.fuzz;

import org.jspecify.annotations.NullMarked;
