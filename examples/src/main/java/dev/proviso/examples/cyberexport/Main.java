package dev.proviso.examples.cyberexport;

import dev.proviso.analysis.Finding;
import dev.proviso.analysis.Prover;
import dev.proviso.certificate.CertificateDraft;
import dev.proviso.certificate.CertifiedUse;
import dev.proviso.decision.Decision;
import dev.proviso.domain.EndUse;
import dev.proviso.examples.requests.Deciding;
import dev.proviso.examples.requests.DecisionRecords;
import dev.proviso.examples.requests.Progress;
import dev.proviso.examples.requests.RequestFormat;
import dev.proviso.examples.requests.RequestReader;
import dev.proviso.examples.requests.SampleRequests;
import dev.proviso.examples.requests.Summary;
import dev.proviso.problem.Problem;
import dev.proviso.text.Detail;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * Decides a file of requests under the certificate of December 2021 and prints the decisions. It
 * writes no file, unless {@code --records} names one.
 *
 * <pre>{@code
 * Main.run(new String[] {"--explain", "UR06"}, System.out, System.err);
 * }</pre>
 */
@Command(
    name = "cyber-end-use",
    sortOptions = false,
    description = {
      "Decides requests to use a cyber or intelligence system under the end-use certificate of"
          + " December 2021. From a clone, with Maven:",
      "  " + Greeting.COMMAND + " -Dexec.args=\"my-requests.csv\""
    },
    exitCodeListHeading = "Exit codes:%n",
    exitCodeList = {
      "0:every line was decided, with the outcome that the file expects, if it expects one",
      "1:some lines were refused; they are reported, and all others are decided",
      "2:wrong arguments, or a file that cannot be read or written to its end",
      "3:every line was decided, but some outcomes are not the expected ones; or a claim is not proved"
    })
public final class Main implements Callable<Integer> {

  private static final int OK = 0;
  private static final int LINES_REFUSED = 1;
  private static final int NOT_DONE = 2;
  private static final int NOT_AS_EXPECTED = 3;
  private static final String BUNDLED = "use-requests.csv";
  private static final int BUFFER = 1 << 16;
  private static final int HELP_WIDTH = 100;

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      description = "CSV file of requests; without one, the twenty requests of this example.")
  private @Nullable Path file;

  @CommandLine.Option(
      names = "--explain",
      paramLabel = "ID",
      description = "Explain the decision on this request, and print nothing else.")
  private @Nullable String explained;

  @CommandLine.Option(
      names = "--detail",
      paramLabel = "LEVEL",
      defaultValue = "reasons",
      description = "How much to explain: summary, reasons (default) or full.")
  private Detail detail = Detail.REASONS;

  @CommandLine.Option(
      names = "--records",
      paramLabel = "FILE",
      description = "Record the decisions in this file, one JSON object a line.")
  private @Nullable Path records;

  @CommandLine.Option(
      names = "--generate",
      paramLabel = "N",
      description = "Write N generated requests to the standard output, and decide nothing.")
  private @Nullable Long generated;

  @CommandLine.Option(
      names = "--case",
      description =
          "Show a fictitious case from signature to revocation, and explain its decisions.")
  private boolean caseWanted;

  @CommandLine.Option(
      names = "--check",
      description = "Prove what the certificate is claimed to say, for every possible use.")
  private boolean checkWanted;

  @CommandLine.Option(
      names = "--difference",
      description =
          "Show what changed with the certificate of December 2021, for every possible use.")
  private boolean differenceWanted;

  @CommandLine.Option(
      names = "--certificate",
      paramLabel = "FORM",
      description = "Print the certificate that a state would sign: text, markdown or html.")
  private @Nullable Form certificate;

  /** A certificate to read, or as it is signed. */
  private enum Form {
    TEXT,
    MARKDOWN,
    HTML
  }

  @CommandLine.Option(names = "--help", usageHelp = true, description = "Show this, and stop.")
  @SuppressWarnings("UnusedVariable") // picocli acts on it by itself
  private boolean help;

  private final PrintStream out;
  private final PrintStream terminal;
  private final Deciding deciding;

  private Main(PrintStream out, PrintStream err) {
    this.out = out;
    this.deciding = new Deciding(CyberRegime.regime()::decide, out, err);
    this.terminal = err;
  }

  /**
   * Runs the program, and ends the process only if something went wrong.
   *
   * @param args see {@code --help}
   */
  public static void main(String[] args) {
    PrintStream out = utf8(System.out);
    PrintStream err = utf8(System.err);
    int code = run(args, out, err);
    out.flush();
    if (System.out.checkError() && code == OK) {
      err.print("standard output: is closed or full; what was printed is not complete\n");
      code = NOT_DONE;
    }
    err.flush();
    if (code != OK) {
      System.exit(code);
    }
  }

  /**
   * Runs the program.
   *
   * @param args see {@code --help}
   * @param out where results go
   * @param err where complaints go
   * @return the exit code
   */
  public static int run(String[] args, PrintStream out, PrintStream err) {
    CommandLine command = new CommandLine(new Main(out, err));
    command
        .getCommandSpec()
        .usageMessage()
        .width(HELP_WIDTH)
        .footerHeading("%nThe file of requests:%n")
        .footer(RequestFormat.description().toJavaArray(String[]::new));
    int code =
        command
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
            .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
            .execute(args);
    out.flush();
    return code;
  }

  private static PrintStream utf8(OutputStream stream) {
    return new PrintStream(new BufferedOutputStream(stream, BUFFER), false, StandardCharsets.UTF_8);
  }

  @Override
  public Integer call() {
    try {
      if (certificate != null) {
        return print(certificate);
      }
      if (checkWanted) {
        return check();
      }
      if (differenceWanted) {
        out.print(CyberRegime.difference().text());
        return OK;
      }
      if (caseWanted) {
        return explainCase();
      }
      return generated != null ? generate(generated) : decideFile();
    } catch (IOException problem) {
      return complain(problem);
    } catch (UncheckedIOException problem) {
      return complain(Objects.requireNonNull(problem.getCause()));
    }
  }

  private int print(Form form) {
    CertificateDraft<EndUse> draft = JournalistCase.draft();
    out.print(
        switch (form) {
          case TEXT -> draft.text();
          case MARKDOWN -> draft.markdown();
          case HTML -> draft.html();
        });
    return OK;
  }

  private int check() {
    Seq<Finding> findings = Prover.standard().checkAll(CyberClaims.all());
    findings.forEach(finding -> out.print(finding.explain()));
    Seq<Finding> failed = findings.reject(Finding::isAcceptable);
    out.print("\n" + findings.size() + " claims, " + failed.size() + " of them not proved\n");
    return failed.isEmpty() ? OK : NOT_AS_EXPECTED;
  }

  private int explainCase() {
    out.print(JournalistCase.summary());
    for (Decision<CertifiedUse> decision : JournalistCase.decisions()) {
      out.print("\n" + decision.subject().use().date() + "\n" + decision.explain(detail));
    }
    return OK;
  }

  private int generate(long count) throws IOException {
    if (count < 0) {
      return complain(
          Problem.of("--generate", String.valueOf(count), "is no number", "give 0 or more"));
    }
    SampleRequests.write(count, new OutputStreamWriter(out, StandardCharsets.UTF_8));
    return OK;
  }

  private int decideFile() throws IOException {
    @Nullable Path given = file;
    String name = given == null ? BUNDLED : given.toString();
    Progress progress =
        Progress.on(terminal, given == null ? 0 : Files.size(given), Progress.isTerminal());
    try (InputStream bytes = given == null ? bundled() : Files.newInputStream(given)) {
      Either<Seq<Problem>, RequestReader> rows = RequestReader.open(name, progress.counting(bytes));
      if (rows.isLeft()) {
        deciding.report(rows.getLeft());
        return NOT_DONE;
      }
      return explained != null ? explain(rows.get(), explained) : decide(rows.get(), progress);
    }
  }

  private static InputStream bundled() {
    return Objects.requireNonNull(Main.class.getResourceAsStream(BUNDLED), BUNDLED);
  }

  private int decide(RequestReader rows, Progress progress) throws IOException {
    @Nullable Path record = records;
    if (record != null && file != null && Files.exists(record) && Files.isSameFile(file, record)) {
      return complain(
          Problem.of("--records", record.toString(), "holds the requests", "name another file"));
    }
    if (file == null) {
      out.print(Greeting.introduction());
    }
    Summary summary;
    if (record == null) {
      summary = deciding.all(rows, Option.none(), progress);
    } else {
      try (DecisionRecords written = DecisionRecords.to(Files.newOutputStream(record))) {
        summary = deciding.all(rows, Option.some(written), progress);
      }
    }
    out.print("\n" + summary + (record == null ? "" : "records: " + record + "\n"));
    if (file == null) {
      out.print(Greeting.nextSteps());
    }
    return code(summary);
  }

  private int explain(RequestReader rows, String id) {
    Summary summary = new Summary();
    Option<Decision<EndUse>> decision = deciding.one(rows, id, summary);
    if (decision.isEmpty()) {
      return complain(
          Problem.of("--explain", id, "is not the id of a sound line", "name one of this file"));
    }
    out.print(decision.get().explain(detail));
    return code(summary);
  }

  private static int code(Summary summary) {
    if (summary.faultyLines() > 0) {
      return LINES_REFUSED;
    }
    return summary.differences() > 0 ? NOT_AS_EXPECTED : OK;
  }

  private int complain(IOException unreadable) {
    return unreadable instanceof FileSystemException file && file.getFile() != null
        ? complain(
            Problem.of(
                "file",
                file.getFile(),
                "cannot be opened",
                "check the path, and what you may do there ("
                    + file.getClass().getSimpleName()
                    + ")"))
        : complain(
            Problem.of(
                "file", String.valueOf(unreadable.getMessage()), "stopped the work", "try again"));
  }

  private int complain(Problem problem) {
    deciding.report(Array.of(problem));
    return NOT_DONE;
  }
}
