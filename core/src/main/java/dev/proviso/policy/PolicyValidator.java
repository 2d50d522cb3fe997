package dev.proviso.policy;

import dev.proviso.condition.Condition;
import dev.proviso.condition.ConditionWalker;
import dev.proviso.condition.Definition;
import dev.proviso.condition.ExceptionClause;
import dev.proviso.condition.JudgmentQuestion;
import dev.proviso.condition.OpaqueCondition;
import dev.proviso.fact.Fact;
import dev.proviso.rule.Obligation;
import dev.proviso.rule.Outcome;
import dev.proviso.rule.Rule;
import dev.proviso.rule.Sanction;
import dev.proviso.time.Dated;
import dev.proviso.time.Register;
import dev.proviso.value.ValueType;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
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
 * Checks a policy before it becomes one, and a condition before it is evaluated by itself: names
 * must mean one thing each, for equality and explanations go by names.
 */
final class PolicyValidator {

  /** Far beyond what a person writes, and well within the stack of a thread that decides. */
  private static final int DEEPEST = 200;

  private int depth;

  /** The levels of the highest condition among those that were walked through side by side. */
  private int height;

  private final List<String> faults = new ArrayList<>();
  private final Map<String, Object> meanings = new HashMap<>();
  private final Map<String, IdentityHashMap<Condition<?>, Integer>> heights = new HashMap<>();

  private final Map<String, Carried> carried = new HashMap<>();

  /** An obligation or a sanction, and the rule that carries it. */
  private record Carried(Object meaning, String rule, String of) {}

  private PolicyValidator() {}

  static <S> void check(String id, Seq<Rule<S>> rules, Outcome otherwise) {
    PolicyValidator draft = new PolicyValidator();
    if (rules.isEmpty()) {
      draft.faults.add("it has no rules; give one or more");
    }
    if (otherwise == Outcome.UNDETERMINED) {
      draft.faults.add("otherwise is `UNDETERMINED`; say what holds when no rule applies");
    }
    draft.unique("rule", rules.map(Rule::id));
    draft.rules("", rules);
    draft.report(id);
  }

  static <S> void checkMembers(String id, Seq<Policy<S>> members) {
    PolicyValidator draft = new PolicyValidator();
    if (members.size() < 2) {
      draft.faults.add("it is made of " + members.size() + " policies; give two or more");
    }
    draft.unique("policy", members.map(Policy::id));
    for (Policy<S> member : members) {
      draft.rules(" of policy `" + member.id() + "`", member.allRules());
    }
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
    PolicyValidator draft = new PolicyValidator();
    if (date.isAsOf()) {
      draft.faults.add("the date of the decision cannot be taken from itself; name another fact");
    }
    draft.rules("", rules);
    draft.dating(date);
    draft.report(id);
  }

  /**
   * Checks a condition that is evaluated by itself. It refuses what a policy with that condition
   * would.
   *
   * @param dating the fact that gives the date, if there is one
   */
  static <S> void checkCondition(Condition<S> condition, Option<Fact<S, LocalDate>> dating) {
    PolicyValidator draft = new PolicyValidator();
    draft.new Names<S>("").walk(condition);
    dating.forEach(draft::dating);
    if (!draft.faults.isEmpty()) {
      throw new IllegalArgumentException("condition: " + draft.words());
    }
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
      throw new IllegalArgumentException("policy `" + id + "`: " + words());
    }
  }

  private String words() {
    return String.join("; ", faults.stream().distinct().toList());
  }

  /**
   * @param of the policy that they belong to, as a message states it behind their ids
   */
  private <S> void rules(String of, Seq<Rule<S>> rules) {
    Names<S> names = new Names<>("");
    for (Rule<S> rule : rules) {
      rule.walk(names);
      exceptions("rule", rule.id(), rule.exceptions());
      for (Obligation obligation : rule.obligations()) {
        carried("obligations", obligation.id(), obligation, rule.id(), of);
      }
      for (Sanction sanction : rule.sanctions()) {
        carried("sanctions", sanction.id(), sanction, rule.id(), of);
      }
    }
  }

  /** What is given by {@code withExceptions} was not looked at before. */
  private <S> void exceptions(String what, String name, Seq<ExceptionClause<S>> exceptions) {
    if (exceptions.size() < 2) {
      return; // as mostly
    }
    Set<String> seen = new HashSet<>();
    for (ExceptionClause<S> exception : exceptions) {
      if (!seen.add(exception.id())) {
        faults.add(
            "more than one exception of "
                + what
                + " `"
                + name
                + "` is called `"
                + exception.id()
                + "`; rename one");
      }
    }
  }

  private void tooDeep() {
    faults.add(
        "a condition is nested more than "
            + DEEPEST
            + " levels deep; join its operands in one allOf or anyOf");
  }

  /** What rules carry has one meaning as well; a fault names the rules. */
  private void carried(String kind, String name, Object meaning, String rule, String of) {
    @Nullable Carried before =
        carried.putIfAbsent(kind + " " + name, new Carried(meaning, rule, of));
    if (before != null && before.meaning != meaning && !before.meaning.equals(meaning)) {
      faults.add(
          "two different "
              + kind
              + " are called `"
              + name
              + "`, in the rules `"
              + before.rule
              + "`"
              + before.of
              + " and `"
              + rule
              + "`"
              + of
              + "; rename one");
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

  /** Cases and tables state answers by the names of questions, whoever is asked. */
  private void oneQuestion(String kind, String name) {
    Object before = meanings.putIfAbsent("question " + name, kind);
    if (before != null && !before.equals(kind)) {
      faults.add(before + " and " + kind + " are both called `" + name + "`; rename one");
    }
  }

  /** One fact has one value type, and one id stands for one value type. */
  private void oneType(String fact, ValueType<?> type) {
    if (type.isDeclared()) {
      comparable("types of fact " + fact, type, "the fact `" + fact + "` has two value types");
      comparable(
          "value types " + type.id(), type, "two value types have the id `" + type.id() + "`");
    }
  }

  private void comparable(String kind, ValueType<?> type, String fault) {
    Object before = meanings.putIfAbsent(kind, type);
    if (before instanceof ValueType<?> other && !other.comparesLike(type)) {
      faults.add(fault + "; declare one and share it");
    }
  }

  /** Looks at the names in conditions, and at how many levels there are in each. */
  private final class Names<S> extends ConditionWalker<S> {
    private final String path;

    Names(String path) {
      this.path = path;
    }

    @Override
    protected <P> Names<P> part(Fact<S, ?> part) {
      return new Names<>(path + part.name() + " › ");
    }

    @Override
    public Names<S> walk(Condition<S> condition) {
      // Kept by path: one condition asked of two parts reads two sets of facts.
      IdentityHashMap<Condition<?>, Integer> known =
          heights.computeIfAbsent(path, p -> new IdentityHashMap<>());
      @Nullable Integer before = known.get(condition);
      int own = before == null ? 1 : before;
      if (depth + own > DEEPEST) {
        tooDeep();
      } else if (before == null) {
        int beside = enter();
        condition.accept(this);
        own = 1 + leave(beside);
        known.put(condition, own);
      }
      height = Math.max(height, own);
      return this;
    }

    @Override
    public Names<S> walk(ExceptionClause<S> exception) {
      if (depth == DEEPEST) {
        tooDeep();
      } else {
        exceptions("exception", exception.id(), exception.exceptions());
        int beside = enter();
        super.walk(exception);
        int own = 1 + leave(beside);
        height = Math.max(height, own);
      }
      return this;
    }

    /** Goes one level down; returns the height of what was walked through beside it. */
    private int enter() {
      int beside = height;
      height = 0;
      depth++;
      return beside;
    }

    /** Goes one level up; returns how many levels there are below. */
    private int leave(int beside) {
      int below = height;
      height = beside;
      depth--;
      return below;
    }

    @Override
    protected void fact(Fact<S, ?> fact) {
      if (!fact.isAsOf()) {
        String remedy = "; rename one, or share it";
        String question = path + fact.name();
        oneMeaning("facts", question, fact.reading(), remedy);
        oneQuestion("a fact", question);
        oneType(question, fact.type());
      }
    }

    @Override
    protected void register(Register<?> register) {
      oneMeaning("registers", register.name(), register);
    }

    @Override
    protected void limit(Dated<?> limit) {
      oneMeaning("dated values", limit.name(), limit);
    }

    @Override
    public ConditionWalker<S> definition(Definition<S> node) {
      // Of whatever part it is asked: a term has one meaning in a text.
      oneMeaning("definitions", node.name(), node);
      exceptions("definition", node.name(), node.exceptions());
      return super.definition(node);
    }

    @Override
    public ConditionWalker<S> opaque(OpaqueCondition<S> node) {
      oneMeaning("opaque conditions", path + node.id(), node.predicate());
      oneQuestion("an opaque condition", path + node.id());
      return super.opaque(node);
    }

    @Override
    public ConditionWalker<S> judgmentQuestion(JudgmentQuestion<S> node) {
      oneMeaning("judgments", node.id(), node.question());
      oneQuestion("a judgment", node.id());
      return this;
    }
  }
}
