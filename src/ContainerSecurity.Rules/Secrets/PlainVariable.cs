using ContainerSecurity.Rules.Secrets.Support;

namespace ContainerSecurity.Rules.Secrets;

public sealed class PlainVariable() : Rule(new()
{
    Id = "CNS3048",
    Title = "Variable is visible to container group readers (inventory)",
    MessageFormat = "Variable '{0}' is visible to every reader of the container group; use secureValue if it is a secret",
    Category = Categories.Secrets,
    Description = "The portal, the Azure CLI and the API show the value to every reader of the container group.",
    Remediation = "Use secureValue for values that need not be visible.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    AppliesTo = InputKinds.ContainerInstances,
    Equivalents = ["checkov:CKV_AZURE_235"],
    Standards = ["MCSB:IM-8"],
    HasFix = true,
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterContainerAction(static context =>
        {
            if (context.Node.Workload.Platform != WorkloadPlatform.ContainerInstances)
                return;
            foreach (var variable in context.Node.Environment)
            {
                if (!variable.IsSecure && !variable.Value.IsUnset)
                    context.Report(context.CreateDiagnostic(variable.Name.Location, variable.Name.Value ?? variable.Name.Expression ?? "") with { Fixes = GroupVariables.Secure(variable) });
            }
        });
}
