using System.Linq;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Kubernetes.Manifests;

public sealed class ClaimMounted() : Rule(new()
{
    Id = "CNS9058",
    Title = "Container mounts a PersistentVolumeClaim",
    MessageFormat = "Container '{0}' mounts volume '{1}', backed by a PersistentVolumeClaim; check that it needs the data",
    Category = Categories.Manifests,
    Description = "An attacker who compromises the container can read the data on the volume, and change it unless the mount is read-only.",
    Remediation = "Mount only the volumes that the container needs, read-only unless it writes to them.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents = ["kubescape:C-0257"],
    Standards = ["OWASP-K8S:K05"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterContainerAction(static context =>
        {
            var volumes = context.Node.Workload.Volumes;
            foreach (var mount in context.Node.Mounts.Where(m => m.Name.IsKnown))
            {
                if (volumes.FirstOrDefault(v => v.Name.Is(mount.Name.Value!)) is { SourceName: "persistentVolumeClaim" })
                    context.Report(mount.Name.Location, Names.Of(context.Node), mount.Name.Value);
            }
        });
}
