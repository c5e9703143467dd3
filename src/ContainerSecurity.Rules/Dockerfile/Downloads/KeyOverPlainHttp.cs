using System;
using System.Linq;
using ContainerSecurity.Languages.Dockerfile;
using ContainerSecurity.Languages.Shell;
using ContainerSecurity.Rules.Dockerfile.Downloads.Support;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Dockerfile.Downloads;

public sealed class KeyOverPlainHttp() : Rule(new()
{
    Id = "CNS1058",
    Title = "Package source or key uses plain HTTP",
    MessageFormat = "'{0}' uses plain HTTP; use https",
    Category = Categories.SupplyChain,
    Description = "A signing key fetched over plain HTTP can be replaced in transit, and the attacker can then sign every package that follows. The same holds for packages and sources that are not signed.",
    Remediation = "Use https, or add the key to the build context.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 6.5,
    AppliesTo = InputKinds.Dockerfile,
    Standards = ["CIS-DOCKER:4.11", "CWE-319", "CWE-347"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterShellCommandAction(static context =>
        {
            if (context.Node.Script.Owner is not RunInstructionSyntax || CommandInvocation.From(context.Node) is not { } tool || !TakesSources(tool))
                return;
            foreach (var word in tool.Arguments)
            {
                var text = word.StaticPrefix;
                var value = text.IndexOf('=') is > 0 and var equals && text.StartsWith("--", StringComparison.Ordinal) ? text.Substring(equals + 1) : text;
                if (PlainHttp.IsRemote(value))
                    context.Report(word.Location, value);
            }
        });

    private static bool TakesSources(CommandInvocation tool)
    {
        bool Has(params string[] words) => tool.Arguments.Any(a => Array.IndexOf(words, a.StaticText) >= 0);
        return tool switch
        {
            { Name: "rpm" } => true,
            { Name: "apt-key" } => Has("--fetch-keys"),
            { Name: "npm" or "yarn" or "pnpm" } => Has("--registry", "registry") || tool.Option("--registry") is not null,
            { Name: "dotnet" or "nuget" } => Has("source", "sources", "--source", "-s", "add"),
            { Name: "gem" } => Has("sources", "--source", "-s"),
            { Name: "choco" or "scoop" or "winget" } => Has("source", "sources", "bucket", "-s", "--source") || tool.Option("--source") is not null,
            { Name: "Register-PSRepository" or "Set-PSRepository" or "Register-PSResourceRepository" or "Register-PackageSource" or "Set-PackageSource" } => true,
            { Name: "zypper" } => Has("addrepo", "ar"),
            { IsPip: true } => true,
            _ when OsPackageManager.IsOfYum(tool.Name) => true,
            _ => false,
        };
    }
}
