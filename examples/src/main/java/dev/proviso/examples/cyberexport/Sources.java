package dev.proviso.examples.cyberexport;

import dev.proviso.law.Citation;
import dev.proviso.law.Confidence;
import dev.proviso.law.Instrument;
import dev.proviso.law.Source;

/** The instruments that the regime rests on, and the write-ups that report them. */
final class Sources {

  static final Instrument CERTIFICATE =
      Instrument.of("End Use/User Certificate of 6 December 2021");
  static final Instrument EARLIER_CERTIFICATE =
      Instrument.of("End-use certificate before December 2021");
  static final Instrument DIRECTIVE_2017_541 =
      Instrument.of("Directive (EU) 2017/541").at("http://data.europa.eu/eli/dir/2017/541/oj");
  static final Instrument ELIGIBLE_STATES =
      Instrument.of("List of eligible states of November 2021");

  static final Source JANES =
      Source.of(
          "Janes",
          "Israel tightens regulations around cyber exports",
          "https://janes.com/osint-insights/defence-news/security/"
              + "israel-tightens-regulations-around-cyber-exports");
  static final Source INN =
      Source.of(
          "Israel National News",
          "DECA tightens control of cyber exports",
          "https://www.israelnationalnews.com/news/318201");
  static final Source IDEF =
      Source.of(
          "Israel Defense",
          "Israel tightens cyber export supervision, ahead of US Summit for Democracy",
          "https://www.israeldefense.co.il/en/node/52921");
  static final Source TOI =
      Source.of(
          "Times of Israel",
          "Amid fallout from NSO scandal, Israel imposes new restrictions on cyber exports",
          "https://www.timesofisrael.com/"
              + "amid-fallout-from-nso-scandal-israel-imposes-new-restrictions-on-cyber-exports/");
  static final Source HAYOM =
      Source.of(
          "Israel Hayom",
          "Israel seeks to further tighten guidelines on cyber tech exports",
          "https://israelhayom.com/2021/12/07/"
              + "israel-seeks-to-further-tighten-guidelines-on-cyber-tech-exports");
  static final Source DW =
      Source.of(
          "Defense World",
          "Israel Tightens Supervision of Cyber Exporters",
          "https://www.defenseworld.net/news/30963/"
              + "Israel_Tightens_Supervision_of_Cyber_Exporters");
  static final Source WECR =
      Source.of(
          "WorldECR",
          "States must sign new Israeli spyware end-user declaration",
          "https://worldecr.com/?p=2023190");
  static final Source HAMODIA =
      Source.of(
          "Hamodia",
          "Defense Ministry Tightens Control of Cyber Exports",
          "https://hamodia.com/2021/12/06/defense-ministry-tightens-control-of-cyber-exports/");
  static final Source GLOBES =
      Source.of(
          "Jerusalem Post, 28 April 2022",
          "List of states exempt from the marketing license",
          "http://www.pressreader.com/israel/jerusalem-post/20220428/281629603835663");
  static final Source DRONEWISE =
      Source.of(
          "DroneWISE",
          "Defining terrorism in the EU: Article 3(1) and 3(2) reproduced",
          "https://portal.dronewise-project.eu/topic/defining-terrorism-eu-2/");

  private Sources() {}

  /** A clause of the certificate as write-ups report it. */
  static Citation reported(String clause, Source first, Source... rest) {
    return CERTIFICATE.clause(clause).tagged(Confidence.SECONDARY).reportedBy(first, rest);
  }
}
