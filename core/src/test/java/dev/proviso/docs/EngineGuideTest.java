package dev.proviso.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The tuning constants of docs/engine.md have the values that the code has. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class EngineGuideTest {

  private static final Path GUIDE = Path.of("../docs/engine.md");
  private static final Path SOURCES = Path.of("src/main/java");
  private static final Pattern NAME = Pattern.compile("`([a-zA-Z.]+[.])?([A-Z_]+)`");

  @Test
  void each_constant_has_the_value_of_the_code() throws Exception {
    String guide = Files.readString(GUIDE);
    List<String> rows =
        guide
            .substring(guide.indexOf("| constant |"), guide.indexOf("## Where to begin"))
            .lines()
            .skip(2)
            .filter(line -> line.startsWith("|"))
            .toList();

    assertThat(rows).hasSizeGreaterThan(30);
    for (String row : rows) {
      String[] cells = row.split("\\|", -1);
      List<String> names = new ArrayList<>();
      Matcher found = NAME.matcher(cells[1]);
      String owner = "";
      while (found.find()) {
        owner = found.group(1) == null ? owner : found.group(1);
        names.add(owner + found.group(2));
      }
      List<String> values = List.of(cells[2].strip().split(", ", -1));
      assertThat(names).as(row).isNotEmpty();
      for (int i = 0; i < names.size(); i++) {
        String value = values.get(Math.min(i, values.size() - 1)).replace(",", "");
        assertThat(value(names.get(i))).as(names.get(i)).isEqualTo(Double.parseDouble(value));
      }
    }
  }

  private static double value(String name) throws ReflectiveOperationException, IOException {
    int dot = name.lastIndexOf('.');
    Field field = owner(name.substring(0, dot)).getDeclaredField(name.substring(dot + 1));
    field.setAccessible(true);
    return ((Number) field.get(null)).doubleValue();
  }

  /** The class of a simple name, with its package in front where two classes have one name. */
  private static Class<?> owner(String name) throws ClassNotFoundException, IOException {
    String end = "/" + name.replace('.', '/') + ".java";
    try (Stream<Path> files = Files.walk(SOURCES)) {
      List<Path> found = files.filter(file -> file.toString().endsWith(end)).toList();
      assertThat(found).as(name).hasSize(1);
      String path = SOURCES.relativize(found.get(0)).toString();
      return Class.forName(path.replace(".java", "").replace('/', '.'));
    }
  }
}
