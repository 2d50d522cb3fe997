package dev.proviso.oracle;

import static dev.proviso.analysis.Claims.alwaysForbids;
import static dev.proviso.analysis.Claims.equivalent;
import static dev.proviso.analysis.Claims.satisfiable;
import static dev.proviso.oracle.AnswerFixture.answer;
import static dev.proviso.oracle.AnswerFixture.outcomeAsOf;
import static dev.proviso.oracle.AnswerFixture.verdict;
import static dev.proviso.oracle.OneRulePolicy.forbidding;
import static dev.proviso.oracle.OneRulePolicy.permitting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.proviso.analysis.Verdict;
import dev.proviso.check.IdentitySet;
import dev.proviso.condition.AllOf;
import dev.proviso.condition.AnyOf;
import dev.proviso.condition.Comparison;
import dev.proviso.condition.Condition;
import dev.proviso.condition.DatedComparison;
import dev.proviso.condition.FactComparison;
import dev.proviso.condition.ListMembership;
import dev.proviso.condition.Not;
import dev.proviso.condition.Operator;
import dev.proviso.digest.CanonicalForm;
import dev.proviso.fact.Evidence;
import dev.proviso.fact.Fact;
import dev.proviso.fact.Grade;
import dev.proviso.fact.Reading;
import dev.proviso.law.Period;
import dev.proviso.policy.Policy;
import dev.proviso.rule.Outcome;
import dev.proviso.time.Dated;
import dev.proviso.time.ListSnapshot;
import dev.proviso.time.Membership;
import dev.proviso.time.Roster;
import dev.proviso.time.Span;
import dev.proviso.value.ValueType;
import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/**
 * The value type says which values are one, whatever {@code equals} of their class says: it may
 * keep apart what the type calls equal, and call equal what the type keeps apart.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TypesThatDifferFromEqualsTest {

  private static final CaseInsensitiveName SMALL = new CaseInsensitiveName("a");
  private static final CaseInsensitiveName LARGE = new CaseInsensitiveName("A");

  /** Compares as its number, but is equal only if all of it is. */
  private record Version(int number, String note) implements Comparable<Version> {
    @Override
    public int compareTo(Version other) {
      return Integer.compare(number, other.number);
    }
  }

  private static final Version DRAFT = new Version(1, "draft");
  private static final Version FINAL = new Version(1, "final");

  private static <T> Fact<Set<T>, Set<T>> set(ValueType<T> element) {
    return answer(ValueType.setOf(element));
  }

  private static <S> Outcome outcome(Policy<S> policy, S subject) {
    return outcomeAsOf(LocalDate.EPOCH, policy, subject);
  }

  private static <S, M> Condition<S> listed(Fact<S, M> fact, ListSnapshot<M> members) {
    return ListMembership.of(
        fact, Roster.of("list", Span.during(Period.always(), members)), Fact.asOf());
  }

  @Nested
  class A_class_that_calls_equal_what_the_type_keeps_apart {

    private final Fact<CaseInsensitiveName, CaseInsensitiveName> name =
        answer(CaseInsensitiveName.WRITTEN);

    @Test
    void admits_no_value_because_it_is_equal_to_a_listed_one() {
      Fact<CaseInsensitiveName, CaseInsensitiveName> listed =
          answer(
              ValueType.define("listed name", CaseInsensitiveName.class)
                  .only(List.of(SMALL, new CaseInsensitiveName("b")), CaseInsensitiveName::raw));
      Condition<CaseInsensitiveName> any =
          AnyOf.of(
              Comparison.is(listed, SMALL), Comparison.is(listed, new CaseInsensitiveName("b")));

      assertThat(listed.type().admits(LARGE)).isFalse();
      assertThat(outcome(forbidding(any), LARGE)).isEqualTo(Outcome.UNDETERMINED);
      assertThat(
              verdict(
                  alwaysForbids(
                          forbidding(any),
                          AnyOf.of(
                              Comparison.is(listed, SMALL), Not.of(Comparison.is(listed, SMALL))))
                      .overKnownSubjects()))
          .isEqualTo(Verdict.HOLDS);
    }

    @Test
    void makes_no_two_comparisons_one() {
      Comparison<CaseInsensitiveName, CaseInsensitiveName> small = Comparison.is(name, SMALL);
      Comparison<CaseInsensitiveName, CaseInsensitiveName> large = Comparison.is(name, LARGE);
      Policy<CaseInsensitiveName> policy = forbidding(AllOf.of(small, Not.of(large)));

      assertThat(small)
          .isNotEqualTo(large)
          .isEqualTo(Comparison.is(name, new CaseInsensitiveName("a")));
      assertThat(outcome(policy, SMALL)).isEqualTo(Outcome.FORBIDDEN);
      assertThat(outcome(policy, LARGE)).isEqualTo(Outcome.PERMITTED);
      assertThat(verdict(equivalent(small, large))).isEqualTo(Verdict.REFUTED);
    }

    @Test
    void makes_no_two_limits_one() {
      assertThat(dated(SMALL))
          .isNotEqualTo(dated(LARGE))
          .isEqualTo(dated(new CaseInsensitiveName("a")));
    }

    private Condition<CaseInsensitiveName> dated(CaseInsensitiveName limit) {
      return DatedComparison.is(
          name, Dated.of("limit", Span.during(Period.always(), limit)), Fact.asOf());
    }

    @Test
    void makes_no_two_values_of_an_order_equal() {
      Fact<CaseInsensitiveName, CaseInsensitiveName> ordered = answer(CaseInsensitiveName.ORDERED);

      assertThat(outcome(permitting(Comparison.is(ordered, SMALL)), LARGE))
          .isEqualTo(Outcome.FORBIDDEN);
      assertThat(
              outcome(
                  permitting(
                      Comparison.ofSet(
                          set(ordered.type()), Operator.CONTAINS_ANY_OF, Array.of(SMALL))),
                  HashSet.of(LARGE)))
          .isEqualTo(Outcome.FORBIDDEN);
    }

    @Test
    void loses_no_element_of_a_set_that_keeps_both() {
      Fact<Set<CaseInsensitiveName>, Set<CaseInsensitiveName>> names =
          set(CaseInsensitiveName.WRITTEN);
      Set<CaseInsensitiveName> both =
          CaseInsensitiveName.WRITTEN.toSet(List.of(LARGE, SMALL, new CaseInsensitiveName("a")));

      assertThat(both).hasSize(2);
      assertThat(both.toArray()).extracting(CaseInsensitiveName::raw).containsExactly("A", "a");
      assertThat(both.contains(SMALL)).isTrue();
      assertThat(both.add(new CaseInsensitiveName("b")).add(new CaseInsensitiveName("B")))
          .hasSize(4);
      assertThat(names.read(IdentitySet.of(List.of(LARGE, SMALL, SMALL), true)).value().get())
          .hasSize(2);
      assertThat(
              verdict(
                  satisfiable(
                      Comparison.ofSet(names, Operator.CONTAINS_ALL_OF, List.of(SMALL, LARGE)))))
          .isEqualTo(Verdict.HOLDS);
      assertThat(outcome(permitting(Comparison.is(names, both)), HashSet.of(LARGE)))
          .isEqualTo(Outcome.FORBIDDEN);
    }

    @Test
    void loses_no_set_of_a_set() {
      ValueType<Set<CaseInsensitiveName>> sets = ValueType.setOf(CaseInsensitiveName.WRITTEN);

      assertThat(sets.toSet(List.of(HashSet.of(SMALL), HashSet.of(LARGE)))).hasSize(2);
      assertThat(sets.toSet(List.of(HashSet.of(SMALL), LinkedHashSet.of(SMALL)))).hasSize(1);
    }

    @Test
    void loses_no_member_of_a_list() {
      Policy<CaseInsensitiveName> policy = forbidding(listed(name, ListSnapshot.of(SMALL, LARGE)));

      assertThat(outcome(policy, SMALL)).isEqualTo(Outcome.FORBIDDEN);
      assertThat(outcome(policy, LARGE)).isEqualTo(Outcome.FORBIDDEN);
      assertThat(outcome(policy, new CaseInsensitiveName("b"))).isEqualTo(Outcome.PERMITTED);
      assertThat(verdict(satisfiable(listed(name, ListSnapshot.of(SMALL, LARGE)))))
          .isEqualTo(Verdict.HOLDS);
    }

    @Test
    void makes_no_two_lists_one() {
      Condition<CaseInsensitiveName> small = listed(name, ListSnapshot.of(SMALL));
      Condition<CaseInsensitiveName> large = listed(name, ListSnapshot.of(LARGE));
      Condition<CaseInsensitiveName> both = listed(name, ListSnapshot.of(SMALL, LARGE));

      assertThat(small).isNotEqualTo(large).isNotEqualTo(both);
      assertThat(both).isEqualTo(listed(name, ListSnapshot.of(LARGE, SMALL, LARGE)));
      assertThat(List.of(small, large, both))
          .extracting(one -> CanonicalForm.of(permitting(one)).digest())
          .doesNotHaveDuplicates();
    }

    @Test
    void lets_one_be_on_a_list_and_the_other_off_it() {
      for (ListSnapshot<CaseInsensitiveName> members :
          List.of(
              ListSnapshot.of(SMALL).comparedAs(CaseInsensitiveName.WRITTEN),
              ListSnapshot.of(SMALL))) {
        ListSnapshot<CaseInsensitiveName> listing =
            members.without(List.of(LARGE)).othersUnknown("a part of the list was lost");
        Policy<CaseInsensitiveName> policy = forbidding(listed(name, listing));

        assertThat(outcome(policy, SMALL)).isEqualTo(Outcome.FORBIDDEN);
        assertThat(outcome(policy, LARGE)).isEqualTo(Outcome.PERMITTED);
        assertThat(outcome(policy, new CaseInsensitiveName("b"))).isEqualTo(Outcome.UNDETERMINED);
      }
    }

    @Test
    void is_both_on_a_list_and_off_it_where_no_type_keeps_the_two_apart() {
      ListSnapshot<CaseInsensitiveName> listing = ListSnapshot.of(SMALL).without(List.of(LARGE));
      Fact<CaseInsensitiveName, CaseInsensitiveName> undeclared = answer(ValueType.undeclared());

      assertThat(listing.lists(SMALL).isConflicting()).isTrue();
      assertThatIllegalArgumentException()
          .isThrownBy(() -> listed(undeclared, listing))
          .withMessageContaining("both on and off the list");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> ListSnapshot.of(SMALL).without(List.of(new CaseInsensitiveName("a"))))
          .withMessageContaining("both on and off the list");
    }

    @Test
    void lets_the_memberships_of_both_overlap() {
      Period days = Period.from(LocalDate.EPOCH);
      Membership<CaseInsensitiveName> small = Membership.from(SMALL, LocalDate.EPOCH);
      Membership<CaseInsensitiveName> large = Membership.from(LARGE, LocalDate.EPOCH);

      assertThat(Roster.ofMemberships("list", days, List.of(small, large)).isValid()).isTrue();
      assertThat(Roster.ofMemberships("list", days, List.of(small, small)).getError())
          .hasSize(1)
          .allMatch(problem -> problem.what().equals("overlap"));
    }
  }

  @Nested
  class A_class_that_keeps_apart_what_the_type_calls_equal {

    private final Fact<Set<Version>, Set<Version>> versions = set(ValueType.of(Version.class));

    @Test
    void is_compared_in_sets_as_by_itself() {
      Fact<Version, Version> version = answer(ValueType.of(Version.class));
      Set<Version> drafts = HashSet.of(DRAFT);

      assertThat(outcome(permitting(Comparison.is(version, DRAFT)), FINAL))
          .isEqualTo(Outcome.PERMITTED);
      assertThat(outcome(permitting(Comparison.is(versions, drafts)), HashSet.of(FINAL)))
          .isEqualTo(Outcome.PERMITTED);
      assertThat(outcome(permitting(Comparison.is(versions, drafts)), HashSet.of(FINAL, DRAFT)))
          .isEqualTo(Outcome.PERMITTED);
      assertThat(versions.type().same(drafts, HashSet.of(FINAL))).isTrue();
    }

    @Test
    void is_compared_in_sets_as_proofs_compare_it() {
      Set<Version> drafts = HashSet.of(DRAFT);
      Condition<Set<Version>> contradiction =
          AllOf.of(
              Comparison.ofSet(versions, Operator.CONTAINS_ALL_OF, drafts),
              Comparison.ofSet(versions, Operator.CONTAINS_ONLY, drafts),
              Not.of(Comparison.is(versions, drafts)));

      assertThat(verdict(satisfiable(contradiction))).isEqualTo(Verdict.REFUTED);
      assertThat(outcome(permitting(contradiction), HashSet.of(FINAL)))
          .isEqualTo(Outcome.FORBIDDEN);
    }

    @Test
    void is_compared_in_the_sets_of_two_facts_as_by_itself() {
      record Two(Set<Version> first, Set<Version> second) {}
      ValueType<Set<Version>> type = ValueType.setOf(ValueType.of(Version.class));
      Condition<Two> same =
          FactComparison.same(
              Fact.known("first", Two::first, type), Fact.known("second", Two::second, type));

      assertThat(outcome(permitting(same), new Two(HashSet.of(DRAFT), HashSet.of(FINAL))))
          .isEqualTo(Outcome.PERMITTED);
    }

    @Test
    void is_said_alike_by_sources_that_give_equal_values() {
      Reading<Version> weighed =
          Evidence.weigh(
              Evidence.of(DRAFT, Grade.DECLARED, "the author"),
              Evidence.of(FINAL, Grade.DOCUMENTED, "the archive"));

      assertThat(weighed.value()).contains(DRAFT);
      assertThat(weighed.grade()).contains(Grade.DOCUMENTED);
    }

    @Test
    void is_not_both_on_a_list_and_off_it() {
      ListSnapshot<Version> listing =
          ListSnapshot.of(DRAFT).comparedAs(ValueType.of(Version.class));

      assertThatIllegalArgumentException()
          .isThrownBy(() -> listing.without(List.of(FINAL)))
          .withMessageContaining("both on and off the list");
      assertThatIllegalArgumentException()
          .isThrownBy(
              () ->
                  listed(
                      answer(ValueType.of(Version.class)),
                      ListSnapshot.of(DRAFT).without(List.of(FINAL))))
          .withMessageContaining("both on and off the list");
    }
  }

  @Nested
  class An_undeclared_fact {

    private final Fact<Object, Object> fact = answer(ValueType.undeclared());
    private final Policy<Object> notOne = permitting(Not.of(Comparison.is(fact, 1)));

    @Test
    void has_no_answer_that_holds_others() {
      for (Object holder :
          List.of(
              Optional.of(1),
              Optional.empty(),
              Option.some(1),
              Option.none(),
              List.of(1),
              java.util.Set.of(1),
              java.util.Map.of(1, 1),
              Array.of(1),
              HashSet.of(Optional.of(1)))) {
        assertThat(outcome(notOne, holder)).as("%s", holder).isEqualTo(Outcome.UNDETERMINED);
        assertThat(notOne.decide(holder).failures()).hasSize(1);
      }
      assertThat(
              outcome(permitting(Not.of(Comparison.is(fact, HashSet.of(1)))), java.util.Set.of(1)))
          .isEqualTo(Outcome.UNDETERMINED);
      assertThat(outcome(notOne, Path.of("one"))).isEqualTo(Outcome.PERMITTED);
    }

    @Test
    void is_not_compared_with_what_holds_others() {
      for (Object holder :
          List.of(Optional.of(1), Option.some(1), List.of(1), HashSet.of(Optional.of(1)))) {
        assertThatIllegalArgumentException()
            .isThrownBy(() -> Comparison.is(fact, holder))
            .withMessageContaining("cannot be compared as a whole");
      }
    }

    @Test
    void is_not_another_date_because_its_class_is_another() {
      Policy<Object> notNewYear = permitting(Not.of(Comparison.is(fact, MonthDay.of(1, 1))));
      LocalDate day = LocalDate.of(2024, 1, 1);

      assertThat(outcome(notNewYear, day)).isEqualTo(Outcome.UNDETERMINED);
      assertThat(outcome(permitting(Not.of(Comparison.is(fact, day))), MonthDay.of(1, 1)))
          .isEqualTo(Outcome.UNDETERMINED);
      assertThat(outcome(permitting(Not.of(Comparison.is(fact, day))), DayOfWeek.MONDAY))
          .isEqualTo(Outcome.UNDETERMINED);
      assertThat(outcome(notNewYear, MonthDay.of(1, 2))).isEqualTo(Outcome.PERMITTED);
      assertThat(outcome(notNewYear, "--01-01")).isEqualTo(Outcome.PERMITTED);
    }

    @Test
    void is_equal_in_both_directions_or_in_none() {
      Euro euro = new Euro(1);
      Dollar dollar = new Dollar(1);

      assertThat(outcome(permitting(Comparison.is(fact, dollar)), euro))
          .isEqualTo(Outcome.FORBIDDEN);
      assertThat(outcome(permitting(Comparison.is(fact, euro)), dollar))
          .isEqualTo(Outcome.FORBIDDEN);
      assertThat(outcome(permitting(Comparison.is(fact, euro)), new Euro(1)))
          .isEqualTo(Outcome.PERMITTED);
    }

    @Test
    void is_a_set_whose_elements_are_compared_in_any_order() {
      Fact<Set<Object>, Set<Object>> elements = set(ValueType.undeclared());
      Condition<Set<Object>> only = Comparison.ofSet(elements, Operator.CONTAINS_ONLY, List.of(1));
      Condition<Set<Object>> any =
          Comparison.ofSet(elements, Operator.CONTAINS_ANY_OF, List.of(1, 2));
      Condition<Set<Object>> same = Comparison.is(elements, HashSet.of(1));

      for (Condition<Set<Object>> condition : List.of(only, any, same)) {
        for (List<Object> pair :
            List.of(
                List.<Object>of("x", 1L),
                List.<Object>of(2, 1L),
                List.<Object>of(1, 1L),
                List.<Object>of(1, "x"))) {
          assertThat(outcome(permitting(condition), LinkedHashSet.ofAll(pair)))
              .as("%s of %s", condition, pair)
              .isEqualTo(
                  outcome(permitting(condition), LinkedHashSet.ofAll(Array.ofAll(pair).reverse())));
        }
      }
      assertThat(outcome(permitting(only), LinkedHashSet.of(1L, "x"))).isEqualTo(Outcome.FORBIDDEN);
      assertThat(outcome(permitting(any), LinkedHashSet.of(1L, 2))).isEqualTo(Outcome.PERMITTED);
      assertThat(outcome(permitting(same), LinkedHashSet.of(1L))).isEqualTo(Outcome.UNDETERMINED);
    }
  }

  public enum Color {
    RED,
    CRIMSON,
    BLUE;

    public static ValueType<Color> valueType() {
      return ValueType.define("color", Color.class)
          .written(color -> color == CRIMSON ? "RED" : color.name());
    }
  }

  @Nested
  class An_enum_with_a_value_type_of_its_own {

    @Test
    void is_compared_by_that_type_and_not_by_its_constants() {
      Fact<Color, Color> color = answer(ValueType.of(Color.class));

      assertThat(color.type().isEnum()).isFalse();
      assertThat(outcome(permitting(Comparison.is(color, Color.RED)), Color.CRIMSON))
          .isEqualTo(Outcome.PERMITTED);
      assertThat(outcome(permitting(Comparison.is(color, Color.RED)), Color.BLUE))
          .isEqualTo(Outcome.FORBIDDEN);
    }

    @Test
    void has_the_constants_in_the_order_in_which_the_type_lists_them() {
      Fact<DayOfWeek, DayOfWeek> day =
          answer(
              ValueType.define("working day", DayOfWeek.class)
                  .only(List.of(DayOfWeek.FRIDAY, DayOfWeek.MONDAY), DayOfWeek::name));
      Policy<DayOfWeek> policy = permitting(Comparison.is(day, DayOfWeek.MONDAY));

      assertThat(outcome(policy, DayOfWeek.MONDAY)).isEqualTo(Outcome.PERMITTED);
      assertThat(outcome(policy, DayOfWeek.FRIDAY)).isEqualTo(Outcome.FORBIDDEN);
      assertThat(outcome(policy, DayOfWeek.SUNDAY)).isEqualTo(Outcome.UNDETERMINED);
    }

    @Test
    void is_an_enum_of_its_constants_by_another_id_and_other_labels() {
      assertThat(ValueType.of(DayOfWeek.class).isEnum()).isTrue();
      assertThat(
              ValueType.of(DayOfWeek.class)
                  .identifiedAs("day")
                  .labeled(DayOfWeek::name)
                  .writtenAs(DayOfWeek::name)
                  .isEnum())
          .isTrue();
    }
  }

  /** Gives a value type to the classes that implement it and have none. */
  public interface Cents {
    long cents();

    static ValueType<Cents> valueType() {
      return ValueType.define("cents", Cents.class).counted(Cents::cents, Euro::new);
    }
  }

  public record Euro(long cents) implements Cents {}

  public record Dollar(long cents) implements Cents {
    public static ValueType<Dollar> valueType() {
      return ValueType.define("dollar", Dollar.class).counted(Dollar::cents, Dollar::new);
    }
  }

  public static class Account {
    final int number;

    Account(int number) {
      this.number = number;
    }

    public static ValueType<Account> valueType() {
      return ValueType.define("account", Account.class)
          .counted(account -> account.number, number -> new Account((int) number), 0, 9);
    }
  }

  public static final class Savings extends Account {
    Savings(int number) {
      super(number);
    }
  }

  @Nested
  class A_value_type_that_is_inherited {

    private final ValueType<Savings> savings = ValueType.of(Savings.class);
    private final Fact<Object, Savings> fact = Fact.known("answer", x -> (Savings) x, savings);
    private final Condition<Object> other = Not.of(Comparison.is(fact, new Savings(1)));

    @Test
    void has_the_values_of_the_class_that_inherits_it() {
      assertThat(savings.javaType()).isEqualTo(Savings.class);
      assertThat(savings.admits(new Account(2))).isFalse();
      assertThat(savings.admits(new Savings(2))).isTrue();
      assertThat(savings.id()).isEqualTo("account");
      assertThat(savings).isNotEqualTo(ValueType.of(Account.class));
      assertThat(savings.comparesLike(ValueType.of(Account.class))).isTrue();
    }

    @Test
    void makes_no_values_of_other_classes_in_proofs() {
      assertThat(savings.least()).isEmpty();
      assertThat(savings.others(List.of(new Savings(1)), 1)).containsExactly(Option.none());
      assertThat(savings.strictlyBetween(Option.none(), Option.none(), 1))
          .containsExactly(Option.none());
      assertThat(verdict(satisfiable(other))).isEqualTo(Verdict.NOT_DECIDED);
    }

    @Test
    @SuppressWarnings("unchecked") // pollutes the heap on purpose
    void has_no_answer_of_the_class_that_gives_it() {
      Fact<Object, Savings> polluted =
          Fact.of("answer", x -> (Reading<Savings>) (Reading<?>) Reading.known(x), savings);

      assertThat(
              outcome(permitting(Not.of(Comparison.is(polluted, new Savings(1)))), new Account(2)))
          .isEqualTo(Outcome.UNDETERMINED);
      assertThat(outcome(permitting(other), new Savings(2))).isEqualTo(Outcome.PERMITTED);
    }

    @Test
    void still_makes_the_values_that_are_of_the_class_that_inherits_it() {
      Fact<Object, Euro> euros = Fact.known("answer", x -> (Euro) x, ValueType.of(Euro.class));

      assertThat(verdict(satisfiable(Not.of(Comparison.is(euros, new Euro(1))))))
          .isEqualTo(Verdict.HOLDS);
    }
  }
}
