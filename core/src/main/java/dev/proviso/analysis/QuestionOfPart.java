package dev.proviso.analysis;

import io.vavr.collection.Array;
import io.vavr.control.Option;

/**
 * A question about one of several parts, as in "crates #2 › weight", as the space of the parts asks
 * it: "crates › weight". A list that must be known well has another name in the whole than in the
 * space of its parts.
 *
 * @param list the list in the whole
 * @param space the space of its parts
 * @param number which part it is about, with what stands around the number
 * @param question the question there
 */
record QuestionOfPart(Axis list, VariableSpace space, String number, String question) {

  private static final String INSIDE = " › ";

  /** Reads a question; none if it is about no part of a list. */
  static Option<QuestionOfPart> of(VariableSpace whole, String question) {
    return Array.ofAll(whole.axes())
        .filter(list -> question.startsWith(list.question + " #"))
        .flatMap(list -> of(whole, list, question))
        .headOption();
  }

  private static Option<QuestionOfPart> of(VariableSpace whole, Axis list, String question) {
    int end = question.indexOf(INSIDE, list.question.length()) + INSIDE.length();
    return end < INSIDE.length()
        ? Option.none()
        : Array.ofAll(whole.inners())
            .find(inner -> inner.getKey().equals(list.path()))
            .map(
                inner ->
                    new QuestionOfPart(
                        list,
                        inner.getValue(),
                        question.substring(list.question.length(), end),
                        inner.getValue().path + question.substring(end)));
  }
}
