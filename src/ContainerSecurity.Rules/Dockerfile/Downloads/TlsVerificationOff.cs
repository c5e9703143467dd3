using ContainerSecurity.Rules.Dockerfile.Downloads.Support;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Dockerfile.Downloads;

public sealed class TlsVerificationOff() : Rule(new()
{
    Id = "CNS1056",
    Title = "A download does not check the server",
    MessageFormat = "'{0}' lets '{1}' talk to any server; remove it",
    Category = Categories.SupplyChain,
    Description = "Without the check of its certificate, whoever sits between the build and the server gives it what he likes.",
    Remediation = "Remove the option. Where the server has a certificate of your own authority, install that authority.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 7.0,
    AppliesTo = Platforms.Dockerfile | Platforms.Containers,
    Equivalents = ["checkov:CKV2_DOCKER_2", "checkov:CKV2_DOCKER_3"],
    Standards = ["CIS-DOCKER:4.11", "CWE-295"],
    HasFix = true,
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterShellCommandAction(static context =>
        {
            var command = context.Node.EffectiveCommand;
            if (DownloadTools.TlsOffOption(command) is { } option && !DownloadTools.StaysLocal(command))
            {
                // One letter among others is left to the reader.
                var fix = option.StaticText is "-k" or "--insecure" or "--no-check-certificate" ? WordRemoval.Of(context.Node, option) : null;
                context.Report(context.CreateDiagnostic(option.Location, option.StaticText, command.Name).With(fix));
            }
        });
}
