package dev.proviso.analysis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which facts are asked in which parts, and in the parts of lists. */
final class PartNesting {

  private final VariableSpace space;
  private final Map<Axis, List<Axis>> around = new HashMap<>();

  PartNesting(VariableSpace space) {
    this.space = space;
  }

  /** Whether something is asked of a part, or of the parts of a list. */
  private boolean isInside(Axis axis, Axis part) {
    return axis.question.startsWith(part.question + " › ")
        || space.quantified().stream()
            .anyMatch(any -> any.axis() == axis && part.key.equals("part " + any.parts()));
  }

  /** The parts in which something is asked, from the outermost on; none where all are known. */
  List<Axis> partsAround(Axis axis) {
    return around.computeIfAbsent(
        axis, inside -> parts().stream().filter(part -> isInside(inside, part)).toList());
  }

  /** The parts and lists of parts that may be unknown. */
  List<Axis> parts() {
    return space.open
        ? space.axes().stream().filter(axis -> axis.kind() == Axis.Kind.PART).toList()
        : List.of();
  }

  /** What is asked in a part, or of the parts of a list. */
  List<Axis> inside(Axis part) {
    return space.axes().stream().filter(axis -> partsAround(axis).contains(part)).toList();
  }

  /** Whether it is the date of the decision, and lists of parts are asked for it as well. */
  boolean isAskedOfParts(Axis axis) {
    return space.inners().stream()
        .map(Map.Entry::getValue)
        .flatMap(part -> part.axes().stream())
        .anyMatch(
            ofPart ->
                ofPart.global && ofPart.asked == Axis.Kind.VALUE && space.outer(ofPart) == axis);
  }

  /** Whether it is the date of the decision, and parts of lists compare it with dates of theirs. */
  boolean isComparedByParts(Axis axis) {
    return space.inners().stream()
        .map(Map.Entry::getValue)
        .anyMatch(
            part ->
                part.axes().stream()
                    .filter(
                        of -> of.global && of.asked == Axis.Kind.VALUE && space.outer(of) == axis)
                    .anyMatch(
                        of -> of.group.members.size() > 1 || part.nesting.isComparedByParts(of)));
  }
}
