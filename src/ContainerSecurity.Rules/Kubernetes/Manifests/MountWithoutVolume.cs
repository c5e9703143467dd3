using System;
using System.Linq;
using ContainerSecurity.Data;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Kubernetes.Manifests;

public sealed class MountWithoutVolume() : Rule(new()
{
    Id = "CNS9065",
    Title = "Volume mount names a missing volume",
    MessageFormat = "Container '{0}' mounts volume '{1}', which {2} does not define; add the volume or correct the name",
    Category = Categories.Manifests,
    Description = "The API server rejects the pod, so the workload does not start.",
    Remediation = "Add a volume of that name to the pod, or correct the name of the mount.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    AppliesTo = InputKinds.Kubernetes,
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterWorkloadAction(static context =>
        {
            var workload = context.Node;
            if (workload is not { Platform: WorkloadPlatform.Kubernetes, IsPartial: false } || workload.Volumes.Any(v => !v.Name.IsKnown || WholeSet.IsOpen(v.Name)) || !IsPlain(workload))
                return;
            var claims = workload.Node.Get("spec", "volumeClaimTemplates").Mappings().Select(claim => claim.Get("metadata", "name")).OfType<DataScalar>().Select(name => name.Text).ToList();
            foreach (var container in workload.Containers)
            {
                foreach (var mount in container.Mounts)
                {
                    if (mount.Name is { IsKnown: true, Value: { Length: > 0 } name } && !WholeSet.IsOpen(mount.Name) && !workload.Volumes.Any(v => v.Name.Is(name)) && !claims.Contains(name))
                        context.Report(mount.Name.Location, Names.Of(container), name, Names.Of(workload));
                }
            }
        });

    // Operators add volumes of their own to the pods of custom resources.
    private static bool IsPlain(Workload workload) => Array.IndexOf(Kinds, workload.Kind) >= 0 && workload.PodSpec.Get("volumes") is null or DataSequence;

    private static readonly string[] Kinds = ["Pod", "Deployment", "StatefulSet", "DaemonSet", "ReplicaSet", "ReplicationController", "Job", "CronJob"];
}
