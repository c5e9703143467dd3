using System;
using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.ContainerApps;

public sealed class AppOldApi() : Rule(new()
{
    Id = "CNS7185",
    Title = "Container app uses a retired API version",
    MessageFormat = "'{0}' uses API version {1}, which is retired; use 2023-05-01 or later",
    Category = Categories.Monitoring,
    Description = "Azure turns off retired API versions, after which the template can no longer be deployed.",
    Remediation = "Raise apiVersion to 2023-05-01 or later.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    AppliesTo = InputKinds.Azure,
    Equivalents = ["psrule:Azure.ContainerApp.APIVersion"],
})
{
    // Retired on 16 November 2023, the first preview earlier. Source: Azure updates, Container Apps control plane API versions.
    private static readonly string[] Retired = ["2022-01-01-preview", "2022-06-01-preview", "2022-11-01-preview"];

    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context =>
        {
            var version = context.Node.ApiVersion;
            if (version.IsKnown && Array.IndexOf(Retired, version.Value) >= 0)
                context.Report(version.Location, context.Node.Identity.Name, version.Value);
        }, AzureTypes.ContainerApp, AzureTypes.ContainerAppJob, AzureTypes.ContainerAppEnvironment);
}
