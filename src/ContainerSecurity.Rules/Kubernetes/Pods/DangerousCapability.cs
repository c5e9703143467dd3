using ContainerSecurity.Rules.Kubernetes.Pods.Support;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Kubernetes.Pods;

public sealed class DangerousCapability() : Rule(new()
{
    Id = "CNS2008",
    Title = "Dangerous capability is added",
    MessageFormat = "Container '{0}' adds the capability {1}, which {2}; remove it",
    Category = Categories.Privileges,
    Description = "Some capabilities are close to root on the node: they allow a process to load kernel modules, reconfigure the network, read any memory or open any file.",
    Remediation = "Drop ALL capabilities and add back only the ones that the process needs.",
    DefaultSeverity = DiagnosticSeverity.Error,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 8.5,
    AppliesTo = InputKinds.Containers,
    Equivalents =
    [
        "polaris:dangerousCapabilities", "checkov:CKV_K8S_39", "trivy:KSV-0005", "trivy:KSV-0120", "kics:235236ee", "kubescape:C-0046",
        "psa:level:baseline", "psa:level:restricted", "azpolicy:a27c700f-8a22-44ec-961c-41625264370b",
        "defender:Kubernetes clusters should not grant CAPSYSADMIN security capabilities", "azpolicy:d2e7ea85-6b44-4317-a0be-1b951587f626",
    ],
    Standards = ["PSS:baseline", "CIS-K8S:5.2.9", "NSA:Pod security", "OWASP-K8S:K01", "CWE-250"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterContainerAction(static context =>
        {
            foreach (var capability in context.Node.Security.AddedCapabilities)
            {
                if (capability.IsKnown && Capabilities.Danger(capability.Value!) is { } danger)
                    context.Report(capability.Location, Names.Of(context.Node), Capabilities.Normalize(capability.Value!), danger);
            }
        });
}
