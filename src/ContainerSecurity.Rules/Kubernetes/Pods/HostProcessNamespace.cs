using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Kubernetes.Pods;

public sealed class HostProcessNamespace() : Rule(new()
{
    Id = "CNS2014",
    Title = "Pod shares the node's PID namespace (hostPID)",
    MessageFormat = "{0} shares the node's PID namespace; remove hostPID",
    Category = Categories.Privileges,
    Description = "The pod can see and signal every process on the node. As root it can also read their environment and memory.",
    Remediation = "Remove hostPID. Exempt node agents that need it in the configuration, with a reason.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 7.5,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents =
    [
        "kube-linter:host-pid", "polaris:hostPIDSet", "checkov:CKV_K8S_17", "trivy:KSV-0010", "kubescape:C-0038", "kubescape:C-0275",
        "kics:302736f4", "psa:hostNamespaces", "psa:level:baseline", "psa:level:restricted", "azpolicy:47a1ee2f-2a2a-4576-bf2a-e0e36709c2b8",
        "defender:Containers sharing sensitive host namespaces should be avoided",
    ],
    Standards = ["PSS:baseline", "CIS-K8S:5.2.3", "NSA:Pod security", "OWASP-K8S:K01", "CWE-653"],
    HasFix = true,
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterWorkloadAction(static context =>
        {
            if (context.Node.HostPid.Is(true))
                context.Report(context.CreateDiagnostic(context.Node.HostPid.Location, Names.Of(context.Node)) with
                {
                    Fixes = Fixes.Replace("Set hostPID to false", context.Node.HostPid, false),
                });
        });
}
