/** What conditions ask of their wording, which stands above them. Not exported. */
@NullMarked
package dev.proviso.condition.access;

import org.jspecify.annotations.NullMarked;
