using ContainerSecurity.Rules.Dockerfile.Downloads.Support;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Dockerfile.Downloads;

public sealed class TlsVerificationOff() : Rule(new()
{
    Id = "CNS1056",
    Title = "Certificate verification is turned off for a download",
    MessageFormat = "'{0}' turns off certificate verification in '{1}'; remove it",
    Category = Categories.SupplyChain,
    Description = "Without certificate verification, anyone on the network path can replace the response.",
    Remediation = "Remove the option. If the server uses a certificate of a private CA, install that CA certificate.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 7.0,
    AppliesTo = InputKinds.Dockerfile | InputKinds.Containers,
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
                // No fix for bundled short options such as "-fk".
                var fix = option.StaticText is "-k" or "--insecure" or "--no-check-certificate" ? WordRemoval.Of(context.Node, option) : null;
                context.Report(context.CreateDiagnostic(option.Location, option.StaticText ?? option.Text, command.Name).With(fix));
            }

            foreach (var assignment in context.Node.Assignments)
            {
                if (CertificateCallbacks.IsOff(assignment) is { } name)
                    context.Report(assignment.Location, name, "PowerShell");
            }
        });
}
