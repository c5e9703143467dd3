using System;
using System.Linq;
using ContainerSecurity.Languages.Azure.Model;
using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.ContainerApps;

public sealed class AppWithoutAuthentication() : Rule(new()
{
    Id = "CNS5355",
    Title = "Public container app has no built-in authentication",
    MessageFormat = "Container app '{0}' accepts requests from the Internet without built-in authentication; add an authConfigs resource or authenticate in the app",
    Category = Categories.Access,
    Description = "Anyone on the Internet can call the app and exploit its vulnerabilities.",
    Remediation = "Add Microsoft.App/containerApps/authConfigs with platform.enabled set to true unless the app is meant for the public.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    AppliesTo = InputKinds.Azure,
    Equivalents = ["azpolicy:Authentication should be enabled on Container Apps", "cloudsploit:containerAppAuthEnabled"],
    Standards = ["MCSB:IM-1", "CWE-306"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context =>
        {
            var external = Setting.Of(context.Node, "properties.configuration.ingress.external");
            if (external.Is("true") && !context.Node.Document.Resources.Any(IsSignIn))
                context.Report(external.Location, context.Node.Identity.Name);
        }, AzureTypes.ContainerApp);

    private static bool IsSignIn(AzureResource resource) =>
        resource.Type.Equals(AzureTypes.AppAuthentication, StringComparison.OrdinalIgnoreCase) && !Setting.Of(resource, "properties.platform.enabled").Is("false");
}
