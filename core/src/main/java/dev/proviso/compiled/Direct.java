package dev.proviso.compiled;

import dev.proviso.condition.Comparison;
import dev.proviso.condition.Judgment;
import dev.proviso.fact.Guard;
import dev.proviso.rule.Effect;
import dev.proviso.rule.Outcome;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Works out a term for one subject from the term itself, asking each variable at most once. */
final class Direct {

  private static final int NOT_ASKED = -2;

  private final Reader reader;
  private final Object subject;
  private final @Nullable LocalDate date;
  private final Seq<Judgment> judgments;
  private final @Nullable Object[] memo;
  private final int[] values;
  private final @Nullable Object[] odd;

  Direct(
      int variables,
      Reader reader,
      Object subject,
      @Nullable LocalDate date,
      Seq<Judgment> judgments,
      @Nullable Object[] memo) {
    this.reader = reader;
    this.subject = subject;
    this.date = date;
    this.judgments = judgments;
    this.memo = memo;
    this.values = new int[variables];
    this.odd = new Object[variables];
    Arrays.fill(values, NOT_ASKED);
  }

  /** What was asked already is not asked again. */
  Direct knowing(Variable variable, int value) {
    values[variable.index()] = value;
    return this;
  }

  /** What the term says: an outcome, or a truth as {@link Kleene} numbers it. */
  Object result(Term term) {
    return isTruth(term) ? (Object) truth(term) : outcome(term);
  }

  private static boolean isTruth(Term term) {
    Term.Kind kind = term.kind();
    return kind instanceof Term.Kind.Truth
        || kind instanceof Term.Kind.Leaf
        || kind instanceof Term.Kind.All
        || kind instanceof Term.Kind.Any
        || kind instanceof Term.Kind.Not;
  }

  private int truth(Term term) {
    Term.Kind kind = term.kind();
    if (kind instanceof Term.Kind.Truth settled) {
      return settled.truth();
    }
    if (kind instanceof Term.Kind.Leaf leaf) {
      return leaf(leaf);
    }
    if (kind instanceof Term.Kind.Not) {
      return Kleene.TRUE - truth(term.parts()[0]);
    }
    int settling = kind instanceof Term.Kind.All ? Kleene.FALSE : Kleene.TRUE;
    int truth = Kleene.TRUE - settling;
    for (Term part : term.parts()) {
      int one = truth(part);
      if (one == settling) {
        return settling;
      }
      truth = one == Kleene.UNKNOWN ? one : truth;
    }
    return truth;
  }

  private int leaf(Term.Kind.Leaf leaf) {
    Variable variable = leaf.variable();
    int value = values[variable.index()];
    if (value == NOT_ASKED) {
      value = reader.value(variable.index(), subject, date, judgments, memo);
      values[variable.index()] = value;
    }
    if (value == Variable.ODD) {
      return odd(leaf, variable.index());
    }
    return value == variable.unknown() ? Kleene.UNKNOWN : leaf.verdicts().truth(value);
  }

  /** An answer that the comparisons did not foresee is put to each of them as it is. */
  @SuppressWarnings("unchecked") // whatever does not fit throws, and leaves the truth unknown
  private int odd(Term.Kind.Leaf leaf, int index) {
    try {
      @Nullable Object answer = odd[index];
      if (answer == null && leaf.variable() instanceof Answered fact) {
        answer = fact.source().get(subject, date, memo);
        odd[index] = answer;
      }
      @Nullable Comparison<?, Object> comparison = (Comparison<?, Object>) leaf.comparison();
      return answer == null || comparison == null
          ? Kleene.UNKNOWN
          : Kleene.of(comparison.holds(answer));
    } catch (Throwable problem) {
      Guard.throwIfFatal(problem);
      return Kleene.UNKNOWN;
    }
  }

  private Outcome outcome(Term term) {
    Term.Kind kind = term.kind();
    if (kind instanceof Term.Kind.Fixed fixed) {
      return fixed.outcome();
    }
    if (kind instanceof Term.Kind.Guarded) {
      return guarded(term);
    }
    if (kind instanceof Term.Kind.OnlyOne onlyOne) {
      return onlyOne(onlyOne, term);
    }
    List<Outcome> members = new ArrayList<>();
    for (Term member : term.parts()) {
      Outcome outcome = outcome(member);
      if (outcome == Outcome.FORBIDDEN) {
        return outcome;
      }
      members.add(outcome);
    }
    return members.contains(Outcome.UNDETERMINED)
        ? Outcome.UNDETERMINED
        : members.contains(Outcome.NOT_APPLICABLE) ? Outcome.NOT_APPLICABLE : Outcome.PERMITTED;
  }

  /** Goes along the rules that stand inside one another, of which there may be thousands. */
  private Outcome guarded(Term term) {
    @Nullable Outcome said = null;
    Term left = term;
    while (left.kind() instanceof Term.Kind.Guarded guarded) {
      int truth = truth(left.parts()[0]);
      if (truth != Kleene.FALSE && said != null && said != guarded.outcome()) {
        return Outcome.UNDETERMINED;
      }
      if (truth == Kleene.TRUE) {
        return guarded.outcome();
      }
      said = truth == Kleene.UNKNOWN ? guarded.outcome() : said;
      left = left.parts()[1];
    }
    Outcome behind = outcome(left);
    return said == null || said == behind ? behind : Outcome.UNDETERMINED;
  }

  private Outcome onlyOne(Term.Kind.OnlyOne kind, Term term) {
    List<Effect> open = new ArrayList<>();
    int applying = 0;
    for (int i = 0; i < term.parts().length; i++) {
      int truth = truth(term.parts()[i]);
      applying += truth == Kleene.TRUE ? 1 : 0;
      if (applying > 1) {
        return Outcome.UNDETERMINED;
      }
      if (truth != Kleene.FALSE) {
        open.add(kind.effects().get(i));
      }
    }
    if (open.isEmpty()) {
      return kind.otherwise();
    }
    Outcome first = open.get(0).outcome();
    return open.size() == 1 && (applying == 1 || first == kind.otherwise())
        ? first
        : Outcome.UNDETERMINED;
  }
}
