using System.Linq;
using ContainerSecurity.Data;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Kubernetes.Pods;

public sealed class HostPort() : Rule(new()
{
    Id = "CNS2028",
    Title = "hostPort is set",
    MessageFormat = "Container '{0}' binds the hostPort {1}; remove hostPort and use a Service",
    Category = Categories.Privileges,
    Description = "A hostPort is reachable by everyone who can reach the node and bypasses Services.",
    Remediation = "Remove hostPort and expose the pod through a Service.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Strict,
    SecuritySeverity = 5.0,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents =
    [
        "polaris:hostPortSet", "checkov:CKV_K8S_26", "trivy:KSV-0024", "kubescape:C-0044", "kics:2b1836f1", "psa:hostPorts",
        "psa:level:baseline", "psa:level:restricted", "azpolicy:82985f06-dc18-4a48-bc1c-b9f4f0098cfe",
    ],
    Standards = ["PSS:baseline", "CIS-K8S:5.2.13", "OWASP-K8S:K01", "CWE-668"],
    HasFix = true,
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterContainerAction(static context =>
        {
            foreach (var port in context.Node.Ports)
            {
                if (port.HostPort.IsKnown && port.HostPort.Value != 0)
                {
                    var entry = context.Node.Node["ports"].Mappings().Select(node => node.Find("hostPort")).FirstOrDefault(e => e?.Value.Span == port.HostPort.Location.Span);
                    context.Report(context.CreateDiagnostic(port.HostPort.Location, Names.Of(context.Node), port.HostPort.Value) with
                    {
                        Fixes = entry is null ? [] : Fixes.Remove("Remove hostPort", entry),
                    });
                }
            }
        });
}
