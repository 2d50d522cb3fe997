package dev.proviso.fuzz;

import dev.proviso.analysis.Difference;
import dev.proviso.rule.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/** Compares differences with the oracle: the relation, every line and every witness. */
final class DifferenceCheck {

  private static final String LINE = "difference line";

  private final World world;
  private final FuzzReport report;
  private final List<SubjectModel> subjects;
  private final Outcome[] was;
  private final Outcome[] is;
  private final String text;

  DifferenceCheck(World world, FuzzReport report) {
    this.world = world;
    this.report = report;
    this.subjects = world.subjects(false);
    this.was = world.outcomes(world.earlier(), false);
    this.is = world.outcomes(world.later(), false);
    this.text = world.earlier() + "\n" + world.later();
  }

  void check() {
    report.guard(
        world,
        "difference",
        text,
        () -> check(Difference.from(world.earlier().build()).to(world.later().build())));
  }

  private boolean any(IntPredicate test) {
    for (int i = 0; i < was.length; i++) {
      if (test.test(i)) {
        return true;
      }
    }
    return false;
  }

  private Difference.Relation relation() {
    boolean isLooser = any(ClaimGenerator.isLooser(is, was));
    boolean isStricter = any(ClaimGenerator.isLooser(was, is));
    if (isLooser || isStricter) {
      return isLooser && isStricter
          ? Difference.Relation.INCOMPARABLE
          : isLooser ? Difference.Relation.LOOSER : Difference.Relation.STRICTER;
    }
    return any(i -> was[i] != is[i]) ? Difference.Relation.INCOMPARABLE : Difference.Relation.EQUAL;
  }

  private void check(Difference<SubjectModel> difference) {
    report.checked(world, "difference relation");
    Difference.Relation expected = relation();
    boolean isLeftOpen =
        difference.relation() == Difference.Relation.NOT_DECIDED && !world.main().canBeMade();
    if (difference.relation() != expected && !isLeftOpen) {
      wrong("difference relation", "wrong relation", expected.toString(), difference.text());
      return;
    }
    if (CaseReader.INTERNAL.matcher(difference.text()).find()) {
      wrong(LINE, "an internal name", "the names of facts", difference.text());
    }
    List<CaseModel> regions = new ArrayList<>();
    boolean isAllRead = true;
    RegionReader regionReader = new RegionReader(world);
    for (Difference.Line line : difference.lines()) {
      witness(line);
      Optional<CaseModel> region = regionReader.read(line.where());
      isAllRead &= region.isPresent();
      region.ifPresent(regions::add);
      region.ifPresent(one -> line(line, one));
      report.count("line of a difference", region.isPresent() ? "compared" : "not read");
    }
    if (isAllRead && difference.isComplete()) {
      covered(regions, difference);
    }
  }

  private void covered(List<CaseModel> regions, Difference<SubjectModel> difference) {
    for (int i = 0; i < was.length; i++) {
      SubjectModel subject = subjects.get(i);
      if (was[i] != is[i]
          && regions.stream().noneMatch(region -> region.fits(subject, situation(subject)))) {
        wrong(LINE, "a change that no line tells", subject.toString(), difference.text());
        return;
      }
    }
  }

  private Situation situation(SubjectModel subject) {
    return PolicyModel.undated(subject, world.asOf());
  }

  private void line(Difference.Line line, CaseModel region) {
    report.checked(world, LINE);
    for (int i = 0; i < was.length; i++) {
      SubjectModel subject = subjects.get(i);
      if (region.fits(subject, situation(subject))
          && (was[i] != line.before() || is[i] != line.after())) {
        wrong(LINE, "covers others", subject + ": " + was[i] + " → " + is[i], line.words());
        return;
      }
    }
  }

  private void witness(Difference.Line line) {
    Optional<CaseModel> witness = new CaseReader(world).read(line.witness().factValues());
    if (witness.isEmpty()) {
      report.count("case", "not read");
      return;
    }
    report.checked(world, "difference witness");
    boolean isFound = false;
    for (int i = 0; i < was.length; i++) {
      SubjectModel subject = subjects.get(i);
      if (witness.get().fits(subject, situation(subject))) {
        isFound = true;
        if (was[i] != line.before() || is[i] != line.after()) {
          wrong(
              "difference witness",
              "a case that is not real",
              subject + ": " + was[i] + " → " + is[i],
              line.words() + "\n" + line.witness().sentence());
          return;
        }
      }
    }
    if (!isFound) {
      wrong("difference witness", "no such case", "a case", line.witness().sentence());
    }
  }

  private void wrong(String check, String problem, String expected, String got) {
    report.add(new Mismatch(world, check, problem, text, expected, got));
  }
}
