package dev.proviso.fuzz;

import java.util.ArrayList;
import java.util.List;

/** Draws registers. */
final class RegisterGenerator {

  private final Choices choices;

  RegisterGenerator(Choices choices) {
    this.choices = choices;
  }

  RegisterModel draw(String name, ValueKind kind) {
    return kind.equals(ValueKinds.NAME) ? named(name) : listed(name, kind);
  }

  RegisterModel named(String name) {
    return new RegisterModel.Named(name, choices.percent(50), choices.percent(50));
  }

  RegisterModel listed(String name, ValueKind kind) {
    return new RegisterModel.Listed(
        name,
        kind,
        members(kind),
        choices.percent(60) ? members(kind) : null,
        choices.percent(40),
        choices.percent(40));
  }

  private RegisterModel.Members members(ValueKind kind) {
    List<Integer> members = choices.some(kind.constants(), 0, 2);
    boolean isOpen = choices.percent(25);
    List<Integer> absent = new ArrayList<>(kind.constants());
    absent.removeAll(members);
    return new RegisterModel.Members(
        members, isOpen ? choices.some(absent, 0, 1) : List.of(), isOpen);
  }
}
