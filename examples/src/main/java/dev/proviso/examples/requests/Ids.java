package dev.proviso.examples.requests;

import io.vavr.control.Option;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * The ids seen so far, each with its line. Exact: they are kept as they are and compared byte by
 * byte, so that none is refused by chance; but kept closely, a short one in about 30 bytes.
 */
final class Ids {

  /** The longest id; its length has to fit into a byte. */
  static final int LONGEST = 64;

  private static final int LINE = Long.BYTES;

  /** Other in every run, so that no file can be made whose ids all fall into one place. */
  private final long seed = new SplittableRandom().nextLong();

  /** One after the other: line, length, bytes. */
  private ByteBuffer entries = ByteBuffer.allocate(1 << 12);

  /** Where an entry starts, plus one; zero where there is none. The size is a power of two. */
  private int[] starts = new int[1 << 8];

  private int size;

  /** Adds an ASCII id, or returns the line on which it was seen before. */
  Option<Long> add(String id, long line) {
    byte[] bytes = id.getBytes(StandardCharsets.US_ASCII);
    int place = place(bytes);
    if (starts[place] != 0) {
      return Option.some(entries.getLong(starts[place] - 1));
    }
    starts[place] = entries.position() + 1;
    reserve(LINE + 1 + bytes.length);
    entries.putLong(line).put((byte) bytes.length).put(bytes);
    size++;
    if (size > starts.length / 2) {
      spread();
    }
    return Option.none();
  }

  /** Where the id stands, or would stand. */
  private int place(byte[] id) {
    int place = hash(id) & (starts.length - 1);
    while (starts[place] != 0 && !Arrays.equals(id, entry(starts[place] - 1))) {
      place = (place + 1) & (starts.length - 1);
    }
    return place;
  }

  private byte[] entry(int start) {
    byte[] id = new byte[entries.get(start + LINE)];
    entries.get(start + LINE + 1, id);
    return id;
  }

  private int hash(byte[] id) {
    long hash = seed;
    for (byte unit : id) {
      hash = (hash ^ unit) * 0x9E3779B97F4A7C15L;
      hash ^= hash >>> 29;
    }
    return (int) (hash ^ (hash >>> 32));
  }

  private void reserve(int bytes) {
    if (entries.remaining() < bytes) {
      entries = ByteBuffer.allocate(entries.capacity() / 2 * 3).put(entries.flip());
    }
  }

  private void spread() {
    starts = new int[starts.length * 2];
    for (int start = 0; start < entries.position(); start += LINE + 1 + entries.get(start + LINE)) {
      starts[place(entry(start))] = start + 1;
    }
  }
}
