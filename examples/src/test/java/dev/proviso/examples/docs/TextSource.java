package dev.proviso.examples.docs;

import java.net.URI;
import javax.tools.SimpleJavaFileObject;

/** A source file that is held in memory. */
final class TextSource extends SimpleJavaFileObject {

  private final String text;

  /**
   * @param type the binary name of its class
   */
  TextSource(String type, String text) {
    super(URI.create("memory:///" + type.replace('.', '/') + ".java"), Kind.SOURCE);
    this.text = text;
  }

  @Override
  public CharSequence getCharContent(boolean ignoreEncodingErrors) {
    return text;
  }
}
