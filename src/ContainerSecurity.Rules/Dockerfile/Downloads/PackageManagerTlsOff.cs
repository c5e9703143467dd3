using System;
using ContainerSecurity.Rules.Dockerfile.Downloads.Support;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Dockerfile.Downloads;

public sealed class PackageManagerTlsOff() : Rule(new()
{
    Id = "CNS1054",
    Title = "A package manager does not check the server",
    MessageFormat = "'{0}' lets '{1}' take packages from any server that answers; remove it",
    Category = Categories.SupplyChain,
    Description = "Without the check of its certificate, whoever sits between the build and the server puts his own code into the image.",
    Remediation = "Remove it. Where the server has a certificate of your own authority, install that authority.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 7.5,
    AppliesTo = Platforms.Dockerfile | Platforms.Containers,
    Equivalents = ["checkov:CKV2_DOCKER_4", "checkov:CKV2_DOCKER_13", "checkov:CKV2_DOCKER_15"],
    Standards = ["CIS-DOCKER:4.11", "CWE-295", "CWE-494"],
    HasFix = true,
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterShellCommandAction(static context =>
        {
            if (Tool.Of(context.Node) is { } tool && TlsOffSettings.Find(tool) is { } word)
                context.Report(context.CreateDiagnostic(word.Location, word.StaticPrefix, tool.Name).With(IsWhole(word.StaticPrefix) ? WordRemoval.Of(context.Node, word) : null));
        });

    // An option that says all in one word can be taken out by itself.
    private static bool IsWhole(string option) =>
        option.StartsWith("--", StringComparison.Ordinal) && (option.IndexOf('=') > 0 || option is "--no-strict-ssl" or "--allow-insecure-connections" or "--insecure-skip-tls-verify" or "--no-verify-ssl");
}
