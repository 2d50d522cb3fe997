package dev.proviso.batch;

import static dev.proviso.batch.Parcel.INSURED;
import static dev.proviso.batch.Parcel.PLACE;
import static dev.proviso.batch.Parcel.WEIGHT;
import static dev.proviso.batch.Parcel.permitting;
import static dev.proviso.batch.Parcel.rows;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.proviso.condition.Comparison;
import dev.proviso.fact.Fact;
import dev.proviso.fact.Reading;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RefusedColumnsTest {

  @Nested
  class A_column_is_refused {

    @Test
    void if_it_has_not_one_value_for_each_row() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> rows(3).ints(WEIGHT, new int[2]))
          .withMessage("batch: fact `weight` has 2 values for 3 rows; give one for each row");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> rows(3).ints(WEIGHT, new int[3], new boolean[4]))
          .withMessage(
              "batch: fact `weight` has 4 values of what is known for 3 rows; give one for each"
                  + " row");
    }

    @Test
    void and_one_value_is_not_called_several() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> rows(2).ints(WEIGHT, new int[1]))
          .withMessage("batch: fact `weight` has 1 value for 2 rows; give one for each row");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> rows(1).ints(WEIGHT, new int[2]))
          .withMessage("batch: fact `weight` has 2 values for 1 row; give one for each row");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> rows(1).codes(PLACE, new int[] {1}, List.of("Lisbon")))
          .withMessage(
              "batch: fact `place`: row 0: `1` is no place in a dictionary of 1; give 0, or -1"
                  + " for unknown");
    }

    @Test
    void if_the_fact_has_one_already() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> rows(1).ints(WEIGHT, new int[1]).ints(WEIGHT, new int[1]))
          .withMessage("batch: fact `weight` has a column already; leave one out");
    }

    @Test
    void if_codes_of_a_byte_are_beyond_what_a_byte_holds() {
      List<String> places = IntStream.range(0, 256).mapToObj(number -> "place " + number).toList();

      assertThatIllegalArgumentException()
          .isThrownBy(() -> rows(1).codes(PLACE, new byte[] {(byte) 200}, places))
          .withMessage(
              "batch: fact `place`: row 0: `-56` is no place in a dictionary of 256; a byte has room"
                  + " for the places 0 to 127 and -1 for unknown; give the codes as int");
    }

    @Test
    void if_codes_stand_for_nothing_naming_each_of_them() {
      assertThatIllegalArgumentException()
          .isThrownBy(
              () -> rows(4).codes(PLACE, new int[] {0, 2, -2, -1}, List.of("Lisbon", "Oslo")))
          .withMessage(
              "batch: fact `place`: row 1: `2` is no place in a dictionary of 2; give 0 to 1, or"
                  + " -1 for unknown\n"
                  + "batch: fact `place`: row 2: `-2` is no place in a dictionary of 2; give 0 to"
                  + " 1, or -1 for unknown");
      assertThatIllegalArgumentException()
          .isThrownBy(
              () ->
                  rows(2)
                      .codes(
                          PLACE,
                          new int[] {Integer.MIN_VALUE, Integer.MAX_VALUE},
                          List.of("Lisbon")))
          .withMessageContainingAll("row 0: `-2147483648`", "row 1: `2147483647`");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> rows(1).codes(PLACE, new byte[] {0}, List.of()))
          .withMessage(
              "batch: fact `place`: row 0: `0` is no place in a dictionary of 0; give -1, for"
                  + " unknown");
    }

    @Test
    void with_ten_rows_as_examples_and_how_many_there_are_besides() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> rows(1_000).codes(PLACE, new byte[1_000], List.of()))
          .withMessageContaining("row 9: ")
          .withMessageNotContaining("row 10: ")
          .withMessageEndingWith(
              "batch: fact `place`: `990 more rows` have a code that stands for nothing; look"
                  + " through all rows");
    }

    @Test
    @SuppressWarnings("NullAway") // a caller may be wrong about that
    void if_its_dictionary_holds_null() {
      List<String> holey = new ArrayList<>(Arrays.asList("Lisbon", null, "Oslo", null));

      assertThatIllegalArgumentException()
          .isThrownBy(() -> rows(1).codes(PLACE, new int[1], holey))
          .withMessageContainingAll("dictionary: place 1: `null`", "dictionary: place 3: `null`");
    }

    @Test
    void if_it_is_to_give_the_date_of_the_decision() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> rows(1).dates(Fact.asOf(), new int[1]))
          .withMessageContaining("use outcomesAsOf");
    }

    @Test
    void if_it_is_of_another_fact_than_the_policy_asks_by_that_name() {
      Batch<Parcel> other =
          rows(1).booleans(Fact.of("insured", parcel -> Reading.known(true)), new boolean[1]);

      assertThatIllegalArgumentException()
          .isThrownBy(() -> permitting(Comparison.is(INSURED, true)).outcomes(other))
          .withMessageContaining("two different facts are called `insured`");
    }

    @Test
    void for_less_than_no_rows() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Batch.ofRows(-1))
          .withMessage("batch: `-1` rows; give 0 or more");
    }
  }
}
