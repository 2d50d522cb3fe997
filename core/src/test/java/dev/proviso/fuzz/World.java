package dev.proviso.fuzz;

import dev.proviso.condition.Judgment;
import dev.proviso.rule.Outcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A finite world: its subjects, two policies and some conditions about them. */
final class World {

  private final long seed;
  private final Schema schema;
  private final @Nullable ValueSlot asOf;
  private final ValueKind main;
  private final PolicyModel earlier;
  private final PolicyModel later;
  private final List<ConditionModel> conditions;
  private final List<SubjectModel> known;
  private final List<SubjectModel> open;
  private final Map<Object, Object> remembered = new HashMap<>();

  private record Key(Object of, @Nullable PolicyModel dating, boolean isOpen) {}

  private World(
      long seed,
      Schema schema,
      ValueKind main,
      PolicyModel earlier,
      PolicyModel later,
      List<ConditionModel> conditions) {
    this.seed = seed;
    this.schema = schema;
    this.asOf = SchemaGenerator.asOf(schema);
    this.main = main;
    this.earlier = earlier;
    this.later = later;
    this.conditions = conditions;
    this.known = schema.subjects(false);
    this.open = schema.subjects(true);
  }

  static World of(long seed) {
    Choices choices = new Choices(seed);
    List<ValueKind> kinds = ValueKinds.all();
    ValueKind main = kinds.get((int) Math.floorMod(seed, (long) kinds.size()));
    Schema schema = SchemaGenerator.draw(choices, main);
    ConditionGenerator conditions = new ConditionGenerator(choices, schema);
    PolicyGenerator policies = new PolicyGenerator(choices, schema, conditions);
    PolicyModel earlier = policies.policy("earlier");
    PolicyModel later = policies.changed(earlier, "later");
    List<ConditionModel> drawn = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      drawn.add(conditions.draw(schema, choices.below(3)));
    }
    return new World(seed, schema, main, earlier, later, List.copyOf(drawn));
  }

  long seed() {
    return seed;
  }

  Schema schema() {
    return schema;
  }

  ValueKind main() {
    return main;
  }

  PolicyModel earlier() {
    return earlier;
  }

  PolicyModel later() {
    return later;
  }

  List<ConditionModel> conditions() {
    return conditions;
  }

  List<SubjectModel> subjects(boolean isOpen) {
    return isOpen ? open : known;
  }

  /**
   * A subject about which questions are asked: where facts are compared with each other, the finite
   * world has values on both sides of its own.
   */
  SubjectModel subject(Choices choices, boolean isOpen) {
    while (true) {
      SubjectModel subject = choices.one(subjects(isOpen));
      boolean isSurrounded =
          schema.slots(ValueSlot.class).stream()
              .allMatch(
                  slot ->
                      !(subject.answer(slot) instanceof Integer index) || slot.isSurrounded(index));
      if (isSurrounded) {
        return subject;
      }
    }
  }

  @Nullable ValueSlot asOf() {
    return asOf;
  }

  /** The truths of a condition, asked as of the date of a policy if one is given. */
  Ternary[] truths(ConditionModel condition, @Nullable PolicyModel dating, boolean isOpen) {
    return (Ternary[])
        remembered.computeIfAbsent(
            new Key(condition, dating, isOpen),
            key ->
                subjects(isOpen).stream()
                    .map(subject -> condition.truth(subject, situation(subject, dating)))
                    .toArray(Ternary[]::new));
  }

  /** The truth of a condition if registers and limits answer so where they give no answer. */
  Ternary truth(
      ConditionModel condition,
      @Nullable PolicyModel dating,
      boolean isOpen,
      int subject,
      Completion completion) {
    if (completion == Completion.NONE) {
      return truths(condition, dating, isOpen)[subject];
    }
    SubjectModel root = subjects(isOpen).get(subject);
    return condition.truth(root, situation(root, dating).completed(completion));
  }

  /** The outcome of a policy if registers and limits answer so where they give no answer. */
  Outcome outcome(PolicyModel policy, boolean isOpen, int subject, Completion completion) {
    return completion == Completion.NONE
        ? outcomes(policy, isOpen)[subject]
        : policy.outcome(subjects(isOpen).get(subject), asOf(), completion);
  }

  Situation situation(SubjectModel subject, @Nullable PolicyModel dating) {
    return dating == null
        ? PolicyModel.undated(subject, asOf())
        : dating.situation(subject, asOf());
  }

  Outcome[] outcomes(PolicyModel policy, boolean isOpen) {
    return (Outcome[])
        remembered.computeIfAbsent(
            new Key(policy, null, isOpen),
            key ->
                subjects(isOpen).stream()
                    .map(subject -> policy.outcome(subject, asOf()))
                    .toArray(Outcome[]::new));
  }

  /** The judgments that have been made about a subject. */
  List<Judgment> judgments(SubjectModel subject) {
    List<Judgment> judgments = new ArrayList<>();
    for (JudgmentSlot slot : schema.slots(JudgmentSlot.class)) {
      @Nullable Object answer = subject.answer(slot);
      if (answer != null) {
        judgments.add(
            Judgment.of(slot.name(), (Boolean) answer)
                .by("a board", LocalDate.EPOCH)
                .because("it says so"));
      }
    }
    return judgments;
  }

  /** The date of the decision about a subject; null if it is not given. */
  @Nullable LocalDate date(SubjectModel subject) {
    @Nullable ValueSlot slot = asOf();
    @Nullable Object day = slot == null ? null : subject.answer(slot);
    return day == null ? null : RegisterModel.day((Integer) day);
  }
}
