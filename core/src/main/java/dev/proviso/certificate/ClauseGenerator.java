package dev.proviso.certificate;

import dev.proviso.condition.Definition;
import dev.proviso.fact.Reading;
import dev.proviso.policy.Policy;
import dev.proviso.policy.PolicyVisitor;
import dev.proviso.policy.RulePolicy;
import dev.proviso.policy.UnanimousPolicy;
import dev.proviso.rule.Effect;
import dev.proviso.rule.Obligation;
import dev.proviso.rule.Rule;
import dev.proviso.rule.Sanction;
import dev.proviso.text.ValueText;
import dev.proviso.time.Dated;
import dev.proviso.time.ListSnapshot;
import dev.proviso.time.NameList;
import dev.proviso.time.Register;
import dev.proviso.time.Roster;
import dev.proviso.time.Span;
import dev.proviso.value.ValueType;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.Comparator;

/**
 * What a policy commits its signer to, in words. A change of these words changes what is signed, so
 * it needs a new {@link #WORDING}.
 */
final class ClauseGenerator {

  /** Part of the digest of every certificate. */
  static final String WORDING = "2";

  /** A rule, and the policy in which it stands: rules of two policies may have one id. */
  private record RuleClause(String policy, Rule<?> rule) {}

  private final Seq<RuleClause> clauses;
  private final ReferencedTerms terms;

  private ClauseGenerator(Policy<?> policy) {
    this.clauses = clauses(policy);
    this.terms = ReferencedTerms.of(policy);
  }

  private static <S> Seq<RuleClause> clauses(Policy<S> policy) {
    return policy
        .rulePolicies()
        .flatMap(member -> member.rules().map(rule -> new RuleClause(member.id(), rule)));
  }

  static <S> Seq<Clause> of(Policy<S> policy) {
    ClauseGenerator articles = new ClauseGenerator(policy);
    return articles
        .uses(Effect.PERMIT)
        .appendAll(articles.uses(Effect.FORBID))
        .appendAll(articles.others(policy))
        .appendAll(articles.terms.definitions().map(ClauseGenerator::definition))
        .appendAll(articles.terms.registers().map(ClauseGenerator::list))
        .appendAll(articles.terms.limits().map(ClauseGenerator::limit))
        .appendAll(articles.obligations())
        .appendAll(articles.sanctions())
        .appendAll(voids());
  }

  private Seq<Clause> uses(Effect effect) {
    return clauses
        .filter(clause -> clause.rule().effect() == effect)
        .map(clause -> use(clause, clause.rule()));
  }

  private <S> Clause use(RuleClause clause, Rule<S> rule) {
    ClauseWriter outline = new ClauseWriter();
    outline.line(
        rule.title().getOrElse("a use under “" + clause.policy() + "”") + ", that is, where");
    outline.nest(
        () -> {
          rule.during()
              .forEach(
                  f ->
                      outline.line(
                          "the "
                              + f.date().name()
                              + " lies in the time "
                              + ValueText.days(f.period())));
          outline.condition(rule.condition(), true);
          outline.exceptions(rule.exceptions());
          outline.source(rule.citations());
        });
    Clause.Kind kind =
        rule.effect() == Effect.PERMIT ? Clause.Kind.PERMITTED_USE : Clause.Kind.PROHIBITED_USE;
    return Clause.of(kind, id(clause), outline.lines());
  }

  /** The id of a rule; where several rules share it, their policies distinguish them. */
  private String id(RuleClause clause) {
    String id = clause.rule().id();
    return clauses.count(other -> other.rule().id().equals(id)) > 1
        ? clause.policy() + " › " + id
        : id;
  }

  /** The ids of some clauses, as they head them. */
  private String ids(Seq<RuleClause> some) {
    return some.map(this::id).mkString(", ");
  }

  private <S> Seq<Clause> others(Policy<S> policy) {
    return policy.accept(PolicyVisitor.of(this::ofRules, this::ofMembers));
  }

  private <S> Seq<Clause> ofMembers(UnanimousPolicy<S> joint) {
    ClauseWriter every =
        new ClauseWriter().line("a use is permitted only if each of these permits it:");
    joint.members().forEach(member -> every.nest("“" + member.id() + "”"));
    return Array.of(Clause.of(Clause.Kind.OTHER_USE, joint.id(), every.lines()))
        .appendAll(joint.members().flatMap(this::others));
  }

  private <S> Seq<Clause> ofRules(RulePolicy<S> rules) {
    String combined =
        switch (rules.combining()) {
          case FORBID_OVERRIDES -> "a use that is both permitted and prohibited is prohibited";
          case PERMIT_OVERRIDES -> "a use that is both permitted and prohibited is permitted";
          case FIRST_APPLICABLE ->
              "of the clauses that cover a use, the first decides, in this order: "
                  + ids(clauses(rules));
          case ONLY_ONE_APPLICABLE -> "a use that more than one clause covers is not permitted";
        };
    String otherwise = "a use that no clause covers is " + ValueText.of(rules.otherwise());
    return Array.of(
        Clause.of(
            Clause.Kind.OTHER_USE,
            rules.id(),
            new ClauseWriter()
                .line(combined + "; " + otherwise)
                .nest(
                    "a use is not permitted where it is not established whether a clause covers it")
                .lines()));
  }

  private static <S> Clause definition(Definition<S> definition) {
    ClauseWriter outline = new ClauseWriter();
    outline.line("“" + definition.name() + "” means");
    outline.nest(
        () -> {
          outline.condition(definition.condition(), true);
          outline.exceptions(definition.exceptions());
          definition.text().forEach(text -> outline.line("the provision says: " + text));
          outline.source(definition.citations());
        });
    return Clause.of(Clause.Kind.DEFINITION, definition.name(), outline.lines());
  }

  private static Clause list(Register<?> register) {
    ClauseWriter outline = new ClauseWriter();
    outline.line("the " + register.name() + ":");
    if (register instanceof Roster<?> roster) {
      outline.nest(
          () -> history(outline, roster.listings(), listing -> listing(listing, roster.type())));
    } else if (register instanceof NameList names) {
      outline.nest(() -> names(outline, names));
    }
    return Clause.of(Clause.Kind.LIST, register.name(), outline.lines());
  }

  private static void names(ClauseWriter outline, NameList names) {
    names
        .entries()
        .map(
            entry ->
                entry.span().days()
                    + ": "
                    + entry.name()
                    + (entry.aliases().isEmpty()
                        ? ""
                        : ", also " + entry.aliases().sorted().mkString(", "))
                    + ClauseWriter.cited(entry.span().citations()))
        .sorted()
        .forEach(outline::line);
    outline.line(
        "known for " + names.known() + "; what holds later: " + ValueText.of(names.afterLast()));
  }

  private static String listing(ListSnapshot<?> listing, ValueType<?> type) {
    String members =
        listing.members().isEmpty()
            ? "nobody"
            : ClauseWriter.byWords(listing.members().toArray())
                .map(one -> ValueText.labeled(one, type))
                .mkString(", ");
    String absent =
        listing.absent().isEmpty()
            ? ""
            : "; not "
                + ClauseWriter.byWords(listing.absent().toArray())
                    .map(one -> ValueText.labeled(one, type))
                    .mkString(", ");
    return members
        + absent
        + listing.incomplete().map(why -> "; for all others it is not known: " + why).getOrElse("");
  }

  private static Clause limit(ReferencedTerms.Limit limit) {
    Dated<?> dated = limit.dated();
    ClauseWriter outline = new ClauseWriter().line("the " + dated.name() + ":");
    outline.nest(
        () ->
            history(
                outline,
                dated,
                value -> ValueText.labeled(ClauseWriter.inOneOrder(value), limit.type())));
    return Clause.of(Clause.Kind.LIST, dated.name(), outline.lines());
  }

  private static <T> void history(
      ClauseWriter outline, Dated<T> dated, java.util.function.Function<? super T, String> words) {
    for (Span<T> span : dated.spans()) {
      Reading<T> value = span.value();
      outline.line(
          span.days()
              + ": "
              + value
                  .value()
                  .map(words)
                  .getOrElse(() -> "not known: " + value.reason().getOrElse(""))
              + ClauseWriter.cited(span.citations()));
    }
    outline.line(
        "what holds earlier: "
            + ValueText.of(dated.beforeFirst())
            + "; later: "
            + ValueText.of(dated.afterLast()));
  }

  private Seq<Clause> obligations() {
    return clauses
        .flatMap(clause -> clause.rule().obligations())
        .distinct()
        .map(
            obligation ->
                Clause.of(
                    Clause.Kind.OBLIGATION,
                    obligation.id(),
                    new ClauseWriter()
                        .line(obligation.text() + ClauseWriter.cited(obligation.citations()))
                        .lines()
                        .append(relied("where these clauses are relied on: ", obligation))));
  }

  private Clause.Line relied(String heading, Obligation obligation) {
    return Clause.Line.of(
        1,
        heading + ids(clauses.filter(clause -> clause.rule().obligations().contains(obligation))));
  }

  private Seq<Clause> sanctions() {
    return clauses
        .flatMap(clause -> clause.rule().sanctions())
        .distinct()
        .sorted(
            Comparator.comparing(Sanction::id)
                .thenComparing(Sanction::text)
                .thenComparing(sanction -> ClauseWriter.cited(sanction.citations())))
        .map(
            sanction ->
                Clause.of(
                    Clause.Kind.SANCTION,
                    sanction.id(),
                    new ClauseWriter()
                        .line(sanction.text() + ClauseWriter.cited(sanction.citations()))
                        .nest(
                            "for a breach of: "
                                + ids(
                                    clauses.filter(
                                        clause -> clause.rule().sanctions().contains(sanction))))
                        .lines()));
  }

  private static Seq<Clause> voids() {
    return Array.of(VerificationFault.Kind.values())
        .map(
            kind ->
                Clause.of(
                    Clause.Kind.VOID,
                    ValueText.of(kind),
                    Array.of(Clause.Line.of(0, kind.clause()))));
  }
}
