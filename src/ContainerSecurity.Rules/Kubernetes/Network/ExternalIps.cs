using System.Linq;
using ContainerSecurity.Data;

namespace ContainerSecurity.Rules.Kubernetes.Network;

public sealed class ExternalIps() : Rule(new()
{
    Id = "CNS4003",
    Title = "Service sets externalIPs",
    MessageFormat = "{0} sets externalIPs, which can intercept traffic for those addresses; remove externalIPs",
    Category = Categories.Network,
    Description = "Anyone who can set externalIPs can redirect traffic for any IP address to their own pods (CVE-2020-8554).",
    Remediation = "Remove externalIPs, and use a load balancer or a Gateway.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 6.3,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents = ["trivy:KSV-0108", "azpolicy:d46c275d-1680-448d-b2ec-e495a3b6cc89"],
    Standards = ["OWASP-K8S:K07", "CWE-441"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterKubernetesObjectAction(
            static context =>
            {
                if (context.Node.Get("spec", "externalIPs").Items().FirstOrDefault() is { } address)
                    context.Report(address.Location, context.Node.Identity);
            },
            "Service");
}
