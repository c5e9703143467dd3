using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.ContainerApps;

public sealed class AppEnvironmentPublic() : Rule(new()
{
    Id = "CNS4162",
    Title = "An environment of container apps is public",
    MessageFormat = "Environment '{0}' of container apps has a public address; set vnetConfiguration.internal to true",
    Category = Categories.Network,
    Description = "All apps in a public environment can be published to the Internet by their own setting.",
    Remediation = "Set properties.vnetConfiguration.internal to true with a subnet.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    AppliesTo = Platforms.Azure,
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
            // Newer versions of the API can also close an environment that has no network of its own.
            var access = Setting.Of(context.Node, "properties.publicNetworkAccess");
            if (!access.IsUnknown && !access.Is("Disabled"))
                context.Require(context.Descriptor, "properties.vnetConfiguration.internal", "true");
        }, AzureTypes.ContainerAppEnvironment);
}
