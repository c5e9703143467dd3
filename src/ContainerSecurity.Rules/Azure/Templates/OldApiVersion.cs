using System;
using System.Globalization;
using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.Templates;

public sealed class OldApiVersion() : Rule(new()
{
    Id = "CNS7182",
    Title = "API version is more than two years old",
    MessageFormat = "'{0}' uses API version {1}, which is more than two years old; use a newer one",
    Category = Categories.Monitoring,
    Description = "New settings, including security settings, are not available in old API versions, and preview versions are retired.",
    Remediation = "Raise apiVersion to a version of the last two years.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    AppliesTo = InputKinds.Azure,
    Equivalents = ["armttk:apiVersions-Should-Be-Recent", "bicep:use-recent-api-versions"],
})
{
    // The date used when the current date is unknown.
    private static readonly DateTime Written = new(2026, 11, 26);

    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context =>
        {
            var version = context.Node.ApiVersion;
            if (version.IsKnown && version.Value!.Length >= 10
                && DateTime.TryParseExact(version.Value.Substring(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
                && date.AddYears(2) < (context.Today ?? Written))
                context.Report(version.Location, context.Node.Identity.Name, version.Value);
        }, AzureTypes.Cluster, AzureTypes.Registry, AzureTypes.ContainerApp, AzureTypes.ContainerAppJob, AzureTypes.SessionPool, AzureTypes.ContainerAppEnvironment, AzureTypes.ContainerGroup,
            AzureTypes.ContainerGroupProfile, AzureTypes.KeyVault);
}
