package dev.proviso.examples.docs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The program that is made of the samples of all pages. */
final class SampleProgram {

  private final List<SampleSource> sources = new ArrayList<>();
  private final Map<SampleSource, Sample> refused = new LinkedHashMap<>();
  private final List<Sample> samples = new ArrayList<>();
  private final List<String> runs = new ArrayList<>();

  /** Adds a sample that is run, and returns its number. */
  int number(Sample sample) {
    samples.add(sample);
    return samples.size() - 1;
  }

  void add(SampleSource source) {
    sources.add(source);
  }

  /** Adds a source that the compiler is to refuse. */
  void addRefused(SampleSource source, Sample sample) {
    refused.put(source, sample);
  }

  /** The number of the next refused source. */
  int nextRefused() {
    return refused.size();
  }

  /** Runs the statements of a class, the first of which are those of this sample. */
  void runSamples(int first, SampleSource source) {
    runs.add("samples " + first + " " + source.type());
  }

  void runMain(int number, SampleSource source) {
    runs.add("main " + number + " " + source.type());
  }

  void runTests(SampleSource source) {
    runs.add("test " + source.type());
  }

  List<SampleSource> sources() {
    return sources;
  }

  /** What the compiler is to refuse, by its source. */
  Map<SampleSource, Sample> refused() {
    return refused;
  }

  /** The samples that are run; the place of each is its number. */
  List<Sample> samples() {
    return samples;
  }

  /** The lines that {@link SampleRunner} reads. */
  List<String> runs() {
    return runs;
  }
}
