using System.Linq;
using ContainerSecurity.Data;
using ContainerSecurity.Rules.Kubernetes.Pods.Support;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Kubernetes.Pods;

public sealed class WritableHostPath() : Rule(new()
{
    Id = "CNS2018",
    Title = "hostPath volume is writable",
    MessageFormat = "Container '{0}' can write to the hostPath '{1}'; set readOnly to true on the mount",
    Category = Categories.Privileges,
    Description = "A container that writes to the node's filesystem can change what runs there, such as cron jobs and static pods.",
    Remediation = "Set readOnly to true on the volume mount, or use another volume type.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Strict,
    SecuritySeverity = 6.0,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents = ["kube-linter:writable-host-mount", "kubescape:C-0045", "kics:b7652612"],
    Standards = ["OWASP-K8S:K01", "CWE-732"],
    HasFix = true,
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterContainerAction(static context =>
        {
            foreach (var mount in context.Node.Mounts)
            {
                if (mount.ReadOnly.IsUnsetOr(false) && HostPaths.VolumeOf(context.Node.Workload, mount) is { } volume && !HostPaths.IsSocket(volume.Path.Value ?? ""))
                {
                    var node = context.Node.Node["volumeMounts"].Mappings().FirstOrDefault(m => m.Span == mount.Location.Span);
                    context.Report(context.CreateDiagnostic(mount.ReadOnly.Is(false) ? mount.ReadOnly.Location : mount.Path.Location, Names.Of(context.Node), volume.Path.Value ?? "") with
                    {
                        Fixes = node is null ? [] : Fixes.Set("Mount it read-only", node, true, "readOnly"),
                    });
                }
            }
        });
}
