package dev.proviso.examples.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Programs of users, compiled with every warning on and run in a process of their own. They see the
 * published modules and the libraries that come with them, and nothing else.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ClientsTest {

  private static final Path SOURCES = Path.of("src", "test", "resources", "clients");

  private static final String APP =
      """
      decide: UNDETERMINED, insured, UNKNOWN, Terms, Article 1
      explain: true
      wording: weight is at most 30
      value type: Some(31)
      outcome: UNDETERMINED
      kinds: true, true
      digest: 64
      reading: KNOWN, Some(yes)
      problem: the form
      batch: PERMITTED, 2 rows: PERMITTED 1, FORBIDDEN 1
      claim: HOLDS, true
      except: true, UNAMBIGUOUS
      consistency: shipping
      difference: INCOMPARABLE
      dated: Some(30), false
      edition: 2023
      domain: INVESTIGATION, None
      enforcement: IN_FORCE, 1
      certificate: true
      draft: Certificate
      subjects: true, true
      boundary: 2
      coverage: 1
      mutants: true
      cases: true
      laws: true
      """;

  private static final String PROPERTIES =
      """
      properties: true
      """;

  @TempDir Path target;

  @Test
  void a_module_compiles_without_a_warning_and_runs() throws IOException {
    assertThat(module(Jdk.running(), "app", PublishedModules.path())).isEqualTo(APP);
  }

  @Test
  void a_program_on_the_class_path_compiles_without_a_warning_and_runs() throws IOException {
    assertThat(classPath(Jdk.running(), "app", PublishedModules.path())).isEqualTo(APP);
  }

  @Test
  void a_module_with_jqwik_compiles_without_a_warning_and_runs() throws IOException {
    assertThat(module(Jdk.running(), "properties", PublishedModules.pathWithJqwik()))
        .isEqualTo(PROPERTIES);
  }

  @Test
  void a_program_with_jqwik_on_the_class_path_compiles_without_a_warning_and_runs()
      throws IOException {
    assertThat(classPath(Jdk.running(), "properties", PublishedModules.pathWithJqwik()))
        .isEqualTo(PROPERTIES);
  }

  @Test
  void the_modules_compile_and_run_on_the_newest_jdk() throws IOException {
    Jdk newest = Jdk.newest();
    assertThat(module(newest, "app", PublishedModules.path())).isEqualTo(APP);
    assertThat(module(newest, "properties", PublishedModules.pathWithJqwik()))
        .isEqualTo(PROPERTIES);
  }

  @Test
  void the_programs_on_the_class_path_compile_and_run_on_the_newest_jdk() throws IOException {
    Jdk newest = Jdk.newest();
    assertThat(classPath(newest, "app", PublishedModules.path())).isEqualTo(APP);
    assertThat(classPath(newest, "properties", PublishedModules.pathWithJqwik()))
        .isEqualTo(PROPERTIES);
  }

  @Test
  void the_clients_use_a_type_of_every_exported_package() throws IOException {
    String sources = "";
    for (Path file : sources(SOURCES)) {
      sources += Files.readString(file);
    }
    List<String> notUsed = new ArrayList<>();
    for (ModuleDescriptor module : PublishedModules.descriptors()) {
      for (String exported : PublishedModules.exported(module)) {
        Pattern imported = Pattern.compile("import (static )?" + exported + "\\.[A-Z]");
        if (!imported.matcher(sources).find()) {
          notUsed.add(exported);
        }
      }
    }
    assertThat(notUsed).isEmpty();
  }

  private String module(Jdk jdk, String client, String path) throws IOException {
    Path classes = target.resolve("module-" + client);
    compile(jdk, "--module-path", path, classes, sources(SOURCES.resolve(client)));
    String main = "user." + client + "/user." + client + ".Client";
    return jdk.run(List.of("--module-path", path + File.pathSeparator + classes, "--module", main));
  }

  private String classPath(Jdk jdk, String client, String path) throws IOException {
    Path classes = target.resolve("class-path-" + client);
    compile(jdk, "--class-path", path, classes, sources(SOURCES.resolve(client).resolve("user")));
    return jdk.run(
        List.of("--class-path", path + File.pathSeparator + classes, "user." + client + ".Client"));
  }

  private static void compile(
      Jdk jdk, String option, String path, Path classes, List<Path> sources) {
    List<String> arguments =
        new ArrayList<>(List.of(option, path, "-d", classes.toString(), "-encoding", "UTF-8"));
    sources.forEach(source -> arguments.add(source.toString()));
    jdk.compile(arguments);
  }

  private static List<Path> sources(Path under) throws IOException {
    try (Stream<Path> files = Files.walk(under)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }
}
