using ContainerSecurity.Languages.Shell;
using ContainerSecurity.Rules.Dockerfile.Downloads.Support;

namespace ContainerSecurity.Rules.Dockerfile.Downloads;

public sealed class DownloadPipedToShell() : Rule(new()
{
    Id = "CNS1053",
    Title = "Downloaded script is run without verification",
    MessageFormat = "Output of '{0}' is run by '{1}' without verification; download the file, verify its checksum, then run it",
    Category = Categories.SupplyChain,
    Description = "Anyone who controls the server, its DNS name or the connection runs arbitrary code in the build or in the container, and the server can send a different script to a reviewer.",
    Remediation = "Download the script to a file, verify a checksum or signature that is part of the Dockerfile, then run it. Installing a package is better still.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 8.0,
    AppliesTo = InputKinds.Dockerfile | InputKinds.Containers,
    Standards = ["CIS-DOCKER:4.11", "CWE-494", "CWE-829"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterShellCommandAction(Check);

    private static void Check(RuleContext<ShellCommand> context)
    {
        var interpreter = context.Node.EffectiveCommand;
        if (interpreter.NameWord is { } word && DownloadedCode.SourceOf(context.Node) is { } download)
            context.Report(word.Location, download.Name, interpreter.Name);
    }
}
