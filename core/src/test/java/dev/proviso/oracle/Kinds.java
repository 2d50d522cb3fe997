package dev.proviso.oracle;

import java.util.ArrayList;
import java.util.List;

/** The kinds of answers, each by rules that are written here and nowhere taken from the library. */
final class Kinds {

  private Kinds() {}

  static List<Kind<?>> all() {
    List<Kind<?>> all = new ArrayList<>();
    all.addAll(EnumKinds.all());
    all.addAll(WholeNumberKinds.all());
    all.addAll(DecimalKinds.all());
    all.addAll(TimeKinds.all());
    all.addAll(TextKinds.all());
    all.addAll(DomainKinds.all());
    for (Kind<?> element : elements()) {
      all.add(SetKinds.setsOf(element));
    }
    return all;
  }

  private static List<Kind<?>> elements() {
    return List.of(
        EnumKinds.doors(),
        EnumKinds.listedRanks(),
        EnumKinds.writtenRanks(),
        WholeNumberKinds.money(),
        WholeNumberKinds.coins(),
        DecimalKinds.decimals(),
        DecimalKinds.doubles(),
        DecimalKinds.numbers(),
        TimeKinds.offsetMoments(),
        TimeKinds.periods(),
        TextKinds.text(),
        TextKinds.fileNumbers(),
        TextKinds.writtenNames(),
        TextKinds.listedNames(),
        TextKinds.orderedNames(),
        TextKinds.listedTags(),
        TextKinds.orderedTags(),
        DomainKinds.countries());
  }
}
