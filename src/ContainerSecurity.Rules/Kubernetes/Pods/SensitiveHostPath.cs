using ContainerSecurity.Rules.Kubernetes.Pods.Support;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Kubernetes.Pods;

public sealed class SensitiveHostPath() : Rule(new()
{
    Id = "CNS2017",
    Title = "hostPath volume mounts a sensitive node path",
    MessageFormat = "{0} mounts the hostPath '{1}', which {2}; remove the volume, or exempt a node agent that needs it",
    Category = Categories.Privileges,
    Description = "Some node directories hold its configuration, credentials, devices and kernel interfaces. A pod with access to them can take over the node.",
    Remediation = "Remove the volume, or mount only the file that is needed, read-only.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 8.0,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents = ["kube-linter:sensitive-host-mounts", "trivy:KSV-0121", "kics:5308a7a8", "psa:level:baseline", "psa:level:restricted"],
    Standards = ["PSS:baseline", "CIS-K8S:5.2.12", "OWASP-K8S:K01", "CWE-668"],
})
{
    public override void Initialize(AnalysisContext context)
    {
        context.RegisterWorkloadAction(static context =>
        {
            foreach (var volume in context.Node.Volumes)
            {
                if (volume is { Kind: VolumeKind.HostPath, Path.IsKnown: true } && !HostPaths.IsRuntimeSocket(volume.Path.Value!) && HostPaths.Danger(volume.Path.Value!) is { } danger)
                    context.Report(volume.Path.Location, Names.Of(context.Node), volume.Path.Value, danger);
            }
        });
        // Whoever claims the volume reaches the path.
        context.RegisterKubernetesObjectAction(
            static context =>
            {
                if (HostPaths.OfVolume(context.Node) is { } path && !HostPaths.IsRuntimeSocket(path.Text) && HostPaths.Danger(path.Text) is { } danger)
                    context.Report(path.Location, context.Node.Identity, path.Text, danger);
            },
            "PersistentVolume");
    }
}
