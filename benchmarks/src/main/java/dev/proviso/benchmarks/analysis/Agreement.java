package dev.proviso.benchmarks.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Checks that all engines give the same answers, before any of them is timed. */
final class Agreement {

  /** An engine, and a policy for which it has an answer. */
  record Answered(Engine engine, Shape shape, int rules) {}

  private Agreement() {}

  /** Returns whatever was answered; throws if two answers differ. */
  static List<Answered> check(
      Collection<Engine> engines, Collection<Shape> shapes, Collection<Integer> sizes) {
    List<Answered> answered = new ArrayList<>();
    for (Shape shape : shapes) {
      for (int size : sizes) {
        answered.addAll(check(engines, shape, size));
      }
    }
    return answered;
  }

  private static List<Answered> check(Collection<Engine> engines, Shape shape, int size) {
    Subject subject = Generator.subject(shape, size);
    List<Answered> answered = new ArrayList<>();
    List<Report> reports = new ArrayList<>();
    for (Engine engine : engines) {
      long start = System.nanoTime();
      try {
        Report report = engine.report(subject);
        if (!reports.isEmpty() && !reports.get(0).equals(report)) {
          throw new IllegalStateException(
              String.format(
                  "%s %d: %s says%n%s%nand %s says%n%s",
                  shape, size, answered.get(0).engine(), reports.get(0), engine, report));
        }
        reports.add(report);
        answered.add(new Answered(engine, shape, size));
        System.out.printf(
            "%-10s %5d %-9s %6d ms: %d unreachable, %d overlaps, gap %b, more permitted %b, more"
                + " forbidden %b, equivalent %b%n",
            shape,
            size,
            engine,
            (System.nanoTime() - start) / 1_000_000,
            report.unreachable().size(),
            report.overlaps().size(),
            report.gap(),
            report.newlyPermitted(),
            report.newlyForbidden(),
            report.equivalent());
      } catch (UndecidedException undecided) {
        System.out.printf(
            "%-10s %5d %-9s no answer: %s%n", shape, size, engine, undecided.getMessage());
      }
    }
    return answered;
  }
}
