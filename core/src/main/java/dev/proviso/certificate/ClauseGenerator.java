package dev.proviso.certificate;

import dev.proviso.condition.Definition;
import dev.proviso.fact.Reading;
import dev.proviso.language.Language;
import dev.proviso.law.Citation;
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
import dev.proviso.time.ListedName;
import dev.proviso.time.NameList;
import dev.proviso.time.OutOfRange;
import dev.proviso.time.Register;
import dev.proviso.time.Roster;
import dev.proviso.time.Span;
import dev.proviso.value.ValueType;
import dev.proviso.wording.ValueWording;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import java.util.Comparator;

/**
 * What a policy commits its signer to, in words. A change of these words changes what is signed, so
 * it needs a new {@link CertificateWording#VERSION}.
 */
final class ClauseGenerator {

  /** A rule, and the policy in which it stands: rules of two policies may have one id. */
  private record RuleClause(String policy, Rule<?> rule) {}

  private final Seq<RuleClause> clauses;
  private final ReferencedTerms terms;
  private final Language language;
  private final ValueWording values;

  private ClauseGenerator(Policy<?> policy, CertificateWording wording) {
    this.language = wording.language();
    this.values = wording.values();
    this.clauses = clauses(policy);
    this.terms = ReferencedTerms.of(policy);
  }

  private static <S> Seq<RuleClause> clauses(Policy<S> policy) {
    return policy
        .rulePolicies()
        .flatMap(member -> member.rules().map(rule -> new RuleClause(member.id(), rule)));
  }

  static <S> Seq<Clause> of(Policy<S> policy, CertificateWording wording) {
    ClauseGenerator articles = new ClauseGenerator(policy, wording);
    return articles
        .uses(Effect.PERMIT)
        .appendAll(articles.uses(Effect.FORBID))
        .appendAll(articles.others(policy))
        .appendAll(articles.terms.definitions().map(articles::definition))
        .appendAll(articles.terms.registers().map(articles::list))
        .appendAll(articles.terms.limits().map(articles::limit))
        .appendAll(articles.obligations())
        .appendAll(articles.sanctions())
        .appendAll(voids(wording));
  }

  private Seq<Clause> uses(Effect effect) {
    return clauses
        .filter(clause -> clause.rule().effect() == effect)
        .map(clause -> use(clause, clause.rule()));
  }

  private <S> Clause use(RuleClause clause, Rule<S> rule) {
    ClauseWriter outline = new ClauseWriter(language);
    String title =
        rule.title().getOrElse(() -> language.text(ClauseMessages.UNTITLED_USE, clause.policy()));
    outline.line(language.text(ClauseMessages.USE, title));
    outline.nest(
        () -> {
          rule.during()
              .forEach(
                  f ->
                      outline.line(
                          language.text(
                              ClauseMessages.PERIOD, f.date().name(), values.days(f.period()))));
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
        new ClauseWriter(language).line(language.text(ClauseMessages.EACH_MUST_PERMIT));
    joint
        .members()
        .forEach(member -> every.nest(language.text(ClauseMessages.MEMBER, member.id())));
    return Array.of(Clause.of(Clause.Kind.OTHER_USE, joint.id(), every.lines()))
        .appendAll(joint.members().flatMap(this::others));
  }

  private <S> Seq<Clause> ofRules(RulePolicy<S> rules) {
    String otherwise = values.outcome(rules.otherwise());
    String combined =
        switch (rules.combining()) {
          case FORBID_OVERRIDES -> language.text(ClauseMessages.FORBID_OVERRIDES, otherwise);
          case PERMIT_OVERRIDES -> language.text(ClauseMessages.PERMIT_OVERRIDES, otherwise);
          case FIRST_APPLICABLE ->
              language.text(ClauseMessages.FIRST_APPLICABLE, ids(clauses(rules)), otherwise);
          case ONLY_ONE_APPLICABLE -> language.text(ClauseMessages.ONLY_ONE_APPLICABLE, otherwise);
        };
    return Array.of(
        Clause.of(
            Clause.Kind.OTHER_USE,
            rules.id(),
            new ClauseWriter(language)
                .line(combined)
                .nest(language.text(ClauseMessages.NOT_ESTABLISHED))
                .lines()));
  }

  private <S> Clause definition(Definition<S> definition) {
    ClauseWriter outline = new ClauseWriter(language);
    outline.line(language.text(ClauseMessages.DEFINITION, definition.name()));
    outline.nest(
        () -> {
          outline.condition(definition.condition(), true);
          outline.exceptions(definition.exceptions());
          definition
              .text()
              .forEach(text -> outline.line(language.text(ClauseMessages.PROVISION, text)));
          outline.source(definition.citations());
        });
    return Clause.of(Clause.Kind.DEFINITION, definition.name(), outline.lines());
  }

  private Clause list(Register<?> register) {
    ClauseWriter outline = new ClauseWriter(language);
    outline.line(language.text(ClauseMessages.LIST, register.name()));
    if (register instanceof Roster<?> roster) {
      outline.nest(
          () -> history(outline, roster.listings(), listing -> listing(listing, roster.type())));
    } else if (register instanceof NameList names) {
      outline.nest(() -> names(outline, names));
    }
    return Clause.of(Clause.Kind.LIST, register.name(), outline.lines());
  }

  private void names(ClauseWriter outline, NameList names) {
    names
        .entries()
        .map(
            entry ->
                entry.span().days() + ": " + name(entry) + outline.cited(entry.span().citations()))
        .sorted()
        .forEach(outline::line);
    outline.line(
        language.text(
            ClauseMessages.KNOWN_NAMES, names.known().toString(), words(names.afterLast())));
  }

  private String name(ListedName entry) {
    return entry.aliases().isEmpty()
        ? entry.name()
        : language.text(
            ClauseMessages.ALIASES, entry.name(), entry.aliases().sorted().mkString(", "));
  }

  private String words(OutOfRange range) {
    return language.text(
        switch (range) {
          case HOLD -> ClauseMessages.HOLD;
          case REFUSE -> ClauseMessages.REFUSE;
        });
  }

  private String listing(ListSnapshot<?> listing, ValueType<?> type) {
    String members =
        listing.members().isEmpty()
            ? language.text(ClauseMessages.NOBODY)
            : words(listing.members(), type);
    String settled =
        listing.absent().isEmpty()
            ? members
            : language.text(ClauseMessages.NOT_LISTED, members, words(listing.absent(), type));
    return listing
        .incomplete()
        .map(why -> language.text(ClauseMessages.OTHERS_NOT_KNOWN, settled, why))
        .getOrElse(settled);
  }

  private String words(Set<?> members, ValueType<?> type) {
    return ClauseWriter.byWords(members.toArray())
        .map(one -> values.labeled(one, type))
        .mkString(", ");
  }

  private Clause limit(ReferencedTerms.Limit limit) {
    Dated<?> dated = limit.dated();
    ClauseWriter outline =
        new ClauseWriter(language).line(language.text(ClauseMessages.LIST, dated.name()));
    outline.nest(
        () ->
            history(
                outline,
                dated,
                value -> values.labeled(ClauseWriter.inOneOrder(value), limit.type())));
    return Clause.of(Clause.Kind.LIST, dated.name(), outline.lines());
  }

  private <T> void history(
      ClauseWriter outline, Dated<T> dated, java.util.function.Function<? super T, String> words) {
    for (Span<T> span : dated.spans()) {
      Reading<T> value = span.value();
      outline.line(
          span.days()
              + ": "
              + value
                  .value()
                  .map(words)
                  .getOrElse(
                      () -> language.text(ClauseMessages.NOT_KNOWN, value.reason().getOrElse("")))
              + outline.cited(span.citations()));
    }
    outline.line(
        language.text(
            ClauseMessages.OUT_OF_RANGE, words(dated.beforeFirst()), words(dated.afterLast())));
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
                    cited(obligation.text(), obligation.citations())
                        .lines()
                        .append(relied(obligation))));
  }

  private Clause.Line relied(Obligation obligation) {
    String ids = ids(clauses.filter(clause -> clause.rule().obligations().contains(obligation)));
    return Clause.Line.of(1, language.text(ClauseMessages.RELIED_ON, ids));
  }

  private ClauseWriter cited(String text, Seq<Citation> citations) {
    ClauseWriter outline = new ClauseWriter(language);
    return outline.line(text + outline.cited(citations));
  }

  private Seq<Clause> sanctions() {
    return clauses
        .flatMap(clause -> clause.rule().sanctions())
        .distinct()
        .sorted(
            Comparator.comparing(Sanction::id)
                .thenComparing(Sanction::text)
                .thenComparing(sanction -> inOneText(sanction.citations())))
        .map(
            sanction ->
                Clause.of(
                    Clause.Kind.SANCTION,
                    sanction.id(),
                    cited(sanction.text(), sanction.citations())
                        .nest(language.text(ClauseMessages.BREACH, breached(sanction)))
                        .lines()));
  }

  /** What sanctions of one text are sorted by, the same in every language. */
  private static String inOneText(Seq<Citation> citations) {
    return citations.isEmpty() ? "" : citations.map(Citation::full).mkString("[", "; ", "]");
  }

  private String breached(Sanction sanction) {
    return ids(clauses.filter(clause -> clause.rule().sanctions().contains(sanction)));
  }

  private static Seq<Clause> voids(CertificateWording wording) {
    return Array.of(VerificationFault.Kind.values())
        .map(
            kind ->
                Clause.of(
                    Clause.Kind.VOID,
                    ValueText.of(kind),
                    Array.of(Clause.Line.of(0, wording.clause(kind)))));
  }
}
