using ContainerSecurity.Rules.Kubernetes.Pods.Support;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Kubernetes.Pods;

public sealed class RuntimeSocketMounted() : Rule(new()
{
    Id = "CNS2019",
    Title = "Container runtime socket is mounted",
    MessageFormat = "{0} mounts the container runtime socket '{1}', which gives root access to the node; remove the volume",
    Category = Categories.Privileges,
    Description = "A process that can talk to the container runtime can start a privileged container, and so gains root on the node.",
    Remediation = "Remove the volume. Build images with a daemonless tool, and read metrics from the kubelet.",
    DefaultSeverity = DiagnosticSeverity.Error,
    Preset = RulePreset.Minimal,
    SecuritySeverity = 9.0,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents =
    [
        "kube-linter:docker-sock", "checkov:CKV_K8S_27", "trivy:KSV-0006", "kubescape:C-0074", "kics:a6f34658", "psa:level:baseline",
        "psa:level:restricted",
    ],
    Standards = ["PSS:baseline", "CIS-DOCKER:5.32", "OWASP-K8S:K01", "CWE-250"],
})
{
    public override void Initialize(AnalysisContext context)
    {
        context.RegisterWorkloadAction(static context =>
        {
            foreach (var volume in context.Node.Volumes)
            {
                if (volume is { Kind: VolumeKind.HostPath, Path.IsKnown: true } && HostPaths.IsRuntimeSocket(volume.Path.Value!))
                    context.Report(volume.Path.Location, Names.Of(context.Node), volume.Path.Value);
            }
        });
        // Whoever claims the volume reaches the path.
        context.RegisterKubernetesObjectAction(
            static context =>
            {
                if (HostPaths.OfVolume(context.Node) is { } path && HostPaths.IsRuntimeSocket(path.Text))
                    context.Report(path.Location, context.Node.Identity, path.Text);
            },
            "PersistentVolume");
    }
}
