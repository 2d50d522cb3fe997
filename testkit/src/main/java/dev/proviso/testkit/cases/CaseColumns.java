package dev.proviso.testkit.cases;

import dev.proviso.problem.Problem;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.function.Function;

/** The columns of a table, before a function is given that makes a subject of a row. */
public final class CaseColumns {

  private final Seq<CaseColumn<?>> columns;

  CaseColumns(Seq<CaseColumn<?>> columns) {
    this.columns = columns;
  }

  /**
   * Says how a row becomes a subject. If that throws, the row is reported as bad.
   *
   * @param subject makes a subject of a row
   * @return how the table is read
   */
  public <S> CaseFormat<S> as(Function<? super CaseRow, ? extends S> subject) {
    return checkedAs(row -> Validation.valid(subject.apply(row)));
  }

  /**
   * Says how a row becomes a subject, or what is wrong with the row.
   *
   * @param subject makes a subject of a row, such as {@code EndUse.builder()….check()}
   * @return how the table is read
   */
  public <S> CaseFormat<S> checkedAs(
      Function<? super CaseRow, ? extends Validation<Seq<Problem>, ? extends S>> subject) {
    return CaseFormat.of(columns, row -> subject.apply(row).map(made -> made));
  }
}
