using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Kubernetes.Pods;

public sealed class PrivilegeEscalationAllowed() : Rule(new()
{
    Id = "CNS2006",
    Title = "Privilege escalation is allowed",
    MessageFormat = "Container '{0}' allows privilege escalation; set allowPrivilegeEscalation to false",
    Category = Categories.Privileges,
    Description = "A process may gain more rights than its parent, for example by a setuid program, so an intruder who is a plain user in the container can become root in it.",
    Remediation = "Set securityContext.allowPrivilegeEscalation to false.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 6.5,
    AppliesTo = Platforms.Containers,
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
            // A privileged container can do all this anyway, and CNS2001 says so.
            if (!context.Node.Workload.IsWindows && escalation.Is(true) && !context.Node.Security.Privileged.Is(true))
                context.Report(context.CreateDiagnostic(escalation.Location, Names.Of(context.Node)) with
                {
                    Fixes = Fixes.Replace("Set allowPrivilegeEscalation to false", escalation, false),
                });
        });
}
