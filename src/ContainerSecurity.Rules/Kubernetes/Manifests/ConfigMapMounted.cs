using System.Linq;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Kubernetes.Manifests;

public sealed class ConfigMapMounted() : Rule(new()
{
    Id = "CNS9059",
    Title = "Container mounts a ConfigMap",
    MessageFormat = "Container '{0}' mounts volume '{1}', backed by a ConfigMap; check that it needs the settings",
    Category = Categories.Manifests,
    Description = "An attacker who compromises the container learns the configuration of the application, such as internal host names.",
    Remediation = "Mount only the volumes that the container needs, read-only unless it writes to them.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents = ["kubescape:C-0258"],
    Standards = ["OWASP-K8S:K05"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterContainerAction(static context =>
        {
            var volumes = context.Node.Workload.Volumes;
            foreach (var mount in context.Node.Mounts.Where(m => m.Name.IsKnown))
            {
                if (volumes.FirstOrDefault(v => v.Name.Is(mount.Name.Value!)) is { SourceName: "configMap" })
                    context.Report(mount.Name.Location, Names.Of(context.Node), mount.Name.Value);
            }
        });
}
