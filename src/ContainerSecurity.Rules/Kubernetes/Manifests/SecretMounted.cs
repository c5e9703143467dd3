using System.Linq;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Kubernetes.Manifests;

public sealed class SecretMounted() : Rule(new()
{
    Id = "CNS9057",
    Title = "A container mounts a Secret",
    MessageFormat = "Container '{0}' mounts the volume '{1}' with a Secret; know that it does",
    Category = Categories.Manifests,
    Description = "Whoever takes over the container has the Secret.",
    Remediation = "Mount only what the container needs, and read-only where it does not write.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    AppliesTo = Platforms.Kubernetes,
    Equivalents = ["kubescape:C-0255"],
    Standards = ["OWASP-K8S:K05"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterContainerAction(static context =>
        {
            var volumes = context.Node.Workload.Volumes;
            foreach (var mount in context.Node.Mounts.Where(m => m.Name.IsKnown))
            {
                if (volumes.FirstOrDefault(v => v.Name.Is(mount.Name.Value!)) is { SourceName: "secret" })
                    context.Report(mount.Name.Location, Names.Of(context.Node), mount.Name.Value);
            }
        });
}
