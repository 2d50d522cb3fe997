package dev.proviso.examples.custom;

import dev.proviso.fact.Evidence;
import io.vavr.collection.Seq;
import java.time.LocalDate;

/**
 * Something that was ordered.
 *
 * @param destination where it is to go
 * @param day the day of the order
 * @param approvals what each source says about the approval
 */
public record Order(String destination, LocalDate day, Seq<Evidence<Boolean>> approvals) {}
