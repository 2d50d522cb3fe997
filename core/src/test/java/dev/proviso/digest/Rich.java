package dev.proviso.digest;

import dev.proviso.condition.Comparison;
import dev.proviso.condition.Condition;
import dev.proviso.condition.DatedComparison;
import dev.proviso.condition.Definition;
import dev.proviso.condition.ExceptionClause;
import dev.proviso.condition.JudgmentQuestion;
import dev.proviso.condition.ListMembership;
import dev.proviso.condition.Operator;
import dev.proviso.domain.Country;
import dev.proviso.domain.PrisonTerm;
import dev.proviso.fact.Fact;
import dev.proviso.fact.Reading;
import dev.proviso.law.Citation;
import dev.proviso.law.Confidence;
import dev.proviso.law.Instrument;
import dev.proviso.law.Period;
import dev.proviso.law.Source;
import dev.proviso.policy.Gen;
import dev.proviso.policy.Policy;
import dev.proviso.policy.Sample;
import dev.proviso.rule.CombiningAlgorithm;
import dev.proviso.rule.Effect;
import dev.proviso.rule.Measure;
import dev.proviso.rule.Obligation;
import dev.proviso.rule.Outcome;
import dev.proviso.rule.Rule;
import dev.proviso.rule.Sanction;
import dev.proviso.time.Dated;
import dev.proviso.time.ListSnapshot;
import dev.proviso.time.ListedName;
import dev.proviso.time.NameList;
import dev.proviso.time.OutOfRange;
import dev.proviso.time.Roster;
import dev.proviso.time.Span;
import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Generates policies with everything that a form can hold. */
final class Rich {

  static final LocalDate START = LocalDate.of(2015, 6, 2);

  static final Fact<Sample, LocalDate> DAY = Sample.DAY;
  static final Fact<Sample, String> CALLED = fact("called");
  static final Fact<Sample, BigDecimal> AMOUNT = fact("amount");
  static final Fact<Sample, Country> COUNTRY = fact("country");
  static final Fact<Sample, PrisonTerm> TERM = fact("term");

  private static final Instrument ACT = Instrument.of("Act").at("https://act.example");
  private static final Instrument CODE = Instrument.of("Código “penal”");
  private static final Source KEPT = Source.of("KEPT", "Kept", "https://kept.example");
  private static final Source TOLD = Source.of("TOLD", "Told", "https://told.example");

  static final Roster<Sample.Color> ROSTER =
      Roster.of(
              "seasonal roster",
              Span.from(START, ListSnapshot.of(Sample.Color.RED)).until(START.plusYears(1)),
              Span.from(
                      START.plusYears(1),
                      ListSnapshot.of(Sample.Color.GREEN, Sample.Color.RED)
                          .without(Array.of(Sample.Color.BLUE))
                          .othersUnknown("only these are told"))
                  .until(START.plusYears(2))
                  .citing(ACT.article("1"), CODE.annex("B").reportedBy(KEPT)),
              Span.unknown(Period.from(START.plusYears(2)), "the list is secret"))
          .beforeFirst(OutOfRange.HOLD);

  static final NameList NAMES =
      NameList.check(
              "seasonal names",
              Period.from(START).until(LocalDate.of(2030, 1, 1)),
              Array.of(
                  ListedName.from("Ada", START.plusDays(3)).alias("Countess", "A. L."),
                  ListedName.from("Bob", START.plusDays(1))
                      .until(START.plusYears(3))
                      .citing(ACT.section("2"), ACT.section("3"))))
          .get();

  static final Dated<Integer> LIMIT =
      Dated.of(
              "seasonal limit",
              Span.before(START, 3),
              Span.from(START, 4).until(START.plusYears(4)).citing(ACT.section("4")),
              Span.unknown(
                  Period.from(START.plusYears(4)).until(START.plusYears(5)), "the register burned"))
          .afterLast(OutOfRange.HOLD);

  private final Random random;
  private final Gen gen;

  private Rich(Random random) {
    this.random = random;
    this.gen = Gen.of(random);
  }

  static Rich of(Random random) {
    return new Rich(random);
  }

  /** Nobody asks these facts: forms hold their names only. */
  @SafeVarargs
  @SuppressWarnings("varargs") // only the type of the array is looked at
  private static <T> Fact<Sample, T> fact(String name, T... inferred) {
    return Fact.of(name, sample -> Reading.unknown(), inferred);
  }

  static Rule<Sample> plain(String id) {
    return Rule.of(Effect.PERMIT, id, Comparison.is(Sample.B, true));
  }

  static Policy<Sample> one(String id, Rule<Sample> rule) {
    return Policy.of(
        id, Array.of(rule), CombiningAlgorithm.FORBID_OVERRIDES, Outcome.NOT_APPLICABLE);
  }

  /** Another value of the same type. */
  static Object other(Object value) {
    if (value instanceof Country country) {
      return Country.of(country.code().equals("IL") ? "DE" : "IL");
    }
    if (value instanceof PrisonTerm term) {
      return term.isLife() ? PrisonTerm.ofYears(6) : PrisonTerm.life();
    }
    @SuppressWarnings("unchecked") // the only sets that samples are compared with
    Set<Sample.Tag> tags = (Set<Sample.Tag>) value;
    return tags.contains(Sample.Tag.LEFT)
        ? tags.remove(Sample.Tag.LEFT)
        : tags.add(Sample.Tag.LEFT);
  }

  private boolean one(int in) {
    return random.nextInt(in) == 0;
  }

  private <T> T pick(List<T> options) {
    return options.get(random.nextInt(options.size()));
  }

  Policy<Sample> policy(int size) {
    return new Seasoned().policy(gen.policy(size));
  }

  Condition<Sample> condition(int size) {
    return new Seasoned().rewrite(gen.condition(size));
  }

  Condition<Sample> leaf() {
    return switch (random.nextInt(8)) {
      case 0 -> ListMembership.of(Sample.COLOR, ROSTER, date());
      case 1 -> ListMembership.of(CALLED, NAMES, date());
      case 2 ->
          one(3)
              ? DatedComparison.is(Sample.X, LIMIT, date())
              : DatedComparison.threshold(
                  Sample.X, pick(List.of(Operator.AT_LEAST, Operator.AT_MOST)), LIMIT, date());
      case 3 -> Comparison.is(AMOUNT, new BigDecimal(pick(List.of("1.10", "-2", "300"))));
      case 4 -> Comparison.is(COUNTRY, Country.of(pick(List.of("IL", "FR"))));
      case 5 ->
          Comparison.threshold(
              TERM, Operator.AT_LEAST, one(3) ? PrisonTerm.life() : PrisonTerm.ofYears(6));
      case 6 ->
          one(2)
              ? Comparison.is(CALLED, pick(List.of("Zoë", "a\"b\\c\n", "𝒳", "\uFFFD", "")))
              : Comparison.is(Sample.TAGS, one(2) ? HashSet.of(Sample.Tag.RIGHT) : HashSet.empty());
      default -> Comparison.threshold(date(), Operator.LESS_THAN, START);
    };
  }

  private Fact<Sample, LocalDate> date() {
    return one(2) ? Fact.asOf() : DAY;
  }

  private Seq<Citation> citations() {
    List<Citation> citations = new ArrayList<>();
    while (one(2) && citations.size() < 3) {
      Citation citation = pick(List.of(ACT, CODE)).article(String.valueOf(1 + random.nextInt(20)));
      citation = one(2) ? citation.tagged(pick(List.of(Confidence.values()))) : citation;
      citation = one(2) ? citation.reportedBy(KEPT) : citation;
      citations.add(one(3) ? citation.reportedBy(TOLD) : citation);
    }
    return Array.ofAll(citations);
  }

  private Citation[] cited() {
    return citations().toJavaArray(Citation[]::new);
  }

  /** What was generated, with dates, lists, citations and all else that rules can have. */
  private final class Seasoned extends Rewriter {

    @Override
    Condition<Sample> leaf(Condition<Sample> leaf) {
      return one(2) ? Rich.this.leaf() : leaf;
    }

    @Override
    public Condition<Sample> judgmentQuestion(JudgmentQuestion<Sample> node) {
      return one(2) ? node.citing(cited()) : node;
    }

    @Override
    Definition<Sample> built(Definition<Sample> definition) {
      return definition.citing(cited());
    }

    @Override
    public ExceptionClause<Sample> rewrite(ExceptionClause<Sample> exception) {
      return super.rewrite(exception).citing(cited());
    }

    @Override
    Policy<Sample> policy(Policy<Sample> policy) {
      Policy<Sample> made = super.policy(policy);
      return made.dating().isEmpty() && one(3) ? made.asOf(DAY) : made;
    }

    @Override
    Rule<Sample> rule(Rule<Sample> rule) {
      Rule<Sample> made = super.rule(rule).citing(cited());
      made = one(2) ? made.titled("Title of " + made.id()) : made;
      while (one(2)) {
        made =
            made.oblige(
                Obligation.of(made.id() + "-obligation-" + made.obligations().size(), "report")
                    .citing(cited()));
      }
      while (one(2)) {
        Sanction sanction =
            Sanction.of(made.id() + "-sanction-" + made.sanctions().size(), "is stopped")
                .citing(cited());
        made = made.sanction(one(2) ? sanction.taking(pick(List.of(Measure.values()))) : sanction);
      }
      if (one(2)) {
        Period days =
            pick(
                List.of(
                    Period.from(START),
                    Period.before(START),
                    Period.from(START).until(START.plusYears(6))));
        made = made.during(days, date());
      }
      return made;
    }
  }
}
