package dev.proviso.condition;

import dev.proviso.check.NullChecks;
import dev.proviso.condition.access.ConditionPrinter;
import dev.proviso.fact.Fact;
import dev.proviso.fact.Reading;
import dev.proviso.law.Citation;
import dev.proviso.style.PrehashedStyle;
import dev.proviso.time.Register;
import dev.proviso.time.Roster;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * The answer to a fact is listed in a register on a date: a leaf of the tree.
 *
 * <p>Unknown if the fact or the date is unknown or failed, and unknown where the register itself
 * gives no answer: because it is not known for that date, is not complete, or contains a name that
 * is merely similar.
 *
 * <pre>{@code
 * ListMembership.of(state, eligibleStates, dateOfUse)
 * }</pre>
 */
@Value.Immutable
@PrehashedStyle
public sealed interface ListMembership<S, M> extends Condition<S> permits ImmutableListMembership {

  /** Who is asked about. */
  Fact<S, M> fact();

  /** What they may be listed in. */
  Register<M> register();

  /**
   * As of when.
   *
   * @return the fact that gives the date
   */
  Fact<S, LocalDate> date();

  /**
   * The answer is listed as of the date of a fact.
   *
   * @param fact who is asked about
   * @param register what they may be listed in
   * @param date the fact that gives the date; {@link Fact#asOf} for that of the decision
   */
  static <S, M> ListMembership<S, M> of(
      Fact<S, M> fact, Register<M> register, Fact<S, LocalDate> date) {
    String where = ComparisonType.where(fact);
    NullChecks.notNull(where, "register", register, "give the list that is looked into");
    ComparisonType.checkDate(fact, date);
    fact.type().checkComparable(where);
    Register<M> compared =
        register instanceof Roster<M> roster
                && (fact.type().isDeclared() || !roster.type().isDeclared())
            ? roster.comparedAs(fact.type())
            : register;
    return ImmutableListMembership.of(fact, compared, date);
  }

  /**
   * Whether a known answer is listed on a known date.
   *
   * @return known, or unknown with the reason
   */
  default Reading<Boolean> holds(M answer, LocalDate date) {
    return register().lists(answer, date);
  }

  @Override
  default Seq<Citation> lawOf(LocalDate day) {
    return register().citations(day);
  }

  @Override
  default String wording() {
    return ConditionPrinter.words(this);
  }

  @Override
  default <R> R accept(ConditionVisitor<S, R> visitor) {
    return visitor.listMembership(this);
  }
}
