using ContainerSecurity.Rules.Azure.Confidential.Support;
using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.Confidential;

public sealed class ConfidentialPolicyAnyMount() : Rule(new()
{
    Id = "CNS3212",
    Title = "Confidential policy allows arbitrary mounts",
    MessageFormat = "The ccePolicy of container group '{0}' allows container '{1}' a mount with any source or destination; specify both",
    Category = Categories.Secrets,
    Description = "The host can mount its own files over programs and trusted keys of the image.",
    Remediation = "Specify source and destination of each mount; run az confcom acipolicygen on the template.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 6.5,
    AppliesTo = InputKinds.ContainerInstances,
    Standards = ["MCSB:DP-5", "CWE-693"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context =>
        {
            if (ConfidentialPolicy.Of(context.Node) is not { AllowsAll: false } policy)
                return;
            foreach (var container in policy.Containers() ?? [])
            {
                if (container.AdmitsAnyMount)
                    context.Report(policy.Location, context.Node.Identity.Name, container.Name);
            }
        }, AzureTypes.ContainerGroup, AzureTypes.ContainerGroupProfile);
}
