package dev.proviso.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkdownRendererTest {

  private final CertificateTemplate<?> ordinance = Ordinance.template();
  private final String markdown = ordinance.draw(Uses.certificate()).markdown();

  @Test
  void it_begins_with_its_fields_as_a_table_and_numbers_its_articles() {
    assertThat(markdown)
        .startsWith(
            """
            # Certificate of the End Use

            | | |
            |---|---|
            | Format | proviso-certificate-1 |
            | Certificate | EUC-17 |
            | Edition | 2021 |
            | Policy | uses |
            | Acquiring state | Luxembourg (LU) |
            | End user | Police of the example |
            | State of the end user | Luxembourg (LU) |
            | Government body | yes |
            | Kind of system | cyber system |
            | Valid from | 2022-01-10 |
            | Valid until, but not on | 2024-01-10 |
            | Digest of the definitions | %s |
            | Signed on | not signed |
            | Key of the signer | not signed |

            ## 1. Permitted uses

            - **1.1** *fighting*: the fighting of crime, that is, where
              - the as-of date lies in the time from 2021-01-01 until, but not on, 2023-01-01
              - all of these:
                - the list of grounds includes one or more of \\{religion, sex or gender\\}
                - number of targets is at most the highest number of targets
                - state is the same as state of the end user
                - it is a “crime fighting”
                - state is on the list of states
                - the end user is a “police force”
              - except for “emergency” \\[Made-up Act, § 5\\], that is, where
                - it is approved
              - source: Made-up Act, § 1
            """
                .formatted(ordinance.digest()));
  }

  @Test
  void what_is_nested_is_a_list_in_a_list() {
    assertThat(markdown)
        .contains(
            """
            ## 4. Definitions

            - **4.1** *crime fighting*: “crime fighting” means
              - purpose is investigation
              - except for “petty crime” \\[Made-up Act, § 3\\], that is, where
                - purpose is other
                - except for “repeated”, that is, where
                  - purpose is prevention
              - the provision says: crimes are investigated
              - source: Made-up Act, § 2; Made-up Act, § 4
            - **4.2** *police force*: “police force” means
              - it is a body of the state

            ## 5. Lists and limits of the day

            - **5.1** *list of states*: the list of states:
              - ../2021-01-01: nobody
              - 2021-01-01/2022-01-01: Luxembourg (LU), Norway (NO) \\[Made-up Act, Annex 1\\]
              - 2022-01-01/..: Luxembourg (LU); not Norway (NO), Sweden (SE); for all others it is not known: the gazette is not at hand
              - what holds earlier: hold; later: refuse
            - **5.2** *list of firms*: the list of firms:
              - 2021-01-01/..: Pry Ltd.
              - 2022-01-01/..: Snoop Ltd., also Eavesdrop, Snoop \\[Made-up Act, Annex 2\\]
              - known for 2021-01-01/2023-01-01; what holds later: hold
            - **5.3** *highest number of targets*: the highest number of targets:
              - 2021-01-01/2022-01-01: not known: the limit was kept secret
              - 2022-01-01/2023-01-01: 6 \\[Made-up Act, § 6\\]
              - what holds earlier: refuse; later: refuse
            """);
  }

  @Test
  void it_ends_with_the_last_clause() {
    assertThat(markdown).endsWith("\n- **8.12** *expired*: it no longer holds\n");
  }
}
