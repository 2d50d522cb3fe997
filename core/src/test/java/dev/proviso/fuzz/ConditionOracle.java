package dev.proviso.fuzz;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Which conditions of one member of a policy change no outcome of a subject that is assumed. */
final class ConditionOracle {

  private final World world;
  private final PolicyModel.RuleSet member;
  private final boolean isOpen;
  private final SubjectTest assumption;
  private final List<DroppedModel> dropped;
  private boolean isAmbiguous;

  ConditionOracle(World world, PolicyModel.RuleSet member, boolean isOpen, SubjectTest assumption) {
    this.world = world;
    this.member = member;
    this.isOpen = isOpen;
    this.assumption = assumption;
    this.dropped = DroppedModel.of(member);
  }

  /** Of what is redundant, the parts are not told. */
  List<RuleOracle.Fault> faults() {
    List<RuleOracle.Fault> faults = new ArrayList<>();
    BitSet redundant = new BitSet();
    for (int i = 0; i < dropped.size(); i++) {
      DroppedModel one = dropped.get(i);
      if (one.around() >= 0 && redundant.get(one.around())) {
        redundant.set(i);
      } else if (!isNeeded(one)) {
        redundant.set(i);
        faults.add(new RuleOracle.Fault(one.what(), one.told(), isSure(one)));
      }
    }
    return faults;
  }

  private boolean isSure(DroppedModel one) {
    boolean isSure = !isLeftOpen(one, false);
    boolean haveParts = !world.schema().slots(ListSlot.class).isEmpty();
    isAmbiguous |= haveParts && isSure == isLeftOpen(one, true);
    return isSure;
  }

  /**
   * Whether the faults hang on when it is asked what would be answered of days to which a register
   * or a limit does not extend: of each part of a list, or of the whole. The library asks it of
   * each part first.
   */
  boolean isAmbiguous() {
    return isAmbiguous;
  }

  private boolean isNeeded(DroppedModel one) {
    for (int i = 0; i < world.subjects(isOpen).size(); i++) {
      if (matters(one, i, Completion.NONE)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether it could matter if registers and limits left nothing open.
   *
   * @param isUnknownOfParts whether nothing is answered of a part of a list for days to which a
   *     register or a limit does not extend
   */
  private boolean isLeftOpen(DroppedModel one, boolean isUnknownOfParts) {
    for (int i = 0; i < world.subjects(isOpen).size(); i++) {
      int subject = i;
      boolean isPossible =
          Completion.isPossible(
              completion ->
                  matters(
                      one, subject, isUnknownOfParts ? outsideOfParts(completion) : completion));
      if (isPossible) {
        return true;
      }
    }
    return false;
  }

  private static Completion outsideOfParts(Completion completion) {
    return question ->
        question.isCovered() || question.items().isEmpty()
            ? completion.answer(question)
            : Ternary.UNKNOWN;
  }

  private boolean matters(DroppedModel one, int subject, Completion completion) {
    SubjectModel root = world.subjects(isOpen).get(subject);
    return assumption.holds(subject, completion)
        && world.outcome(member, isOpen, subject, completion)
            != member.withRules(one.rules()).outcome(root, world.asOf(), completion);
  }
}
