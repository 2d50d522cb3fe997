package dev.proviso.examples.docs;

import dev.proviso.examples.docs.SampleParser.Pieces;
import java.util.ArrayList;
import java.util.List;

/**
 * A fence of Java, and what its page says that it prints.
 *
 * @param pieces what the lines of the code are
 * @param outputs none, or one fence of output
 */
record Sample(Page page, Fence code, Pieces pieces, List<Fence> outputs) {

  static Sample of(Page page, Fence code) {
    Pieces pieces =
        code.isMarked(Fence.DOES_NOT_COMPILE) ? Pieces.UNREAD : SampleParser.parse(code);
    return new Sample(page, code, pieces, List.of());
  }

  /** The same sample with the fence that states what it prints. */
  Sample printing(Fence output) {
    return new Sample(page, code, pieces, List.of(output));
  }

  /**
   * The samples of a page, with their outputs.
   *
   * @param problems where an output is added that follows no sample
   */
  static List<Sample> of(Page page, List<Problem> problems) {
    List<Sample> samples = new ArrayList<>();
    for (Fence fence : page.fences()) {
      if (fence.isJava() && !fence.isNotCompiled()) {
        samples.add(of(page, fence));
      } else if (fence.isOutput()) {
        int last = samples.size() - 1;
        if (last < 0 || samples.get(last).hasOutput()) {
          problems.add(new Problem(page.name(), fence.line(), "no sample before it prints this"));
        } else {
          samples.set(last, samples.get(last).printing(fence));
        }
      }
    }
    return samples;
  }

  boolean mustNotCompile() {
    return code.isMarked(Fence.DOES_NOT_COMPILE);
  }

  boolean hasOutput() {
    return !outputs.isEmpty();
  }

  /** What the page says that it prints. */
  String expected() {
    return hasOutput() ? outputs.get(0).text().stripTrailing() : "";
  }

  Problem problem(String text) {
    return new Problem(page.name(), code.line(), text);
  }
}
