package dev.proviso.certificate;

import dev.proviso.condition.Definition;
import dev.proviso.fact.Reading;
import dev.proviso.policy.JointPolicy;
import dev.proviso.policy.Policy;
import dev.proviso.policy.PolicyVisitor;
import dev.proviso.policy.RulePolicy;
import dev.proviso.rule.Effect;
import dev.proviso.rule.Obligation;
import dev.proviso.rule.Rule;
import dev.proviso.rule.Sanction;
import dev.proviso.text.Words;
import dev.proviso.time.Dated;
import dev.proviso.time.Listing;
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
final class Articles {

  /** Part of the digest of every certificate. */
  static final String WORDING = "1";

  /** A rule, and the policy in which it stands: rules of two policies may have one id. */
  private record Clause(String policy, Rule<?> rule) {}

  private final Seq<Clause> clauses;
  private final Terms terms;

  private Articles(Policy<?> policy) {
    this.clauses = clauses(policy);
    this.terms = Terms.of(policy);
  }

  private static <S> Seq<Clause> clauses(Policy<S> policy) {
    return policy
        .rulePolicies()
        .flatMap(member -> member.rules().map(rule -> new Clause(member.id(), rule)));
  }

  static <S> Seq<Commitment> of(Policy<S> policy) {
    Articles articles = new Articles(policy);
    return articles
        .uses(Effect.PERMIT)
        .appendAll(articles.uses(Effect.FORBID))
        .appendAll(articles.others(policy))
        .appendAll(articles.terms.definitions().map(Articles::definition))
        .appendAll(articles.terms.registers().map(Articles::list))
        .appendAll(articles.terms.limits().map(Articles::limit))
        .appendAll(articles.obligations())
        .appendAll(articles.sanctions())
        .appendAll(voids());
  }

  private Seq<Commitment> uses(Effect effect) {
    return clauses
        .filter(clause -> clause.rule().effect() == effect)
        .map(clause -> use(clause, clause.rule()));
  }

  private <S> Commitment use(Clause clause, Rule<S> rule) {
    Outline outline = new Outline();
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
                              + Words.days(f.period())));
          outline.condition(rule.condition(), true);
          outline.exceptions(rule.exceptions());
          outline.source(rule.citations());
        });
    Commitment.Kind kind =
        rule.effect() == Effect.PERMIT
            ? Commitment.Kind.PERMITTED_USE
            : Commitment.Kind.PROHIBITED_USE;
    return Commitment.of(kind, id(clause), outline.lines());
  }

  /** Rules of one id can only be told apart by their policies. */
  private String id(Clause clause) {
    String id = clause.rule().id();
    return clauses.count(other -> other.rule().id().equals(id)) > 1
        ? clause.policy() + " › " + id
        : id;
  }

  /** The ids of some clauses, as they head them. */
  private String ids(Seq<Clause> some) {
    return some.map(this::id).mkString(", ");
  }

  private <S> Seq<Commitment> others(Policy<S> policy) {
    return policy.accept(PolicyVisitor.of(this::ofRules, this::ofMembers));
  }

  private <S> Seq<Commitment> ofMembers(JointPolicy<S> joint) {
    Outline every = new Outline().line("a use is permitted only if each of these permits it:");
    joint.members().forEach(member -> every.nest("“" + member.id() + "”"));
    return Array.of(Commitment.of(Commitment.Kind.OTHER_USE, joint.id(), every.lines()))
        .appendAll(joint.members().flatMap(this::others));
  }

  private <S> Seq<Commitment> ofRules(RulePolicy<S> rules) {
    String combined =
        switch (rules.combining()) {
          case FORBID_OVERRIDES -> "a use that is both permitted and prohibited is prohibited";
          case PERMIT_OVERRIDES -> "a use that is both permitted and prohibited is permitted";
          case FIRST_APPLICABLE ->
              "of the clauses that cover a use, the first decides, in this order: "
                  + ids(clauses(rules));
          case ONLY_ONE_APPLICABLE -> "a use that more than one clause covers is not permitted";
        };
    String otherwise = "a use that no clause covers is " + Words.of(rules.otherwise());
    return Array.of(
        Commitment.of(
            Commitment.Kind.OTHER_USE,
            rules.id(),
            new Outline()
                .line(combined + "; " + otherwise)
                .nest("a use of which it cannot be told is not permitted")
                .lines()));
  }

  private static <S> Commitment definition(Definition<S> definition) {
    Outline outline = new Outline();
    outline.line("“" + definition.name() + "” means");
    outline.nest(
        () -> {
          outline.condition(definition.condition(), true);
          outline.exceptions(definition.exceptions());
          definition.text().forEach(text -> outline.line("the provision says: " + text));
          outline.source(definition.citations());
        });
    return Commitment.of(Commitment.Kind.DEFINITION, definition.name(), outline.lines());
  }

  private static Commitment list(Register<?> register) {
    Outline outline = new Outline();
    outline.line("the " + register.name() + ":");
    if (register instanceof Roster<?> roster) {
      outline.nest(
          () -> history(outline, roster.listings(), listing -> listing(listing, roster.type())));
    } else if (register instanceof NameList names) {
      outline.nest(() -> names(outline, names));
    }
    return Commitment.of(Commitment.Kind.LIST, register.name(), outline.lines());
  }

  private static void names(Outline outline, NameList names) {
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
                    + Outline.cited(entry.span().citations()))
        .sorted()
        .forEach(outline::line);
    outline.line(
        "known for " + names.known() + "; what holds later: " + Words.of(names.afterLast()));
  }

  private static String listing(Listing<?> listing, ValueType<?> type) {
    String members =
        listing.members().isEmpty()
            ? "nobody"
            : Outline.byWords(listing.members().toArray())
                .map(one -> Words.labeled(one, type))
                .mkString(", ");
    String absent =
        listing.absent().isEmpty()
            ? ""
            : "; not "
                + Outline.byWords(listing.absent().toArray())
                    .map(one -> Words.labeled(one, type))
                    .mkString(", ");
    return members
        + absent
        + listing.incomplete().map(why -> "; of all others it is not known: " + why).getOrElse("");
  }

  private static Commitment limit(Terms.Limit limit) {
    Dated<?> dated = limit.dated();
    Outline outline = new Outline().line("the " + dated.name() + ":");
    outline.nest(
        () ->
            history(
                outline, dated, value -> Words.labeled(Outline.inOneOrder(value), limit.type())));
    return Commitment.of(Commitment.Kind.LIST, dated.name(), outline.lines());
  }

  private static <T> void history(
      Outline outline, Dated<T> dated, java.util.function.Function<? super T, String> words) {
    for (Span<T> span : dated.spans()) {
      Reading<T> value = span.value();
      outline.line(
          span.days()
              + ": "
              + value
                  .value()
                  .map(words)
                  .getOrElse(() -> "not known: " + value.reason().getOrElse(""))
              + Outline.cited(span.citations()));
    }
    outline.line(
        "what holds earlier: "
            + Words.of(dated.beforeFirst())
            + "; later: "
            + Words.of(dated.afterLast()));
  }

  private Seq<Commitment> obligations() {
    return clauses
        .flatMap(clause -> clause.rule().obligations())
        .distinct()
        .map(
            obligation ->
                Commitment.of(
                    Commitment.Kind.OBLIGATION,
                    obligation.id(),
                    new Outline()
                        .line(obligation.text() + Outline.cited(obligation.citations()))
                        .lines()
                        .append(relied("where these clauses are relied on: ", obligation))));
  }

  private Commitment.Line relied(String heading, Obligation obligation) {
    return Commitment.Line.of(
        1,
        heading + ids(clauses.filter(clause -> clause.rule().obligations().contains(obligation))));
  }

  private Seq<Commitment> sanctions() {
    return clauses
        .flatMap(clause -> clause.rule().sanctions())
        .distinct()
        .sorted(
            Comparator.comparing(Sanction::id)
                .thenComparing(Sanction::text)
                .thenComparing(sanction -> Outline.cited(sanction.citations())))
        .map(
            sanction ->
                Commitment.of(
                    Commitment.Kind.SANCTION,
                    sanction.id(),
                    new Outline()
                        .line(sanction.text() + Outline.cited(sanction.citations()))
                        .nest(
                            "for a breach of: "
                                + ids(
                                    clauses.filter(
                                        clause -> clause.rule().sanctions().contains(sanction))))
                        .lines()));
  }

  private static Seq<Commitment> voids() {
    return Array.of(Fault.Kind.values())
        .map(
            kind ->
                Commitment.of(
                    Commitment.Kind.VOID,
                    Words.of(kind),
                    Array.of(Commitment.Line.of(0, kind.clause()))));
  }
}
