using System.Linq;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Kubernetes.Manifests;

public sealed class SecretMounted() : Rule(new()
{
    Id = "CNS9057",
    Title = "Container mounts a Secret volume",
    MessageFormat = "Container '{0}' mounts volume '{1}', backed by a Secret; check that it needs the credentials",
    Category = Categories.Manifests,
    Description = "An attacker who compromises the container can read every key of the mounted Secret.",
    Remediation = "Mount only the volumes that the container needs, read-only unless it writes to them.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    AppliesTo = InputKinds.Kubernetes,
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
