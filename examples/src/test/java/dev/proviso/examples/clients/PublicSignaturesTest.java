package dev.proviso.examples.clients;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.domain.properties.HasModifiers;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.proviso.style.ValueStyle;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Requires;
import java.lang.module.ModuleFinder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/**
 * What {@code -Xlint:exports} checks, but for annotations: it asks that a module requires them
 * transitively, and then no module of a user would compile without their jars.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PublicSignaturesTest {

  /** Users of these packages require jqwik. */
  private static final Set<String> OF_JQWIK =
      Set.of("dev.proviso.testkit.arbitrary", "dev.proviso.testkit.property");

  @Test
  void public_signatures_show_only_types_that_users_can_name() {
    for (Path location : PublishedModules.locations()) {
      ModuleDescriptor module = PublishedModules.descriptor(location);
      Set<String> packages = visible(module);
      List<String> leaks = new ArrayList<>();
      for (JavaClass type : exported(location, module)) {
        leaks.addAll(leaks(type, packages));
      }
      assertThat(leaks).as(module.name()).isEmpty();
    }
  }

  @Test
  void the_rule_about_signatures_bites() {
    JavaClass leaking = new ClassFileImporter().importClass(Leaking.class);
    assertThat(leaks(leaking, Set.of("java.lang", "java.util")))
        .containsExactlyInAnyOrder(
            leaking.getName() + " extends " + Supplier.class.getName(),
            leaking.getName() + " extends " + Path.class.getName(),
            leaking.getName() + " is generic in " + Path.class.getName(),
            leaking.getName() + ".field shows " + Path.class.getName(),
            leaking.getName() + ".parameter([Ljava.nio.file.Path;) shows " + Path.class.getName(),
            leaking.getName() + ".hidden() shows " + Leaking.Hidden.class.getName(),
            leaking.getName() + ".get() shows " + Path.class.getName());
  }

  @Test
  void no_annotation_has_elements_that_a_compiler_of_users_looks_up_in_vain() {
    for (Path location : PublishedModules.locations()) {
      ModuleDescriptor module = PublishedModules.descriptor(location);
      Set<String> packages = visible(module);
      List<JavaAnnotation<?>> found = new ArrayList<>();
      for (JavaClass type : exported(location, module)) {
        found.addAll(unreadable(type, packages));
      }
      assertThat(found).as(module.name()).isEmpty();
    }
  }

  @Test
  void the_rule_about_annotations_bites() {
    JavaClass styled = new ClassFileImporter().importClass(ValueStyle.class);
    assertThat(unreadable(styled, Set.of("java.lang.annotation"))).hasSize(1);
  }

  @Test
  void no_simple_name_stands_for_two_types() {
    Map<String, List<String>> named = new TreeMap<>();
    for (Path location : PublishedModules.locations()) {
      for (JavaClass type : PublishedModules.classes(location)) {
        if (type.isTopLevelClass() && !type.getSimpleName().matches(".*-info|Immutable.*")) {
          named
              .computeIfAbsent(type.getSimpleName(), name -> new ArrayList<>())
              .add(type.getFullName());
        }
      }
    }

    assertThat(named).hasSizeGreaterThan(500);
    assertThat(named.values().stream().filter(types -> types.size() > 1)).isEmpty();
  }

  /** The constructor and the pattern of a record break callers as soon as it gets a component. */
  @Test
  void no_exported_type_is_a_record() {
    for (Path location : PublishedModules.locations()) {
      ModuleDescriptor module = PublishedModules.descriptor(location);
      assertThat(records(exported(location, module))).as(module.name()).isEmpty();
    }
  }

  @Test
  void the_rule_about_records_bites() {
    List<JavaClass> one = List.of(new ClassFileImporter().importClass(Exposed.class));
    assertThat(records(one)).containsExactly(Exposed.class.getName());
  }

  /** A record as no module may export it. */
  public record Exposed(int one) {}

  private static List<String> records(List<JavaClass> types) {
    return types.stream().filter(JavaClass::isRecord).map(JavaClass::getName).toList();
  }

  /** A signature of each kind with a type of a package that is not visible. */
  @SuppressWarnings("unused") // read from its class file
  public static class Leaking<T extends Path> implements Supplier<T> {
    protected List<? extends Path> field = List.of();

    protected void parameter(Path[] path) {}

    public Hidden hidden() {
      return new Hidden();
    }

    Path packagePrivate() {
      return Path.of("");
    }

    @Override
    public T get() {
      throw new IllegalStateException();
    }

    static final class Hidden {}
  }

  private static List<JavaClass> exported(Path location, ModuleDescriptor module) {
    Set<String> packages = PublishedModules.exported(module);
    return PublishedModules.classes(location).stream()
        .filter(type -> packages.contains(type.getPackageName()) && isOpen(type))
        .toList();
  }

  /** The packages whose types a module may name that requires this one and no other. */
  private static Set<String> visible(ModuleDescriptor module) {
    ModuleFinder finder = PublishedModules.finder();
    Set<String> packages = new TreeSet<>(PublishedModules.exported(module));
    packages.addAll(
        PublishedModules.exported(
            ModuleFinder.ofSystem().find("java.base").orElseThrow().descriptor()));
    for (Requires requires : module.requires()) {
      if (requires.modifiers().contains(Requires.Modifier.TRANSITIVE)) {
        ModuleDescriptor required = finder.find(requires.name()).orElseThrow().descriptor();
        packages.addAll(required.isAutomatic() ? required.packages() : visible(required));
      }
    }
    return packages;
  }

  private static List<String> leaks(JavaClass type, Set<String> packages) {
    List<String> found = new ArrayList<>();
    Stream.concat(type.getSuperclass().stream(), type.getInterfaces().stream())
        .flatMap(PublicSignaturesTest::raw)
        .filter(shown -> !isVisible(type, shown, packages))
        .forEach(shown -> found.add(type.getName() + " extends " + shown.getName()));
    type.getTypeParameters().stream()
        .flatMap(PublicSignaturesTest::raw)
        .filter(shown -> !(isVisible(type, shown, packages) && isOpen(shown)))
        .forEach(shown -> found.add(type.getName() + " is generic in " + shown.getName()));
    for (JavaMember member : type.getMembers()) {
      if (isSeen(member) && !member.getModifiers().contains(JavaModifier.SYNTHETIC)) {
        types(member)
            .flatMap(PublicSignaturesTest::raw)
            .distinct()
            .filter(shown -> !(isVisible(type, shown, packages) && isOpen(shown)))
            .forEach(shown -> found.add(member.getFullName() + " shows " + shown.getName()));
      }
    }
    return found;
  }

  private static List<JavaAnnotation<?>> unreadable(JavaClass type, Set<String> packages) {
    List<JavaAnnotation<?>> annotations = new ArrayList<>(type.getAnnotations());
    type.getMembers().forEach(member -> annotations.addAll(member.getAnnotations()));
    annotations.removeIf(
        annotation ->
            isVisible(type, annotation.getRawType(), packages) || !hasElements(annotation));
    return annotations;
  }

  private static Stream<? extends JavaType> types(JavaMember member) {
    if (member instanceof JavaField field) {
      return Stream.of(field.getType());
    }
    JavaCodeUnit unit = (JavaCodeUnit) member;
    return Stream.of(
            Stream.of(unit.getReturnType()),
            unit.getParameterTypes().stream(),
            unit.getTypeParameters().stream(),
            unit.getExceptionTypes().stream())
        .flatMap(each -> each);
  }

  private static Stream<JavaClass> raw(JavaType type) {
    return type.getAllInvolvedRawTypes().stream().map(JavaClass::getBaseComponentType);
  }

  private static boolean isVisible(JavaClass in, JavaClass shown, Set<String> packages) {
    return shown.isPrimitive()
        || packages.contains(shown.getPackageName())
        || (OF_JQWIK.contains(in.getPackageName())
            && shown.getPackageName().startsWith("net.jqwik.api"));
  }

  private static boolean isOpen(JavaClass type) {
    return type.isPrimitive()
        || (isSeen(type)
            && type.getEnclosingClass().map(PublicSignaturesTest::isOpen).orElse(true));
  }

  private static boolean isSeen(HasModifiers element) {
    return element.getModifiers().contains(JavaModifier.PUBLIC)
        || element.getModifiers().contains(JavaModifier.PROTECTED);
  }

  private static boolean hasElements(JavaAnnotation<?> annotation) {
    return annotation.getProperties().keySet().stream()
        .anyMatch(annotation::hasExplicitlyDeclaredProperty);
  }
}
