package dev.proviso.analysis;

import java.util.Arrays;

/**
 * What functions of two numbers, neither negative, came to. When there is no room for more, old
 * results make way: they can be worked out again, and memory stays bounded.
 */
final class OperationCache {

  private static final long EMPTY = -1;
  private static final int START = 1 << 8;
  private static final int MOST = 1 << 22;
  private final int most;
  private long[] keys = new long[START];
  private int[] results = new int[START];
  private int used;

  OperationCache() {
    this(MOST);
  }

  /** With room for so many results, twice over; a power of two. */
  OperationCache(int most) {
    this.most = most;
    Arrays.fill(keys, EMPTY);
  }

  /** The result; negative if there is none yet. */
  int get(int left, int right) {
    long key = (long) left << 32 | right;
    for (int at = slot(key); ; at = (at + 1) & (keys.length - 1)) {
      if (keys[at] == key) {
        return results[at];
      }
      if (keys[at] == EMPTY) {
        return -1;
      }
    }
  }

  void put(int left, int right, int result) {
    long key = (long) left << 32 | right;
    if (used * 2 >= keys.length) {
      if (keys.length >= most) {
        int slot = slot(key);
        // A free place stays free: without any, a search for what is not there would never end.
        if (keys[slot] != EMPTY) {
          keys[slot] = key;
          results[slot] = result;
        }
        return;
      }
      grow();
    }
    store(key, result);
  }

  private void store(long key, int result) {
    int at = slot(key);
    while (keys[at] != EMPTY && keys[at] != key) {
      at = (at + 1) & (keys.length - 1);
    }
    used += keys[at] == EMPTY ? 1 : 0;
    keys[at] = key;
    results[at] = result;
  }

  private int slot(long key) {
    long mixed = key * 0x9E3779B97F4A7C15L;
    return (int) (mixed >>> 32) & (keys.length - 1);
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldResults = results;
    keys = new long[oldKeys.length * 2];
    results = new int[oldKeys.length * 2];
    Arrays.fill(keys, EMPTY);
    used = 0;
    for (int at = 0; at < oldKeys.length; at++) {
      if (oldKeys[at] != EMPTY) {
        store(oldKeys[at], oldResults[at]);
      }
    }
  }
}
