package dev.proviso.benchmarks.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Facts as propositions: one for each value that is mentioned, and one for each limit, by which an
 * ordered fact is cut into the regions that a policy can distinguish.
 */
abstract class Propositional<F> implements PolicySolver<F> {

  private final Map<String, Map<Object, F>> values = new LinkedHashMap<>();
  private final Map<String, NavigableMap<Long, F>> limits = new LinkedHashMap<>();
  private final Map<String, F> others = new LinkedHashMap<>();
  private int count;

  abstract F atom(String name);

  abstract void atMostOne(List<F> atoms);

  abstract void require(F formula);

  private F fresh() {
    return atom("x" + count++);
  }

  @Override
  public F flag(String fact) {
    return others.computeIfAbsent(fact, name -> fresh());
  }

  @Override
  public F contains(String fact, Object element) {
    return others.computeIfAbsent(fact + " " + element, name -> fresh());
  }

  @Override
  public F atLeast(String fact, long limit) {
    return limits
        .computeIfAbsent(fact, name -> new TreeMap<>())
        .computeIfAbsent(limit, name -> fresh());
  }

  @Override
  public F is(String fact, Object value) {
    Map<Object, F> known = values.computeIfAbsent(fact, name -> new LinkedHashMap<>());
    return known.computeIfAbsent(value, name -> fresh());
  }

  @Override
  public F define(F formula) {
    F variable = fresh();
    require(and(List.of(or(List.of(not(variable), formula)), or(List.of(variable, not(formula))))));
    return variable;
  }

  @Override
  public void closeDomains() {
    values.forEach(
        (fact, known) -> {
          List<F> atoms = new ArrayList<>(known.values());
          atMostOne(atoms);
          // What is not mentioned is a value, too, unless all of an enum are.
          Object any = known.keySet().iterator().next();
          if (any instanceof Enum<?> constant
              && constant.getDeclaringClass().getEnumConstants().length == atoms.size()) {
            require(or(atoms));
          }
        });
    limits.forEach(
        (fact, chain) -> {
          List<F> atoms = List.copyOf(chain.values());
          for (int i = 1; i < atoms.size(); i++) {
            require(or(List.of(not(atoms.get(i)), atoms.get(i - 1))));
          }
        });
  }
}
