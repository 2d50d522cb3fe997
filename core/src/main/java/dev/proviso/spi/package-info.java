/** What policies ask of their engine, which stands above them. */
@NullMarked
package dev.proviso.spi;

import org.jspecify.annotations.NullMarked;
