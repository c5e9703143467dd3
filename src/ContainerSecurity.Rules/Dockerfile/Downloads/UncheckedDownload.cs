using System;
using System.Linq;
using ContainerSecurity.Languages.Dockerfile;
using ContainerSecurity.Languages.Shell;
using ContainerSecurity.Rules.Dockerfile.Downloads.Support;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Dockerfile.Downloads;

public sealed class UncheckedDownload() : Rule(new()
{
    Id = "CNS1061",
    Title = "Download is not verified by checksum or signature",
    MessageFormat = "File downloaded by '{0}' is not verified in this RUN instruction; verify its checksum or signature",
    Category = Categories.SupplyChain,
    Description = "A server, a release or a domain can change hands. A checksum in the Dockerfile guarantees that tomorrow's build uses the file that was reviewed today.",
    Remediation = "Verify the file with sha256sum -c or gpg --verify in the same RUN instruction, or use ADD --checksum.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    SecuritySeverity = 4.5,
    AppliesTo = InputKinds.Dockerfile,
    Standards = ["CIS-DOCKER:4.11", "CWE-494"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterShellCommandAction(static context =>
        {
            var command = context.Node;
            var download = command.EffectiveCommand;
            // CNS1053 reports downloads that are piped into an interpreter.
            if (command.Script is { Owner: RunInstructionSyntax, IsComplete: true } && download.NameWord is { } name && IsRemote(download) && KeepsFile(command, download) && !FileChecks.AreIn(command.Script))
                context.Report(name.Location, download.Name);
        });

    private static bool IsRemote(ShellInvocation download) =>
        DownloadTools.Downloads(download) && !download.Arguments.Any(a => PlainHttp.IsLocal(a.StaticPrefix));

    // In a file, or unpacked or written by what reads the output.
    private static bool KeepsFile(ShellCommand command, ShellInvocation download) =>
        (command.IsLastInPipeline && (DownloadTools.KeepsFile(download) || command.Redirections.Any(WritesFile))) || DownloadConsumers.Of(command).Any(DownloadConsumers.Keeps);

    private static bool WritesFile(ShellRedirection redirection) =>
        redirection is { Operator: ">" or ">>" or ">|", Target: { } target } && redirection.Text[0] is '>' or '1' && !target.StaticPrefix.StartsWith("/dev/", StringComparison.Ordinal) && target.StaticText is not ("NUL" or "nul" or "$null") && !target.Variables.Contains("null");
}
