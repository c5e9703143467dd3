using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Kubernetes.Pods;

public sealed class RestrictedVolumeType() : Rule(new()
{
    Id = "CNS2029",
    Title = "Volume type is not allowed by restricted",
    MessageFormat = "{0} uses a volume of type {1}; use a PersistentVolumeClaim, ConfigMap, Secret or emptyDir",
    Category = Categories.Privileges,
    Description = "Volume types that name a server or device in the pod bypass the storage that cluster administrators have configured.",
    Remediation = "Use a PersistentVolumeClaim for storage, and configMap, secret, projected, emptyDir, csi, downwardAPI, ephemeral or image for other data.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Strict,
    SecuritySeverity = 4.0,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents =
    [
        "trivy:KSV-0028", "psa:restrictedVolumes", "psa:level:restricted", "azpolicy:16697877-1118-4fb1-9b65-9898ec2509ec",
        "azpolicy:f4a8fce0-2dd5-4c21-9a36-8f0ec809d663",
    ],
    Standards = ["PSS:restricted", "OWASP-K8S:K01", "CWE-668"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterWorkloadAction(static context =>
        {
            if (context.Node.Platform != WorkloadPlatform.Kubernetes)
                return;
            foreach (var volume in context.Node.Volumes)
            {
                if (volume.SourceName is not ("" or "configMap" or "csi" or "downwardAPI" or "emptyDir" or "ephemeral" or "image" or "persistentVolumeClaim" or "projected" or "secret"))
                    context.Report(volume.Location, Names.Of(context.Node), volume.SourceName);
            }
        });
}
