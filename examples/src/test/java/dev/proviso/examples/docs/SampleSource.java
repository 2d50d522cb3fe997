package dev.proviso.examples.docs;

import java.util.ArrayList;
import java.util.List;

/**
 * A source file made of samples, which knows from which line of which page each of its lines comes.
 */
final class SampleSource {

  private final String page;
  private final String type;
  private final List<String> lines = new ArrayList<>();
  private final List<Integer> origins = new ArrayList<>();

  /**
   * @param type the binary name of its class
   */
  SampleSource(String page, String type) {
    this.page = page;
    this.type = type;
  }

  String type() {
    return type;
  }

  /** Adds a line that no page has. */
  void add(String line) {
    lines.add(line);
    origins.add(0);
  }

  /** Adds lines of a fence. */
  void add(Fence fence, int from, int until) {
    for (int i = from; i < until; i++) {
      lines.add(fence.lines().get(i));
      origins.add(fence.line() + i);
    }
  }

  /**
   * The place in the page of a line, counted from 1 on; the nearest one before it if there is none.
   */
  Problem problem(long line, String text) {
    int place = (int) Math.min(Math.max(line, 1), origins.size());
    int origin = 0;
    for (int i = place - 1; i >= 0 && origin == 0; i--) {
      origin = origins.get(i);
    }
    return new Problem(page, origin, text);
  }

  TextSource file() {
    return new TextSource(type, String.join("\n", lines) + "\n");
  }
}
