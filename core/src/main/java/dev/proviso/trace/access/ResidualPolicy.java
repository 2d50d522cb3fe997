package dev.proviso.trace.access;

import dev.proviso.rule.Outcome;
import dev.proviso.trace.Question;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.BitSet;

/** What is left of a policy once everything that was read is put in. */
public interface ResidualPolicy {

  /**
   * The questions whose answers could still change the outcome.
   *
   * @return the questions, in the order in which they were asked
   */
  Seq<Question> missing();

  /**
   * The outcome that every possible answer leads to.
   *
   * @return the outcome; none if there is no such outcome, or the search for it runs out of budget
   */
  Option<Outcome> inevitable();

  /**
   * Those of some rules of the policy itself that apply in no case that is still possible.
   *
   * @param rules the indexes of rules
   * @return the indexes of those that cannot apply, without those for which this is not known
   */
  BitSet inapplicable(BitSet rules);
}
