package dev.proviso.analysis;

import dev.proviso.condition.Judgment;
import dev.proviso.fact.Reading;
import dev.proviso.text.Words;
import io.vavr.collection.Array;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An assignment of the variables as a subject that the evaluator can be asked about. */
final class Given {

  /** What is said of the subject, or of one of several parts. */
  private static final class Answers {
    private final Map<String, Reading<?>> facts = new LinkedHashMap<>();
    private final Map<String, Seq<Given>> parts = new LinkedHashMap<>();
    private final Map<String, Boolean> opaque = new LinkedHashMap<>();
    private final List<Judgment> judgments = new ArrayList<>();
    private final List<Circumstance> circumstances = new ArrayList<>();
    private boolean exact = true;
  }

  private final Answers answers;
  private final String within;

  private Given(Answers answers, String within) {
    this.answers = answers;
    this.within = within;
  }

  /** Whether every value is one that the evaluator can compare. */
  boolean isExact() {
    return answers.exact;
  }

  Seq<Judgment> judgments() {
    return Array.ofAll(answers.judgments);
  }

  /** What matters, and nothing else. */
  Seq<Circumstance> circumstances() {
    return Array.ofAll(answers.circumstances);
  }

  <T> Reading<T> read(String fact) {
    @SuppressWarnings("unchecked") // put there for this fact
    Reading<T> reading = (Reading<T>) answers.facts.getOrDefault(within + fact, Reading.unknown());
    return reading;
  }

  Reading<Given> part(String fact) {
    return this.<Object>read(fact).isKnown()
        ? Reading.known(new Given(answers, within + fact + " › "))
        : Reading.unknown();
  }

  Reading<Seq<Given>> parts(String fact) {
    return this.<Object>read(fact).isKnown()
        ? Reading.known(answers.parts.getOrDefault(within + fact, Array.empty()))
        : Reading.unknown();
  }

  boolean opaque(String id) {
    Boolean answer = answers.opaque.get(within + id);
    if (answer == null) {
      throw new IllegalStateException("left open");
    }
    return answer;
  }

  static Given of(Session<?> session, Session.Model model) {
    return of(session, model, session.space().open);
  }

  /** The same case with nothing known that does not matter. */
  static Given sparse(Session<?> session, Session.Model model) {
    return of(session, model, true);
  }

  private static Given of(Session<?> session, Session.Model model, boolean sparse) {
    Answers answers = new Answers();
    for (Axis axis : session.space().axes()) {
      // What is said of the whole is read there, and must not hide what a part says of itself.
      if (!axis.global) {
        new Reader(session, model, answers, axis, sparse).read();
      }
    }
    session.space().axes().forEach(axis -> known(session, model, answers, axis));
    return new Given(answers, "");
  }

  /** That a part is known is told where nothing that is told of it says so. */
  private static void known(Session<?> session, Session.Model model, Answers answers, Axis axis) {
    if (axis.kind() == Axis.Kind.PART
        && session.space().open
        && model.values()[axis.variable] == 0
        && answers.circumstances.stream()
            .filter(told -> !told.value().equals("not known"))
            .noneMatch(told -> told.question().startsWith(axis.question))) {
      answers.circumstances.add(Circumstance.of(axis.question, "known"));
    }
  }

  /** Reads one axis off a model. */
  private record Reader(
      Session<?> session, Session.Model model, Answers answers, Axis axis, boolean sparse) {

    void read() {
      String key = axis.key.substring(axis.key.indexOf(' ') + 1);
      switch (axis.kind()) {
        case VALUE -> value(key);
        case SET -> set(key);
        case PART -> part(key);
        case OPAQUE -> opaque(key);
        case JUDGMENT -> judgment();
        case ANY -> {}
      }
    }

    private int at(int variable) {
      return model.values()[variable];
    }

    private boolean open() {
      return session.space().open;
    }

    private void tell(String value) {
      answers.circumstances.add(Circumstance.of(axis.question, value));
    }

    private void value(String key) {
      int region = at(axis.variable);
      int known = axis.regions().size();
      if (region >= known || (region < 0 && sparse)) {
        answers.facts.put(key, Reading.unknown());
        if (region >= 0) {
          tell("not known");
        }
        return;
      }
      int chosen = Math.max(region, 0);
      Object value =
          axis.regions()
              .representative(chosen)
              .getOrElse(
                  () -> {
                    answers.exact &= !axis.ordered;
                    return new Unmentioned(chosen);
                  });
      Object shown =
          axis.group.ofDates() && !(value instanceof LocalDate)
              ? LocalDate.EPOCH.plusDays(chosen)
              : value;
      answers.facts.put(key, Reading.known(shown));
      if (region >= 0) {
        tell(Words.of(shown));
      }
    }

    private void set(String key) {
      int first = axis.variable + (open() ? 1 : 0);
      List<Object> there = new ArrayList<>();
      boolean matters = false;
      for (int i = 0; i < axis.elements.size() + axis.others; i++) {
        matters |= at(first + i) >= 0;
        if (at(first + i) == 1) {
          there.add(i < axis.elements.size() ? axis.elements.get(i) : other(i));
        }
      }
      // Whether it is known may matter where nothing that is in it does, and the other way round.
      if (open() && (at(axis.variable) == 1 || (at(axis.variable) < 0 && !matters))) {
        answers.facts.put(key, Reading.unknown());
        if (at(axis.variable) == 1) {
          tell("not known");
        }
        return;
      }
      matters |= open() && at(axis.variable) == 0;
      answers.facts.put(key, Reading.known(LinkedHashSet.ofAll(there)));
      if (matters) {
        tell(Words.of(LinkedHashSet.ofAll(there)));
      }
    }

    private Object other(int index) {
      int number = index - axis.elements.size();
      if (!axis.elements.isEmpty() && axis.elements.get(0) instanceof Enum<?> constant) {
        Seq<Object> rest =
            Array.of((Object[]) constant.getDeclaringClass().getEnumConstants())
                .reject(axis.elements::contains);
        return rest.get(Math.min(number, rest.size() - 1));
      }
      return new Unmentioned(number);
    }

    private void part(String key) {
      boolean unknown = open() && at(axis.variable) != 0;
      answers.facts.put(key, unknown ? Reading.unknown() : Reading.known(true));
      if (open() && at(axis.variable) == 1) {
        tell("not known");
      }
      List<Session.Model> parts = model.parts().get(key);
      if (parts != null) {
        Session<?> inner = session.inner(key);
        List<Given> made = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
          Given given = of(inner, parts.get(i), sparse);
          made.add(given);
          answers.exact &= given.answers.exact;
          String place = axis.question + " #" + (i + 1) + " › ";
          given.answers.circumstances.forEach(
              one ->
                  answers.circumstances.add(
                      Circumstance.of(
                          place + one.question().substring(one.question().indexOf('›') + 2),
                          one.value())));
        }
        answers.parts.put(key, Array.ofAll(made));
        if (made.isEmpty()) {
          tell("none");
        }
      }
    }

    private void opaque(String key) {
      int answer = at(axis.variable);
      if (answer == 0 || answer == 1 || (answer < 0 && !sparse)) {
        answers.opaque.put(key, answer == 1);
      }
      if (answer >= 0) {
        tell(free(answer));
      }
    }

    private void judgment() {
      int answer = at(axis.variable);
      if (answer == 0 || answer == 1 || (answer < 0 && !sparse)) {
        answers.judgments.add(
            Judgment.of(axis.name, answer == 1, "analysis", LocalDate.EPOCH, "assumed"));
      }
      if (answer >= 0) {
        tell(free(answer));
      }
    }

    private static String free(int answer) {
      return answer == 0 ? "no" : answer == 1 ? "yes" : "not known";
    }
  }
}
