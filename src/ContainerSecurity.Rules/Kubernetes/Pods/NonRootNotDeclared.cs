using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Kubernetes.Pods;

public sealed class NonRootNotDeclared() : Rule(new()
{
    Id = "CNS2096",
    Title = "runAsUser is set without runAsNonRoot",
    MessageFormat = "Container '{0}' runs as user {1}, but runAsNonRoot is not true; set it to true",
    Category = Categories.Privileges,
    Description = "A non-root user ID only prevents root as long as nobody changes it. runAsNonRoot enforces it, and the restricted Pod Security Standard requires it.",
    Remediation = "Set securityContext.runAsNonRoot to true on the pod or the container.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    SecuritySeverity = 2.0,
    AppliesTo = InputKinds.Containers,
    Equivalents = ["psa:runAsNonRoot", "kics:cf34805e", "trivy:KSV-0012", "psa:level:restricted"],
    Standards = ["PSS:restricted", "CIS-K8S:5.2.7", "OWASP-K8S:K01"],
    HasFix = true,
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterContainerAction(static context =>
        {
            var container = context.Node;
            var (user, nonRoot) = (container.Security.RunAsUser, container.Security.RunAsNonRoot);
            if (container.Workload.IsWindows || !container.Workload.Has(WorkloadFeatures.RunAsNonRoot) || user is not { IsKnown: true, Value: > 0 })
                return;
            if (!nonRoot.Is(false) && (!nonRoot.IsUnset || container.Workload.IsPartial))
                return;
            context.Report(context.CreateDiagnostic(nonRoot.IsKnown ? nonRoot.Location : user.Location, Names.Of(container), user.Value) with
            {
                Fixes = Fixes.Set("Set runAsNonRoot to true", container, nonRoot, true, "securityContext", "runAsNonRoot"),
            });
        });
}
