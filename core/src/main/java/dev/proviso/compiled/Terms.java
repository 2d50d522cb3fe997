package dev.proviso.compiled;

import dev.proviso.rule.Effect;
import dev.proviso.rule.Outcome;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Makes terms, each only once and as short as it can be said without asking anything. */
final class Terms {

  private static final int LOOKS_PER_TERM = 64;

  private static final Term.Kind ALL = new Term.Kind.All();
  private static final Term.Kind ANY = new Term.Kind.Any();
  private static final Term.Kind NOT = new Term.Kind.Not();
  private static final Term.Kind JOINT = new Term.Kind.Joint();

  /**
   * By what they say. The keys are lists, for the JDK makes the hash code of a record only when it
   * is first asked for, and that takes longer than all of the terms of a small policy.
   */
  private final Map<List<?>, Term> made = new HashMap<>();

  private long visits;

  /** How much was done so far: a term made counts, and a term looked at a little. */
  long work() {
    return made.size() + visits / LOOKS_PER_TERM;
  }

  Term truth(int truth) {
    return make(new Term.Kind.Truth(truth), List.of(truth));
  }

  Term leaf(Variable variable, Verdicts verdicts, @Nullable Object comparison) {
    return make(
        new Term.Kind.Leaf(variable, verdicts, comparison),
        Arrays.<@Nullable Object>asList(variable, verdicts, comparison));
  }

  Term all(Collection<Term> parts) {
    return joined(ALL, Kleene.FALSE, parts);
  }

  Term any(Collection<Term> parts) {
    return joined(ANY, Kleene.TRUE, parts);
  }

  Term not(Term part) {
    if (part.kind() instanceof Term.Kind.Truth settled) {
      return truth(Kleene.TRUE - settled.truth());
    }
    return part.kind() == NOT ? part.parts()[0] : make(NOT, List.of(), part);
  }

  Term outcome(Outcome outcome) {
    return make(new Term.Kind.Fixed(outcome), List.of(outcome));
  }

  /** Where the truth stays unknown, the outcome is settled only if both ways give the same. */
  Term guarded(Term truth, Outcome outcome, Term rest) {
    @Nullable Outcome behind = fixed(rest);
    if (truth.is(Kleene.TRUE) || outcome == behind) {
      return outcome(outcome);
    }
    if (truth.is(Kleene.FALSE)) {
      return rest;
    }
    if (truth.is(Kleene.UNKNOWN) && behind != null) {
      return outcome(Outcome.UNDETERMINED);
    }
    return make(new Term.Kind.Guarded(outcome), List.of(outcome), truth, rest);
  }

  /** Two that apply are in conflict, whatever they say. */
  Term onlyOne(List<Effect> effects, List<Term> truths, Outcome otherwise) {
    List<Effect> left = new ArrayList<>();
    List<Term> open = new ArrayList<>();
    int applying = 0;
    int unknown = 0;
    for (int i = 0; i < truths.size(); i++) {
      if (!truths.get(i).is(Kleene.FALSE)) {
        left.add(effects.get(i));
        open.add(truths.get(i));
        applying += truths.get(i).is(Kleene.TRUE) ? 1 : 0;
        unknown += truths.get(i).is(Kleene.UNKNOWN) ? 1 : 0;
      }
    }
    if (applying > 1) {
      return outcome(Outcome.UNDETERMINED);
    }
    if (applying + unknown < open.size()) {
      return make(
          new Term.Kind.OnlyOne(left, otherwise),
          List.of(left, otherwise),
          open.toArray(new Term[0]));
    }
    if (open.isEmpty()) {
      return outcome(otherwise);
    }
    Outcome first = left.get(0).outcome();
    boolean settled = open.size() == 1 && (applying == 1 || first == otherwise);
    return outcome(settled ? first : Outcome.UNDETERMINED);
  }

  /** One that forbids forbids; else all must be settled before they can permit. */
  Term joint(Collection<Term> members) {
    TreeMap<Integer, Term> left = new TreeMap<>();
    for (Term member : members) {
      if (fixed(member) == Outcome.FORBIDDEN) {
        return member;
      }
      if (fixed(member) != Outcome.PERMITTED) {
        left.put(member.id(), member);
      }
    }
    if (left.values().stream().allMatch(Term::isSettled)) {
      return outcome(
          left.values().stream().anyMatch(member -> fixed(member) == Outcome.UNDETERMINED)
              ? Outcome.UNDETERMINED
              : left.isEmpty() ? Outcome.PERMITTED : Outcome.NOT_APPLICABLE);
    }
    return make(JOINT, List.of(), left.values().toArray(new Term[0]));
  }

  static @Nullable Outcome fixed(Term term) {
    return term.kind() instanceof Term.Kind.Fixed fixed ? fixed.outcome() : null;
  }

  private Term joined(Term.Kind kind, int settling, Collection<Term> parts) {
    TreeMap<Integer, Term> left = new TreeMap<>();
    for (Term part : parts) {
      if (part.is(settling)) {
        return part;
      }
      if (part.kind() == kind) {
        for (Term inner : part.parts()) {
          left.put(inner.id(), inner);
        }
      } else if (!part.is(Kleene.TRUE - settling)) {
        left.put(part.id(), part);
      }
    }
    if (left.isEmpty()) {
      return truth(Kleene.TRUE - settling);
    }
    return left.size() == 1
        ? left.firstEntry().getValue()
        : make(kind, List.of(), left.values().toArray(new Term[0]));
  }

  private Term make(Term.Kind kind, List<?> own, Term... parts) {
    List<Object> said = new ArrayList<>(2 + parts.length);
    said.add(kind.getClass());
    said.add(own);
    for (Term part : parts) {
      said.add(part.id());
    }
    @Nullable Term before = made.get(said);
    if (before != null) {
      return before;
    }
    Term term = new Term(made.size(), kind, parts);
    made.put(said, term);
    return term;
  }

  /** What is left of a term once a variable has a value. */
  Term knowing(Term term, Variable variable, int value) {
    return knowing(term, variable, value, new HashMap<>());
  }

  private Term knowing(Term term, Variable variable, int value, Map<Term, Term> known) {
    visits++;
    if (!term.asks(variable.index())) {
      return term;
    }
    if (term.kind() instanceof Term.Kind.Leaf leaf) {
      return truth(value == variable.unknown() ? Kleene.UNKNOWN : leaf.verdicts().truth(value));
    }
    if (term.kind() instanceof Term.Kind.Guarded) {
      return guardedKnowing(term, variable, value, known);
    }
    boolean keep = term.parts().length > 1;
    @Nullable Term before = keep ? known.get(term) : null;
    if (before != null) {
      return before;
    }
    List<Term> parts = new ArrayList<>(term.parts().length);
    for (Term part : term.parts()) {
      parts.add(knowing(part, variable, value, known));
    }
    Term after = rebuilt(term.kind(), parts);
    if (keep) {
      known.put(term, after);
    }
    return after;
  }

  /** Goes along the rules that stand inside one another, of which there may be thousands. */
  private Term guardedKnowing(Term term, Variable variable, int value, Map<Term, Term> known) {
    Deque<Term> chain = new ArrayDeque<>();
    Term left = term;
    while (left.kind() instanceof Term.Kind.Guarded
        && left.asks(variable.index())
        && !known.containsKey(left)) {
      visits += chain.isEmpty() ? 0 : 1;
      chain.push(left);
      left = left.parts()[1];
    }
    @Nullable Term before = known.get(left);
    Term after = before != null ? before : knowing(left, variable, value, known);
    for (Term guarded : chain) {
      Term truth = knowing(guarded.parts()[0], variable, value, known);
      after = guarded(truth, ((Term.Kind.Guarded) guarded.kind()).outcome(), after);
      known.put(guarded, after);
    }
    return after;
  }

  private Term rebuilt(Term.Kind kind, List<Term> parts) {
    if (kind == ALL) {
      return all(parts);
    }
    if (kind == ANY) {
      return any(parts);
    }
    if (kind == NOT) {
      return not(parts.get(0));
    }
    return kind instanceof Term.Kind.OnlyOne onlyOne
        ? onlyOne(onlyOne.effects(), parts, onlyOne.otherwise())
        : joint(parts);
  }
}
