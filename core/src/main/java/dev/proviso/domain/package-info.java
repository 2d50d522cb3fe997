/**
 * What end-use policies are asked about: who wants to use which system, against what, and on which
 * legal footing.
 *
 * <p>The subjects are {@link dev.proviso.domain.EndUse}, {@link dev.proviso.domain.Certificate} and
 * {@link dev.proviso.domain.License}; the other types are their parts. Whatever may not be known of
 * a case is an {@code Option}: none means that nobody has said, which is not the same as no.
 *
 * <pre>{@code
 * EndUse use =
 *     EndUse.builder()
 *         .state(Country.of("DE"))
 *         .endUser(EndUser.of("Federal Criminal Police Office", Country.of("DE"), true))
 *         .purpose(Purpose.INVESTIGATION)
 *         .legalApproval(true)
 *         .date(LocalDate.of(2023, 1, 15))
 *         .build();
 * }</pre>
 */
@NullMarked
package dev.proviso.domain;

import org.jspecify.annotations.NullMarked;
