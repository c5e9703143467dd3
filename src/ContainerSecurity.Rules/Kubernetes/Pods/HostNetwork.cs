using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Kubernetes.Pods;

public sealed class HostNetwork() : Rule(new()
{
    Id = "CNS2013",
    Title = "Pod shares the node's network namespace (hostNetwork)",
    MessageFormat = "{0} shares the node's network namespace; remove hostNetwork",
    Category = Categories.Privileges,
    Description = "The pod sees the traffic of the node, reaches services that only listen on the node's loopback address, and in most network plugins is not subject to NetworkPolicy.",
    Remediation = "Remove hostNetwork. Exempt node agents that need it in the configuration, with a reason.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 7.0,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents =
    [
        "kube-linter:host-network", "polaris:hostNetworkSet", "checkov:CKV_K8S_19", "trivy:KSV-0009", "kubescape:C-0041",
        "kubescape:ingress-and-egress-blocked", "kics:6b6bdfb3", "psa:hostNamespaces", "psa:level:baseline", "psa:level:restricted",
        "azpolicy:82985f06-dc18-4a48-bc1c-b9f4f0098cfe", "defender:Usage of host networking and ports should be restricted",
    ],
    Standards = ["PSS:baseline", "CIS-K8S:5.2.5", "NSA:Pod security", "OWASP-K8S:K01", "CWE-653"],
    HasFix = true,
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterWorkloadAction(static context =>
        {
            if (context.Node.HostNetwork.Is(true))
                context.Report(context.CreateDiagnostic(context.Node.HostNetwork.Location, Names.Of(context.Node)) with
                {
                    Fixes = Fixes.Replace("Set hostNetwork to false", context.Node.HostNetwork, false),
                });
        });
}
