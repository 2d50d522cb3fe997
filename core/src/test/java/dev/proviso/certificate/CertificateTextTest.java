package dev.proviso.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CertificateTextTest {

  private final CertificateTemplate<?> ordinance = Ordinance.template();

  @Test
  void everything_is_put_into_words() {
    assertThat(ordinance.draw(Uses.certificate()).text())
        .isEqualTo(
            """
            Certificate of the End Use

            Format: proviso-certificate-1
            Certificate: EUC-17
            Edition: 2021
            Policy: uses
            Acquiring state: Luxembourg (LU)
            End user: Police of the example
            State of the end user: Luxembourg (LU)
            Government body: yes
            Kind of system: cyber system
            Valid from: 2022-01-10
            Valid until, but not on: 2024-01-10
            Digest of the definitions: %s
            Signed on: not signed
            Key of the signer: not signed

            1. Permitted uses
            1.1 [fighting] the fighting of crime, that is, where
              - the as-of date lies in the time from 2021-01-01 until, but not on, 2023-01-01
              - all of these:
                - the list of grounds includes one or more of {religion, sex or gender}
                - number of targets is at most the highest number of targets
                - state is the same as state of the end user
                - it is a “crime fighting”
                - state is on the list of states
                - the end user is a “police force”
              - except for “emergency” [Made-up Act, § 5], that is, where
                - it is approved
              - source: Made-up Act, § 1

            2. Prohibited uses
            2.1 [denials] a use under “uses”, that is, where
              - one or more of these:
                - not all of these:
                  - it is approved
                  - purpose is other
                - none of these:
                  - it is not approved
                  - purpose is other
                - state is not the same as state of the end user
                - it is not a “crime fighting”
                - state is not on the list of states
                - the end user is such that:
                  - it is no body of the state
                - the end user is not a “police force”
                - the end user is such that:
                  - name is on the list of firms
            2.2 [recipients] a transfer to strangers, that is, where
              - all of these:
                - none of the recipients is such that:
                  - role is intermediary
                - not each of the recipients is such that:
                  - role is intermediary
                - at least one of the recipients is such that:
                  - role is intermediary
                - at least one of the recipients is such that:
                  - role is vendor
                - each of the recipients is such that:
                  - role is vendor
                - none of the recipients is such that:
                  - role is vendor
            2.3 [judgments] what people judge, that is, where
              - all of these:
                - the question “the use is fitting” is answered yes [Made-up Act, § 8; Made-up Act, § 9]
                - the question “the use is needed” is answered no
                - the condition “the log is whole” does not hold
                - the condition “the register is sound” holds

            3. Every other use
            3.1 [uses] a use that is both permitted and prohibited is prohibited; a use that no clause covers is forbidden
              - a use is not permitted where it is not established whether a clause covers it

            4. Definitions
            4.1 [crime fighting] “crime fighting” means
              - purpose is investigation
              - except for “petty crime” [Made-up Act, § 3], that is, where
                - purpose is other
                - except for “repeated”, that is, where
                  - purpose is prevention
              - the provision says: crimes are investigated
              - source: Made-up Act, § 2; Made-up Act, § 4
            4.2 [police force] “police force” means
              - it is a body of the state

            5. Lists and limits of the day
            5.1 [list of states] the list of states:
              - ../2021-01-01: nobody
              - 2021-01-01/2022-01-01: Luxembourg (LU), Norway (NO) [Made-up Act, Annex 1]
              - 2022-01-01/..: Luxembourg (LU); not Norway (NO), Sweden (SE); for all others it is not known: the gazette is not at hand
              - what holds earlier: hold; later: refuse
            5.2 [list of firms] the list of firms:
              - 2021-01-01/..: Pry Ltd.
              - 2022-01-01/..: Snoop Ltd., also Eavesdrop, Snoop [Made-up Act, Annex 2]
              - known for 2021-01-01/2023-01-01; what holds later: hold
            5.3 [highest number of targets] the highest number of targets:
              - 2021-01-01/2022-01-01: not known: the limit was kept secret
              - 2022-01-01/2023-01-01: 6 [Made-up Act, § 6]
              - what holds earlier: refuse; later: refuse

            6. Obligations
            6.1 [report] each use is reported [Made-up Act, § 12]
              - where these clauses are relied on: fighting
            6.2 [keep] the logs are kept
              - where these clauses are relied on: fighting, denials

            7. Sanctions
            7.1 [fine] a fine is paid
              - for a breach of: fighting, denials
            7.2 [shut-down] the system is shut down [Made-up Act, § 31]
              - for a breach of: denials

            8. What makes this certificate void
            8.1 [no signature] it bears no signature
            8.2 [malformed] it is not a text in the format of certificates, or a field of it cannot be read
            8.3 [missing field] a field is missing
            8.4 [extra field] there is a field too many
            8.5 [unknown signer] the acquiring state has given no key by which its signature could be verified
            8.6 [wrong key] it is signed with a key that is not that of the acquiring state
            8.7 [wrong state] it is signed by another state than the acquiring one
            8.8 [signature does not fit] the signature does not fit the text
            8.9 [other edition] the digest is not that of the definitions of its edition
            8.10 [text differs] the text is not the one that its edition generates
            8.11 [not yet valid] it does not hold yet, or is not signed yet
            8.12 [expired] it no longer holds
            """
                .formatted(ordinance.digest()));
  }

  @Test
  void rules_of_one_id_are_distinguished_by_their_policies() {
    assertThat(Ordinance.together().draw(Uses.certificate()).text())
        .contains(
            """
            1. Permitted uses
            1.1 [first › crimes] a use under “first”, that is, where
              - purpose is investigation
            1.2 [second › crimes] a use under “second”, that is, where
              - purpose is prevention

            2. Prohibited uses
            2.1 [other] a use under “second”, that is, where
              - purpose is other

            3. Every other use
            3.1 [both] a use is permitted only if each of these permits it:
              - “first”
              - “second”
            3.2 [first] a use that is both permitted and prohibited is prohibited; a use that no clause covers is forbidden
              - a use is not permitted where it is not established whether a clause covers it
            3.3 [second] of the clauses that cover a use, the first decides, in this order: second › crimes, other; a use that no clause covers is not applicable
              - a use is not permitted where it is not established whether a clause covers it
            """)
        .contains(
            """
            [keep] the logs are kept
              - where these clauses are relied on: first › crimes, second › crimes
            """)
        .contains(
            """
            [fine] a fine is paid
              - for a breach of: second › crimes
            """);
  }

  @Test
  void the_order_of_clauses_is_that_of_one_policy_even_if_another_has_its_id() {
    assertThat(Ordinance.nested().draw(Uses.certificate()).text())
        .contains("in this order: left, second; ")
        .contains("in this order: right, third; ");
  }

  @Test
  void a_template_is_called_by_its_title_and_edition() {
    assertThat(ordinance).hasToString("Certificate of the End Use, edition 2021");
  }
}
