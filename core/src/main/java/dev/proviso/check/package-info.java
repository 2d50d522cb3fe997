/** Checks of what authors write, in the words of the author. Exported to the dsl module only. */
@NullMarked
package dev.proviso.check;

import org.jspecify.annotations.NullMarked;
