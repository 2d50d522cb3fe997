package dev.proviso.fuzz;

import dev.proviso.certificate.Amendment;
import dev.proviso.domain.Certificate;
import dev.proviso.domain.Country;
import dev.proviso.domain.EndUser;
import dev.proviso.domain.ItemClass;
import dev.proviso.law.Period;
import dev.proviso.policy.Policy;
import dev.proviso.regime.Edition;
import dev.proviso.regime.Editions;
import dev.proviso.regime.Regime;
import dev.proviso.regime.TransitionalClause;
import dev.proviso.rule.Outcome;
import io.vavr.collection.Array;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Compares regimes, editions and amendments with the oracle. */
final class RegimeCheck {

  private static final LocalDate FIRST = RegisterModel.day(RegisterModel.FIRST);
  private static final LocalDate SECOND = RegisterModel.day(RegisterModel.SECOND);

  private static final Certificate CERTIFICATE =
      Certificate.of(
          "C-1",
          Country.of("LU"),
          EndUser.of("police", Country.of("LU"), true),
          ItemClass.CYBER_SYSTEM,
          Period.from(FIRST).until(SECOND.plusYears(1)));

  private final World world;
  private final Choices choices;
  private final FuzzReport report;

  RegimeCheck(World world, Choices choices, FuzzReport report) {
    this.world = world;
    this.choices = choices;
    this.report = report;
  }

  /**
   * When editions are in force.
   *
   * @param isAlways whether the earlier edition has no first day
   * @param isRepealed whether the later edition is repealed ten days after its first one
   * @param isAnnounced whether the later edition is announced on the first day of the earlier one
   * @param isKept whether what was made before the second day stays under the earlier edition
   */
  private record Calendar(
      boolean isAlways, boolean isRepealed, boolean isAnnounced, boolean isKept) {

    /** The edition in force on a day: 0 the earlier one, 1 the later one, below 0 none. */
    int inForce(int day) {
      if (day >= RegisterModel.SECOND) {
        LocalDate end = SECOND.plusDays(3);
        return isRepealed && !RegisterModel.day(day).isBefore(end) ? -1 : 1;
      }
      return isAlways || day >= RegisterModel.FIRST ? 0 : -1;
    }
  }

  void check() {
    @Nullable ValueSlot day =
        world.schema().slots(ValueSlot.class).stream()
            .filter(slot -> slot.name().equals("day"))
            .findFirst()
            .orElse(null);
    boolean isDated =
        day != null
            && world.earlier() instanceof PolicyModel.RuleSet one
            && one.part() == null
            && world.later() instanceof PolicyModel.RuleSet other
            && other.part() == null;
    if (day == null || !isDated) {
      return;
    }
    Calendar calendar =
        new Calendar(
            choices.percent(40), choices.percent(40), choices.percent(40), choices.percent(40));
    String text = calendar + "\n" + world.earlier() + "\n" + world.later();
    report.guard(world, "regime", text, () -> check(day, calendar, text));
  }

  private static Editions<Policy<SubjectModel>> editions(
      Calendar calendar, Policy<SubjectModel> earlier, Policy<SubjectModel> later) {
    Edition<Policy<SubjectModel>> one = Edition.of("one", earlier);
    Edition<Policy<SubjectModel>> two = Edition.of("two", later).effectiveFrom(SECOND);
    two = calendar.isAnnounced() ? two.announcedOn(FIRST) : two;
    Editions<Policy<SubjectModel>> editions =
        Editions.of(
            "world",
            calendar.isAlways() ? one : one.effectiveFrom(FIRST),
            calendar.isRepealed() ? two.repealedOn(SECOND.plusDays(3)) : two);
    return calendar.isKept()
        ? editions.with(TransitionalClause.of("old", SECOND, "one"))
        : editions;
  }

  private void check(ValueSlot day, Calendar calendar, String text) {
    Editions<Policy<SubjectModel>> editions =
        editions(calendar, world.earlier().build(), world.later().build());
    Regime<SubjectModel> regime =
        calendar.isKept()
            ? Regime.withTransitions(editions, day.dateFact()).madeOn(day.dateFact())
            : Regime.of(editions, day.dateFact());
    boolean isKnownOnly = !calendar.isKept() && choices.percent(30);
    Regime<SubjectModel> asked = isKnownOnly ? regime.asKnownOn(FIRST) : regime;
    for (int i = 0; i < 12; i++) {
      SubjectModel subject = choices.one(world.subjects(true));
      Outcome expected = expected(day, calendar, subject, isKnownOnly);
      Outcome got = asked.decide(subject, world.judgments(subject)).outcome();
      report.checked(world, "regime");
      if (got != expected) {
        String known = isKnownOnly ? "\nas known on the first day" : "";
        wrong("regime", "wrong outcome", text + known + "\n" + subject, expected, got);
      }
    }
    amendment(day, editions, text);
  }

  private Outcome expected(
      ValueSlot day, Calendar calendar, SubjectModel subject, boolean isKnownOnly) {
    @Nullable Integer date = (Integer) subject.answer(day);
    if (date == null) {
      return Outcome.UNDETERMINED;
    }
    if (calendar.isKept() && date < RegisterModel.SECOND) {
      return outcomeAsOf(world.earlier(), subject, day);
    }
    int edition = calendar.inForce(date);
    boolean isUnheardOf = isKnownOnly && !calendar.isAnnounced();
    if (date >= RegisterModel.SECOND && isUnheardOf) {
      edition = 0;
    } else if (edition == -1 && isKnownOnly && date >= RegisterModel.SECOND) {
      edition = 1;
    }
    if (edition < 0) {
      return Outcome.FORBIDDEN;
    }
    return outcomeAsOf(edition == 0 ? world.earlier() : world.later(), subject, day);
  }

  /** The outcome as of the date that the regime takes from the subject. */
  private static Outcome outcomeAsOf(PolicyModel policy, SubjectModel subject, ValueSlot day) {
    PolicyModel.RuleSet rules = (PolicyModel.RuleSet) policy;
    return new PolicyModel.RuleSet(
            rules.id(), rules.rules(), rules.combining(), rules.otherwise(), day, null)
        .outcome(subject, null);
  }

  /** Whoever keeps a basis and says everything is decided as before. */
  private void amendment(ValueSlot day, Editions<Policy<SubjectModel>> editions, String text) {
    Amendment<SubjectModel> amendment = Amendment.of(editions, "one", "two");
    List<SubjectModel> subjects = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      // A certificate says nothing of what people judge.
      SubjectModel subject = choices.one(world.subjects(false));
      for (JudgmentSlot slot : world.schema().slots(JudgmentSlot.class)) {
        subject = subject.with(slot, null);
      }
      subjects.add(subject);
    }
    for (SubjectModel subject : subjects) {
      boolean isKept =
          amendment
              .effects(
                  Array.of(CERTIFICATE),
                  (certificate, asked) ->
                      subject.with(
                          day,
                          asked.isBefore(SECOND) ? RegisterModel.SECOND - 1 : RegisterModel.SECOND))
              .head()
              .keepsItsBasis();
      report.checked(world, "amendment");
      Outcome before =
          outcomeAsOf(world.earlier(), subject.with(day, RegisterModel.SECOND - 1), day);
      Outcome after = outcomeAsOf(world.later(), subject.with(day, RegisterModel.SECOND), day);
      if (isKept && before != after) {
        wrong(
            "amendment",
            "keeps a basis that changed",
            text + "\n" + subject,
            before + " → " + after,
            "keeps its basis");
      }
    }
    boolean isChanged = amendment.changes().nonEmpty();
    if (!isChanged && ofOne()) {
      wrong("amendment", "says that nothing changed", text, "changes", "none");
    }
  }

  private boolean ofOne() {
    return !Arrays.equals(
        world.outcomes(world.earlier(), true), world.outcomes(world.later(), true));
  }

  private void wrong(String check, String problem, String text, Object expected, Object got) {
    report.add(new Mismatch(world, check, problem, text, expected.toString(), got.toString()));
  }
}
