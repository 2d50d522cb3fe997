package dev.proviso.digest;

import dev.proviso.condition.AllOf;
import dev.proviso.condition.AnyOf;
import dev.proviso.condition.Comparison;
import dev.proviso.condition.Condition;
import dev.proviso.condition.ConditionRewriter;
import dev.proviso.condition.DatedComparison;
import dev.proviso.condition.Definition;
import dev.proviso.condition.ExceptionClause;
import dev.proviso.condition.FactComparison;
import dev.proviso.condition.JudgmentQuestion;
import dev.proviso.condition.ListMembership;
import dev.proviso.condition.Not;
import dev.proviso.condition.OpaqueCondition;
import dev.proviso.condition.Operator;
import dev.proviso.condition.QuantifiedCondition;
import dev.proviso.fact.Fact;
import dev.proviso.law.Citation;
import dev.proviso.law.Confidence;
import dev.proviso.law.Instrument;
import dev.proviso.law.Period;
import dev.proviso.law.Provision;
import dev.proviso.law.Source;
import dev.proviso.policy.Policy;
import dev.proviso.policy.RulePolicy;
import dev.proviso.policy.Sample;
import dev.proviso.policy.UnanimousPolicy;
import dev.proviso.rule.EffectivePeriod;
import dev.proviso.rule.Measure;
import dev.proviso.rule.Obligation;
import dev.proviso.rule.Outcome;
import dev.proviso.rule.Rule;
import dev.proviso.rule.Sanction;
import dev.proviso.time.Dated;
import dev.proviso.time.ListSnapshot;
import dev.proviso.time.ListedName;
import dev.proviso.time.NameList;
import dev.proviso.time.Register;
import dev.proviso.time.Roster;
import dev.proviso.time.Span;
import dev.proviso.value.ValueType;
import io.vavr.collection.Array;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * Builds policies anew, node by node. As it stands nothing changes; whoever extends it can change
 * what is at one place, or the order where it must not matter.
 */
class Rewriter extends ConditionRewriter.Same<Sample> {

  private static final Instrument ELSEWHERE = Instrument.of("Another act");

  private final IdentityHashMap<Object, Object> once = new IdentityHashMap<>();

  /** Whether what is at this place is to be changed. */
  boolean hits(String what) {
    return false;
  }

  /** Things in some order, where order means nothing. */
  <T> Seq<T> shuffled(Seq<T> things) {
    return things;
  }

  /** Something in place of a leaf. */
  Condition<Sample> leaf(Condition<Sample> leaf) {
    return leaf;
  }

  /** What stands for a definition once it is built anew. */
  Definition<Sample> built(Definition<Sample> definition) {
    return definition;
  }

  /** Whether what was one object is one object afterwards. */
  boolean shares() {
    return true;
  }

  private <T> T shared(T thing, Supplier<T> make) {
    if (!shares()) {
      return make.get();
    }
    if (!once.containsKey(thing)) {
      once.put(thing, make.get());
    }
    @SuppressWarnings("unchecked") // it was made of the same thing
    T made = (T) once.get(thing);
    return made;
  }

  private String text(String what, String text) {
    return hits(what) ? text + " too" : text;
  }

  private <E extends Enum<E>> E next(String what, E value) {
    return hits(what) ? after(value, List.of(value.getDeclaringClass().getEnumConstants())) : value;
  }

  private static <T> T after(T one, List<? extends T> all) {
    return all.get((all.indexOf(one) + 1) % all.size());
  }

  private LocalDate day(String what, LocalDate day, int by) {
    return hits(what) ? day.plusDays(by) : day;
  }

  private <T> Seq<T> bag(
      String what, Seq<T> items, int least, UnaryOperator<T> each, Supplier<T> more) {
    List<T> made = new ArrayList<>();
    for (T item : items) {
      if (items.size() <= least || !hits(what + " dropped")) {
        made.add(each.apply(item));
      }
    }
    if (hits(what + " added")) {
      made.add(more.get());
    }
    return Array.ofAll(made);
  }

  private <T> Seq<T> list(
      String what, Seq<T> items, int least, UnaryOperator<T> each, Supplier<T> more) {
    Seq<T> made = bag(what, items, least, each, more);
    for (int i = 0; i + 1 < made.size(); i++) {
      if (!made.get(i).equals(made.get(i + 1)) && hits(what + " moved")) {
        T first = made.get(i);
        made = made.update(i, made.get(i + 1)).update(i + 1, first);
      }
    }
    return made;
  }

  Policy<Sample> policy(Policy<Sample> policy) {
    String id = text("policy id", policy.id());
    if (policy instanceof UnanimousPolicy<Sample> joint) {
      return Policy.allMustPermit(
          id,
          list(
              "policy member",
              joint.members(),
              2,
              this::policy,
              () -> Rich.one("one more member", Rich.plain("r"))));
    }
    RulePolicy<Sample> rules = (RulePolicy<Sample>) policy;
    Policy<Sample> made =
        Policy.of(
            id,
            list("rule", rules.rules(), 1, this::rule, () -> Rich.plain("one more rule")),
            next("combining", rules.combining()),
            hits("otherwise")
                ? rules.otherwise().permits() ? Outcome.FORBIDDEN : Outcome.PERMITTED
                : rules.otherwise());
    if (rules.dating().isEmpty()) {
      return hits("policy date added") ? made.asOf(Rich.DAY) : made;
    }
    return hits("policy date dropped") ? made : made.asOf(date(rules.dating().get()));
  }

  Rule<Sample> rule(Rule<Sample> rule) {
    Rule<Sample> made =
        Rule.<Sample>of(
                next("effect", rule.effect()),
                text("rule id", rule.id()),
                rewrite(rule.condition()))
            .citing(citations(rule.citations()).toJavaArray(Citation[]::new))
            .oblige(
                list(
                        "obligation",
                        rule.obligations(),
                        0,
                        this::obligation,
                        () -> Obligation.of("one more", "tell"))
                    .toJavaArray(Obligation[]::new))
            .sanction(
                shuffled(
                        bag(
                            "sanction",
                            rule.sanctions(),
                            0,
                            this::sanction,
                            () -> Sanction.of("one more", "stop")))
                    .toJavaArray(Sanction[]::new));
    made =
        rule.title().isDefined()
            ? hits("title dropped") ? made : made.titled(text("title", rule.title().get()))
            : hits("title added") ? made.titled("a title") : made;
    made =
        rule.during().isDefined()
            ? hits("force dropped") ? made : during(made, rule.during().get())
            : hits("force added") ? made.during(Period.from(Rich.START)) : made;
    return made.withExceptions(exceptions(rule.exceptions()));
  }

  private Rule<Sample> during(Rule<Sample> rule, EffectivePeriod<Sample> force) {
    Option<LocalDate> from =
        force.period().from().map(first -> day("first day of force", first, -1));
    Option<LocalDate> until = force.period().until().map(end -> day("end of force", end, 1));
    return rule.during(period(from, until), date(force.date()));
  }

  private static Period period(Option<LocalDate> from, Option<LocalDate> until) {
    if (from.isEmpty()) {
      return until.map(Period::before).getOrElse(Period::always);
    }
    return until.isEmpty() ? Period.from(from.get()) : Period.from(from.get()).until(until.get());
  }

  private Obligation obligation(Obligation obligation) {
    return Obligation.of(
            text("obligation id", obligation.id()), text("obligation text", obligation.text()))
        .citing(citations(obligation.citations()).toJavaArray(Citation[]::new));
  }

  private Sanction sanction(Sanction sanction) {
    Sanction made =
        Sanction.of(text("sanction id", sanction.id()), text("sanction text", sanction.text()))
            .citing(citations(sanction.citations()).toJavaArray(Citation[]::new));
    if (sanction.measure().isEmpty()) {
      return hits("measure added") ? made.taking(Measure.SUSPEND_LICENSE) : made;
    }
    return hits("measure dropped") ? made : made.taking(next("measure", sanction.measure().get()));
  }

  private Seq<ExceptionClause<Sample>> exceptions(Seq<ExceptionClause<Sample>> exceptions) {
    return list(
        "exception",
        exceptions,
        0,
        this::rewrite,
        () -> ExceptionClause.of("one more", Comparison.is(Sample.C, true)));
  }

  @Override
  public ExceptionClause<Sample> rewrite(ExceptionClause<Sample> exception) {
    return ExceptionClause.<Sample>of(
            text("exception id", exception.id()), rewrite(exception.condition()))
        .citing(citations(exception.citations()).toJavaArray(Citation[]::new))
        .withExceptions(exceptions(exception.exceptions()));
  }

  private Seq<Citation> citations(Seq<Citation> citations) {
    return list("citation", citations, 0, this::citation, () -> ELSEWHERE.article("1"));
  }

  private Citation citation(Citation citation) {
    Instrument instrument = Instrument.of(text("instrument", citation.instrument().name()));
    instrument =
        citation.instrument().address().isDefined()
            ? instrument.at(citation.instrument().address().get())
            : instrument;
    Citation made =
        Citation.of(
            instrument,
            Provision.of(
                next("kind of provision", citation.provision().kind()),
                text("provision", citation.provision().number())));
    made =
        citation.confidence().isDefined()
            ? hits("confidence dropped")
                ? made
                : made.tagged(next("confidence", citation.confidence().get()))
            : hits("confidence added") ? made.tagged(Confidence.MEMORY) : made;
    Seq<Source> sources =
        list(
            "source",
            citation.sources(),
            0,
            source -> Source.of(text("source", source.key()), source.title(), source.address()),
            () -> Source.of("MORE", "One more", "https://more.example"));
    return sources.isEmpty()
        ? made
        : made.reportedBy(sources.head(), sources.tail().toJavaArray(Source[]::new));
  }

  @Override
  public <T> Fact<Sample, T> fact(Fact<Sample, T> fact) {
    if (fact.isAsOf()) {
      return fact;
    }
    ValueType<T> type = fact.type();
    ValueType<T> named =
        type.isDeclared() && type.hasText()
            ? type.identifiedAs(text("fact type", type.id()))
            : type;
    Fact<Sample, T> made = Fact.of(text("fact name", fact.name()), fact.reading(), named);
    if (fact.phrase().isEmpty()) {
      return hits("phrase added") ? made.worded("it is so", "it is otherwise") : made;
    }
    return hits("phrase dropped")
        ? made
        : made.worded(
            text("affirmed", fact.phrase().get().affirmed()),
            text("denied", fact.phrase().get().denied()));
  }

  private Fact<Sample, LocalDate> date(Fact<Sample, LocalDate> date) {
    if (date.isAsOf()) {
      return hits("date taken from the subject") ? Rich.DAY : Fact.asOf();
    }
    return fact(date);
  }

  @Override
  public Condition<Sample> rewrite(Condition<Sample> condition) {
    Condition<Sample> made = condition.accept(this);
    return hits("negated") ? Not.of(made) : made;
  }

  @Override
  @SuppressWarnings("unchecked") // the parts of samples are samples
  protected <P> ConditionRewriter.Same<P> part(Fact<Sample, ?> part) {
    return (ConditionRewriter.Same<P>) this;
  }

  private Seq<Condition<Sample>> operands(Seq<Condition<Sample>> operands) {
    return shuffled(
        bag("operand", operands, 2, this::rewrite, () -> Comparison.is(Sample.B, false)));
  }

  @Override
  public Condition<Sample> allOf(AllOf<Sample> node) {
    Seq<Condition<Sample>> operands = operands(node.operands());
    return hits("all to any") ? AnyOf.of(operands) : AllOf.of(operands);
  }

  @Override
  public Condition<Sample> anyOf(AnyOf<Sample> node) {
    Seq<Condition<Sample>> operands = operands(node.operands());
    return hits("any to all") ? AllOf.of(operands) : AnyOf.of(operands);
  }

  @Override
  public Condition<Sample> not(Not<Sample> node) {
    Condition<Sample> operand = rewrite(node.operand());
    return hits("negation dropped") ? operand : Not.of(operand);
  }

  @Override
  public <T> Condition<Sample> comparison(Comparison<Sample, T> node) {
    Comparison<Sample, T> made = node.withFact(fact(node.fact()));
    Operator operator = node.operator();
    Seq<?> all =
        operator == Operator.IS_ONE_OF
            ? Array.of(Sample.Color.values())
            : Array.of(Sample.Tag.values());
    return switch (operator) {
      case IS_EMPTY -> made;
      case IS_ONE_OF -> made.with(operator, constants(node.constants(), all));
      case CONTAINS_ALL_OF, CONTAINS_ANY_OF, CONTAINS_ONLY ->
          made.with(operator(operator), constants(node.constants(), all));
      default -> {
        Seq<Object> constants = node.constants().map(this::changed);
        yield leaf(made.with(operator(operator), constants));
      }
    };
  }

  private Seq<Object> constants(Seq<Object> constants, Seq<?> all) {
    Seq<?> others = all.filter(one -> !constants.contains(one));
    return shuffled(
        others.isEmpty()
            ? constants.filter(one -> constants.size() <= 1 || !hits("constant dropped"))
            : bag("constant", constants, 1, one -> one, others::head));
  }

  private Operator operator(Operator operator) {
    if (operator == Operator.IS || !hits("operator")) {
      return operator;
    }
    return switch (operator) {
      case CONTAINS_ONLY -> Operator.CONTAINS_ANY_OF;
      case CONTAINS_ANY_OF, CONTAINS_ALL_OF -> Operator.CONTAINS_ONLY;
      case LESS_THAN -> Operator.AT_MOST;
      default -> Operator.LESS_THAN;
    };
  }

  @Override
  public <T> Condition<Sample> factComparison(FactComparison<Sample, T> node) {
    Fact<Sample, T> left = fact(node.left());
    Fact<Sample, T> right = fact(node.right());
    FactComparison<Sample, T> made =
        !left.name().equals(right.name()) && hits("facts exchanged")
            ? node.withFacts(right, left)
            : node.withFacts(left, right);
    return made.withOperator(operator(node.operator()));
  }

  @Override
  public <M> Condition<Sample> listMembership(ListMembership<Sample, M> node) {
    return ListMembership.of(
        fact(node.fact()),
        shared(node.register(), () -> register(node.register())),
        date(node.date()));
  }

  @Override
  @SuppressWarnings("unchecked") // a changed value is of the same type
  public <T> Condition<Sample> datedComparison(DatedComparison<Sample, T> node) {
    Fact<Sample, T> fact = fact(node.fact());
    Dated<T> limit = shared(node.limit(), () -> dated(node.limit(), value -> (T) changed(value)));
    Operator operator = operator(node.operator());
    return node.withFacts(fact, date(node.date())).with(operator, limit);
  }

  @Override
  public <P> Condition<Sample> quantified(QuantifiedCondition<Sample, P> node) {
    return QuantifiedCondition.of(
        fact(node.parts()),
        next("quantifier", node.quantifier()),
        this.<P>part(node.parts()).rewrite(node.each()));
  }

  @Override
  public Condition<Sample> definition(Definition<Sample> node) {
    return shared(node, () -> built(rebuilt(node)));
  }

  private Definition<Sample> rebuilt(Definition<Sample> node) {
    Definition<Sample> made =
        Definition.<Sample>of(text("definition name", node.name()), rewrite(node.condition()))
            .citing(citations(node.citations()).toJavaArray(Citation[]::new));
    made =
        node.text().isDefined()
            ? hits("quotation dropped") ? made : made.quoting(text("quotation", node.text().get()))
            : hits("quotation added") ? made.quoting("“so it is”") : made;
    return made.withExceptions(exceptions(node.exceptions()));
  }

  @Override
  public Condition<Sample> opaque(OpaqueCondition<Sample> node) {
    return OpaqueCondition.of(
        text("opaque id", node.id()),
        node.predicate(),
        shuffled(bag("fact read", node.reads(), 0, this::anyFact, () -> Sample.X)));
  }

  @Override
  public Condition<Sample> judgmentQuestion(JudgmentQuestion<Sample> node) {
    return JudgmentQuestion.<Sample>of(
            text("judgment id", node.id()), text("question", node.question()))
        .citing(citations(node.citations()).toJavaArray(Citation[]::new));
  }

  private Fact<Sample, ?> anyFact(Fact<Sample, ?> fact) {
    return fact(fact);
  }

  private Object changed(Object constant) {
    if (!hits("constant")) {
      return constant;
    }
    if (constant instanceof Boolean flag) {
      return !flag;
    }
    if (constant instanceof Integer number) {
      return number + 1;
    }
    if (constant instanceof BigDecimal number) {
      return number.add(new BigDecimal("0.01"));
    }
    if (constant instanceof LocalDate date) {
      return date.plusDays(1);
    }
    if (constant instanceof String text) {
      return text + "!";
    }
    if (constant instanceof Enum<?> word) {
      return after(word, List.of(word.getDeclaringClass().getEnumConstants()));
    }
    return Rich.other(constant);
  }

  private <M> Register<M> register(Register<M> register) {
    if (register instanceof Roster<M> roster) {
      return roster(roster.listings());
    }
    @SuppressWarnings("unchecked") // lists of names list texts
    Register<M> names = (Register<M>) names((NameList) (Object) register);
    return names;
  }

  private <M> Roster<M> roster(Dated<ListSnapshot<M>> listings) {
    Dated<ListSnapshot<M>> made = dated(listings, this::listing);
    return Roster.check(made.name(), shuffled(made.spans()))
        .get()
        .beforeFirst(made.beforeFirst())
        .afterLast(made.afterLast());
  }

  private <M> ListSnapshot<M> listing(ListSnapshot<M> listing) {
    Seq<M> members = people("member", listing.members(), listing.absent());
    Seq<M> absent = people("absent member", listing.absent(), listing.members());
    ListSnapshot<M> made = members.isEmpty() ? ListSnapshot.nobody() : ListSnapshot.of(members);
    made = made.without(absent);
    if (listing.incomplete().isEmpty()) {
      return hits("others unknown") ? made.othersUnknown("lost") : made;
    }
    return hits("others known")
        ? made
        : made.othersUnknown(text("reason", listing.incomplete().get()));
  }

  @SuppressWarnings("unchecked") // rosters of samples list colors
  private <M> Seq<M> people(String what, Set<M> here, Set<M> there) {
    Seq<M> free =
        (Seq<M>)
            Array.of(Sample.Color.values()).filter(one -> !here.addAll(there).contains((M) one));
    Seq<M> all = here.toArray();
    return shuffled(
        free.isEmpty()
            ? all.filter(one -> !hits(what + " dropped"))
            : bag(what, all, 0, one -> one, free::head));
  }

  private <T> Dated<T> dated(Dated<T> dated, UnaryOperator<T> each) {
    List<Span<T>> spans = new ArrayList<>();
    Option<LocalDate> from = dated.spans().head().from().map(first -> day("first day", first, -1));
    for (Span<T> span : dated.spans()) {
      Option<LocalDate> until = span.until().map(end -> day("change moved", end, 1));
      Period days = period(from, until);
      Span<T> made =
          span.value().isKnown()
              ? hits("value lost")
                  ? Span.unknown(days, "nobody kept it")
                  : Span.during(days, each.apply(span.value().value().get()))
              : Span.unknown(days, text("reason", span.value().reason().get()));
      spans.add(made.citing(citations(span.citations())));
      from = until;
    }
    return Dated.check(text("name of a history", dated.name()), shuffled(Array.ofAll(spans)))
        .get()
        .beforeFirst(next("before the first", dated.beforeFirst()))
        .afterLast(next("after the last", dated.afterLast()));
  }

  private NameList names(NameList names) {
    Seq<ListedName> entries =
        shuffled(
            bag(
                "entry",
                names.entries(),
                1,
                this::entry,
                () -> ListedName.from("One more", LocalDate.of(2020, 1, 1))));
    Period known =
        period(
            names.known().from().map(first -> day("known from", first, -1)),
            names.known().until().map(end -> day("known until", end, 1)));
    return NameList.check(text("name of a list", names.name()), known, entries)
        .get()
        .afterLast(next("after the list", names.afterLast()));
  }

  private ListedName entry(ListedName entry) {
    LocalDate from = day("entry from", entry.span().from().get(), 1);
    String name = text("listed name", entry.name());
    ListedName made =
        entry
            .span()
            .until()
            .map(end -> ListedName.from(name, from).until(day("entry until", end, -1)))
            .getOrElse(() -> ListedName.from(name, from));
    return made.alias(
            shuffled(
                bag(
                    "alias",
                    LinkedHashSet.ofAll(entry.aliases()).toArray(),
                    0,
                    alias -> text("alias", alias),
                    () -> "One More Alias")))
        .citing(citations(entry.span().citations()).toJavaArray(Citation[]::new));
  }
}
