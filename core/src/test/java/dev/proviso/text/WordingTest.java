package dev.proviso.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.condition.AllOf;
import dev.proviso.condition.AnyOf;
import dev.proviso.condition.Comparison;
import dev.proviso.condition.Condition;
import dev.proviso.condition.ConditionRewriter;
import dev.proviso.condition.ConditionVisitor;
import dev.proviso.condition.DatedComparison;
import dev.proviso.condition.FactComparison;
import dev.proviso.condition.ListMembership;
import dev.proviso.condition.Not;
import dev.proviso.condition.Operator;
import dev.proviso.condition.PartCondition;
import dev.proviso.condition.QuantifiedCondition;
import dev.proviso.condition.Quantifier;
import dev.proviso.fact.Fact;
import dev.proviso.fact.Reading;
import dev.proviso.policy.Gen;
import dev.proviso.policy.History;
import dev.proviso.policy.Sample;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.time.Year;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

  private static final Seq<Fact<Sample, Boolean>> LEAVES =
      Array.of("p", "q", "r").map(name -> Fact.of(name, s -> Reading.unknown()));

  @Provide
  Arbitrary<Condition<Sample>> joined() {
    return Gen.sized((random, size) -> joined(random, Math.min(size, 3)));
  }

  @Provide
  Arbitrary<Condition<Sample>> anything() {
    return Gen.sized((random, size) -> Gen.of(random).condition(size));
  }

  @Provide
  Arbitrary<Condition<Sample>> leaves() {
    return Gen.sized((random, size) -> Gen.of(random).leaf());
  }

  private static Condition<Sample> joined(Random random, int size) {
    return switch (size <= 0 ? 0 : random.nextInt(4)) {
      case 1 -> AllOf.of(operands(random, size));
      case 2 -> AnyOf.of(operands(random, size));
      case 3 -> Not.of(joined(random, size - 1));
      default -> Comparison.is(LEAVES.get(random.nextInt(3)), true);
    };
  }

  private static Seq<Condition<Sample>> operands(Random random, int size) {
    return Array.fill(2 + random.nextInt(2), () -> joined(random, size - 1));
  }

  /** With each denial at a leaf, which is where the wording shows it. */
  private static final class Plain<S> extends ConditionRewriter.Same<S> {

    @Override
    protected <P> Plain<P> part(Fact<S, ?> part) {
      return new Plain<>();
    }

    @Override
    public Condition<S> not(Not<S> node) {
      return node.operand().accept(new Denied<>());
    }
  }

  private static final class Denied<S> extends ConditionVisitor.Default<S, Condition<S>> {

    @Override
    public Condition<S> allOf(AllOf<S> node) {
      return AnyOf.of(node.operands().map(operand -> operand.accept(this)));
    }

    @Override
    public Condition<S> anyOf(AnyOf<S> node) {
      return AllOf.of(node.operands().map(operand -> operand.accept(this)));
    }

    @Override
    public Condition<S> not(Not<S> node) {
      return new Plain<S>().rewrite(node.operand());
    }

    @Override
    protected Condition<S> otherwise(Condition<S> node) {
      return Not.of(node);
    }
  }

  private static Condition<Sample> plain(Condition<Sample> condition) {
    return new Plain<Sample>().rewrite(condition);
  }

  private final Map<String, Condition<Sample>> seen = new HashMap<>();

  @Property(tries = 1000)
  void two_trees_are_worded_alike_only_if_they_are_the_same(
      @ForAll("joined") Condition<Sample> one, @ForAll("joined") Condition<Sample> other) {
    assertThat(Wording.of(one).equals(Wording.of(other)))
        .isEqualTo(plain(one).equals(plain(other)));
  }

  @Test
  void brackets_follow_the_structure_of_many_trees() {
    Random random = new Random(20211206);
    for (int i = 0; i < 20_000; i++) {
      Condition<Sample> tree = joined(random, 3);
      Condition<Sample> before = seen.putIfAbsent(Wording.of(tree), plain(tree));
      assertThat(before == null || before.equals(plain(tree))).as(Wording.of(tree)).isTrue();
    }
    assertThat(seen).hasSizeGreaterThan(1000);
  }

  @Property(tries = 1000)
  void a_denial_reads_otherwise_than_what_it_denies(@ForAll("anything") Condition<Sample> tree) {
    assertThat(Wording.denying(tree)).isNotEqualTo(Wording.of(tree)).isNotBlank();
  }

  @Property(tries = 1000)
  void a_negation_is_worded_as_the_denial(@ForAll("anything") Condition<Sample> tree) {
    assertThat(Wording.of(Not.of(tree))).isEqualTo(Wording.denying(tree));
    assertThat(Wording.denying(Not.of(tree))).isEqualTo(Wording.of(tree));
  }

  @Property(tries = 500)
  void the_denial_of_a_leaf_has_words_of_its_own(@ForAll("leaves") Condition<Sample> leaf) {
    assertThat(Wording.denying(leaf)).doesNotContain("not (");
  }

  @Property(tries = 500)
  void words_are_one_line(@ForAll("anything") Condition<Sample> tree) {
    assertThat(Wording.of(tree)).doesNotContainPattern("\\p{Cntrl}");
  }

  @Test
  void a_grouping_that_matters_is_shown() {
    Condition<Sample> p = Comparison.is(LEAVES.get(0), true);
    Condition<Sample> q = Comparison.is(LEAVES.get(1), true);
    Condition<Sample> r = Comparison.is(LEAVES.get(2), true);

    assertThat(Wording.of(AllOf.of(p, AnyOf.of(q, r))))
        .isEqualTo("(p is true and (q is true or r is true))");
    assertThat(Wording.of(AnyOf.of(AllOf.of(p, q), r)))
        .isEqualTo("((p is true and q is true) or r is true)");
  }

  @Test
  void a_denial_of_several_conditions_denies_each_of_them() {
    Condition<Sample> p = Comparison.is(LEAVES.get(0), true);
    Condition<Sample> q = Comparison.is(LEAVES.get(1), true);
    Condition<Sample> r = Comparison.is(LEAVES.get(2), true);

    assertThat(Wording.denying(AnyOf.of(p, q))).isEqualTo("(p is false and q is false)");
    assertThat(Wording.denying(AnyOf.of(p, q, r)))
        .isEqualTo("(p is false and q is false and r is false)");
    assertThat(Wording.denying(AllOf.of(p, q))).isEqualTo("(p is false or q is false)");
    assertThat(Wording.denying(AnyOf.of(AllOf.of(p, Not.of(q)), r)))
        .isEqualTo("((p is false or q is true) and r is false)");
  }

  @Test
  void what_is_denied_of_a_part_is_denied_in_the_words_of_each_condition() {
    Condition<Sample> b = Comparison.is(Sample.B, true);
    Condition<Sample> c = Comparison.is(Sample.C, true);
    Condition<Sample> few = Comparison.threshold(Sample.X, Operator.LESS_THAN, 3);
    Condition<Sample> either = AnyOf.of(b, c);

    assertThat(Wording.denying(every(b)))
        .isEqualTo("at least one of the parts is such that b is false");
    assertThat(Wording.denying(every(either)))
        .isEqualTo("at least one of the parts is such that (b is false and c is false)");
    assertThat(Wording.denying(every(AnyOf.of(b, c, few))))
        .isEqualTo(
            "at least one of the parts is such that"
                + " (b is false and c is false and x is at least 3)");
    assertThat(Wording.denying(every(AllOf.of(b, c))))
        .isEqualTo("at least one of the parts is such that (b is false or c is false)");
    assertThat(Wording.of(QuantifiedCondition.of(Sample.PARTS, Quantifier.NONE, Not.of(either))))
        .isEqualTo("none of the parts is such that (b is false and c is false)");
    assertThat(Wording.denying(PartCondition.of(Sample.PART, either)))
        .isEqualTo("the part is such that (b is false and c is false)");
  }

  private static Condition<Sample> every(Condition<Sample> each) {
    return QuantifiedCondition.of(Sample.PARTS, Quantifier.EVERY, each);
  }

  @Test
  void a_yes_or_no_fact_is_true_or_false_and_not_the_denial_of_the_other() {
    assertThat(Wording.denying(Comparison.is(Sample.B, true))).isEqualTo("b is false");
    assertThat(Wording.denying(Comparison.is(Sample.B, false))).isEqualTo("b is true");
    assertThat(Wording.denying(Comparison.isOneOf(Sample.B, Array.of(false))))
        .isEqualTo("b is true");
    assertThat(Wording.of(Comparison.isOneOf(Sample.B, Array.of(true, false))))
        .isEqualTo("b is one of {yes, no}");
  }

  @Test
  void a_set_of_one_value_reads_like_the_value() {
    Condition<Sample> is = Comparison.isOneOf(Sample.COLOR, Array.of(Sample.Color.RED));
    Condition<Sample> any = ofTags(Operator.CONTAINS_ANY_OF);
    Condition<Sample> all = ofTags(Operator.CONTAINS_ALL_OF);
    Condition<Sample> only = ofTags(Operator.CONTAINS_ONLY);

    assertThat(Wording.of(is)).isEqualTo("color is red");
    assertThat(Wording.denying(is)).isEqualTo("color is not red");
    assertThat(Wording.of(any))
        .isEqualTo(Wording.of(all))
        .isEqualTo("the list of tags includes left");
    assertThat(Wording.denying(any))
        .isEqualTo(Wording.denying(all))
        .isEqualTo("the list of tags does not include left");
    assertThat(Wording.of(only)).isEqualTo("the list of tags includes nothing besides left");
    assertThat(Wording.denying(only)).isEqualTo("the list of tags includes something besides left");
    assertThat(is).hasToString("color is red");
  }

  private static Condition<Sample> ofTags(Operator operator) {
    return Comparison.ofSet(Sample.TAGS, operator, Array.of(Sample.Tag.LEFT));
  }

  @ParameterizedTest
  @CsvSource({
    "AT_LEAST, no earlier than, earlier than",
    "MORE_THAN, later than, no later than",
    "AT_MOST, no later than, later than",
    "LESS_THAN, earlier than, no earlier than",
  })
  void what_lies_in_time_is_earlier_or_later_and_not_more_or_less(
      Operator operator, String stated, String denied) {
    Fact<Sample, LocalDate> day = Fact.of("day", sample -> Reading.unknown());
    Fact<Sample, LocalDate> end = Fact.of("end", sample -> Reading.unknown());
    Fact<Sample, Year> year = Fact.of("year", sample -> Reading.unknown());
    Condition<Sample> limited = Comparison.threshold(day, operator, LocalDate.of(2024, 2, 29));

    assertThat(Wording.of(limited)).isEqualTo("day is " + stated + " 2024-02-29");
    assertThat(Wording.denying(limited)).isEqualTo("day is " + denied + " 2024-02-29");
    assertThat(Wording.of(FactComparison.of(day, operator, end)))
        .isEqualTo("day is " + stated + " end");
    assertThat(Wording.of(Comparison.threshold(year, operator, Year.of(2024))))
        .isEqualTo("year is " + stated + " 2024");
  }

  @Test
  void a_list_is_stated_and_denied_with_the_date_where_it_is_not_that_of_the_decision() {
    Condition<Sample> asOf = ListMembership.of(Sample.COLOR, History.ROSTER, Fact.asOf());
    Condition<Sample> onDay = ListMembership.of(Sample.COLOR, History.ROSTER, Sample.DAY);

    assertThat(Wording.of(asOf)).isEqualTo("color is on the roster");
    assertThat(Wording.denying(asOf)).isEqualTo("color is not on the roster");
    assertThat(Wording.of(onDay)).isEqualTo("color is on the roster on the day");
    assertThat(Wording.denying(onDay)).isEqualTo("color is not on the roster on the day");
  }

  @ParameterizedTest
  @CsvSource({
    "AT_LEAST, at least, less than",
    "MORE_THAN, more than, at most",
    "AT_MOST, at most, more than",
    "LESS_THAN, less than, at least"
  })
  void a_limit_that_changes_is_named_and_not_printed(
      Operator operator, String stated, String denied) {
    Condition<Sample> asOf =
        DatedComparison.threshold(Sample.X, operator, History.LIMIT, Fact.asOf());
    Condition<Sample> onDay =
        DatedComparison.threshold(Sample.X, operator, History.LIMIT, Sample.DAY);

    assertThat(Wording.of(asOf)).isEqualTo("x is " + stated + " the limit");
    assertThat(Wording.denying(asOf)).isEqualTo("x is " + denied + " the limit");
    assertThat(Wording.of(onDay)).isEqualTo("x is " + stated + " the limit on the day");
    assertThat(Wording.denying(onDay)).isEqualTo("x is " + denied + " the limit on the day");
  }

  @Test
  void a_value_that_changes_is_named_and_not_printed() {
    Condition<Sample> same = DatedComparison.is(Sample.X, History.LIMIT, Fact.asOf());

    assertThat(Wording.of(same)).isEqualTo("x is the limit");
    assertThat(Wording.denying(same)).isEqualTo("x is not the limit");
  }

  @Test
  void a_negation_without_brackets_would_be_ambiguous_and_the_test_would_notice() {
    Map<String, Condition<Sample>> worded = new HashMap<>();
    Random random = new Random(1);
    boolean clash = false;
    for (int i = 0; i < 2000 && !clash; i++) {
      Condition<Sample> tree = joined(random, 3);
      String flat = Wording.of(tree).replace("(", "").replace(")", "");
      Condition<Sample> before = worded.putIfAbsent(flat, plain(tree));
      clash = before != null && !before.equals(plain(tree));
    }
    assertThat(clash).isTrue();
  }
}
