using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Kubernetes.Pods;

public sealed class NonRootNotEnforced() : Rule(new()
{
    Id = "CNS2005",
    Title = "runAsNonRoot is not set to true",
    MessageFormat = "Container '{0}' can run as root; set runAsNonRoot to true",
    Category = Categories.Privileges,
    Description = "Without runAsNonRoot the image determines the user, and many images run as root. With it, the kubelet refuses to start such an image.",
    Remediation = "Set securityContext.runAsNonRoot to true on the pod or the container.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Strict,
    SecuritySeverity = 6.0,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents =
    [
        "kube-linter:run-as-non-root", "polaris:runAsRootAllowed", "checkov:CKV_K8S_23", "trivy:KSV-0012", "kubescape:C-0013", "kics:cf34805e",
        "psa:runAsNonRoot", "psa:level:restricted", "azpolicy:2fe7ba7d-f670-41f5-8b70-b61dc7dfbe18",
        "azpolicy:fed6510d-00b9-40db-a347-933125a6a327",
    ],
    Standards = ["PSS:restricted", "CIS-K8S:5.2.7", "NSA:Pod security", "OWASP-K8S:K01", "CWE-250"],
    HasFix = true,
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterContainerAction(static context =>
        {
            var container = context.Node;
            var workload = container.Workload;
            if (workload.IsWindows || !workload.Has(WorkloadFeatures.RunAsNonRoot))
                return;
            var nonRoot = container.Security.RunAsNonRoot;
            // CNS2096 reports containers with a non-root user ID and without runAsNonRoot.
            if (container.Security.RunAsUser is { IsKnown: true, Value: > 0 } or { IsUnknown: true })
                return;
            if (nonRoot.Is(false) || (nonRoot.IsUnset && !workload.IsPartial))
                context.Report(context.CreateDiagnostic(nonRoot.Location, Names.Of(container)) with
                {
                    Fixes = Fixes.Set("Set runAsNonRoot to true", container, nonRoot, true, "securityContext", "runAsNonRoot"),
                });
        });
}
