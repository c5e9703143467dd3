using ContainerSecurity.Rules.Kubernetes.Pods.Support;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Kubernetes.Pods;

public sealed class SeccompAnnotationIgnored() : Rule(new()
{
    Id = "CNS2037",
    Title = "Seccomp is set by an annotation that nothing reads",
    MessageFormat = "{0} sets seccomp by the annotation '{1}', which clusters since 1.27 ignore; set securityContext.seccompProfile",
    Category = Categories.Privileges,
    Description = "The annotations gave way to a field in 1.19 and have had no effect since 1.27, so the containers run without the profile that is asked for.",
    Remediation = "Set securityContext.seccompProfile for the pod or the container, and remove the annotation.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    SecuritySeverity = 4.5,
    AppliesTo = Platforms.Kubernetes,
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
