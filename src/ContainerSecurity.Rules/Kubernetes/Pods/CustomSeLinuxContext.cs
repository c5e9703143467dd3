using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Kubernetes.Pods;

public sealed class CustomSeLinuxContext() : Rule(new()
{
    Id = "CNS2024",
    Title = "SELinux type, user or role is overridden",
    MessageFormat = "Container '{0}' sets the SELinux {1} '{2}'; remove it",
    Category = Categories.Privileges,
    Description = "SELinux separates containers from the node and from each other with a type that the runtime chooses. Another type, user or role can turn off that separation.",
    Remediation = "Remove user and role, and set type to container_t, container_init_t, container_kvm_t or container_engine_t, or remove it.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 5.5,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents = ["kubescape:C-0211", "trivy:KSV-0025", "psa:seLinuxOptions", "psa:level:baseline", "psa:level:restricted", "azpolicy:e1e6c427-07d9-46ab-9689-bfa85431e636"],
    Standards = ["PSS:baseline", "NSA:Pod security", "OWASP-K8S:K01", "CWE-693"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterContainerAction(static context =>
        {
            var security = context.Node.Security;
            if (security.SeLinuxType is { IsKnown: true, Value: not ("" or "container_t" or "container_init_t" or "container_kvm_t" or "container_engine_t") } type)
                context.Report(type.Location, Names.Of(context.Node), "type", type.Value);
            if (security.SeLinuxUser is { IsKnown: true, Value: not "" } user)
                context.Report(user.Location, Names.Of(context.Node), "user", user.Value);
            if (security.SeLinuxRole is { IsKnown: true, Value: not "" } role)
                context.Report(role.Location, Names.Of(context.Node), "role", role.Value);
        });
}
