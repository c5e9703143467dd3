using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Kubernetes.Pods;

public sealed class PrivilegeEscalationAllowed() : Rule(new()
{
    Id = "CNS2006",
    Title = "allowPrivilegeEscalation is set to true",
    MessageFormat = "Container '{0}' allows privilege escalation; set allowPrivilegeEscalation to false",
    Category = Categories.Privileges,
    Description = "A process can gain more privileges than its parent, for example through a setuid binary, so an attacker who runs as a non-root user can become root in the container.",
    Remediation = "Set securityContext.allowPrivilegeEscalation to false.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 6.5,
    AppliesTo = InputKinds.Containers,
    Equivalents = [
        "kube-linter:privilege-escalation-container", "polaris:privilegeEscalationAllowed",
        "azpolicy:1c6e92c9-99f0-4e55-9cf2-0c234dc48f99", "defender:Container with privilege escalation should be avoided",
    ],
    Standards = ["CIS-K8S:5.2.6", "NSA:Pod security", "OWASP-K8S:K01", "CWE-250"],
    HasFix = true,
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterContainerAction(static context =>
        {
            var escalation = context.Node.Security.AllowPrivilegeEscalation;
            // CNS2001 reports privileged containers, which always allow privilege escalation.
            if (!context.Node.Workload.IsWindows && escalation.Is(true) && !context.Node.Security.Privileged.Is(true))
                context.Report(context.CreateDiagnostic(escalation.Location, Names.Of(context.Node)) with
                {
                    Fixes = Fixes.Replace("Set allowPrivilegeEscalation to false", escalation, false),
                });
        });
}
