package dev.proviso.testkit.arbitrary;

import io.vavr.collection.Array;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.util.random.RandomGenerator;

/**
 * Chooses what a value is made of, and remembers what it chose. In every choice the first
 * alternative is the ordinary one.
 *
 * <pre>{@code
 * Recipe<Party> parties = from -> Party.of("Example Trading", from.oneOf(PartyRole.VENDOR, RECIPIENT));
 * }</pre>
 */
public final class ChoiceSource {

  /** One choice that was made. */
  record Choice(int index, int count) {}

  /** What decides about one choice. */
  @FunctionalInterface
  private interface Source {
    /** The index of an alternative; if {@code oneIn} is not 0, how seldom it is not the first. */
    int index(int position, int count, int oneIn);
  }

  private final Source source;
  private List<Choice> made = List.empty();
  private int position;

  private ChoiceSource(Source source) {
    this.source = source;
  }

  /** Chooses as before; beyond what was chosen before, what is ordinary. */
  static ChoiceSource again(Seq<Integer> choices) {
    Array<Integer> known = Array.ofAll(choices);
    return new ChoiceSource(
        (position, count, oneIn) ->
            position < known.size() ? Math.min(known.get(position), count - 1) : 0);
  }

  static ChoiceSource byChance(RandomGenerator random) {
    // Where everything varies at once, hardly any subject meets all conditions of a rule.
    int ordinary = new int[] {0, 2, 8}[random.nextInt(3)];
    return new ChoiceSource(
        (position, count, oneIn) -> {
          if (random.nextInt(10) < ordinary) {
            return 0;
          }
          if (oneIn == 0) {
            return random.nextInt(count);
          }
          return random.nextInt(oneIn) == 0 ? 1 + random.nextInt(count - 1) : 0;
        });
  }

  /** What was chosen so far, first choice first. */
  Seq<Choice> made() {
    return made.reverse();
  }

  private int choose(int count, int oneIn) {
    int index = source.index(position, count, oneIn);
    position++;
    made = made.prepend(new Choice(index, count));
    return index;
  }

  /**
   * Chooses one of some values.
   *
   * @param ordinary the ordinary one
   * @return one of them
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public final <T> T oneOf(T ordinary, T... others) {
    return oneOf(List.of(others).prepend(ordinary));
  }

  /**
   * Chooses one of some values.
   *
   * @param values one value or more, the ordinary one first
   * @return one of them
   * @throws IllegalArgumentException if there is none
   */
  public <T> T oneOf(Seq<T> values) {
    if (values.isEmpty()) {
      throw new IllegalArgumentException("values: none given; there must be one to choose");
    }
    return values.get(choose(values.size(), 0));
  }

  /**
   * Chooses a number.
   *
   * @param least the smallest, which is the ordinary one
   * @return a number from the smallest to the largest
   * @throws IllegalArgumentException if there is none, or more than an {@code int} can count
   */
  public int between(int least, int most) {
    long count = (long) most - least + 1;
    if (count < 1 || count > Integer.MAX_VALUE) {
      throw new IllegalArgumentException(
          "numbers: `" + least + "` to `" + most + "` are " + count + "; give fewer, or swap them");
    }
    return least + choose((int) count, 0);
  }

  /**
   * Chooses yes or no.
   *
   * @return true ordinarily
   */
  public boolean flag() {
    return choose(2, 0) == 0;
  }

  /**
   * Chooses whether something is out of the ordinary.
   *
   * @param oneIn one in how many it is, 2 or more
   * @return false ordinarily
   */
  public boolean seldom(int oneIn) {
    return choose(2, oneIn) == 1;
  }

  /**
   * Chooses a value that can be unknown.
   *
   * @param oneIn one in how many is unknown, 2 or more
   * @param known the recipe for the value
   * @return the value ordinarily; none if it is not known
   */
  public <T> Option<T> ifKnown(int oneIn, Recipe<? extends T> known) {
    return seldom(oneIn) ? Option.none() : Option.some(known.make(this));
  }

  /**
   * Chooses some of the values.
   *
   * @param oneIn one in how many is chosen, 2 or more
   * @return those chosen, in the order given; ordinarily none, and now and then all
   */
  public <T> Set<T> someOf(Seq<T> values, int oneIn) {
    Set<T> some = LinkedHashSet.ofAll(values.filter(value -> seldom(oneIn)));
    return seldom(20) ? LinkedHashSet.ofAll(values) : some;
  }

  /**
   * Makes several values.
   *
   * @param most how many there are at most
   * @param recipe the recipe for each
   * @return the values, ordinarily none
   */
  public <T> Seq<T> several(int most, Recipe<? extends T> recipe) {
    int number = between(0, most);
    return List.<T>fill(number, () -> recipe.make(this));
  }

  /** Makes a value by a recipe. */
  public <T> T make(Recipe<T> recipe) {
    return recipe.make(this);
  }
}
