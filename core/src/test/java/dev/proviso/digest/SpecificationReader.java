package dev.proviso.digest;

import dev.proviso.condition.AllOf;
import dev.proviso.condition.AnyOf;
import dev.proviso.condition.Comparison;
import dev.proviso.condition.Condition;
import dev.proviso.condition.DatedComparison;
import dev.proviso.condition.Definition;
import dev.proviso.condition.ExceptionClause;
import dev.proviso.condition.FactComparison;
import dev.proviso.condition.JudgmentQuestion;
import dev.proviso.condition.ListMembership;
import dev.proviso.condition.Not;
import dev.proviso.condition.OpaqueCondition;
import dev.proviso.condition.PartCondition;
import dev.proviso.condition.QuantifiedCondition;
import dev.proviso.domain.Country;
import dev.proviso.domain.PrisonTerm;
import dev.proviso.fact.Fact;
import dev.proviso.law.Citation;
import dev.proviso.policy.Policy;
import dev.proviso.policy.RulePolicy;
import dev.proviso.policy.UnanimousPolicy;
import dev.proviso.rule.Obligation;
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
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A second reader of policies, written after the specification and sharing no code with the
 * library's own: as maps, lists and bags, which {@link SpecificationJson} writes.
 */
@SuppressWarnings("NullAway") // null stands for null
final class SpecificationReader {

  private final SpecificationFields fields;
  private final SpecificationJson json;

  private SpecificationReader(String ignored, boolean sorts) {
    fields = new SpecificationFields(ignored);
    json = new SpecificationJson(fields, sorts);
  }

  static SpecificationReader reader() {
    return new SpecificationReader("", true);
  }

  /** A wrong one, that leaves one field of one kind of object out. */
  static SpecificationReader ignoring(String field) {
    return new SpecificationReader(field, true);
  }

  /** A wrong one, that keeps the order in which things were written. */
  static SpecificationReader unsorted() {
    return new SpecificationReader("", false);
  }

  /** Every field of every kind of object that was read so far. */
  Set<String> fields() {
    return fields.made();
  }

  String json(Object value) {
    return json.json(value);
  }

  private Map<String, Object> object(String kind, Object... keysAndValues) {
    return fields.object(kind, keysAndValues);
  }

  private static <T> List<Object> list(Iterable<T> things, Function<? super T, ?> each) {
    List<Object> made = new ArrayList<>();
    things.forEach(thing -> made.add(each.apply(thing)));
    return made;
  }

  private static <T> SpecificationJson.Bag bag(Iterable<T> things, Function<? super T, ?> each) {
    return SpecificationJson.Bag.of(list(things, each));
  }

  private Object top(String kind, Object body) {
    return object("top", "proviso", "2", kind, body);
  }

  Object whole(Policy<?> policy) {
    return top("policy", policy(policy));
  }

  Object wholeRule(Rule<?> rule) {
    return top("rule", rule(rule));
  }

  Object whole(Register<?> register) {
    return top("register", register(register));
  }

  Object whole(Dated<?> dated) {
    return top("dated", history(dated, this::value));
  }

  Object wholeCertificate(String title, String edition, Policy<?> policy, String wording) {
    return top(
        "certificate",
        object(
            "certificate",
            "title",
            title,
            "edition",
            edition,
            "wording",
            wording,
            "policy",
            new SpecificationJson.Reference(policy.id(), whole(policy))));
  }

  Object whole(Definition<?> definition) {
    return top(
        "definition",
        object(
            "definition",
            "name",
            definition.name(),
            "text",
            definition.text().getOrNull(),
            "condition",
            condition(definition.condition()),
            "exceptions",
            list(definition.exceptions(), this::exception),
            "citations",
            citations(definition.citations())));
  }

  private Object policy(Policy<?> policy) {
    if (policy instanceof UnanimousPolicy<?> joint) {
      return object("joint", "id", joint.id(), "every", list(joint.members(), this::policy));
    }
    RulePolicy<?> rules = (RulePolicy<?>) policy;
    return object(
        "policy",
        "id",
        rules.id(),
        "rules",
        list(rules.rules(), this::rule),
        "combining",
        words(rules.combining()),
        "otherwise",
        words(rules.otherwise()),
        "asOf",
        rules.dating().isEmpty() ? null : fact(rules.dating().get()));
  }

  private Object rule(Rule<?> rule) {
    return object(
        "rule",
        "id",
        rule.id(),
        "effect",
        words(rule.effect()),
        "title",
        rule.title().getOrNull(),
        "during",
        rule.during().isEmpty()
            ? null
            : object(
                "during",
                "date",
                fact(rule.during().get().date()),
                "from",
                text(rule.during().get().period().from().getOrNull()),
                "until",
                text(rule.during().get().period().until().getOrNull())),
        "condition",
        condition(rule.condition()),
        "exceptions",
        list(rule.exceptions(), this::exception),
        "citations",
        citations(rule.citations()),
        "obligations",
        list(rule.obligations(), this::obligation),
        "sanctions",
        bag(rule.sanctions(), this::sanction));
  }

  private Object exception(ExceptionClause<?> exception) {
    return object(
        "exception",
        "id",
        exception.id(),
        "condition",
        condition(exception.condition()),
        "exceptions",
        list(exception.exceptions(), this::exception),
        "citations",
        citations(exception.citations()));
  }

  private Object obligation(Obligation obligation) {
    return object(
        "obligation",
        "id",
        obligation.id(),
        "text",
        obligation.text(),
        "citations",
        citations(obligation.citations()));
  }

  private Object sanction(Sanction sanction) {
    return object(
        "sanction",
        "id",
        sanction.id(),
        "text",
        sanction.text(),
        "measure",
        sanction.measure().isEmpty() ? null : words(sanction.measure().get()),
        "citations",
        citations(sanction.citations()));
  }

  private Object citations(Iterable<Citation> citations) {
    return list(
        citations,
        citation ->
            object(
                "citation",
                "instrument",
                citation.instrument().name(),
                "provision",
                switch (citation.provision().kind()) {
                      case ARTICLE -> "Article ";
                      case SECTION -> "§ ";
                      case CLAUSE -> "clause ";
                      case PARAGRAPH -> "paragraph ";
                      case ANNEX -> "Annex ";
                    }
                    + citation.provision().number(),
                "confidence",
                citation.confidence().isEmpty()
                    ? null
                    : switch (citation.confidence().get()) {
                      case SEEN -> "S";
                      case SECONDARY -> "S2";
                      case MEMORY -> "M";
                      case DERIVED -> "D";
                    },
                "sources",
                list(citation.sources(), source -> source.key())));
  }

  Object condition(Condition<?> condition) {
    if (condition instanceof AllOf<?> all) {
      return object("node", "all", bag(all.operands(), this::condition));
    }
    if (condition instanceof AnyOf<?> any) {
      return object("node", "any", bag(any.operands(), this::condition));
    }
    if (condition instanceof Not<?> not) {
      return object("node", "not", condition(not.operand()));
    }
    if (condition instanceof Comparison<?, ?> comparison) {
      return object(
          "node",
          "compare",
          object(
              "compare",
              "fact",
              fact(comparison.fact()),
              "operator",
              words(comparison.operator()),
              "constants",
              bag(comparison.constants(), this::value)));
    }
    if (condition instanceof FactComparison<?, ?> two) {
      return object(
          "node",
          "compareFacts",
          object(
              "compareFacts",
              "left",
              fact(two.left()),
              "operator",
              words(two.operator()),
              "right",
              fact(two.right())));
    }
    if (condition instanceof ListMembership<?, ?> listed) {
      return object(
          "node",
          "listed",
          object(
              "listed",
              "fact",
              fact(listed.fact()),
              "date",
              fact(listed.date()),
              "register",
              new SpecificationJson.Reference(listed.register().name(), whole(listed.register()))));
    }
    if (condition instanceof DatedComparison<?, ?> dated) {
      return object(
          "node",
          "compareDated",
          object(
              "compareDated",
              "fact",
              fact(dated.fact()),
              "operator",
              words(dated.operator()),
              "date",
              fact(dated.date()),
              "limit",
              new SpecificationJson.Reference(dated.limit().name(), whole(dated.limit()))));
    }
    if (condition instanceof QuantifiedCondition<?, ?> quantified) {
      return object(
          "node",
          "parts",
          object(
              "parts",
              "of",
              fact(quantified.parts()),
              "quantifier",
              words(quantified.quantifier()),
              "condition",
              condition(quantified.each())));
    }
    if (condition instanceof PartCondition<?, ?> within) {
      return object(
          "node",
          "part",
          object("part", "of", fact(within.part()), "condition", condition(within.condition())));
    }
    if (condition instanceof Definition<?> definition) {
      return object(
          "node",
          "definition",
          new SpecificationJson.Reference(definition.name(), whole(definition)));
    }
    if (condition instanceof JudgmentQuestion<?> judgment) {
      return object(
          "node",
          "judgment",
          object(
              "judgment",
              "id",
              judgment.id(),
              "question",
              judgment.question(),
              "citations",
              citations(judgment.citations())));
    }
    OpaqueCondition<?> opaque = (OpaqueCondition<?>) condition;
    return object(
        "node",
        "opaque",
        object("opaque", "id", opaque.id(), "reads", bag(opaque.reads(), this::fact)));
  }

  private Object fact(Fact<?, ?> fact) {
    return fact.phrase().isEmpty()
        ? object("fact", "name", fact.name(), "type", type(fact.type()))
        : object(
            "fact",
            "name",
            fact.name(),
            "type",
            type(fact.type()),
            "affirmed",
            fact.phrase().get().affirmed(),
            "denied",
            fact.phrase().get().denied());
  }

  private static @Nullable String type(ValueType<?> type) {
    if (type.element().isDefined()) {
      @Nullable String element = type(type.element().get());
      return element == null ? null : "set of " + element;
    }
    Class<?> javaType = type.javaType();
    if (javaType.isEnum()) {
      return javaType.getName();
    }
    return TYPES.get(javaType);
  }

  private static final Map<Class<?>, String> TYPES =
      Map.of(
          Boolean.class,
          "boolean",
          Integer.class,
          "int32",
          BigDecimal.class,
          "decimal",
          LocalDate.class,
          "date",
          Country.class,
          "country",
          PrisonTerm.class,
          "prison term",
          String.class,
          "text");

  private Object register(Register<?> register) {
    if (register instanceof Roster<?> roster) {
      return history(roster.listings(), this::listing);
    }
    NameList names = (NameList) register;
    return object(
        "names",
        "name",
        names.name(),
        "known",
        days(text(names.known().from().getOrNull()), text(names.known().until().getOrNull())),
        "afterLast",
        words(names.afterLast()),
        "entries",
        bag(names.entries(), this::entry));
  }

  private Object entry(ListedName entry) {
    return object(
        "entry",
        "name",
        entry.name(),
        "aliases",
        bag(entry.aliases(), alias -> alias),
        "days",
        days(text(entry.span().from().getOrNull()), text(entry.span().until().getOrNull())),
        "citations",
        citations(entry.span().citations()));
  }

  private Object listing(ListSnapshot<?> listing) {
    return object(
        "listing",
        "members",
        bag(listing.members(), this::value),
        "absent",
        bag(listing.absent(), this::value),
        "othersUnknown",
        listing.incomplete().getOrNull());
  }

  private <T> Object history(Dated<T> dated, Function<? super T, Object> each) {
    return object(
        "history",
        "name",
        dated.name(),
        "beforeFirst",
        words(dated.beforeFirst()),
        "afterLast",
        words(dated.afterLast()),
        "spans",
        list(dated.spans(), span -> span(span, each)));
  }

  private <T> Object span(Span<T> span, Function<? super T, Object> each) {
    return object(
        "span",
        "days",
        days(text(span.from().getOrNull()), text(span.until().getOrNull())),
        "value",
        span.value().value().isEmpty() ? null : each.apply(span.value().value().get()),
        "unknown",
        span.value().value().isEmpty() ? span.value().reason().get() : null,
        "citations",
        citations(span.citations()));
  }

  private static String days(String from, String until) {
    return (from == null ? ".." : from) + "/" + (until == null ? ".." : until);
  }

  private static String text(LocalDate date) {
    return date == null
        ? null
        : String.format(
            "%04d-%02d-%02d", date.getYear(), date.getMonthValue(), date.getDayOfMonth());
  }

  private Object value(Object value) {
    if (value instanceof io.vavr.collection.Set<?> set) {
      return object("value", "type", "set", "value", bag(set, this::value));
    }
    if (value instanceof Boolean flag) {
      return typed("boolean", flag ? "yes" : "no");
    }
    if (value instanceof Integer number) {
      return typed("int32", Integer.toString(number));
    }
    if (value instanceof BigDecimal number) {
      String plain = number.toPlainString();
      while (plain.contains(".") && (plain.endsWith("0") || plain.endsWith("."))) {
        plain = plain.substring(0, plain.length() - 1);
      }
      return typed("decimal", plain);
    }
    if (value instanceof LocalDate date) {
      return typed("date", text(date));
    }
    if (value instanceof Country country) {
      return typed("country", country.code());
    }
    if (value instanceof PrisonTerm term) {
      return typed("prison term", term.isLife() ? "life" : term.months().get() + " months");
    }
    if (value instanceof String text) {
      return typed("text", text);
    }
    Enum<?> constant = (Enum<?>) value;
    return typed(constant.getDeclaringClass().getName(), constant.name());
  }

  private Object typed(String type, String value) {
    return object("value", "type", type, "value", value);
  }

  private static String words(Enum<?> constant) {
    StringBuilder words = new StringBuilder();
    for (char c : constant.name().toCharArray()) {
      words.append(c == '_' ? ' ' : Character.toLowerCase(c));
    }
    return words.toString();
  }
}
