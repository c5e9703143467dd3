using ContainerSecurity.Rules.Kubernetes.Pods.Support;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Kubernetes.Pods;

public sealed class SeccompAnnotationIgnored() : Rule(new()
{
    Id = "CNS2037",
    Title = "Seccomp annotation has no effect",
    MessageFormat = "{0} sets seccomp with the annotation '{1}', which Kubernetes 1.27 and later ignore; set securityContext.seccompProfile",
    Category = Categories.Privileges,
    Description = "The annotations were replaced by a field in Kubernetes 1.19 and have had no effect since 1.27, so the containers run without the requested profile.",
    Remediation = "Set securityContext.seccompProfile on the pod or the container, and remove the annotation.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    SecuritySeverity = 4.5,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents = ["psa:seccompProfile_restricted", "psa:level:restricted"],
    Standards = ["PSS:restricted", "CIS-K8S:5.7.2", "NSA:Pod security", "OWASP-K8S:K01", "CWE-693"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterWorkloadAction(static context =>
        {
            foreach (var annotation in SeccompAnnotations.Ignored(context.Node, context.KubernetesVersion))
                context.Report(annotation.Value.Location, Names.Of(context.Node), annotation.Key);
        });
}
