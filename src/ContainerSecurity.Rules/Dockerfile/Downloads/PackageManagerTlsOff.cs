using System;
using ContainerSecurity.Languages.Shell;
using ContainerSecurity.Rules.Dockerfile.Downloads.Support;

namespace ContainerSecurity.Rules.Dockerfile.Downloads;

public sealed class PackageManagerTlsOff() : Rule(new()
{
    Id = "CNS1054",
    Title = "Package manager skips certificate verification",
    MessageFormat = "'{0}' lets '{1}' connect without certificate verification; remove it",
    Category = Categories.SupplyChain,
    Description = "Without certificate verification, anyone between the build and the server can put code into the image.",
    Remediation = "Remove the option or setting. If the server uses a certificate of a private CA, install that CA certificate in the image.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 7.5,
    AppliesTo = InputKinds.Dockerfile | InputKinds.Containers,
    Equivalents = ["checkov:CKV2_DOCKER_4", "checkov:CKV2_DOCKER_13", "checkov:CKV2_DOCKER_15"],
    Standards = ["CIS-DOCKER:4.11", "CWE-295", "CWE-494"],
    HasFix = true,
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterShellCommandAction(static context =>
        {
            if (CommandInvocation.From(context.Node) is { } tool && TlsOffSettings.Find(tool) is { } word)
                context.Report(context.CreateDiagnostic(word.Location, word.StaticPrefix, tool.Name).With(IsWhole(word.StaticPrefix) ? WordRemoval.Of(context.Node, word) : null));
        });

    // Only an option without a separate value can be removed alone.
    private static bool IsWhole(string option) =>
        option.StartsWith("--", StringComparison.Ordinal) && (option.IndexOf('=') > 0 || option is "--no-strict-ssl" or "--allow-insecure-connections" or "--insecure-skip-tls-verify" or "--no-verify-ssl");
}
