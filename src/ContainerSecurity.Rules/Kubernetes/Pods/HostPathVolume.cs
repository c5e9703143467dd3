using ContainerSecurity.Rules.Kubernetes.Pods.Support;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Kubernetes.Pods;

public sealed class HostPathVolume() : Rule(new()
{
    Id = "CNS2016",
    Title = "hostPath volume is used",
    MessageFormat = "{0} mounts the hostPath '{1}'; use another volume type",
    Category = Categories.Privileges,
    Description = "A hostPath volume gives the pod direct access to the node's filesystem. Files that it writes there outlive the pod and affect other workloads on the node.",
    Remediation = "Use an emptyDir, PersistentVolumeClaim, ConfigMap or Secret. Exempt node agents that need it in the configuration, with a reason.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Strict,
    SecuritySeverity = 6.0,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents =
    [
        "polaris:hostPathSet", "trivy:KSV-0023", "kubescape:C-0048", "kics:aa8f7a35", "psa:hostPathVolumes", "psa:level:baseline",
        "psa:level:restricted", "azpolicy:098fc59e-46c7-4d99-9b16-64990e543d75",
        "defender:Usage of pod HostPath volume mounts should be restricted to a known list to restrict node access from compromised containers",
    ],
    Standards = ["PSS:baseline", "CIS-K8S:5.2.12", "NSA:Pod security", "OWASP-K8S:K01", "CWE-668"],
})
{
    public override void Initialize(AnalysisContext context)
    {
        context.RegisterWorkloadAction(static context =>
        {
            foreach (var volume in context.Node.Volumes)
            {
                if (volume.Kind == VolumeKind.HostPath)
                    context.Report(volume.Location, Names.Of(context.Node), volume.Path.Value ?? volume.Path.Expression ?? "");
            }
        });
        // Whoever claims the volume reaches the path.
        context.RegisterKubernetesObjectAction(
            static context =>
            {
                if (HostPaths.OfVolume(context.Node) is { } path)
                    context.Report(path.Location, context.Node.Identity, path.Text);
            },
            "PersistentVolume");
    }
}
