/**
 * Requests for an end use as they stand in a file: read strictly, decided one by one, and recorded.
 *
 * <p>A file is CSV in UTF-8, one request a line, with a header that names the columns. Every cell
 * has a type; what is not known is written {@code UNKNOWN}, what there is none of {@code NONE}.
 * Whatever is wrong is reported by file, line, column, value and remedy, and the lines around it
 * are read all the same. Nothing is kept of a line once it is decided, apart from its id.
 *
 * <pre>{@code
 * for (RequestReader rows = RequestReader.open("requests.csv", bytes).get(); rows.hasNext(); ) {
 *   rows.next().forEach(request -> records.write(request.id(), policy.decide(request.use())));
 * }
 * }</pre>
 */
@NullMarked
package dev.proviso.examples.requests;

import org.jspecify.annotations.NullMarked;
