package dev.proviso.testkit.law;

import dev.proviso.condition.Comparison;
import dev.proviso.condition.ConditionWalker;
import dev.proviso.fact.Fact;
import dev.proviso.policy.Policy;
import dev.proviso.value.ValueType;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The facts that a policy compares with values of an enum or of a short list, and the values. */
final class EnumFacts {

  /** Nobody classifies each value of a longer list, such as all countries. */
  private static final int LONGEST = 64;

  private static final ValueType<?> FLAGS = ValueType.of(Boolean.class);

  /** A fact, the type of what it is compared with, and the values that it is compared with. */
  record EnumFact(Fact<?, ?> fact, ValueType<Object> type, List<Object> mentioned) {

    /** The values that it is not compared with. */
    Seq<Object> left() {
      return type.all().getOrElse(Array.empty()).reject(type.isOneOf(mentioned));
    }

    /** How an author names a value. */
    String name(Object value) {
      return value instanceof Enum<?> constant ? constant.name() : type.text(value);
    }
  }

  private final Map<String, EnumFact> asked = new LinkedHashMap<>();

  private EnumFacts() {}

  static <S> Seq<EnumFact> of(Policy<S> policy) {
    EnumFacts found = new EnumFacts();
    Walk<S> walk = found.new Walk<>();
    policy.allRules().forEach(rule -> rule.walk(walk));
    return Array.ofAll(found.asked.values());
  }

  private static boolean isClassifying(Comparison<?, ?> node) {
    ValueType<Object> type = node.type();
    boolean isShort = type.all().exists(all -> all.size() <= LONGEST) && type.hasText();
    return !node.operator().isThreshold()
        && node.constants().nonEmpty()
        && (Enum.class.isAssignableFrom(type.javaType()) || (isShort && !type.comparesLike(FLAGS)));
  }

  private final class Walk<S> extends ConditionWalker<S> {

    @Override
    protected <P> Walk<P> part(Fact<S, ?> part) {
      return new Walk<>();
    }

    @Override
    public <T> ConditionWalker<S> comparison(Comparison<S, T> node) {
      if (isClassifying(node)) {
        asked
            .computeIfAbsent(
                node.fact().name(),
                name -> new EnumFact(node.fact(), node.type(), new ArrayList<>()))
            .mentioned()
            .addAll(node.constants().toJavaList());
      }
      return this;
    }
  }
}
