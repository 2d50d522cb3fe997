package dev.proviso.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.proviso.digest.CanonicalForm;
import dev.proviso.fact.Fact;
import dev.proviso.fact.Reading;
import dev.proviso.law.Instrument;
import dev.proviso.policy.Gen;
import dev.proviso.policy.Naive;
import dev.proviso.policy.Sample;
import dev.proviso.rule.Effect;
import dev.proviso.rule.Rule;
import dev.proviso.time.Dated;
import dev.proviso.time.ListSnapshot;
import dev.proviso.time.Register;
import dev.proviso.time.Roster;
import dev.proviso.time.Span;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Visitors, walkers and rewriters of conditions. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReadersTest {

  private static final LocalDate START = LocalDate.of(2020, 1, 1);
  private static final Roster<Sample.Color> ROSTER =
      Roster.of("roster", Span.from(START, ListSnapshot.of(Sample.Color.RED)));
  private static final Dated<Integer> LIMIT = Dated.of("limit", Span.from(START, 3));

  private static final Condition<Sample> A = Comparison.is(Sample.A, true);
  private static final Comparison<Sample, Integer> X =
      Comparison.threshold(Sample.X, Operator.AT_LEAST, 3);
  private static final FactComparison<Sample, Integer> TWO =
      FactComparison.of(Sample.X, Operator.LESS_THAN, Sample.Y);
  private static final Condition<Sample> LISTED =
      ListMembership.of(Sample.COLOR, ROSTER, Sample.DAY);
  private static final DatedComparison<Sample, Integer> DATED =
      DatedComparison.threshold(Sample.X, Operator.AT_MOST, LIMIT, Fact.asOf());
  private static final Condition<Sample> OPAQUE =
      OpaqueCondition.of("it fits", sample -> true, Array.of(Sample.B, Sample.C));
  private static final Condition<Sample> JUDGMENT = JudgmentQuestion.of("look", "it looks right");
  private static final Definition<Sample> TERM =
      Definition.<Sample>of("term", X)
          .unless(ExceptionClause.<Sample>of("first", TWO).unless("second", JUDGMENT))
          .citing(Instrument.of("Act").section("1"))
          .quoting("A term is a term.");

  /** One of each kind. */
  private static final Condition<Sample> ALL =
      AllOf.of(
          AnyOf.of(A, Not.of(LISTED)),
          DATED,
          TERM,
          OPAQUE,
          PartCondition.of(Sample.PART, Comparison.is(Sample.COLOR, Sample.Color.RED)),
          QuantifiedCondition.of(Sample.PARTS, Quantifier.ANY, Comparison.is(Sample.B, false)));

  @Provide
  Arbitrary<Condition<Sample>> conditions() {
    return Gen.sized((random, size) -> Gen.of(random).condition(size));
  }

  /** The kind of a node, in one word, of a few kinds. */
  private static final class Kind<S> extends ConditionVisitor.Default<S, String> {
    @Override
    public String not(Not<S> node) {
      return "negation";
    }

    @Override
    protected String otherwise(Condition<S> node) {
      return "other " + (node.equals(A) ? "a" : "node");
    }
  }

  @Test
  void a_visitor_by_default_treats_alike_what_it_does_not_know() {
    Kind<Sample> kind = new Kind<>();

    assertThat(Not.of(A).accept(kind)).isEqualTo("negation");
    assertThat(A.accept(kind)).isEqualTo("other a");
    assertThat(
            Array.of(
                    ALL,
                    AnyOf.of(A, X),
                    X,
                    TWO,
                    LISTED,
                    DATED,
                    OPAQUE,
                    JUDGMENT,
                    TERM,
                    PartCondition.of(Sample.PART, A),
                    QuantifiedCondition.of(Sample.PARTS, Quantifier.ANY, A))
                .map(node -> node.accept(kind)))
        .containsOnly("other node");
  }

  @Test
  void a_negation_is_negated_by_its_operand_and_a_definition_is_a_term() {
    assertThat(A.negated()).isEqualTo(Not.of(A));
    assertThat(Not.of(A).negated()).isSameAs(A);
    assertThat(TERM.asDefinition()).containsExactly(TERM);
    assertThat(ALL.asDefinition()).isEmpty();
  }

  @Test
  void a_node_says_where_it_is_written_and_which_law_it_rests_on() {
    assertThat(((Condition<Sample>) TERM).citations()).isEqualTo(TERM.citations());
    assertThat(A.citations()).isEmpty();
    assertThat(A.lawOf(START)).isEmpty();
    assertThat(LISTED.lawOf(START)).isEqualTo(ROSTER.citations(START));
    assertThat(DATED.lawOf(START)).isEqualTo(LIMIT.citations(START));
  }

  /** Everything that a walker can meet, by name. */
  private static class Met<S> extends ConditionWalker<S> {
    private final List<String> met;
    private final String path;

    Met(List<String> met, String path) {
      this.met = met;
      this.path = path;
    }

    @Override
    protected <P> ConditionWalker<P> part(Fact<S, ?> part) {
      return new Met<>(met, path + part.name() + "/");
    }

    @Override
    protected void fact(Fact<S, ?> fact) {
      met.add(path + fact.name());
    }

    @Override
    protected void register(Register<?> register) {
      met.add("register " + register.name());
    }

    @Override
    protected void limit(Dated<?> limit) {
      met.add("limit " + limit.name());
    }

    @Override
    public ConditionWalker<S> judgmentQuestion(JudgmentQuestion<S> node) {
      met.add("judgment " + node.id());
      return super.judgmentQuestion(node);
    }
  }

  private static List<String> met(Condition<Sample> condition) {
    List<String> met = new ArrayList<>();
    assertThat(new Met<Sample>(met, "").walk(condition)).isNotNull();
    return met;
  }

  @Test
  void a_walker_meets_all_that_a_condition_is_made_of() {
    assertThat(met(ALL))
        .containsExactly(
            "a",
            "register roster",
            "color",
            "day",
            "limit limit",
            "x",
            "as-of date",
            "x",
            "x",
            "y",
            "judgment look",
            "b",
            "c",
            "part",
            "part/color",
            "parts",
            "parts/b");
  }

  @Test
  void a_walker_visits_a_shared_node_once_unless_walk_is_overridden() {
    Condition<Sample> twice = AllOf.of(A, Not.of(A), PartCondition.of(Sample.PART, A));
    List<String> everyTime = new ArrayList<>();
    ConditionWalker<Sample> walker =
        new Met<Sample>(everyTime, "") {
          @Override
          public ConditionWalker<Sample> walk(Condition<Sample> condition) {
            return condition.accept(this);
          }
        };
    walker.walk(twice);

    assertThat(met(twice)).containsExactly("a", "part", "part/a");
    assertThat(everyTime).containsExactly("a", "a", "part", "part/a");
  }

  /** Counts leaves, and nothing twice, wherever it is. */
  private static final class Leaves<S> extends ConditionWalker<S> {
    private final List<Fact<?, ?>> read;

    Leaves() {
      this.read = new ArrayList<>();
    }

    private Leaves(Leaves<?> other) {
      super(other);
      this.read = other.read;
    }

    @Override
    protected <P> Leaves<P> part(Fact<S, ?> part) {
      return new Leaves<>(this);
    }

    @Override
    protected void fact(Fact<S, ?> fact) {
      read.add(fact);
    }
  }

  @Test
  void walkers_can_share_what_they_have_visited() {
    Leaves<Sample> leaves = new Leaves<>();
    leaves.walk(AllOf.of(PartCondition.of(Sample.PART, A), A));

    assertThat(leaves.read).containsExactly(Sample.PART, Sample.A);
  }

  @Test
  void a_rule_takes_a_walker_through_its_time_its_condition_and_its_exceptions() {
    List<String> met = new ArrayList<>();
    Rule.of(Effect.PERMIT, "r", A)
        .during(dev.proviso.law.Period.from(START), Sample.DAY)
        .unless(ExceptionClause.<Sample>of("first", TWO).unless("second", JUDGMENT))
        .walk(new Met<>(met, ""));

    assertThat(met).containsExactly("day", "a", "x", "y", "judgment look");
  }

  private static final class Unchanged<S> extends ConditionRewriter.Same<S> {
    @Override
    protected <P> Unchanged<P> part(Fact<S, ?> part) {
      return new Unchanged<>();
    }
  }

  @Property(tries = 500)
  @Label("what nothing is changed in is the very same object")
  void a_rewriter_that_changes_nothing_returns_what_it_was_given(
      @ForAll("conditions") Condition<Sample> condition) {
    assertThat(new Unchanged<Sample>().rewrite(condition)).isSameAs(condition);
  }

  /** Reads each fact by another object that is equal to it. */
  private static final class Copied<S> extends ConditionRewriter.Same<S> {
    @Override
    protected <P> Copied<P> part(Fact<S, ?> part) {
      return new Copied<>();
    }

    @Override
    public <T> Fact<S, T> fact(Fact<S, T> fact) {
      if (fact.isAsOf()) {
        return fact;
      }
      Fact<S, T> copy = Fact.of(fact.name(), fact.reading(), fact.type());
      return fact.phrase().map(p -> copy.worded(p.affirmed(), p.denied())).getOrElse(copy);
    }
  }

  private static String form(Condition<Sample> condition) {
    return CanonicalForm.of(Rule.of(Effect.PERMIT, "r", condition)).digest().hex();
  }

  @Property(tries = 500)
  @Label("what is built anew of equal facts is equal, with the same digest and the same truth")
  void a_rewriter_keeps_all_that_it_does_not_change(
      @ForAll("conditions") Condition<Sample> condition) {
    Condition<Sample> copy = new Copied<Sample>().rewrite(condition);
    Sample sample = Gen.of(new Random(form(condition).hashCode())).sample(20);
    Naive naive = Naive.of(Array.empty());

    assertThat(copy).isEqualTo(condition);
    assertThat(form(copy)).isEqualTo(form(condition));
    assertThat(naive.truth(copy, sample)).isEqualTo(naive.truth(condition, sample));
  }

  /** Puts one condition in the place of another. */
  private static final class Instead<S> extends ConditionRewriter.Same<S> {
    private final Condition<?> before;
    private final Condition<?> after;
    private int rewritten;

    Instead(Condition<?> before, Condition<?> after) {
      this.before = before;
      this.after = after;
    }

    private Instead(Instead<?> other) {
      super(other);
      this.before = other.before;
      this.after = other.after;
    }

    @Override
    protected <P> Instead<P> part(Fact<S, ?> part) {
      return new Instead<>(this);
    }

    @Override
    @SuppressWarnings("unchecked") // all are about samples
    public <T> Condition<S> comparison(Comparison<S, T> node) {
      rewritten++;
      return node.equals(before) ? (Condition<S>) after : super.comparison(node);
    }
  }

  @Test
  void a_rewriter_replaces_a_node_wherever_it_stands_and_keeps_the_rest_of_the_tree() {
    Condition<Sample> changed = new Instead<Sample>(X, A).rewrite(ALL);
    Seq<Condition<Sample>> before = ((AllOf<Sample>) ALL).operands();
    Seq<Condition<Sample>> after = ((AllOf<Sample>) changed).operands();

    assertThat(after.zip(before).filter(pair -> pair._1() == pair._2())).hasSize(5);
    assertThat(after.get(2)).isEqualTo(TERM.withCondition(A));
    assertThat(TERM.withCondition(A).exceptions()).isSameAs(TERM.exceptions());
    assertThat(TERM.withCondition(A).text()).isEqualTo(TERM.text());
  }

  @Test
  void a_rewriter_goes_into_exceptions_and_parts() {
    Condition<Sample> red = Comparison.is(Sample.COLOR, Sample.Color.RED);
    ExceptionClause<Sample> inner = ExceptionClause.of("second", A);
    ExceptionClause<Sample> outer = ExceptionClause.<Sample>of("first", TWO).unless(inner);
    Instead<Sample> instead = new Instead<>(A, red);

    assertThat(instead.rewrite(outer))
        .isEqualTo(outer.withExceptions(Array.of(inner.withCondition(red))));
    assertThat(instead.rewrite(ExceptionClause.of("first", TWO)))
        .isEqualTo(ExceptionClause.of("first", TWO));
    assertThat(instead.rewrite(PartCondition.of(Sample.PART, A)))
        .isEqualTo(PartCondition.of(Sample.PART, red));
    assertThat(instead.rewrite(QuantifiedCondition.of(Sample.PARTS, Quantifier.NONE, A)))
        .isEqualTo(QuantifiedCondition.of(Sample.PARTS, Quantifier.NONE, red));
  }

  @Test
  void a_shared_node_is_rewritten_once_also_for_parts_and_stays_shared() {
    Instead<Sample> instead = new Instead<>(A, X);
    Condition<Sample> negation = Not.of(A);
    AllOf<Sample> changed =
        (AllOf<Sample>)
            instead.rewrite(
                AllOf.of(negation, AnyOf.of(negation, A), PartCondition.of(Sample.PART, negation)));

    Condition<Sample> first = changed.operands().get(0);
    assertThat(((AnyOf<Sample>) changed.operands().get(1)).operands().head()).isSameAs(first);
    assertThat(((PartCondition<Sample, ?>) changed.operands().get(2)).condition()).isSameAs(first);
    assertThat(instead.rewritten).isOne();
  }

  private record Parcel(Sample sample) {}

  /** Asks of a parcel what was asked of the sample in it. */
  private static final class OfParcel extends ConditionRewriter<Sample, Parcel> {
    @Override
    public <T> Fact<Parcel, T> fact(Fact<Sample, T> fact) {
      return Fact.of("sample: " + fact.name(), parcel -> fact.read(parcel.sample()));
    }

    @Override
    public <P> Condition<Parcel> quantified(QuantifiedCondition<Sample, P> node) {
      return QuantifiedCondition.of(fact(node.parts()), node.quantifier(), node.each());
    }

    @Override
    public <P> Condition<Parcel> partCondition(PartCondition<Sample, P> node) {
      return PartCondition.of(fact(node.part()), node.condition());
    }

    @Override
    public Condition<Parcel> opaque(OpaqueCondition<Sample> node) {
      return OpaqueCondition.of(
          node.id(), p -> node.predicate().test(p.sample()), node.reads().map(this::fact));
    }
  }

  @Test
  void a_rewriter_can_change_the_type_of_the_subject() {
    Condition<Parcel> asked =
        new OfParcel().rewrite(AllOf.of(X, Definition.of("so", AnyOf.of(TWO, JUDGMENT))));
    Fact<Parcel, Integer> x = new OfParcel().fact(Sample.X);
    Fact<Parcel, Integer> y = new OfParcel().fact(Sample.Y);

    assertThat(asked)
        .isEqualTo(
            AllOf.of(
                Comparison.threshold(x, Operator.AT_LEAST, 3),
                Definition.of(
                    "so",
                    AnyOf.of(
                        FactComparison.of(x, Operator.LESS_THAN, y),
                        JudgmentQuestion.of("look", "it looks right")))));
  }

  private static final Fact<Sample, Integer> Z = Fact.of("z", sample -> Reading.known(1));

  @Test
  void leaves_are_rebuilt_with_other_facts_operators_and_constants() {
    assertThat(X.withFact(Z)).isEqualTo(Comparison.threshold(Z, Operator.AT_LEAST, 3));
    assertThat(X.with(Operator.LESS_THAN, List.of(7)))
        .isEqualTo(Comparison.threshold(Sample.X, Operator.LESS_THAN, 7));
    assertThat(Comparison.is(Sample.X, 1).with(Operator.IS, List.of(2)))
        .isEqualTo(Comparison.is(Sample.X, 2));
    assertThat(Comparison.isOneOf(Sample.X, List.of(1)).with(Operator.IS_ONE_OF, List.of(2, 3)))
        .isEqualTo(Comparison.isOneOf(Sample.X, List.of(2, 3)));
    assertThat(
            Comparison.ofSet(Sample.TAGS, Operator.CONTAINS_ONLY, List.of(Sample.Tag.LEFT))
                .with(Operator.IS_EMPTY, List.of()))
        .isEqualTo(Comparison.ofSet(Sample.TAGS, Operator.IS_EMPTY, List.of()));
    assertThat(TWO.withFacts(Z, Sample.Y).withOperator(Operator.AT_MOST))
        .isEqualTo(FactComparison.of(Z, Operator.AT_MOST, Sample.Y));
    assertThat(DATED.withFacts(Z, Sample.DAY).with(Operator.MORE_THAN, LIMIT))
        .isEqualTo(DatedComparison.threshold(Z, Operator.MORE_THAN, LIMIT, Sample.DAY));
  }

  @Test
  void an_operator_of_another_kind_does_not_take_the_place_of_one() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> X.with(Operator.IS, List.of(3)))
        .withMessage(
            "fact `x`: `IS` cannot take the place of `AT_LEAST`; use an operator of the same kind");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Comparison.is(Sample.X, 1).with(Operator.IS_ONE_OF, List.of(3)));
    assertThatIllegalArgumentException().isThrownBy(() -> TWO.withOperator(Operator.IS));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FactComparison.same(Sample.X, Sample.Y).withOperator(Operator.IS_ONE_OF));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DATED.with(Operator.CONTAINS_ONLY, LIMIT));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> X.with(Operator.AT_MOST, List.of(3, 4)))
        .withMessage("fact `x`: `AT_MOST` compares with one constant, not with 2");
    assertThatIllegalArgumentException().isThrownBy(() -> X.with(Operator.AT_MOST, List.of()));
  }
}
