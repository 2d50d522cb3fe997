package dev.proviso.certificate;

import dev.proviso.condition.AllOf;
import dev.proviso.condition.AnyOf;
import dev.proviso.condition.Comparison;
import dev.proviso.condition.Condition;
import dev.proviso.condition.DatedComparison;
import dev.proviso.condition.Definition;
import dev.proviso.condition.ExceptionClause;
import dev.proviso.condition.JudgmentQuestion;
import dev.proviso.condition.ListMembership;
import dev.proviso.condition.Operator;
import dev.proviso.fact.Fact;
import dev.proviso.fact.Reading;
import dev.proviso.law.Citation;
import dev.proviso.law.Instrument;
import dev.proviso.law.Period;
import dev.proviso.law.Source;
import dev.proviso.policy.Gen;
import dev.proviso.policy.Policy;
import dev.proviso.policy.Sample;
import dev.proviso.rule.CombiningAlgorithm;
import dev.proviso.rule.Effect;
import dev.proviso.rule.Obligation;
import dev.proviso.rule.Rule;
import dev.proviso.rule.Sanction;
import dev.proviso.time.Dated;
import dev.proviso.time.ListSnapshot;
import dev.proviso.time.ListedName;
import dev.proviso.time.NameList;
import dev.proviso.time.Roster;
import dev.proviso.time.Span;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/** Policies of every kind whose names are made of what means something to some format. */
final class Nasty {

  private static final List<String> PIECES =
      List.of(
          "[",
          "]",
          "\\",
          "\\]",
          "\"",
          "'",
          "“",
          "`",
          "*",
          "_",
          "__",
          "#",
          "# ",
          "|",
          "~",
          "<b>",
          "</style>",
          "<script>",
          "<!--",
          "-->",
          "]]>",
          "&",
          "&amp;",
          "&#60;",
          "!",
          "![x](y)",
          "[x](javascript:alert)",
          "- ",
          "+ ",
          "1. ",
          "12) ",
          "> ",
          "===",
          "---",
          ": ",
          ", also ",
          "source: ",
          "  - ",
          "{",
          "}",
          "$x$",
          "http://a.b",
          "www.a.b",
          "(",
          ")",
          "é",
          "한",
          "😀",
          "𝔸",
          "/",
          "%s",
          "$1",
          "\\1",
          "x",
          "state",
          " ",
          " ");
  private static final LocalDate DAY = LocalDate.of(2021, 12, 6);

  private final Random random;
  private final Gen gen;
  private final List<Definition<Sample>> definitions = new ArrayList<>();
  private final List<Roster<Sample.Color>> rosters = new ArrayList<>();
  private final List<Dated<Integer>> limits = new ArrayList<>();
  private final List<NameList> lists = new ArrayList<>();
  private int named;

  private Nasty(Random random) {
    this.random = random;
    this.gen = Gen.of(random);
  }

  static String name(Random random) {
    StringBuilder name = new StringBuilder();
    int pieces = 1 + random.nextInt(5);
    for (int i = 0; i < pieces; i++) {
      name.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    // names have no two spaces in a row
    String stripped = name.toString().strip().replaceAll(" {2,}", " ");
    // a fact may not be named as the number of a list is
    return stripped.isBlank() || stripped.endsWith("#") ? stripped + "blank" : stripped;
  }

  static Policy<Sample> policy(Random random, int size) {
    return new Nasty(random).policy(size);
  }

  /** The number keeps names apart that must not be the same. */
  private String name() {
    named++;
    return name(random) + " no. " + named;
  }

  private boolean one(int in) {
    return random.nextInt(in) == 0;
  }

  private <T> T pick(List<T> options) {
    return options.get(random.nextInt(options.size()));
  }

  private Policy<Sample> policy(int size) {
    return one(4)
        ? Policy.allMustPermit(name(), Array.of(ofRules(size), policy(size)))
        : ofRules(size);
  }

  private Policy<Sample> ofRules(int size) {
    return Policy.of(
        name(),
        Array.fill(1 + random.nextInt(4), () -> rule(size)),
        pick(List.of(CombiningAlgorithm.values())),
        gen.otherwise());
  }

  private Rule<Sample> rule(int size) {
    Rule<Sample> rule =
        Rule.<Sample>of(pick(List.of(Effect.values())), name(), condition(size))
            .citing(citations().toJavaArray(Citation[]::new));
    rule = one(2) ? rule.titled(name()) : rule;
    rule = one(3) ? rule.during(Period.from(DAY)) : rule;
    rule = one(2) ? rule.unless(exception(size)) : rule;
    rule =
        one(2)
            ? rule.oblige(
                Obligation.of(name(), name()).citing(citations().toJavaArray(Citation[]::new)))
            : rule;
    return one(2)
        ? rule.sanction(
            Sanction.of(name(), name()).citing(citations().toJavaArray(Citation[]::new)),
            Sanction.of(name(), name()))
        : rule;
  }

  private ExceptionClause<Sample> exception(int size) {
    ExceptionClause<Sample> exception =
        ExceptionClause.of(name(), condition(size - 1))
            .citing(citations().toJavaArray(Citation[]::new));
    return one(3) && size > 0 ? exception.unless(exception(size - 1)) : exception;
  }

  private Seq<Citation> citations() {
    return Array.fill(random.nextInt(3), this::citation);
  }

  private Citation citation() {
    return Instrument.of(name())
        .clause("a" + name())
        .reportedBy(Source.of(name(), "title", "https://example.org/"));
  }

  private Condition<Sample> condition(int size) {
    if (size <= 0) {
      return leaf();
    }
    return switch (random.nextInt(5)) {
      case 0 -> AllOf.of(Array.fill(3, () -> condition(size - 1)));
      case 1 -> AnyOf.of(Array.fill(3, () -> condition(size - 1)));
      case 2 -> definition(size);
      case 3 -> gen.condition(size);
      default -> leaf();
    };
  }

  private Condition<Sample> definition(int size) {
    if (!definitions.isEmpty() && one(3)) {
      return pick(definitions);
    }
    Definition<Sample> made =
        Definition.of(name(), condition(size - 1)).citing(citations().toJavaArray(Citation[]::new));
    made = one(2) ? made.quoting(name() + "\u00A0\n# over\u2028several\r\nlines\u202E") : made;
    made = one(2) ? made.unless(exception(size - 1)) : made;
    definitions.add(made);
    return made;
  }

  private Condition<Sample> leaf() {
    return switch (random.nextInt(6)) {
      case 0 ->
          ListMembership.of(Sample.COLOR, one(2) ? anyOf(rosters, this::roster) : roster(), asOf());
      case 1 ->
          DatedComparison.threshold(
              Sample.X, Operator.AT_LEAST, one(2) ? anyOf(limits, this::limit) : limit(), asOf());
      case 2 -> ListMembership.of(CALLED, one(2) ? anyOf(lists, this::list) : list(), asOf());
      case 3 -> JudgmentQuestion.<Sample>of(name(), name());
      case 4 ->
          Comparison.is(
              Fact.<Sample, Boolean>of(name(), sample -> Reading.unknown()).worded(name(), name()),
              one(2));
      default -> gen.leaf();
    };
  }

  private static final Fact<Sample, String> CALLED = Fact.of("called", sample -> Reading.unknown());

  private static Fact<Sample, LocalDate> asOf() {
    return Fact.asOf();
  }

  private <T> T anyOf(List<T> made, Supplier<T> otherwise) {
    return made.isEmpty() ? otherwise.get() : pick(made);
  }

  private Roster<Sample.Color> roster() {
    Roster<Sample.Color> made =
        Roster.of(
            name(),
            Span.before(DAY, ListSnapshot.<Sample.Color>nobody().othersUnknown(name())),
            Span.from(
                    DAY,
                    ListSnapshot.of(Sample.Color.RED, Sample.Color.BLUE)
                        .without(Array.of(Sample.Color.GREEN)))
                .citing(citations()));
    rosters.add(made);
    return made;
  }

  private Dated<Integer> limit() {
    Dated<Integer> made =
        Dated.of(
            name(),
            Span.<Integer>unknown(Period.before(DAY), name()),
            Span.from(DAY, 6).citing(citations()));
    limits.add(made);
    return made;
  }

  private NameList list() {
    NameList made =
        NameList.check(
                name(),
                Period.from(DAY),
                Array.of(
                    ListedName.from(name(), DAY).alias(name(), name()).citing(citation()),
                    ListedName.from(name(), DAY)))
            .get();
    lists.add(made);
    return made;
  }
}
