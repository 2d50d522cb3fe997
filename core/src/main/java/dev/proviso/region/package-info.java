/** Regions: the values of facts, cut where comparisons can tell them apart. Not exported. */
@NullMarked
package dev.proviso.region;

import org.jspecify.annotations.NullMarked;
