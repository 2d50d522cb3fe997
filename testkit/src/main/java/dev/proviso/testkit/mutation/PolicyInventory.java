package dev.proviso.testkit.mutation;

import dev.proviso.condition.Comparison;
import dev.proviso.condition.ConditionWalker;
import dev.proviso.condition.DatedComparison;
import dev.proviso.condition.Definition;
import dev.proviso.fact.Fact;
import dev.proviso.policy.Policy;
import dev.proviso.policy.RulePolicy;
import dev.proviso.rule.Rule;
import dev.proviso.time.Dated;
import dev.proviso.time.Register;
import dev.proviso.value.ValueType;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** The definitions, lists, limits and comparisons of a policy, each with the rules that use it. */
final class PolicyInventory {

  private final Map<Definition<?>, Use> definitions = new LinkedHashMap<>();
  private final Map<Register<?>, Use> registers = new LinkedHashMap<>();
  private final Map<Dated<?>, Use> limits = new LinkedHashMap<>();
  private final Map<Dated<?>, ValueType<?>> types = new LinkedHashMap<>();
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

  private PolicyInventory() {}

  static <S> PolicyInventory of(Policy<S> policy) {
    PolicyInventory found = new PolicyInventory();
    found.policy(policy);
    return found;
  }

  private <S> void policy(Policy<S> of) {
    for (RulePolicy<S> member : of.rulePolicies()) {
      policy = member.id();
      for (Rule<S> one : member.rules()) {
        rule = one.id();
        Walk<S> walk = new Walk<>(Array.empty());
        walk.walk(one.condition());
        one.exceptions().forEach(walk::walk);
      }
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

  /** As what the values of a limit are compared. */
  @SuppressWarnings("unchecked") // the type of what is compared with that very limit
  <T> ValueType<T> type(Dated<T> limit) {
    return (ValueType<T>) types.getOrDefault(limit, ValueType.undeclared());
  }

  ValueMutations values() {
    return ValueMutations.of(Array.ofAll(comparisons));
  }

  MutationPlace of(Definition<?> definition) {
    Use use = use(definitions, definition);
    return ImmutableMutationPlace.of(
        use.policy, Array.ofAll(use.rules), use.path.append(definition.name()), "");
  }

  MutationPlace of(Register<?> register) {
    return ofHistory(use(registers, register), register.name());
  }

  MutationPlace of(Dated<?> limit) {
    return ofHistory(use(limits, limit), limit.name());
  }

  private static MutationPlace ofHistory(Use use, String name) {
    return ImmutableMutationPlace.of(use.policy, Array.ofAll(use.rules), use.path, name);
  }

  private static <K> Use use(Map<K, Use> uses, K of) {
    return java.util.Objects.requireNonNull(uses.get(of), "used");
  }

  private final class Walk<S> extends ConditionWalker<S> {
    private final Seq<String> path;

    Walk(Seq<String> path) {
      this.path = path;
    }

    @Override
    protected <P> Walk<P> part(Fact<S, ?> part) {
      return new Walk<>(path);
    }

    private <K> void using(Map<K, Use> uses, K key) {
      uses.computeIfAbsent(key, any -> new Use(policy, path)).rules.add(rule);
    }

    @Override
    public <T> ConditionWalker<S> comparison(Comparison<S, T> node) {
      comparisons.add(node);
      return this;
    }

    @Override
    protected void register(Register<?> register) {
      using(registers, register);
    }

    @Override
    public <T> ConditionWalker<S> datedComparison(DatedComparison<S, T> node) {
      types.putIfAbsent(node.limit(), node.type());
      return super.datedComparison(node);
    }

    @Override
    protected void limit(Dated<?> limit) {
      using(limits, limit);
    }

    @Override
    public ConditionWalker<S> definition(Definition<S> node) {
      using(definitions, node);
      Walk<S> inner = new Walk<>(path.append(node.name()));
      inner.walk(node.condition());
      node.exceptions().forEach(inner::walk);
      return this;
    }
  }
}
