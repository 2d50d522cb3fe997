package dev.proviso.analysis;

import dev.proviso.rule.Combining;
import dev.proviso.rule.Effect;
import dev.proviso.rule.Outcome;
import java.util.ArrayList;
import java.util.List;

/** When a policy has which outcome. */
record Outcomes(int permitted, int forbidden, int notApplicable) {

  int of(Outcome outcome, Diagrams diagrams) {
    return switch (outcome) {
      case PERMITTED -> permitted;
      case FORBIDDEN -> forbidden;
      case NOT_APPLICABLE -> notApplicable;
      case UNDETERMINED ->
          diagrams.not(diagrams.any(new int[] {permitted, forbidden, notApplicable}));
    };
  }

  static Outcomes of(
      Diagrams diagrams,
      Combining combining,
      Outcome otherwise,
      List<Effect> effects,
      List<Compiler.Truths> rules) {
    Combined combined = new Combined(diagrams, otherwise, effects, rules);
    return new Outcomes(
        combined.outcome(combining, Outcome.PERMITTED),
        combined.outcome(combining, Outcome.FORBIDDEN),
        combined.outcome(combining, Outcome.NOT_APPLICABLE));
  }

  static Outcomes together(Diagrams diagrams, List<Outcomes> members) {
    int permitted = Diagrams.TRUE;
    int notApplicable = Diagrams.FALSE;
    int settled = Diagrams.TRUE;
    int[] forbids = new int[members.size()];
    for (int i = 0; i < forbids.length; i++) {
      Outcomes member = members.get(i);
      forbids[i] = member.forbidden;
      permitted = diagrams.and(permitted, member.permitted);
      notApplicable = diagrams.or(notApplicable, member.notApplicable);
      settled = diagrams.and(settled, diagrams.or(member.permitted, member.notApplicable));
    }
    return new Outcomes(permitted, diagrams.any(forbids), diagrams.and(settled, notApplicable));
  }

  private record Combined(
      Diagrams diagrams, Outcome otherwise, List<Effect> effects, List<Compiler.Truths> rules) {

    int outcome(Combining combining, Outcome outcome) {
      return switch (combining) {
        case FORBID_OVERRIDES -> overriding(Effect.FORBID, Effect.PERMIT, outcome);
        case PERMIT_OVERRIDES -> overriding(Effect.PERMIT, Effect.FORBID, outcome);
        case FIRST_APPLICABLE -> first(outcome);
        case ONLY_ONE_APPLICABLE -> onlyOne(outcome);
      };
    }

    private int some(Effect effect) {
      List<Integer> yes = new ArrayList<>();
      for (int i = 0; i < rules.size(); i++) {
        if (effects.get(i) == effect) {
          yes.add(rules.get(i).yes());
        }
      }
      return diagrams.any(yes.stream().mapToInt(node -> node).toArray());
    }

    private int none(Effect effect) {
      List<Integer> open = new ArrayList<>();
      for (int i = 0; i < rules.size(); i++) {
        if (effects.get(i) == effect) {
          open.add(diagrams.not(rules.get(i).no()));
        }
      }
      return diagrams.not(diagrams.any(open.stream().mapToInt(node -> node).toArray()));
    }

    private int overriding(Effect stronger, Effect weaker, Outcome outcome) {
      int someStronger = some(stronger);
      int someWeaker = some(weaker);
      int unless = Diagrams.FALSE;
      if (weaker.outcome() == outcome) {
        unless = diagrams.or(unless, someWeaker);
      }
      if (otherwise == outcome) {
        int rest = weaker.outcome() == otherwise ? Diagrams.TRUE : none(weaker);
        unless = diagrams.or(unless, diagrams.minus(rest, someWeaker));
      }
      unless = diagrams.minus(unless, someStronger);
      return stronger.outcome() == outcome
          ? diagrams.or(someStronger, unless)
          : diagrams.and(unless, none(stronger));
    }

    private int first(Outcome outcome) {
      int rest = otherwise == outcome ? Diagrams.TRUE : Diagrams.FALSE;
      for (int i = rules.size() - 1; i >= 0; i--) {
        Compiler.Truths rule = rules.get(i);
        int passed = diagrams.and(rule.no(), rest);
        if (effects.get(i).outcome() == outcome) {
          int open = diagrams.not(diagrams.or(rule.yes(), rule.no()));
          passed = diagrams.or(diagrams.or(passed, rule.yes()), diagrams.and(open, rest));
        }
        rest = passed;
      }
      return rest;
    }

    private int onlyOne(Outcome outcome) {
      int count = rules.size();
      int[] before = new int[count + 1];
      int[] after = new int[count + 1];
      before[0] = Diagrams.TRUE;
      after[count] = Diagrams.TRUE;
      for (int i = 0; i < count; i++) {
        before[i + 1] = diagrams.and(before[i], rules.get(i).no());
        int back = count - 1 - i;
        after[back] = diagrams.and(after[back + 1], rules.get(back).no());
      }
      int result = otherwise == outcome ? after[0] : Diagrams.FALSE;
      for (int i = 0; i < count; i++) {
        if (effects.get(i).outcome() == outcome) {
          int one = rules.get(i).yes();
          if (otherwise == outcome) {
            one = diagrams.not(rules.get(i).no());
          }
          result = diagrams.or(result, diagrams.and(one, diagrams.and(before[i], after[i + 1])));
        }
      }
      return result;
    }
  }
}
