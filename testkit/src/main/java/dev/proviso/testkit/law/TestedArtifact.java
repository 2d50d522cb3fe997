package dev.proviso.testkit.law;

/** Something other than a policy that has laws. Its cases are numbered, the plainest first. */
interface TestedArtifact {

  /** What it is, in a word: "register". */
  String kind();

  /** What it is called: "list of states". */
  String name();

  /** Both, for reports: "register `list of states`". */
  default String called() {
    return kind() + " `" + name() + "`";
  }

  /** The line of Java that gives its verifier. */
  String verifier();

  /** The class that has its laws, by its simple name. */
  String laws();

  /** How many cases are looked at if nothing is said. */
  int cases();
}
