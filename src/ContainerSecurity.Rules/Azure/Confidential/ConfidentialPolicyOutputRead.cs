using System.Linq;
using ContainerSecurity.Rules.Azure.Confidential.Support;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Azure.Confidential;

public sealed class ConfidentialPolicyOutputRead() : Rule(new()
{
    Id = "CNS3213",
    Title = "Confidential policy exposes container output to the host",
    MessageFormat = "The ccePolicy of container group '{0}' lets the host read the output of '{1}', which has secrets; set allow_stdio_access to false",
    Category = Categories.Secrets,
    Description = "A secret that the program prints, for example in an error message, leaves the protected memory.",
    Remediation = "Set allow_stdio_access to false for containers with secrets by running az confcom acipolicygen --disable-stdio.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    AppliesTo = InputKinds.ContainerInstances,
    Standards = ["MCSB:DP-5", "CWE-532"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterContainerGroupAction(static context =>
        {
            var group = context.Node;
            if (ConfidentialPolicy.Of(group.Resource) is not { AllowsAll: false } policy || policy.Containers() is not { } admitted)
                return;
            foreach (var container in group.Workload.Containers)
            {
                if (container.Environment.Any(v => v.IsSecure) && admitted.Any(c => c.AllowsOutput && c.Image == container.Image?.Text))
                    context.Report(policy.Location, group.Resource.Identity.Name, Names.Of(container));
            }
        });
}
