package dev.proviso.policy;

import dev.proviso.condition.AllOf;
import dev.proviso.condition.AnyOf;
import dev.proviso.condition.Comparison;
import dev.proviso.condition.Condition;
import dev.proviso.condition.ConditionVisitor;
import dev.proviso.condition.DatedComparison;
import dev.proviso.condition.Definition;
import dev.proviso.condition.HumanJudgment;
import dev.proviso.condition.Listed;
import dev.proviso.condition.Not;
import dev.proviso.condition.Opaque;
import dev.proviso.condition.Quantified;
import dev.proviso.condition.TwoFacts;
import dev.proviso.condition.Unless;
import dev.proviso.condition.Within;
import dev.proviso.fact.Fact;
import dev.proviso.rule.Force;
import dev.proviso.rule.Outcome;
import dev.proviso.rule.Rule;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Checks a policy before it becomes one: names must mean one thing each, for equality and
 * explanations go by names.
 */
final class Draft {

  /** Far beyond what a person writes, and well within the stack of a thread that decides. */
  private static final int DEEPEST = 200;

  private int depth;
  private final List<String> faults = new ArrayList<>();
  private final Map<String, Object> meanings = new HashMap<>();
  private final Map<String, IdentityHashMap<Condition<?>, Integer>> heights = new HashMap<>();

  private Draft() {}

  static <S> void check(String id, Seq<Rule<S>> rules, Outcome otherwise) {
    Draft draft = new Draft();
    if (rules.isEmpty()) {
      draft.faults.add("it has no rules; give one or more");
    }
    if (otherwise == Outcome.UNDETERMINED) {
      draft.faults.add("otherwise is `UNDETERMINED`; say what holds when no rule applies");
    }
    draft.unique("rule", rules.map(Rule::id));
    draft.rules(rules);
    draft.report(id);
  }

  static <S> void checkMembers(String id, Seq<Policy<S>> members) {
    Draft draft = new Draft();
    if (members.size() < 2) {
      draft.faults.add("it is made of " + members.size() + " policies; give two or more");
    }
    draft.unique("policy", members.map(Policy::id));
    draft.rules(members.flatMap(Policy::allRules));
    Seq<Fact<S, LocalDate>> dates = members.flatMap(Policy::dating);
    dates.forEach(draft::dating);
    if (dates.map(Fact::name).distinct().size() > 1) {
      draft.faults.add(
          "its members take their dates from "
              + dates.map(date -> "`" + date.name() + "`").distinct().mkString(" and ")
              + "; one decision has one date, so take it from one fact");
    }
    draft.report(id);
  }

  static <S> void checkDating(String id, Seq<Rule<S>> rules, Fact<S, LocalDate> date) {
    Draft draft = new Draft();
    if (date.isAsOf()) {
      draft.faults.add("the date of the decision cannot be taken from itself; name another fact");
    }
    draft.rules(rules);
    draft.dating(date);
    draft.report(id);
  }

  private <S> void dating(Fact<S, LocalDate> date) {
    new Names<S>("").fact(date);
  }

  private void unique(String what, Seq<String> ids) {
    Set<String> seen = new HashSet<>();
    Set<String> twice = new TreeSet<>();
    for (String id : ids) {
      if (!seen.add(id)) {
        twice.add(id);
      }
    }
    for (String id : twice) {
      faults.add("more than one " + what + " is called `" + id + "`; rename one");
    }
  }

  private void report(String id) {
    if (!faults.isEmpty()) {
      throw new IllegalArgumentException(
          "policy `" + id + "`: " + String.join("; ", faults.stream().distinct().toList()));
    }
  }

  private <S> void rules(Seq<Rule<S>> rules) {
    Names<S> names = new Names<>("");
    for (Rule<S> rule : rules) {
      for (Force<S> force : rule.during()) {
        names.visit(force.condition());
      }
      names.visit(rule.condition());
      names.exceptions(rule.exceptions());
    }
  }

  private void tooDeep() {
    faults.add(
        "a condition is nested more than "
            + DEEPEST
            + " levels deep; join its operands in one allOf or anyOf");
  }

  /** Looks at the names in conditions, and says how many levels there are in each. */
  private final class Names<S> implements ConditionVisitor<S, Integer> {
    private final String path;

    Names(String path) {
      this.path = path;
    }

    int visit(Condition<S> condition) {
      // Kept by path: one condition asked of two parts reads two sets of facts.
      IdentityHashMap<Condition<?>, Integer> known =
          heights.computeIfAbsent(path, p -> new IdentityHashMap<>());
      @Nullable Integer before = known.get(condition);
      int height = before == null ? 1 : before;
      if (depth + height > DEEPEST) {
        tooDeep();
      } else if (before == null) {
        depth++;
        height += condition.accept(this);
        depth--;
        known.put(condition, height);
      }
      return height;
    }

    int exceptions(Seq<Unless<S>> exceptions) {
      int height = 0;
      for (Unless<S> exception : exceptions) {
        if (depth == DEEPEST) {
          tooDeep();
          return height;
        }
        depth++;
        int own = Math.max(visit(exception.condition()), exceptions(exception.exceptions()));
        depth--;
        height = Math.max(height, 1 + own);
      }
      return height;
    }

    private int all(Seq<Condition<S>> operands) {
      int height = 0;
      for (Condition<S> operand : operands) {
        height = Math.max(height, visit(operand));
      }
      return height;
    }

    private void fact(Fact<S, ?> fact) {
      if (!fact.isAsOf()) {
        String remedy = "; rename one, or share it";
        oneMeaning("facts", path + fact.name(), fact.reading(), remedy);
      }
    }

    private void oneMeaning(String kind, String name, Object meaning) {
      oneMeaning(kind, name, meaning, "; rename one");
    }

    private void oneMeaning(String kind, String name, Object meaning, String remedy) {
      Object before = meanings.putIfAbsent(kind + " " + name, meaning);
      // Mostly it is the same object. That of a fact is a record, whose equality the JDK makes when
      // it is first asked for, which takes longer than the whole of this check.
      if (before != null && before != meaning && !before.equals(meaning)) {
        faults.add("two different " + kind + " are called `" + name + "`" + remedy);
      }
    }

    @Override
    public Integer allOf(AllOf<S> node) {
      return all(node.operands());
    }

    @Override
    public Integer anyOf(AnyOf<S> node) {
      return all(node.operands());
    }

    @Override
    public Integer not(Not<S> node) {
      return visit(node.operand());
    }

    @Override
    public <T> Integer comparison(Comparison<S, T> node) {
      fact(node.fact());
      return 0;
    }

    @Override
    public <T> Integer twoFacts(TwoFacts<S, T> node) {
      fact(node.left());
      fact(node.right());
      return 0;
    }

    @Override
    public <M> Integer listed(Listed<S, M> node) {
      oneMeaning("registers", node.register().name(), node.register());
      fact(node.fact());
      fact(node.date());
      return 0;
    }

    @Override
    public <T> Integer datedComparison(DatedComparison<S, T> node) {
      oneMeaning("dated values", node.limit().name(), node.limit());
      fact(node.fact());
      fact(node.date());
      return 0;
    }

    @Override
    public <P> Integer quantified(Quantified<S, P> node) {
      fact(node.parts());
      return new Names<P>(path + node.parts().name() + " › ").visit(node.each());
    }

    @Override
    public <P> Integer within(Within<S, P> node) {
      fact(node.part());
      return new Names<P>(path + node.part().name() + " › ").visit(node.condition());
    }

    @Override
    public Integer definition(Definition<S> node) {
      oneMeaning("definitions", path + node.name(), node);
      return Math.max(visit(node.condition()), exceptions(node.exceptions()));
    }

    @Override
    public Integer opaque(Opaque<S> node) {
      oneMeaning("opaque conditions", path + node.id(), node.predicate());
      node.reads().forEach(this::fact);
      return 0;
    }

    @Override
    public Integer humanJudgment(HumanJudgment<S> node) {
      oneMeaning("judgments", node.id(), node.question());
      return 0;
    }
  }
}
