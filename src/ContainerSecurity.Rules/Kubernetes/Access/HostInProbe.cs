using ContainerSecurity.Data;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Kubernetes.Access;

public sealed class HostInProbe() : Rule(new()
{
    Id = "CNS5054",
    Title = "A probe or hook names a host",
    MessageFormat = "Container '{0}' has a probe or hook that names the host {1}; remove it, so that the pod itself is asked",
    Category = Categories.Access,
    Description = "The kubelet calls that host from the node's network, so who writes the manifest reaches what only nodes may (forbidden by the baseline standard since 1.34).",
    Remediation = "Remove host; it is the pod's own address by default.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 5.0,
    AppliesTo = Platforms.Kubernetes,
    Equivalents = ["psa:hostProbesAndHostLifecycle", "psa:level:baseline", "psa:level:restricted"],
    Standards = ["PSS:baseline", "OWASP-K8S:K01", "CWE-918"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterContainerAction(static context =>
        {
            if (context.Node.Workload.Platform != WorkloadPlatform.Kubernetes)
                return;
            string[][] owners = [["livenessProbe"], ["readinessProbe"], ["startupProbe"], ["lifecycle", "postStart"], ["lifecycle", "preStop"]];
            foreach (var owner in owners)
            {
                foreach (var action in new[] { "httpGet", "tcpSocket" })
                {
                    if (context.Node.Node.Get([.. owner, action, "host"]) is DataScalar { IsNull: false, Text.Length: > 0 } host)
                        context.Report(host.Location, Names.Of(context.Node), host.Text);
                }
            }
        });
}
