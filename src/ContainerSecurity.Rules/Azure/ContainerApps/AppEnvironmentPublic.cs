using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.ContainerApps;

public sealed class AppEnvironmentPublic() : Rule(new()
{
    Id = "CNS4162",
    Title = "Container Apps environment is public",
    MessageFormat = "Container Apps environment '{0}' has a public IP address; set vnetConfiguration.internal to true",
    Category = Categories.Network,
    Description = "Any app in a public environment can be exposed to the Internet by its own ingress setting.",
    Remediation = "Set properties.vnetConfiguration.internal to true with a subnet.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    AppliesTo = InputKinds.Azure,
    Equivalents = [
        "psrule:Azure.ContainerApp.PublicAccess", "azpolicy:Container Apps environment should disable public network access",
        "azpolicy:Container App environments should use network injection",
    ],
    Standards = ["MCSB:NS-2"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context =>
        {
            // Newer API versions can disable public network access without a virtual network.
            var access = Setting.Of(context.Node, "properties.publicNetworkAccess");
            if (!access.IsUnknown && !access.Is("Disabled"))
                context.Require(context.Descriptor, "properties.vnetConfiguration.internal", "true");
        }, AzureTypes.ContainerAppEnvironment);
}
