/** Regions: the values of facts, cut where comparisons can distinguish them. Not exported. */
@NullMarked
package dev.proviso.region;

import org.jspecify.annotations.NullMarked;
