using System.Linq;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Kubernetes.Manifests;

public sealed class ClaimMounted() : Rule(new()
{
    Id = "CNS9058",
    Title = "A container mounts a persistent volume",
    MessageFormat = "Container '{0}' mounts the volume '{1}' with a persistent volume; know that it does",
    Category = Categories.Manifests,
    Description = "Whoever takes over the container has the data.",
    Remediation = "Mount only what the container needs, and read-only where it does not write.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    AppliesTo = Platforms.Kubernetes,
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
