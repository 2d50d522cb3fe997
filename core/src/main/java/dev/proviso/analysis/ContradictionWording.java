package dev.proviso.analysis;

import dev.proviso.condition.AllOf;
import dev.proviso.condition.Condition;
import dev.proviso.condition.ConditionVisitor;
import dev.proviso.condition.Definition;
import dev.proviso.policy.Policy;
import dev.proviso.wording.PresenceQuestion;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** The smallest set of conditions, of those that must all hold, that contradict each other. */
final class ContradictionWording<S> {

  private static final int TRIED = 3;

  private final Session<S> session;
  private final Option<Policy<S>> policy;
  private final int within;

  private ContradictionWording(Session<S> session, Option<Policy<S>> policy, int within) {
    this.session = session;
    this.policy = policy;
    this.within = within;
  }

  static <S> String words(Claim<S> claim, Session<S> session, Condition<S> condition) {
    return words(claim, session, condition, DecisionDiagrams.TRUE);
  }

  /** Why a condition never holds in some cases, such as on some days. */
  static <S> String words(Claim<S> claim, Session<S> session, Condition<S> condition, int within) {
    Array<Condition<S>> conjuncts =
        Array.ofAll(condition.accept(new WrittenConjuncts<S>()).appendAll(claim.assumptions()));
    ContradictionWording<S> here =
        new ContradictionWording<>(session, claim.policies().headOption(), within);
    if (!here.contradict(conjuncts)) {
      return session.language().text(FindingMessages.NOTHING_LEFT);
    }
    Seq<Condition<S>> core = here.smallest(conjuncts);
    String words = session.wording().values().and(core.map(session.wording()::affirming));
    return session
        .language()
        .text(
            within == DecisionDiagrams.TRUE
                ? FindingMessages.IMPOSSIBLE
                : FindingMessages.IMPOSSIBLE_THEN,
            words);
  }

  static <S> Seq<Condition<S>> conjuncts(Condition<S> condition) {
    return condition.accept(new Conjuncts<>());
  }

  private static class Conjuncts<S> extends ConditionVisitor.Default<S, Seq<Condition<S>>> {

    @Override
    public Seq<Condition<S>> allOf(AllOf<S> node) {
      return node.operands().flatMap(operand -> operand.accept(this));
    }

    @Override
    public Seq<Condition<S>> definition(Definition<S> node) {
      return node.exceptions().isEmpty() ? node.condition().accept(this) : otherwise(node);
    }

    @Override
    protected Seq<Condition<S>> otherwise(Condition<S> node) {
      return Array.of(node);
    }
  }

  /** Comparisons of optional facts as their author wrote them, without a condition of presence. */
  private static final class WrittenConjuncts<S> extends Conjuncts<S> {

    @Override
    public Seq<Condition<S>> allOf(AllOf<S> node) {
      return PresenceQuestion.comparedIn(node)
          .map(
              compared ->
                  compared
                      .accept(this)
                      .<Condition<S>>map(one -> AllOf.of(node.operands().init().append(one))))
          .getOrElse(() -> super.allOf(node));
    }
  }

  /**
   * Pairs and triples are tried first, for they are the smallest; larger sets are only irreducible.
   */
  private Seq<Condition<S>> smallest(Array<Condition<S>> conjuncts) {
    for (int size = 1; size <= Math.min(TRIED, conjuncts.size()); size++) {
      Seq<Condition<S>> found = among(conjuncts, 0, size, Array.empty());
      if (!found.isEmpty()) {
        return found;
      }
    }
    Seq<Condition<S>> core = conjuncts;
    for (Condition<S> one : conjuncts) {
      Seq<Condition<S>> fewer = core.remove(one);
      if (fewer.nonEmpty() && contradict(fewer)) {
        core = fewer;
      }
    }
    return core;
  }

  /** The first conditions of a size that contradict each other; none if no such do. */
  private Seq<Condition<S>> among(
      Array<Condition<S>> conjuncts, int from, int size, Array<Condition<S>> chosen) {
    if (size == 0) {
      return contradict(chosen) ? chosen : Array.empty();
    }
    for (int i = from; i <= conjuncts.size() - size; i++) {
      Seq<Condition<S>> found = among(conjuncts, i + 1, size - 1, chosen.append(conjuncts.get(i)));
      if (!found.isEmpty()) {
        return found;
      }
    }
    return Array.empty();
  }

  private boolean contradict(Seq<Condition<S>> conditions) {
    // What is known of each is known of all, so that trying them takes no other steps.
    session.diagrams().spend(conditions.size());
    int all = within;
    for (Condition<S> condition : conditions) {
      DiagramCompiler.Truths truths =
          policy.map(p -> session.truths(condition, p)).getOrElse(() -> session.truths(condition));
      all = session.diagrams().and(all, truths.yes());
    }
    boolean isSettled = session.space().completed && within == DecisionDiagrams.TRUE;
    return session.isSurelyEmpty(isSettled ? session.settled(all) : all);
  }
}
