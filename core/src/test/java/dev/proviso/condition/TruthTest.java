package dev.proviso.condition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class TruthTest {

  @Property
  void conjunction_and_disjunction_are_de_morgan_duals(@ForAll Truth p, @ForAll Truth q) {
    assertThat(p.and(q).not()).isEqualTo(p.not().or(q.not()));
    assertThat(p.or(q).not()).isEqualTo(p.not().and(q.not()));
  }

  @Property
  void a_double_negation_changes_nothing(@ForAll Truth p) {
    assertThat(p.not().not()).isEqualTo(p);
  }

  @Property
  void the_order_of_operands_does_not_matter(@ForAll Truth p, @ForAll Truth q) {
    assertThat(p.and(q)).isEqualTo(q.and(p));
    assertThat(p.or(q)).isEqualTo(q.or(p));
  }

  @Property
  void brackets_do_not_matter_within_one_joiner(@ForAll Truth p, @ForAll Truth q, @ForAll Truth r) {
    assertThat(p.and(q).and(r)).isEqualTo(p.and(q.and(r)));
    assertThat(p.or(q).or(r)).isEqualTo(p.or(q.or(r)));
  }

  @Property
  void each_joiner_distributes_over_the_other(@ForAll Truth p, @ForAll Truth q, @ForAll Truth r) {
    assertThat(p.and(q.or(r))).isEqualTo(p.and(q).or(p.and(r)));
    assertThat(p.or(q.and(r))).isEqualTo(p.or(q).and(p.or(r)));
  }

  @Property
  void repeating_and_absorbing_change_nothing(@ForAll Truth p, @ForAll Truth q) {
    assertThat(p.and(p)).isEqualTo(p);
    assertThat(p.or(p)).isEqualTo(p);
    assertThat(p.and(p.or(q))).isEqualTo(p);
    assertThat(p.or(p.and(q))).isEqualTo(p);
  }

  @Property
  void learning_an_operand_never_changes_a_settled_result(@ForAll Truth p, @ForAll Truth q) {
    for (Truth learned : List.of(Truth.TRUE, Truth.FALSE)) {
      Truth more = p == Truth.UNKNOWN ? learned : p;
      assertThat(isRefinedBy(p.not(), more.not())).isTrue();
      assertThat(isRefinedBy(p.and(q), more.and(q))).isTrue();
      assertThat(isRefinedBy(p.or(q), more.or(q))).isTrue();
    }
  }

  @Property
  void settled_operands_are_joined_as_booleans_are(@ForAll boolean p, @ForAll boolean q) {
    assertThat(Truth.of(p).and(Truth.of(q))).isEqualTo(Truth.of(p && q));
    assertThat(Truth.of(p).or(Truth.of(q))).isEqualTo(Truth.of(p || q));
    assertThat(Truth.of(p).not()).isEqualTo(Truth.of(!p));
  }

  @Property
  void only_unknown_is_unsettled(@ForAll Truth p) {
    assertThat(p.isSettled()).isEqualTo(p != Truth.UNKNOWN);
  }

  private static boolean isRefinedBy(Truth before, Truth after) {
    return before == Truth.UNKNOWN || before == after;
  }
}
