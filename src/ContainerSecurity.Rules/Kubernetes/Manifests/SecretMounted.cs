using System.Linq;
using ContainerSecurity.Data;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Kubernetes.Manifests;

public sealed class SecretMounted() : Rule(new()
{
    Id = "CNS9057",
    Title = "Container mounts a projected Secret",
    MessageFormat = "Container '{0}' mounts projected volume '{1}', which contains a Secret; check that it needs the credentials",
    Category = Categories.Manifests,
    Description = "An attacker who compromises the container can read every key of the Secret that the volume includes. Next to a token or a ConfigMap in the same volume it is easily overlooked.",
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
                // CNS3027 lists volumes that are a Secret.
                if (volumes.FirstOrDefault(v => v.Name.Is(mount.Name.Value!)) is { SourceName: "projected" } volume && (volume.Node.Find("projected")?.Value).Get("sources").Mappings().Any(s => s.Find("secret") is not null))
                    context.Report(mount.Name.Location, Names.Of(context.Node), mount.Name.Value);
            }
        });
}
