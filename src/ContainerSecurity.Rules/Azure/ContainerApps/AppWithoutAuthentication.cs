using System;
using System.Linq;
using ContainerSecurity.Languages.Azure.Model;
using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.ContainerApps;

public sealed class AppWithoutAuthentication() : Rule(new()
{
    Id = "CNS5355",
    Title = "A public app asks nobody who he is",
    MessageFormat = "App '{0}' takes requests from the Internet and has no sign-in of the platform here; add an authConfigs resource, or let the app itself check",
    Category = Categories.Access,
    Description = "A flaw in the app can be used by anybody on the Internet.",
    Remediation = "Add Microsoft.App/containerApps/authConfigs with platform.enabled, where the app is not for the public.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    AppliesTo = Platforms.Azure,
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
