using ContainerSecurity.Data;
using ContainerSecurity.Rules.Secrets.Support;

namespace ContainerSecurity.Rules.Secrets;

public sealed class RetiredPodIdentity() : Rule(new()
{
    Id = "CNS3024",
    Title = "Retired AAD Pod Identity is used",
    MessageFormat = "{0} belongs to AAD Pod Identity, which is retired and gets no security fixes; migrate to Microsoft Entra Workload ID",
    Category = Categories.Secrets,
    Description = "AAD Pod Identity intercepts requests to the node's metadata endpoint, so a pod can obtain the identity of another pod on the node. The project was archived in September 2023.",
    Remediation = "Migrate to Microsoft Entra Workload ID: annotate the service account with the client ID, and label the pods azure.workload.identity/use: \"true\".",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 5.0,
    AppliesTo = InputKinds.Kubernetes,
    Standards = ["MCSB:IM-3", "CWE-1104"],
})
{
    public override void Initialize(AnalysisContext context)
    {
        context.RegisterWorkloadAction(static context =>
        {
            foreach (var label in context.Node.PodLabels)
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
