package dev.proviso.analysis;

import dev.proviso.condition.AllOf;
import dev.proviso.condition.AnyOf;
import dev.proviso.condition.Condition;
import dev.proviso.condition.ConditionRewriter;
import dev.proviso.condition.Definition;
import dev.proviso.condition.ExceptionClause;
import dev.proviso.condition.QuantifiedCondition;
import dev.proviso.fact.Fact;
import dev.proviso.policy.RulePolicy;
import dev.proviso.rule.Rule;
import dev.proviso.wording.ConditionWording;
import dev.proviso.wording.ElementWording;
import dev.proviso.wording.PresenceQuestion;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A policy without one of its conditions: an operand of "all of" or "any of", or an exception. What
 * is dropped from a definition is dropped wherever the policy uses the definition.
 *
 * @param owner the id of the rule or the name of the definition
 * @param isOfRule whether the owner is a rule
 * @param element what is dropped
 * @param around the dropped condition that it is a part of, by its place among those of the policy;
 *     negative if there is none
 * @param isOfParts whether several parts are asked for it
 * @param rules the rules that change, by their place in the policy
 */
record DroppedCondition<S>(
    String owner,
    boolean isOfRule,
    Element element,
    int around,
    boolean isOfParts,
    Map<Integer, Rule<S>> rules) {

  private static final int NONE = -1;

  /** An operand or, if there is none, an exception. */
  record Element(Option<Condition<?>> operand, String exception) {

    static Element of(Condition<?> operand) {
      return new Element(Option.some(operand), "");
    }

    static Element of(ExceptionClause<?> exception) {
      return new Element(Option.none(), exception.id());
    }

    String words(ConditionWording wording) {
      return operand
          .map(wording::affirming)
          .getOrElse(() -> new ElementWording(wording.language()).exception(exception));
    }
  }

  /** By what an author excepts it from a claim, in whatever language its finding is. */
  String id() {
    return owner + " / " + element.words(Session.ENGLISH);
  }

  /** All conditions that can be dropped, each before its own parts. */
  static <S> Seq<DroppedCondition<S>> of(RulePolicy<S> policy) {
    List<DroppedCondition<S>> all = new ArrayList<>();
    for (int i = 0; i < policy.rules().size(); i++) {
      ofRule(policy.rules().get(i), i, all);
    }
    DefinitionCollector.definitions(policy.rules(), Array.empty())
        .forEach(definition -> ofDefinition(policy, definition, all));
    return Array.ofAll(all);
  }

  private static <S> void ofRule(Rule<S> rule, int place, List<DroppedCondition<S>> all) {
    Target sites = new Target(null, NONE);
    new Dropper<S>(sites, true, false).rule(rule);
    int first = all.size();
    for (int site = 0; site < sites.size(); site++) {
      Dropper<S> dropper = new Dropper<>(new Target(null, site), true, false);
      all.add(sites.drop(site, first, rule.id(), Map.of(place, dropper.rule(rule))));
    }
  }

  private static <S> void ofDefinition(
      RulePolicy<S> policy, Definition<?> definition, List<DroppedCondition<S>> all) {
    Target sites = new Target(definition, NONE);
    changed(policy, sites);
    int first = all.size();
    for (int site = 0; site < sites.size(); site++) {
      Map<Integer, Rule<S>> changed = changed(policy, new Target(definition, site));
      all.add(sites.drop(site, first, definition.name(), changed));
    }
  }

  @SuppressWarnings("ReferenceEquality") // a rule that does not change is this very rule
  private static <S> Map<Integer, Rule<S>> changed(RulePolicy<S> policy, Target target) {
    Dropper<S> dropper = new Dropper<>(target, false, false);
    Map<Integer, Rule<S>> changed = new LinkedHashMap<>();
    for (int i = 0; i < policy.rules().size(); i++) {
      Rule<S> rule = policy.rules().get(i);
      Rule<S> rewritten = rule.rewrite(dropper::rewrite, date -> date);
      if (rewritten != rule) {
        changed.put(i, rewritten);
      }
    }
    return changed;
  }

  /** What is dropped, by its number; while nothing is, all that could be is noted. */
  private static final class Target {
    private final @Nullable Definition<?> definition;
    private final int dropped;
    private int next;
    private int around = NONE;
    private @Nullable Definition<?> written;
    private final List<Element> elements = new ArrayList<>();
    private final List<Integer> outer = new ArrayList<>();
    private final List<Boolean> ofParts = new ArrayList<>();

    Target(@Nullable Definition<?> definition, int dropped) {
      this.definition = definition;
      this.dropped = dropped;
    }

    int size() {
      return elements.size();
    }

    <S> DroppedCondition<S> drop(int site, int first, String owner, Map<Integer, Rule<S>> rules) {
      int of = outer.get(site);
      return new DroppedCondition<>(
          owner,
          definition == null,
          elements.get(site),
          of < 0 ? NONE : first + of,
          ofParts.get(site),
          rules);
    }

    /** The definition is used once more; what is dropped from it concerns lists if any use does. */
    void isUsed(boolean isOfParts) {
      if (isOfParts) {
        ofParts.replaceAll(before -> true);
      }
    }

    /** The result, or null if it is what is dropped. */
    <T> @Nullable T visit(Element element, boolean isOfParts, Supplier<T> rewrite) {
      int site = next++;
      if (dropped == NONE) {
        elements.add(element);
        outer.add(around);
        ofParts.add(isOfParts);
      }
      int before = around;
      around = site;
      T rewritten = rewrite.get();
      around = before;
      return site == dropped ? null : rewritten;
    }
  }

  private static final class Dropper<S> extends ConditionRewriter.Same<S> {
    private final Target target;
    private final boolean isInside;
    private final boolean isOfParts;

    Dropper(Target target, boolean isInside, boolean isOfParts) {
      this.target = target;
      this.isInside = isInside;
      this.isOfParts = isOfParts;
    }

    Rule<S> rule(Rule<S> rule) {
      return rule.withCondition(rewrite(rule.condition()))
          .withExceptions(exceptions(rule.exceptions()));
    }

    @Override
    protected <P> Dropper<P> part(Fact<S, ?> part) {
      return new Dropper<>(target, isInside, isOfParts);
    }

    @Override
    public <P> Condition<S> quantified(QuantifiedCondition<S, P> node) {
      Condition<P> each = new Dropper<P>(target, isInside, true).rewrite(node.each());
      return each.equals(node.each())
          ? node
          : QuantifiedCondition.of(node.parts(), node.quantifier(), each);
    }

    /** Whether what is compared is present, the author does not ask by a condition of its own. */
    @Override
    public Condition<S> allOf(AllOf<S> node) {
      Seq<Condition<S>> left =
          PresenceQuestion.comparedIn(node).isDefined()
              ? node.operands().map(this::rewrite)
              : left(node.operands());
      return left.equals(node.operands()) ? node : left.size() == 1 ? left.head() : AllOf.of(left);
    }

    @Override
    public Condition<S> anyOf(AnyOf<S> node) {
      Seq<Condition<S>> left = left(node.operands());
      return left.equals(node.operands()) ? node : left.size() == 1 ? left.head() : AnyOf.of(left);
    }

    private Seq<Condition<S>> left(Seq<Condition<S>> operands) {
      if (!isInside || operands.size() < 2) {
        return operands.map(this::rewrite);
      }
      List<Condition<S>> left = new ArrayList<>();
      for (Condition<S> operand : operands) {
        @Nullable Condition<S> kept =
            target.visit(Element.of(operand), isOfParts, () -> rewrite(operand));
        if (kept != null) {
          left.add(kept);
        }
      }
      return Array.ofAll(left);
    }

    private Seq<ExceptionClause<S>> exceptions(Seq<ExceptionClause<S>> exceptions) {
      List<ExceptionClause<S>> left = new ArrayList<>();
      for (ExceptionClause<S> exception : exceptions) {
        @Nullable ExceptionClause<S> kept =
            target.visit(
                Element.of(exception),
                isOfParts,
                () ->
                    exception
                        .withCondition(rewrite(exception.condition()))
                        .withExceptions(exceptions(exception.exceptions())));
        if (kept != null) {
          left.add(kept);
        }
      }
      return left.equals(exceptions.asJava()) ? exceptions : Array.ofAll(left);
    }

    @Override
    @SuppressWarnings("unchecked") // equal definitions are about the same type of subject
    public Condition<S> definition(Definition<S> node) {
      if (node.equals(target.definition)) {
        target.isUsed(isOfParts);
        if (target.written == null) {
          Dropper<S> inside = new Dropper<>(target, true, isOfParts);
          target.written =
              node.withCondition(inside.rewrite(node.condition()))
                  .withExceptions(inside.exceptions(node.exceptions()));
        }
        return (Definition<S>) target.written;
      }
      // What another definition holds is dropped from that one.
      return isInside ? node : super.definition(node);
    }
  }
}
