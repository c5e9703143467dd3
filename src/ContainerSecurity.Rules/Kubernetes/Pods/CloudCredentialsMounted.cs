using ContainerSecurity.Rules.Kubernetes.Pods.Support;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Kubernetes.Pods;

public sealed class CloudCredentialsMounted() : Rule(new()
{
    Id = "CNS2036",
    Title = "Node's cloud credentials are mounted",
    MessageFormat = "{0} mounts '{1}', which holds cloud credentials of the node; use workload identity",
    Category = Categories.Privileges,
    Description = "The files hold credentials of the node itself. A process that reads them can act in the cloud as the node.",
    Remediation = "Remove the volume and give the workload its own workload identity.",
    DefaultSeverity = DiagnosticSeverity.Error,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 8.5,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents = ["kubescape:C-0020"],
    Standards = ["OWASP-K8S:K01", "CWE-522"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterWorkloadAction(static context =>
        {
            foreach (var volume in context.Node.Volumes)
            {
                if (volume is { Kind: VolumeKind.HostPath, Path.IsKnown: true } && HostPaths.IsCloudCredentials(volume.Path.Value!))
                    context.Report(volume.Path.Location, Names.Of(context.Node), volume.Path.Value);
            }
        });
}
