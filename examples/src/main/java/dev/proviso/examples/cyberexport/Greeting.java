package dev.proviso.examples.cyberexport;

/** What the main program prints around the requests of this example, for a first reader. */
final class Greeting {

  /** How the program is started in a clone. */
  static final String COMMAND = "mvn -B -ntp -pl examples -am compile exec:java";

  private Greeting() {}

  static String introduction() {
    return """
    Twenty requests to use a cyber or intelligence system, each decided under the end-use certificate
    of December 2021. It permits such use to investigate and prevent terrorist acts and serious crimes
    only. It forbids, among others, use without legal approval, and harm to people merely for who they
    are or what they think. Where a fact that matters is not known, the outcome is undetermined.

    """;
  }

  static String nextSteps() {
    return """

    Where to look next, by adding -Dexec.args="..." to the command that started this:
      --explain UR01      why a request is decided so, rule by rule, with the sources
      --certificate text  the certificate, generated from the rules that decide
      --check             claims about the rules, each proved for every possible request
      --difference        what changed in December 2021, for every possible request
      --case              a fictitious case, from the signature to the revocation of the license
      --help              all options, and how to write a file of requests of your own

    The rules are in examples/src/main/java/dev/proviso/examples/cyberexport/CyberEndUse.java, and a
    first policy of your own begins in docs/getting-started.md.
    """;
  }
}
