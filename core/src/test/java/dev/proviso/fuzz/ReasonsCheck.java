package dev.proviso.fuzz;

import dev.proviso.analysis.FactValue;
import dev.proviso.analysis.Reasons;
import dev.proviso.condition.Judgment;
import dev.proviso.fact.Fact;
import dev.proviso.policy.Policy;
import dev.proviso.rule.Outcome;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compares reasons with the oracle: what suffices, what would change, and what to ask next. */
final class ReasonsCheck {

  private static final int MOST_SUBJECTS = 2_500;
  private static final long NEVER = Long.MAX_VALUE;

  private final World world;
  private final Choices choices;
  private final FuzzReport report;
  private final PolicyModel model;
  private final List<SubjectModel> subjects;
  private final Outcome[] outcomes;
  private final Situation[] situations;

  ReasonsCheck(World world, Choices choices, FuzzReport report) {
    this.world = world;
    this.choices = choices;
    this.report = report;
    this.model = choices.percent(50) ? world.later() : world.earlier();
    this.subjects = world.subjects(true);
    this.outcomes = world.outcomes(model, true);
    this.situations =
        subjects.stream().map(subject -> world.situation(subject, model)).toArray(Situation[]::new);
  }

  void check() {
    Features features = Features.of(world, List.of(model));
    if (subjects.size() > MOST_SUBJECTS || features.haveItems() || features.haveGrades()) {
      return;
    }
    for (int i = 0; i < 3; i++) {
      int subject = subjects.indexOf(world.subject(choices, true));
      // Reasons take the date from the subject only.
      @Nullable ValueSlot asOf = world.asOf();
      boolean isDateGiven = asOf != null && subjects.get(subject).answer(asOf) != null;
      if (!isDateGiven) {
        String text = model + "\n" + subjects.get(subject);
        report.guard(world, "reasons", text, () -> check(subject, text));
      }
    }
  }

  private void check(int subject, String text) {
    Policy<SubjectModel> policy = model.build();
    Option<Reasons<SubjectModel>> reasons = Reasons.of(policy);
    SubjectModel about = subjects.get(subject);
    Judgment[] judgments = world.judgments(about).toArray(Judgment[]::new);
    sufficient(subject, reasons.get().sufficient(about, judgments), text);
    Outcome wanted = choices.one(List.of(Outcome.values()));
    if (world.main().canBeMade()) {
      change(subject, wanted, reasons.get().change(about, wanted, judgments), text);
    }
    next(subject, reasons.get().next(about, judgments), text);
  }

  private boolean suffices(CaseModel facts, Outcome outcome) {
    for (int i = 0; i < outcomes.length; i++) {
      if (outcomes[i] != outcome && facts.fits(subjects.get(i), situations[i])) {
        return false;
      }
    }
    return true;
  }

  private void sufficient(int subject, Seq<FactValue> found, String text) {
    String got = shown(found);
    Optional<CaseModel> read = new CaseReader(world).read(found);
    if (read.isEmpty()) {
      report.count("reason", "not read");
      return;
    }
    report.checked(world, "reasons: sufficient");
    Outcome outcome = outcomes[subject];
    CaseModel facts = read.get();
    if (isPartBeside(found)) {
      wrong("sufficient", "a part beside what is in it", text, "what is in it only", got);
      return;
    }
    if (!isOfSubject(facts, found, subject)) {
      wrong("sufficient", "facts of another subject", text, "facts of this subject", got);
      return;
    }
    if (!suffices(facts, outcome)) {
      wrong("sufficient", "do not suffice", text, "facts that suffice for " + outcome, got);
      return;
    }
    for (int i = 0; i < facts.facts().size(); i++) {
      if (suffices(facts.without(i), outcome)) {
        wrong("sufficient", "a fact can be dropped", text, "without " + found.get(i), got);
        return;
      }
    }
    List<CaseModel.SlotConstraint> all =
        new Answers(subjects.get(subject), situations[subject]).constraints();
    if (facts.facts().size() == 2) {
      all.stream()
          // That code has answered says that all is known that it reads, but that is no reason.
          .filter(one -> !(one.slot() instanceof CodeSlot))
          .filter(one -> suffices(new CaseModel(List.of(one)), outcome))
          .findFirst()
          .ifPresent(one -> wrong("sufficient", "fewer suffice", text, one.slot().name(), got));
    }
  }

  /** Whether what is said not to be known, or to be absent, is so of the subject. */
  private boolean isOfSubject(CaseModel facts, Seq<FactValue> found, int subject) {
    List<CaseModel.SlotConstraint> without = new ArrayList<>();
    for (int i = 0; i < facts.facts().size(); i++) {
      if (List.of("not known", "absent", "present").contains(found.get(i).value())) {
        without.add(facts.facts().get(i));
      }
    }
    return new CaseModel(without).fits(subjects.get(subject), situations[subject]);
  }

  private void change(int subject, Outcome wanted, Option<Seq<FactValue>> found, String text) {
    String asked = text + "\nwanted: " + wanted;
    String got = found.map(ReasonsCheck::shown).getOrElse("none");
    Answers now = new Answers(subjects.get(subject), situations[subject]);
    long least = NEVER;
    String nearest = "none";
    for (int i = 0; i < outcomes.length; i++) {
      if (outcomes[i] == wanted) {
        Answers other = new Answers(subjects.get(i), situations[i]);
        List<String> changes = now.changes(other);
        long cost = now.cost(changes, changes.stream().anyMatch(one -> !other.isKnown(one)));
        if (cost < least) {
          least = cost;
          nearest = subjects.get(i).toString();
        }
      }
    }
    report.checked(world, "reasons: change");
    if (found.isEmpty() || least == NEVER) {
      if (found.isEmpty() != (least == NEVER)) {
        wrong("change", "none, or none expected", asked, nearest, got);
      }
      return;
    }
    if (isPartBeside(found.get())) {
      wrong("change", "a part beside what is in it", asked, "what is in it only", got);
      return;
    }
    if (Features.of(world, List.of(model)).haveCode()) {
      // What code would say of other answers is neither a change nor none.
      return;
    }
    Set<String> questions = new HashSet<>();
    found.get().forEach(one -> questions.add(one.question()));
    boolean isForgetting = found.get().exists(one -> one.value().equals("not known"));
    // Where only the presence is asked, no value is learned with it.
    long present = found.get().count(one -> one.value().equals("present"));
    long cost = now.cost(questions, isForgetting);
    if (cost != least && cost - present != least) {
      wrong("change", "not the nearest", asked, nearest, got);
      return;
    }
    new RegionReader(world)
        .read(found.get())
        .ifPresentOrElse(
            region -> reaches(subject, wanted, region, found.get(), asked),
            () -> report.count("reason", "not read"));
  }

  /** All subjects with these changes, and no others, have the outcome. */
  private void reaches(
      int subject, Outcome wanted, CaseModel region, Seq<FactValue> facts, String text) {
    String got = shown(facts);
    Set<String> questions = facts.map(FactValue::question).toJavaSet();
    Answers now = new Answers(subjects.get(subject), situations[subject]);
    boolean isReached = false;
    for (int i = 0; i < outcomes.length; i++) {
      if (region.fits(subjects.get(i), situations[i])
          && areElementsKept(subjects.get(subject), subjects.get(i), facts)
          && questions.containsAll(now.changes(new Answers(subjects.get(i), situations[i])))) {
        if (outcomes[i] != wanted) {
          wrong("change", "words cover others", text, subjects.get(i) + ": " + outcomes[i], got);
          return;
        }
        isReached = true;
      }
    }
    if (!isReached) {
      wrong("change", "reaches nothing", text, "a change", got);
    }
  }

  /** Of a set only those elements change that are told. */
  private boolean areElementsKept(SubjectModel now, SubjectModel changed, Seq<FactValue> facts) {
    for (SetSlot slot : world.schema().slots(SetSlot.class)) {
      @Nullable List<Integer> before = slot.elements(now);
      @Nullable List<Integer> after = slot.elements(changed);
      if (before == null || after == null) {
        continue;
      }
      // What else there is, is told of all others, and not of the elements that it names.
      Set<String> labels = labels(slot, facts.reject(ReasonsCheck::isOfOthers));
      for (int element : slot.indices()) {
        boolean isTold =
            labels.contains(slot.element().shown(element)) || isToldOfOthers(slot, element, facts);
        if (!isTold && before.contains(element) != after.contains(element)) {
          return false;
        }
      }
    }
    return true;
  }

  /** Of all elements that are not listed it may be told that they are there, or not there. */
  private static boolean isToldOfOthers(SetSlot slot, int element, Seq<FactValue> facts) {
    return facts
        .filter(one -> one.question().equals(slot.name()))
        .exists(
            one ->
                one.value().equals("empty")
                    || one.value().equals("not empty")
                    || (isOfOthers(one)
                        && !labels(slot, Array.of(one)).contains(slot.element().shown(element))));
  }

  private static boolean isOfOthers(FactValue fact) {
    return fact.value().startsWith(RegionReader.ONLY)
        || fact.value().startsWith(RegionReader.OTHERS);
  }

  /** The elements that are told of a set, as they are printed. */
  private static Set<String> labels(SetSlot slot, Seq<FactValue> facts) {
    Set<String> labels = new HashSet<>();
    for (FactValue one : facts) {
      if (one.question().equals(slot.name())) {
        String elements = one.value().replaceFirst(RegionReader.LISTS, "");
        labels.addAll(List.of(elements.replaceAll("[{}]", "").split(", ")));
      }
    }
    return labels;
  }

  private void next(int subject, Option<String> found, String text) {
    @Nullable Set<String> missing = MissingCheck.missing(world, model, subjects.get(subject));
    if (missing == null) {
      return;
    }
    report.checked(world, "reasons: next");
    boolean isRight =
        found.isEmpty()
            ? missing.isEmpty()
            : missing.contains(found.get().replace(Fact.PRESENCE, ""));
    if (!isRight) {
      wrong("next", "not a missing question", text, missing.toString(), found.toString());
    }
  }

  /** Whether a part is told to be known although something that is in it says so. */
  private static boolean isPartBeside(Seq<FactValue> facts) {
    return facts.exists(
        part ->
            part.value().equals("known")
                && facts.exists(
                    one ->
                        one.question().startsWith(part.question() + " › ")
                            && !one.value().equals("not known")));
  }

  private static String shown(Seq<FactValue> circumstances) {
    List<String> shown = new ArrayList<>();
    circumstances.forEach(one -> shown.add(one.question() + ": " + one.value()));
    return shown.toString();
  }

  private void wrong(String check, String problem, String text, String expected, String got) {
    report.add(new Mismatch(world, "reasons: " + check, problem, text, expected, got));
  }
}
