package dev.proviso.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.proviso.language.Language;
import dev.proviso.language.Message;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the library writes and the file of the language go together, without a rest on any side. */
class MessagesTest {

  private static final JavaClasses CORE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("dev.proviso");

  private static Stream<JavaField> fields() {
    return CORE.stream()
        .flatMap(type -> type.getFields().stream())
        .filter(field -> field.getRawType().isAssignableTo(Message.class))
        .filter(field -> field.getModifiers().contains(JavaModifier.STATIC));
  }

  private static Message message(JavaField field) {
    try {
      Field reflected = field.reflect();
      reflected.setAccessible(true);
      return (Message) reflected.get(null);
    } catch (IllegalAccessException unreachable) {
      throw new AssertionError(unreachable);
    }
  }

  private static Stream<Message> messages() {
    return fields().map(MessagesTest::message);
  }

  @Test
  void every_message_has_a_text_and_every_text_has_one_message() {
    List<String> keys = messages().flatMap(message -> message.keys().stream()).toList();

    assertThat(keys).hasSizeGreaterThan(50);
    assertThat(keys).containsExactlyInAnyOrderElementsOf(Language.english().texts().keySet());
  }

  @Test
  void every_value_that_is_given_has_a_placeholder_and_every_placeholder_a_value() {
    messages()
        .forEach(
            message -> {
              for (String key : message.keys()) {
                List<String> used = new ArrayList<>(Language.english().placeholders(key));
                if (message.keys().size() > 1) {
                  used.remove("count");
                }
                assertThat(used)
                    .as(key)
                    .containsExactlyInAnyOrderElementsOf(message.placeholders());
              }
            });
  }

  @Test
  void every_message_is_used() {
    Set<String> unused = new HashSet<>();
    fields()
        .filter(
            field ->
                field.getAccessesToSelf().stream()
                    .allMatch(access -> access.getOrigin().getName().equals("<clinit>")))
        .forEach(field -> unused.add(field.getFullName()));

    assertThat(unused).isEmpty();
  }

  @Test
  void no_text_begins_or_ends_with_white_space_or_holds_a_line_break() {
    Language.english()
        .texts()
        .forEach(
            (key, text) -> assertThat(text).as(key).isNotBlank().doesNotMatch("^\\s.*|.*\\s$"));
  }
}
