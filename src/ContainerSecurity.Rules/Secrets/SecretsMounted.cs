using System.Linq;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Secrets;

public sealed class SecretsMounted() : Rule(new()
{
    Id = "CNS3027",
    Title = "Container mounts Secrets (inventory)",
    MessageFormat = "Container '{0}' mounts Secret '{1}'; check that it needs the credentials",
    Category = Categories.Secrets,
    Description = "An attacker who compromises the container can read every mounted Secret. This inventory lists them.",
    Remediation = "Mount only the Secrets that the container needs.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents = ["kubescape:C-0255"],
    Standards = ["NSA:Secrets"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterContainerAction(static context =>
        {
            foreach (var mount in context.Node.Mounts)
            {
                if (mount.Name.IsKnown && context.Node.Workload.Volumes.FirstOrDefault(v => v.Kind == VolumeKind.Secret && v.Name.Is(mount.Name.Value!)) is { } volume && context.Node.Workload.Platform == WorkloadPlatform.Kubernetes)
                    context.Report(mount.Name.Location, Names.Of(context.Node), volume.Path.Value ?? volume.Name.Value ?? "");
            }
        });
}
