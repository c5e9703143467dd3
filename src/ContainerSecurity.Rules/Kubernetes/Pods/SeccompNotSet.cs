using System.Linq;
using ContainerSecurity.Rules.Kubernetes.Pods.Support;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Kubernetes.Pods;

public sealed class SeccompNotSet() : Rule(new()
{
    Id = "CNS2022",
    Title = "No seccomp profile is set",
    MessageFormat = "Container '{0}' sets no effective seccomp profile; set seccompProfile.type to RuntimeDefault",
    Category = Categories.Privileges,
    Description = "Unless the kubelet runs with seccompDefault, a container without a profile can use every system call.",
    Remediation = "Set securityContext.seccompProfile.type to RuntimeDefault on the pod or the container.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Strict,
    SecuritySeverity = 4.5,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents =
    [
        "kube-score:container-seccomp-profile", "checkov:CKV_K8S_31", "trivy:KSV-0030", "kubescape:C-0210", "kics:f377b83e",
        "psa:seccompProfile_restricted", "psa:level:restricted", "azpolicy:6f87d474-38a9-46c9-bdfe-d7fa3b9836bf",
        "azpolicy:6bcd4321-fb89-4e3e-bf6c-999c13d47f43",
    ],
    Standards = ["PSS:restricted", "CIS-K8S:5.7.2", "NSA:Pod security", "OWASP-K8S:K01", "CWE-693"],
    HasFix = true,
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterContainerAction(static context =>
        {
            var container = context.Node;
            var profile = container.Security.SeccompProfile;
            if (container.Workload is { IsWindows: false, Platform: WorkloadPlatform.Kubernetes }
                && ((profile.IsKnown && profile.Value is not ("RuntimeDefault" or "Localhost")) || (profile.IsUnset && !container.Workload.IsPartial && !SeccompAnnotations.Ignored(container.Workload, context.KubernetesVersion).Any())))
            {
                context.Report(context.CreateDiagnostic(profile.Location, Names.Of(container)) with
                {
                    Fixes = Fixes.Set("Use the seccomp profile RuntimeDefault", container, profile, "RuntimeDefault", "securityContext", "seccompProfile", "type"),
                });
            }
        });
}
