/**
 * Certificates: the text that a state signs, generated from the policy that decides, and bound to
 * it by a digest and a signature.
 *
 * <p>The format of the file, and how a third party verifies it with OpenSSL alone, is specified in
 * {@code CERTIFICATES.md}.
 *
 * <pre>{@code
 * CertificateTemplate<EndUse> template = CertificateTemplate.of("End-use certificate", edition);
 * SignedCertificate signed = template.draw(certificate).sign(today, key);
 * Verifier.of(template).trusting(state, publicKey).verify(signed, today);
 * }</pre>
 */
@NullMarked
package dev.proviso.certificate;

import org.jspecify.annotations.NullMarked;
