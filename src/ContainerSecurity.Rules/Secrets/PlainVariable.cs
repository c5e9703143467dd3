using ContainerSecurity.Rules.Secrets.Support;

namespace ContainerSecurity.Rules.Secrets;

public sealed class PlainVariable() : Rule(new()
{
    Id = "CNS3048",
    Title = "A variable can be read by all who see the container group (inventory)",
    MessageFormat = "Variable '{0}' is shown to everyone who can look at the group; use secureValue if it is a secret",
    Category = Categories.Secrets,
    Description = "What is given as value is shown by the portal, the command line and the API to every reader of the group.",
    Remediation = "Use secureValue for what need not be seen.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    AppliesTo = Platforms.ContainerInstances,
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
