package dev.proviso.fuzz;

import dev.proviso.analysis.Claim;
import dev.proviso.analysis.Claims;
import dev.proviso.analysis.FactValue;
import dev.proviso.analysis.Finding;
import dev.proviso.analysis.Prover;
import dev.proviso.analysis.Verdict;
import dev.proviso.condition.Comparison;
import dev.proviso.condition.Operator;
import dev.proviso.fact.Fact;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Compares two registers for every member and every day. */
final class ContainedCheck {

  private static final String KIND = ClaimKind.CONTAINED.toString();
  private static final int DAYS = ValueKinds.DATE.ladder().size();

  private final World world;
  private final Choices choices;
  private final FuzzReport report;

  ContainedCheck(World world, Choices choices, FuzzReport report) {
    this.world = world;
    this.choices = choices;
    this.report = report;
  }

  /**
   * The claim that one register is contained in another one.
   *
   * @param days the comparison of the day that is assumed; null if nothing is
   * @param than the day with which it is compared
   */
  private record Containment(
      ValueKind kind,
      RegisterModel first,
      RegisterModel second,
      @Nullable Operator days,
      int than,
      boolean isOpen,
      boolean mayBeVacuous) {

    Claim<Object> claim() {
      Claim<Object> claim = Claims.contained(first.build(), second.build());
      if (days != null) {
        claim =
            claim.assuming(
                Comparison.threshold(Fact.<Object>asOf(), days, RegisterModel.day(than)));
      }
      claim = isOpen ? claim.overAllSubjects() : claim;
      return mayBeVacuous ? claim.evenIfVacuous("nobody need be on it") : claim;
    }

    Verdict verdict() {
      return occurs(this::isRefuted)
          ? Verdict.REFUTED
          : occurs(this::isLeftOpen)
              ? Verdict.NOT_DECIDED
              : occurs((who, day) -> first.lists(who, day) == Ternary.TRUE)
                  ? Verdict.HOLDS
                  : Verdict.VACUOUS;
    }

    private interface Test {
      boolean holds(int who, int day);
    }

    private boolean occurs(Test test) {
      return IntStream.range(0, DAYS)
          .filter(this::isAssumed)
          .anyMatch(day -> members().anyMatch(who -> test.holds(who, day)));
    }

    /** A register does not say that a type that its user defines has no values but those listed. */
    IntStream members() {
      boolean isOfUser = !kind.equals(ValueKinds.BOOLEAN) && !kind.equals(ValueKinds.LEVEL);
      boolean mayBeOther = kind.isClosed() && isOfUser;
      return IntStream.range(0, kind.ladder().size() + (mayBeOther ? 1 : 0));
    }

    private boolean isAssumed(int day) {
      return days == null || LeafModel.compare(day, days, than);
    }

    boolean isRefuted(int who, int day) {
      return isAssumed(day)
          && first.lists(who, day) == Ternary.TRUE
          && second.lists(who, day) == Ternary.FALSE;
    }

    /** One register gives one answer; the claim is about days of which the first one tells some. */
    private boolean isLeftOpen(int who, int day) {
      Ternary listed = first.lists(who, day);
      boolean mayBeListed =
          listed == Ternary.TRUE || (listed == Ternary.UNKNOWN && first.isPartlyKnown(day));
      return mayBeListed && second.lists(who, day) != Ternary.TRUE && !first.equals(second);
    }

    @Override
    public String toString() {
      return "every one on %s is on %s%s%s"
          .formatted(
              first,
              second,
              days == null ? "" : " assuming day " + days + " " + RegisterModel.day(than),
              isOpen ? ", over all subjects" : "");
    }
  }

  void check() {
    ValueKind kind = choices.percent(20) ? ValueKinds.NAME : world.main();
    RegisterGenerator registers = new RegisterGenerator(choices);
    RegisterModel first = registers.draw("first list", kind);
    RegisterModel second = choices.percent(5) ? first : registers.draw("second list", kind);
    boolean isAssuming = choices.percent(25);
    Containment containment =
        new Containment(
            kind,
            first,
            second,
            isAssuming ? choices.one(List.of(Operator.AT_LEAST, Operator.LESS_THAN)) : null,
            choices.one(ValueKinds.DATE.constants()),
            choices.percent(20),
            choices.percent(20));
    report.guard(world, KIND, containment.toString(), () -> check(containment));
  }

  private void check(Containment containment) {
    Finding finding = Prover.standard().check(containment.claim());
    Verdict expected = containment.verdict();
    report.checked(world, KIND);
    report.count("contained", expected.toString());
    report.count("verdict", finding.verdict().toString());
    boolean isRight =
        finding.verdict() == expected
            || (finding.verdict() == Verdict.NOT_DECIDED && !containment.kind.canBeMade());
    boolean isAcceptable =
        finding.verdict() == Verdict.HOLDS
            || (finding.verdict() == Verdict.VACUOUS && containment.mayBeVacuous);
    if (!isRight) {
      wrong(containment, "wrong verdict", expected.toString(), finding);
    } else if (finding.isAcceptable() != isAcceptable) {
      wrong(containment, "not as acceptable", String.valueOf(isAcceptable), finding);
    } else if (finding.example().isDefined() != (finding.verdict() == Verdict.REFUTED)) {
      wrong(containment, "a case where there is none, or none", expected.toString(), finding);
    } else if (finding.example().isDefined()) {
      example(containment, finding);
    }
  }

  private void example(Containment containment, Finding finding) {
    List<Integer> members = new ArrayList<>(containment.members().boxed().toList());
    List<Integer> days = new ArrayList<>(IntStream.range(0, DAYS).boxed().toList());
    List<Integer> allMembers = List.copyOf(members);
    List<Integer> allDays = List.copyOf(days);
    for (FactValue factValue : finding.example().get().factValues()) {
      if (factValue.question().equals("as-of date")) {
        int day = day(LocalDate.parse(factValue.value()));
        days.removeIf(one -> one != day);
      } else {
        int who = who(containment.kind, factValue.value());
        members.removeIf(one -> one != who);
      }
    }
    report.count("case", "compared");
    // Over all subjects the member and the day may be unknown, which refutes nothing: both are
    // stated.
    if (!areCases(containment, members, days)) {
      wrong(containment, "a case that is not real", "a member and a day", finding);
    } else if (!containment.isOpen
        && ((members.size() == 1 && areCases(containment, allMembers, days))
            || (days.size() == 1 && areCases(containment, members, allDays)))) {
      wrong(containment, "not smallest: a fact can be dropped", "fewer facts", finding);
    }
  }

  private static boolean areCases(
      Containment containment, List<Integer> members, List<Integer> days) {
    return !members.isEmpty()
        && !days.isEmpty()
        && members.stream()
            .allMatch(who -> days.stream().allMatch(day -> containment.isRefuted(who, day)));
  }

  /** A day of the finite world on which registers answer the same; negative if there is none. */
  private static int day(LocalDate date) {
    IntPredicate isReached = index -> !date.isBefore(RegisterModel.day(index));
    return isReached.test(RegisterModel.SECOND)
        ? RegisterModel.SECOND
        : isReached.test(RegisterModel.FIRST) ? RegisterModel.FIRST : 0;
  }

  /** Who is known to be on a register is one of its constants; negative if it is none. */
  private static int who(ValueKind kind, String words) {
    return kind.constants().stream()
        .filter(i -> kind.shown(i).equals(words) || plain(kind.value(i)).equals(words))
        .findFirst()
        .orElse(-1);
  }

  /** A register keeps values without what does not count: the scale, or the name of an offset. */
  private static String plain(Object value) {
    return value instanceof BigDecimal number
        ? number.stripTrailingZeros().toPlainString()
        : value instanceof ZonedDateTime time ? time.toOffsetDateTime().toString() : "";
  }

  private void wrong(Containment containment, String problem, String expected, Finding finding) {
    report.add(
        new Mismatch(world, KIND, problem, containment.toString(), expected, finding.explain()));
  }
}
