package dev.proviso.wording;

import dev.proviso.language.Language;
import dev.proviso.language.Message;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;

/** Amounts of time in words, unit by unit, so that two different amounts never read alike. */
final class TimeAmountWording {

  private static final BigInteger SIXTY = BigInteger.valueOf(60);

  private final Language language;
  private final List<String> words = new ArrayList<>();

  private TimeAmountWording(Language language) {
    this.language = language;
  }

  /** For example "1 hour 30 minutes"; days are not used, for some have no 24 hours. */
  static String of(Duration duration, Language language) {
    BigDecimal seconds =
        BigDecimal.valueOf(duration.getSeconds()).add(BigDecimal.valueOf(duration.getNano(), 9));
    TimeAmountWording wording = new TimeAmountWording(language);
    wording.clock(seconds.abs());
    return wording.joined(seconds.signum() < 0);
  }

  private void clock(BigDecimal seconds) {
    BigInteger whole = seconds.toBigInteger();
    BigInteger minutes = whole.divide(SIXTY);
    add(ValueMessages.HOURS, minutes.divide(SIXTY).longValueExact());
    add(ValueMessages.MINUTES, minutes.mod(SIXTY).longValueExact());
    BigDecimal rest = seconds.subtract(new BigDecimal(minutes.multiply(SIXTY)));
    if (rest.stripTrailingZeros().scale() > 0) {
      words.add(
          language.text(
              ValueMessages.FRACTION_OF_SECONDS, rest.stripTrailingZeros().toPlainString()));
    } else {
      add(ValueMessages.SECONDS, rest.longValueExact());
    }
    if (words.isEmpty()) {
      words.add(language.text(ValueMessages.SECONDS, 0));
    }
  }

  /** For example "1 year 2 months"; each unit as it is, for a month has no fixed days. */
  static String of(Period period, Language language) {
    TimeAmountWording wording = new TimeAmountWording(language);
    boolean isNegative =
        period.getYears() <= 0
            && period.getMonths() <= 0
            && period.getDays() <= 0
            && !period.isZero();
    long sign = isNegative ? -1 : 1;
    wording.add(ValueMessages.YEARS, sign * period.getYears());
    wording.add(ValueMessages.MONTHS, sign * period.getMonths());
    wording.add(ValueMessages.DAYS, sign * period.getDays());
    if (wording.words.isEmpty()) {
      wording.words.add(language.text(ValueMessages.DAYS, 0));
    }
    return wording.joined(isNegative);
  }

  private void add(Message.CountOnly unit, long count) {
    if (count != 0) {
      words.add(language.text(unit, count));
    }
  }

  private String joined(boolean isNegative) {
    String all = String.join(" ", words);
    return isNegative ? language.text(ValueMessages.NEGATIVE, all) : all;
  }
}
