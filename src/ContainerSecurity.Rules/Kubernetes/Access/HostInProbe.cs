using ContainerSecurity.Data;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Kubernetes.Access;

public sealed class HostInProbe() : Rule(new()
{
    Id = "CNS5054",
    Title = "Probe or lifecycle hook sets host",
    MessageFormat = "Container '{0}' sets host {1} in a probe or lifecycle hook; remove host",
    Category = Categories.Access,
    Description = "The kubelet connects to that host from the node's network, so the author of the manifest can reach hosts that only nodes may reach. The baseline Pod Security Standard forbids it since Kubernetes 1.34.",
    Remediation = "Remove host; the default is the pod's IP address.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 5.0,
    AppliesTo = InputKinds.Kubernetes,
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
