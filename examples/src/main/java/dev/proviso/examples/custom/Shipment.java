package dev.proviso.examples.custom;

import io.vavr.control.Option;

/**
 * Something that is sent. Nothing of Proviso is in it: a subject can be any immutable type.
 *
 * @param destination where it goes
 * @param kilograms what it weighs
 * @param insured whether it is insured, if that is known
 */
public record Shipment(String destination, int kilograms, Option<Boolean> insured) {}
