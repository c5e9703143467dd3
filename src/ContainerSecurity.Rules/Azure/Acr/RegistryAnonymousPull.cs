using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.Acr;

public sealed class RegistryAnonymousPull() : Rule(new()
{
    Id = "CNS5451",
    Title = "Registry allows anonymous pull",
    MessageFormat = "Registry '{0}' allows anonymous pull; set anonymousPullEnabled to false",
    Category = Categories.Access,
    Description = "Anyone on the network of the registry can download every image and the code and configuration in it.",
    Remediation = "Set properties.anonymousPullEnabled to false.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 7.0,
    AppliesTo = InputKinds.Azure,
    Equivalents = [
        "psrule:Azure.ACR.AnonymousAccess", "checkov:CKV_AZURE_138",
        "azpolicy:Container registries should have anonymous authentication disabled.",
        "azpolicy:Configure container registries to disable anonymous authentication.", "cloudsploit:acrAnonymousPullAccessEnabled",
    ],
    Standards = ["MCSB:IM-1"],
    HasFix = true,
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context =>
        {
            // The Basic tier does not support anonymous pull.
            if (!Setting.Of(context.Node, "sku.name").Is("Basic", "Classic"))
                context.Forbid(context.Descriptor, "properties.anonymousPullEnabled", "true");
        }, AzureTypes.Registry);
}
