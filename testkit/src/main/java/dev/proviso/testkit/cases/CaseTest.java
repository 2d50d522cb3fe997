package dev.proviso.testkit.cases;

import dev.proviso.policy.Policy;

/**
 * One case of a table as a test with a name, for any engine that runs tests.
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> cases() {
 *   return CASES.tests(SHIPPING).map(test -> dynamicTest(test.name(), test::run));
 * }
 * }</pre>
 */
public final class CaseTest implements Runnable {

  private final String name;
  private final Runnable test;

  private CaseTest(String name, Runnable test) {
    this.name = name;
    this.test = test;
  }

  static <S> CaseTest of(TableCase<S> one, Policy<S> policy) {
    return new CaseTest(one.name(), () -> verify(one, policy));
  }

  private static <S> void verify(TableCase<S> one, Policy<S> policy) {
    one.run(policy)
        .forEach(
            deviation -> {
              throw new AssertionError(deviation.text());
            });
  }

  /**
   * The name of the case.
   *
   * @return what its column {@code case} says
   */
  public String name() {
    return name;
  }

  /**
   * Verifies that the policy decides the case as the table says.
   *
   * @throws AssertionError if it does not, with the explanation of its decision
   */
  @Override
  public void run() {
    test.run();
  }

  /** Returns the name. */
  @Override
  public String toString() {
    return name;
  }
}
