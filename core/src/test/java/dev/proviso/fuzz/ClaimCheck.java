package dev.proviso.fuzz;

import dev.proviso.analysis.Counterexample;
import dev.proviso.analysis.FactValue;
import dev.proviso.analysis.Finding;
import dev.proviso.analysis.Prover;
import dev.proviso.analysis.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Compares findings with the oracle: verdict, names, and the case that is shown. */
final class ClaimCheck {

  private static final Pattern UNUSED =
      Pattern.compile("(?:this exception is|these exceptions are) not needed: (.*); remove .*");
  private static final String OPEN = "it is not established whether ";
  private static final String DAY = "\\d{4}-\\d\\d-\\d\\d";
  private static final String STRETCH =
      "(?:from DAY on|from DAY until, but not on, DAY|until, but not on, DAY|always)"
          .replace("DAY", DAY);
  private static final String STRETCHES =
      " "
          + STRETCH
          + "(?:(?:, | and )"
          + STRETCH
          + ")*(?:, by [a-z›-]+(?: › date of part| › [a-z]+| date| of part)*)?";
  private static final Pattern DAYS = Pattern.compile(STRETCHES);
  private static final Pattern RULE =
      Pattern.compile("((?:one-|two-)?rule-(?:\\d+|new))((?:" + STRETCHES + ")*)");

  private final World world;
  private final Choices choices;
  private final FuzzReport report;

  ClaimCheck(World world, Choices choices, FuzzReport report) {
    this.world = world;
    this.choices = choices;
    this.report = report;
  }

  void check(ClaimKind kind) {
    if (kind == ClaimKind.CONTAINED) {
      new ContainedCheck(world, choices, report).check();
      return;
    }
    @Nullable ClaimModel model = new ClaimGenerator(world, choices).draw(kind);
    if (model != null) {
      String text = text(model);
      report.guard(world, kind.toString(), text, () -> check(model, text));
    }
  }

  private String text(ClaimModel model) {
    StringBuilder text = new StringBuilder(model.toString());
    model.claim().accept(new PoliciesOfClaim()).forEach(id -> text.append('\n').append(policy(id)));
    return text.toString();
  }

  private PolicyModel policy(String id) {
    return id.equals("later") ? world.later() : world.earlier();
  }

  private void check(ClaimModel model, String text) {
    Finding finding = Prover.standard().check(model.claim());
    report.checked(world, model.kind().toString());
    report.count("verdict", finding.verdict().toString());
    if (!isRight(model, finding)) {
      wrong(model, "wrong verdict", text, model.verdicts().toString(), finding.explain());
      return;
    }
    if (model.names() != null
        && model.verdicts().contains(finding.verdict())
        && !namesFit(model, finding.reason())) {
      wrong(model, "wrong names", text, model.names().toString(), finding.explain());
    }
    if (CaseReader.INTERNAL.matcher(finding.explain()).find()) {
      wrong(model, "an internal name", text, "the names of facts", finding.explain());
    }
    if (finding.example().isDefined()) {
      example(model, finding, finding.example().get(), text);
    } else if (isShown(model, finding)) {
      wrong(model, "no case shown", text, "a case", finding.explain());
    }
  }

  /** Of types whose values the library cannot make it need not decide. */
  private boolean isRight(ClaimModel model, Finding finding) {
    return model.verdicts().contains(finding.verdict())
        || (finding.verdict() == Verdict.NOT_DECIDED && !world.main().canBeMade());
  }

  private static boolean isShown(ClaimModel model, Finding finding) {
    boolean[] cases = model.cases();
    boolean isDecided = finding.verdict() == Verdict.REFUTED || finding.verdict() == Verdict.HOLDS;
    return cases != null && isDecided && ClaimModel.any(cases);
  }

  private static boolean namesFit(ClaimModel model, String reason) {
    @Nullable Set<String> names = model.names();
    if (names == null) {
      return true;
    }
    if (model.kind() == ClaimKind.NO_CONDITION_REDUNDANT
        || model.kind() == ClaimKind.NO_VACUOUS_PERMISSION) {
      return areReportedInFull(names, reason);
    }
    Matcher unused = UNUSED.matcher(reason);
    if (unused.matches()) {
      return names.equals(Set.of(unused.group(1).split(", ", -1)));
    }
    int open = reason.indexOf(OPEN);
    String sure = open < 0 ? reason : reason.substring(0, open);
    String unsure = open < 0 ? "" : reason.substring(open);
    if (model.kind() == ClaimKind.EVERY_DEFINITION_SATISFIABLE) {
      return names.stream()
          .allMatch(
              name ->
                  name.startsWith("? ") ? unsure.contains(name.substring(2)) : sure.contains(name));
    }
    Set<String> named = new TreeSet<>();
    if (model.kind() == ClaimKind.UNAMBIGUOUS) {
      for (String permission : sure.split(";", -1)) {
        String[] met = permission.split(" applies together with ", -1);
        List<String> permit = met.length == 2 ? rules(met[0]) : List.of();
        permit.forEach(id -> rules(met[1]).forEach(rule -> named.add(id + " / " + rule)));
      }
    } else {
      named.addAll(rules(sure));
      rules(unsure).forEach(rule -> named.add("? " + rule));
    }
    return named.equals(names);
  }

  /** Names with blanks and commas: behind each heading there are its names, and no others. */
  private static boolean areReportedInFull(Set<String> names, String reason) {
    int open = reason.indexOf(OPEN);
    String sure = open < 0 ? reason : reason.substring(0, open);
    String unsure = open < 0 ? "" : reason.substring(open);
    int forbids = sure.indexOf(VacuousModel.WOULD_FORBID);
    String left = behindHeading(forbids < 0 ? sure : sure.substring(0, forbids));
    String forbidding = forbids < 0 ? "" : behindHeading(sure.substring(forbids));
    List<String> longestFirst = new ArrayList<>(names);
    longestFirst.sort(Comparator.comparing(String::length).reversed());
    for (String name : longestFirst) {
      if (name.startsWith("? ")) {
        if (!unsure.contains(name.substring(2))) {
          return false;
        }
      } else if (name.startsWith(VacuousModel.WOULD_FORBID)) {
        String told = name.substring(VacuousModel.WOULD_FORBID.length());
        if (!forbidding.contains(told)) {
          return false;
        }
        forbidding = forbidding.replace(told, "");
      } else {
        if (!left.contains(name)) {
          return false;
        }
        left = left.replace(name, "");
      }
    }
    return (left + forbidding).replaceFirst("; remove (it|them)$", "").matches("[,; ]*");
  }

  private static String behindHeading(String sentence) {
    return sentence.replaceFirst("^[^:]*: ", "");
  }

  /** The rules that are told, each with its days; twice, where it has days of two calendars. */
  private static List<String> rules(String text) {
    List<String> rules = new ArrayList<>();
    Matcher matcher = RULE.matcher(text);
    while (matcher.find()) {
      Matcher days = DAYS.matcher(matcher.group(2));
      int before = rules.size();
      while (days.find()) {
        rules.add(matcher.group(1) + days.group());
      }
      if (rules.size() == before) {
        rules.add(matcher.group(1));
      }
    }
    return rules;
  }

  private void wrong(ClaimModel model, String problem, String text, String expected, String got) {
    report.add(new Mismatch(world, model.kind().toString(), problem, text, expected, got));
  }

  private void example(ClaimModel model, Finding finding, Counterexample example, String text) {
    Optional<CaseModel> read = new CaseReader(world).read(example.factValues());
    boolean[] cases = model.cases();
    if (read.isEmpty() || cases == null) {
      report.count("case", read.isEmpty() ? "not read" : "not expected");
      if (cases == null) {
        wrong(model, "a case that is none", text, "no case", finding.explain());
      }
      return;
    }
    if (model.kind() == ClaimKind.ONLY_TIGHTENS_BY && Features.of(world).compareFacts()) {
      // The others that are decided otherwise may need values between those of this small world.
      report.count("case", "of two subjects");
      return;
    }
    report.count("case", "compared");
    boolean isOpen = model.claim().isOverAllSubjects();
    Search search = new Search(model, cases, isOpen);
    if (!search.isReal(read.get())) {
      if (hasNeighbors(example)) {
        // Between two neighbors there is nothing; the small world knows their order only.
        report.count("case", "of neighbors");
        return;
      }
      wrong(model, "a case that is not real", text, "a case", finding.explain());
      return;
    }
    for (int i = 0; i < read.get().facts().size(); i++) {
      if (mayBeSmaller(model) && search.isShown(read.get().without(i))) {
        String fact = example.factValues().get(i).question();
        wrong(
            model,
            "not smallest: a fact can be dropped",
            text,
            "without " + fact,
            finding.explain());
        return;
      }
    }
    if (mayBeSmaller(model)
        && search.isFlat(model)
        && search.hasSmaller(read.get().facts().size())) {
      wrong(model, "not smallest: another case has fewer facts", text, "fewer", finding.explain());
    }
  }

  private static boolean hasNeighbors(Counterexample example) {
    Set<String> values = example.factValues().map(FactValue::value).toJavaSet();
    return values.stream()
        .filter(value -> value.matches("-?\\d{1,9}"))
        .anyMatch(value -> values.contains(String.valueOf(Integer.parseInt(value) + 1)));
  }

  /**
   * Whether a case without some facts would be shown. Where two rules meet, all facts are stated
   * that either of them needs. The others that are decided otherwise are looked for among those
   * that the library can make.
   */
  private boolean mayBeSmaller(ClaimModel model) {
    return model.kind() != ClaimKind.UNAMBIGUOUS
        && (model.kind() != ClaimKind.ONLY_TIGHTENS_BY || world.main().canBeMade());
  }

  /** Looks at all subjects that fit a case. */
  private final class Search {
    private final ClaimModel claim;
    private final boolean[] cases;
    private final List<SubjectModel> subjects;
    private final Situation[] situations;

    Search(ClaimModel model, boolean[] cases, boolean isOpen) {
      this.claim = model;
      this.cases = cases;
      this.subjects = world.subjects(isOpen);
      this.situations =
          subjects.stream()
              .map(subject -> world.situation(subject, model.policy()))
              .toArray(Situation[]::new);
    }

    /** Whether there is a subject that fits, and all that do are cases. */
    boolean isReal(CaseModel model) {
      boolean isFound = false;
      for (int i = 0; i < cases.length; i++) {
        if (model.fits(subjects.get(i), situations[i])) {
          if (!cases[i]) {
            return false;
          }
          isFound = true;
        }
      }
      return isFound;
    }

    /** Whether a case is real, and one witness does for all subjects that fit. */
    boolean isShown(CaseModel model) {
      long witnesses = -1;
      for (int i = 0; i < cases.length; i++) {
        if (model.fits(subjects.get(i), situations[i])) {
          witnesses &= claim.witnesses(i);
        }
      }
      return witnesses != 0 && isReal(model);
    }

    /** Whether all subsets of facts can be looked at, and any case would do. */
    boolean isFlat(ClaimModel model) {
      List<Slot> slots = world.schema().slots();
      boolean isFlat =
          slots.stream()
              .allMatch(
                  slot ->
                      (slot instanceof ValueSlot value && !value.isGraded())
                          || slot instanceof JudgmentSlot);
      return isFlat
          && model.kind() != ClaimKind.MONOTONE
          && slots.size() <= 5
          && world.main().canBeMade()
          && !Features.of(world).compareFacts();
    }

    /** Whether some facts, fewer than so many, make a case whatever the others are. */
    boolean hasSmaller(int size) {
      List<Slot> slots = world.schema().slots();
      for (int mask = 0; mask < 1 << slots.size(); mask++) {
        if (Integer.bitCount(mask) < size && hasCase(mask)) {
          return true;
        }
      }
      return false;
    }

    private boolean hasCase(int mask) {
      Map<List<@Nullable Object>, Boolean> areCases = new HashMap<>();
      for (int i = 0; i < cases.length; i++) {
        List<@Nullable Object> facts = new ArrayList<>();
        for (Slot slot : world.schema().slots()) {
          if ((mask & 1 << slot.place()) != 0) {
            facts.add(CaseModel.reading(slot, subjects.get(i), situations[i]));
          }
        }
        areCases.merge(facts, cases[i], Boolean::logicalAnd);
      }
      return areCases.containsValue(true);
    }
  }
}
