package dev.proviso.examples.docs;

/** What is wrong with a sample, and where. */
record Problem(String page, int line, String text) {

  @Override
  public String toString() {
    return page + ":" + line + ": " + text;
  }
}
