using System.Linq;
using ContainerSecurity.Languages.Dockerfile;
using ContainerSecurity.Languages.Shell;
using ContainerSecurity.Rules.Dockerfile.Downloads.Support;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Dockerfile.Downloads;

public sealed class UncheckedDownload() : Rule(new()
{
    Id = "CNS1061",
    Title = "A download is used without a check",
    MessageFormat = "What '{0}' downloads is not checked against a hash or signature in this RUN; add one",
    Category = Categories.SupplyChain,
    Description = "A server, a release or an address can change hands. A hash in the Dockerfile makes sure that what is built tomorrow is what was looked at today.",
    Remediation = "Check the file with sha256sum -c or gpg --verify in the same RUN, or use ADD --checksum.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    SecuritySeverity = 4.5,
    AppliesTo = Platforms.Dockerfile,
    Standards = ["CIS-DOCKER:4.11", "CWE-494"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterShellCommandAction(static context =>
        {
            var command = context.Node;
            var download = command.EffectiveCommand;
            // What goes through a pipe into an interpreter has a rule of its own.
            if (command.Script.Instruction is RunInstructionSyntax && download.NameWord is { } name && IsRemote(download) && KeepsFile(command, download) && !FileChecks.AreIn(command.Script))
                context.Report(name.Location, download.Name);
        });

    private static bool IsRemote(ShellInvocation download) =>
        DownloadTools.Downloads(download) && !download.Arguments.Any(a => PlainHttp.IsLocal(a.StaticPrefix));

    private static bool KeepsFile(ShellCommand command, ShellInvocation download) =>
        command.IsLastInPipeline && (download.Name == "wget" ? !download.HasOption("--spider") && download.GetOptionValue("-O") is not { Text: "-" }
            : download.HasOption("-o", "-O", "--output", "--remote-name") && download.GetOptionValue("-o", "--output") is not { Text: "/dev/null" or "-" });
}
