package dev.proviso.dsl;

import dev.proviso.check.NullChecks;
import dev.proviso.rule.Rule;
import io.vavr.collection.Array;

/** Half a policy: its id. Rules, how they combine, and what holds otherwise are still to come. */
public final class PolicyOpening {

  private static final String REMEDY = "give a rule, or leave it out";

  private final String id;

  PolicyOpening(String id) {
    this.id = id;
  }

  /**
   * Says which rules it is made of.
   *
   * @param rest any further rules
   * @return the half sentence; go on with {@code combining}
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is read once and never kept
  public final <S> UncombinedRules<S> rules(Rule<? super S> first, Rule<? super S>... rest) {
    NullChecks.notNull("policy `" + id + "`", "first rule", first, REMEDY);
    return rules(
        Array.<Rule<? super S>>of(first)
            .appendAll(
                NullChecks.<Rule<? super S>>noneNull(
                    "policy `" + id + "`", "further rules", rest, REMEDY)));
  }

  /**
   * Says which rules it is made of, where they are at hand as a sequence.
   *
   * @param rules one rule or more
   * @return the half sentence; go on with {@code combining}
   */
  public <S> UncombinedRules<S> rules(Iterable<? extends Rule<? super S>> rules) {
    return new UncombinedRules<>(
        id, NullChecks.<Rule<? super S>>noneNull("policy `" + id + "`", "rules", rules, REMEDY));
  }
}
