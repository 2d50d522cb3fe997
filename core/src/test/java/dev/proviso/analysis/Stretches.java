package dev.proviso.analysis;

import dev.proviso.condition.Condition;
import dev.proviso.condition.ConditionWalker;
import dev.proviso.condition.DatedComparison;
import dev.proviso.condition.ExceptionClause;
import dev.proviso.condition.ListMembership;
import dev.proviso.condition.QuantifiedCondition;
import dev.proviso.fact.Fact;
import dev.proviso.policy.Policy;
import dev.proviso.policy.RulePolicy;
import dev.proviso.policy.Sample;
import dev.proviso.rule.EffectivePeriod;
import dev.proviso.rule.Rule;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Whether something never happens by a rule between two changes of the calendar: every subject. */
final class Stretches {

  private final Enumeration enumeration;
  private final Claim<Sample> claim;
  private final Policy<Sample> policy;
  private final Option<Fact<Sample, LocalDate>> dating;

  Stretches(Enumeration enumeration, Claim<Sample> claim) {
    this.enumeration = enumeration;
    this.claim = claim;
    this.policy = claim.policies().head();
    this.dating = policy.dating();
  }

  /** Whether it never happens by some rule in some stretch in which the rule is in force. */
  boolean isMissing() {
    Changes<Sample> changes = new Changes<>();
    policy.allRules().forEach(rule -> rule.walk(changes));
    for (EffectivePeriod<Sample> force : policy.allRules().flatMap(Rule::during)) {
      changes.on(force.date(), force.period().from());
      changes.on(force.date(), force.period().until());
    }
    return changes.isOfPart() || dates().exists(date -> isMissing(date, changes.of(date, dating)));
  }

  private Seq<Fact<Sample, LocalDate>> dates() {
    Array<Fact<Sample, LocalDate>> ofSubject = Array.of(Sample.DAY, WorldFacts.DAY_OF_REPORT);
    return dating.isDefined() ? ofSubject : ofSubject.append(Fact.asOf());
  }

  private boolean isMissing(Fact<Sample, LocalDate> date, SortedSet<LocalDate> changes) {
    for (int stretch = 0; !changes.isEmpty() && stretch <= changes.size(); stretch++) {
      Seq<RulePolicy<Sample>> members = policy.rulePolicies();
      for (int member = 0; member < members.size(); member++) {
        for (int rule = 0; rule < members.get(member).rules().size(); rule++) {
          if (isMissing(date, changes, stretch, member, rule)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private boolean isMissing(
      Fact<Sample, LocalDate> date,
      SortedSet<LocalDate> changes,
      int stretch,
      int member,
      int rule) {
    Rule<Sample> of = policy.rulePolicies().get(member).rules().get(rule);
    int[] then =
        IntStream.range(0, enumeration.subjects())
            .filter(i -> enumeration.isAmong(claim, i))
            .filter(
                i -> day(date, i).exists(day -> changes.headSet(day.plusDays(1)).size() == stretch))
            .toArray();
    return IntStream.of(then).anyMatch(i -> isInForce(of, date, i))
        && IntStream.of(then).noneMatch(i -> enumeration.happens(claim, member, rule, i));
  }

  private Option<LocalDate> day(Fact<Sample, LocalDate> date, int i) {
    World.Subject subject = enumeration.subject(i);
    return date.isAsOf() ? subject.day() : date.read(subject.sample()).value();
  }

  /** What is absent is another answer than what is not known. */
  private Object answer(Fact<Sample, LocalDate> date, int i) {
    return date.isAsOf() ? day(date, i) : date.read(enumeration.subject(i).sample());
  }

  private boolean isInForce(Rule<Sample> rule, Fact<Sample, LocalDate> date, int i) {
    Seq<Condition<Sample>> conditions =
        ContradictionWording.conjuncts(rule.condition())
            .appendAll(
                rule.during()
                    .toArray()
                    .flatMap(f -> ContradictionWording.conjuncts(f.condition())));
    return conditions.forAll(one -> !isOfDate(one, date) || enumeration.isTrue(one, dating, i))
        && rule.exceptions()
            .filter(one -> one.exceptions().isEmpty())
            .map(ExceptionClause::condition)
            .forAll(one -> !isOfDate(one, date) || !enumeration.isTrue(one, dating, i));
  }

  /** Whether only the date decides whether a condition is true, which asks no list of parts. */
  private boolean isOfDate(Condition<Sample> condition, Fact<Sample, LocalDate> date) {
    Lists<Sample> lists = new Lists<>(new boolean[1]);
    lists.walk(condition);
    if (lists.seen[0]) {
      return false;
    }
    Map<Object, Boolean> truths = new HashMap<>();
    return IntStream.range(0, enumeration.subjects())
        .allMatch(
            i -> {
              boolean isTrue = enumeration.isTrue(condition, dating, i);
              Boolean before = truths.putIfAbsent(answer(date, i), isTrue);
              return before == null || before == isTrue;
            });
  }

  /** Whether a list of parts is asked, whatever comes of it. */
  private static final class Lists<S> extends ConditionWalker<S> {
    private final boolean[] seen;

    private Lists(boolean[] seen) {
      this.seen = seen;
    }

    @Override
    public <P> ConditionWalker<S> quantified(QuantifiedCondition<S, P> node) {
      seen[0] = true;
      return this;
    }

    @Override
    protected <P> ConditionWalker<P> part(Fact<S, ?> part) {
      return new Lists<>(seen);
    }
  }

  /** The days on which registers and limits change, by the date as of which they are asked. */
  static final class Changes<S> extends ConditionWalker<S> {
    private final Map<String, SortedSet<LocalDate>> all;
    private final boolean[] seen;
    private final boolean isPart;

    Changes() {
      this(new HashMap<>(), new boolean[2], false);
    }

    private Changes(Map<String, SortedSet<LocalDate>> all, boolean[] seen, boolean isPart) {
      this.all = all;
      this.seen = seen;
      this.isPart = isPart;
    }

    /** Whether a register or a limit is asked at all. */
    boolean isAboutLaw() {
      return seen[0];
    }

    /** Whether one is asked on a date of a part. */
    boolean isOfPart() {
      return seen[1];
    }

    SortedSet<LocalDate> of(Fact<Sample, LocalDate> date, Option<Fact<Sample, LocalDate>> dating) {
      SortedSet<LocalDate> days = new TreeSet<>(all.getOrDefault(date.name(), new TreeSet<>()));
      if (dating.contains(date)) {
        days.addAll(all.getOrDefault(Fact.asOf().name(), new TreeSet<>()));
      }
      return days;
    }

    void on(Fact<?, LocalDate> date, Iterable<LocalDate> days) {
      seen[1] |= isPart && !date.isAsOf();
      days.forEach(day -> all.computeIfAbsent(date.name(), name -> new TreeSet<>()).add(day));
    }

    @Override
    public <M> ConditionWalker<S> listMembership(ListMembership<S, M> node) {
      seen[0] = true;
      on(node.date(), node.register().changes());
      return this;
    }

    @Override
    public <T> ConditionWalker<S> datedComparison(DatedComparison<S, T> node) {
      seen[0] = true;
      on(node.date(), node.limit().changes());
      return this;
    }

    @Override
    protected <P> ConditionWalker<P> part(Fact<S, ?> part) {
      return new Changes<>(all, seen, true);
    }
  }
}
