package dev.proviso.analysis;

import static dev.proviso.analysis.Claims.contained;
import static dev.proviso.analysis.Claims.satisfiable;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.condition.ListMembership;
import dev.proviso.fact.Fact;
import dev.proviso.law.Period;
import dev.proviso.time.ListSnapshot;
import dev.proviso.time.Roster;
import dev.proviso.time.Span;
import dev.proviso.value.ValueType;
import org.junit.jupiter.api.Test;

/** Numbers of two classes are compared where somebody says that they are numbers. */
class ListsOfSeveralTypesTest {

  private static final Roster<Number> WHOLE = roster("whole", 1);
  private static final Roster<Number> LONG = roster("long", 1L);
  private static final ValueType<Number> NUMBER = ValueType.of(Number.class);

  private static final String REMEDY =
      "; give the fact one type of both, such as that of Number, or compare the lists as values of"
          + " it with Roster.comparedAs";

  private static Roster<Number> roster(String name, Number... members) {
    return Roster.of(
        name, Span.during(Period.always(), ListSnapshot.of(io.vavr.collection.Array.of(members))));
  }

  private static Finding found(Claim<?> claim) {
    return Prover.standard().check(claim);
  }

  @Test
  void two_lists_of_two_classes_are_not_compared_and_the_reason_says_how_they_are() {
    Finding undeclared = found(contained(WHOLE, LONG));

    assertThat(undeclared.verdict()).isEqualTo(Verdict.NOT_DECIDED);
    assertThat(undeclared.reason())
        .isEqualTo(
            "fact `member`: it declares no value type and is looked up among values of type int32"
                + " and of type int64"
                + REMEDY);
    assertThat(found(contained(WHOLE.comparedAs(NUMBER), LONG.comparedAs(NUMBER))).verdict())
        .isEqualTo(Verdict.HOLDS);
  }

  @Test
  void nor_is_a_fact_without_a_type_looked_up_in_a_list_of_two_classes() {
    Roster<Number> both = roster("both", 1, 2L);
    Fact<Integer, Number> undeclared =
        Fact.known("number", number -> number, ValueType.undeclared());

    assertThat(found(satisfiable(ListMembership.of(undeclared, both, Fact.asOf()))).reason())
        .isEqualTo(
            "fact `number`: it declares no value type and is looked up among values of type int32"
                + " and of type int64"
                + REMEDY);
    assertThat(
            found(satisfiable(ListMembership.of(undeclared.as(NUMBER), both, Fact.asOf())))
                .verdict())
        .isEqualTo(Verdict.HOLDS);
  }
}
