package dev.proviso.digest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.condition.AllOf;
import dev.proviso.condition.Comparison;
import dev.proviso.condition.Condition;
import dev.proviso.condition.Definition;
import dev.proviso.digest.Mutator.Mutant;
import dev.proviso.fact.Fact;
import dev.proviso.fact.Reading;
import dev.proviso.policy.Gen;
import dev.proviso.policy.Policy;
import dev.proviso.policy.Sample;
import dev.proviso.rule.Effect;
import dev.proviso.rule.Rule;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What keeps a digest and what changes it. */
class FormPropertiesTest {

  @Provide
  Arbitrary<Policy<Sample>> policies() {
    return Gen.sized((random, size) -> Rich.of(random).policy(size));
  }

  @Provide
  Arbitrary<Random> randoms() {
    return Arbitraries.longs().map(Random::new);
  }

  /** Policies that are the same every time. */
  private static List<Policy<Sample>> trials(int count) {
    Random random = new Random(20211206);
    return IntStream.range(0, count)
        .<Policy<Sample>>mapToObj(i -> Rich.of(random).policy(1 + i % 3))
        .toList();
  }

  private static String json(Policy<Sample> policy) {
    return CanonicalForm.of(policy).json();
  }

  private static String plain(Policy<Sample> policy) {
    SpecificationReader reader = SpecificationReader.reader();
    return reader.json(reader.whole(policy));
  }

  /** Builds everything anew, and nothing twice from one object. */
  private static final class Apart extends Rewriter {
    @Override
    boolean shares() {
      return false;
    }
  }

  private static final class Shuffler extends Rewriter {
    private final Random random;

    Shuffler(Random random) {
      this.random = random;
    }

    @Override
    <T> Seq<T> shuffled(Seq<T> things) {
      List<T> mixed = new ArrayList<>(things.asJava());
      Collections.shuffle(mixed, random);
      return Array.ofAll(mixed);
    }
  }

  @Property(tries = 500)
  @Label("a program written after the specification computes the same bytes")
  void an_independent_reader_agrees(@ForAll("policies") Policy<Sample> policy) {
    CanonicalForm form = CanonicalForm.of(policy);

    assertThat(form.json()).isEqualTo(plain(policy));
    assertThat(form.digest().hex())
        .isEqualTo(
            SpecificationJson.sha256(
                form.json().getBytes(java.nio.charset.StandardCharsets.UTF_8)));
  }

  @Property(tries = 300)
  @Label("an independent reader agrees on rules and certificates as well")
  void an_independent_reader_agrees_on_rules(@ForAll("policies") Policy<Sample> policy) {
    SpecificationReader reader = SpecificationReader.reader();
    Rule<Sample> rule = policy.allRules().head();

    assertThat(CanonicalForm.of(rule).json()).isEqualTo(reader.json(reader.wholeRule(rule)));
    assertThat(CanonicalForm.ofCertificate("t", "e", policy, "w").json())
        .isEqualTo(reader.json(reader.wholeCertificate("t", "e", policy, "w")));
  }

  @Property(tries = 500)
  @Label("order that means nothing, at any depth, leaves the form as it is")
  void shuffling_keeps_the_form(
      @ForAll("policies") Policy<Sample> policy, @ForAll("randoms") Random random) {
    assertThat(json(new Shuffler(random).policy(policy))).isEqualTo(json(policy));
  }

  @Property(tries = 300)
  @Label("policies built apart have one form")
  void rebuilding_keeps_the_form(@ForAll("policies") Policy<Sample> policy) {
    Policy<Sample> apart = new Apart().policy(policy);

    assertThat(apart).isEqualTo(policy);
    assertThat(CanonicalForm.of(apart)).isEqualTo(CanonicalForm.of(policy));
  }

  @Property(tries = 1000)
  @Label("one change anywhere changes the digest")
  void any_change_changes_the_digest(
      @ForAll("policies") Policy<Sample> policy, @ForAll("randoms") Random random) {
    Option<Mutant> mutant = Mutator.anywhere(random, policy);

    mutant.forEach(
        changed ->
            assertThat(CanonicalForm.of(changed.policy()).digest())
                .as(changed.change())
                .isNotEqualTo(CanonicalForm.of(policy).digest()));
  }

  @Test
  void every_kind_of_change_is_made_and_changes_the_digest() {
    Set<String> possible = new TreeSet<>();
    Set<String> made = new TreeSet<>();
    for (Policy<Sample> policy : trials(40)) {
      possible.addAll(Mutator.possible(policy));
      Digest before = CanonicalForm.of(policy).digest();
      for (int place = 0; place < Mutator.places(policy); place++) {
        for (Mutant mutant : Mutator.at(place, policy)) {
          made.add(mutant.change());
          assertThat(CanonicalForm.of(mutant.policy()).digest())
              .as(mutant.change())
              .isNotEqualTo(before);
        }
      }
    }
    assertThat(made).isEqualTo(possible).hasSize(100);
  }

  /**
   * A name is said where it is given and beside each digest; a kind is told by the other fields.
   */
  private static final Set<String> SAID_TWICE =
      Set.of(
          "reference.name",
          "definition.name",
          "history.name",
          "names.name",
          "value.type",
          "top.proviso",
          "top.policy");

  @Test
  void a_text_is_not_the_number_that_it_spells() {
    Fact<Sample, Object> thing = Fact.of("thing", sample -> Reading.unknown());
    assertThat(CanonicalForm.of(Definition.of("six", Comparison.is(thing, "6"))).digest())
        .isNotEqualTo(CanonicalForm.of(Definition.of("six", Comparison.is(thing, 6))).digest());
  }

  @Test
  void a_form_without_any_one_of_its_fields_would_miss_a_change() {
    SpecificationReader reader = SpecificationReader.reader();
    List<Policy<Sample>> policies = trials(12);
    policies.forEach(policy -> reader.json(reader.whole(policy)));
    Set<String> unnoticed = new TreeSet<>(reader.fields());
    unnoticed.removeAll(SAID_TWICE);
    for (Policy<Sample> policy : policies) {
      for (int place = 0; place < Mutator.places(policy) && !unnoticed.isEmpty(); place++) {
        for (Mutant mutant : Mutator.at(place, policy)) {
          unnoticed.removeIf(field -> blind(field, policy, mutant.policy()));
        }
      }
    }
    assertThat(unnoticed).isEmpty();
  }

  private static boolean blind(String field, Policy<Sample> left, Policy<Sample> right) {
    SpecificationReader one = SpecificationReader.ignoring(field);
    return one.json(one.whole(left)).equals(one.json(one.whole(right)));
  }

  @Test
  void a_form_that_sorted_nothing_would_change_with_the_order() {
    Random random = new Random(7);
    assertThat(trials(50))
        .anyMatch(
            policy -> {
              SpecificationReader one = SpecificationReader.unsorted();
              Policy<Sample> mixed = new Shuffler(random).policy(policy);
              return !one.json(one.whole(policy)).equals(one.json(one.whole(mixed)));
            });
  }

  @Test
  void conditions_have_one_form_exactly_if_they_are_equal_up_to_order() {
    Random random = new Random(20211206);
    Gen gen = Gen.of(random);
    SpecificationReader reader = SpecificationReader.reader();
    List<Condition<Sample>> conditions = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      Rich rich = Rich.of(random);
      conditions.add(
          i % 4 == 0 ? rich.leaf() : i % 4 == 1 ? rich.condition(1) : gen.condition(i % 3));
    }
    conditions.addAll(conditions.stream().limit(50).map(new Shuffler(random)::rewrite).toList());
    List<Object> models = conditions.stream().<Object>map(reader::condition).toList();
    List<String> forms = conditions.stream().map(FormPropertiesTest::form).toList();

    int same = 0;
    for (int i = 0; i < forms.size(); i++) {
      for (int j = 0; j < i; j++) {
        boolean equal = models.get(i).equals(models.get(j));
        same += equal ? 1 : 0;
        assertThat(forms.get(i).equals(forms.get(j)))
            .as("%s and %s", forms.get(i), forms.get(j))
            .isEqualTo(equal);
      }
    }
    assertThat(same).isBetween(50, forms.size() * forms.size() / 4);
  }

  private static String form(Condition<Sample> condition) {
    return CanonicalForm.of(Rule.of(Effect.PERMIT, "r", condition)).json();
  }

  @Property(tries = 300)
  @Label("the parts are exactly what is reached, each after what it is built on")
  void parts_are_what_is_reached(@ForAll("policies") Policy<Sample> policy) {
    SpecificationReader reader = SpecificationReader.reader();
    Seq<CanonicalForm> parts = CanonicalForm.of(policy).parts();

    assertThat(parts.map(CanonicalForm::json))
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(
            new LinkedHashSet<>(
                SpecificationJson.references(reader.whole(policy)).stream()
                    .map(reference -> reader.json(reference.whole()))
                    .toList()));
    Set<String> before = new LinkedHashSet<>();
    for (CanonicalForm part : parts) {
      assertThat(before).containsAll(part.parts().map(CanonicalForm::json));
      assertThat(part.parts().map(CanonicalForm::digest).map(Digest::hex))
          .allMatch(digest -> part.json().contains(digest) || isDeeper(part, digest));
      before.add(part.json());
    }
  }

  private static boolean isDeeper(CanonicalForm part, String digest) {
    return part.parts().exists(inner -> inner.json().contains(digest));
  }

  @Test
  void the_parts_of_a_certificate_are_its_policy_and_what_that_is_built_on() {
    Policy<Sample> policy = trials(3).get(2);
    CanonicalForm form = CanonicalForm.of(policy);

    assertThat(CanonicalForm.ofCertificate("t", "e", policy, "w").parts())
        .isEqualTo(form.parts().append(form));
  }

  private static final Definition<Sample> HERE =
      Definition.of("calm", Comparison.is(Sample.A, true));
  private static final Definition<Sample> THERE =
      Definition.of("calm", Comparison.is(Sample.A, true));

  @Test
  void a_definition_under_another_constant_is_the_same_part_once() {
    CanonicalForm form =
        CanonicalForm.of(
            Rule.of(Effect.PERMIT, "r", AllOf.of(HERE, THERE, Comparison.is(Sample.B, true))));

    assertThat(CanonicalForm.of(HERE)).isEqualTo(CanonicalForm.of(THERE));
    assertThat(form.parts()).containsExactly(CanonicalForm.of(HERE));
  }

  @Test
  void a_certificate_changes_with_its_title_edition_policy_and_wording() {
    Policy<Sample> policy = Rich.one("p", Rich.plain("r"));
    Policy<Sample> other = Rich.one("q", Rich.plain("r"));

    assertThat(
            List.of(
                CanonicalForm.ofCertificate("t", "e", policy, "w"),
                CanonicalForm.ofCertificate("u", "e", policy, "w"),
                CanonicalForm.ofCertificate("t", "f", policy, "w"),
                CanonicalForm.ofCertificate("t", "e", other, "w"),
                CanonicalForm.ofCertificate("t", "e", policy, "x")))
        .extracting(CanonicalForm::digest)
        .doesNotHaveDuplicates();
  }

  @Test
  void operands_in_order_are_the_same_however_they_were_written() {
    Random random = new Random(3);
    for (int i = 0; i < 50; i++) {
      Seq<Condition<Sample>> operands = Array.fill(4, () -> Gen.of(random).condition(1));
      Seq<Condition<Sample>> mixed = new Shuffler(random).shuffled(operands);
      assertThat(CanonicalForm.inOrder(mixed).map(FormPropertiesTest::form))
          .isEqualTo(CanonicalForm.inOrder(operands).map(FormPropertiesTest::form));
      assertThat(CanonicalForm.inOrder(mixed)).containsExactlyInAnyOrderElementsOf(operands);
    }
  }
}
