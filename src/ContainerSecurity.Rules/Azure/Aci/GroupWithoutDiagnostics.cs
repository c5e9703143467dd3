using System.Linq;
using ContainerSecurity.Rules.Azure.Aci.Support;
using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.Aci;

public sealed class GroupWithoutDiagnostics() : Rule(new()
{
    Id = "CNS7170",
    Title = "Container group logs are not collected",
    MessageFormat = "Container group '{0}' sends no logs to a Log Analytics workspace; set diagnostics.logAnalytics",
    Category = Categories.Monitoring,
    Description = "The output of a container is lost when it is deleted, so incidents cannot be investigated.",
    Remediation = "Set properties.diagnostics.logAnalytics.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    AppliesTo = InputKinds.ContainerInstances,
    Equivalents = [
        "azpolicy:Configure diagnostics for container group to log analytics workspace",
        "azpolicy:Configure diagnostic settings for container groups to Log Analytics workspace",
    ],
    Standards = ["MCSB:LT-3"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context =>
        {
            // A diagnostic setting for the group in the same template also sends its logs.
            if (!GroupProfiles.MayTake(context.Node) && !DiagnosticSettings.Of(context.Node).Any())
                context.RequirePresent(context.Descriptor, "properties.diagnostics.logAnalytics.workspaceId");
        }, AzureTypes.ContainerGroup, AzureTypes.ContainerGroupProfile);
}
