using ContainerSecurity.Rules.Kubernetes.Pods.Support;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Kubernetes.Pods;

public sealed class CapabilityBeyondBaseline() : Rule(new()
{
    Id = "CNS2009",
    Title = "Capability outside the baseline set is added",
    MessageFormat = "Container '{0}' adds the capability {1}, which the baseline Pod Security Standard does not allow; remove it",
    Category = Categories.Privileges,
    Description = "Each capability beyond the default set of container runtimes gives the process one more way to act on the node or on other containers.",
    Remediation = "Drop ALL capabilities and add back only the ones that the process needs, from the baseline set.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Strict,
    SecuritySeverity = 6.0,
    AppliesTo = InputKinds.Containers,
    Equivalents =
    [
        "polaris:dangerousCapabilities", "trivy:KSV-0022", "kubescape:C-0046", "psa:capabilities_baseline", "psa:level:baseline",
        "psa:level:restricted", "azpolicy:c26596ff-4d70-4e6a-9a30-c2506bd2f80c",
        "defender:Least privileged Linux capabilities should be enforced for containers",
    ],
    Standards = ["PSS:baseline", "CIS-K8S:5.2.9", "NSA:Pod security", "OWASP-K8S:K01", "CWE-250"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterContainerAction(static context =>
        {
            foreach (var capability in context.Node.Security.AddedCapabilities)
            {
                // CNS2095 reports NET_RAW, which runtimes grant by default.
                if (capability.IsKnown && !Capabilities.IsInDefaultSet(capability.Value!) && Capabilities.Normalize(capability.Value!) != "NET_RAW")
                    context.Report(capability.Location, Names.Of(context.Node), capability.Value);
            }
        });
}
