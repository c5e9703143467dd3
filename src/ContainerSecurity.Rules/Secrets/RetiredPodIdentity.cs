using ContainerSecurity.Data;
using ContainerSecurity.Rules.Secrets.Support;

namespace ContainerSecurity.Rules.Secrets;

public sealed class RetiredPodIdentity() : Rule(new()
{
    Id = "CNS3024",
    Title = "AAD Pod Identity is used, which is retired",
    MessageFormat = "{0} belongs to AAD Pod Identity, which is retired and gets no security fixes; use Microsoft Entra Workload ID",
    Category = Categories.Secrets,
    Description = "Its node agent takes tokens for pods over the node's metadata endpoint, so pods on the same node could get each other's identity. It was archived in September 2023.",
    Remediation = "Use Entra Workload ID: annotate the service account with the client id, and label the pods azure.workload.identity/use: \"true\".",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 5.0,
    AppliesTo = Platforms.Kubernetes,
    Standards = ["MCSB:IM-3", "CWE-1104"],
})
{
    public override void Initialize(AnalysisContext context)
    {
        context.RegisterWorkloadAction(static context =>
        {
            foreach (var label in context.Node.Labels)
            {
                if (context.Node.Platform == WorkloadPlatform.Kubernetes && label.Key == WorkloadIdentity.BindingLabel)
                    context.Report(label.Value.Location, "Label 'aadpodidbinding'");
            }
        });
        context.RegisterKubernetesObjectAction(
            static context =>
            {
                if (context.Node.ApiGroup == "aadpodidentity.k8s.io")
                    context.Report(context.Node.Location, "Kind " + context.Node.Kind);
            },
            "AzureIdentity", "AzureIdentityBinding", "AzurePodIdentityException", "AzureAssignedIdentity");
        context.RegisterKubernetesObjectAction(
            static context =>
            {
                if (context.Node.Get("spec", "parameters", "usePodIdentity") is DataScalar { Text: "true" } scalar)
                    context.Report(scalar.Location, "Parameter 'usePodIdentity'");
            },
            "SecretProviderClass");
    }
}
