using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Kubernetes.Pods;

public sealed class HostPathVolume() : Rule(new()
{
    Id = "CNS2016",
    Title = "A path of the node is mounted",
    MessageFormat = "{0} mounts the node's path '{1}'; use a volume that is not on the node",
    Category = Categories.Privileges,
    Description = "What a pod writes to a path of the node outlives it and is seen by others there; what it reads was not meant for it.",
    Remediation = "Use an emptyDir, a claim, a ConfigMap or a Secret. Agents that must see the node need an exception with its reason.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Strict,
    SecuritySeverity = 6.0,
    AppliesTo = Platforms.Kubernetes,
    Equivalents =
    [
        "polaris:hostPathSet", "trivy:KSV-0023", "kubescape:C-0048", "kics:aa8f7a35", "psa:hostPathVolumes", "psa:level:baseline",
        "psa:level:restricted", "azpolicy:098fc59e-46c7-4d99-9b16-64990e543d75",
        "defender:Usage of pod HostPath volume mounts should be restricted to a known list to restrict node access from compromised containers",
    ],
    Standards = ["PSS:baseline", "CIS-K8S:5.2.12", "NSA:Pod security", "OWASP-K8S:K01", "CWE-668"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterWorkloadAction(static context =>
        {
            foreach (var volume in context.Node.Volumes)
            {
                if (volume.Kind == VolumeKind.HostPath)
                    context.Report(volume.Location, Names.Of(context.Node), volume.Path.Value ?? volume.Path.Expression ?? "");
            }
        });
}
