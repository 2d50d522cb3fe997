package dev.proviso.dsl;

import static dev.proviso.analysis.Claims.satisfiable;
import static dev.proviso.dsl.Policies.choice;
import static dev.proviso.dsl.Policies.quantity;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.analysis.Claim;
import dev.proviso.analysis.Prover;
import dev.proviso.analysis.Verdict;
import dev.proviso.condition.Comparison;
import dev.proviso.condition.Condition;
import dev.proviso.condition.Truth;
import dev.proviso.fact.Fact;
import dev.proviso.policy.Evaluator;
import dev.proviso.value.ValueType;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What docs/values.md says of built-in types and of types of an author. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ValuesGuideTest {

  enum Priority {
    LOW,
    HIGH;

    String label() {
      return this == LOW ? "not urgent" : "urgent";
    }
  }

  record Money(long cents) {
    static Money ofCents(long cents) {
      return new Money(cents);
    }
  }

  record Term(long months) {
    static Term ofMonths(long months) {
      return new Term(months);
    }
  }

  record Share(BigDecimal percent) {
    static Share of(BigDecimal percent) {
      return new Share(percent);
    }
  }

  record Port(String code) {
    static Seq<Port> all() {
      return Array.of(new Port("HAM"), new Port("RTM"));
    }
  }

  record Release(int major, int minor) {
    static final Comparator<Release> ORDER =
        Comparator.comparingInt(Release::major).thenComparingInt(Release::minor);

    String text() {
      return major + "." + minor;
    }
  }

  record FileNumber(String text) {}

  /** A class that gives its own type. */
  public record Parcel(String code) {
    public static ValueType<Parcel> valueType() {
      return ValueType.define("parcel", Parcel.class).written(Parcel::code);
    }
  }

  record Order(
      BigDecimal weight,
      LocalDate placed,
      Priority priority,
      Money total,
      Release release,
      Parcel parcel) {}

  static final OrderedFact<Order, BigDecimal> WEIGHT = quantity("weight").known(Order::weight);
  static final OrderedFact<Order, LocalDate> PLACED =
      quantity("day of the order").known(Order::placed);
  static final ValueFact<Order, Priority> PRIORITY = choice("priority").known(Order::priority);

  static final ValueType<Money> MONEY =
      ValueType.define("money", Money.class).counted(Money::cents, Money::ofCents);

  static final OrderedFact<Order, Money> TOTAL = quantity("total", MONEY).known(Order::total);

  static final ValueType<Term> TERM =
      ValueType.define("term", Term.class).counted(Term::months, Term::ofMonths, 0, 1200, 12);

  static final ValueType<Share> SHARE =
      ValueType.define("share", Share.class).measured(Share::percent, Share::of);

  static final ValueType<Port> PORT =
      ValueType.define("port", Port.class).only(Port.all(), Port::code);

  static final ValueType<Release> RELEASE =
      ValueType.define("release", Release.class)
          .ordered(Release.ORDER, Release::text, new Release(1, 0), new Release(9, 9));

  static final ValueType<FileNumber> FILE_NUMBER =
      ValueType.define("file number", FileNumber.class)
          .written(FileNumber::text, new FileNumber("A 1/24"));

  static final ValueFact<Order, Parcel> PARCEL = choice("parcel").known(Order::parcel);

  static final ValueType<Priority> PINNED =
      ValueType.of(Priority.class).identifiedAs("priority").labeled(Priority::label);

  static final ValueType<BigDecimal> PERCENT =
      ValueType.of(BigDecimal.class)
          .identifiedAs("percent")
          .writtenAs(p -> p.toPlainString() + " %");

  static <T> Fact<Order, T> undeclared(Function<Order, T> accessor) {
    return Fact.known("amount", accessor);
  }

  static <T> Fact<Order, T> declared(Function<Order, T> accessor, ValueType<T> type) {
    return Fact.known("amount", accessor, type);
  }

  static final ValueType<Release> WITHOUT_EXAMPLES =
      ValueType.define("release", Release.class).ordered(Release.ORDER, Release::text);

  static final OrderedFact<Order, Release> RUNS =
      quantity("release", WITHOUT_EXAMPLES).known(Order::release);

  static final Claim<Order> LATER = satisfiable(RUNS.moreThan(new Release(2, 0)));

  private static final Order ORDER =
      new Order(
          new BigDecimal("10.00"),
          LocalDate.of(2024, 2, 29),
          Priority.HIGH,
          new Money(1001),
          new Release(2, 1),
          new Parcel("P"));

  private static Truth truth(Condition<Order> condition) {
    return Evaluator.of(ORDER, Array.empty()).condition(condition).truth();
  }

  @Test
  void built_in_types_are_inferred() {
    assertThat(WEIGHT.fact().type()).isEqualTo(ValueType.of(BigDecimal.class));
    assertThat(PLACED.fact().type()).isEqualTo(ValueType.of(LocalDate.class));
    assertThat(PRIORITY.fact().type()).isEqualTo(ValueType.of(Priority.class));
    assertThat(truth(WEIGHT.is(BigDecimal.TEN))).isEqualTo(Truth.TRUE);
  }

  @Test
  void types_of_ones_own_compare_as_they_are_defined() {
    assertThat(MONEY.next(new Money(1000))).contains(new Money(1001));
    assertThat(truth(TOTAL.moreThan(new Money(1000)))).isEqualTo(Truth.TRUE);
    assertThat(TERM.greatest()).contains(new Term(1200));
    assertThat(TERM.admits(new Term(1201))).isFalse();
    assertThat(SHARE.same(Share.of(BigDecimal.TEN), Share.of(new BigDecimal("10.00")))).isTrue();
    assertThat(PORT.all().get()).containsExactly(new Port("HAM"), new Port("RTM"));
    assertThat(PORT.admits(new Port("XXX"))).isFalse();
    assertThat(RELEASE.compare(new Release(1, 9), new Release(2, 0))).isNegative();
    assertThat(FILE_NUMBER.isOrdered()).isFalse();
    assertThat(List.of(MONEY, TERM, SHARE, PORT)).allMatch(ValueType::canMakeValues);
    assertThat(List.of(RELEASE, FILE_NUMBER)).noneMatch(ValueType::canMakeValues);
  }

  @Test
  void a_class_gives_its_own_type() {
    assertThat(PARCEL.fact().type().id()).isEqualTo("parcel");
    assertThat(truth(PARCEL.is(new Parcel("P")))).isEqualTo(Truth.TRUE);
  }

  @Test
  void ids_labels_and_texts_change_no_comparison() {
    assertThat(ValueType.of(Priority.class).id()).isEqualTo(Priority.class.getName());
    assertThat(PINNED.id()).isEqualTo("priority");
    assertThat(PINNED.label(Priority.LOW)).contains("not urgent");
    assertThat(PINNED.comparesLike(ValueType.of(Priority.class))).isTrue();
    assertThat(PERCENT.text(new BigDecimal("10.0"))).isEqualTo("10 %");
    assertThat(PERCENT.comparesLike(ValueType.of(BigDecimal.class))).isTrue();
  }

  @Test
  void an_undeclared_fact_does_not_compare_numbers_of_different_classes() {
    Fact<Order, Number> undeclared = undeclared(Order::weight);
    Fact<Order, Number> declared = declared(Order::weight, ValueType.of(Number.class));

    assertThat(undeclared.type().isDeclared()).isFalse();
    assertThat(truth(Comparison.is(undeclared, 10))).isEqualTo(Truth.UNKNOWN);
    assertThat(truth(Comparison.is(declared, 10))).isEqualTo(Truth.TRUE);
    assertThat(truth(Comparison.is(undeclared.as(ValueType.of(Number.class)), 10)))
        .isEqualTo(Truth.TRUE);
  }

  @Test
  void a_claim_that_needs_a_value_that_nobody_can_make_is_not_decided() {
    assertThat(Prover.standard().check(LATER).verdict()).isEqualTo(Verdict.NOT_DECIDED);
    assertThat(Prover.standard().check(satisfiable(TOTAL.moreThan(new Money(2)))).verdict())
        .isEqualTo(Verdict.HOLDS);
  }

  @Test
  void classes_without_a_value_type_have_no_canonical_text() {
    assertThat(ValueType.of(Port.class).hasText()).isFalse();
    assertThat(ValueType.of(Port.class).isTotal()).isFalse();
    assertThat(ValueType.of(Port.class).isOrdered()).isFalse();
  }
}
