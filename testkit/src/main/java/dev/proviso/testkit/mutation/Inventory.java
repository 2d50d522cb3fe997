package dev.proviso.testkit.mutation;

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
import dev.proviso.policy.JointPolicy;
import dev.proviso.policy.Policy;
import dev.proviso.rule.Rule;
import dev.proviso.time.Dated;
import dev.proviso.time.Register;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** The definitions, lists, limits and comparisons of a policy, each with the rules that use it. */
final class Inventory {

  private final Map<Definition<?>, Use> definitions = new LinkedHashMap<>();
  private final Map<Register<?>, Use> registers = new LinkedHashMap<>();
  private final Map<Dated<?>, Use> limits = new LinkedHashMap<>();
  private final Set<Comparison<?, ?>> comparisons = new LinkedHashSet<>();
  private String policy = "";
  private String rule = "";

  private static final class Use {
    private final String policy;
    private final Seq<String> path;
    private final Set<String> rules = new LinkedHashSet<>();

    Use(String policy, Seq<String> path) {
      this.policy = policy;
      this.path = path;
    }
  }

  private Inventory() {}

  static <S> Inventory of(Policy<S> policy) {
    Inventory found = new Inventory();
    found.policy(policy);
    return found;
  }

  private <S> void policy(Policy<S> of) {
    if (of instanceof JointPolicy<S> joint) {
      joint.members().forEach(this::policy);
      return;
    }
    policy = of.id();
    for (Rule<S> one : of.allRules()) {
      rule = one.id();
      Walk<S> walk = new Walk<>(Array.empty());
      walk.visit(one.condition());
      one.exceptions().forEach(walk::exception);
    }
  }

  Seq<Definition<?>> definitions() {
    return Array.ofAll(definitions.keySet());
  }

  Seq<Register<?>> registers() {
    return Array.ofAll(registers.keySet());
  }

  Seq<Dated<?>> limits() {
    return Array.ofAll(limits.keySet());
  }

  Values values() {
    return Values.of(Array.ofAll(comparisons));
  }

  MutationPlace of(Definition<?> definition) {
    Use use = use(definitions, definition);
    return new MutationPlace(
        use.policy, Array.ofAll(use.rules), use.path.append(definition.name()), "");
  }

  MutationPlace of(Register<?> register) {
    return ofHistory(use(registers, register), register.name());
  }

  MutationPlace of(Dated<?> limit) {
    return ofHistory(use(limits, limit), limit.name());
  }

  private static MutationPlace ofHistory(Use use, String name) {
    return new MutationPlace(use.policy, Array.ofAll(use.rules), use.path, name);
  }

  private static <K> Use use(Map<K, Use> uses, K of) {
    return java.util.Objects.requireNonNull(uses.get(of), "used");
  }

  private final class Walk<S> implements ConditionVisitor<S, Boolean> {
    private final Seq<String> path;

    Walk(Seq<String> path) {
      this.path = path;
    }

    void visit(Condition<S> condition) {
      condition.accept(this);
    }

    void exception(Unless<S> exception) {
      visit(exception.condition());
      exception.exceptions().forEach(this::exception);
    }

    private <K> boolean using(Map<K, Use> uses, K key) {
      return uses.computeIfAbsent(key, any -> new Use(policy, path)).rules.add(rule);
    }

    private boolean all(Seq<Condition<S>> operands) {
      operands.forEach(this::visit);
      return true;
    }

    @Override
    public Boolean allOf(AllOf<S> node) {
      return all(node.operands());
    }

    @Override
    public Boolean anyOf(AnyOf<S> node) {
      return all(node.operands());
    }

    @Override
    public Boolean not(Not<S> node) {
      return node.operand().accept(this);
    }

    @Override
    public <T> Boolean comparison(Comparison<S, T> node) {
      return comparisons.add(node);
    }

    @Override
    public <T> Boolean twoFacts(TwoFacts<S, T> node) {
      return true;
    }

    @Override
    public <M> Boolean listed(Listed<S, M> node) {
      return using(registers, node.register());
    }

    @Override
    public <T> Boolean datedComparison(DatedComparison<S, T> node) {
      return using(limits, node.limit());
    }

    @Override
    public <P> Boolean quantified(Quantified<S, P> node) {
      return node.each().accept(new Walk<P>(path));
    }

    @Override
    public <P> Boolean within(Within<S, P> node) {
      return node.condition().accept(new Walk<P>(path));
    }

    @Override
    public Boolean definition(Definition<S> node) {
      using(definitions, node);
      Walk<S> inner = new Walk<>(path.append(node.name()));
      inner.visit(node.condition());
      node.exceptions().forEach(inner::exception);
      return true;
    }

    @Override
    public Boolean opaque(Opaque<S> node) {
      return true;
    }

    @Override
    public Boolean humanJudgment(HumanJudgment<S> node) {
      return true;
    }
  }
}
