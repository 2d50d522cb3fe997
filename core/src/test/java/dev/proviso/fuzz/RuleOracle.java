package dev.proviso.fuzz;

import dev.proviso.rule.CombiningAlgorithm;
import dev.proviso.rule.Effect;
import dev.proviso.rule.Outcome;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is wrong with the rules of one member of a policy, of the subjects that are assumed. */
final class RuleOracle {

  private final World world;
  private final ClaimKind kind;
  private final PolicyModel policy;
  private final PolicyModel.RuleSet member;
  private final boolean isOpen;
  private final SubjectTest assumption;
  private final int count;
  private final List<List<Ternary>> truths = new ArrayList<>();
  private final BitSet assumed = new BitSet();

  RuleOracle(
      World world,
      ClaimKind kind,
      PolicyModel policy,
      PolicyModel.RuleSet member,
      boolean isOpen,
      SubjectTest assumption) {
    this.world = world;
    this.kind = kind;
    this.policy = policy;
    this.member = member;
    this.isOpen = isOpen;
    this.assumption = assumption;
    this.count = world.subjects(isOpen).size();
    for (int i = 0; i < count; i++) {
      truths.add(truths(i, Completion.NONE));
      assumed.set(i, assumption.holds(i));
    }
  }

  /**
   * Something that is wrong.
   *
   * @param what what it is, as it is excepted
   * @param words what it is, in the words of a finding, with its days
   * @param isSure whether it is so; otherwise it cannot be told
   */
  record Fault(String what, String words, boolean isSure) {}

  private List<Ternary> truths(int subject, Completion completion) {
    return member.truths(world.subjects(isOpen).get(subject), world.asOf(), completion);
  }

  /** The subjects to which no rule applies. */
  BitSet gap() {
    BitSet gap = new BitSet();
    for (int i = assumed.nextSetBit(0); i >= 0; i = assumed.nextSetBit(i + 1)) {
      gap.set(i, !truths.get(i).contains(Ternary.TRUE));
    }
    return gap;
  }

  List<Fault> faults() {
    return kind == ClaimKind.UNAMBIGUOUS ? meetings() : never();
  }

  private List<Fault> never() {
    List<Fault> faults = new ArrayList<>();
    for (int rule = 0; rule < member.rules().size(); rule++) {
      String id = member.rules().get(rule).id();
      if (kind == ClaimKind.NO_PERMISSION_OVERRIDDEN
          && member.rules().get(rule).effect() == Effect.FORBID) {
        continue;
      }
      BitSet cases = cases(rule);
      if (cases.isEmpty()) {
        faults.add(new Fault(id, id, !isLeftOpen(rule)));
      } else if (kind != ClaimKind.NO_PERMISSION_OVERRIDDEN) {
        for (CalendarModel calendar : CalendarModel.of(policy)) {
          BitSet missing = missing(rule, cases, calendar);
          if (!missing.isEmpty()) {
            faults.add(new Fault(id, id + " " + calendar.words(missing, policy), true));
          }
        }
      }
    }
    return faults;
  }

  /** The subjects by whom something occurs by a rule. */
  private BitSet cases(int rule) {
    BitSet cases = new BitSet();
    for (int i = assumed.nextSetBit(0); i >= 0; i = assumed.nextSetBit(i + 1)) {
      cases.set(i, occurs(rule, truths.get(i)));
    }
    return cases;
  }

  private boolean occurs(int rule, int subject, Completion completion) {
    return assumption.holds(subject, completion) && occurs(rule, truths(subject, completion));
  }

  private boolean isLeftOpen(int rule) {
    for (int i = 0; i < count; i++) {
      int subject = i;
      if (Completion.isPossible(completion -> occurs(rule, subject, completion))) {
        return true;
      }
    }
    return false;
  }

  private boolean occurs(int rule, List<Ternary> of) {
    if (kind == ClaimKind.NO_RULE_REDUNDANT) {
      return member.outcome(of) != member.outcome(without(of, rule));
    }
    boolean isHidden =
        member.combining() == CombiningAlgorithm.FIRST_APPLICABLE
            && of.subList(0, rule).contains(Ternary.TRUE);
    return of.get(rule) == Ternary.TRUE
        && !isHidden
        && (kind == ClaimKind.EVERY_RULE_REACHABLE || member.outcome(of) == Outcome.PERMITTED);
  }

  /** A rule that surely does not apply is one that is not there. */
  private static List<Ternary> without(List<Ternary> truths, int rule) {
    List<Ternary> others = new ArrayList<>(truths);
    others.set(rule, Ternary.FALSE);
    return others;
  }

  private Situation situation(int subject) {
    return world.situation(world.subjects(isOpen).get(subject), policy);
  }

  private int stretch(CalendarModel calendar, int subject) {
    return calendar.stretch(world.subjects(isOpen).get(subject), situation(subject));
  }

  /**
   * The stretches in which a rule is in force and something never occurs, whatever registers and
   * limits would answer.
   */
  private BitSet missing(int rule, BitSet cases, CalendarModel calendar) {
    BitSet missing = inForce(member.rules().get(rule), calendar);
    cases.stream().map(i -> stretch(calendar, i)).filter(at -> at >= 0).forEach(missing::clear);
    for (int i = 0; i < count && !missing.isEmpty(); i++) {
      int subject = i;
      int at = stretch(calendar, i);
      if (at >= 0
          && missing.get(at)
          && Completion.isPossibleOnAnyDay(completion -> occurs(rule, subject, completion))) {
        missing.clear(at);
      }
    }
    return missing;
  }

  /** The stretches that a rule does not exclude by conditions on nothing but the date. */
  private BitSet inForce(RuleModel rule, CalendarModel calendar) {
    BitSet days = new BitSet();
    days.set(0, count);
    List<BitSet> conjuncts = new ArrayList<>();
    List<BitSet> exceptions = new ArrayList<>();
    // What is asked of a part is one condition of the whole.
    (member.part() == null ? conjuncts(rule.condition()) : List.of(rule.condition()))
        .stream().filter(one -> !asksItems(one)).forEach(one -> conjuncts.add(holding(one)));
    rule.exceptions().stream()
        .filter(one -> one.exceptions().isEmpty() && !asksItems(one.condition()))
        .forEach(one -> exceptions.add(holding(one.condition())));
    RuleModel.@Nullable Days during = rule.during();
    if (during != null) {
      BitSet holding = new BitSet();
      for (int i = 0; i < count; i++) {
        SubjectModel whole = world.subjects(isOpen).get(i);
        @Nullable PartSlot part = member.part();
        @Nullable SubjectModel subject =
            part == null || during.date().isAsOf() ? whole : part.part(whole);
        holding.set(i, subject != null && during.truth(subject, situation(i)) == Ternary.TRUE);
      }
      conjuncts.add(holding);
    }
    conjuncts.stream().filter(one -> isOfDate(one, calendar)).forEach(days::and);
    exceptions.stream().filter(one -> isOfDate(one, calendar)).forEach(days::andNot);
    days.and(assumed);
    BitSet stretches = new BitSet();
    days.stream().map(i -> stretch(calendar, i)).filter(at -> at >= 0).forEach(stretches::set);
    return stretches;
  }

  private static List<ConditionModel> conjuncts(ConditionModel condition) {
    if (condition instanceof ConditionModel.Conjunction all) {
      return all.children().stream().flatMap(one -> conjuncts(one).stream()).toList();
    }
    return condition instanceof ConditionModel.Defined defined && defined.exceptions().isEmpty()
        ? conjuncts(defined.condition())
        : List.of(condition);
  }

  /** What asks the parts of a list does not ask for the date alone. */
  private static boolean asksItems(ConditionModel condition) {
    return Features.all(condition).stream().anyMatch(ConditionModel.OfItems.class::isInstance);
  }

  private BitSet holding(ConditionModel condition) {
    BitSet holding = new BitSet();
    ConditionModel whole =
        member.part() == null ? condition : new ConditionModel.OfPart(member.part(), condition);
    Ternary[] truths = world.truths(whole, policy, isOpen);
    for (int i = 0; i < count; i++) {
      holding.set(i, truths[i] == Ternary.TRUE);
    }
    return holding;
  }

  /** Whether the date, or that there is none, tells alone whether something holds. */
  private boolean isOfDate(BitSet holding, CalendarModel calendar) {
    Map<@Nullable Object, Boolean> byDay = new HashMap<>();
    for (int i = 0; i < count; i++) {
      @Nullable Object day = calendar.reading(world.subjects(isOpen).get(i), situation(i));
      boolean isHolding = holding.get(i);
      if (byDay.computeIfAbsent(String.valueOf(day), key -> isHolding) != isHolding) {
        return false;
      }
    }
    return true;
  }

  private List<Fault> meetings() {
    List<Fault> faults = new ArrayList<>();
    List<RuleModel> rules = member.rules();
    for (int permit = 0; permit < rules.size(); permit++) {
      for (int forbid = 0; forbid < rules.size(); forbid++) {
        if (rules.get(permit).effect() == Effect.PERMIT
            && rules.get(forbid).effect() == Effect.FORBID) {
          BitSet both = new BitSet();
          both.or(applying(permit));
          both.and(assumed);
          BitSet permitted = (BitSet) both.clone();
          both.and(applying(forbid));
          if (!both.isEmpty()) {
            String pair = rules.get(permit).id() + " / " + rules.get(forbid).id();
            for (String days : days(permitted, applying(forbid), both)) {
              faults.add(new Fault(pair, days.isEmpty() ? pair : pair + " " + days, true));
            }
          }
        }
      }
    }
    return faults;
  }

  /** The days on which two rules meet, if there are others on which each can be reached. */
  private Set<String> days(BitSet permitted, BitSet forbidden, BitSet both) {
    Set<String> words = new LinkedHashSet<>();
    for (CalendarModel calendar : CalendarModel.of(policy)) {
      BitSet reached = stretches(permitted, calendar);
      reached.and(stretches(forbidden, calendar));
      BitSet met = stretches(both, calendar);
      if (!met.equals(reached)) {
        words.add(calendar.words(met, policy));
      }
    }
    return words.isEmpty() ? Set.of("") : words;
  }

  private BitSet stretches(BitSet subjects, CalendarModel calendar) {
    BitSet stretches = new BitSet();
    subjects.stream().map(i -> stretch(calendar, i)).filter(at -> at >= 0).forEach(stretches::set);
    return stretches;
  }

  private BitSet applying(int rule) {
    BitSet applying = new BitSet();
    for (int i = 0; i < count; i++) {
      applying.set(i, truths.get(i).get(rule) == Ternary.TRUE);
    }
    return applying;
  }

  /** Where two rules apply together. */
  boolean[] meeting(String pair) {
    List<String> ids = member.rules().stream().map(RuleModel::id).toList();
    String[] rules = pair.split(" / ", -1);
    BitSet both = applying(ids.indexOf(rules[0]));
    both.and(applying(ids.indexOf(rules[1])));
    both.and(assumed);
    boolean[] cases = new boolean[count];
    both.stream().forEach(i -> cases[i] = true);
    return cases;
  }
}
