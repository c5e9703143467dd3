using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Kubernetes.Pods;

public sealed class HostIpcNamespace() : Rule(new()
{
    Id = "CNS2015",
    Title = "Pod shares the node's IPC namespace (hostIPC)",
    MessageFormat = "{0} shares the node's IPC namespace; remove hostIPC",
    Category = Categories.Privileges,
    Description = "The pod can read and write the shared memory of processes on the node.",
    Remediation = "Remove hostIPC. Exempt node agents that need it in the configuration, with a reason.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 7.0,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents =
    [
        "kube-linter:host-ipc", "polaris:hostIPCSet", "checkov:CKV_K8S_18", "trivy:KSV-0008", "kubescape:C-0038", "kubescape:C-0276",
        "kics:cd290efd", "psa:hostNamespaces", "psa:level:baseline", "psa:level:restricted", "azpolicy:47a1ee2f-2a2a-4576-bf2a-e0e36709c2b8",
    ],
    Standards = ["PSS:baseline", "CIS-K8S:5.2.4", "NSA:Pod security", "OWASP-K8S:K01", "CWE-653"],
    HasFix = true,
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterWorkloadAction(static context =>
        {
            if (context.Node.HostIpc.Is(true))
                context.Report(context.CreateDiagnostic(context.Node.HostIpc.Location, Names.Of(context.Node)) with
                {
                    Fixes = Fixes.Replace("Set hostIPC to false", context.Node.HostIpc, false),
                });
        });
}
