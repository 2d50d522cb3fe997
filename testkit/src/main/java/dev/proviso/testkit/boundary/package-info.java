/**
 * Tables of the cases on which a policy turns, to be filled in or signed by those who know the law,
 * and to be read back as tests.
 *
 * <pre>{@code
 * Files.writeString(Path.of("shipping.csv"), BoundaryTable.of(SHIPPING).csv());
 * BoundaryTable.read(SHIPPING, Files.readString(Path.of("shipping-signed.csv"))).verify();
 * }</pre>
 */
@NullMarked
package dev.proviso.testkit.boundary;

import org.jspecify.annotations.NullMarked;
