package dev.proviso.analysis;

import dev.proviso.condition.AllOf;
import dev.proviso.condition.AnyOf;
import dev.proviso.condition.Condition;
import dev.proviso.condition.HumanJudgment;
import dev.proviso.condition.Not;
import dev.proviso.condition.Quantified;
import dev.proviso.condition.Unless;
import dev.proviso.condition.Within;
import dev.proviso.rule.Rule;
import dev.proviso.text.Wording;
import io.vavr.collection.Seq;

/**
 * What a rule says by itself, to be compared with what another says: definitions, lists and limits
 * by their names only, whatever is in them; nothing on which no outcome depends, such as citations
 * and the order in which conditions are written.
 */
final class Spelling {

  private Spelling() {}

  static String of(Rule<?> rule) {
    String during =
        rule.during().map(force -> force.period() + " " + force.date().name()).getOrElse("always");
    return rule.effect() + " " + during + " " + of(rule.condition()) + unless(rule.exceptions());
  }

  private static String unless(Seq<? extends Unless<?>> exceptions) {
    return sorted(
        " unless ", exceptions.map(one -> of(one.condition()) + unless(one.exceptions())));
  }

  private static String sorted(String of, Seq<String> words) {
    return of + words.sorted().mkString("(", "; ", ")");
  }

  private static String of(Condition<?> condition) {
    if (condition instanceof AllOf<?> all) {
      return sorted("all of ", all.operands().map(Spelling::of));
    }
    if (condition instanceof AnyOf<?> any) {
      return sorted("any of ", any.operands().map(Spelling::of));
    }
    if (condition instanceof Not<?> not) {
      return "not " + of(not.operand());
    }
    if (condition instanceof Quantified<?, ?> quantified) {
      return quantified.quantifier()
          + " "
          + quantified.parts().name()
          + " "
          + of(quantified.each());
    }
    if (condition instanceof Within<?, ?> within) {
      return "in " + within.part().name() + " " + of(within.condition());
    }
    // Two people can be asked the same question about different things.
    return condition instanceof HumanJudgment<?> judged
        ? judged.id() + " " + Wording.of(judged)
        : Wording.of(condition);
  }
}
