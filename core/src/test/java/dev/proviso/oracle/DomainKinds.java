package dev.proviso.oracle;

import static dev.proviso.oracle.KindFactory.big;
import static dev.proviso.oracle.KindFactory.bigs;
import static dev.proviso.oracle.KindFactory.counted;
import static dev.proviso.oracle.KindFactory.unordered;

import dev.proviso.domain.Country;
import dev.proviso.domain.PrisonTerm;
import dev.proviso.value.ValueType;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;

/** Types of the domain that the library brings. */
final class DomainKinds {

  private DomainKinds() {}

  static List<Kind<?>> all() {
    return List.of(countries(), prisonTerms());
  }

  static Kind<Country> countries() {
    return unordered(
        "Country",
        ValueType.of(Country.class),
        true,
        raw -> raw instanceof Country country ? country.code() : null,
        (plain, random) -> Country.of((String) plain),
        List.of("DE", "FR", "LU", "US"),
        List.of("IT", "NL", "ES"),
        "DE",
        Locale.GERMANY);
  }

  private static Kind<PrisonTerm> prisonTerms() {
    BigInteger life = big(Integer.MAX_VALUE).add(BigInteger.ONE);
    return counted(
        PrisonTerm.class,
        ValueType.of(PrisonTerm.class),
        term -> term.months().map(KindFactory::big).getOrElse(life),
        (at, random) ->
            at.equals(life)
                ? PrisonTerm.life()
                : at.mod(big(12)).signum() == 0 && random.nextBoolean()
                    ? PrisonTerm.ofYears(at.intValueExact() / 12)
                    : PrisonTerm.ofMonths(at.intValueExact()),
        BigInteger.ONE,
        life,
        bigs(12, 72, 73, 75),
        12,
        "6y");
  }
}
