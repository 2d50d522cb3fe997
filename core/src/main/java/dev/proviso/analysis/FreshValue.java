package dev.proviso.analysis;

/** A value that no condition mentions, of a type whose values cannot be made. */
record FreshValue(int number) {
  @Override
  public String toString() {
    return "something else" + (number == 0 ? "" : " " + (number + 1));
  }
}
