package dev.proviso.examples.clients;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.proviso.dsl.Policies;
import dev.proviso.fact.Fact;
import dev.proviso.testkit.Subjects;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** The modules that are published, as they were just built, and the libraries that users have. */
final class PublishedModules {

  /** What comes with the modules: no annotations that only our own compiler needs. */
  private static final List<String> LIBRARIES =
      List.of("vavr", "vavr-match", "assertj-core", "byte-buddy", "fastcsv");

  /** What comes with jqwik, which is optional. */
  private static final List<String> JQWIK =
      List.of("jqwik-api", "apiguardian-api", "opentest4j", "junit-platform-commons");

  private PublishedModules() {}

  /** Where core, dsl and testkit are: a folder of classes or a jar each. */
  static List<Path> locations() {
    return Stream.of(Fact.class, Policies.class, Subjects.class)
        .map(PublishedModules::location)
        .toList();
  }

  static List<ModuleDescriptor> descriptors() {
    return locations().stream().map(PublishedModules::descriptor).toList();
  }

  static ModuleDescriptor descriptor(Path location) {
    return ModuleFinder.of(location).findAll().iterator().next().descriptor();
  }

  /** The classes of a folder or jar, of which there must be some. */
  static JavaClasses classes(Path location) {
    JavaClasses classes = imported(location);
    if (classes.isEmpty()) {
      throw new IllegalStateException(location + " has no classes");
    }
    return classes;
  }

  private static JavaClasses imported(Path location) {
    if (Files.isDirectory(location)) {
      return new ClassFileImporter().importPath(location);
    }
    try (JarFile jar = new JarFile(location.toFile())) {
      return new ClassFileImporter().importJar(jar);
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }

  /** The packages that a module exports to everybody. */
  static Set<String> exported(ModuleDescriptor module) {
    Set<String> packages = new TreeSet<>();
    module.exports().stream()
        .filter(exports -> !exports.isQualified())
        .forEach(exports -> packages.add(exports.source()));
    return packages;
  }

  /** The published modules and their libraries, as a module path or a class path. */
  static String path() {
    return join(Stream.concat(locations().stream(), libraries(LIBRARIES)));
  }

  static String pathWithJqwik() {
    return path() + File.pathSeparator + join(libraries(JQWIK));
  }

  static ModuleFinder finder() {
    return ModuleFinder.of(
        Stream.of(path().split(File.pathSeparator)).map(Path::of).toArray(Path[]::new));
  }

  private static String join(Stream<Path> paths) {
    return String.join(File.pathSeparator, paths.map(Path::toString).toList());
  }

  private static Stream<Path> libraries(List<String> names) {
    List<Path> entries =
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
            .map(Path::of)
            .toList();
    return names.stream()
        .map(
            name ->
                entries.stream()
                    .filter(
                        entry ->
                            String.valueOf(entry.getFileName()).matches(name + "-\\d[^/]*\\.jar"))
                    .findFirst()
                    .orElseThrow(
                        () -> new IllegalStateException(name + " is not on the class path")));
  }

  private static Path location(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
